/**
 * What several answers mean together when each of them alone would be a warning or a doubt. Rules that count, never a score:
 * the court weighed the circumstances as a whole (HFD 2020 ref. 15).
 */
import type { LawKey, Values } from '../keys.ts';
import { all, is, truth } from '../truth.ts';
import type { Rule } from '../types.ts';
import { gives, notReviewed } from './define.ts';

/** So many heavy warnings, or doubts, that a lawyer reads the whole. */
const several = 3;

type Said = readonly (readonly [LawKey, ...(readonly string[])])[];

/** Warnings that weigh towards a purchase (L-11, L-15, L-16, L-18, L-19 and L-41), with the answers that give them. */
const heavy: Said = [
  ['otherSellers', 'delvis', 'ja'],
  ['repaymentOnly', 'delvis', 'nej'],
  ['detailedControl', 'delvis', 'ja'],
  ['existsWithoutMoney', 'nej'],
  ['ownResources', 'obetydlig', 'ingen'],
  ['handsOverMunicipalAffair', 'delvis', 'ja'],
];

/** Answers that can stop the form, alone or with others, with what makes them doubtful: or worse, where it stops nothing alone. */
const doubtful: Said = [
  ['publicInterest', 'delvis'],
  ['legalPersonPublicBenefit', 'delvis'],
  ['statutoryDuty', 'delvis'],
  ['previouslyProcured', 'delvis', 'ja'],
  ['otherSellers', 'delvis', 'ja'],
  ['enforceablePerformance', 'delvis', 'ja'],
  ['placements', 'delvis'],
  ['mixedInPart', 'delvis'],
  ['exerciseOfAuthority', 'delvis'],
  ['education', 'delvis'],
];

const holding = (said: Said, a: Values): readonly LawKey[] =>
  said.flatMap(([key, ...values]) => (is(a[key], ...values) === 'yes' ? [key] : []));

const severalOf = (said: Said) => (a: Values) => truth(holding(said, a).length >= several);

/** At least one doubt among them: answers that are all plain are weighed by their own rules. */
const severalDoubts = (a: Values) =>
  all(severalOf(doubtful)(a), truth(doubtful.some(([key]) => is(a[key], 'delvis') === 'yes')));

const keysOf = (said: Said): readonly LawKey[] => said.map(([key]) => key);

export const togetherRules: readonly Rule[] = [
  {
    id: 'L-59',
    area: 'procurement',
    kind: 'weighing',
    weight: 5,
    keys: keysOf(heavy),
    carriedBy: (key, a) => holding(heavy, a).includes(key),
    outcomes: [gives('lawyer', severalOf(heavy))],
    sources: ['hfd-2020-15', 'produktregel'],
    certainty: 'medel',
    mark: 'F',
    reviewed: notReviewed,
  },
  {
    id: 'L-60',
    area: 'procurement',
    kind: 'knock-out',
    keys: keysOf(doubtful),
    carriedBy: (key, a) => holding(doubtful, a).includes(key),
    outcomes: [gives('lawyer', severalDoubts), gives('stop-agreement', severalDoubts, { target: 'document' })],
    sources: ['hfd-2020-15', 'produktregel'],
    certainty: 'medel',
    mark: 'F',
    reviewed: notReviewed,
  },
];
