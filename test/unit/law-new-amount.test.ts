/** A stranger adds one dated row: the limit, the rules and every text change from its day, and nothing changes before it. */
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DatedValue } from '#steps/law/values/dated-values.ts';

const entries = '#steps/law/values/dated-entries.ts';
const changed = ['lou.direkt.ovrigt', 'policy.juristgrans', 'policy.marknad.belopp', 'lou.efterannons.direkt'];

/** The product as it is when each of the changed values has got one row more. */
async function loadWithNewRows() {
  vi.resetModules();
  vi.doMock(entries, async (original) => {
    const { datedEntries } = await original<{ readonly datedEntries: readonly DatedValue[] }>();
    const added = datedEntries
      .filter(({ id }) => changed.includes(id))
      .map((value) => ({ ...value, sek: 800_000, validFrom: '2027-02-01', validTo: null, source: 'SFS (prov)' }));
    return { datedEntries: [...datedEntries, ...added] };
  });
  return {
    ...(await import('#steps/law/assess/assessment-of.ts')),
    ...(await import('#steps/law/cases/known-cases.ts')),
    ...(await import('#steps/law/cases/known-case-file.ts')),
    ...(await import('#steps/law/texts/load.ts')),
    ...(await import('#steps/law/values/dated-values.ts')),
    ...(await import('#steps/proposals/proposals.ts')),
    ...(await import('#templates/kinds/kinds.ts')),
    ...(await import('#templates/kinds/make.ts')),
    ...(await import('#test/support/cases.ts')),
    ...(await import('#test/support/document-text.ts')),
  };
}

let product: Awaited<ReturnType<typeof loadWithNewRows>>;
beforeAll(async () => {
  product = await loadWithNewRows();
});
// Other files share what has been loaded; they must never meet the rows of this one.
afterAll(() => {
  vi.doUnmock(entries);
  vi.resetModules();
});

const before = '2027-01-31';
const after = '2027-02-01';
const caseWorth = (totalValueSek: number, more: Readonly<Record<string, string>> = {}) =>
  product.caseFileFrom({
    id: 'belopp',
    name: 'Öppna kvällar',
    parts: [{ name: 'Delen', answers: { ...product.baseAnswers, ...more, bilaga2: 'nej', totalValueSek } }],
  });

describe('en ny rad från den 1 februari 2027', () => {
  it('tar över från sin dag, och den gamla raden slutar dagen före', () => {
    const days = [before, after, '2031-05-05'];
    expect(days.map((day) => product.sekOn('lou.direkt.ovrigt', day))).toEqual([700_000, 800_000, 800_000]);
    const rows = product.datedValues.filter(({ id }) => id === 'lou.direkt.ovrigt');
    expect(rows.map(product.lastDayOf)).toEqual([before, null]);
  });

  it('ändrar gränsen för direktupphandling, gränsen för jurist och det som föreslås', () => {
    const on = [before, after].map((day) => product.assessmentOf(caseWorth(750_000), day));
    expect(on.map(({ parts }) => parts[0]?.directAward)).toEqual(['over', 'under']);
    expect(on.map(({ lawyerLimit }) => lawyerLimit.sek)).toEqual([700_000, 800_000]);
    const offered = [before, after].map((day) => product.proposals(product.emptyCase(), day)['juristLimitSek']?.value);
    expect(offered).toEqual([700_000, 800_000]);
  });

  it('ändrar regeln som frågar jurist när andra säljer', () => {
    const worth = caseWorth(750_000, { otherSellers: 'ja' });
    const asks = [before, after].map((day) =>
      product.assessmentOf(worth, day).parts[0]?.lawyerTriggers.includes('J-02'),
    );
    expect(asks).toEqual([true, false]);
  });

  it('ändrar varje text som säger beloppet', async () => {
    const said = await Promise.all([before, after].map(async (day) => JSON.stringify(await product.loadLawTexts(day))));
    const [old = 0, stale = 0] = said.map((text) => text.split('700\u00a0000\u00a0kronor').length - 1);
    const fresh = said.map((text) => text.split('800\u00a0000\u00a0kronor').length - 1);
    expect(old).toBeGreaterThan(3);
    expect(stale).toBe(0);
    expect(fresh).toEqual([0, old]);
  });

  it('ändrar varje dokument', () => {
    // Over both limits, sold by others and no partnership: every document about the law speaks of the limit.
    const purchase = caseWorth(950_000, { otherSellers: 'ja', placements: 'ja', enforceablePerformance: 'ja' });
    const lines = (day: string, sum: RegExp): readonly string[] =>
      product.documentKinds.flatMap(({ kind }) =>
        product
          .wholeText(product.makeDocument(purchase, { kind, today: day }))
          .split('\n')
          .filter((line) => sum.test(line)),
      );
    expect(lines(before, /700\s000/u).length).toBeGreaterThan(0);
    expect(lines(after, /700\s000/u)).toEqual([]);
    expect(lines(after, /800\s000/u)).toHaveLength(lines(before, /700\s000/u).length);
  });
});
