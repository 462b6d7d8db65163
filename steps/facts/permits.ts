/** Facts about homes, permits, supervision, education and crises. */
import { sensitiveData } from './data.ts';
import type { Fact, Facts } from './fact.ts';
import { any, caseHas, isWritten, partHas } from './truth.ts';

const homes = [
  'hvb',
  'stodboende',
  'skyddat_boende',
  'familjehemskonsulent',
  'hemtjanst',
  'vard_omsorgsboende',
  'annat_boende',
] as const;

const housing = partHas('residentialType', ...homes);
const shelter = partHas('residentialType', 'skyddat_boende', 'annat_boende');
const supervised = caseHas('rightsAffected', 'tillsyn');
const mayNeedPermit: Fact['truth'] = (read, scope) => any(supervised(read, scope), housing(read, scope));

/** A permit that is named is needed, until the answers say that no permit can be. */
const permitNeeded: Fact['truth'] = (read, scope) => {
  const may = mayNeedPermit(read, scope);
  if (may === 'no') return 'no';
  const named = isWritten(read, 'quality.permit');
  return named === 'no' && may === 'unknown' ? 'unknown' : named;
};

export const permits = {
  housing: {
    explanation: 'Ett boende eller en insats i hemmet ingår.',
    asks: 'om ett boende ingår',
    keys: ['residentialType'],
    truth: housing,
    reasons: { no: 'inget boende ingår' },
    sources: ['sol-26-1'],
  },
  openSupport: {
    explanation: 'Skyddat boende, ett annat boende eller känsliga uppgifter ingår, så stödet kan behöva vara öppet.',
    asks: 'om ett skyddat boende eller känsliga uppgifter ingår',
    keys: ['residentialType', 'rightsAffected', 'sensitiveData'],
    truth: (read, scope) => any(shelter(read, scope), sensitiveData(read, scope)),
    reasons: { no: 'inget skyddat boende ingår och inga känsliga uppgifter berörs' },
    sources: ['ivo-skyddat-boende'],
  },
  permitMayBeNeeded: {
    explanation: 'Verksamheten kan kräva tillstånd eller stå under tillsyn.',
    asks: 'om verksamheten kan kräva tillstånd',
    keys: ['residentialType', 'rightsAffected'],
    truth: mayNeedPermit,
    reasons: { no: 'inget boende ingår och inget tillstånd behövs' },
    sources: ['sol-26-1'],
  },
  permitNeeded: {
    explanation: 'Ett namngivet tillstånd behövs.',
    asks: 'om ett tillstånd behövs',
    keys: ['residentialType', 'rightsAffected', 'quality.permit'],
    truth: permitNeeded,
    reasons: { no: 'inget tillstånd behövs' },
    sources: ['sol-26-1'],
  },
} as const satisfies Facts;
