import { describe, expect, it } from 'vitest';
import type { PlainAnswers } from '#steps/law/assess/answers.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { alternativeNotes, alternativeTexts } from '#steps/law/texts/result.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';

/** A part that is a purchase whatever else is changed. */
function forms(changes: PlainAnswers): Readonly<Record<string, string>> {
  const part = assessOne({ ...baseAnswers, placements: 'ja', individualChoice: 'nej', ...changes });
  for (const one of part.alternatives) {
    expect(Object.hasOwn(alternativeTexts, one.id), one.id).toBe(true);
    for (const note of one.notes) expect(Object.hasOwn(alternativeNotes, note), note).toBe(true);
  }
  return Object.fromEntries(part.alternatives.map((one) => [one.id, one.fit] as const));
}

const rows: readonly (readonly [string, PlainAnswers, string, 'fits' | 'try' | undefined])[] = [
  ['dela delen i två', { mixedInPart: 'ja' }, 'ALT-14', 'fits'],
  ['undantaget', { crisisNonProfit: 'ja', cpvOn326List: 'ja' }, 'ALT-02', 'fits'],
  ['undantaget, okänd kod', { crisisNonProfit: 'ja' }, 'ALT-02', 'try'],
  ['ambulans', { crisisNonProfit: 'ja', cpvOn326List: 'ja', patientTransport: 'ja' }, 'ALT-02', undefined],
  ['lokal överenskommelse', { valueTransferred: 'nej' }, 'ALT-16', 'fits'],
  ['offentlig motpart', { counterpartyPublic: 'ja' }, 'ALT-03', 'fits'],
  ['direktupphandling under gränsen', {}, 'ALT-04', 'fits'],
  ['direktupphandling nära gränsen', { totalValueSek: 8_000_000 }, 'ALT-04', 'try'],
  ['direktupphandling, okänt värde', { totalValueSek: 'vet_inte' }, 'ALT-04', 'try'],
  ['direktupphandling vid uppdelning', { valueSplit: 'ja' }, 'ALT-04', undefined],
  ['reserverad för idéburna', {}, 'ALT-05', 'try'],
  ['reserverad, oklar bilaga 2', { bilaga2: 'vet_inte' }, 'ALT-05', 'try'],
  ['reserverad, kultur', { cpvGroup: '92_ovrigt' }, 'ALT-05', undefined],
  ['reserverad, kommunen styr', { publicControlOfOrg: 'ja' }, 'ALT-05', undefined],
  ['arbetsintegration', { workIntegration30: 'ja' }, 'ALT-06', 'fits'],
  ['arbetsintegration, vet inte', { workIntegration30: 'vet_inte' }, 'ALT-06', 'try'],
  ['arbetsintegration, nej', {}, 'ALT-06', undefined],
  ['deltagare, idrott', { participatoryOrg: 'ja', cpvGroup: '92600000-7' }, 'ALT-07', 'fits'],
  ['deltagare, annan kod', { participatoryOrg: 'ja' }, 'ALT-07', 'try'],
  ['deltagare, över tre år', { participatoryOrg: 'ja', termMonths: 37 }, 'ALT-07', undefined],
  ['valfrihet', { individualChoice: 'ja' }, 'ALT-08', 'fits'],
  ['valfrihet, obesvarat', { individualChoice: 'obesvarad' }, 'ALT-08', 'try'],
  ['annonserad', {}, 'ALT-09', 'fits'],
  ['inget värde, ingen annons', { valueTransferred: 'nej' }, 'ALT-09', undefined],
  ['koncession', { demandRiskUsersPay: 'ja' }, 'ALT-10', 'fits'],
  ['innovation', { innovationNeeded: 'ja' }, 'ALT-11', 'fits'],
  ['bidrag vid öppet stöd', { openToAll: 'ja' }, 'ALT-12', 'try'],
  ['bidrag annars', {}, 'ALT-12', undefined],
  ['skolentreprenad', { education: 'ja' }, 'ALT-15', 'try'],
  ['egen regi', {}, 'ALT-13', 'fits'],
];

describe('valfrihetssystem', () => {
  const lov = (changes: PlainAnswers) => forms({ individualChoice: 'ja', cpvGroup: '85', ...changes })['ALT-08'];

  it('passar bara för hälsovård och socialtjänst åt vuxna', () => {
    expect(lov({})).toBe('fits');
    expect(lov({ cpvGroup: '92_ovrigt' })).toBeUndefined();
    expect(lov({ childGroups: ['ovriga_barn'] })).toBeUndefined();
    expect(lov({ childGroups: ['lss_barn'] })).toBeUndefined();
    expect(lov({ childGroups: 'vet_inte' })).toBe('try');
    expect(lov({ cpvGroup: 'vet_inte' })).toBe('try');
    expect(lov({ individualChoice: 'vet_inte' })).toBe('try');
  });
});

describe('andra former vid nivå 4', () => {
  it.each(rows)('%s', (_name, changes, id, fit) => {
    expect(forms(changes)[id]).toBe(fit);
  });

  it('utan allmänt intresse visas bara att avstå', () => {
    expect(forms({ publicInterest: 'nej', exerciseOfAuthority: 'ja' })).toEqual({ 'ALT-01': 'fits' });
  });

  it('vid myndighetsutövning visas bara egen regi', () => {
    expect(forms({ exerciseOfAuthority: 'ja' })).toEqual({ 'ALT-13': 'fits' });
  });

  it('faller bara allmännyttan kan bidrag prövas', () => {
    expect(forms({ placements: 'nej', legalPersonPublicBenefit: 'nej' })['ALT-12']).toBe('try');
    expect(forms({ legalPersonPublicBenefit: 'nej' })['ALT-12']).toBeUndefined();
  });

  it('egen regi står sist', () => {
    expect(Object.keys(forms({})).at(-1)).toBe('ALT-13');
  });
});
