/** How easy a Swedish text is to read: length of sentences, LIX, words of offices and the passive. Pure functions. */
import { lix, longestSentence } from './wording.ts';

/** One text that people read, with the place it stands. */
export interface ReadText {
  readonly at: string;
  readonly text: string;
}

/** At most this many words in a sentence of a question or its help. */
export const mostWords = 16;
/** At most this LIX for a question with its help: easy to read for most adults. */
export const mostLix = 40;
/** At most this share of the sentences of a stage may be passive. */
export const mostPassive = 0.15;

/** Words of offices and of law that have an everyday word, and the words that were set aside for one name per thing. */
const official =
  /(?<!\p{L})(påföljd\p{L}*|lagrum\p{L}*|näringsidkar\p{L}*|delegat(?:en|er|erna)?|erhåll\p{L}*|föreligg\p{L}*|beträffande|gällande|angående|tillämp\p{L}*|säkerställ\p{L}*|dylik\p{L}*|vidta\p{L}*|medför\p{L}*|innehar\p{L}*|åligg\p{L}*|påvis\p{L}*|samt|ifall|huruvida|såvida|såsom|emedan|ävensom|därutöver|härutöver|desamma|densamma|anslaget|rekvir\p{L}*|guiden|guidens|ben|benet|avtalsutkast\p{L}*)(?!\p{L})/giu;

/** Every word of a text that has an everyday word. */
export const officialWords = (text: string): readonly string[] => text.match(official) ?? [];

/** Forms in -s that say what is done to something: visas, skrevs, har ändrats, betalades. */
const passive =
  /(?<!\p{L})(?:\p{Ll}{2,}(?:as|ades|ats|rits|ttes|ttas)|(?:be|för|ut|upp|in)?(?:skriv|gör|köp|håll|för|lägg|läs|bestäm|ställ|fyll|följ|sätt|bygg|nämn|ge|ta|få|för|utför|förläng|lämn|dela|pröva|skilj|byt)s)(?!\p{L})/gu;
/** In -s without being passive: what somebody hopes, manages, is or has, and whose it is. */
const active =
  /^(?:finnas|hoppas|lyckas|saknas|trivas|minnas|märkas|synas|kännas|behövas|krävas|\p{L}*deras|varandras|allas|andras|parternas|gästernas|barnens|få?s|ambulans|\p{L}*(?:plats|sats)|tas|utvecklas)$/u;

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!…:])\s+/).filter((sentence) => /\p{L}/u.test(sentence));

/** Words of a text that are passive. */
export const passiveWords = (text: string): readonly string[] =>
  (text.match(passive) ?? []).filter((word) => !active.test(word));

/** The share of sentences with something passive, 0–1. */
export function passiveShare(texts: readonly string[]): number {
  const sentences = texts.flatMap(sentencesOf);
  const found = sentences.filter((sentence) => passiveWords(sentence).length > 0);
  return sentences.length === 0 ? 0 : found.length / sentences.length;
}

/** What breaks the gate in one question with its help. */
export function readingFaults({ at, text }: ReadText): readonly string[] {
  const words = longestSentence(text);
  const hard = lix(text);
  return [
    ...(words > mostWords ? [`${at} has a sentence of ${words} words`] : []),
    ...(hard > mostLix ? [`${at} has LIX ${hard.toFixed(1)}`] : []),
    ...officialWords(text).map((word) => `${at} says ”${word}”`),
  ];
}

/** What a kind of text must keep to. LIX is measured where there are at least ten words: a label has none. */
export interface Gate {
  readonly words: number;
  readonly lix: number;
  readonly passive: number;
  /** Words of the law that have no everyday word, each explained where it stands. */
  readonly kept: RegExp;
}

const nothing = /(?!)/;

/**
 * The gates of what is not a question. The contract has longer sentences than a screen, since each holds what shall apply and
 * when; the assessment speaks in the words of the rules, so its words are longer.
 */
export const gates = {
  screens: { words: 18, lix: 45, passive: 0.1, kept: nothing },
  documents: { words: 20, lix: 50, passive: 0.12, kept: nothing },
  // ”Näringsidkare” is the word of kommunallagen 2 kap. 8 §, and the rule is about that word.
  assessment: { words: 20, lix: 55, passive: 0.17, kept: /^näringsidkare$/i },
  clauses: { words: 25, lix: 65, passive: 0.2, kept: nothing },
} as const satisfies Readonly<Record<string, Gate>>;

const sizeOf = (text: string): number => text.match(/[\p{L}\d][\p{L}\d-]*/gu)?.length ?? 0;
/** LIX of a text long enough to have one. */
const lixOf = (text: string): number => (sizeOf(text) < 10 ? 0 : lix(text));

/** What breaks the gate of its kind in one text. */
export function kindFaults({ at, text }: ReadText, gate: Gate): readonly string[] {
  const words = longestSentence(text);
  const hard = lixOf(text);
  return [
    ...(words > gate.words ? [`${at} has a sentence of ${words} words: ${text}`] : []),
    ...(hard > gate.lix ? [`${at} has LIX ${hard.toFixed(1)}: ${text}`] : []),
    ...officialWords(text)
      .filter((word) => !gate.kept.test(word))
      .map((word) => `${at} says ”${word}”: ${text}`),
  ];
}

const worst = (texts: readonly ReadText[], measure: (text: string) => number, digits: number): string =>
  texts
    .map((one) => ({ ...one, size: measure(one.text) }))
    .toSorted((a, b) => b.size - a.size || (a.at < b.at ? -1 : 1))
    .slice(0, 10)
    .map(({ at, text, size }) => `${size.toFixed(digits)}\t${at}\t${text}`)
    .join('\n');

/** The report: the ten worst of each measure, and the passive stage by stage. */
export function readingReport(texts: readonly ReadText[], stages: readonly (readonly [string, readonly string[]])[]) {
  const shares = stages.map(([id, own]) => `${(100 * passiveShare(own)).toFixed(1)} %\t${id}`).join('\n');
  return [
    `${texts.length} questions with their help`,
    `THE TEN LONGEST SENTENCES, in words (at most ${mostWords})\n${worst(texts, longestSentence, 0)}`,
    `THE TEN HARDEST, in LIX (at most ${mostLix})\n${worst(texts, lix, 1)}`,
    `THE TEN MOST PASSIVE, in passive words\n${worst(texts, (text) => passiveWords(text).length, 0)}`,
    `PASSIVE SENTENCES, stage by stage (at most ${100 * mostPassive} %)\n${shares}`,
  ].join('\n\n');
}

/** The report of one kind: the ten worst of each measure. The line of a source moves, so only its file is named. */
export function kindReport(kind: keyof typeof gates, texts: readonly ReadText[]): string {
  const { words, lix: most, passive } = gates[kind];
  const placed = texts.map(({ at, text }) => ({ at: at.replace(/:\d+$/, ''), text: text.replace(/\s+/g, ' ') }));
  return [
    `${kind.toUpperCase()}: at most ${100 * passive} % of the sentences are passive`,
    `THE TEN LONGEST SENTENCES, in words (at most ${words})\n${worst(placed, longestSentence, 0)}`,
    `THE TEN HARDEST, in LIX (at most ${most})\n${worst(placed, lixOf, 1)}`,
    `THE TEN MOST PASSIVE, in passive words\n${worst(placed, (text) => passiveWords(text).length, 0)}`,
  ].join('\n\n');
}
