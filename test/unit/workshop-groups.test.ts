/** Groups side by side, files handed out, and a practice case that goes on as a real one. */

import { describe, expect, test } from 'vitest';
import { exampleList } from '#src/examples/index.ts';
import { compareGroups, mostDifferent, nameGroups } from '#src/workshop/groups.ts';
import { groupNumberOf, handOut } from '#src/workshop/hand-out.ts';
import { practiceToReal, refsToConfirm } from '#src/workshop/practice-to-real.ts';
import { textOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { loadContent } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { openCase } from '#steps/import/gate.ts';
import { levelsOf } from '#steps/law/assess/assessment-of.ts';
import { exampleCase } from '#test/support/examples.ts';
import { answer, at, withEdits } from '../support/cases.ts';

const contents = Object.fromEntries(
  await Promise.all(stageIds.map(async (id) => [id, await loadContent(id)] as const)),
);
const today = '2026-11-22';
const example = exampleCase;
const practice = exampleList.filter((one) => one.kind === 'practice').map((one) => one.id);
const published = exampleList.filter((one) => one.kind === 'published').map((one) => one.id);

const wish = { at, title: 'Fallet', answers: 'empty', track: 'short' } as const;
const given = (id: string, group: string, over: Partial<Parameters<typeof handOut>[1]> = {}): CaseFile =>
  handOut(example(id), { id: `i-${group}`.replace(' ', ''), group, ...wish, ...over });

/** What the gate makes of the file that a group gets. */
function throughTheGate(c: CaseFile): CaseFile {
  const read = openCase(new TextEncoder().encode(serialiseCase(c)));
  if (!read.ok) throw new Error(read.text);
  expect(read.notices).toEqual([]);
  return read.case;
}

const compare = (...cases: readonly CaseFile[]) => compareGroups(nameGroups(cases), contents, today);

describe('a case handed out to a group', () => {
  test.each(practice)('%s is a practice copy with the parties and no answers, named after the group', (id) => {
    const c = throughTheGate(given(id, 'Grupp 3'));
    expect([c.kind, c.origin, c.track, groupNumberOf(c)]).toEqual(['practice', id, 'short', 3]);
    expect(Object.keys(c.answers)).toEqual(['partnership.name']);
    expect(rowsOf(c, 'organisations').map((row) => row.fields['name']?.value)).toEqual(
      rowsOf(example(id), 'organisations').map((row) => row.fields['name']?.value),
    );
    expect(c.notes).toEqual({});
  });

  test('takes the answers along when the leader wishes so, with the same level', () => {
    const c = throughTheGate(given('OVN-03', 'Grupp 1', { answers: 'full', track: 'full' }));
    expect(levelsOf(c, today)).toEqual(levelsOf(example('OVN-03'), today));
    expect(textOf(c, 'partnership.name')).toMatch(/ – Grupp 1$/);
  });

  test.each(published)('%s gives the structure only, without real names', (id) => {
    const c = throughTheGate(given(id, 'Grupp 1', { answers: 'full' }));
    expect([c.kind, Object.keys(c.answers)]).toEqual(['practice', ['partnership.name']]);
    expect(
      Object.values(c.items)
        .flat()
        .flatMap((row) => Object.keys(row.fields)),
    ).toEqual([]);
  });
});

describe('groups side by side', () => {
  test('keep the number they were given and get a free one otherwise, never a name', () => {
    const named = nameGroups([given('OVN-01', 'Grupp 5'), example('OVN-01'), given('OVN-01', 'Grupp 5', { id: 'x' })]);
    expect(named.map((group) => group.name)).toEqual(['Grupp 1', 'Grupp 2', 'Grupp 5']);
  });

  test('show what each has answered, what differs, and the spread of numbers', () => {
    const one = withEdits(
      given('OVN-01', 'Grupp 1'),
      answer('formChoice', 'iop'),
      answer('steeringGroup.meetingsPerYear', 2),
    );
    const two = withEdits(
      given('OVN-01', 'Grupp 2'),
      answer('formChoice', 'upphandling'),
      answer('steeringGroup.meetingsPerYear', 4),
    );
    const three = withEdits(
      given('OVN-01', 'Grupp 3'),
      answer('formChoice', 'iop'),
      answer('steeringGroup.meetingsPerYear', 9),
    );
    const { rows, forms, names } = compare(one, two, three);
    expect([names, forms]).toEqual([
      ['Grupp 1', 'Grupp 2', 'Grupp 3'],
      { bidrag: 0, upphandling: 1, iop: 2, annat: 0 },
    ]);
    const form = rows.find((row) => row.ref === 'R14');
    expect([form?.differs, form?.variants]).toEqual([true, 2]);
    const [meetings] = rows.flatMap((row) => row.numbers).filter((spread) => spread.high === 9);
    expect(meetings).toMatchObject({ given: 3, median: 4, low: 2, high: 9 });
    expect(mostDifferent(rows)[0]?.variants).toBe(3);
  });

  test('name the cards that lie differently', () => {
    const sorted = (group: string, place: string) =>
      withEdits(given('OVN-01', group), answer('ownership.cards', { lokaler: place, malen: 'gemensamt' }));
    const { rows } = compare(sorted('Grupp 1', 'kommunen'), sorted('Grupp 2', 'organisationen'));
    const cards = rows.find((row) => row.ref === 'O4')?.cards;
    expect(cards).toHaveLength(1);
    expect(cards?.[0]).toMatch(/lokaler/i);
  });

  test('never show, count or weigh an answer that has not been shown to the other party', () => {
    const secret = 'HEMLIGTEXT';
    const hidden = [answer('challenge', secret, 'public'), answer('processTime.scale', 5, 'public')];
    const both = withEdits(given('OVN-01', 'Grupp 1'), ...hidden);
    const alone = withEdits({ ...given('OVN-01', 'Grupp 2'), voices: 'alone' }, ...hidden);
    const found = compare(both, alone);
    expect(JSON.stringify(found)).not.toContain(secret);
    expect(found.rows.flatMap((row) => row.numbers)).toEqual([]);
    const shown = withEdits(both, {
      op: 'note',
      path: 'revealed:B2',
      voice: 'joint',
      entry: { value: true, by: 'joint', at },
    });
    expect(JSON.stringify(compare(shown, alone).rows)).toContain(secret);
  });

  test('give each its level and the signals that the example is known for', () => {
    const found = compare(
      given('OVN-01', 'Grupp 1', { answers: 'full', track: 'full' }),
      given('OVN-04', 'Grupp 2', { answers: 'full', track: 'full' }),
    );
    expect(found.levels).toEqual([{ partId: 'p1', levels: [1, 4] }]);
    expect(found.signals.find((row) => row.ref === 'R5' && row.level === 'R')?.has).toEqual([false, true]);
    expect(found.gaps.length).toBeGreaterThanOrEqual(0);
  });

  test('count gaps, and nothing else of an empty file', () => {
    const found = compare(given('OVN-01', 'Grupp 1'), given('OVN-01', 'Grupp 2'));
    expect(found.gaps.find((row) => row.ref === 'B3')).toMatchObject({ open: 2, unknown: 0, disagree: 0 });
    expect(mostDifferent(found.rows)).toEqual([]);
  });

  test('stand twelve full files side by side', () => {
    const found = compare(
      ...practice.map((id, n) => given(id, `Grupp ${n + 1}`, { answers: 'full', track: 'full' })),
      example('OVN-01'),
    );
    expect(found.levels.find((row) => row.partId === 'p1')?.levels).toHaveLength(practice.length + 1);
  });
});

/** Every key that decides the result. */
const neverCopied =
  'legalPersonPublicBenefit decisionMaker matterOfPrinciple conflictOfInterest whoseActivity statutoryDuty handsOverMunicipalAffair exerciseOfAuthority publicInterest otherSellers previouslyProcured enforceablePerformance economicActivity localEffect sgeiChosen deMinimisWithinCap residentialType childGroups homeVisits claimedLeg valueTransferred totalValueSek publicControlOfOrg renewalWithoutReview mixedInPart existsWithoutMoney businessOperatorFavoured detailedControl placements paymentBasis repaymentOnly selectionBasis healthCare education lawyerFlags schoolContracting23 ownResources retroactive openEndedOrAutoRenew valueSplit invoices payAfterLegalForce'.split(
    ' ',
  );

describe('from practice to use', () => {
  test.each(practice)(
    '%s goes on without the mark, keeps its texts, and keeps no answer that decides the result',
    (id) => {
      const before = example(id);
      const real = throughTheGate(practiceToReal(before, 'i-real'));
      expect([real.kind, real.id, real.origin]).toEqual(['own', 'i-real', id]);
      const kept = Object.keys(real.answers).map((path) => path.split('@')[0] ?? '');
      expect(kept.filter((key) => neverCopied.includes(key))).toEqual([]);
      expect(textOf(real, 'partnership.name')).toBe(textOf(before, 'partnership.name'));
      expect(Object.values(levelsOf(real, today)).every((level) => level === 0)).toBe(true);
      expect(refsToConfirm(before).length).toBeGreaterThan(10);
      expect(refsToConfirm(real)).toEqual([]);
      expect(before.kind).toBe('practice');
    },
  );
});
