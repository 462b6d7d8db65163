/**
 * Effective answers (README 2; one party alone counts as preliminary): what the rules read. Everything goes
 * through `AnswerSource`, so that rules can be fed from a case file or from plain records alike.
 */

import { aidRoute, economicSupport, sgeiAsked } from '#steps/facts/aid-route.ts';
import {
  allLawKeys,
  isUnknown,
  type KeyInfo,
  keyInfo,
  type LawKey,
  type LawValue,
  riskOf,
  type Values,
} from '../keys.ts';
import { holds, is } from '../truth.ts';

/** One stored answer as it counts: a value, or `vet_inte`, `obesvarad`, `oenig`. */
export interface RawAnswer {
  readonly value: LawValue;
  /** Case path; `''` when the value is worked out. */
  readonly path: string;
  /** Another organisation's answer is unknown: it is open although a known answer counts. */
  readonly beside?: { readonly path: string; readonly value: LawValue };
  /** The answers behind `oenig`. */
  readonly values?: readonly { readonly voice: string; readonly value: LawValue }[];
}

/** Where answers come from. `scopeId` is the organisation or the part; undefined for keys of the whole case. */
export interface AnswerSource {
  readonly parts: readonly string[];
  /** Organisations that take part in a part. */
  readonly orgsIn: (partId: string) => readonly string[];
  readonly read: (key: LawKey, scopeId: string | undefined) => RawAnswer;
}

export type PlainAnswers = Readonly<Partial<Record<LawKey, LawValue>>>;

/** Plain records as a source: for tests, invariants and counterfactuals. An absent key is `obesvarad`. */
export function plainSource(
  parts: Readonly<Record<string, PlainAnswers>>,
  orgs: Readonly<Record<string, PlainAnswers>> = {},
): AnswerSource {
  const orgIds = Object.keys(orgs);
  return {
    parts: Object.keys(parts),
    orgsIn: () => (orgIds.length > 0 ? orgIds : ['o1']),
    read: (key, scopeId) => {
      const own = scopeId === undefined ? undefined : (parts[scopeId] ?? orgs[scopeId]);
      const value = own?.[key] ?? Object.values(parts).find((part) => part[key] !== undefined)?.[key];
      return { value: value ?? 'obesvarad', path: scopeId === undefined ? key : `${key}@${scopeId}` };
    },
  };
}

function mostDangerous(name: LawKey, answers: readonly RawAnswer[]): RawAnswer | undefined {
  return answers.reduce<RawAnswer | undefined>(
    (worst, answer) => (!worst || riskOf(name, answer.value) > riskOf(name, worst.value) ? answer : worst),
    undefined,
  );
}

/**
 * Several organisations: the most dangerous value that somebody has given counts. Where another has not answered, that is
 * told beside it: a doubt about one organisation is not smaller because nothing is known of the other.
 */
function aggregate(name: LawKey, info: KeyInfo, answers: readonly RawAnswer[]): RawAnswer {
  const nothing: RawAnswer = { value: 'obesvarad', path: name };
  const open = answers.find((answer) => isUnknown(answer.value));
  if (info.order.length === 0) {
    const yes = answers.find((answer) => answer.value === 'ja');
    return yes ?? open ?? answers[0] ?? nothing;
  }
  const known = answers.filter((answer) => !isUnknown(answer.value));
  const worst = mostDangerous(name, known);
  if (!worst || !open) return worst ?? open ?? nothing;
  return riskOf(name, worst.value) > 0 ? { ...worst, beside: { path: open.path, value: open.value } } : open;
}

/** The stored answer of a key for one part, before conditions. */
export function rawAnswer(source: AnswerSource, name: LawKey, partId: string): RawAnswer {
  const info = keyInfo(name);
  if (info.scope === 'case') return source.read(name, undefined);
  if (info.scope === 'part') return source.read(name, partId);
  return aggregate(
    name,
    info,
    source.orgsIn(partId).map((orgId) => source.read(name, orgId)),
  );
}

/** The keys of which one organisation's answer is unknown beside a known one that counts, with the value that counts. */
export type Besides = Readonly<Partial<Record<LawKey, LawValue>>>;

export function besidesIn(raw: RawAnswers): Besides {
  return Object.fromEntries(allLawKeys.flatMap((name) => (raw[name].beside ? [[name, raw[name].value] as const] : [])));
}

export type RawAnswers = Readonly<Record<LawKey, RawAnswer>>;

export function rawAnswers(source: AnswerSource, partId: string): RawAnswers {
  const entries = allLawKeys.map((name) => [name, rawAnswer(source, name, partId)] as const);
  return Object.fromEntries(entries) as RawAnswers;
}

export function rawValues(raw: RawAnswers): Values {
  return Object.fromEntries(allLawKeys.map((name) => [name, raw[name].value] as const)) as Values;
}

/** The keys that are asked only while something of value is, or may be, transferred. */
const askedWithValue = [
  'paymentBasis',
  'repaymentOnly',
  'valueSplit',
  'totalValueSek',
  'economicActivity',
  'inKindFromPublic',
  'businessOperatorFavoured',
  'worksSubsidisedOverHalf',
  'invoices',
] as const satisfies readonly LawKey[];

const aidGate: readonly LawKey[] = ['valueTransferred', 'economicActivity', 'otherSellers', 'localEffect'];

/** Which answers decide whether a key is asked at all, also through other keys. */
const gates: Readonly<Partial<Record<LawKey, readonly LawKey[]>>> = {
  ...Object.fromEntries(askedWithValue.map((name) => [name, ['valueTransferred']] as const)),
  localEffect: aidGate,
  sgeiChosen: aidGate,
  deMinimisWithinCap: [...aidGate, 'sgeiChosen'],
  schoolContracting23: ['education'],
  ivoPermit: ['residentialType'],
  cpvOn326List: ['crisisNonProfit'],
  patientTransport: ['crisisNonProfit'],
};

export const askedThrough = (name: LawKey): readonly LawKey[] => gates[name] ?? [];

type Draft = { -readonly [K in LawKey]: LawValue };

function close(draft: Draft, asked: boolean, ...names: readonly LawKey[]): void {
  if (!asked) for (const name of names) draft[name] = 'ej_aktuell';
}

/** Whether anything else than "Inget av detta" is ticked. */
const livesThere = (value: LawValue): boolean =>
  typeof value === 'object' && value.some((member) => member !== 'ingen' && member !== 'vet_inte');

function closeUnasked(draft: Draft, handsOverSomewhere: boolean, severalParts: boolean): void {
  close(draft, severalParts, 'oneDocument');
  close(draft, handsOverSomewhere, 'privateProviderProgramme');
  close(draft, draft.valueTransferred !== 'nej', ...askedWithValue);
  close(draft, draft.crisisNonProfit === 'ja', 'cpvOn326List', 'patientTransport');
  close(draft, draft.education === 'ja', 'schoolContracting23');
  close(draft, livesThere(draft.residentialType), 'ivoPermit');
  close(draft, economicSupport(draft) === 'yes', 'localEffect');
  close(draft, sgeiAsked(draft), 'sgeiChosen');
  close(draft, draft.sgeiChosen === 'ja', 'sgeiRoute', 'sgeiActComplete');
  close(draft, draft.sgeiChosen === 'nej', 'deMinimisWithinCap');
  const shelter = holds(draft.residentialType, 'skyddat_boende', 'annat_boende') === 'yes';
  const sensitive = holds(draft.sensitiveData, 'kansliga', 'skyddade_adresser') === 'yes';
  close(draft, shelter || sensitive, 'openSupportWork');
  const route = aidRoute(draft);
  close(draft, route === 'aidR1' || route === 'aidR2', 'deMinimisPapersDone');
}

export interface EffectiveContext {
  readonly severalParts: boolean;
  /** Some part hands over a municipal affair, also another part than this one. */
  readonly handsOverSomewhere: boolean;
  /** Open although a value counts; for as long as that value stands. */
  readonly besides?: Besides;
}

/** Stored values → effective values. Pure; a closed question keeps its stored answer elsewhere. */
export function effectiveValues(stored: Values, context: EffectiveContext): Values {
  const draft: Draft = { ...stored };
  const ownHandOver = is(stored.handsOverMunicipalAffair, 'ja', 'delvis') === 'yes';
  closeUnasked(draft, ownHandOver || context.handsOverSomewhere, context.severalParts);
  // Something of value that is worth nothing is a sum that nobody has worked out yet.
  if (draft.totalValueSek === 0 && is(draft.valueTransferred, 'ja', 'delvis') === 'yes')
    draft.totalValueSek = 'obesvarad';
  // CC-01: both cannot be true, so neither counts until one is changed.
  const own = is(draft.whoseActivity, 'foreningens', 'ny_gemensam') === 'yes';
  if (draft.acquiresForOwnNeed === 'ja' && own) draft.whoseActivity = 'oenig';
  return draft;
}
