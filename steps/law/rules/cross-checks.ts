/** Cross-checks between answers (README 8). They never lower a level; CC-01 takes effect in the effective answers. */

import type { Truth } from '#steps/catalogue/step.ts';
import { paidPerUnit } from '../assess/derived.ts';
import type { LawKey, Values } from '../keys.ts';
import { all, is, isNot, truth } from '../truth.ts';

export interface CrossCheck {
  readonly id: string;
  /** The answers shown side by side. */
  readonly keys: readonly LawKey[];
  /** Read on stored values, since CC-01 changes the effective ones. */
  readonly when: (stored: Values, facts: CaseFacts) => Truth;
}

/** Facts outside the law keys. */
export interface CaseFacts {
  /** The agreement starts before the decision is made. */
  readonly startsBeforeDecision: boolean;
  /** A task of the need stage is marked as a statutory duty. */
  readonly namesStatutoryDuty: boolean;
  /** A public party is neither a kommun, a region nor their company; rules and texts cover only those. */
  readonly otherPublicParty: boolean;
  /** What the parties have written that has changed in substance since a purchase (R25), by part id. */
  readonly changedInSubstance: ReadonlyMap<string, string>;
}

export const noCaseFacts: CaseFacts = {
  startsBeforeDecision: false,
  namesStatutoryDuty: false,
  otherPublicParty: false,
  changedInSubstance: new Map(),
};

export const crossChecks: readonly CrossCheck[] = [
  {
    id: 'CC-01',
    keys: ['whoseActivity', 'acquiresForOwnNeed'],
    when: (a) => all(is(a.acquiresForOwnNeed, 'ja'), is(a.whoseActivity, 'foreningens', 'ny_gemensam')),
  },
  {
    id: 'CC-02',
    keys: ['economicActivity', 'otherSellers'],
    when: (a) => all(is(a.economicActivity, 'nej'), is(a.otherSellers, 'ja')),
  },
  {
    id: 'CC-04',
    keys: ['openToAll', 'selectionBasis'],
    when: (a) => all(is(a.openToAll, 'ja'), isNot(a.selectionBasis, 'oppen_inbjudan')),
  },
  {
    id: 'CC-05',
    keys: ['whoseActivity', 'handsOverMunicipalAffair'],
    when: (a) => all(is(a.whoseActivity, 'foreningens'), is(a.handsOverMunicipalAffair, 'ja', 'delvis')),
  },
  {
    id: 'CC-06',
    keys: ['paymentBasis', 'placements', 'whoseActivity'],
    when: (a) => all(paidPerUnit(a), is(a.placements, 'nej'), is(a.whoseActivity, 'foreningens')),
  },
  {
    id: 'CC-07',
    keys: ['totalValueSek', 'valueTransferred'],
    when: (a) => all(truth(a.totalValueSek === 0), is(a.valueTransferred, 'ja')),
  },
  {
    id: 'CC-08',
    keys: ['retroactive'],
    when: (a, facts) => all(truth(facts.startsBeforeDecision), is(a.retroactive, 'nej')),
  },
  {
    id: 'CC-09',
    keys: ['statutoryDuty'],
    when: (a, facts) => all(truth(facts.namesStatutoryDuty), is(a.statutoryDuty, 'nej')),
  },
  {
    id: 'CC-10',
    keys: ['economicActivity', 'businessOperatorFavoured'],
    when: (a) => all(is(a.economicActivity, 'ja', 'delvis'), is(a.businessOperatorFavoured, 'nej')),
  },
];
