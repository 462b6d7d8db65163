/**
 * Every state that the pages are gone through in for the accessibility statement: places, pages of questions, cases and
 * themes. A new place, page or case changes the list, and then the statement has to be measured anew.
 */
import { createHash } from 'node:crypto';
import { placeTable } from '#src/wizard/place-table.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { allPages } from '#steps/catalogue/index.ts';
import { emptyCase, everyPageCase } from './cases.ts';
import { exampleCase } from './examples.ts';

export const themes = ['light', 'dark'] as const;

/** Nothing answered, a partnership, another form, two parts, three parties, and everything asked. */
export const openedCases: Readonly<Record<string, () => CaseFile>> = {
  empty: emptyCase,
  'OVN-01': () => exampleCase('OVN-01'),
  'OVN-03': () => exampleCase('OVN-03'),
  'OVN-07': () => exampleCase('OVN-07'),
  'OVN-11': () => exampleCase('OVN-11'),
  everything: everyPageCase,
};

export interface State {
  readonly opened: string;
  readonly hash: string;
}

const hashOf = (id: string): string => (id === 'start' ? '#/' : `#/${id}`);
const all = Object.keys(openedCases);
const last = all.at(-1) ?? '';

/** Places with a case: in each case. The others and the pages of questions: with everything asked. */
export const states: readonly State[] = all.flatMap((opened) => [
  ...placeTable.flatMap(({ id, needsCase }) => (needsCase || opened === last ? [{ opened, hash: hashOf(id) }] : [])),
  ...(opened === last ? allPages.map(({ id }) => ({ opened, hash: `#/sida/${id}` })) : []),
]);

/** What the statement says of the states, and a mark of them all. */
export const counted = {
  states: states.length * themes.length,
  places: placeTable.length,
  pages: allPages.length,
  cases: all.length,
  mark: createHash('sha256')
    .update(JSON.stringify([states, themes]))
    .digest('hex')
    .slice(0, 12),
};
