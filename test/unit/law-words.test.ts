/** HFD 2020 ref. 15: the name and the words of a text do not decide what it is (steps/law/README.md 6 and 16). */
import { describe, expect, it } from 'vitest';
import { loadKnownCase } from '#src/examples/known.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { allKnownCases } from '#steps/law/cases/known-cases.ts';
import { findPurchaseWords } from '#templates/checks/word-list.ts';
import { ownTextEdits, withOwnTexts } from '#test/fixtures/law/own-texts.ts';
import { full } from '#test/support/full.ts';

const today = '2026-11-22';

/** A word of a purchase, and the word of a partnership that somebody might put in its place. */
const rewritten: readonly (readonly [purchase: string, partnership: string])[] = [
  ['Leverantören', 'Organisationen'],
  ['Utföraren', 'Föreningen'],
  ['Beställaren', 'Kommunen'],
  ['uppdraget', 'verksamheten'],
  ['avropas', 'planeras'],
  ['köps', 'görs tillsammans'],
  ['priset', 'budgeten'],
  ['Ersättning per plats', 'Bidrag till en gemensam budget'],
  ['ersättningen', 'medfinansieringen'],
  ['faktura', 'en begäran om utbetalning'],
  ['levererar', 'genomför'],
  ['kravspecifikationen', 'verksamhetsplanen'],
  ['Vite', 'Återbetalning'],
  ['optionen', 'förlängningen efter utvärdering'],
  ['vårdplatser', 'mötesplatser'],
];

const purchase = [
  'Leverantören levererar uppdraget enligt kravspecifikationen.',
  'Utföraren skickar faktura och priset står i optionen.',
  'Beställaren bestämmer när vårdplatser köps och avropas.',
  'Ersättning per plats betalas ut, och ersättningen räknas upp varje år.',
  'Vite utgår.',
].join(' ');
const partnership = rewritten.reduce((text, [from, to]) => text.replaceAll(from, to), purchase);

const outcome = (c: CaseFile) =>
  assess(c, { today }).parts.map((part) => ({ level: part.level, rules: part.decidingRules }));

describe('ord ändrar inte vad avtalet är', () => {
  it('den ena texten har alla slags köpord, den andra inget', () => {
    const kinds = [...new Set(findPurchaseWords(purchase).map((one) => one.id))].sort();
    expect(kinds).toEqual(['W-01', 'W-02', 'W-03', 'W-04', 'W-05', 'W-06', 'W-07', 'W-08', 'W-09', 'W-10']);
    expect(findPurchaseWords(partnership)).toEqual([]);
    expect(partnership).not.toBe(purchase);
  });

  it('HFD 2020 ref. 15 är kvar på nivå 4 när varje köpord i varje fri text är utbytt', async () => {
    const file = await loadKnownCase('X01');
    expect(ownTextEdits(file, purchase).length).toBeGreaterThan(200);
    const asWritten = withOwnTexts(file, purchase);
    const renamed = withOwnTexts(file, partnership);
    expect(JSON.stringify(renamed)).not.toMatch(/leverantör|vårdplatser|avropas/i);
    const stops = ['L-07', 'L-09', 'L-10', 'L-11', 'L-12', 'L-13', 'L-14', 'L-48'];
    for (const c of [file, asWritten, renamed]) {
      const [part] = outcome(c);
      expect(part?.level).toBe(4);
      expect(part?.rules.toSorted()).toEqual(stops);
    }
  });

  // Every third here, of every level; all under `npm run test:full`.
  it.each(allKnownCases.filter((_, at) => full || at % 3 === 0))(
    '$id: ett läge över eller under 1 är detsamma vilka ord som än står i texterna',
    async ({ id }) => {
      const file = await loadKnownCase(id);
      const neutral = outcome(withOwnTexts(file, 'neutral text'));
      expect(outcome(withOwnTexts(file, partnership))).toEqual(neutral);
      const asks = assess(file, { today }).parts.some((part) => part.findings.length > 0);
      const own = outcome(file).map((part) => (asks && part.level === 2 ? 1 : part.level));
      expect(neutral.map((part) => part.level)).toEqual(own);
      for (const [index, part] of outcome(withOwnTexts(file, purchase)).entries()) {
        const before = neutral[index];
        expect(part.level).toBe(before?.level === 1 ? 2 : before?.level);
        if (before?.level !== 1) expect(part.rules).toEqual(before?.rules);
      }
    },
  );
});
