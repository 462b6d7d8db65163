/** Between stages 6 and 7: text and numbers in one form, and a note of everything that was changed. */

export type Problem = 'control' | 'surrogate';

export type Normalised =
  | { readonly ok: true; readonly value: unknown; readonly changes: readonly Change[] }
  | { readonly ok: false; readonly problem: Problem; readonly path: readonly string[] };

export interface Change {
  readonly path: readonly string[];
  /** What was done, in Swedish. */
  readonly what: string;
}

const surrogate = /\p{Surrogate}/u;
// Tab and line breaks are handled apart; everything else in C0 and C1 has no place in an answer.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to refuse
const control = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]/;
const lineBreaks = /\r\n?|[\u2028\u2029]/g;
const direction = /[\u202a-\u202e\u2066-\u2069]/g;
/** Nothing that can be seen: spaces, no-break spaces, zero-width and other format characters. */
const onlyInvisible = /^(?:[\s\p{Cf}\p{Z}\u115f\u1160\u3164\uffa0\u2800]|\u034f)*$/u;
const plainAscii = /^[\n\x20-\x7e]*$/;

interface Work {
  readonly changes: Change[];
  /** True where a direction character is removed; elsewhere it is made visible. */
  readonly isName: (path: readonly string[]) => boolean;
}

/** True when a text holds nothing that a reader can see. */
export const looksEmpty = (text: string): boolean => onlyInvisible.test(text);

function showDirection(text: string, name: boolean): string {
  return text.replace(direction, (char) =>
    name ? '' : `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`,
  );
}

function normalText(text: string, path: readonly string[], work: Work): string {
  if (plainAscii.test(text)) return text;
  const note = (before: string, after: string, what: string): string => {
    if (before !== after) work.changes.push({ path, what });
    return after;
  };
  let out = note(text, text.normalize('NFC'), 'bokstäver med lösa accenter har satts ihop');
  out = note(out, out.replace(lineBreaks, '\n'), 'radbrytningar har fått samma form');
  out = note(out, out.replaceAll('\t', ' '), 'tabbar har blivit mellanslag');
  const name = work.isName(path);
  const what = name ? 'dolda tecken för textriktning har tagits bort' : 'dolda tecken för textriktning visas som [U+…]';
  out = note(out, showDirection(out, name), what);
  return note(out, looksEmpty(out) ? '' : out, 'texten hade bara osynliga tecken och räknas som tom');
}

type Step = { readonly ok: true; readonly value: unknown } | (Normalised & { ok: false });

function normalString(text: string, path: readonly string[], work: Work): Step {
  if (surrogate.test(text)) return { ok: false, problem: 'surrogate', path };
  if (control.test(text)) return { ok: false, problem: 'control', path };
  return { ok: true, value: normalText(text, path, work) };
}

function normalNumber(value: number, path: readonly string[], work: Work): Step {
  if (!Object.is(value, -0)) return { ok: true, value };
  work.changes.push({ path, what: '−0 har blivit 0' });
  return { ok: true, value: 0 };
}

function normalList(list: readonly unknown[], path: readonly string[], work: Work): Step {
  const out: unknown[] = [];
  for (const [index, item] of list.entries()) {
    const step = walk(item, [...path, String(index)], work);
    if (!step.ok) return step;
    out.push(step.value);
  }
  return { ok: true, value: out };
}

function normalRecord(record: object, path: readonly string[], work: Work): Step {
  const out: [string, unknown][] = [];
  for (const [key, item] of Object.entries(record)) {
    if (surrogate.test(key)) return { ok: false, problem: 'surrogate', path };
    if (control.test(key)) return { ok: false, problem: 'control', path };
    const step = walk(item, [...path, key], work);
    if (!step.ok) return step;
    out.push([key, step.value]);
  }
  // fromEntries defines own properties, so that no key can reach a prototype.
  return { ok: true, value: Object.fromEntries(out) };
}

function walk(value: unknown, path: readonly string[], work: Work): Step {
  if (typeof value === 'string') return normalString(value, path, work);
  if (typeof value === 'number') return normalNumber(value, path, work);
  if (Array.isArray(value)) return normalList(value, path, work);
  if (typeof value === 'object' && value !== null) return normalRecord(value, path, work);
  return { ok: true, value };
}

/** NFC, one kind of line break, no −0, no hidden direction characters. Refuses control characters and lone surrogates. */
export function normalise(value: unknown, isName: (path: readonly string[]) => boolean): Normalised {
  const work: Work = { changes: [], isName };
  const step = walk(value, [], work);
  return step.ok ? { ok: true, value: step.value, changes: work.changes } : step;
}
