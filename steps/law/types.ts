/** The shapes of the legal rules: what they read, what they give, and what has fired. */

import type { SourceId, SourceMark } from '#steps/catalogue/sources.ts';
import type { Level, Truth } from '#steps/catalogue/step.ts';
import type { AidRoute } from '#steps/facts/aid-route.ts';
import type { LawKey, LawValue, Values } from './keys.ts';

/** 0 Ofullständigt underlag · 1 Inga varningssignaler · 2 Varningssignaler att åtgärda · 3 Fråga jurist · 4 Välj annan form. */
export type { AidRoute, Level };

/**
 * support STÖDER · warn VARNAR (≥ 2) · lawyer JURIST (≥ 3) · stop STOPPAR formen (4) · stop-leg, stop-aid, stop-sign,
 * stop-doc STOPPAR something else (no level) · stop-agreement no agreement until a lawyer has concluded · duty KRAV · read LÄSES (no level, but "klar för beslut") · ask FRÅGA · info INFO · missing OFULLSTÄNDIG.
 */
export type EffectKind =
  | 'support'
  | 'warn'
  | 'lawyer'
  | 'stop'
  | 'stop-leg'
  | 'stop-aid'
  | 'stop-sign'
  | 'stop-doc'
  | 'stop-agreement'
  | 'duty'
  | 'ask'
  | 'read'
  | 'info'
  | 'missing';

export type Leg = 'A' | 'B' | 'C' | 'D' | 'E' | 'V';

/** Who reads beside those who decide (README 14). */
export type ReaderId = 'jurist' | 'dataskydd' | 'tillstand';

export type Target = 'form' | 'leg' | 'aid' | 'signing' | 'document' | 'text';

export type Area = 'start' | 'procurement' | 'state-aid' | 'municipal' | 'special' | 'text' | 'lawyer' | 'check';

export type Certainty = 'hög' | 'medel–hög' | 'medel' | 'låg–medel' | 'låg';

/** How sure the link is: yes = the link holds, no = it clearly fails. */
export type LinkState = 'yes' | 'no' | 'unclear';

export type LinkId = 'E1' | 'E2' | 'E3' | 'E4' | 'E5' | 'E6' | 'E7';

/** Limit for direktupphandling on the day: under, over, "kontrollera beloppet", or value not known. */
export type DirectAward = 'under' | 'over' | 'check' | 'unclear';

/** What follows from the answers before any rule is read. */
export interface Derived {
  readonly noValue: boolean;
  /** Total value in kronor; 0 when nothing is transferred, undefined when unknown. */
  readonly value: number | undefined;
  readonly economic: Truth;
  readonly aidNeeded: Truth;
  readonly directAward: DirectAward;
  readonly aidRoute: AidRoute;
  readonly links: Readonly<Record<LinkId, LinkState>>;
  readonly contract: LinkState;
  /** Carried legs, in the order A B C D E V. */
  readonly legs: readonly Leg[];
  /** Other sellers, value transferred and enforceable performance together: a purchase (L-11, L-12, L-14). */
  readonly triple: Truth;
  /** Kronor from which the kommun always asks a lawyer (policy, not law). */
  readonly lawyerLimit: number;
  /** Kronor from which a market means asking a lawyer (J-02). */
  readonly marketLimit: number;
  /** A start at most this many days before the decision is moved; a longer time is read by a lawyer (L-46). */
  readonly movableDays: number;
}

export interface Outcome {
  readonly effect: EffectKind;
  /** Names the reason text together with the rule id; unique within the rule. */
  readonly variant: string;
  readonly when: (answers: Values, derived: Derived) => Truth;
  /** Which leg a support carries or counts for, or a stop takes away. */
  readonly leg?: Leg;
  /** What a stop is aimed at; only `form` gives level 4. */
  readonly target?: Target;
  /** Who reads, for `read`. */
  readonly reader?: ReaderId;
}

export interface Rule {
  readonly id: string;
  readonly area: Area;
  /** ◆: an unknown answer gives level 0 when required. */
  readonly key?: true;
  readonly kind: 'knock-out' | 'weighing' | 'duty' | 'info' | 'check';
  /** Weight in the lists "talar för" and "talar för köp", heaviest 5; only weighing factors. */
  readonly weight?: number;
  /** Answers that the conditions read, also through derived values. */
  readonly keys: readonly LawKey[];
  /** Which of the answers carry an effect, when not all that are read do: only they are told as its reasons. */
  readonly carriedBy?: (key: LawKey, answers: Values) => boolean;
  /** Evaluated once per organisation. */
  readonly perOrg?: true;
  readonly outcomes: readonly Outcome[];
  readonly sources: readonly SourceId[];
  /** Dated values that the rule leans on (ids of `dated-values.ts`). */
  readonly values?: readonly string[];
  readonly certainty: Certainty;
  readonly mark: SourceMark;
  /** Rules whose firing is this trigger; the trigger then gives no effect of its own. */
  readonly sameAs?: readonly string[];
  readonly reviewed: null | { readonly by: string; readonly role: string; readonly date: string };
}

export interface OwnWords {
  /** Question ref, and the path of the answer. */
  readonly ref: string;
  readonly path: string;
  readonly text?: string;
}

/** Why an answer counts as another than the one given: another answer speaks against it, or a sum is missing. */
export type Counts = 'contradicted' | 'no-sum';

export interface UsedAnswer {
  readonly key: LawKey;
  /** Case path of the answer; `''` when the value is worked out. */
  readonly path: string;
  readonly value: LawValue;
  /** What was answered, when the answer counts as another. */
  readonly given?: { readonly value: LawValue; readonly counts: Counts };
}

/** One effect that has fired, with everything needed to trace it. The Swedish reason is texts.ts `textId`. */
export interface Fired {
  readonly ruleId: string;
  readonly effect: EffectKind;
  readonly variant: string;
  /** `L-13.stop`: key of the reason in `texts.ts`. */
  readonly textId: string;
  readonly partId: string;
  readonly orgId?: string;
  readonly leg?: Leg;
  readonly target?: Target;
  readonly reader?: ReaderId;
  readonly answers: readonly UsedAnswer[];
  /** What the parties have written about the very thing that the rule speaks of; `text` is absent when they have not. */
  readonly ownWords?: OwnWords;
  readonly sources: readonly SourceId[];
  /** Dated values behind the rule, shown with date and source. */
  readonly values: readonly string[];
  readonly certainty: Certainty;
  readonly mark: SourceMark;
  readonly reviewed: Rule['reviewed'];
  readonly ruleSet: string;
  /** Date of the oldest value or source behind the rule set. */
  readonly dataDate: string;
  /** Note path where the measure (warn) or the done mark (duty) is kept. */
  readonly notePath: string;
}

/** What an agreement as a whole may lack; T-01…T-03, T-09 and T-10 were earlier lists of words. */
export type TextCheckId = 'T-04' | 'T-05' | 'T-06' | 'T-07' | 'T-08';

/** Something that the agreement as a whole lacks. */
export interface TextFinding {
  readonly id: TextCheckId;
  /** `T-05:saknas`. */
  readonly findingId: string;
  /** Answers that it points to. */
  readonly points: readonly LawKey[];
}
