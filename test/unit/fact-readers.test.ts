/**
 * One fact, several readers: who asks, who prints, and the law. They may differ only as src/decisions/018 says: a document
 * looks at the parts that stand and at what both sides may see. Over generated cases.
 */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { questionOf } from '#steps/catalogue/lookup.ts';
import type { Question, Truth } from '#steps/catalogue/step.ts';
import { readerOf } from '#steps/facts/asked.ts';
import { type FactName, fact, factNames } from '#steps/facts/index.ts';
import { type Reading, readCase } from '#steps/facts/read-case.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { settingOf } from '#steps/walk/walk.ts';
import { lookupOf } from '#templates/from-case/input.ts';
import { anyAnswers, type Drawn } from '../support/any-answers.ts';
import { full } from '../support/full.ts';

const decided = new Set(factNames.flatMap((name) => fact(name).keys.map((key) => key.split('[].')[0] ?? key)));
const decides = (question: Question): boolean =>
  Object.keys(question.fields).some((key) => decided.has(key.replace('[]', '')));
const cases = anyAnswers(decides);

const aidRefs = new Set<string>(fact('aidOther').keys.map((key) => questionOf(key).ref));
const aidCases = anyAnswers(({ ref }) => aidRefs.has(ref));

const truthsOf = (reading: Reading): Readonly<Record<string, Truth>> => {
  const read = readCase(reading);
  return Object.fromEntries(factNames.map((name) => [name, fact(name).of(read).truth]));
};

/** How the walk reads, with one difference at a time. */
function readingOf({ c, levels }: Drawn, more: Partial<Reading> = {}): Reading {
  const { answered } = settingOf(c, {}, { levels });
  return { c, levels, answered, among: 'all', hidden: 'counts', ...more };
}

const different = (a: Readonly<Record<string, Truth>>, b: Readonly<Record<string, Truth>>): readonly string[] =>
  factNames.filter((name) => a[name] !== b[name]);

const partKeys = new Set<string>(
  factNames.flatMap((name) => fact(name).keys).filter((key) => questionOf(key).scope === 'part'),
);

/** A case has a part and a party from the start, what a check-in and a level say is no answer, and B6 cannot be denied. */
const neverSo = [
  'onePublicParty unknown',
  'severalPublicParties unknown',
  'oneOrganisation unknown',
  'severalOrganisations unknown',
  'severalParts unknown',
  // F1 asks for other participants in a list of its own, which is not drawn here.
  'otherActors yes',
  'otherActors no',
  'neitherAlone no',
  // B7 asks for other plans too, which are not drawn here.
  'localCompact no',
  // Payments are rows of a list of their own; none written is a no.
  'instalmentsWritten yes',
  'instalmentsWritten unknown',
  'checkInOpen yes',
  'checkInOpen unknown',
  'otherForm unknown',
  'formQuestioned unknown',
];

describe('the walk and the documents', () => {
  const seen = new Map<FactName, Set<Truth>>(factNames.map((name) => [name, new Set()]));
  const byPart = new Set<string>();
  const byShowing = new Set<string>();

  test('read the same function, and differ only by the parts that stand and by what is shown', () => {
    fc.assert(
      fc.property(cases, (drawn) => {
        const { c, levels } = drawn;
        const asking = truthsOf(readingOf(drawn));
        const walk = readerOf(settingOf(c, {}, { levels }));
        const fields = lookupOf(c, levels);
        const printing = truthsOf(readingOf(drawn, { among: 'standing', hidden: 'waits' }));
        for (const name of factNames) {
          seen.get(name)?.add(asking[name] ?? 'unknown');
          expect(fact(name).of(walk).truth, name).toBe(asking[name]);
          // The level of a part is not an answer; a document is made of parts that have one.
          if (name !== 'otherForm' && name !== 'formQuestioned') expect(fields.fact(name), name).toBe(printing[name]);
        }
        const standing = truthsOf(readingOf(drawn, { among: 'standing' }));
        if (!Object.values(levels).includes(4)) expect(standing).toEqual(asking);
        for (const name of different(asking, standing)) byPart.add(name);
        for (const name of different(standing, printing)) byShowing.add(name);
      }),
      { numRuns: full ? 400 : 120, seed: 20_261_130 },
    );
  });

  test('what waits to be shown are the rows of O1, which each side writes for itself', () => {
    expect([...byShowing].toSorted()).toEqual([
      'equipmentShared',
      'moneyGiven',
      'organisationPays',
      'premisesOrEquipmentShared',
      'premisesShared',
      'publicPartyPays',
      'volunteers',
    ]);
  });

  test('a fact about a part may change when a part is left out, and no other', () => {
    const lists = new Set([...byShowing, 'severalParts', 'otherForm', 'formQuestioned']);
    const ofParts = new Set<string>(
      factNames.filter((name) => fact(name).keys.some((key) => partKeys.has(key)) || lists.has(name)),
    );
    expect([...byPart].filter((name) => !ofParts.has(name))).toEqual([]);
    expect(byPart.size).toBeGreaterThan(20);
  });

  test('every fact was a yes, a no and unknown somewhere', () => {
    const lacking = factNames.flatMap((name) =>
      (['yes', 'no', 'unknown'] as const).filter((one) => !seen.get(name)?.has(one)).map((one) => `${name} ${one}`),
    );
    expect(lacking).toEqual(neverSo);
  });
});

describe('the law', () => {
  test('finds the same state aid as the case, but for what it closes when nothing is transferred', () => {
    fc.assert(
      fc.property(aidCases, ({ c }) => {
        const read = readCase({ c, among: 'all', hidden: 'counts' });
        for (const { partId, economic, aidNeeded, aidRoute } of assess(c, { today: '2027-01-01' }).parts) {
          const of = (name: FactName): Truth => fact(name).of(read, { part: partId }).truth;
          expect(aidNeeded === 'yes').toBe(of('aidNeeded') === 'yes');
          if (of('valueTransferred') !== 'no') expect(economic).toBe(of('economicActivity'));
          expect(aidRoute === 'aidR1').toBe(of('aidDeMinimis') === 'yes');
          expect(aidRoute === 'aidR2').toBe(of('aidSgeiDeMinimis') === 'yes');
          expect(aidRoute === 'aidR0').toBe(of('aidNotEconomic') === 'yes' || of('aidLocal') === 'yes');
          expect(['aidR3', 'aidR4', 'no-route'].includes(aidRoute)).toBe(of('aidOther') === 'yes');
          expect(aidRoute === 'unknown').toBe(of('aidOther') === 'unknown');
        }
      }),
      { numRuns: full ? 400 : 120, seed: 20_261_130 },
    );
  });
});
