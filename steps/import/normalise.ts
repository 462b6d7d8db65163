/** Between stages 6 and 7: text and numbers in the form that a case keeps, and a note of everything that was changed. */

import { isBroken, isOrdinary, keptText, type TextKind } from '#steps/case/kept-text.ts';
import { longestText } from '#steps/catalogue/limits.ts';

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

interface Work {
  readonly kindAt: (path: readonly string[]) => TextKind;
  /** Where the walk is: one list that grows and shrinks, copied only for what is told. */
  readonly path: string[];
  readonly changes: Change[];
  readonly broken: (readonly string[])[];
}

/** True for what somebody has written: the value of an answer, a row or a note, and its source. */
function isWritten([part, ...rest]: readonly string[]): boolean {
  const name = part === 'items' ? rest[4] : rest[2];
  return (part === 'answers' || part === 'items' || part === 'notes') && (name === 'value' || name === 'source');
}

const tell = (work: Work, what: string): unknown => work.changes.push({ path: [...work.path], what });

function normalString(text: string, work: Work): string {
  // Refused by its field in any case, and not worth the time to mend.
  if (text.length > longestText || isOrdinary(text)) return text;
  if (!isWritten(work.path) && isBroken(text)) {
    work.broken.push([...work.path]);
    return text;
  }
  return keptText(text, work.kindAt(work.path), (what) => tell(work, what));
}

function normalNumber(value: number, work: Work): number {
  if (!Object.is(value, -0)) return value;
  tell(work, '−0 har blivit 0');
  return 0;
}

/** One member, with its key on the path meanwhile. */
function member(key: string, item: unknown, work: Work): unknown {
  work.path.push(key);
  const next = walk(item, work);
  work.path.pop();
  return next;
}

function normalRecord(record: object, work: Work): object {
  const entries = Object.entries(record);
  let same = true;
  const members = entries.map(([key, item]): [string, unknown] => {
    if (!isOrdinary(key) && isBroken(key)) work.broken.push([...work.path]);
    const next = member(key, item, work);
    same &&= Object.is(next, item);
    return [key, next];
  });
  // fromEntries defines own properties, so that no key can reach a prototype.
  return same ? record : Object.fromEntries(members);
}

function walk(value: unknown, work: Work): unknown {
  if (typeof value === 'string') return normalString(value, work);
  if (typeof value === 'number') return normalNumber(value, work);
  if (Array.isArray(value)) return value.map((item, index) => member(String(index), item, work));
  return typeof value === 'object' && value !== null ? normalRecord(value, work) : value;
}

/** Every text as `keptText` has it, and no −0. `kindAt` says what kind of text stands at a path. Never throws. */
export function normalise(value: unknown, kindAt: Work['kindAt']): Normalised {
  const work: Work = { kindAt, path: [], changes: [], broken: [] };
  return { value: walk(value, work), changes: work.changes, broken: work.broken };
}
