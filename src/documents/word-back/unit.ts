/** What a Word file says, as the reader of changes sees it: paragraphs and rows of tables, each with its place. */

/** One paragraph, or one row of a table. */
export interface Unit {
  readonly kind: 'paragraph' | 'row';
  /** Style of the paragraph, by its id in the file. */
  readonly style: string;
  /** It is an item of a list. */
  readonly item: boolean;
  /** Id of the clause whose content control it stands in. */
  readonly clause?: string;
  /** What is read, with the numbers that references show. */
  readonly text: string;
  /** The same with every reference alike, since their numbers follow what is put in. */
  readonly key: string;
  /** Something in it is a tracked change. */
  readonly tracked: boolean;
  readonly comments: readonly string[];
}

export interface Comment {
  readonly id: string;
  readonly author: string;
  readonly text: string;
}

/** What was read of a Word file. */
export interface WordText {
  readonly units: readonly Unit[];
  readonly comments: readonly Comment[];
  readonly origin: Origin;
}

/** What the file says of the document that it was made from. All of it is gone when another program has dropped it. */
export interface Origin {
  readonly caseId?: string;
  /** Kind of document, `agreement` and so on. */
  readonly kind?: string;
  /** It was made with the appendix that leads to the answers. */
  readonly traceability?: true;
  /** Digest of each clause as it was when the file was made, by the clause's id. */
  readonly clauses: ReadonlyMap<string, string>;
  /** Digests of what stood outside the clauses. */
  readonly outside: ReadonlySet<string>;
}

/** Stands for a reference in a key. */
export const referenceMark = '\u2317';

/** One text under which two programs' ways of writing the same thing are alike. */
export const tidyText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(/[\u00ad\u200b-\u200f\u2060\ufeff]/gu, '')
    .replace(/\u2011/gu, '-')
    .replace(/[\s\u00a0\u202f]+/gu, ' ')
    .trim();

/** Two units say the same: but for the numbers of references, or with them when another program has made them plain text. */
export const sameText = (one: Unit, other: Unit): boolean => one.key === other.key || one.text === other.text;
