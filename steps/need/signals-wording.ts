/** What the wording of an answer in stage 1 shows: that it says no, or that it counts services or occasions. */

const negations = ['inte', 'inget', 'ingen', 'inga', 'aldrig', 'varken', 'utan'];

const numerals =
  'två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio fyrtio femtio hundra tusen'.split(' ');

/** Endings of words that count services or occasions. */
const volumeEndings = [
  'tillfällen',
  'platser',
  'timmar',
  'dygn',
  'dagar',
  'kvällar',
  'veckor',
  'möten',
  'träffar',
  'besök',
  'pass',
  'kurser',
  'insatser',
  'ärenden',
  'utbildningar',
  'föreläsningar',
  'aktiviteter',
  'klippningar',
  'städningar',
  'måltider',
];

const isNumber = (word: string): boolean => /^\d+$/u.test(word) || numerals.includes(word);

export const isVolume = (word: string): boolean => volumeEndings.some((ending) => word.endsWith(ending));

export const isNegated = (words: readonly string[]): boolean => words.some((word) => negations.includes(word));

/** A number with a counted service at most two words later: "tolv platser", "20 klippningar". */
export function countsVolume(words: readonly string[]): boolean {
  return words.some((word, at) => isNumber(word) && words.slice(at + 1, at + 3).some(isVolume));
}
