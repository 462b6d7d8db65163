/**
 * The document tree: what every output (HTML, PDF, Word, plain text) renders, and nothing else.
 * Templates make it, renderers draw it; neither knows the other.
 */
export type Side = 'public' | 'org' | 'joint';

/** Where a piece of text comes from: clause, answers (case paths with the question ref), rules and sources. */
export interface Trace {
  readonly clause?: string;
  /** What the clause is called, for example "Uppsägning"; several clauses may stand under one heading. */
  readonly clauseName?: string;
  readonly answers: readonly { readonly ref: string; readonly path: string; readonly page: string }[];
  readonly rules: readonly string[];
  readonly sources: readonly string[];
}

/** A stretch of text with one look; a line break in it is kept. `gap` is a missing fact, shown as "[Saknas: … – fråga X1 i verktyget]". */
export interface Run {
  readonly text: string;
  readonly mark?: 'strong' | 'muted' | 'gap' | 'link';
  /** `https:` or `mailto:` only; renderers refuse anything else. */
  readonly href?: string;
  /** Question page that fills the gap, for example "2.4". */
  readonly page?: string;
  /** Question ref that fills the gap, for example "R10". */
  readonly ref?: string;
  /** The parties' own words. */
  readonly own?: true;
  /** Place of the answer in the case, when the run is an answer: a cell of a table leads to its own row and field. */
  readonly path?: string;
  /** Id of a numbered block: a reference. Its number follows the text ("bilaga " and then 2) and is never typed. */
  readonly to?: string;
}

/** What a mark stands for. Pattern and shape carry it: public is solid, org is striped, joint is outlined. */
export type FigureFill = 'public' | 'org' | 'joint' | 'ink' | 'paper';

/** One drawn thing on the grid of a figure, origin at the top left. Sizes are in the units of the grid. */
export type FigureMark =
  | {
      readonly shape: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly fill: FigureFill;
    }
  | {
      readonly shape: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly fill: FigureFill;
    }
  | {
      readonly shape: 'line';
      readonly x1: number;
      readonly y1: number;
      readonly x2: number;
      readonly y2: number;
      readonly dashed?: boolean;
    }
  | {
      readonly shape: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly size: number;
      readonly anchor?: 'start' | 'middle' | 'end';
      readonly strong?: boolean;
    };

/** Text after a heading's number; what is numbered has an id, so that it can be referred to. */
export type Heading<R extends Run = Run> = {
  readonly kind: 'heading';
  /** 1 is reserved for the title of the document; blocks use 2 and 3 and never skip a level. */
  readonly level: 2 | 3;
  readonly runs: readonly R[];
} & (
  | {
      /** Sections are numbered 1, 2 … and annexes in a series of their own, both by where they stand. */
      readonly numbered: 'section' | 'annex';
      readonly id: string;
    }
  | { readonly numbered?: undefined /** Stable anchor. */; readonly id?: string }
);

export type Paragraph<R extends Run = Run> = {
  readonly kind: 'paragraph';
  readonly runs: readonly R[];
  readonly trace?: Trace;
  readonly ownWording?: boolean;
  readonly keepWithNext?: boolean;
} & (
  | { /** Numbered within the section it stands in: 3.1, 3.2 … */ readonly numbered: true; readonly id: string }
  | { readonly numbered?: undefined; readonly id?: string }
);

export interface ListItem<R extends Run = Run> {
  readonly runs: readonly R[];
  readonly trace?: Trace;
  /** A list inside the item. */
  readonly list?: List<R>;
}

/** Items are lettered, numbered or marked by the renderer, from the style and their order. */
export interface List<R extends Run = Run> {
  readonly kind: 'list';
  readonly style: 'letters' | 'bullets' | 'numbers';
  readonly items: readonly ListItem<R>[];
}

export interface Table<R extends Run = Run> {
  readonly kind: 'table';
  readonly caption: string;
  readonly columns: readonly {
    readonly header: string;
    readonly align?: 'left' | 'right';
    /** Share of the table width; shares are normalised. Default 1. */
    readonly width?: number;
  }[];
  /** Cells are to be filled in by hand: every row gets room for a line of writing. */
  readonly writing?: true;
  /** The first cell of a row is its header cell when `rowHeaders` is true. */
  readonly rowHeaders?: boolean;
  readonly rows: readonly (readonly (readonly R[])[])[];
  readonly foot?: readonly (readonly R[])[];
}

export interface Signatures {
  readonly kind: 'signatures';
  readonly parties: readonly {
    readonly name: string;
    readonly side: Side;
    readonly signatories: readonly { readonly name: string; readonly title: string }[];
  }[];
}

export interface Callout {
  readonly kind: 'callout';
  readonly tone: 'notice' | 'warning';
  readonly title: string;
  readonly blocks: readonly Block[];
}

export interface Figure {
  readonly kind: 'figure';
  readonly id: string;
  readonly caption: string;
  /** What the figure shows, in words: read instead of the drawing. A table with the same facts follows the figure. */
  readonly alt: string;
  /** Size of the drawing's own grid; renderers scale it to the measure. */
  readonly width: number;
  readonly height: number;
  readonly marks: readonly FigureMark[];
}

/** The headings of level 2 that come after it, each leading to its place. */
export interface Contents {
  readonly kind: 'contents';
  readonly title: string;
}

export interface PageBreak {
  readonly kind: 'pageBreak';
}

export type Block = Heading | Paragraph | List | Table | Signatures | Callout | Figure | Contents | PageBreak;

/** A whole document. Same tree, same bytes: dates and versions are part of the tree, never read from a clock. */
export interface Document {
  readonly kind:
    | 'agreement'
    | 'promises'
    | 'memo'
    | 'initiative'
    | 'assessment'
    | 'route'
    | 'questions'
    | 'everything'
    | 'minutes'
    | 'receipt'
    | 'example';
  readonly language: 'sv-SE';
  readonly title: string;
  /** Kind of document in words, under the title: "Avtal om idéburet offentligt partnerskap". */
  readonly subtitle: string;
  readonly parties: readonly { readonly name: string; readonly side: Side }[];
  /** Stamp on every page, for example "UTKAST från IOP-verkstaden – verktygets texter är inte juridiskt granskade". */
  readonly stamp: string;
  /** Short words framed on the cover: UTKAST, ÖVNING, EXEMPEL – publicerade uppgifter. */
  readonly marks: readonly string[];
  /** Facts on the cover: label and value. */
  readonly facts: readonly { readonly label: string; readonly runs: readonly Run[] }[];
  /** Left part of the foot on each page: rule-set version, date and revision of the case. */
  readonly footer: string;
  /** ISO day the document is made for. */
  readonly date: string;
  readonly blocks: readonly Block[];
}
