import { describe, expect, it } from 'vitest';
import type { PlainAnswers } from '#steps/law/assess/answers.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { caseFileFrom } from '#steps/law/cases/known-case-file.ts';
import { baseAnswers, knownCases } from '#steps/law/cases/known-cases.ts';
import type { Assessment } from '#steps/law/result.ts';

const today = '2026-11-22';

function changesOf(id: string): PlainAnswers {
  const known = knownCases.find((one) => one.id === id);
  return known?.parts[0]?.changes ?? {};
}

function assessed(base: string, changes: PlainAnswers): Assessment {
  const answers = { ...baseAnswers, ...changesOf(base), ...changes };
  return assess(caseFileFrom({ id: 'Y', name: 'Kantfall', parts: [{ name: 'Delen', answers }] }), { today });
}

const y13 = {
  economicActivity: 'ja',
  localEffect: 'inte_lokalt',
  sgeiChosen: 'nej',
  deMinimisWithinCap: 'ja',
} as const;
const y6 = { enforceablePerformance: 'ja', economicActivity: 'ja', localEffect: 'uppenbart_lokalt' } as const;

const edges: readonly (readonly [string, string, PlainAnswers, number, string])[] = [
  ['Y1', 'X02', { otherSellers: 'vet_inte' }, 0, 'okänt nyckelsvar'],
  ['Y2', 'X05', { placements: 'vet_inte' }, 2, 'okänt svar som påverkar nivån'],
  ['Y3', 'X01', { handsOverMunicipalAffair: 'obesvarad' }, 4, 'stopp går före det som saknas'],
  ['Y4', 'X02b', { conflictOfInterest: 'obesvarad' }, 0, 'det som saknas går före jurist'],
  ['Y5', 'X05', { acquiresForOwnNeed: 'ja' }, 0, 'svar som motsäger varandra'],
  ['Y6', 'X04', y6, 3, 'inget ben, oklart kontrakt'],
  ['Y7', 'X12', { whoseActivity: 'kommunens', acquiresForOwnNeed: 'ja' }, 4, 'undantaget först'],
  ['Y8', 'X05', { claimedLeg: 'E' }, 4, 'parterna säger själva köp'],
  ['Y9', 'X05', { openToAll: 'ja', selectionBasis: 'oppen_inbjudan', claimedLeg: 'C' }, 1, 'ben C'],
  ['Y10', 'X05', { claimedLeg: 'C' }, 2, 'valt ben bärs inte'],
  ['Y11', 'X05', { claimedLeg: 'B' }, 3, 'ben B är alltid jurist'],
  ['Y12', 'X05', { valueTransferred: 'nej', claimedLeg: 'V' }, 1, 'ben V'],
  ['Y13', 'X05', y13, 1, 'stöd av mindre betydelse'],
  ['Y14', 'X05', { ...y13, deMinimisWithinCap: 'nej' }, 3, 'över taket'],
  ['Y15', 'X05', { ...y13, deMinimisWithinCap: 'vet_inte' }, 0, 'krävs när den ställs'],
  ['Y16', 'X05', { paymentBasis: 'per_enhet' }, 3, 'styckpris ensamt'],
  [
    'Y17',
    'X05',
    { otherSellers: 'ja', enforceablePerformance: 'ja', localEffect: 'uppenbart_lokalt' },
    4,
    'marknad, värde och krav på utförande',
  ],
  ['Y18', 'X05', { matterOfPrinciple: 'ja', decisionMaker: 'tjansteperson' }, 1, 'fel organ beslutar'],
];

const first = (assessment: Assessment) => assessment.parts[0];

describe('kantfallen i regelverket', () => {
  it.each(edges)('%s (%s med ändringar) får nivå %4$s: %5$s', (_id, base, changes, level) => {
    expect(first(assessed(base, changes))?.level).toBe(level);
  });

  it('Y7 visar undantaget i 3 kap. 26 § först', () => {
    const part = first(assessed('X12', { whoseActivity: 'kommunens', acquiresForOwnNeed: 'ja' }));
    expect(part?.alternatives[0]?.id).toBe('ALT-02');
  });

  it('Y8 visar direktupphandling först', () => {
    expect(first(assessed('X05', { claimedLeg: 'E' }))?.alternatives[0]?.id).toBe('ALT-04');
  });

  it('Y9 säger att det egentligen är en bidragsordning', () => {
    const changes = { openToAll: 'ja', selectionBasis: 'oppen_inbjudan', claimedLeg: 'C' };
    expect(first(assessed('X05', changes))?.advice).toContain('grant-scheme');
  });

  it('Y12 frågar varken om värde eller statsstöd', () => {
    const part = first(assessed('X05', { valueTransferred: 'nej', claimedLeg: 'V' }));
    expect(part).toMatchObject({ value: 0, aidRoute: 'none', mainLeg: 'V' });
    expect(part?.advice).toContain('local-compact');
  });

  it('Y13 väljer stöd av mindre betydelse och kräver papper', () => {
    const part = first(assessed('X05', y13));
    expect(part?.aidRoute).toBe('aidR1');
    expect(part?.fired.some((one) => one.textId === 'L-35.duty')).toBe(true);
  });

  it('Y18 är inte klart för beslut, fast nivån är 1', () => {
    const result = assessed('X05', { matterOfPrinciple: 'ja', decisionMaker: 'tjansteperson' });
    expect(result.document.stopSign).toBe(true);
    expect(result.readyForDecision.reasons).toContainEqual({ code: 'stop-sign' });
  });
});
