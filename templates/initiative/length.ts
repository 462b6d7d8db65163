/** Shortens the users' own words to what there is room for, at the end of a sentence where one fits. */

const more = ' […]';

/** At most `max` characters. What is cut away is shown with "[…]"; no word is broken. */
export function shorten(text: string, max: number): string {
  if (text.length <= max) return text;
  const room = text.slice(0, max - more.length);
  const sentence = Math.max(room.lastIndexOf('. '), room.lastIndexOf('? '), room.lastIndexOf('! '));
  if (sentence > room.length / 3) return `${room.slice(0, sentence + 1)}${more}`;
  const word = room.lastIndexOf(' ');
  return `${room.slice(0, word > 0 ? word : room.length).replace(/[,;:]$/u, '')}${more}`;
}
