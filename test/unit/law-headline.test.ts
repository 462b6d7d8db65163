/** Headings of the result: what was found and who does what next, never what the form is. */
import { describe, expect, it } from 'vitest';
import type { PlainAnswers } from '#steps/law/assess/answers.ts';
import type { PartResult } from '#steps/law/assess/part.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { headlineOf, headlineOfAll } from '#steps/law/explain/headline.ts';
import { claimsIn } from '#steps/law/texts/never-claim.ts';
import { headlineTexts } from '#steps/law/texts/result.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';

const one = (changes: PlainAnswers, partId = 'p1'): PartResult => ({
  ...assessOne({ ...baseAnswers, ...changes }),
  partId,
});
const names = new Map([
  ['p1', 'Öppna kvällar'],
  ['p2', 'Boendet'],
]);
const none = {};
const warned = { invoices: 'ja' } as const;
const unsure = { placements: 'delvis' } as const;
const stopping = { placements: 'ja' } as const;
const missing = { otherSellers: 'vet_inte' } as const;

describe('rubriken över en del', () => {
  it.each([
    [missing, 'Viktiga svar saknas, så bedömningen kan inte göras än'],
    [none, 'Inget i era svar behöver redas ut'],
    [warned, 'En sak behöver åtgärdas eller förklaras'],
    [{ ...warned, paymentBasis: 'per_invanare' }, 'Två saker behöver åtgärdas eller förklaras'],
    [unsure, 'En jurist behöver läsa innan ni går vidare'],
    [stopping, 'Minst ett svar stoppar formen'],
    [{ claimedLeg: 'E' }, 'Ni har svarat att det ska köpas'],
  ] as const)('%o', (changes, headline) => {
    expect(headlineOf(one(changes))).toBe(headline);
  });

  it('ingen rubrik drar en slutsats om formen', () => {
    for (const text of Object.values(headlineTexts)) expect(claimsIn(text), text).toEqual([]);
  });
});

describe('rubriken över flera delar', () => {
  it.each([
    [none, none, 'Ingen del är stoppad.'],
    [unsure, unsure, 'Ingen del är stoppad. Jurist behövs för ”Öppna kvällar” och ”Boendet”.'],
    [warned, unsure, 'Ingen del är stoppad. Jurist behövs för ”Boendet”.'],
    [none, stopping, 'Formen är stoppad för ”Boendet”.'],
    [warned, stopping, 'Formen är stoppad för ”Boendet”. Något behöver åtgärdas eller förklaras i ”Öppna kvällar”.'],
    [missing, none, 'Ingen del är stoppad. Viktiga svar saknas för ”Öppna kvällar”.'],
    [missing, missing, 'Viktiga svar saknas i alla delar.'],
    [stopping, stopping, 'Formen är stoppad för alla delar.'],
  ] as const)('%o och %o', (first, second, headline) => {
    expect(headlineOfAll([one(first), one(second, 'p2')], names)).toBe(headline);
  });
});
