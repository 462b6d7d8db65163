/** Whatever is ticked, chosen, rated, laid or listed: the file that is saved opens without a word and says the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTyped, parseField } from '#src/ui/fields/form-schema.ts';
import { toggled, withDay } from '#src/ui/fields/several.ts';
import type { CaseFile, Entry, Value } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { keptEdits } from '#steps/case/kept-edits.ts';
import { withMovedAnswers } from '#steps/case/moved-answers.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { mostValues } from '#steps/catalogue/limits.ts';
import { type Level, methodLevels, type Target } from '#steps/catalogue/paths.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { openCase } from '#steps/import/gate.ts';
import { row } from '#test/support/cases.ts';
import { full } from '#test/support/full.ts';
import { bytesOf, validCase } from '#test/support/valid-case.ts';

const at = '2026-11-30T08:00:00Z';
const entry = (value: Value): Entry => ({ value, by: 'joint', at });

/** A case with several rows to choose among. */
const before = applyEdits(validCase(), [
  row('goals', 'g2', 'joint', { text: 'Mål två' }),
  row('parts', 'p2', 'joint', { name: 'Del två' }),
  row('organisations', 'o2', 'joint', { name: 'Föreningen Två' }),
]);
const idsOf = (list: string): readonly string[] => (before.items[list] ?? []).map(({ id }) => id);

const parties = (among: string): readonly string[] => [
  ...(among === 'org' ? [] : idsOf('publicParties')),
  ...(among === 'public' ? [] : idsOf('organisations')),
  ...(among === 'all-or-outside' ? ['outside'] : []),
];

/** Each of the keys with one of the values, or without. */
const pairs = (keys: readonly string[], values: readonly string[]): fc.Arbitrary<Value> =>
  fc
    .array(fc.option(fc.constantFrom(...values)), { minLength: keys.length, maxLength: keys.length })
    .map((all) => Object.fromEntries(keys.flatMap((key, nth) => (all[nth] ? [[key, all[nth]]] : []))));

/** What presses in any order leave ticked. */
const ticks = (options: readonly string[], none?: string): fc.Arbitrary<Value> =>
  fc
    .array(fc.constantFrom(...options), { maxLength: 2 * options.length })
    .map((presses) => presses.reduce<readonly string[]>((all, id) => toggled(all, id, { options, none }), []));

const day = fc.date({ min: new Date('2000-01-01'), max: new Date('2100-12-31'), noInvalidDate: true });
const someDay = day.map((date) => date.toISOString().slice(0, 10));
const dayText = fc.oneof(
  someDay,
  someDay.map((iso) => `${Number(iso.slice(8))}.${Number(iso.slice(5, 7))}.${iso.slice(0, 4)}`),
  fc.constantFrom('1 mars 2027', '1:a maj 2028', '31 april 2027', '29 feb 2027', '2101-01-01', '1999-12-31', 'i höst'),
  fc.string({ unit: 'binary', maxLength: 30 }),
);

/** Days typed one after the other: those that can be read and for which there is room. */
const days: fc.Arbitrary<Value> = fc
  .oneof(
    { weight: 5, arbitrary: fc.array(dayText, { maxLength: 12 }) },
    fc.array(someDay, { minLength: 240, maxLength: 260 }),
  )
  .map((texts) =>
    texts.reduce<readonly string[]>((all, text) => {
      const parsed = parseField({ kind: 'date' }, text);
      return parsed.ok && typeof parsed.value === 'string' ? (withDay(all, parsed.value) ?? all) : all;
    }, []),
  );

/** What the form can make of a field that nobody types in. */
function madeOf(field: Field): fc.Arbitrary<Value> {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'choices':
      return ticks(field.options, field.none);
    case 'scale':
      return field.items === undefined
        ? fc.integer({ min: 1, max: 5 })
        : fc.array(fc.integer({ min: 0, max: 5 }), { minLength: field.items, maxLength: field.items });
    case 'cards':
      return pairs(field.cards, field.piles);
    case 'checklist':
      return pairs(field.points, field.options);
    case 'party':
      return fc.constantFrom(...parties(field.among));
    case 'item':
      return fc.constantFrom(...idsOf(field.list));
    case 'items':
      return ticks(idsOf(field.list));
    case 'dates':
      return days;
    default:
      throw new Error(`${field.kind} is typed, or holds other fields`);
  }
}

const chosen = ([, { field }]: readonly [string, Target]): boolean => !isTyped(field);

function pathOf(key: string, { field, scope, per = field.per }: Target): string {
  if (scope === 'part') return `${key}@p1`;
  if (scope === 'org' || per === 'org') return `${key}@o1`;
  return per === undefined ? key : `${key}@k1`;
}

/** Every field that is chosen in the rows of a list, as one new row; also in the lists inside its rows. */
function rowsIn(path: string, level: Level): readonly fc.Arbitrary<Edit>[] {
  // As in the app: no two rows of a case have the same id.
  const id = path.replace(/\W/g, '-');
  const fields = Object.fromEntries([...level.fields].filter(chosen).map(([name, { field }]) => [name, madeOf(field)]));
  const added = fc.record(fields).map((values): Edit => row(path, id, 'joint', values));
  const inner = [...level.lists].flatMap(([name, list]) => rowsIn(`${path}/${id}/${name}`, list));
  return [added, ...inner];
}

const levels = methodLevels();
/** True for what is still asked: an answer to a question that is put in another way now is moved when a file is opened. */
function stillAsked([key, target]: readonly [string, Target]): boolean {
  const path = pathOf(key, target);
  return fc.sample(madeOf(target.field), { numRuns: 8, seed: 1 }).every((value) => {
    const held = { answers: { [path]: { joint: entry(value) } }, notes: {} };
    return withMovedAnswers(held) === held;
  });
}
const targets = [...levels.fields].filter((one) => chosen(one) && stillAsked(one));
const answers = targets.map(([key, target]) =>
  madeOf(target.field).map(
    (value): Edit => ({ op: 'answer', path: pathOf(key, target), voice: 'joint', entry: entry(value) }),
  ),
);
const everything: fc.Arbitrary<readonly Edit[]> = fc
  .tuple(...answers, ...[...levels.lists].flatMap(([list, level]) => rowsIn(list, level)))
  // A row stands in its list before the rows inside it.
  .map((edits) => edits.toSorted((a, b) => ('list' in a ? a.list.length : 0) - ('list' in b ? b.list.length : 0)));

function open(c: CaseFile): CaseFile {
  const opened = openCase(bytesOf(serialiseCase(c)));
  expect(opened).toMatchObject({ ok: true, notices: [] });
  if (!opened.ok) throw new Error(opened.text);
  return opened.case;
}

describe('what is chosen and listed', () => {
  test('is every kind of field that is not typed', () => {
    const kinds = new Set(targets.map(([, { field }]) => field.kind));
    for (const [, level] of levels.lists)
      for (const [, { field }] of level.fields) if (!isTyped(field)) kinds.add(field.kind);
    expect([...kinds].toSorted()).toEqual(
      ['cards', 'checklist', 'choice', 'choices', 'dates', 'item', 'items', 'party', 'scale'].toSorted(),
    );
  });

  test('in every field at once: saved and opened it is the same, and nothing is told', () => {
    fc.assert(
      fc.property(everything, (edits) => {
        const c = applyEdits(before, keptEdits(before, edits));
        const opened = open(c);
        expect(opened).toEqual({ ...c, rev: opened.rev });
        for (const edit of edits)
          if (edit.op === 'answer') expect(opened.answers[edit.path]?.['joint']?.value).toEqual(edit.entry?.value);
      }),
      { numRuns: full ? 1_000 : 5, seed: 20261201, endOnFailure: true },
    );
  });

  test('has room for as many days as a file may hold, and for no more', () => {
    const many = Array.from({ length: mostValues }, (_, n) =>
      new Date(Date.UTC(2027, 0, 1 + n)).toISOString().slice(0, 10),
    );
    const all = many.toReversed().reduce<readonly string[]>((sum, one) => withDay(sum, one) ?? sum, []);
    expect(all).toEqual(many);
    expect(withDay(all, '2030-01-01')).toBeUndefined();
    expect(withDay(all, '2027-01-01')).toEqual(many);
    const path = 'followUp.schedule';
    expect(open(applyEdits(before, [{ op: 'answer', path, voice: 'joint', entry: entry(all) }])).answers[path]).toEqual(
      {
        joint: entry(all),
      },
    );
  });
});
