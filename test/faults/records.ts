/** A stored case that has been broken in one value, at one rung of the ladder or at several. The start always opens. */
import fc from 'fast-check';
import { memoryTables } from '#src/effects/memory-tables.ts';
import { storeOn } from '#src/effects/store.ts';
import type { Tables } from '#src/effects/tables.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { canonical, serialiseCase } from '#steps/case/revision.ts';
import { levelsOf } from '#steps/law/assess/assessment-of.ts';
import { positions } from '#steps/walk/walk.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { bytesOf, entry, validCase } from '#test/support/valid-case.ts';
import type { RoundResult } from './round.ts';

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
type Path = readonly string[];

const garbage: readonly Json[] = [null, 7, '', 'x', true, [], {}, [null], { value: null }, [[]], { a: { b: null } }];

/** Every place of a record: each object, list and value in it. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([key, part]) => placesIn(part, [...path, key]))];
}

/** The record with something else at a place. */
function brokenAt(value: unknown, [key, ...rest]: Path, with_: Json): unknown {
  if (key === undefined) return with_;
  if (Array.isArray(value)) return value.map((part, at) => (String(at) === key ? brokenAt(part, rest, with_) : part));
  const record = value as Readonly<Record<string, unknown>>;
  return { ...record, [key]: brokenAt(record[key], rest, with_) };
}

const id = validCase().id;
const today = '2027-03-01';
const last = 'Efter ögonblicksbilden';

async function used(): Promise<Tables> {
  const tables = memoryTables();
  const store = storeOn(tables);
  await store.createCase(validCase());
  await store.noteFileSaved(id, '2026-03-02T10:00:00Z', bytesOf(serialiseCase(validCase())));
  await store.saveEdits(id, [{ op: 'answer', path: 'hopes', voice: 'public', entry: entry(last, 'public') }]);
  return tables;
}

/** Which rungs are broken too, beside the record itself. */
export type Rungs = 'record' | 'newest copy' | 'all copies' | 'log' | 'everything but the file' | 'everything';

export interface Breaking {
  readonly path: Path;
  readonly with: Json;
  readonly rungs: Rungs;
}

const allPlaces = placesIn(validCase()).filter((path) => path.length > 0 && path[0] !== 'id');

export const breakings: fc.Arbitrary<Breaking> = fc.record({
  path: fc.constantFrom(...allPlaces),
  with: fc.constantFrom(...garbage),
  rungs: fc.constantFrom<Rungs>('record', 'newest copy', 'all copies', 'log', 'everything but the file', 'everything'),
});

async function breakIt(tables: Tables, { path, with: value, rungs }: Breaking): Promise<void> {
  const all = rungs.startsWith('everything');
  await tables.run('readwrite', async (tx) => {
    const record = await tx.get('cases', id);
    const broken = brokenAt(record, path, value) as Readonly<Record<string, unknown>>;
    await tx.put('cases', { ...broken, id });
    const copies = [...(await tx.ofCase('snapshots', id))].reverse();
    const toBreak = rungs === 'newest copy' ? copies.slice(0, 1) : rungs === 'all copies' || all ? copies : [];
    for (const { n = 0, bytes, ...row } of toBreak) {
      await tx.remove('snapshots', n);
      const kept = bytes && rungs !== 'everything' ? { bytes } : {};
      await tx.add('snapshots', { ...row, case: value, ...kept });
    }
    if (rungs !== 'log' && !all) return;
    for (const { n = 0 } of await tx.ofCase('log', id)) await tx.remove('log', n);
  });
}

/** What the overview, the result and the draft are made from; it throws where a screen would. */
function canBeShown(c: CaseFile): boolean {
  levelsOf(c, today);
  return makeDocument(c, { kind: 'agreement', today }).blocks.length > 0 && positions(c, {}).length > 0;
}

/** Breaks a case and opens it as a start does. `dead`: it threw, or gave a case that no screen can draw. */
export async function openBroken(breaking: Breaking): Promise<{ readonly lost: boolean; readonly dead: boolean }> {
  const tables = await used();
  await breakIt(tables, breaking);
  const store = storeOn(tables);
  try {
    const before = canonical((await tables.run('readonly', (tx) => tx.get('cases', id))) ?? null);
    const list = await store.listCases();
    const report = await store.openReport(id);
    if (list.length !== 1) return { lost: false, dead: true };
    if (!report.found)
      return { lost: breaking.rungs !== 'everything' || (await store.listQuarantine()).length === 0, dead: false };
    const dead = report.case.id !== id || !canBeShown(report.case);
    // What was broken and mended lies aside as it was, and the mending is told.
    const mended = report.from !== 'current';
    const aside = (await store.listQuarantine()).map(({ bytes }) =>
      canonical(JSON.parse(new TextDecoder().decode(bytes))),
    );
    const told = !mended || ((await store.repairs()).length === 1 && aside.includes(before));
    // With the log whole and one copy whole nothing is lost; else what can be read is there.
    const whole = breaking.rungs === 'record' || breaking.rungs === 'newest copy';
    const kept = !whole || !mended || report.case.answers['hopes']?.['public']?.value === last;
    return { lost: !told || !kept, dead };
  } catch {
    return { lost: false, dead: true };
  }
}

/** One round: some values of the record, each with some rungs broken. */
export async function round(seed: number): Promise<RoundResult> {
  const all = fc.sample(breakings, { numRuns: 10, seed });
  const seen = [];
  for (const one of all) seen.push(await openBroken(one));
  return {
    kind: 'stored rows broken at any value and any rung',
    rounds: all.length,
    acknowledgedLost: seen.filter(({ lost }) => lost).length,
    lostMs: [],
    silentOverwrites: 0,
    deadStarts: seen.filter(({ dead }) => dead).length,
  };
}
