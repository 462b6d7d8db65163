/** Other forms that a level 4 shows (README 13). Order is the order of the table; own operation comes last. */
import type { SourceId } from '#steps/catalogue/sources.ts';
import type { Truth } from '#steps/catalogue/step.ts';
import { isUnknown, type LawKey, type Values } from '../keys.ts';
import type { Alternative } from '../result.ts';
import { all, any, holds, is, isNot, not, truth, unknown } from '../truth.ts';
import type { Derived } from '../types.ts';

interface Ground {
  readonly a: Values;
  readonly d: Derived;
  /** Rules that have stopped the form. */
  readonly stopped: ReadonlySet<string>;
}

interface Row {
  readonly id: string;
  readonly because: readonly LawKey[];
  readonly sources: readonly SourceId[];
  /** Dated values to show with the form. */
  readonly values?: readonly string[];
  readonly fits: (ground: Ground) => Truth;
  readonly tries?: (ground: Ground) => Truth;
  /** Left out when nothing of value is transferred. */
  readonly needsValue?: true;
  readonly notes?: (ground: Ground) => readonly string[];
}

const never = (): Truth => 'no';
const annex2Groups = ['75', '79', '80', '85', '98133', '985'];
const cultureGroups = ['92500000-6', '92600000-7'];

function within36(a: Values): Truth {
  if (isUnknown(a.termMonths)) return 'unknown';
  return truth(typeof a.termMonths === 'number' && a.termMonths <= 36);
}

/** From 7 000 000 kr the amount is shown with "kontrollera gränsen" while the kronor value is missing. */
const nearLimit = 7_000_000;

function directNotes({ a, d }: Ground): readonly string[] {
  const near = a.bilaga2 !== 'nej' && d.value !== undefined && d.value >= nearLimit;
  return [
    'direct-limit',
    'direct-document',
    'court-not-legality',
    ...(near || d.directAward === 'check' ? ['direct-check'] : []),
  ];
}

/** LOV does not cover care of children and young people (CPV 85311300-5). */
const forAdults = (a: Values): Truth =>
  not(holds(a.childGroups, 'skola_forskola', 'boende_med_barn', 'lss_barn', 'ovriga_barn'));

const excluded = ({ a }: Ground): Truth =>
  any(
    is(a.bilaga2, 'nej'),
    is(a.legalPersonPublicBenefit, 'nej'),
    is(a.publicControlOfOrg, 'ja'),
    all(truth(!isUnknown(a.cpvGroup)), isNot(a.cpvGroup, ...annex2Groups)),
  );

const rows: readonly Row[] = [
  {
    id: 'ALT-14',
    sources: ['lou-2', 'uhm-skyddat-boende'],
    because: ['mixedInPart'],
    fits: ({ stopped }) => truth(stopped.has('L-28')),
  },
  {
    id: 'ALT-02',
    sources: ['lou-3-26', 'falck'],
    because: ['crisisNonProfit', 'cpvOn326List', 'patientTransport'],
    fits: ({ a }) => all(is(a.crisisNonProfit, 'ja'), is(a.cpvOn326List, 'ja'), isNot(a.patientTransport, 'ja')),
    tries: ({ a }) => all(is(a.crisisNonProfit, 'ja'), unknown(a.cpvOn326List), isNot(a.patientTransport, 'ja')),
  },
  { id: 'ALT-16', sources: ['kl-2-1'], because: ['valueTransferred'], fits: ({ a }) => is(a.valueTransferred, 'nej') },
  {
    id: 'ALT-03',
    sources: ['lou-3-17', 'kl-9-37'],
    because: ['counterpartyPublic'],
    fits: ({ a }) => is(a.counterpartyPublic, 'ja'),
  },
  {
    id: 'ALT-04',
    sources: ['lou-19a-2', 'lou-19a-11', 'kkv-troskelvarden', 'eu-2025-2152'],
    values: [
      'lou.direkt.ovrigt',
      'lou.direkt.bilaga2',
      'lou.troskel.bilaga2.eur',
      'lou.dokumentationsplikt',
      'lou.efterannons.direkt',
    ],
    because: ['totalValueSek', 'bilaga2', 'valueSplit'],
    needsValue: true,
    fits: ({ a, d }) => all(isNot(a.valueSplit, 'ja'), truth(d.directAward === 'under')),
    tries: ({ a, d }) =>
      all(isNot(a.valueSplit, 'ja'), truth(d.directAward === 'check' || d.directAward === 'unclear')),
    notes: directNotes,
  },
  {
    id: 'ALT-05',
    sources: ['lou-19-25a', 'lag-2022-900-2', 'lag-2022-900-8', 'uhm-ideburen'],
    because: ['bilaga2', 'cpvGroup', 'legalPersonPublicBenefit', 'publicControlOfOrg'],
    needsValue: true,
    // The act asks that the whole organisation has no other purpose; that is not asked, so it is always to be tried.
    fits: never,
    tries: (ground) => truth(excluded(ground) !== 'yes'),
    notes: () => ['reserved-exclusively', 'reserved-no-register', 'reserved-value-transfers'],
  },
  {
    id: 'ALT-06',
    sources: ['lou-4-18'],
    because: ['workIntegration30'],
    needsValue: true,
    fits: ({ a }) => is(a.workIntegration30, 'ja'),
    tries: ({ a }) => truth(a.workIntegration30 === 'vet_inte'),
  },
  {
    id: 'ALT-07',
    sources: ['lou-19-25'],
    because: ['participatoryOrg', 'cpvGroup', 'termMonths', 'bilaga2'],
    needsValue: true,
    fits: ({ a }) => all(is(a.participatoryOrg, 'ja'), is(a.cpvGroup, ...cultureGroups), within36(a)),
    tries: ({ a }) =>
      all(
        any(is(a.participatoryOrg, 'ja'), unknown(a.participatoryOrg)),
        truth(within36(a) !== 'no'),
        isNot(a.bilaga2, 'nej'),
      ),
    notes: ({ a }) => (is(a.cpvGroup, ...cultureGroups) === 'yes' ? [] : ['participatory-check-list']),
  },
  {
    id: 'ALT-08',
    sources: ['lov-1-2a', 'uhm-lov', 'kkv-2025-8'],
    because: ['individualChoice', 'cpvGroup', 'childGroups'],
    needsValue: true,
    fits: ({ a }) => all(is(a.individualChoice, 'ja'), is(a.cpvGroup, '85'), forAdults(a)),
    tries: ({ a }) =>
      all(
        truth(is(a.individualChoice, 'ja') !== 'no'),
        truth(is(a.cpvGroup, '85', '79') !== 'no'),
        truth(forAdults(a) !== 'no'),
      ),
    notes: () => ['lov-scope', 'lov-not-primary-care'],
  },
  {
    id: 'ALT-09',
    sources: ['lou-19'],
    values: ['lou.troskel.kommun', 'lou.troskel.stat'],
    because: ['valueTransferred'],
    needsValue: true,
    fits: () => 'yes',
    notes: () => ['court-not-legality'],
  },
  {
    id: 'ALT-10',
    sources: ['luk-15'],
    values: ['luk.troskel', 'luk.direkt'],
    because: ['demandRiskUsersPay'],
    needsValue: true,
    fits: ({ a }) => is(a.demandRiskUsersPay, 'ja'),
    tries: ({ a }) => truth(a.demandRiskUsersPay === 'vet_inte'),
  },
  {
    id: 'ALT-11',
    sources: ['lou-6-30'],
    because: ['innovationNeeded'],
    needsValue: true,
    fits: ({ a }) => is(a.innovationNeeded, 'ja'),
  },
  {
    id: 'ALT-12',
    sources: ['kl-2-1', 'kl-2-3'],
    because: ['legalPersonPublicBenefit', 'openToAll'],
    fits: never,
    tries: ({ a, stopped }) => any(truth(stopped.size === 1 && stopped.has('L-02')), is(a.openToAll, 'ja')),
  },
  {
    id: 'ALT-15',
    sources: ['skollagen-23-2'],
    because: ['education', 'schoolContracting23'],
    fits: never,
    tries: ({ stopped }) => truth(stopped.has('L-51')),
  },
  { id: 'ALT-13', sources: ['kl-10-1'], because: [], fits: () => 'yes' },
];

const only = (id: string, because: readonly LawKey[], source: SourceId): readonly Alternative[] => [
  { id, fit: 'fits', because, notes: [], sources: [source], values: [] },
];

function shown(row: Row, ground: Ground): readonly Alternative[] {
  if (row.needsValue && ground.d.noValue) return [];
  const { id, because, sources, values = [] } = row;
  const notes = row.notes?.(ground) ?? [];
  if (row.fits(ground) === 'yes') return [{ id, fit: 'fits', because, notes, sources, values }];
  if (row.tries?.(ground) === 'yes') return [{ id, fit: 'try', because, notes, sources, values }];
  return [];
}

/** Never empty: when nothing else fits, the kommun can do it itself, or refrain. */
export function alternativesFor(a: Values, d: Derived, stopped: ReadonlySet<string>): readonly Alternative[] {
  if (stopped.has('L-01')) return only('ALT-01', ['publicInterest'], 'kl-2-1');
  if (stopped.has('L-38')) return only('ALT-13', ['exerciseOfAuthority'], 'rf-12-4');
  return rows.flatMap((row) => shown(row, { a, d, stopped }));
}
