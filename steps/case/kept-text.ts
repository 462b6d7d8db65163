/**
 * Text as a case keeps it. The one normaliser: what is typed, pasted, opened from a file or merged goes through it, so
 * that nothing gets into a case which the import gate would not let in again.
 */

/** prose: running text of several lines · name: a title, a name, a role; one line, with nothing hidden in it. */
export type TextKind = 'prose' | 'name';

/** Told once for each thing that was done, in Swedish. */
type Told = (what: string) => void;

/** Text that is kept as it stands: Latin letters and ordinary signs, nothing that composes or hides. */
const ordinaryName = /^[\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;
const ordinaryProse = /^[\n\x20-\x7e\u00a0-\u00ac\u00ae-\u024f\u2010-\u2027\u2030-\u205e]*$/;

const halves = /\p{Surrogate}/gu;
/** Among them the soft line break of Word and Outlook (vertical tab), the page break and NEL. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what it is about
const lineBreaks = /\r\n?|[\u000b\u000c\u0085\u2028\u2029]/g;
// biome-ignore lint/suspicious/noControlCharactersInRegex: these have no place in an answer
const controls = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
const directions = /[\u202a-\u202e\u2066-\u2069]/g;
/**
 * Characters that change nothing to see but make two names different: zero width, direction, soft hyphen, tags. The tags
 * of a flag stay, and so do joiners outside Latin letters, where they mean something.
 */
const hidden =
  /(\u{1f3f4}[\u{e0020}-\u{e007e}]+\u{e007f})|[\u00ad\u061c\u180e\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff\u{e0000}-\u{e007f}]/gu;
const latinJoiners = /(?<=[\p{Script=Latin}\p{M}])[\u200c\u200d]+(?=[\p{Script=Latin}\p{M}])/gu;
/** Marks on one letter beyond those that a writing system piles. */
const piled = /(?<=\p{M}{8})\p{M}/gu;
/** Nothing that can be seen: spaces, no-break spaces, zero-width and other format characters. */
const onlyInvisible = /^(?:[\s\p{Cf}\p{Z}\u115f\u1160\u3164\uffa0\u2800]|\u034f)*$/u;

type Step = readonly [change: (text: string) => string, what: string];

const showCode = (char: string): string =>
  `[U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}]`;

const always: readonly Step[] = [
  [(text) => text.replace(halves, '\ufffd'), 'halva tecken har ersatts med \ufffd'],
  [(text) => text.replace(lineBreaks, '\n'), 'radbrytningar har fått samma form'],
  [(text) => text.replaceAll('\t', ' '), 'tabbar har blivit mellanslag'],
  [(text) => text.replace(controls, ''), 'styrtecken har tagits bort'],
];

const steps: Readonly<Record<TextKind, readonly Step[]>> = {
  prose: [...always, [(text) => text.replace(directions, showCode), 'dolda tecken för textriktning visas som [U+…]']],
  name: [
    ...always,
    [(text) => text.replace(/ ?\n\s*/g, ' '), 'raderna har satts ihop till en'],
    [
      (text) => text.replace(hidden, (_all, flag?: string) => flag ?? '').replace(latinJoiners, ''),
      'dolda tecken har tagits bort',
    ],
  ],
};

const last: readonly Step[] = [
  [(text) => text.normalize('NFC'), 'bokstäver med lösa accenter har satts ihop'],
  [(text) => text.replace(piled, ''), 'fler tecken ovanpå varandra än som går att läsa har tagits bort'],
  [(text) => (onlyInvisible.test(text) ? '' : text), 'texten hade bara osynliga tecken och räknas som tom'],
];

/** True for a text that every place keeps as it stands; quick to tell. */
export const isOrdinary = (text: string): boolean => ordinaryName.test(text);

/** The text as it is kept, and what was done to it. Doing it again changes nothing. Pure. */
export function keptText(text: string, kind: TextKind, told?: Told): string {
  if ((kind === 'name' ? ordinaryName : ordinaryProse).test(text)) return text;
  let out = text;
  for (const [change, what] of [...steps[kind], ...last]) {
    const after = change(out);
    if (after !== out) told?.(what);
    out = after;
  }
  return out;
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: these have no place in a key or an id
const broken = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f]|\p{Surrogate}/u;

/** True when a text holds a control character or half a character. */
export const isBroken = (text: string): boolean => broken.test(text);
