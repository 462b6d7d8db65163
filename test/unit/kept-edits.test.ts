/** What is typed, pasted or merged into a case: whatever it is, the file that is saved opens again and says the same. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isTyped, parseField } from '#src/ui/fields/form-schema.ts';
import type { CaseFile, Entry, Value } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { keptEdits } from '#steps/case/kept-edits.ts';
import { keptText } from '#steps/case/kept-text.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { lengthOf, noteLimit } from '#steps/catalogue/limits.ts';
import { methodLevels } from '#steps/catalogue/paths.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { openCase } from '#steps/import/gate.ts';
import { whyNotOpened } from '#steps/import/opens-again.ts';
import { full } from '#test/support/full.ts';
import { bytesOf, validCase } from '#test/support/valid-case.ts';

const at = '2026-11-30T08:00:00Z';
const entry = (value: Value): Entry => ({ value, by: 'joint', at });

/** Where a text can be written: an answer, a field of a row, a note or a part of one. */
interface Spot {
  readonly name: string;
  readonly field: Field | undefined;
  readonly edit: (value: Value) => Edit;
  /** What is written when the field cannot read what was typed. */
  readonly beside: (text: string) => Edit;
  readonly read: (c: CaseFile) => Value | undefined;
  readonly typed: (c: CaseFile) => Value | undefined;
}

const isText = ({ kind }: Field): boolean => ['text', 'role', 'orgNumber'].includes(kind);
const note = (c: CaseFile, path: string): Value | undefined => c.notes[path]?.['joint']?.value;

const besideAt =
  (path: string) =>
  (text: string): Edit => ({ op: 'note', path: `typed:${path}`, voice: 'joint', entry: entry(text) });

function answerSpots(wanted: (field: Field) => boolean): readonly Spot[] {
  return [...methodLevels().fields].flatMap(([key, { field, scope, per }]): readonly Spot[] => {
    if (!wanted(field)) return [];
    const scoped = scope === 'part' ? '@p1' : scope === 'org' || per === 'org' ? '@o1' : per === undefined ? '' : '@k1';
    const path = `${key}${scoped}`;
    return [
      {
        name: path,
        field,
        edit: (value) => ({ op: 'answer', path, voice: 'joint', entry: entry(value) }),
        beside: besideAt(path),
        read: (c) => c.answers[path]?.['joint']?.value,
        typed: (c) => note(c, `typed:${path}`),
      },
    ];
  });
}

/** Every list, and the lists inside the rows of the valid case. */
const allLists = [...methodLevels().lists].flatMap(([list, level]) => {
  const row = validCase().items[list]?.[0]?.id;
  const inside = row === undefined ? [] : [...level.lists].map(([sub, own]) => [`${list}/${row}/${sub}`, own] as const);
  return [[list, level] as const, ...inside];
});

function rowSpots(wanted: (field: Field) => boolean): readonly Spot[] {
  return allLists.flatMap(([list, level]) =>
    [...level.fields].flatMap(([name, { field }]): readonly Spot[] => {
      if (!wanted(field)) return [];
      const item = (value: Value) => ({ id: 'ny1', voice: 'joint', by: 'joint', at, fields: { [name]: entry(value) } });
      return [
        {
          name: `${list}[].${name}`,
          field,
          edit: (value) => ({ op: 'add', list, index: 99, item: item(value) }),
          beside: besideAt(`${list}/ny1/${name}`),
          read: (c) => c.items[list]?.find(({ id }) => id === 'ny1')?.fields[name]?.value,
          typed: (c) => note(c, `typed:${list}/ny1/${name}`),
        },
      ];
    }),
  );
}

function noteSpot(path: string, part?: string): Spot {
  const pick = (value: Value | undefined) =>
    part !== undefined && typeof value === 'object' && !Array.isArray(value)
      ? new Map(Object.entries(value)).get(part)
      : value;
  const name = part === undefined ? path : `${path} ${part}`;
  return {
    name,
    field: undefined,
    edit: (value) => ({
      op: 'note',
      path,
      voice: 'joint',
      entry: entry(part === undefined ? value : { who: '', when: '', [part]: String(value) }),
    }),
    beside: besideAt(path),
    read: (c) => pick(note(c, path)),
    typed: () => undefined,
  };
}

const spots: readonly Spot[] = [
  ...answerSpots(isText),
  ...rowSpots(isText),
  noteSpot('typed:need.joint'),
  noteSpot('typed:unknown:R22#who.who'),
  noteSpot('motivation:R32'),
  noteSpot('unknown:R22', 'who'),
  noteSpot('unknown:R22', 'when'),
  noteSpot('clauseOwnWording:K12'),
];

/** What the statechart and the store do with an edit. */
function write(c: CaseFile, edit: Edit): CaseFile {
  return applyEdits(c, keptEdits(c, [edit]));
}

/** Every field that somebody types in, numbers, days and links too. */
const typedSpots: readonly Spot[] = [...answerSpots(isTyped), ...rowSpots(isTyped)];
const typedKinds = [
  'date',
  'dayMonth',
  'decimal',
  'integer',
  'link',
  'money',
  'orgNumber',
  'percent',
  'role',
  'text',
  'year',
];

/** What is nearly a number, a day, a link or a number of an organisation. */
const nearly = fc
  .array(
    fc.constantFrom(
      ...['1', '20', '2027', '-', '−', ',', '.', ' ', '\u00a0', ' kr', ' mkr', ' tkr', '%', 'e9', ' mars', ':a'],
      ...[
        'https://',
        'www.',
        'kommun.se',
        'SE',
        '802400',
        '9007199254740993',
        'ett',
        '\u200b',
        '١',
        '\u0000',
        '⅓',
        '\ud83d',
      ],
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((parts) => parts.join(''));

/** What the field of a page makes of a text: the answer it can read, or what was typed beside it. */
function holdsTyped(before: CaseFile, spot: Spot | undefined, text: string): void {
  if (!spot?.field) throw new Error('no field');
  const parsed = parseField(spot.field, text);
  const value = parsed.ok ? parsed.value : undefined;
  if (value === null) return;
  const edit = value === undefined ? spot.beside(text) : spot.edit(value);
  const c = write(before, edit);
  const opened = openCase(bytesOf(serialiseCase(c)));
  const said = opened.ok ? opened.notices.map(({ id }) => id) : opened.text;
  expect([spot.name, text.slice(0, 40), said]).toEqual([spot.name, text.slice(0, 40), []]);
  if (!opened.ok) return;
  expect(opened.case).toEqual({ ...c, rev: opened.case.rev });
  // An answer that was read stands as it was read; what was not read stands as it was typed, so far as there is room.
  if (value !== undefined) expect([spot.name, spot.read(opened.case)]).toEqual([spot.name, value]);
  else if (keptText(text, 'prose').trim() !== '') expect(spot.typed(opened.case)).toBeDefined();
}

const odd = fc.constantFrom(
  ...'\u0000\u0001\u0007\u000b\u000c\r\n\t\u001b\u0085\u009f\u00a0\u00ad\u200b\u200e\u2028\u202e\u0308\u0337\ufeff\ufffe\ud83d\udc00aåÅ﷽'.split(
    '',
  ),
  '👩‍👩‍👧‍👦',
  'z̷̴̵̶̷̸̡̢̨̛̖̗',
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 400 }),
  fc.array(odd, { maxLength: 60 }).map((parts) => parts.join('')),
  fc
    .tuple(odd, fc.constantFrom(79, 301, 4100, 20_001, 100_000))
    .map(([unit, length]) => unit.repeat(length).slice(0, length)),
);

describe('what the app takes in, it can open again', () => {
  test('the places are those of the catalogue', () => {
    expect(spots.length).toBeGreaterThan(100);
    expect(spots.filter(({ name }) => /\/.*\/.*\[\]/.test(name)).length).toBeGreaterThan(0);
  });

  test('any text in any place: saved and opened, it is the same, and nothing is told', () => {
    const before = validCase();
    fc.assert(
      fc.property(fc.constantFrom(...spots), texts, (spot, text) => {
        const c = write(before, spot.edit(text));
        const opened = openCase(bytesOf(serialiseCase(c)));
        expect(opened).toMatchObject({ ok: true, notices: [] });
        if (!opened.ok) return;
        expect(opened.case).toEqual({ ...c, rev: opened.case.rev });
        const [read, typed] = [spot.read(opened.case), spot.typed(opened.case)];
        // What the place could not hold stands beside it, so far as there is room.
        expect(read ?? typed).toBeDefined();
        expect(String(read ?? typed).length).toBeLessThanOrEqual(Math.max(text.length * 8, 1));
      }),
      { numRuns: full ? 20_000 : 60, seed: 20261130 },
    );
  });

  test('any text typed in any field: an answer or what was typed, and the file that is saved opens without a word', () => {
    const kinds = new Set(typedSpots.map(({ field }) => field?.kind));
    expect([...kinds].sort()).toEqual(typedKinds);
    const before = validCase();
    const typed = fc.oneof({ weight: 2, arbitrary: texts }, { weight: 1, arbitrary: nearly });
    const each = full ? 2 : 1;
    // Every field meets some texts, however few runs there are: a sample over all fields would leave some out.
    const some = fc.sample(fc.array(typed, { minLength: each, maxLength: each }), {
      numRuns: typedSpots.length * (full ? 20 : 1),
      seed: 20261201,
    });
    for (const [n, several] of some.entries())
      for (const text of several) holdsTyped(before, typedSpots[n % typedSpots.length], text);
  });

  test('a text that is too long for its field stands beside it, whole up to the limit of a note', () => {
    const spot = spots.find(({ field }) => field?.kind === 'text' && field.max === 4000);
    if (!spot) throw new Error('no long field');
    const c = write(validCase(), spot.edit('å'.repeat(4100)));
    expect([spot.read(c), spot.typed(c)]).toEqual([undefined, 'å'.repeat(4100)]);
    const longer = write(validCase(), spot.edit('å'.repeat(100_000)));
    expect(spot.typed(longer)).toBe('å'.repeat(noteLimit));
  });

  test('what is kept is kept: doing it again changes no edit', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spots), texts, (spot, text) => {
        const edits = keptEdits(validCase(), [spot.edit(text)]);
        expect(keptEdits(validCase(), edits)).toBe(edits);
      }),
      { numRuns: full ? 20_000 : 60, seed: 20261130 },
    );
  });
});

describe('files that the app saved before it had one way in', () => {
  test.each([
    ['saved-by-us-too-long', ['IM-07', 'IM-14']],
    ['saved-by-us-soft-break', ['IM-07', 'IM-13']],
  ])('%s opens with a notice, and then saves as a file that opens without', (name, told) => {
    const opened = openCase(readFileSync(`test/fixtures/cases/review/${name}.iop.json`));
    expect(opened).toMatchObject({ ok: true });
    if (!opened.ok) return;
    expect([...opened.notices, ...opened.findings].map(({ id }) => id)).toEqual(told);
    const again = openCase(bytesOf(serialiseCase(opened.case)));
    expect(again).toMatchObject({ ok: true, notices: [] });
    expect(again.ok && again.case).toEqual(opened.case);
  });
});

describe('the length of a text', () => {
  const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

  test('is what the segmenter says of the whole text', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 900 }),
      fc.array(odd, { maxLength: 700 }).map((parts) => parts.join('')),
      fc
        .array(fc.constantFrom('🇸🇪', '🇸', '👩‍👩‍👧‍👦', 'न्', '한', '\r', '\n', '\u200d', '\u0308'), { maxLength: 400 })
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(text, (input) => {
        expect(lengthOf(input)).toBe([...segmenter.segment(input)].length);
      }),
      { numRuns: full ? 20_000 : 200, seed: 20261130 },
    );
  });
});

describe('a file is checked when it is written', () => {
  test('one that opens says nothing', () => {
    expect(whyNotOpened(serialiseCase(validCase()))).toBeNull();
  });

  test('one that the gate would stop says why, and what to do', () => {
    const row = { op: 'field', list: 'contributions', id: 'c1', field: 'sekPerYear', entry: entry(-5) } as const;
    expect(whyNotOpened(serialiseCase(applyEdits(validCase(), [row])))).toMatch(
      /^Filen som skrevs nu går inte att öppna igen\. Svaret på fråga O1, rad 1: Beloppet .* Ta inte bort fallet .* en gång till\.$/,
    );
  });
});
