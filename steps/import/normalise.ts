/** Between stages 6 and 7: text and numbers in the form that a case keeps, and a note of everything that was changed. */
import { isBroken, keptText, type TextKind } from '#steps/case/kept-text.ts';

export interface Change {
  readonly path: readonly string[];
  /** What was done, in Swedish. */
  readonly what: string;
}

export interface Normalised {
  readonly value: unknown;
  readonly changes: readonly Change[];
  /** Places outside the answers that hold a control character or half a character: these are never mended. */
  readonly broken: readonly (readonly string[])[];
}

/** Longer texts are refused by their field in any case, and are not worth the time to mend. */
const longest = 1_000_000;

interface Work {
  readonly kindAt: (path: readonly string[]) => TextKind;
  readonly changes: Change[];
  readonly broken: (readonly string[])[];
}

/** True for what somebody has written: the value of an answer, a row or a note, and its source. */
function isWritten([part, ...rest]: readonly string[]): boolean {
  const name = part === 'items' ? rest[4] : rest[2];
  return (part === 'answers' || part === 'items' || part === 'notes') && (name === 'value' || name === 'source');
}

function normalString(text: string, path: readonly string[], work: Work): string {
  if (text.length > longest) return text;
  if (!isWritten(path) && isBroken(text)) {
    work.broken.push(path);
    return text;
  }
  return keptText(text, work.kindAt(path), (what) => work.changes.push({ path, what }));
}

function normalNumber(value: number, path: readonly string[], work: Work): number {
  if (!Object.is(value, -0)) return value;
  work.changes.push({ path, what: '−0 har blivit 0' });
  return 0;
}

function normalRecord(record: object, path: readonly string[], work: Work): object {
  const members = Object.entries(record).map(([key, item]): [string, unknown] => {
    if (isBroken(key)) work.broken.push(path);
    return [key, walk(item, [...path, key], work)];
  });
  // fromEntries defines own properties, so that no key can reach a prototype.
  return Object.fromEntries(members);
}

function walk(value: unknown, path: readonly string[], work: Work): unknown {
  if (typeof value === 'string') return normalString(value, path, work);
  if (typeof value === 'number') return normalNumber(value, path, work);
  if (Array.isArray(value)) return value.map((item, index) => walk(item, [...path, String(index)], work));
  return typeof value === 'object' && value !== null ? normalRecord(value, path, work) : value;
}

/** Every text as `keptText` has it, and no −0. `kindAt` says what kind of text stands at a path. Never throws. */
export function normalise(value: unknown, kindAt: Work['kindAt']): Normalised {
  const work: Work = { kindAt, changes: [], broken: [] };
  return { value: walk(value, [], work), changes: work.changes, broken: work.broken };
}
