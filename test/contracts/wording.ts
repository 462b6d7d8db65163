/** What can be wrong with a Swedish text that users read: signs, words, length. Pure functions over one text. */

/** Words that promise too much, bring in the thinking of purchase, or belong to old official Swedish. */
const banned = [
  /\b(o?lagligt|godkänt|ogiltigt?|upphandlingsfritt|bedrägeri\w*)\b/i,
  /\b(vänligen|härmed|erfordr\w+|avseende|ovanstående|nedanstående|härvid|därvid|jämlikt|tillse|vederbörande)\b/i,
  /\bi enlighet med\b|\bska beaktas\b|\bi syfte att\b/i,
  /\b(beställare\w*|utförare\w*|leverantör\w*|uppdragstagare\w*|ansökan|anbud\w*)\b/i,
  /\b(söka|utlysa) IOP\b/i,
  /\bscore\b|\bpoäng\b/i,
];

/** Everyday English words that are not Swedish ones. */
const english =
  /\b(the|of|with|this|that|these|you|your|please|required|invalid|question|answer|yes|save|next|when|what|who|why|which|from|should|must|draft|agreement|party|optional|undefined|null|string|number|expected|received)\b/i;

/** Faults of signs: straight quotes, doubled or stray spaces, three full stops for one ellipsis. */
export function signFaults(text: string): readonly string[] {
  return [
    ...(/["'“‘]/.test(text) ? ['has a quotation mark that is not ”'] : []),
    ...((text.match(/”/g)?.length ?? 0) % 2 === 1 ? ['opens or closes a quotation only once'] : []),
    ...(/ {2}|\u00a0 | \u00a0/.test(text) ? ['has two spaces in a row'] : []),
    ...(text !== text.trim() ? ['begins or ends with a space'] : []),
    ...(/\.\.\./.test(text) ? ['has three full stops where … belongs'] : []),
    ...(/\d \d{3}\b/.test(text) ? ['breaks a number: thousands take a no-break space'] : []),
    ...(text.normalize('NFC') !== text ? ['is not in composed form'] : []),
  ];
}

/** Faults of words. `allowed` names words that are kept on purpose. */
export function vocabularyFaults(text: string, allowed: readonly string[] = []): readonly string[] {
  const rest = allowed.reduce((left, word) => left.replaceAll(word, ''), text);
  const found = [...banned, english].flatMap((pattern) => pattern.exec(rest)?.[0] ?? []);
  return found.map((word) => `says ”${word}”`);
}

const sentencesOf = (text: string): readonly string[] =>
  text.split(/(?<=[.?!…:])\s+/).filter((sentence) => /\p{L}/u.test(sentence));
const wordsOf = (text: string): readonly string[] => text.match(/[\p{L}\d][\p{L}\d-]*/gu) ?? [];

/** Words of the longest sentence. */
export const longestSentence = (text: string): number =>
  Math.max(0, ...sentencesOf(text).map((sentence) => wordsOf(sentence).length));

/** LIX: words per sentence plus the percentage of words longer than six letters. */
export function lix(text: string): number {
  const words = wordsOf(text);
  const long = words.filter((word) => word.length > 6).length;
  return words.length === 0 ? 0 : words.length / Math.max(1, sentencesOf(text).length) + (100 * long) / words.length;
}

/** Every text in a tree of words, with the way to it. */
export function textsIn(value: unknown, way = ''): readonly (readonly [way: string, text: string])[] {
  if (typeof value === 'string') return [[way, value]];
  if (value === null || typeof value !== 'object') return [];
  return Object.entries(value).flatMap(([key, child]) => textsIn(child, way === '' ? key : `${way} › ${key}`));
}
