/** Small invented cases for tests, made by the same edits as the app makes. */

import type { CaseFile, Entry, Value } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { givenTo } from '#steps/case/follows.ts';
import { newCase } from '#steps/case/new-case.ts';
import { withRev } from '#steps/case/revision.ts';

export const at = '2026-09-01T08:00:00.000Z';

export const entry = (value: Value, by = 'joint'): Entry => ({ value, by, at });

export function emptyCase(
  over: { readonly voices?: CaseFile['voices']; readonly track?: CaseFile['track'] } = {},
): CaseFile {
  return newCase({
    id: 'fall-test-0001',
    at,
    by: 'joint',
    voices: over.voices ?? 'both',
    track: over.track ?? 'full',
    app: '0.1.0',
    ruleSet: 'test',
  });
}

/** An edit that writes an answer; the lane is the joint one unless named. */
export const answer = (path: string, value: Value, voice = 'joint'): Edit => ({
  op: 'answer',
  path,
  voice,
  entry: entry(value, voice),
});

export const row = (list: string, id: string, voice: string, fields: Readonly<Record<string, Value>>): Edit => ({
  op: 'add',
  list,
  index: 99,
  item: {
    id,
    voice,
    by: voice,
    at,
    fields: Object.fromEntries(Object.entries(fields).map(([name, value]) => [name, entry(value, voice)])),
  },
});

/** What takes away everything of value that the public side gives: its rows stay and are knowledge, the budget is empty. */
export const nothingGiven = (c: CaseFile): readonly Edit[] => [
  ...givenTo(c, 'p1').flatMap(({ id }) => [
    { op: 'field' as const, list: 'contributions', id, field: 'type', entry: entry('kunskap', 'public') },
    { op: 'field' as const, list: 'contributions', id, field: 'sekPerYear', entry: null },
  ]),
  ...Object.entries(c.items)
    .filter(([path]) => path.startsWith('funding.public@'))
    .flatMap(([list, rows]) => rows.map(({ id }) => ({ op: 'remove' as const, list, id }))),
  ...Object.keys(c.answers['valueTransferred@p1'] ?? {}).map((voice) => ({
    op: 'answer' as const,
    path: 'valueTransferred@p1',
    voice,
    entry: null,
  })),
];

export const withEdits = (c: CaseFile, ...edits: readonly Edit[]): CaseFile => withRev(applyEdits(c, edits));

/** A case in which every condition of the catalogue holds somewhere, so that every page is asked. */
export function everythingCase(): CaseFile {
  return withEdits(
    emptyCase(),
    row('organisations', 'o2', 'joint', { name: 'Föreningen Två' }),
    row('parts', 'p2', 'joint', { name: 'Del två' }),
    ...['p1', 'p2'].flatMap((id) => [
      answer(`handsOverMunicipalAffair@${id}`, 'ja', 'public'),
      answer(`valueTransferred@${id}`, 'ja', 'public'),
      answer(`otherSellers@${id}`, 'ja', 'public'),
      answer(`economicActivity@${id}`, 'ja', 'o1'),
      answer(`localEffect@${id}`, 'delvis', 'public'),
      answer(`sgeiChosen@${id}`, 'nej', 'public'),
      answer(`deMinimisWithinCap@${id}`, 'ja', 'o1'),
      answer(`previouslyProcured@${id}`, 'ja', 'public'),
      answer(`residentialType@${id}`, ['hvb', 'annat_boende']),
      answer(`sensitiveData@${id}`, ['kansliga']),
      answer(`education@${id}`, 'ja', 'public'),
      answer(`crisisNonProfit@${id}`, 'ja', 'public'),
      answer(`sharedPersonalData@${id}`, 'tillsammans'),
    ]),
    answer('rightsAffected', ['sekretess', 'personuppgifter', 'tillsyn', 'barn']),
    answer('lawyerFlags', ['lokal_byggs_saljs']),
    answer('ownership.cards', { material: 'gemensamt' }),
    answer('term.start', '2027-01-01'),
    answer('term.end', '2029-12-31'),
    row('contributions', 'c1', 'public', { type: 'pengar', text: 'bidra med pengar', sekPerYear: 100_000 }),
    row('contributions', 'c2', 'o1', { type: 'ideell_tid', text: 'ordna kvällar', hoursPerYear: 300 }),
    row('contributions', 'c3', 'o1', { type: 'lokaler', text: 'öppna lokalen' }),
    row('contributions', 'c4', 'o1', { type: 'utrustning', text: 'låna ut verktyg' }),
  );
}

/** Everything asked, with a check-in that has come and one side's deepening: every page of the catalogue can be opened. */
export const everyPageCase = (): CaseFile =>
  withEdits(
    everythingCase(),
    answer('sgeiChosen@p1', 'ja', 'public'),
    answer('term.start', '2026-01-01'),
    row('checkIns', 'i2', 'public', { date: '2026-01-15' }),
  );
