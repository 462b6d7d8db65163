/** Fields in a Word file: which of the text that is shown is counted by the program and not written by anybody. */

interface Open {
  code: string;
  /** Its result is being read, and no longer its code. */
  shown: boolean;
}

/** Where in the fields the reading is. A field may stand in the result of another. */
export interface Fields {
  readonly begin: (code?: string) => void;
  readonly separate: () => void;
  readonly end: () => void;
  /** Text of a code, in a field made of several runs. */
  readonly code: (text: string) => void;
  /** A paragraph ends, and with it every field that has been left open in it. A contents list runs over many. */
  readonly endParagraph: () => void;
  /** A field was never ended. */
  readonly isOpen: () => boolean;
  /** How text that comes now counts: as written, as a counted number, or as a contents list, which is not read. */
  readonly now: () => 'written' | 'counted' | 'contents' | 'code';
}

const most = 50;
const contents = /^\s*TOC\b/;
const counted = /^\s*(?:REF|SEQ|PAGE|PAGEREF|NUMPAGES|NOTEREF)\b/;

/** Where in the fields the reading is, from the start of a file. */
export function fieldReader(): Fields {
  const open: Open[] = [];
  const named = (names: RegExp): boolean => open.some(({ code }) => names.test(code));
  return {
    begin: (code) => {
      if (open.length < most) open.push({ code: code ?? '', shown: code !== undefined });
    },
    separate: () => {
      const last = open.at(-1);
      if (last !== undefined) last.shown = true;
    },
    end: () => {
      open.pop();
    },
    code: (text) => {
      const last = open.at(-1);
      if (last !== undefined && !last.shown && last.code.length < 500) last.code += text;
    },
    endParagraph: () => {
      if (!named(contents)) open.length = 0;
    },
    isOpen: () => open.length > 0,
    now: () => {
      if (named(contents)) return 'contents';
      if (open.some(({ shown }) => !shown)) return 'code';
      return named(counted) ? 'counted' : 'written';
    },
  };
}
