/** From what stands in a Word file to the text of a clause in the parties' own words. */
import type { Unit } from './unit.ts';

const marks: Readonly<Record<string, (at: number) => string>> = {
  Klausulpunkt: letter,
  Bokstavslista: letter,
  Bokstavslista2: letter,
  ListNumber: (at) => `${at + 1}. `,
  ListNumber2: (at) => `${at + 1}. `,
};
const plainStyles: ReadonlySet<string> = new Set(['', 'Normal', 'Klausul', 'BodyText']);

function letter(at: number): string {
  return `${String.fromCharCode(97 + (at % 26)).repeat(Math.floor(at / 26) + 1)}) `;
}

/**
 * The units as an own wording of a clause: a line for each, items with their marks. Undefined when there is a table in
 * them, whose figures come from the answers.
 */
export function wordingOf(units: readonly Unit[]): string | undefined {
  if (units.some(({ kind, style }) => kind === 'row' || style === 'Caption')) return undefined;
  let [count, last] = [0, ''];
  return units
    .map(({ style, item, text }) => {
      const listed = style in marks || style.startsWith('ListBullet') || (item && !plainStyles.has(style));
      count = listed && style === last ? count + 1 : 0;
      last = style;
      return listed ? `${(marks[style] ?? (() => '• '))(count)}${text}` : text;
    })
    .join('\n');
}
