/** Cases that nobody has written: a practice case with answers taken away and texts exchanged, the same for the same seed. */
import fc from 'fast-check';
import type { CaseFile, Entry, Item } from '#steps/case/case-file.ts';

/** Texts that people paste, and what they must not do to a document. */
const difficult = [
  'Ångström och Łukasz Żółć, Nguyễn, Ruoŧŧa, Ștefan',
  'A\u030angstro\u0308m i sönderdelad form',
  'före\u00adning\tmed tabb\noch ny rad\r\noch en till',
  'glatt 😀 barn och العربية och 漢字',
  '<script>alert(1)</script> & "citat" \\( ) >> /AA endstream endobj',
  '510\u00a0000 kr, §\u00a012, 2\u20112 och 5\u202f000',
  'Kommunikationsochtillgänglighetsanpassningsverksamheten'.repeat(3),
  '___ === --- |||',
  ' ',
];

interface Recipe {
  /** Percent of the answers that are taken away. */
  readonly dropped: number;
  /** Percent of the texts that are exchanged. */
  readonly changed: number;
  readonly seed: number;
  readonly texts: readonly string[];
}

/** 0–99, the same for the same place and seed. */
function dice(place: string, seed: number): number {
  let hash = seed | 0;
  for (let index = 0; index < place.length; index += 1) hash = Math.imul(hash ^ place.charCodeAt(index), 0x01000193);
  return ((hash >>> 8) ^ (hash >>> 20)) % 100;
}

/** Only running text is exchanged: a choice, a day or a name of a list is what it is. */
function changedEntry(entry: Entry, place: string, recipe: Recipe): Entry {
  if (typeof entry.value !== 'string' || !/\s/.test(entry.value)) return entry;
  if (dice(`text ${place}`, recipe.seed) >= recipe.changed) return entry;
  const value = recipe.texts[dice(`which ${place}`, recipe.seed) % recipe.texts.length];
  return value === undefined ? entry : { ...entry, value };
}

type Voices = Readonly<Record<string, Entry>>;

function changedAnswers(answers: CaseFile['answers'], recipe: Recipe): CaseFile['answers'] {
  const kept = Object.entries(answers).filter(([path]) => dice(path, recipe.seed) >= recipe.dropped);
  const voices = (path: string, lanes: Voices) =>
    Object.fromEntries(
      Object.entries(lanes).map(([voice, entry]) => [voice, changedEntry(entry, `${path} ${voice}`, recipe)]),
    );
  return Object.fromEntries(kept.map(([path, lanes]) => [path, voices(path, lanes)]));
}

function changedRow(list: string, row: Item, recipe: Recipe): Item {
  const fields = Object.entries(row.fields).filter(
    ([name]) => name === 'name' || dice(`${list}/${row.id}/${name}`, recipe.seed) >= recipe.dropped,
  );
  return {
    ...row,
    fields: Object.fromEntries(
      fields.map(([name, entry]) => [name, changedEntry(entry, `${list}/${row.id}/${name}`, recipe)]),
    ),
  };
}

const kept = ['parties', 'organisations', 'parts'];

function changedItems(items: CaseFile['items'], recipe: Recipe): CaseFile['items'] {
  return Object.fromEntries(
    Object.entries(items).map(([list, rows]) => [
      list,
      rows
        .filter((row) => kept.includes(list) || dice(`${list} ${row.id}`, recipe.seed) >= recipe.dropped)
        .map((row) => changedRow(list, row, recipe)),
    ]),
  );
}

/** Any case that comes from one of `bases`. */
export function anyCase(bases: readonly CaseFile[]): fc.Arbitrary<CaseFile> {
  const text = fc.oneof(fc.constantFrom(...difficult), fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }));
  const recipe = fc.record({
    dropped: fc.integer({ min: 0, max: 100 }),
    changed: fc.integer({ min: 0, max: 60 }),
    seed: fc.nat(),
    texts: fc.array(text, { minLength: 1, maxLength: 5 }),
  });
  return fc.tuple(fc.constantFrom(...bases), recipe).map(([base, made]) => ({
    ...base,
    answers: changedAnswers(base.answers, made),
    items: changedItems(base.items, made),
  }));
}
