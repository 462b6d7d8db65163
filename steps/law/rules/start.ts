/** Start: mandate and parties. */
import { is } from '../truth.ts';
import type { Rule } from '../types.ts';
import { gives, notReviewed } from './define.ts';

export const startRules: readonly Rule[] = [
  {
    id: 'L-01',
    area: 'start',
    key: true,
    kind: 'knock-out',
    keys: ['publicInterest'],
    outcomes: [
      gives('stop', (a) => is(a.publicInterest, 'nej')),
      gives('lawyer', (a) => is(a.publicInterest, 'delvis')),
    ],
    sources: ['kl-2-1', 'kl-2-2', 'lag-2009-47'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-02',
    area: 'start',
    key: true,
    kind: 'knock-out',
    keys: ['legalPersonPublicBenefit'],
    outcomes: [
      gives('stop', (a) => is(a.legalPersonPublicBenefit, 'nej')),
      gives('lawyer', (a) => is(a.legalPersonPublicBenefit, 'delvis')),
    ],
    sources: ['lag-2022-900-2', 'uhm-ideburen', 'uhm-iop'],
    certainty: 'medel',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-03',
    area: 'start',
    kind: 'weighing',
    keys: ['publicControlOfOrg'],
    outcomes: [gives('lawyer', (a) => is(a.publicControlOfOrg, 'ja', 'delvis'))],
    sources: ['lou-3-11', 'lou-19-25a', 'kl-10-6'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-04',
    area: 'start',
    kind: 'info',
    perOrg: true,
    keys: ['majorityPublicFunding'],
    outcomes: [
      gives('ask', (a) => is(a.majorityPublicFunding, 'ja')),
      gives('info', (a) => is(a.majorityPublicFunding, 'ja')),
    ],
    sources: ['lou-1-18', 'uhm-forening-upphandlar'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-05',
    area: 'start',
    kind: 'duty',
    keys: ['worksSubsidisedOverHalf'],
    outcomes: [gives('duty', (a) => is(a.worksSubsidisedOverHalf, 'ja'))],
    sources: ['lou-1-6', 'lou-5-2'],
    values: ['lou.troskel.bygg'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
];
