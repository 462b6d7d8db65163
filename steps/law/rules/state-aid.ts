/** State aid (law.md 7.4). Routes are `aidR0` … `aidR6`. */
import { all, any, is, isNot, truth, unknown } from '../truth.ts';
import type { Rule } from '../types.ts';
import { gives, notReviewed } from './define.ts';

export const stateAidRules: readonly Rule[] = [
  {
    id: 'L-31',
    area: 'state-aid',
    key: true,
    kind: 'duty',
    keys: ['economicActivity', 'otherSellers'],
    outcomes: [
      gives('support', (a) => all(is(a.economicActivity, 'nej'), is(a.otherSellers, 'nej', 'delvis'))),
      gives('duty', (a) => all(is(a.economicActivity, 'nej'), isNot(a.otherSellers, 'ja'))),
      gives('duty', (a) => is(a.economicActivity, 'delvis'), { variant: 'duty-separate' }),
    ],
    sources: ['fordraget-107', 'uhm-statsstod-skyddat', 'uhm-statsstod-forening'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-32',
    area: 'state-aid',
    key: true,
    kind: 'duty',
    keys: ['localEffect', 'economicActivity', 'otherSellers'],
    outcomes: [
      gives('support', (a, d) => all(truth(d.economic === 'ja'), is(a.localEffect, 'uppenbart_lokalt'))),
      gives('duty', (a, d) => all(truth(d.economic === 'ja'), is(a.localEffect, 'uppenbart_lokalt'))),
      gives('info', (_, d) => truth(d.aidNeeded)),
    ],
    sources: ['uhm-statsstod-skyddat', 'uhm-statsstod-forening', 'meddelande-2016-262'],
    certainty: 'medel',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-33',
    area: 'state-aid',
    key: true,
    kind: 'knock-out',
    keys: ['sgeiChosen'],
    outcomes: [
      gives('stop-leg', (a) => is(a.sgeiChosen, 'ja'), { leg: 'A', target: 'leg' }),
      gives('lawyer', (a) => is(a.sgeiChosen, 'ja')),
    ],
    sources: ['uhm-sgei-de-minimis'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-34',
    area: 'state-aid',
    kind: 'knock-out',
    keys: ['deMinimisWithinCap', 'sgeiChosen', 'localEffect'],
    outcomes: [
      gives('stop-aid', (a) => is(a.deMinimisWithinCap, 'nej'), { target: 'aid' }),
      gives('lawyer', (a) => is(a.deMinimisWithinCap, 'nej')),
      gives('missing', (a) => unknown(a.deMinimisWithinCap)),
    ],
    sources: ['eu-2023-2831', 'eu-2023-2832', 'uhm-tak-2024'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-35',
    area: 'state-aid',
    kind: 'duty',
    keys: ['deMinimisPapersDone'],
    outcomes: [
      gives('duty', (a, d) =>
        all(any(truth(d.aidRoute === 'aidR1'), truth(d.aidRoute === 'aidR2')), isNot(a.deMinimisPapersDone, 'ja')),
      ),
    ],
    sources: ['eu-2023-2831', 'uhm-tak-2024', 'uhm-register', 'prop-2024-25-198'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-36',
    area: 'state-aid',
    kind: 'duty',
    keys: ['sgeiActComplete', 'sgeiChosen'],
    outcomes: [
      gives('duty', (a) => all(is(a.sgeiChosen, 'ja'), isNot(a.sgeiActComplete, 'ja'))),
      gives('ask', (a) => all(is(a.sgeiChosen, 'ja'), isNot(a.sgeiActComplete, 'ja'))),
    ],
    sources: ['eu-2025-2630', 'uhm-sgei-villkor'],
    certainty: 'medel',
    mark: 'K',
    reviewed: notReviewed,
  },
  {
    id: 'L-37',
    area: 'state-aid',
    kind: 'duty',
    keys: ['inKindFromPublic'],
    outcomes: [gives('duty', (a) => is(a.inKindFromPublic, 'ja'))],
    sources: ['uhm-statsstod-forening'],
    certainty: 'hög',
    mark: 'K',
    reviewed: notReviewed,
  },
];
