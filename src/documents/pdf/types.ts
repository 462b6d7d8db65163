/** What layout hands to the painter and the tagger: pages of drawing operations and a tree of tags. Units: points, y down. */
export type Face = 'serif' | 'serifBold' | 'sans' | 'sansBold';

/** Bytes of the four TrueType files, see `src/documents/fonts/`. */
export type PdfFonts = Readonly<Record<Face, Uint8Array>>;

export type Op =
  | {
      readonly kind: 'text';
      readonly x: number;
      readonly y: number;
      readonly text: string;
      readonly face: Face;
      readonly size: number;
      readonly grey: number;
    }
  | {
      readonly kind: 'line';
      readonly from: readonly [number, number];
      readonly to: readonly [number, number];
      readonly width: number;
      readonly dash?: boolean;
      /** 0 black (default) to 1 white. */
      readonly grey?: number;
    }
  | {
      readonly kind: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      /** Line width; without it the rectangle is filled. */
      readonly stroke?: number;
      /** Of the fill: 0 black (default) to 1 white. */
      readonly grey?: number;
    }
  | {
      readonly kind: 'circle';
      readonly x: number;
      readonly y: number;
      readonly radius: number;
      readonly stroke?: number;
      readonly grey?: number;
    }
  /** The room that a figure takes: draws nothing, becomes its bounding box. */
  | {
      readonly kind: 'extent';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
    }
  | { readonly kind: 'mark'; readonly x: number; readonly y: number; readonly size: number };

/** One node of the structure tree. `kids` fills up in reading order while pages are made. */
export interface Tag {
  readonly role: string;
  readonly parent: Tag | undefined;
  readonly kids: (Tag | Fragment)[];
  /** Attribute dictionary, ready-made PDF syntax without user text. */
  readonly attributes?: string;
  /** Alternative for assistive technology: description of a Link, alternative text of a Figure. */
  readonly alt?: string;
  /** The whole of a word that is cut by a line break, on a Span. */
  readonly actualText?: string;
  /** Only on a Link: an address, or the id of a place in the document. */
  readonly href?: string;
  readonly to?: string;
}

/** Operations of one tag on one page: one marked-content sequence. */
export interface Fragment {
  readonly page: number;
  readonly mcid: number;
  readonly tag: Tag;
  readonly ops: Op[];
}

/** Where a Link leads. */
export type Target =
  | { readonly href: string; readonly to?: undefined }
  | { readonly href?: undefined; readonly to: string };

export interface Annotation {
  readonly page: number;
  /** Left, top, right, bottom. */
  readonly box: readonly [number, number, number, number];
  readonly tag: Tag;
  readonly target: Target;
}

export interface Page {
  readonly fragments: Fragment[];
  readonly artifacts: { readonly type: 'Layout' | 'Header' | 'Footer'; readonly op: Op }[];
}

export interface Bookmark {
  readonly level: number;
  readonly title: string;
  readonly page: number;
  readonly y: number;
}

/** A point on a page, counted from 0, that a link or a list of contents leads to. */
export interface Destination {
  readonly page: number;
  readonly y: number;
}

export interface LaidOut {
  readonly pages: readonly Page[];
  readonly root: Tag;
  readonly annotations: readonly Annotation[];
  readonly bookmarks: readonly Bookmark[];
  /** By the id of the block. */
  readonly destinations: ReadonlyMap<string, Destination>;
}

/** A thing to draw: relative to the top of its slice; `owner` is its tag or, for pure decoration, nothing. */
export interface Item {
  readonly op: Op;
  readonly owner?: Tag;
  /** Width of the text, when it is a link: what can be clicked. */
  readonly width?: number;
}

/** A strip across the page that is never cut. A document is a row of slices; pages are made by breaking between them. */
export interface Slice {
  readonly height: number;
  /** Space above, dropped at the top of a page. */
  readonly before: number;
  /** May a page begin here? */
  readonly breakable: boolean;
  readonly items: readonly Item[];
  /** A page must begin here. */
  readonly pageBreak?: boolean;
  /** Drawn first, as decoration, when this slice begins a page: the head of a table. */
  readonly repeat?: Slice;
  /** A bar at the left, joined from slice to slice. */
  readonly edge?: { readonly x: number; readonly width: number };
  readonly bookmark?: { readonly level: number; readonly title: string };
  /** Id of the block that begins here. */
  readonly anchor?: string;
  /** The pages of these blocks are written up to the right edge, each under its tag, once all pages are made. */
  readonly pageOf?: readonly { readonly id: string; readonly tag: Tag; readonly right: number; readonly nth: number }[];
}

/** A tag under `parent`; it takes its place in the tree when its first content is drawn. */
export function makeTag(
  role: string,
  parent: Tag | undefined,
  more: Partial<Pick<Tag, 'attributes' | 'alt' | 'actualText' | 'href' | 'to'>> = {},
): Tag {
  return { role, parent, kids: [], ...more };
}
