/** Special activities: permits, health care, school, children, personal data and safety. */
import { paidPerUnit } from '../assess/derived.ts';
import { dayPermitTypes, permitTypes } from '../keys.ts';
import { all, holds, is, isNot, not } from '../truth.ts';
import type { Rule } from '../types.ts';
import { gives, notReviewed, readBy } from './define.ts';

const homesAndSchool: readonly Rule[] = [
  {
    id: 'L-47',
    area: 'special',
    key: true,
    kind: 'knock-out',
    keys: ['residentialType', 'ivoPermit'],
    outcomes: [
      gives('stop', (a) => all(holds(a.residentialType, ...permitTypes), isNot(a.ivoPermit, 'ja'))),
      readBy('tillstand', (a) => holds(a.residentialType, 'annat_boende')),
      gives('lawyer', (a) => holds(a.residentialType, ...dayPermitTypes), { variant: 'lawyer-day' }),
      gives('duty', (a) => all(holds(a.residentialType, ...dayPermitTypes), isNot(a.ivoPermit, 'ja'))),
    ],
    sources: ['sol-26-1', 'sof-2025-468', 'ivo-skyddat-boende', 'ivo-oppenvard', 'ivo-tillstand'],
    values: ['ivo.avgift.ny'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-48',
    area: 'special',
    kind: 'knock-out',
    keys: ['residentialType', 'ivoPermit'],
    outcomes: [gives('stop', (a) => all(holds(a.residentialType, ...permitTypes), is(a.ivoPermit, 'ja')))],
    sources: ['uhm-skyddat-boende'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-49',
    area: 'special',
    kind: 'info',
    keys: ['openSupportWork', 'placements', 'paymentBasis', 'statutoryDuty'],
    outcomes: [
      gives('info', (a) => all(is(a.openSupportWork, 'ja'), isNot(a.statutoryDuty, 'nej'))),
      gives('support', (a) => all(is(a.openSupportWork, 'ja'), is(a.placements, 'nej'), not(paidPerUnit(a))), {
        leg: 'A',
      }),
    ],
    sources: ['uhm-skyddat-boende', 'uhm-femstegstest', 'kkv-kvinnojourer'],
    certainty: 'medel–hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-50',
    area: 'special',
    kind: 'weighing',
    weight: 3,
    keys: ['healthCare'],
    outcomes: [
      gives('lawyer', (a) => is(a.healthCare, 'ja', 'delvis')),
      gives('duty', (a) => is(a.healthCare, 'ja', 'delvis')),
    ],
    sources: ['hsl-15-1'],
    certainty: 'medel',
    mark: 'A',
    reviewed: notReviewed,
  },
  {
    id: 'L-51',
    area: 'special',
    kind: 'knock-out',
    keys: ['education', 'schoolContracting23'],
    outcomes: [
      gives('stop', (a) => all(is(a.education, 'ja'), isNot(a.schoolContracting23, 'ja'))),
      gives('lawyer', (a) => all(is(a.education, 'ja'), is(a.schoolContracting23, 'ja'))),
      gives('lawyer', (a) => is(a.education, 'delvis'), { variant: 'lawyer-partly' }),
    ],
    sources: ['skollagen-23-2'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
];

const people: readonly Rule[] = [
  {
    id: 'L-52',
    area: 'special',
    key: true,
    kind: 'duty',
    keys: ['childGroups', 'homeVisits'],
    outcomes: [
      gives('duty', (a) => holds(a.childGroups, 'skola_forskola'), { variant: 'duty-school' }),
      gives('duty', (a) => holds(a.childGroups, 'boende_med_barn'), { variant: 'duty-homes' }),
      gives('duty', (a) => holds(a.childGroups, 'lss_barn'), { variant: 'duty-lss' }),
      gives('duty', (a) => holds(a.childGroups, 'ovriga_barn'), { variant: 'duty-children' }),
      gives('duty', (a) => is(a.homeVisits, 'ja'), { variant: 'duty-home-visits' }),
    ],
    sources: ['skollagen-2-31', 'lag-2007-171', 'lag-2013-852', 'lag-2010-479', 'lag-2026-43'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-53',
    area: 'special',
    kind: 'duty',
    keys: ['sharedPersonalData'],
    outcomes: [
      gives('duty', (a) => is(a.sharedPersonalData, 'tillsammans'), { variant: 'duty-joint' }),
      gives('duty', (a) => is(a.sharedPersonalData, 'for_den_andres_rakning'), { variant: 'duty-processor' }),
      gives('info', (a) => is(a.sharedPersonalData, 'var_for_sig')),
    ],
    sources: ['gdpr-4', 'gdpr-26', 'gdpr-28'],
    certainty: 'hög',
    mark: 'A',
    reviewed: notReviewed,
  },
  {
    id: 'L-54',
    area: 'special',
    kind: 'duty',
    keys: ['sensitiveData'],
    outcomes: [
      gives('duty', (a) => holds(a.sensitiveData, 'kansliga', 'skyddade_adresser')),
      readBy('dataskydd', (a) => holds(a.sensitiveData, 'kansliga', 'skyddade_adresser')),
    ],
    sources: ['gdpr-9', 'gdpr-35', 'osl-26'],
    certainty: 'hög',
    mark: 'A',
    reviewed: notReviewed,
  },
];

const orderAndFollowUp: readonly Rule[] = [
  {
    id: 'L-55',
    area: 'special',
    kind: 'duty',
    perOrg: true,
    keys: ['recipientChecked'],
    outcomes: [gives('duty', (a) => isNot(a.recipientChecked, 'ja'))],
    sources: ['kl-2-3', 'lag-2024-487'],
    certainty: 'medel',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-56',
    area: 'special',
    kind: 'weighing',
    weight: 2,
    keys: ['invoices'],
    outcomes: [
      gives('warn', (a) => is(a.invoices, 'ja', 'delvis')),
      gives('ask', (a) => is(a.invoices, 'ja', 'delvis')),
    ],
    sources: ['ml-10-14', 'skatteverket-social-omsorg', 'hfd-2011-9'],
    certainty: 'medel',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-57',
    area: 'special',
    kind: 'duty',
    keys: ['insuranceRegulated'],
    outcomes: [gives('duty', (a) => isNot(a.insuranceRegulated, 'ja'))],
    sources: ['aml'],
    certainty: 'medel',
    mark: 'A',
    reviewed: notReviewed,
  },
  {
    id: 'L-58',
    area: 'special',
    kind: 'duty',
    keys: ['followUpPlan'],
    outcomes: [gives('duty', (a) => isNot(a.followUpPlan, 'ja'))],
    sources: ['kl-10-7', 'kl-6-6'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
];

export const specialRules: readonly Rule[] = [...homesAndSchool, ...people, ...orderAndFollowUp];
