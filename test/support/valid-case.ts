/** A small, correct case that the import corpus is cut from. Everything in it is invented. */

import type { CaseFile, Entry } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { newCase } from '#steps/case/new-case.ts';
import { serialiseCase, withRev } from '#steps/case/revision.ts';

const at = '2026-03-02T09:15:00Z';

export function entry(value: Entry['value'], by = 'joint'): Entry {
  return { value, by, at };
}

const answer = (path: string, voice: string, value: Entry['value']): Edit => ({
  op: 'answer',
  path,
  voice,
  entry: entry(value, voice),
});

const row = (list: string, id: string, voice: string, fields: Record<string, Entry['value']>): Edit => ({
  op: 'add',
  list,
  index: 99,
  item: {
    id,
    voice,
    by: voice,
    at,
    fields: Object.fromEntries(Object.entries(fields).map(([key, value]) => [key, entry(value, voice)])),
  },
});

const field = (list: string, id: string, name: string, value: Entry['value']): Edit => ({
  op: 'field',
  list,
  id,
  field: name,
  entry: entry(value),
});

/** Two parties that have both answered, with money, dates, links, lists in lists and references. */
export function validCase(): CaseFile {
  const empty = newCase({ id: 'arende-1', at, by: 'public', voices: 'both', app: '0.1.0', ruleSet: '2026-11' });
  const edits: readonly Edit[] = [
    answer('partnership.name', 'joint', 'Mötesplats Ängen'),
    field('publicParties', 'k1', 'name', 'Ängby kommun'),
    field('publicParties', 'k1', 'kind', 'kommun'),
    field('publicParties', 'k1', 'orgNumber', '212000-0142'),
    field('organisations', 'o1', 'name', 'Föreningen Grannar i Ängen'),
    field('organisations', 'o1', 'legalForm', 'ideell_forening'),
    field('parts', 'p1', 'name', 'Öppet hus'),
    field('parts', 'p1', 'organisations', ['o1']),
    answer('hopes', 'public', 'Att fler äldre har någon att äta lunch med.'),
    answer('hopes', 'o1', 'Att grannar lär känna varandra.\nAtt det håller i tio år.'),
    answer('term.start', 'joint', '2027-01-01'),
    answer('term.end', 'joint', '2029-12-31'),
    answer('whoseActivity@p1', 'joint', 'foreningens'),
    answer('decision.publicBody@k1', 'public', 'Socialnämnden'),
    row('goals', 'g1', 'joint', { text: 'Färre äldre är ensamma.', indicator: 'andelen som äter ensamma' }),
    row('policyDocuments', 'd1', 'public', { name: 'Äldreplanen', link: 'https://kommun.example/plan' }),
    row('contributions', 'c1', 'public', {
      type: 'lokaler',
      text: 'Lokal i biblioteket',
      sekPerYear: 120000,
      part: 'p1',
    }),
    row('contributions', 'c2', 'o1', { type: 'ideell_tid', text: 'Värdar', hoursPerYear: 400 }),
    row('budget.items@p1', 'b1', 'joint', { year: 2027, cost: 'Samordnare', amount: 250000, paidBy: 'k1' }),
    row('funding.public@k1', 'f1', 'joint', { year: 2027, amount: 250000 }),
    {
      op: 'note',
      path: 'unknown:R22',
      voice: 'public',
      entry: { value: { who: 'Kansliet', when: 'i maj' }, by: 'public', at },
    },
  ];
  return withRev(applyEdits(empty, edits));
}

/** The bytes of a case as they stand in an `.iop.json` file. */
export const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

export const validText = (): string => serialiseCase(validCase());
