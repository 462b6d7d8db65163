/** What is typed, pasted or merged into a case: whatever it is, the file that is saved opens again and says the same. */
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CaseFile, Entry, Value } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { keptEdits } from '#steps/case/kept-edits.ts';
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
  readonly edit: (text: string) => Edit;
  readonly read: (c: CaseFile) => Value | undefined;
  readonly typed: (c: CaseFile) => Value | undefined;
}

const isText = ({ kind }: Field): boolean => ['text', 'role', 'orgNumber'].includes(kind);
const note = (c: CaseFile, path: string): Value | undefined => c.notes[path]?.['joint']?.value;

function answerSpots(): readonly Spot[] {
  return [...methodLevels().fields].flatMap(([key, { field, scope, per }]): readonly Spot[] => {
    if (!isText(field)) return [];
    const scoped = scope === 'part' ? '@p1' : scope === 'org' || per === 'org' ? '@o1' : per === undefined ? '' : '@k1';
    const path = `${key}${scoped}`;
    return [
      {
        name: path,
        field,
        edit: (text) => ({ op: 'answer', path, voice: 'joint', entry: entry(text) }),
        read: (c) => c.answers[path]?.['joint']?.value,
        typed: (c) => note(c, `typed:${path}`),
      },
    ];
  });
}

function rowSpots(): readonly Spot[] {
  return [...methodLevels().lists].flatMap(([list, level]) =>
    [...level.fields].flatMap(([name, { field }]): readonly Spot[] => {
      if (!isText(field)) return [];
      const item = (text: string) => ({ id: 'ny1', voice: 'joint', by: 'joint', at, fields: { [name]: entry(text) } });
      return [
        {
          name: `${list}[].${name}`,
          field,
          edit: (text) => ({ op: 'add', list, index: 99, item: item(text) }),
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
    edit: (text) => ({
      op: 'note',
      path,
      voice: 'joint',
      entry: entry(part === undefined ? text : { who: '', when: '', [part]: text }),
    }),
    read: (c) => pick(note(c, path)),
    typed: () => undefined,
  };
}

const spots: readonly Spot[] = [
  ...answerSpots(),
  ...rowSpots(),
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
      { numRuns: full ? 20_000 : 400, seed: 20261130 },
    );
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
      { numRuns: full ? 20_000 : 300, seed: 20261130 },
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
      { numRuns: full ? 20_000 : 500, seed: 20261130 },
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
