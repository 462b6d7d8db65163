import { Paragraph } from 'docx';
import type { LabelledList } from '#templates/tree/labels.ts';
import { inlines } from './inline.ts';
import { lists } from './numbering.ts';
import type { References } from './references.ts';
import { inBox } from './styles.ts';

/** Where a list stands. */
export interface ListPlace {
  readonly references: References;
  /** Where the text of the document begins. */
  readonly base: number;
  /** Right under a numbered paragraph: letters are the third level of its numbering. */
  readonly underClause: boolean;
  readonly boxed: boolean;
  /** Number of the next list that begins again at its first number; counted through the document. */
  readonly restart: () => number;
}

const styles = {
  bullets: { outer: 'ListBullet', inner: 'ListBullet2' },
  numbers: { outer: 'ListNumber', inner: 'ListNumber2' },
  letters: { outer: 'Bokstavslista', inner: 'Bokstavslista2' },
} as const;

/** A list as paragraphs that Word numbers. Each list begins from its first number. */
export function listParagraphs(list: LabelledList, place: ListPlace, depth = 0): Paragraph[] {
  const { references, underClause, boxed, base } = place;
  const inClause = underClause && list.style === 'letters' && depth === 0;
  const level = Math.min(depth, 1);
  const style = inClause ? 'Klausulpunkt' : styles[list.style][depth === 0 ? 'outer' : 'inner'];
  // Bullets are all alike and the letters of a clause begin again by themselves.
  const again = inClause || list.style === 'bullets' ? undefined : place.restart();
  return list.items.flatMap((item) => [
    new Paragraph({
      style,
      ...(again === undefined ? {} : { numbering: { reference: lists[list.style], level, instance: again } }),
      ...(boxed ? { indent: inBox(base, depth) } : {}),
      children: inlines(item.runs, references),
    }),
    ...(item.list === undefined ? [] : listParagraphs(item.list, place, depth + 1)),
  ]);
}
