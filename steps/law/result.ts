/** The shapes of the result: what is missing, what is disputed, and the assessment of a part and of the whole case. */

import type { SourceId } from '#steps/catalogue/sources.ts';
import type { Level, Truth } from '#steps/catalogue/step.ts';
import type { AidRoute } from '#steps/facts/aid-route.ts';
import type { Remark } from './assess/remarks.ts';
import type { Finding } from './findings/findings-of-case.ts';
import type { LawKey, LawValue } from './keys.ts';
import type { Counts, Derived, DirectAward, Fired, Leg, LinkId, LinkState, ReaderId, UsedAnswer } from './types.ts';

export interface MissingAnswer {
  readonly key: LawKey;
  readonly path: string;
  /** Unknown, or known but spoken against. */
  readonly why: 'vet_inte' | 'obesvarad' | 'oenig' | Counts;
  readonly who: 'K' | 'O' | 'G' | 'K, O';
}

/** Both answers of a disagreement, and the level that each would give, all else as it stands. */
export interface Disagreement {
  readonly key: LawKey;
  readonly path: string;
  readonly values: readonly { readonly voice: string; readonly value: LawValue; readonly level: Level }[];
}

/** A disagreement as the whole case shows it: one row per part that it touches. */
export interface CaseDisagreement {
  readonly key: LawKey;
  readonly path: string;
  /** Question ref. */
  readonly ref: string;
  readonly partId: string;
  /** It holds the level at 0 until one side changes its answer or a joint answer is written. */
  readonly keyAnswer: boolean;
  readonly answers: Disagreement['values'];
}

export interface Alternative {
  readonly id: string;
  readonly fit: 'fits' | 'try';
  /** Answers that decided the fit. */
  readonly because: readonly LawKey[];
  /** Extra texts to print with the alternative; keys of `alternativeNotes` in texts. */
  readonly notes: readonly string[];
  readonly sources: readonly SourceId[];
  /** Dated values that belong to the form, shown with date and source. */
  readonly values: readonly string[];
}

/** What decided the level: the step of README 6. */
export type Decider =
  | 'stop'
  | 'own-claim'
  | 'missing'
  | 'only-leg-b'
  | 'no-leg'
  | 'chain'
  | 'lawyer'
  | 'warning'
  | 'none';

export interface PartAssessment {
  readonly partId: string;
  /** null for published examples: signals but never a level. */
  readonly level: Level | null;
  readonly decidedBy: Decider;
  readonly decidingRules: readonly string[];
  readonly fired: readonly Fired[];
  /** What the texts say against an answer, open and settled (README 10). Never more than level 2. */
  readonly findings: readonly Finding[];
  readonly missing: readonly MissingAnswer[];
  readonly open: readonly MissingAnswer[];
  readonly links: Derived['links'];
  readonly linkAnswers: Readonly<Record<LinkId, readonly UsedAnswer[]>>;
  readonly contract: LinkState;
  readonly legs: readonly Leg[];
  /** The claimed leg when it is carried, else the strongest carried leg among A, C, D, V, B; null when none. */
  readonly mainLeg: Leg | null;
  readonly claimedLeg: Leg | null;
  readonly legMismatch: boolean;
  readonly directAward: DirectAward;
  /** Dated value to show with the result: the limit for direktupphandling of this kind of service. */
  readonly directLimitId: 'lou.direkt.ovrigt' | 'lou.direkt.bilaga2';
  readonly aidRoute: AidRoute;
  readonly economic: Derived['economic'];
  readonly aidNeeded: Truth;
  readonly value: number | undefined;
  readonly alternatives: readonly Alternative[];
  readonly disagreements: readonly Disagreement[];
  /** Ids of texts in `adviceTexts`. */
  readonly advice: readonly string[];
  /** Ids of open legal questions touched by what has fired. */
  readonly openLegalQuestions: readonly string[];
  /** Cross-checks ("Stämmer det?") that hold, with the answers side by side. */
  readonly crossChecks: readonly { readonly id: string; readonly answers: readonly UsedAnswer[] }[];
  /** J-ids that hold, also through other rules. */
  readonly lawyerTriggers: readonly string[];
  readonly assessmentRegistered: boolean;
  /** So many answers are doubtful that no agreement is written until a lawyer's conclusion is recorded. */
  readonly agreementWaits: boolean;
}

export interface Conclusion {
  /** A role, never a name. */
  readonly by: string;
  /** YYYY-MM-DD; '' when it is not said. */
  readonly date: string;
  /** Case number; '' when there is none. */
  readonly caseNumber: string;
  /** The conclusion in words, or the choice of R12. */
  readonly conclusion: string;
}

export interface Reader {
  readonly who: ReaderId;
  /** What has to be read, each reason once for each part. */
  readonly reasons: readonly Fired[];
  readonly conclusions: readonly Conclusion[];
  /** Every conclusion that is needed is recorded. */
  readonly read: boolean;
}

export interface ReadyReason {
  readonly code:
    | 'other-voice'
    | 'incomplete'
    | 'other-form'
    | 'needs-lawyer'
    | 'warning-without-measure'
    | 'open-answer'
    | 'open-duty'
    | 'stop-sign'
    | 'stop-doc'
    | 'open-finding'
    | 'needs-reader'
    | 'sum-over-limit'
    | 'disagreement';
  readonly partId?: string;
  readonly orgId?: string;
  readonly ruleId?: string;
  readonly textId?: string;
  readonly key?: LawKey;
  readonly notePath?: string;
  readonly reader?: ReaderId;
}

export interface Assessment {
  readonly ruleSet: string;
  /** The day assessed, YYYY-MM-DD. */
  readonly date: string;
  readonly dataDate: string;
  readonly kind: 'own' | 'practice' | 'published';
  /** Built on one party's answers only. */
  readonly preliminary: boolean;
  /** Whose answers a preliminary result is built on; null when both have answered. */
  readonly preliminarySide: 'public' | 'org' | null;
  readonly parts: readonly PartAssessment[];
  /** Every answer on which the parties disagree, part by part; empty for published examples. */
  readonly disagreements: readonly CaseDisagreement[];
  readonly document: {
    readonly stopDoc: boolean;
    readonly stopSign: boolean;
    /** Effects that concern the whole document or the signing. */
    readonly fired: readonly Fired[];
  };
  readonly readyForDecision: { readonly ready: boolean; readonly reasons: readonly ReadyReason[] };
  /** What is written and can hardly be meant; empty for published examples. */
  readonly remarks: readonly Remark[];
  /** Who needs to read, with reasons and recorded conclusions (README 14). Never moves a level. */
  readonly readers: readonly Reader[];
  /** `tooHigh`: the kommun's own limit, in kronor, when it is over what a limit of one's own may be. */
  readonly lawyerLimit: { readonly sek: number; readonly ownPolicy: boolean; readonly tooHigh?: number };
}
