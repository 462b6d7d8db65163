/** The recovery ladder: each rung is broken in turn, and the next one holds. */
import { describe, expect, test } from 'vitest';
import { memoryTables } from '#src/effects/memory-tables.ts';
import { surplus } from '#src/effects/snapshots.ts';
import { storeOn } from '#src/effects/store.ts';
import type { SnapshotRow, Tables } from '#src/effects/tables.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { bytesOf, entry, validCase } from '#test/support/valid-case.ts';

const id = validCase().id;
const broken = { id, format: 'iop-verkstaden', version: 1, answers: { hopes: 7 } };
const hope = (value: string) =>
  ({ op: 'answer', path: 'hopes', voice: 'public', entry: entry(value, 'public') }) as const;

const named = (value: string) =>
  ({ op: 'note', path: 'motivation:R1', voice: 'joint', entry: entry(value), base: null }) as const;

async function used() {
  const tables = memoryTables();
  const store = storeOn(tables);
  await store.createCase(validCase());
  await store.noteFileSaved(id, '2026-03-02T10:00:00Z', bytesOf(serialiseCase(validCase())));
  await store.saveEdits(id, [hope('Efter ögonblicksbilden')]);
  return { tables, store };
}

const breakRecord = (tables: Tables) => tables.run('readwrite', (tx) => tx.put('cases', broken));

async function breakSnapshots(tables: Tables, keepBytes: boolean): Promise<void> {
  await tables.run('readwrite', async (tx) => {
    for (const { n = 0, bytes, ...row } of await tx.ofCase('snapshots', id)) {
      await tx.remove('snapshots', n);
      await tx.add('snapshots', { ...row, case: broken, ...(bytes && keepBytes ? { bytes } : {}) });
    }
  });
}

async function breakLog(tables: Tables): Promise<void> {
  await tables.run('readwrite', async (tx) => {
    for (const { n = 0 } of await tx.ofCase('log', id)) await tx.remove('log', n);
    const edit = { op: 'answer', path: 'hopes', voice: 'x', entry: 7 } as never;
    await tx.add('log', { caseId: id, at: '', change: { kind: 'edit', edit, undo: null } });
  });
}

describe('a case whose record is broken', () => {
  test('opens from the snapshot with the log replayed: nothing is lost', async () => {
    const { tables, store } = await used();
    await breakRecord(tables);
    const report = await store.openReport(id);
    expect(report).toMatchObject({ found: true, from: 'log' });
    expect(report.found && report.case.answers['hopes']?.['public']?.value).toBe('Efter ögonblicksbilden');
  });

  test('is mended, and the broken record lies in quarantine', async () => {
    const { tables, store } = await used();
    await breakRecord(tables);
    await store.openCase(id);
    expect(await store.openReport(id)).toMatchObject({ found: true, from: 'current' });
    const [kept] = await store.listQuarantine();
    expect(JSON.parse(new TextDecoder().decode(kept?.bytes))).toEqual(broken);
  });

  test('opens from the snapshot alone when the log is broken too', async () => {
    const { tables, store } = await used();
    await breakRecord(tables);
    await breakLog(tables);
    const report = await store.openReport(id);
    expect(report).toMatchObject({ found: true, from: 'snapshot' });
    expect(report.found && report.case).toEqual(validCase());
  });

  test('opens from the last exported file when the snapshots are broken too', async () => {
    const { tables, store } = await used();
    await breakRecord(tables);
    await breakSnapshots(tables, true);
    expect(await store.openReport(id)).toMatchObject({ found: true, from: 'file', case: validCase() });
  });

  test('is kept as raw bytes when nothing can be read; nothing is deleted', async () => {
    const { tables, store } = await used();
    await breakRecord(tables);
    await breakSnapshots(tables, false);
    expect(await store.openReport(id)).toEqual({ found: false, broken: true });
    expect(await store.openCase(id)).toBeUndefined();
    expect((await store.listQuarantine()).length).toBeGreaterThan(0);
    expect(await tables.run('readonly', (tx) => tx.get('cases', id))).toEqual(broken);
  });

  test.each([null, undefined, { a: null }, [null], [[]], { a: ['b'] }])(
    'in the one value %j, which no screen can draw, is mended too',
    async (value) => {
      const { tables, store } = await used();
      const { answers, ...rest } = validCase();
      const hopes = { ...answers['hopes'], public: { ...entry('', 'public'), value } };
      await tables.run('readwrite', (tx) => tx.put('cases', { ...rest, answers: { ...answers, hopes } }));
      const report = await store.openReport(id);
      expect(report).toMatchObject({ found: true, from: 'log' });
      expect(report.found && report.case.answers['hopes']?.['public']?.value).toBe('Efter ögonblicksbilden');
    },
  );

  test('a case that went to another place in the log is replayed from there', async () => {
    const { tables, store } = await used();
    await store.createCase({ ...validCase(), track: 'short' });
    await store.saveEdits(id, [hope('Sist')]);
    await breakRecord(tables);
    const report = await store.openReport(id);
    expect(report.found && [report.case.track, report.case.answers['hopes']?.['public']?.value]).toEqual([
      'short',
      'Sist',
    ]);
  });

  test('is mended by the next save, which is kept, and the repair is told', async () => {
    const { tables, store } = await used();
    await breakRecord(tables);
    const { case: saved } = await store.saveMade(id, [{ edit: named('Nytt namn'), made: 'w.1' }]);
    expect(saved.answers['hopes']?.['public']?.value).toBe('Efter ögonblicksbilden');
    expect(saved.notes['motivation:R1']?.['joint']?.value).toBe('Nytt namn');
    expect(await store.repairs()).toMatchObject([{ caseId: id, from: 'log' }]);
  });

  test('that nothing can be read of refuses what is written, and lies aside once', async () => {
    const { tables, store } = await used();
    await breakRecord(tables);
    await breakSnapshots(tables, false);
    for (let n = 0; n < 3; n += 1) await store.openReport(id);
    await expect(store.saveEdits(id, [hope('x')])).rejects.toThrow();
    expect((await store.listQuarantine()).length).toBe(1);
    expect(await store.repairs()).toEqual([]);
  });
});

describe('which snapshots go', () => {
  const row = (n: number, day: number, reason: SnapshotRow['reason'] = 'edit'): SnapshotRow => ({
    n,
    caseId: id,
    at: new Date(Date.UTC(2026, 0, day)).toISOString(),
    reason,
    upTo: 0,
    case: null,
  });
  const numbers = (rows: readonly SnapshotRow[]) => rows.map(({ n }) => n).sort((a = 0, b = 0) => a - b);

  test('the newest twenty and one for each of thirty days stay', () => {
    const daily = Array.from({ length: 60 }, (_, n) => row(n + 1, n + 1));
    expect(numbers(surplus(daily))).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
    const oneDay = Array.from({ length: 50 }, (_, n) => row(n + 1, 1));
    expect(numbers(surplus(oneDay))).toEqual(Array.from({ length: 30 }, (_, n) => n + 1));
  });

  test('originals stay for ever, and the last file', () => {
    const many = Array.from({ length: 40 }, (_, n) => row(n + 10, 1));
    const gone = surplus([row(1, 1, 'migration'), row(2, 1, 'merge'), row(3, 1, 'file'), row(4, 1, 'file'), ...many]);
    expect(gone.map(({ n }) => n)).toContain(3);
    for (const n of [1, 2, 4]) expect(gone.map((each) => each.n)).not.toContain(n);
  });
});
