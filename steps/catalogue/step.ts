/**
 * The shape of the method: stages, pages, questions, fields, wording, facts and signals.
 * Structure (this file's `Question`, `Page`) loads with the app; words (`StageContent`) load per stage.
 */

import type { SourceId, SourceMark } from './sources.ts';
import type { StageId } from './stage-ids.ts';
import type { When } from './when.ts';

export { type StageId, stageIds } from './stage-ids.ts';

/**
 * Who answers. `public` K · `org` O · `joint` G · `either` "K, O" openly · `apart` K+O, each for itself, hidden until
 * both are done, no joint answer · `apart-joint` K+O→G, each for itself, hidden, then a joint answer.
 */
export type Who = 'public' | 'org' | 'joint' | 'either' | 'apart' | 'apart-joint';

/** One answer per case, per organisation, or per part of the partnership. */
export type Scope = 'case' | 'org' | 'part';

/** key ◆ · level N · draft U · deepening F · check-in V. */
export type QuestionClass = 'key' | 'level' | 'draft' | 'deepening' | 'check-in';

/** What a whole number counts. */
export type CountUnit = 'month' | 'hour' | 'seat' | 'meeting' | 'person';

/**
 * A fact of one answer, declared where the question is asked: some answers make it a yes, every other answer a no, and no
 * answer is unknown. A fact that needs more than one answer stands in `steps/facts/`. The words are those of `Fact` there.
 */
export interface AnswerFact {
  readonly explanation: string;
  readonly asks: string;
  /** The options that make it a yes. In a question for each part, or each organisation, one yes is enough. */
  readonly yes: readonly [string, ...string[]];
  readonly reasons: { readonly no: string; readonly yes?: string };
  readonly silent?: true;
  readonly refusal?: string;
  readonly sources?: readonly SourceId[];
}

interface FieldBase {
  /** May be empty while the rest of the question counts as answered; shows as a gap in the document. */
  readonly canWait?: true;
  /** The facts that have to hold; absent = always asked with its question. */
  readonly when?: When;
  /** One value per public party, organisation or any party; stored as `key@partyId`. */
  readonly per?: 'public' | 'org' | 'party';
  /** Worked out from other answers and shown, never typed. */
  readonly derived?: true;
  /** The answer or list that it follows from (`steps/case/follows.ts`), where people are sent for it. */
  readonly follows?: string;
  /** May be left empty and then means "none" (for example "tom = inget"). */
  readonly emptyMeansNone?: true;
  /** Facts of this answer alone, by name. Only where there is something to choose. */
  readonly facts?: Readonly<Record<string, AnswerFact>>;
}

export type Field = FieldBase &
  (
    | { readonly kind: 'text'; readonly max: number; readonly long?: true }
    | { readonly kind: 'role' }
    | { readonly kind: 'link' }
    | { readonly kind: 'orgNumber' }
    /** `unit` is what it counts: the word for it may be written after the number. */
    | { readonly kind: 'integer'; readonly min: number; readonly max: number; readonly unit?: CountUnit }
    | { readonly kind: 'decimal'; readonly decimals: number }
    | { readonly kind: 'percent' }
    | { readonly kind: 'money'; readonly unit: 'kr' | 'kr per timme' | 'kr per år' | 'euro' }
    | { readonly kind: 'date' }
    /** Day and month, stored "MM-DD". */
    | { readonly kind: 'dayMonth' }
    | { readonly kind: 'year' }
    /** Series of ISO dates, stored as string[]. */
    | { readonly kind: 'dates' }
    /** One choice; value is the option id. */
    | { readonly kind: 'choice'; readonly options: readonly string[] }
    /** Several choices; `none` is the option that excludes the others. Value is string[]. */
    | {
        readonly kind: 'choices';
        readonly options: readonly string[];
        readonly none?: string;
        readonly detail?: string;
      }
    /** 1–5; with `items` one rating per statement, stored as number[]. */
    | { readonly kind: 'scale'; readonly items?: number }
    /** Card sort: value is Record<cardId, pileId>. */
    | { readonly kind: 'cards'; readonly cards: readonly string[]; readonly piles: readonly string[] }
    /** One status per point, stored as Record<point, status>. */
    | { readonly kind: 'checklist'; readonly points: readonly string[]; readonly options: readonly string[] }
    /** Choice among the parties of the case; value is the party id. */
    | { readonly kind: 'party'; readonly among: 'public' | 'org' | 'all' | 'all-or-outside' }
    /** Choice among rows of a list; value is the item id. */
    | { readonly kind: 'item'; readonly list: string }
    /** Several rows of a list; value is string[]. */
    | { readonly kind: 'items'; readonly list: string }
    | { readonly kind: 'group'; readonly fields: Readonly<Record<string, Field>> }
    | {
        readonly kind: 'list';
        readonly item: Readonly<Record<string, Field>>;
        readonly max: number;
        readonly min?: number;
      }
  );

export interface Question {
  readonly ref: string;
  readonly page: string;
  readonly who: Who;
  readonly scope: Scope;
  /** The facts that have to hold; absent = always asked. A page is asked when one of its questions is. */
  readonly when?: When;
  readonly classes: readonly QuestionClass[];
  /** On the short track of 24 questions. */
  readonly short?: true;
  /** Shown only to be confirmed or worked out; never a question page of its own. */
  readonly noPage?: true;
  /** Keys with their fields, in the order asked. `list[].field` adds a field to the rows of a list. */
  readonly fields: Readonly<Record<string, Field>>;
  /** How a value is proposed from other answers (steps/proposals/). */
  readonly derived?: 'default' | 'prefill' | 'confirm' | 'computed';
  /** What it holds of a check-in: answered once for each day, in rows of its own. */
  readonly checkIn?: 'rating' | 'legal' | 'lessons' | 'wayForward';
}

export interface Page {
  readonly id: string;
  readonly stage: StageId;
  readonly deepening?: true;
  /** The page is repeated for each organisation. */
  readonly per?: 'org';
  /** A deepening page that is part of the walk when the answers give another form (level 4). */
  readonly otherForms?: true;
  /** What the page shows beside its questions, of what has been answered before. */
  readonly beside?: 'publicShare' | 'partValue' | 'term' | 'idea' | 'checkIns';
}

export interface Stage {
  readonly id: StageId;
  /** "Före", "1" … "5", "Efter". */
  readonly number: string;
  readonly pages: readonly Page[];
  readonly questions: readonly Question[];
}

/** The words of one question. Every text is Swedish and read by users. */
export interface QuestionWords {
  readonly question: string;
  /** Help text; also says why we ask when the page's why is not enough. */
  readonly help: string;
  /** Label per field key when the question has more than one field, or the field needs its own. */
  readonly labels?: Readonly<Record<string, string>>;
  /** Hint per field key. */
  readonly hints?: Readonly<Record<string, string>>;
  /** Option labels per field key (for lists: `list.field`). */
  readonly options?: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Which rules (L-…), clauses (K…), annexes and derived values use the answer. Never empty. */
  readonly use: readonly string[];
  /** Where the question comes from: source codes, with a mark. */
  readonly source: { readonly text: string; readonly marks: readonly SourceMark[] };
  /** Invented example answers, one per party type, shown as such. */
  readonly examples?: { readonly public?: string; readonly org?: string };
  readonly reviewed: null | { readonly by: string; readonly role: string; readonly date: string };
}

export interface PageWords {
  readonly title: string;
  readonly why: string;
}

export interface StageContent {
  readonly title: string;
  /** One question that sums up the stage on the overview. */
  readonly summary: string;
  readonly pages: Readonly<Record<string, PageWords>>;
  readonly questions: Readonly<Record<string, QuestionWords>>;
}

/** Legal level of a part: 0 Ofullständigt underlag … 4 Välj annan form (steps/law). */
export type Level = 0 | 1 | 2 | 3 | 4;

/** Three-valued: an absent answer is never a no. */
export type Truth = 'yes' | 'no' | 'unknown';

/** Kinds of contribution; also the kinds of commitment in the agreement (A4). */
export const contributionTypes = [
  'pengar',
  'personal',
  'ideell_tid',
  'lokaler',
  'kunskap',
  'natverk',
  'utrustning',
  'kommunikation',
] as const;
