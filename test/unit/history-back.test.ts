/** Everything that somebody does can be taken back at the history: each change by itself, and all since a moment at once. */
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Change, changesIn, isQuiet } from '#src/app/places/history/changes.ts';
import { caseAt, wayBetween } from '#src/app/places/history/moments.ts';
import type { LogRow } from '#src/app/shell/device.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdit, applyEdits, type Edit, inverseEdit } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';
import { answerEdit, type PackageChoice } from '#steps/package/in-case.ts';
import { answer, at, emptyCase, entry, row } from '../support/cases.ts';
import { full } from '../support/full.ts';
import { examplePackage, withPackage } from '../support/packages.ts';

const pack = examplePackage();
const [asked] = pack.questions;
if (!asked) throw new Error('The example asks nothing');

const id = fc.constantFrom('g1', 'g2', 'g3');
const text = fc.constantFrom('ett', 'två', 'tre');
/** Every kind of edit that a screen makes, in places that meet each other. */
const anyEdit: fc.Arbitrary<Edit> = fc.oneof(
  fc.tuple(fc.constantFrom('partnership.name', 'need.joint'), text).map(([path, value]) => answer(path, value)),
  text.map(
    (value): Edit => ({ op: 'note', path: 'motivation:R17@p1', voice: 'public', entry: entry(value, 'public') }),
  ),
  fc
    .constantFrom<PackageChoice | null>('ja', 'nej', 'vet_inte', null)
    .map((choice) => answerEdit(pack, asked, choice, { voice: 'joint', at })),
  fc.tuple(id, text).map(([one, value]) => row('goals', one, 'joint', { text: value })),
  id.map((one) => row('goals/g1/signs', one, 'joint', { text: 'tecken' })),
  fc
    .tuple(id, text)
    .map(([one, value]): Edit => ({ op: 'field', list: 'goals', id: one, field: 'text', entry: entry(value) })),
  id.map((one): Edit => ({ op: 'remove', list: 'goals', id: one })),
  fc.tuple(id, fc.nat(2)).map(([one, index]): Edit => ({ op: 'move', list: 'goals', id: one, index })),
  fc.constantFrom<'full' | 'short'>('full', 'short').map((value): Edit => ({ op: 'setting', key: 'track', value })),
);

const content = ({ answers, items, notes, track }: CaseFile): string => canonical({ answers, items, notes, track });

interface Played {
  readonly log: readonly LogRow[];
  /** The case before each row of the log, by its number. */
  readonly before: ReadonlyMap<number, CaseFile>;
  readonly now: CaseFile;
}

/** The edits as the store keeps them, an hour apart, so that each is told by itself. */
function play(edits: readonly Edit[]): Played {
  let now = withPackage(emptyCase(), pack);
  const log: LogRow[] = [{ n: 1, caseId: now.id, at, change: { kind: 'replace', case: now } }];
  const before = new Map<number, CaseFile>();
  for (const edit of edits) {
    const n = log.length + 1;
    const time = new Date(Date.parse(at) + n * 3_600_000).toISOString();
    before.set(n, now);
    log.push({ n, caseId: now.id, at: time, change: { kind: 'edit', edit, undo: inverseEdit(now, edit) } });
    now = applyEdit(now, edit);
  }
  return { log, before, now };
}

const isChange = (one: { readonly place: unknown }): one is Change => one.place !== null;

test('each change is told and can be taken back, one by one and all since it at once', () => {
  const holds = fc.property(fc.array(anyEdit, { minLength: 1, maxLength: 12 }), (edits) => {
    const { log, before, now } = play(edits);
    const changes = changesIn(log).filter(isChange);
    // What is not told has changed nothing.
    const told = new Set(changes.map(({ n }) => n));
    for (const { n = 0, change } of log) {
      const was = before.get(n);
      if (change.kind !== 'edit' || !was || told.has(n) || isQuiet(change.edit)) continue;
      expect(content(applyEdit(was, change.edit))).toBe(content(was));
    }
    let back = now;
    for (const { n, back: edit } of changes) {
      if (edit) back = applyEdit(back, edit);
      expect(content(back)).toBe(content(before.get(n) ?? now));
    }
    for (const { before: n } of changes) {
      const then = caseAt(log, n);
      if (!then) throw new Error('The log does not reach');
      expect(content(applyEdits(now, wayBetween(now, then)))).toBe(content(then));
    }
  });
  fc.assert(holds, { numRuns: full ? 2000 : 60, seed: 11 });
});
