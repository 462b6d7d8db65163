/** What the findings of the text checks mean for the assessment (README 10). Findings only ever add. */

import type { LawKey } from '../keys.ts';
import { all, is, truth } from '../truth.ts';
import type { Outcome, Rule } from '../types.ts';
import { gives, notReviewed } from './define.ts';

const found = (id: string, effect: Outcome['effect']): Outcome =>
  gives(effect, (_, d) => truth(d.texts.has(id)), effect === 'stop-text' ? { target: 'text' } : {});

function textRule(
  id: string,
  outcome: Outcome,
  keys: readonly LawKey[],
  sources: Rule['sources'],
  mark: Rule['mark'] = 'F',
): Rule {
  return {
    id,
    area: 'text',
    kind: 'check',
    keys,
    outcomes: [outcome],
    sources,
    certainty: 'medel',
    mark,
    reviewed: notReviewed,
  };
}

const controlClauseMissing = gives('duty', (a, d) =>
  all(truth(d.texts.has('T-07')), is(a.handsOverMunicipalAffair, 'ja', 'delvis')),
);

export const textRules: readonly Rule[] = [
  textRule('T-01', found('T-01', 'warn'), ['whoseActivity', 'enforceablePerformance', 'paymentBasis'], ['hfd-2020-15']),
  textRule('T-02', found('T-02', 'lawyer'), [], ['lou-1-15', 'kl-2-3']),
  textRule('T-03', found('T-03', 'info'), ['enforceablePerformance'], ['hfd-2020-15'], 'K'),
  textRule('T-04', found('T-04', 'info'), ['openEndedOrAutoRenew'], ['lou-5-13'], 'K'),
  textRule('T-05', found('T-05', 'warn'), ['ownResources'], ['skl-kriterier', 'uhm-iop']),
  textRule('T-06', found('T-06', 'duty'), ['repaymentOnly'], ['dir-2014-24-skal-4', 'uhm-avtal-forening']),
  textRule('T-07', controlClauseMissing, ['handsOverMunicipalAffair'], ['kl-10-7'], 'K'),
  textRule('T-08', found('T-08', 'info'), [], ['produktregel']),
  {
    ...textRule('T-09', found('T-09', 'stop-text'), [], ['eu-2025-2630', 'eu-2023-2831', 'eu-2023-2832'], 'K'),
    values: ['sgei.beslut', 'deminimis.allman', 'deminimis.sgei'],
  },
  textRule('T-10', found('T-10', 'info'), ['placements'], ['uhm-skyddat-boende'], 'K'),
];
