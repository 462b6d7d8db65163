import { describe, expect, it } from 'vitest';
import { crossChecks } from '#templates/checks/checks.ts';
import { monthsIn } from '#templates/checks/frame.ts';
import { findPurchaseWords } from '#templates/checks/word-list.ts';
import { emptySample, fullSample, inputFrom, type Sample, sampleWith } from '#test/support/agreement-sample.ts';

const idsOf = (sample: Sample, more: Parameters<typeof inputFrom>[1] = {}) =>
  crossChecks(inputFrom(sample, more)).map(({ id }) => id);

describe('the cross-checks', () => {
  it('find nothing in a full agreement', () => {
    expect(crossChecks(inputFrom(fullSample))).toEqual([]);
  });

  it('run on an empty one', () => {
    expect(idsOf(emptySample)).toEqual(expect.arrayContaining(['C-03', 'C-12']));
  });

  it.each<readonly [string, string, Partial<Sample>]>([
    [
      'C-03',
      'a budget that does not add up',
      { rows: { 'budget.items': [{ year: 2027, cost: 'x', amount: 5, paidBy: 'k1' }] } },
    ],
    [
      'C-03',
      'no valued effort from the organisation',
      { rows: { contributions: [{ party: 'k1', type: 'lokaler', text: 'x', sekPerYear: 1, method: 'y' }] } },
    ],
    ['C-04', 'money per unit', { facts: { perUnit: 'yes' } }],
    ['C-05', 'an end before the start', { values: { 'term.end': '2026-01-01' } }],
    ['C-05', 'a term over sixty months', { values: { 'term.end': '2033-01-01' } }],
    ['C-05', 'an extension over 24 months', { values: { 'extension.maxLength': '3 år' } }],
    ['C-05', 'no end at all', { facts: { openEnded: 'yes' } }],
    ['C-07', 'small aid above the ceiling', { values: { 'stateAid.eur': 299_000 } }],
    [
      'C-08',
      'one party handling data for another',
      { facts: { dataProcessor: 'yes', dataJoint: 'no', dataHandled: 'no' } },
    ],
    ['C-09', 'a former purchase without a change in substance', { values: { previouslyProcured: 'delvis' } }],
    ['C-10', 'a signatory without a name', { rows: { signatures: [{ party: 'k1', title: 'ordförande' }] } }],
    [
      'C-10',
      'one person signing for both',
      {
        rows: {
          signatures: [
            { party: 'k1', name: 'Bo Lykt', title: 'x' },
            { party: 'o1', name: 'bo  lykt', title: 'y' },
          ],
        },
      },
    ],
    ['C-11', 'a party spelt in two ways', { values: { 'mutuality.org': 'det som föreningen  lyktan kan' } }],
    ['C-13', 'what may be about a person', { values: { 'mutuality.org': 'det som Anna på 070-000 00 00 kan' } }],
    ['C-12', 'learning in one direction only', { rows: { learning: [{ area: 'x', direction: 'joint' }] } }],
  ])('%s sees %s', (id, _what, over) => {
    expect(idsOf(sampleWith(over))).toContain(id);
  });

  it('C-05 accepts a long term that has been confirmed, and sixty months exactly', () => {
    expect(idsOf(sampleWith({ values: { 'term.end': '2033-01-01', termConfirmed: 'Bygget tar tid' } }))).not.toContain(
      'C-05',
    );
    expect(idsOf(sampleWith({ values: { 'term.end': '2032-06-30' } }))).not.toContain('C-05');
  });

  it('C-02 says what a text says against an answer, where the question is answered', () => {
    const said = {
      family: 'anvisning',
      key: 'placements',
      answered: 'nej',
      words: 'Kommunen anvisar deltagare',
      sentence: 'Kommunen anvisar deltagare.',
      start: 0,
      end: 26,
      path: 'purpose.text',
      answerPath: 'placements@p1',
    } as const;
    const found = crossChecks(inputFrom(fullSample, { said: [said] })).filter(({ id }) => id === 'C-02');
    expect(found).toMatchObject([{ ref: 'R26', page: '2.6', path: 'purpose.text', severity: 'warn' }]);
    expect(found[0]?.text).toContain('”Kommunen anvisar deltagare”');
    expect(found[0]?.text).toContain('Att byta ord ändrar inte juridiken.');
    expect(crossChecks(inputFrom(fullSample)).some(({ id }) => id === 'C-02')).toBe(false);
  });

  it('C-07 looks at the decisions, not at aid that is only local', () => {
    expect(idsOf(sampleWith({ facts: { deMinimisAid: 'no' }, values: { 'stateAid.eur': 900_000 } }))).not.toContain(
      'C-07',
    );
  });

  it('every finding tells what to mend and where', () => {
    for (const { text, page, ref } of crossChecks(inputFrom(emptySample))) {
      expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(page).toMatch(/^(F|E|[1-5])\.\d+$/u);
      expect(ref).toMatch(/^[FBROLAU]\d+$/u);
    }
  });

  it('reads months in words', () => {
    expect([monthsIn('12 månader'), monthsIn('två år'), monthsIn('1 år'), monthsIn('ett år'), monthsIn('')]).toEqual([
      12, 24, 12, 12, 0,
    ]);
  });
});

describe('the language guard', () => {
  it.each([
    ['leverantören', 'W-01'],
    ['beställare', 'W-02'],
    ['uppdraget', 'W-03'],
    ['à-pris', 'W-04'],
    ['ersättning', 'W-05'],
    ['fakturerar', 'W-06'],
    ['anbud', 'W-07'],
    ['vite', 'W-08'],
    ['option', 'W-09'],
    ['vårdplats', 'W-10'],
  ])('finds %s as %s', (word, id) => {
    expect(findPurchaseWords(`Här står ${word} i en mening.`)).toEqual([
      expect.objectContaining({ id, word, start: 9, end: 9 + word.length }),
    ]);
  });

  it('stops at money per unit', () => {
    const [found] = findPurchaseWords('Föreningen får 400 kronor per deltagare.');
    expect(found).toMatchObject({ severity: 'stop', word: 'kronor per deltagare', page: '2.7' });
    expect(findPurchaseWords('ersättning per plats')).toHaveLength(1);
  });

  it.each([
    'kunskap',
    'vita väggar',
    'köping',
    'optimism',
    'adoptioner',
    'prisma',
    'kundalini',
    'leverne',
    'uppdragande',
  ])('leaves %s alone', (word) => {
    expect(findPurchaseWords(`Ett ${word} här.`)).toEqual([]);
  });
});
