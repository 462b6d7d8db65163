/** Remarks on what is written and can hardly be meant. None of them changes a level. */
import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { remarksOn } from '#steps/law/assess/remarks.ts';
import { caseFileFrom } from '#steps/law/cases/known-case-file.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { remarkSentence } from '#steps/law/explain/remark-sentence.ts';
import { remarkTexts } from '#steps/law/texts/result.ts';

const at = '2026-11-01T09:00:00.000Z';
const start = caseFileFrom({ id: 'notera', name: 'Notera', parts: [{ name: 'Delen', answers: baseAnswers }] });
const put = (path: string, value: string): Edit => ({
  op: 'answer',
  path,
  voice: 'joint',
  entry: { value, by: 'joint', at },
});
const name = (list: string, id: string, value: string): Edit => ({
  op: 'field',
  list,
  id,
  field: 'name',
  entry: { value, by: 'joint', at },
});
const of = (edits: readonly Edit[], today = '2026-11-30') => remarksOn(applyEdits(start, edits), today);

describe('uppgifter som kanske inte stämmer', () => {
  it('en tid som har gått, dagen efter sista dagen och inte förr', () => {
    const edits = [put('term.start', '2024-01-01'), put('term.end', '2026-11-30')];
    expect(of(edits)).toEqual([]);
    expect(of(edits, '2026-12-01')).toEqual([{ id: 'past-term', about: ['2026-11-30'], path: 'term.end' }]);
  });

  it.each([
    'Socialförvaltningen i Ekbacka',
    'Kultur- och fritidsnämnden',
    'Ekbacka kommuns utbildningskontor',
    'Kommunstyrelsen',
  ])('”%s” är ingen juridisk person', (written) =>
    expect(of([name('publicParties', 'k1', written)]).map(({ id }) => id)).toEqual(['department']),
  );

  it.each(['Ekbacka kommun', 'Region Åsen', 'Kontorstads kommun', 'Enhetsby kommun', 'Nämndemans kommun'])(
    '”%s” är en part',
    (written) => expect(of([name('publicParties', 'k1', written)])).toEqual([]),
  );

  it('två parter med samma namn, hur det än är skrivet', () => {
    const edits = [name('publicParties', 'k1', 'Ekbacka kommun'), name('organisations', 'o1', 'ekbacka  Kommun')];
    expect(of(edits).map(({ id }) => id)).toEqual(['same-name']);
    expect(of([name('publicParties', 'k1', 'Ekbacka kommun'), name('organisations', 'o1', 'Linden')])).toEqual([]);
  });

  it('varje anmärkning är hela meningar med det som den gäller', () => {
    for (const [id, text] of Object.entries(remarkTexts)) {
      expect(text, id).toContain('{vad}');
      expect(text, id).toMatch(/^[\p{Lu}”].*[.?]$/u);
    }
    const [past] = of([put('term.end', '2026-01-31')]);
    expect(past && remarkSentence(past, remarkTexts[past.id]).replaceAll('\u00a0', ' ')).toBe(
      'Avtalet slutar den 31 januari 2026, och den dagen har redan varit. Stämmer tiden?',
    );
  });
});
