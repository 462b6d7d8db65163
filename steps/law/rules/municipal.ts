/** Municipal law and the decision. */

import type { Values } from '../keys.ts';
import { all, any, is, isNot, not, truth, unless } from '../truth.ts';
import type { Derived, Rule } from '../types.ts';
import { gives, notReviewed } from './define.ts';

/** What is the municipality's own affair is handed over, and something of value goes with it. */
const affairForMoney = (a: Values) => all(is(a.handsOverMunicipalAffair, 'ja'), isNot(a.valueTransferred, 'nej'));

const daysKnown = (a: Values): number => (typeof a.daysBack === 'number' ? a.daysBack : 0);

/** The answer says so, or the days do. */
const startsBack = (a: Values) => any(is(a.retroactive, 'ja', 'delvis'), truth(daysKnown(a) > 0));

/** So few days that the start can be moved. Unknown when nobody has written the days. */
const isMovable = (a: Values, d: Derived) => truth(daysKnown(a) > 0 && daysKnown(a) <= d.movableDays);

export const municipalRules: readonly Rule[] = [
  {
    id: 'L-38',
    area: 'municipal',
    key: true,
    kind: 'knock-out',
    keys: ['exerciseOfAuthority'],
    outcomes: [
      gives('stop', (a) => is(a.exerciseOfAuthority, 'ja')),
      gives('lawyer', (a) => is(a.exerciseOfAuthority, 'delvis')),
    ],
    sources: ['rf-12-4', 'kl-10-1'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-39',
    area: 'municipal',
    kind: 'duty',
    keys: ['selectionBasis'],
    outcomes: [
      gives('warn', (a) => is(a.selectionBasis, 'ingen_motivering')),
      gives('duty', (a) => is(a.selectionBasis, 'ingen_motivering')),
    ],
    sources: ['kl-2-3', 'rf-1-9'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-40',
    area: 'municipal',
    kind: 'weighing',
    weight: 3,
    keys: ['businessOperatorFavoured'],
    outcomes: [gives('lawyer', (a) => is(a.businessOperatorFavoured, 'ja', 'delvis'))],
    sources: ['kl-2-8', 'ra-2010-100'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-41',
    area: 'municipal',
    key: true,
    kind: 'duty',
    keys: ['handsOverMunicipalAffair', 'valueTransferred'],
    outcomes: [
      gives('duty', (a) => is(a.handsOverMunicipalAffair, 'ja', 'delvis')),
      gives('lawyer', affairForMoney),
      gives('warn', (a) => all(is(a.handsOverMunicipalAffair, 'ja', 'delvis'), unless(affairForMoney(a)))),
    ],
    sources: ['kl-10-1', 'kl-10-7', 'lou-1-15'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-42',
    area: 'municipal',
    kind: 'duty',
    keys: ['privateProviderProgramme', 'handsOverMunicipalAffair'],
    outcomes: [
      gives('duty', (a) =>
        all(is(a.handsOverMunicipalAffair, 'ja', 'delvis'), isNot(a.privateProviderProgramme, 'ja')),
      ),
    ],
    sources: ['kl-5-3'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-43',
    area: 'municipal',
    key: true,
    kind: 'knock-out',
    keys: ['matterOfPrinciple', 'decisionMaker'],
    outcomes: [
      gives(
        'stop-sign',
        (a) => all(is(a.matterOfPrinciple, 'ja', 'delvis'), is(a.decisionMaker, 'tjansteperson', 'annan_delegat')),
        { target: 'signing' },
      ),
    ],
    sources: ['kl-5-1', 'kl-6-38', 'kl-7-5'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-44',
    area: 'municipal',
    key: true,
    kind: 'duty',
    keys: ['conflictOfInterest', 'decisionMaker'],
    outcomes: [
      gives('duty', (a) => all(is(a.conflictOfInterest, 'ja', 'hanterat'), unless(is(a.decisionMaker, 'fullmaktige')))),
      gives('duty', (a) => all(is(a.conflictOfInterest, 'ja', 'hanterat'), is(a.decisionMaker, 'fullmaktige')), {
        variant: 'duty-council',
      }),
    ],
    sources: ['kl-5-47', 'kl-6-28', 'kl-7-4'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-45',
    area: 'municipal',
    kind: 'weighing',
    weight: 2,
    keys: ['payAfterLegalForce'],
    outcomes: [gives('warn', (a) => is(a.payAfterLegalForce, 'nej', 'delvis'))],
    sources: ['kl-13-1', 'kl-13-5'],
    values: ['kl.overklagan'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-46',
    area: 'municipal',
    kind: 'weighing',
    weight: 2,
    keys: ['retroactive', 'daysBack'],
    outcomes: [
      gives('lawyer', (a, d) => all(startsBack(a), not(isMovable(a, d)))),
      gives('warn', (a, d) => all(startsBack(a), isMovable(a, d))),
    ],
    sources: ['kl-2-1', 'kl-2-8', 'produktregel'],
    values: ['policy.start.fore.beslut'],
    certainty: 'medel',
    mark: 'F',
    reviewed: notReviewed,
  },
];
