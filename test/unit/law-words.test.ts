/** HFD 2020 ref. 15: the name and the words of a text do not decide what it is (steps/law/README.md 6 and 16). */
import { describe, expect, it } from 'vitest';
import { loadKnownCase } from '#src/examples/known.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { allKnownCases } from '#steps/law/cases/known-cases.ts';
import { checkText } from '#steps/law/findings/text-checks.ts';
import type { TextFinding } from '#steps/law/types.ts';
import { findPurchaseWords } from '#templates/checks/word-list.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { ownTextEdits, withOwnTexts } from '#test/fixtures/law/own-texts.ts';
import { wholeText } from '#test/support/document-text.ts';

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

const outcome = (c: CaseFile, textFindings: readonly TextFinding[] = []) =>
  assess(c, { today, textFindings }).parts.map((part) => ({ level: part.level, rules: part.decidingRules }));

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

  it('inte heller granskningen av hela texten hjälper: fynden kan bara lägga till', async () => {
    const file = await loadKnownCase('X01');
    for (const text of [purchase, partnership]) {
      const c = withOwnTexts(file, text);
      const findings = checkText(wholeText(makeDocument(c, { kind: 'agreement', today })));
      expect(outcome(c, findings)[0]?.level).toBe(4);
    }
  });

  it.each(allKnownCases)('$id får samma nivå och samma skäl vilka ord som än står i texterna', async ({ id }) => {
    const file = await loadKnownCase(id);
    const expected = outcome(withOwnTexts(file, 'neutral text'));
    expect(outcome(withOwnTexts(file, purchase))).toEqual(expected);
    expect(outcome(withOwnTexts(file, partnership))).toEqual(expected);
    expect(expected.map((part) => part.level)).toEqual(outcome(file).map((part) => part.level));
  });

  it.each(allKnownCases)('$id får aldrig en lägre nivå av det som står i texten', async ({ id }) => {
    const file = await loadKnownCase(id);
    const without = outcome(file);
    const read = checkText(`${purchase}\nKommunen anvisar deltagare. Avtalet gäller tills vidare.`);
    for (const [index, part] of outcome(file, read).entries()) {
      const before = without[index]?.level ?? 0;
      if (before !== 0 && before !== null) expect(part.level).toBeGreaterThanOrEqual(before);
    }
  });
});
