/**
 * Cases in which what decides the facts is answered at random: one or two parts, one to three parties, lanes that are
 * shown or not, "vi vet inte än", rows with and without sums. Drawn by fast-check, so that a failing case shrinks.
 */
import fc from 'fast-check';
import type { CaseFile, Value } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import type { Field, Question } from '#steps/catalogue/step.ts';
import { answer, emptyCase, entry, row, withEdits } from './cases.ts';

type Level = 0 | 1 | 2 | 3 | 4;

export interface Drawn {
  readonly c: CaseFile;
  /** Level by part id; a part at level 4 is left out of the documents. */
  readonly levels: Readonly<Record<string, Level>>;
}

/** One choice of a field, as it is stored; undefined leaves the field unanswered. */
function anyValue(field: Field): fc.Arbitrary<Value> | undefined {
  switch (field.kind) {
    case 'choice':
      return fc.constantFrom(...field.options);
    case 'choices':
      return fc.oneof(
        ...(field.none === undefined ? [] : [fc.constant([field.none])]),
        fc.subarray(
          field.options.filter((option) => option !== field.none),
          { minLength: 1, maxLength: 2 },
        ),
      );
    case 'cards':
      return fc.dictionary(fc.constantFrom(...field.cards), fc.constantFrom(...field.piles));
    case 'text':
      return fc.constant('skriven text');
    case 'money':
    case 'integer':
      return fc.constantFrom(0, 1, 250_000);
    default:
      return undefined;
  }
}

const days = fc.constantFrom('2026-10-01', '2027-01-01', '2027-12-31', '2029-12-31');
const voicesFor = (question: Question): readonly string[] => {
  if (question.who === 'public') return ['public'];
  if (question.who === 'org') return ['o1'];
  return question.who === 'joint' ? ['joint'] : ['public', 'o1'];
};

interface Place {
  readonly path: string;
  readonly voices: readonly string[];
  readonly value: fc.Arbitrary<Value>;
}

function placesOf(question: Question, parts: readonly string[]): readonly Place[] {
  const ids = question.scope === 'part' ? parts : question.scope === 'org' ? ['o1'] : [undefined];
  return Object.entries(question.fields).flatMap(([key, field]) => {
    const value = field.kind === 'date' && key.startsWith('term.') ? days : anyValue(field);
    if (!value || key.includes('[]')) return [];
    if (field.per !== undefined)
      return [{ path: `${key}@${field.per === 'public' ? 'k1' : 'o1'}`, voices: voicesFor(question), value }];
    return ids.map((id) => ({ path: id === undefined ? key : `${key}@${id}`, voices: voicesFor(question), value }));
  });
}

/** Percent of the answers that are given. */
const shares = fc.constantFrom(0, 10, 50, 90, 100);

function answers(questions: readonly Question[], parts: readonly string[]): fc.Arbitrary<readonly Edit[]> {
  const places = questions.flatMap((question) => placesOf(question, parts));
  const one = (place: Place): fc.Arbitrary<readonly Edit[]> =>
    fc
      .tuple(place.value, place.value, fc.boolean())
      .map(([first, second, differ]) =>
        place.voices.map((voice, at) => answer(place.path, at > 0 && differ ? second : first, voice)),
      );
  return fc
    .tuple(shares, fc.tuple(...places.map((place) => fc.tuple(fc.nat(99), one(place)))))
    .map(([share, all]) => all.flatMap(([dice, edits]) => (dice < share ? edits : [])));
}

const types = ['pengar', 'personal', 'ideell_tid', 'lokaler', 'utrustning'] as const;

/** O1, with and without sums, of either side, with and without a part. */
const contributions = (parts: readonly string[]): fc.Arbitrary<readonly Edit[]> =>
  fc
    .array(
      fc.record({
        type: fc.constantFrom(...types),
        voice: fc.constantFrom('public', 'o1'),
        sum: fc.constantFrom(undefined, 0, 90_000),
        part: fc.constantFrom(undefined, ...parts),
      }),
      { maxLength: 3 },
    )
    .map((rows) =>
      rows.map(({ type, voice, sum, part }, index) =>
        row('contributions', `c${index}`, voice, {
          type,
          ...(sum === undefined ? {} : { sekPerYear: sum }),
          ...(part === undefined ? {} : { part }),
        }),
      ),
    );

const funding = fc
  .array(fc.record({ side: fc.constantFrom('public@k1', 'org@o1'), amount: fc.constantFrom(undefined, 0, 80_000) }), {
    maxLength: 2,
  })
  .map((rows) =>
    rows.map(({ side, amount }, index) =>
      row(`funding.${side}`, `f${index}`, 'joint', { year: 2027, ...(amount === undefined ? {} : { amount }) }),
    ),
  );

/** What the organisation says of itself, in its row. */
const ofOrganisation: fc.Arbitrary<readonly Edit[]> = fc
  .record(
    {
      legalForm: fc.constantFrom('ideell_forening', 'trossamfund'),
      religiousElements: fc.constantFrom('ja', 'nej'),
      distributesSurplus: fc.constantFrom('ja', 'nej'),
      negotiationMandate: fc.constantFrom('ja', 'nej'),
    },
    { requiredKeys: [] },
  )
  .map((fields) =>
    Object.entries(fields).map(
      ([field, value]): Edit => ({ op: 'field', list: 'organisations', id: 'o1', field, entry: entry(value) }),
    ),
  );

/** Notes that a question is not known yet, or has been shown to the other side. */
const notes = (parts: readonly string[]): fc.Arbitrary<readonly Edit[]> =>
  fc
    .array(
      fc.record({
        kind: fc.constantFrom('unknown', 'revealed', 'seen'),
        ref: fc.constantFrom('O1', 'B6', 'R13', 'R31', 'R35', 'R38', 'O16', 'R24', 'B7', 'R30', 'R7', 'A45', 'A46'),
        part: fc.constantFrom(undefined, ...parts),
      }),
      { maxLength: 6 },
    )
    .map((all) =>
      all.map(({ kind, ref, part }): Edit => {
        const path = `${kind}:${ref}${part === undefined ? '' : `@${part}`}`;
        return { op: 'note', path, voice: 'joint', entry: entry(kind === 'unknown' ? { who: '', when: '' } : 'ja') };
      }),
    );

/** Everything that is written apart has been shown. */
const shown = (questions: readonly Question[], parts: readonly string[]): readonly Edit[] =>
  questions
    .filter(({ who }) => who === 'apart' || who === 'apart-joint')
    .flatMap(({ ref, scope }) => (scope === 'part' ? parts.map((part) => `${ref}@${part}`) : [ref]))
    .map((at): Edit => ({ op: 'note', path: `revealed:${at}`, voice: 'joint', entry: entry('ja') }));

/** Any case of the full track; `only` keeps the questions that are answered at all. */
export function anyAnswers(only: (question: Question) => boolean = () => true): fc.Arbitrary<Drawn> {
  const questions = allQuestions.filter((question) => !question.noPage && only(question));
  const level = fc.constantFrom<Level>(0, 1, 2, 3, 4);
  return fc
    .record({
      parts: fc.constantFrom(['p1'], ['p1', 'p2']),
      alone: fc.boolean(),
      orgs: fc.integer({ min: 1, max: 2 }),
      publics: fc.integer({ min: 1, max: 2 }),
    })
    .chain(({ parts, alone, orgs, publics }) =>
      fc
        .record({
          answers: answers(questions, parts),
          contributions: contributions(parts),
          funding,
          ofOrganisation,
          isShown: fc.boolean(),
          notes: notes(parts),
          levels: fc.tuple(...parts.map((id) => level.map((one) => [id, one] as const))),
        })
        .map((drawn) => ({
          c: withEdits(
            emptyCase({ voices: alone ? 'alone' : 'both' }),
            ...(parts.length > 1 ? [row('parts', 'p2', 'joint', { name: 'Del två' })] : []),
            ...(orgs > 1 ? [row('organisations', 'o2', 'joint', { name: 'Föreningen Två' })] : []),
            ...(publics > 1 ? [row('publicParties', 'k2', 'joint', { name: 'Kommunen Två' })] : []),
            ...drawn.ofOrganisation,
            ...drawn.answers,
            ...drawn.contributions,
            ...drawn.funding,
            ...drawn.notes,
            ...(drawn.isShown ? shown(questions, parts) : []),
          ),
          levels: Object.fromEntries(drawn.levels),
        })),
    );
}
