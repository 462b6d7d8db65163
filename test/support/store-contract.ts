/**
 * What every store must do, as plain checks without a test runner: the same list runs in Node on the store in memory and
 * in Chromium on IndexedDB.
 */

import type { CaseStore } from '#src/effects/case-store.ts';
import { exchangesOf, rememberExchange, saltsFor } from '#src/effects/exchanges.ts';
import type { Edit } from '#steps/case/edit.ts';
import { canonical, revisionOf, serialiseCase } from '#steps/case/revision.ts';
import { entry, validCase } from './valid-case.ts';

export interface Clock {
  time: string;
}

export interface ContractCase {
  readonly name: string;
  readonly run: (store: CaseStore, clock: Clock) => Promise<void>;
}

function same(actual: unknown, expected: unknown): void {
  const [a, b] = [canonical(actual ?? null), canonical(expected ?? null)];
  if (a !== b) throw new Error(`expected ${b.slice(0, 600)}\n     got ${a.slice(0, 600)}`);
}

async function rejects(promise: Promise<unknown>): Promise<void> {
  const failed = await promise.then(
    () => false,
    () => true,
  );
  same(failed, true);
}

const hope = (value: string): Edit => ({ op: 'answer', path: 'hopes', voice: 'public', entry: entry(value, 'public') });
const named = (value: string): Edit => ({
  op: 'answer',
  path: 'partnership.name',
  voice: 'joint',
  entry: entry(value),
});
const id = validCase().id;
const numbered = (n: number) => ({ ...validCase(), id: `c${n}` });
const hopesOf = async (store: CaseStore): Promise<unknown> =>
  (await store.openCase(id))?.answers['hopes']?.['public']?.value;

export const contract: readonly ContractCase[] = [
  {
    name: 'a case that was created is there, whole, with its revision',
    run: async (store) => {
      await store.createCase(validCase());
      same(await store.openCase(id), validCase());
      same(await store.openCase('another'), undefined);
    },
  },
  {
    name: 'edits are applied to what is stored and the stored case comes back',
    run: async (store) => {
      await store.createCase(validCase());
      const stored = await store.saveEdits(id, [hope('Ett'), named('Två')]);
      same(stored.answers['hopes']?.['public']?.value, 'Ett');
      same(stored.answers['hopes']?.['o1'], validCase().answers['hopes']?.['o1']);
      const opened = await store.openCase(id);
      same(opened?.rev, opened && revisionOf(opened));
      same(opened?.answers, stored.answers);
    },
  },
  {
    name: 'many savers at once lose nothing',
    run: async (store) => {
      await store.createCase(validCase());
      const paths = Array.from({ length: 40 }, (_, n) => `motivation:R${n}`);
      await Promise.all(
        paths.map((path) => store.saveEdits(id, [{ op: 'note', path, voice: 'joint', entry: entry(path) }])),
      );
      const notes = (await store.openCase(id))?.notes ?? {};
      same(
        paths.filter((path) => notes[path] === undefined),
        [],
      );
    },
  },
  {
    name: 'saving to a case that is not there is refused and creates nothing',
    run: async (store) => {
      await rejects(store.saveEdits('missing', [hope('x')]));
      same(await store.openCase('missing'), undefined);
      same(await store.listCases(), []);
    },
  },
  {
    name: 'the list shows title, parties and file, newest change first whatever the clock says',
    run: async (store, clock) => {
      await store.createCase(numbered(1));
      clock.time = '2027-11-22T10:00:00.000Z';
      await store.createCase(numbered(2));
      clock.time = '2025-11-22T10:00:00.000Z';
      await store.saveEdits('c1', [named('Nytt namn')]);
      await store.noteFileSaved('c1', clock.time);
      const list = await store.listCases();
      same(
        list.map((meta) => meta.id),
        ['c1', 'c2'],
      );
      same(list[0]?.title, 'Nytt namn');
      same([list[0]?.publicNames, list[0]?.orgNames], [['Ängby kommun'], ['Föreningen Grannar i Ängen']]);
      same([list[0]?.fileSavedAt, list[0]?.changedSinceFile], [clock.time, false]);
      await store.saveEdits('c1', [hope('x')]);
      same((await store.listCases())[0]?.changedSinceFile, true);
    },
  },
  {
    name: 'the list gives at most the number asked for',
    run: async (store) => {
      for (let n = 0; n < 12; n += 1) await store.createCase(numbered(n));
      same((await store.listCases(5)).length, 5);
      same((await store.listCases(5))[0]?.id, 'c11');
    },
  },
  {
    name: 'the log tells every change and what stood there before',
    run: async (store) => {
      await store.createCase(validCase());
      await store.saveEdits(id, [hope('Ett')]);
      await store.saveEdits(id, [hope('Två')]);
      const log = await store.history(id);
      same(
        log.map((row) => row.change.kind),
        ['replace', 'edit', 'edit'],
      );
      const last = log[2]?.change;
      same(last?.kind === 'edit' ? last.undo : null, hope('Ett'));
    },
  },
  {
    name: 'going back to a snapshot keeps what stood before',
    run: async (store) => {
      await store.createCase(validCase());
      await store.takeSnapshot(id, 'manual');
      await store.saveEdits(id, [hope('Senare')]);
      const manual = (await store.listSnapshots(id)).find(({ reason }) => reason === 'manual');
      const back = await store.restoreSnapshot(id, manual?.id ?? '');
      same(back, validCase());
      same(await store.openCase(id), validCase());
      const before = (await store.listSnapshots(id)).find(({ reason }) => reason === 'restore');
      await store.restoreSnapshot(id, before?.id ?? '');
      same(await hopesOf(store), 'Senare');
      await rejects(store.restoreSnapshot(id, '99999'));
      await rejects(store.restoreSnapshot('another', manual?.id ?? ''));
    },
  },
  {
    name: 'snapshots are taken each day, at most twenty and one a day are kept',
    run: async (store, clock) => {
      await store.createCase(validCase());
      for (let day = 1; day <= 28; day += 1) {
        clock.time = `2026-03-${String(day).padStart(2, '0')}T10:00:00.000Z`;
        await store.saveEdits(id, [hope(`dag ${day}`)]);
      }
      for (let n = 0; n < 30; n += 1) await store.takeSnapshot(id, 'manual');
      const list = await store.listSnapshots(id);
      same(list.length, 20 + 28);
      same(list.filter(({ reason }) => reason === 'manual').length, 20);
    },
  },
  {
    name: 'creating a case that exists keeps the earlier one as a snapshot',
    run: async (store) => {
      await store.createCase(validCase());
      await store.saveEdits(id, [hope('Mitt eget')]);
      await store.createCase(validCase());
      const kept = (await store.listSnapshots(id)).find(({ reason }) => reason === 'restore');
      await store.restoreSnapshot(id, kept?.id ?? '');
      same(await hopesOf(store), 'Mitt eget');
    },
  },
  {
    name: 'a copy is a case of its own; renaming changes one of them',
    run: async (store) => {
      await store.createCase(validCase());
      await store.copyCase(id, 'kopia');
      await store.renameCase('kopia', 'Kopian');
      same((await store.openCase(id))?.answers['partnership.name']?.['joint']?.value, 'Mötesplats Ängen');
      same((await store.openCase('kopia'))?.answers['partnership.name']?.['joint']?.value, 'Kopian');
    },
  },
  {
    name: 'a deleted case is gone, and can be put back with its history until the page is left',
    run: async (store) => {
      await store.createCase(validCase());
      await store.saveEdits(id, [hope('Ett')]);
      await store.deleteCase(id);
      same([await store.openCase(id), await store.listCases(), await store.history(id)], [undefined, [], []]);
      same(await store.restoreDeleted(id), true);
      same(await hopesOf(store), 'Ett');
      same((await store.history(id)).length, 2);
      same(await store.restoreDeleted(id), false);
    },
  },
  {
    name: 'what is remembered of files handed over goes with a deleted case, and comes back with it',
    run: async (store) => {
      await store.createCase(validCase());
      const salts = await saltsFor(store, id, ['B1 public']);
      const file = validCase();
      await rememberExchange(store, { rev: file.rev, direction: 'sent', at: '', case: file });
      await store.setSetting(`voice:${id}`, 'o1');
      const kept = async (): Promise<unknown> => [
        await store.getSetting(`salts:${id}`),
        (await exchangesOf(store, id)).map(({ rev }) => rev),
        await store.getSetting(`voice:${id}`),
      ];
      same(await kept(), [salts, [file.rev], 'o1']);
      await store.deleteCase(id);
      same(await kept(), [undefined, [], undefined]);
      same(await store.restoreDeleted(id), true);
      same(await kept(), [salts, [file.rev], 'o1']);
    },
  },
  {
    name: 'place and settings are remembered apart from the cases',
    run: async (store) => {
      await store.createCase(validCase());
      await store.setPlace(id, '#/sida/2.2');
      await store.setSetting('theme', 'dark');
      same([await store.getPlace(id), await store.getPlace('x')], ['#/sida/2.2', undefined]);
      same([await store.getSetting('theme'), await store.getSetting('x')], ['dark', undefined]);
      same((await store.listCases()).length, 1);
      same(serialiseCase((await store.openCase(id)) ?? validCase()), serialiseCase(validCase()));
    },
  },
  {
    name: 'bytes in quarantine stay as they were',
    run: async (store) => {
      await store.quarantine(Uint8Array.of(0, 255, 7), 'trasig.json');
      const [row] = await store.listQuarantine();
      same([row?.name, [...(row?.bytes ?? [])]], ['trasig.json', [0, 255, 7]]);
      await store.removeQuarantined(row?.n ?? 0);
      same(await store.listQuarantine(), []);
    },
  },
  {
    name: 'erasing leaves nothing, checked by reading back',
    run: async (store) => {
      await store.createCase(validCase());
      await store.quarantine(Uint8Array.of(1), 'x');
      same(await store.eraseAll(), true);
      same([await store.listCases(), await store.openCase(id), await store.listQuarantine()], [[], undefined, []]);
    },
  },
];
