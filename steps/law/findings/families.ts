/**
 * The one table of findings (README 10): a family of words, the question that it concerns, and the answers that it speaks
 * against. A finding never changes an answer: it asks. Sources and words for each family stand in `texts/finding-texts.ts`.
 */
import type { SourceId } from '#steps/catalogue/sources.ts';
import type { LawKey } from '../keys.ts';
import type { Frame } from './frames.ts';
import { oldActs } from './frames-acts.ts';
import { boughtBefore, control, onBehalf, purchase } from './frames-form.ts';
import { invoices, payment } from './frames-money.ts';
import { housing, placement, statutory } from './frames-people.ts';
import { enforcement, exclusive, term } from './frames-terms.ts';
import { billToUs, invoiceSigns, paymentSigns } from './signs-money.ts';
import { controlSigns, onBehalfSigns } from './signs-people.ts';
import { placementSigns } from './signs-placement.ts';
import { boughtBeforeSigns, purchaseSigns } from './signs-purchase.ts';
import { enforcementSigns, exclusiveSigns, termSigns } from './signs-terms.ts';
import { housingSigns, statutorySigns } from './signs-welfare.ts';
import { controlWide, onBehalfWide } from './wide-control.ts';
import { invoicesWide, paymentWide } from './wide-money.ts';
import { placementWide } from './wide-placement.ts';
import { boughtBeforeWide, purchaseWide } from './wide-purchase.ts';
import { enforcementWide, exclusiveWide, termWide } from './wide-terms.ts';
import { housingWide, statutoryWide } from './wide-welfare.ts';

export const familyIds = [
  'betalning',
  'faktura',
  'köp',
  'uppdrag',
  'styrning',
  'anvisning',
  'skyldighet',
  'krav',
  'tid',
  'ensamrätt',
  'upphandlat',
  'boende',
  'rättsakt',
] as const;

export type FamilyId = (typeof familyIds)[number];

/** A question and the values that the words speak against; `any`: whatever the answer, the words must be settled. */
export interface Concern {
  readonly key: LawKey;
  readonly against: readonly string[] | 'any';
}

export interface Family {
  readonly frames: readonly Frame[];
  /** What the question rests on. */
  readonly sources: readonly SourceId[];
  /** The first that is asked in the case decides; a later one stands in when an earlier is not asked. */
  readonly concerns: readonly [Concern, ...Concern[]];
  /** Found anywhere in the sentence: then it says nothing of this. */
  readonly silent?: RegExp;
  /** A text that only supposes, or tells what a law says, is nothing. */
  readonly plain?: true;
}

const noMoney: Concern = { key: 'valueTransferred', against: ['nej'] };

export const families: Readonly<Record<FamilyId, Family>> = {
  betalning: {
    frames: [...payment, ...paymentWide, ...paymentSigns],
    sources: ['hfd-2020-15', 'uhm-avtal-forening'],
    concerns: [{ key: 'paymentBasis', against: ['gemensam_budget', 'klumpsumma', 'per_invanare'] }, noMoney],
    plain: true,
  },
  faktura: {
    frames: [...invoices, ...invoicesWide, ...invoiceSigns],
    silent: billToUs,
    sources: ['ml-10-14'],
    concerns: [{ key: 'invoices', against: ['nej'] }, noMoney],
    plain: true,
  },
  köp: {
    frames: [...purchase, ...purchaseWide, ...purchaseSigns],
    sources: ['lou-1-15'],
    concerns: [{ key: 'acquiresForOwnNeed', against: ['nej'] }],
    plain: true,
  },
  uppdrag: {
    frames: [...onBehalf, ...onBehalfWide, ...onBehalfSigns],
    sources: ['hfd-2020-15', 'uhm-avtal-forening'],
    concerns: [{ key: 'whoseActivity', against: ['foreningens', 'ny_gemensam'] }],
    plain: true,
  },
  styrning: {
    frames: [...control, ...controlWide, ...controlSigns],
    sources: ['hfd-2020-15'],
    concerns: [{ key: 'detailedControl', against: ['nej'] }],
    plain: true,
  },
  anvisning: {
    frames: [...placement, ...placementWide, ...placementSigns],
    sources: ['uhm-skyddat-boende'],
    concerns: [{ key: 'placements', against: ['nej'] }],
    plain: true,
  },
  skyldighet: {
    frames: [...statutory, ...statutoryWide, ...statutorySigns],
    sources: ['hfd-2020-15', 'sol-2025-400'],
    concerns: [{ key: 'statutoryDuty', against: ['nej'] }],
  },
  krav: {
    frames: [...enforcement, ...enforcementWide, ...enforcementSigns],
    sources: ['hfd-2020-15'],
    concerns: [{ key: 'enforceablePerformance', against: ['nej'] }],
    plain: true,
  },
  tid: {
    frames: [...term, ...termWide, ...termSigns],
    sources: ['lou-5-13'],
    concerns: [{ key: 'openEndedOrAutoRenew', against: ['nej'] }],
  },
  ensamrätt: {
    frames: [...exclusive, ...exclusiveWide, ...exclusiveSigns],
    sources: ['lou-1-15', 'kl-2-3'],
    concerns: [{ key: 'selectionBasis', against: 'any' }],
  },
  upphandlat: {
    frames: [...boughtBefore, ...boughtBeforeWide, ...boughtBeforeSigns],
    sources: ['hfd-2020-15'],
    concerns: [{ key: 'previouslyProcured', against: ['nej', 'grannkommun'] }],
    plain: true,
  },
  boende: {
    frames: [...housing, ...housingWide, ...housingSigns],
    sources: ['sol-26-1', 'uhm-skyddat-boende'],
    concerns: [{ key: 'residentialType', against: ['ingen'] }],
  },
  rättsakt: {
    frames: oldActs,
    sources: ['eu-2025-2630', 'eu-2023-2831', 'eu-2023-2832'],
    concerns: [
      { key: 'sgeiRoute', against: 'any' },
      { key: 'deMinimisWithinCap', against: 'any' },
      { key: 'valueTransferred', against: 'any' },
    ],
  },
};
