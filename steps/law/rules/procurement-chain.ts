/** The procurement chain (L-06…L-14, README 4): is it a purchase, whatever it is called? */

import type { Truth } from '#steps/catalogue/step.ts';
import { overLawyerLimit, paidPerUnit } from '../assess/derived.ts';
import type { LawKey, Values } from '../keys.ts';
import { all, any, is, unless } from '../truth.ts';
import type { Rule } from '../types.ts';
import { gives, notReviewed, readBy } from './define.ts';

/** What ties an activity to the municipality beside an earlier purchase. */
const ties: Readonly<Partial<Record<LawKey, (a: Values) => Truth>>> = {
  whoseActivity: (a) => is(a.whoseActivity, 'kommunens'),
  statutoryDuty: (a) => is(a.statutoryDuty, 'ja'),
  paymentBasis: paidPerUnit,
  placements: (a) => is(a.placements, 'ja'),
};

const otherTie = (a: Values) => any(...Object.values(ties).map((tie) => tie(a)));

export const chainRules: readonly Rule[] = [
  {
    id: 'L-06',
    area: 'procurement',
    key: true,
    kind: 'weighing',
    weight: 4,
    keys: ['whoseActivity'],
    outcomes: [gives('support', (a) => is(a.whoseActivity, 'foreningens'), { leg: 'A' })],
    sources: [
      'uhm-avtal-forening',
      'uhm-bidrag-kop',
      'uhm-tillsyn-24-2014',
      'uhm-skyddat-boende',
      'dir-2014-24-skal-4',
    ],
    certainty: 'medel–hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-07',
    area: 'procurement',
    key: true,
    kind: 'knock-out',
    keys: ['whoseActivity'],
    outcomes: [gives('stop', (a) => is(a.whoseActivity, 'kommunens'))],
    sources: ['hfd-2020-15', 'lou-1-2', 'lou-1-15'],
    values: ['lou.skadeavgift.min', 'lou.skadeavgift.max', 'lou.skadeavgift.frist'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-08',
    area: 'procurement',
    kind: 'weighing',
    weight: 3,
    keys: ['whoseActivity', 'totalValueSek'],
    outcomes: [
      gives('warn', (a) => is(a.whoseActivity, 'ny_gemensam')),
      readBy('jurist', (a, d) => all(is(a.whoseActivity, 'ny_gemensam'), overLawyerLimit(a, d))),
    ],
    sources: ['hfd-2020-15'],
    values: ['policy.juristgrans'],
    certainty: 'låg',
    mark: 'O',
    reviewed: notReviewed,
  },
  {
    id: 'L-09',
    area: 'procurement',
    key: true,
    kind: 'knock-out',
    keys: ['statutoryDuty'],
    outcomes: [gives('stop', (a) => is(a.statutoryDuty, 'ja')), gives('lawyer', (a) => is(a.statutoryDuty, 'delvis'))],
    sources: ['hfd-2020-15', 'sol-2025-400', 'lss-17', 'skollagen-23-2'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-10',
    area: 'procurement',
    key: true,
    kind: 'knock-out',
    keys: ['previouslyProcured', 'whoseActivity', 'statutoryDuty', 'paymentBasis', 'placements'],
    carriedBy: (key, a) => ties[key] === undefined || ties[key](a) === 'yes',
    outcomes: [
      gives('stop', (a) => all(is(a.previouslyProcured, 'ja'), otherTie(a))),
      gives('lawyer', (a) => all(is(a.previouslyProcured, 'ja'), unless(otherTie(a))), { variant: 'lawyer-same' }),
      gives('lawyer', (a) => is(a.previouslyProcured, 'delvis')),
      gives('warn', (a) => is(a.previouslyProcured, 'grannkommun')),
    ],
    sources: ['hfd-2020-15'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-11',
    area: 'procurement',
    key: true,
    kind: 'weighing',
    weight: 5,
    keys: ['otherSellers', 'valueTransferred', 'enforceablePerformance'],
    outcomes: [
      gives('stop', (_, d) => d.triple),
      gives('lawyer', (a, d) => all(unless(d.triple), is(a.otherSellers, 'ja'))),
      gives('warn', (a) => is(a.otherSellers, 'delvis')),
    ],
    sources: ['hfd-2020-15', 'kamr-3556-18', 'asade'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-12',
    area: 'procurement',
    key: true,
    kind: 'weighing',
    weight: 5,
    keys: ['valueTransferred', 'otherSellers', 'enforceablePerformance'],
    outcomes: [
      gives('stop', (_, d) => d.triple),
      gives('info', (a, d) => all(unless(d.triple), is(a.valueTransferred, 'ja', 'delvis'))),
      gives('info', (a) => is(a.valueTransferred, 'nej'), { variant: 'info-no-value', leg: 'V' }),
    ],
    sources: ['hfd-2020-15', 'spezzino'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-13',
    area: 'procurement',
    kind: 'knock-out',
    keys: ['paymentBasis', 'whoseActivity', 'statutoryDuty'],
    outcomes: [
      gives('stop', (a) => all(paidPerUnit(a), any(is(a.whoseActivity, 'kommunens'), is(a.statutoryDuty, 'ja')))),
      gives('lawyer', (a) =>
        all(paidPerUnit(a), unless(any(is(a.whoseActivity, 'kommunens'), is(a.statutoryDuty, 'ja')))),
      ),
      gives('warn', (a) => is(a.paymentBasis, 'per_invanare')),
    ],
    sources: ['hfd-2020-15', 'kamr-3556-18'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-14',
    area: 'procurement',
    key: true,
    kind: 'weighing',
    weight: 5,
    keys: ['enforceablePerformance', 'otherSellers', 'valueTransferred'],
    outcomes: [
      gives('stop', (_, d) => d.triple),
      gives('lawyer', (a, d) => all(unless(d.triple), is(a.enforceablePerformance, 'ja', 'delvis'))),
    ],
    sources: ['hfd-2020-15', 'helmut-muller'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
];
