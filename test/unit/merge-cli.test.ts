/** The command line puts files together by the same function as the app. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { main } from '#src/cli/iop.ts';
import { mergeFiles } from '#src/cli/merge.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { weighConflicts } from '#steps/exchange/conflict-weight.ts';
import { merge } from '#steps/exchange/merge.ts';
import { openDisagreements } from '#steps/exchange/open-disagreements.ts';
import { receive } from '#steps/exchange/receive.ts';
import { openCase } from '#steps/import/gate.ts';
import { answer, at, emptyCase, row, withEdits } from '../support/cases.ts';

test('merge lists the conflicts of the app and writes a file that opens, with both values kept', () => {
  const base = withEdits(emptyCase(), answer('partnership.name', 'Kvällar'));
  const mine = withEdits(base, answer('partnership.name', 'Öppna kvällar'));
  const theirs = withEdits(base, answer('partnership.name', 'Kören'));
  const folder = mkdtempSync(join(tmpdir(), 'iop-merge-'));
  const out = join(folder, 'gemensam.iop.json');
  const printed = mergeFiles({ base, mine, theirs, out, at });
  const opened = openCase(new Uint8Array(readFileSync(out)));
  rmSync(folder, { recursive: true });
  expect(printed).toMatchObject({ conflicts: merge(base, mine, theirs).conflicts });
  expect(opened.ok && opened.notices).toEqual([]);
  expect(opened.ok && openDisagreements(opened.case)[0]?.sides.map(({ value }) => value)).toEqual([
    'Öppna kvällar',
    'Kören',
  ]);
  expect(opened.ok && opened.case.base).toBe(theirs.rev);
});

/** Writes the files, runs the command and gives what it printed. */
async function run(base: CaseFile, mine: CaseFile, theirs: CaseFile): Promise<Printed> {
  const folder = mkdtempSync(join(tmpdir(), 'iop-merge-'));
  const put = (name: string, c: CaseFile): string => {
    writeFileSync(join(folder, name), serialiseCase(c));
    return join(folder, name);
  };
  const printed: string[] = [];
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((text) => printed.push(String(text)) > 0);
  const files = ['--base', put('base.json', base), put('mine.json', mine), put('theirs.json', theirs)];
  const code = await main(['merge', ...files, '--out', join(folder, 'ut.json')]);
  write.mockRestore();
  rmSync(folder, { recursive: true });
  expect(code).toBe(0);
  return JSON.parse(printed.join(''));
}

interface Printed {
  readonly conflicts: readonly { readonly id: string; readonly mine: unknown; readonly theirs: unknown }[];
  readonly changes: readonly { readonly id: string; readonly by: string }[];
}

test('the command prints the list that the app shows for the same files', async () => {
  const base = withEdits(
    emptyCase(),
    answer('partnership.name', 'Kvällar'),
    answer('exerciseOfAuthority@p1', 'delvis', 'public'),
    row('goals', 'g1', 'joint', { text: 'Färre är ensamma' }),
  );
  const side = (name: string, authority: string, ...more: readonly Edit[]): CaseFile => ({
    ...withEdits(
      base,
      answer('partnership.name', name),
      answer('exerciseOfAuthority@p1', authority, 'public'),
      ...more,
    ),
    parents: [base.rev],
  });
  const mine = side('Öppna kvällar', 'ja', { op: 'remove', list: 'goals', id: 'g1' });
  const theirs = side('Kören', 'nej', answer('term.end', '2028-12-31'));
  const received = receive(mine, theirs, [{ rev: base.rev, direction: 'sent', at, case: base }], 'public');
  if (received.kind !== 'merge') throw new Error('nothing to compare');
  const shown = weighConflicts(received.merged, '2026-11-22').map(({ conflict }) => conflict);
  const printed = await run(base, mine, theirs);
  const byId = (a: { readonly id: string }, b: { readonly id: string }): number => (a.id < b.id ? -1 : 1);
  expect(printed.conflicts.length).toBe(2);
  expect([...printed.conflicts].sort(byId)).toEqual(JSON.parse(JSON.stringify([...shown].sort(byId))));
  expect(printed.changes).toEqual(received.merged.changes.map(({ id, by }) => ({ id, by })));
});
