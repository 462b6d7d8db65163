import type { jsPDF } from 'jspdf';

/** The part of jsPDF's plugin surface that the tagging layer stands on; its own types leave it out. */
export interface Engine {
  /** Writes one line to the place that output goes to now. */
  readonly write: (line: string) => void;
  readonly newObjectDeferred: () => number;
  readonly newObjectDeferredBegin: (id: number, output: boolean) => void;
  readonly putStream: (options: {
    data: string;
    objectId: number;
    additionalKeyValues?: { key: string; value: string }[];
    /** Filters; empty for a stream that must lie uncompressed. */
    filters?: string[];
  }) => void;
  readonly getPageInfo: (number: number) => { readonly objId: number };
  readonly pages: string[][];
  readonly getFont: () => EngineFont;
  readonly events: { readonly subscribe: (name: string, listener: (event: PageEvent) => void) => void };
}

export interface PageEvent {
  readonly pageNumber: number;
}

export interface EngineFont {
  readonly id: string;
}

/** jsPDF with the members that its type file does not declare. */
export interface Undeclared {
  readonly internal: Engine;
  readonly pdfEscape16: (text: string, font: EngineFont) => string;
}

/** The same object under the wider type: the library's declarations are incomplete, not wrong. */
export function engineOf(pdf: jsPDF): Undeclared {
  return pdf as unknown as Undeclared;
}
