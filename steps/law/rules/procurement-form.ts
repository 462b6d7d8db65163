/** Procurement (L-24…L-30): value, term, mixing and form. */
import { all, is, isNot, truth, unknown } from '../truth.ts';
import type { Rule } from '../types.ts';
import { gives, notReviewed } from './define.ts';

export const formRules: readonly Rule[] = [
  {
    id: 'L-24',
    area: 'procurement',
    kind: 'weighing',
    weight: 3,
    keys: ['valueSplit'],
    outcomes: [gives('lawyer', (a) => is(a.valueSplit, 'ja', 'delvis'))],
    sources: ['lou-4-2', 'lou-5-6'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-25',
    area: 'procurement',
    key: true,
    kind: 'info',
    keys: ['totalValueSek', 'valueTransferred'],
    outcomes: [gives('missing', (a) => all(unknown(a.totalValueSek), isNot(a.valueTransferred, 'nej')))],
    sources: ['lou-5-3', 'lou-5-13'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-26',
    area: 'procurement',
    kind: 'weighing',
    weight: 2,
    keys: ['openEndedOrAutoRenew'],
    outcomes: [gives('warn', (a) => is(a.openEndedOrAutoRenew, 'ja', 'delvis'))],
    sources: ['lou-5-13'],
    certainty: 'medel',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-27',
    area: 'procurement',
    kind: 'info',
    keys: ['totalValueSek', 'bilaga2'],
    outcomes: [
      gives('info', (_, d) => truth(!d.noValue && d.directAward === 'under'), { leg: 'E' }),
      gives('info', (_, d) => truth(!d.noValue && d.directAward === 'check'), { variant: 'info-check', leg: 'E' }),
    ],
    sources: ['lou-19a-2', 'lou-19a-11', 'lou-19a-13'],
    values: [
      'lou.direkt.ovrigt',
      'lou.direkt.bilaga2',
      'lou.dokumentationsplikt',
      'policy.bilaga2.forsiktig.under',
      'policy.bilaga2.forsiktig.over',
    ],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-28',
    area: 'procurement',
    kind: 'knock-out',
    keys: ['mixedInPart'],
    outcomes: [gives('stop', (a) => is(a.mixedInPart, 'ja')), gives('lawyer', (a) => is(a.mixedInPart, 'delvis'))],
    sources: ['lou-2', 'uhm-skyddat-boende'],
    certainty: 'medel',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-29',
    area: 'procurement',
    kind: 'weighing',
    weight: 2,
    keys: ['renewalWithoutReview'],
    outcomes: [gives('warn', (a) => is(a.renewalWithoutReview, 'ja', 'delvis'))],
    sources: ['produktregel'],
    certainty: 'medel',
    mark: 'F',
    reviewed: notReviewed,
  },
];

/** Read after the level is known, and never able to change it: a way to certainty when the ground is unsure. */
export const legalCertaintyRule: Rule = {
  id: 'L-30',
  area: 'procurement',
  kind: 'info',
  keys: ['wantsLegalCertainty'],
  outcomes: [gives('info', (a) => is(a.wantsLegalCertainty, 'ja'))],
  sources: ['lou-19a-9', 'lou-20-3', 'lou-20-15'],
  values: ['lou.avtalssparr.avsiktsannons', 'lou.ogiltighet.frist'],
  certainty: 'medel',
  mark: 'K',
  reviewed: notReviewed,
};

/** The parts of one document are of different kinds; given for the case, not for a part. */
export const mixedDocumentRule: Rule = {
  id: 'L-28',
  area: 'procurement',
  kind: 'knock-out',
  keys: ['oneDocument'],
  outcomes: [gives('stop-doc', (a) => is(a.oneDocument, 'ja'), { target: 'document' })],
  sources: ['lou-2', 'uhm-skyddat-boende'],
  certainty: 'medel',
  mark: 'K',
  reviewed: notReviewed,
};
