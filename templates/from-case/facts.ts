/** The named facts of the clauses, worked out from a case. An answer that is absent is never a no. */
import { choicesOf } from '#steps/case/answers.ts';
import type { Key } from '#steps/catalogue/key.ts';
import type { Truth } from '#steps/catalogue/step.ts';
import { holds } from '#steps/facts/conditions.ts';
import { aidRoute, economic } from '#steps/facts/state-aid.ts';
import { every, type FactName, negate, some } from '#templates/fields/facts.ts';
import { type Filled, numberOf, type Scope, textOf } from '#templates/fields/fields.ts';
import { rowsFor } from './lists.ts';
import { idsOf, isAnswered, type Reading, standing, valueAt } from './read.ts';

type Rule = (reading: Reading, scope: Scope) => Truth;

interface FactRule {
  readonly truth: Rule;
  /** Keys and lists that decide it. */
  readonly keys: readonly string[];
}

const is = (key: string, yes: readonly string[]): FactRule => ({
  keys: [key],
  truth: (reading) => {
    const value = textOf(valueAt(reading, key));
    if (value === '') return 'unknown';
    return yes.includes(value) ? 'yes' : 'no';
  },
});

/** A text that may be left empty: filled is yes; no when its question is otherwise done. */
const isWritten = (key: string): FactRule => ({
  keys: [key],
  truth: (reading) => {
    if (valueAt(reading, key)) return 'yes';
    return isAnswered(reading, key) ? 'no' : 'unknown';
  },
});

/** One answer for each part that stands. */
const perPart = (reading: Reading, key: string, yes: readonly string[]): readonly Truth[] =>
  standing(reading).map((part): Truth => {
    const value = textOf(valueAt(reading, key, { part: part.id }));
    if (value === '') return 'unknown';
    return yes.includes(value) ? 'yes' : 'no';
  });

/** For each part that stands: yes when any says so, no when all say otherwise. */
const inAnyPart = (key: string, yes: readonly string[]): FactRule => ({
  keys: [key],
  truth: (reading) => anyPart(reading, perPart(reading, key, yes)),
});

/** Without a part nobody has said anything; when all are out of the agreement, none says yes. */
const anyPart = (reading: Reading, truths: readonly Truth[]): Truth =>
  reading.parts.length === 0 ? 'unknown' : some(truths);

/** Of nothing, nothing is known. */
const anyOrUnknown = (truths: readonly Truth[]): Truth => (truths.length === 0 ? 'unknown' : some(truths));
const allOrUnknown = (truths: readonly Truth[]): Truth => (truths.length === 0 ? 'unknown' : every(truths));

/** Yes when every part that stands says so. */
const inEveryPart = (key: string, yes: readonly string[]): FactRule => ({
  keys: [key],
  truth: (reading) => allOrUnknown(perPart(reading, key, yes)),
});

/** As `inAnyPart`, for a question about what is given: a part where nothing is given is not asked, and says no. */
const whereValueIsGiven = (key: string, yes: readonly string[]): FactRule => ({
  keys: [key, 'valueTransferred'],
  truth: (reading) => {
    const given = perPart(reading, 'valueTransferred', ['ja', 'delvis']);
    const told = perPart(reading, key, yes).map((truth, index): Truth => (given[index] === 'no' ? 'no' : truth));
    return anyPart(reading, told);
  },
});

/** Both; the keys of both. */
const bothOf = (one: FactRule, other: FactRule, join: (truths: readonly Truth[]) => Truth): FactRule => ({
  keys: [...new Set([...one.keys, ...other.keys])],
  truth: (reading, scope) => join([one.truth(reading, scope), other.truth(reading, scope)]),
});

const not = (rule: FactRule): FactRule => ({ ...rule, truth: (reading, scope) => negate(rule.truth(reading, scope)) });

const count = (list: 'publicParties' | 'organisations', test: (count: number) => boolean): FactRule => ({
  keys: [list],
  truth: (reading) => {
    const side = list === 'publicParties' ? 'public' : 'org';
    const length = idsOf(reading, side).length;
    if (length === 0) return 'unknown';
    return test(length) ? 'yes' : 'no';
  },
});

const contributes = (...types: readonly string[]): FactRule => ({
  keys: ['contributions'],
  truth: (reading) => {
    const found = rowsFor(reading, 'contributions').some((row) => types.includes(textOf(row.fields['type'])));
    if (found) return 'yes';
    return isAnswered(reading, 'contributions[]') ? 'no' : 'unknown';
  },
});

const pays = (side: 'public' | 'org'): FactRule => ({
  keys: [`funding.${side}`, 'contributions'],
  truth: (reading) => {
    const funding = rowsFor(reading, `funding.${side}`).some((row) => numberOf(row.fields['amount']) > 0);
    const money = rowsFor(reading, 'contributions').some(
      (row) => textOf(row.fields['type']) === 'pengar' && (row.voice === 'public') === (side === 'public'),
    );
    if (funding || money) return 'yes';
    return isAnswered(reading, 'contributions[]') ? 'no' : 'unknown';
  },
});

/** Choices of one question that may be asked per part; undefined while it is not answered. */
function chosen(reading: Reading, key: Key, part?: string): readonly string[] | undefined {
  const value = choicesOf(reading.c, key, part);
  return value.length > 0 ? value : undefined;
}

function has(choices: readonly string[] | undefined, wanted: readonly string[]): Truth {
  if (!choices) return 'unknown';
  return choices.some((choice) => wanted.includes(choice)) ? 'yes' : 'no';
}

const children: FactRule = {
  keys: ['rightsAffected', 'contactGroups'],
  truth: (reading) => {
    const met = ['skola_forskola', 'boende_med_barn', 'ovriga_barn'];
    const parts = standing(reading).map((part) => has(chosen(reading, 'contactGroups', part.id), met));
    return some([has(chosen(reading, 'rightsAffected'), ['barn']), ...parts]);
  },
};

/** R46 and R47 follow as "nej" when R13 is answered without personal data and confidentiality. */
function noPersonalData(reading: Reading): boolean {
  return has(chosen(reading, 'rightsAffected'), ['personuppgifter', 'sekretess']) === 'no';
}

const sensitive: FactRule = {
  keys: ['rightsAffected', 'sensitiveData'],
  truth: (reading) => {
    if (noPersonalData(reading)) return 'no';
    const wanted = ['kansliga', 'skyddade_adresser'];
    const parts = standing(reading).map((part) => has(chosen(reading, 'sensitiveData', part.id), wanted));
    return some([has(chosen(reading, 'rightsAffected'), ['sekretess']), ...parts]);
  },
};

const faithOrganisation: FactRule = {
  keys: ['organisations'],
  truth: (reading) =>
    anyOrUnknown(
      rowsFor(reading, 'organisations').flatMap((row): readonly Truth[] => {
        const form = textOf(row.fields['legalForm']);
        const religious = textOf(row.fields['religiousElements']);
        const byForm: Truth = form === '' ? 'unknown' : form === 'trossamfund' ? 'yes' : 'no';
        const byElements: Truth = religious === '' ? 'unknown' : religious === 'ja' ? 'yes' : 'no';
        return [byForm, byElements];
      }),
    ),
};

const permitNeeded: FactRule = {
  keys: ['quality.permit', 'rightsAffected'],
  truth: (reading) => {
    if (valueAt(reading, 'quality.permit')) return 'yes';
    if (holds('permitMayBeNeeded', { c: reading.c })) return isAnswered(reading, 'quality.permit') ? 'no' : 'unknown';
    const known = isAnswered(reading, 'rightsAffected') && isAnswered(reading, 'residentialType');
    return known ? 'no' : 'unknown';
  },
};

const multiYear: FactRule = {
  keys: ['term.start', 'term.end', 'term.openEnded'],
  truth: (reading) => {
    if (textOf(valueAt(reading, 'term.openEnded')) === 'ja') return 'yes';
    const [start, end] = [valueAt(reading, 'term.start'), valueAt(reading, 'term.end')];
    if (!start || !end) return 'unknown';
    return textOf(start).slice(0, 4) === textOf(end).slice(0, 4) ? 'no' : 'yes';
  },
};

type DataRole = 'none' | 'separate' | 'joint' | 'processor';

/** The most demanding role of the parts that stand. */
function dataRole(reading: Reading): DataRole | undefined {
  if (noPersonalData(reading)) return 'none';
  const words: Readonly<Record<string, DataRole>> = {
    nej: 'none',
    var_for_sig: 'separate',
    tillsammans: 'joint',
    for_den_andres_rakning: 'processor',
  };
  const roles = standing(reading).map(
    (part) => words[textOf(valueAt(reading, 'sharedPersonalData', { part: part.id }))],
  );
  if (roles.includes('processor')) return 'processor';
  if (roles.length === 0 || roles.includes(undefined)) return undefined;
  return (['joint', 'separate', 'none'] as const).find((role) => roles.includes(role));
}

const data = (...wanted: readonly DataRole[]): FactRule => ({
  keys: ['sharedPersonalData', 'rightsAffected'],
  truth: (reading) => {
    const role = dataRole(reading);
    if (role === undefined) return 'unknown';
    return wanted.includes(role) ? 'yes' : 'no';
  },
});

export type StateAid = 'none' | 'local' | 'deMinimis' | 'sgeiDeMinimis' | 'other' | 'noValue';

/** The variant of state aid of one part; undefined while an answer is missing. */
export function stateAidOf(reading: Reading, partId: string): StateAid | undefined {
  const route = aidRoute(reading.c, partId);
  if (route === 'none') return 'noValue';
  if (route === 'R0') return economic(reading.c, partId) === 'no' ? 'none' : 'local';
  if (route === 'R1') return 'deMinimis';
  if (route === 'R2') return 'sgeiDeMinimis';
  return route === 'unknown' ? undefined : 'other';
}

const aid = (...wanted: readonly StateAid[]): FactRule => ({
  keys: ['economicActivity', 'localEffect', 'sgeiChosen', 'deMinimisWithinCap'],
  truth: (reading, { part }) => {
    const ids = part === undefined ? standing(reading).map((one) => one.id) : [part];
    return anyPart(
      reading,
      ids.map((id): Truth => {
        const variant = stateAidOf(reading, id);
        if (variant === undefined) return 'unknown';
        return wanted.includes(variant) ? 'yes' : 'no';
      }),
    );
  },
});

/** Whether the parties have put a card of O4 in the pile for what is shared. */
const sharedCard = (id: string): FactRule => ({
  keys: ['ownership.cards'],
  truth: (reading) => {
    const card = rowsFor(reading, 'ownership.cards').find((row) => row.id === id);
    const pile = textOf(card?.fields['pile']);
    if (pile === '' || pile === 'vet_inte') return 'unknown';
    return pile === 'gemensamt' ? 'yes' : 'no';
  },
});

/** What somebody else has decided is not designed together, whatever is written about the talks. */
const designedTogether: FactRule = {
  keys: ['initiativeBackground.dialogue', 'initiativeBackground.specifiedInAdvance'],
  truth: (reading) => {
    if (textOf(valueAt(reading, 'initiativeBackground.specifiedInAdvance')) === 'ja') return 'no';
    return valueAt(reading, 'initiativeBackground.dialogue') ? 'yes' : 'unknown';
  },
};

/** B6 is written apart. Both sides have written, and have shown each other. */
const neitherAlone: FactRule = {
  keys: ['whyNotAlone'],
  truth: (reading) => (isAnswered(reading, 'whyNotAlone') ? 'yes' : 'unknown'),
};

const assessmentMade: FactRule = {
  keys: ['legalAssessment.conclusion', 'legalAssessment.date'],
  truth: (reading) => {
    const conclusion = textOf(valueAt(reading, 'legalAssessment.conclusion'));
    if (conclusion === '') return 'unknown';
    return conclusion === 'pagar' ? 'no' : 'yes';
  },
};

const openEnded: FactRule = {
  keys: ['term.openEnded', 'term.end'],
  truth: (reading, scope) => {
    const said = is('term.openEnded', ['ja']).truth(reading, scope);
    return said === 'unknown' && valueAt(reading, 'term.end') ? 'no' : said;
  },
};

/** A8 says so, or A30 of any part. A30 is worked out and confirmed, so its silence is no doubt. */
const autoRenewal: FactRule = {
  keys: ['extension.possible', 'openEndedOrAutoRenew'],
  truth: (reading, scope) => {
    if (perPart(reading, 'openEndedOrAutoRenew', ['ja', 'delvis']).includes('yes')) return 'yes';
    return is('extension.possible', ['automatisk']).truth(reading, scope);
  },
};

const distributesSurplus: FactRule = {
  keys: ['organisations'],
  truth: (reading) =>
    anyOrUnknown(
      rowsFor(reading, 'organisations').map((row): Truth => {
        const value = textOf(row.fields['distributesSurplus']);
        return value === '' ? 'unknown' : value === 'ja' ? 'yes' : 'no';
      }),
    ),
};

const staffMoves: FactRule = {
  keys: ['lawyerFlags'],
  truth: (reading) => has(chosen(reading, 'lawyerFlags'), ['personalovergang']),
};

const rules: Readonly<Record<FactName, FactRule>> = {
  onePublicParty: count('publicParties', (n) => n === 1),
  severalPublicParties: count('publicParties', (n) => n > 1),
  oneOrganisation: count('organisations', (n) => n === 1),
  severalOrganisations: count('organisations', (n) => n > 1),
  publicPartyPays: pays('public'),
  organisationPays: pays('org'),
  multiYear,
  specialStatute: isWritten('legalBasis.specialStatute'),
  localCompact: isWritten('localCompact.name'),
  parallelAgreements: isWritten('parallelAgreements'),
  children,
  sensitive,
  faithOrganisation,
  permitNeeded,
  volunteers: contributes('ideell_tid'),
  earlierSupport: isWritten('funding.absorbedGrant'),
  amountsReviewed: isWritten('funding.adjustmentRule'),
  premisesShared: contributes('lokaler'),
  equipmentShared: contributes('utrustning'),
  premisesOrEquipmentShared: contributes('lokaler', 'utrustning'),
  sharedWorkplace: is('sharedWorkplace', ['ja']),
  valueTransferred: inAnyPart('valueTransferred', ['ja', 'delvis']),
  aidNotEconomic: aid('none'),
  aidLocal: aid('local'),
  aidDeMinimis: aid('deMinimis'),
  aidSgeiDeMinimis: aid('sgeiDeMinimis'),
  aidOther: aid('other'),
  deMinimisAid: aid('deMinimis', 'sgeiDeMinimis'),
  dataNotShared: data('none'),
  dataSeparate: data('separate'),
  dataJoint: data('joint'),
  dataHandled: data('separate', 'joint'),
  dataProcessor: data('processor'),
  externalEvaluator: is('evaluation.external', ['ja']),
  auditorReviews: is('accounts.auditorReview', ['ja']),
  workGroup: is('workGroup.used', ['ja']),
  subgroups: {
    keys: ['workGroup.subgroups'],
    truth: (reading, scope) =>
      every([
        is('workGroup.used', ['ja']).truth(reading, scope),
        is('workGroup.subgroups', ['ja']).truth(reading, scope),
      ]),
  },
  sharedMaterial: sharedCard('material'),
  sharedMethod: sharedCard('metod'),
  licenceChosen: isWritten('material.licence'),
  extensionPossible: is('extension.possible', ['ja', 'automatisk']),
  legalForceWait: is('legalForceWait', ['ja']),
  placesNamedPersons: inAnyPart('placements', ['ja', 'delvis']),
  perUnit: whereValueIsGiven('paymentBasis', ['per_enhet', 'per_timme']),
  exercisesAuthority: inAnyPart('exerciseOfAuthority', ['ja', 'delvis']),
  detailedControl: inAnyPart('detailedControl', ['ja', 'delvis']),
  volunteersReplaceStaff: is('volunteersReplaceStaff', ['ja', 'delvis']),
  otherDecisionRule: is('decisionRule', ['kommunen_avgor', 'organisationen_avgor', 'annat']),
  otherSurplusRule: inAnyPart('surplusRule', ['annat']),
  surplusMayStay: inAnyPart('surplusRule', ['styrgruppen_eller_tillbaka']),
  surplusBack: inAnyPart('surplusRule', ['tillbaka']),
  unequalNotice: not(is('termination.equal', ['ja'])),
  openEnded,
  autoRenewal,
  endsByItself: bothOf(not(openEnded), not(autoRenewal), every),
  ownChangeRule: is('changeRule', ['annat']),
  moneyGiven: bothOf(pays('public'), pays('org'), some),
  fundingDecided: is('fundingDecided', ['ja']),
  assessmentMade,
  publicInterest: inEveryPart('publicInterest', ['ja']),
  ownActivity: inEveryPart('whoseActivity', ['foreningens']),
  acquiresForOwnNeed: inAnyPart('acquiresForOwnNeed', ['ja']),
  takesOverAffair: inAnyPart('handsOverMunicipalAffair', ['ja', 'delvis']),
  organisationContributes: inEveryPart('ownResources', ['vasentlig', 'obetydlig']),
  neitherAlone,
  designedTogether,
  staffMoves,
  otherPenalties: whereValueIsGiven('repaymentOnly', ['nej', 'delvis']),
  distributesSurplus,
};

export function factOfCase(reading: Reading, name: FactName, scope: Scope = {}): Truth {
  return rules[name].truth(reading, scope);
}

/** The answers behind a fact; a list counts as one answer, in its first row. */
export function becauseOf(reading: Reading, name: FactName, scope: Scope = {}): readonly Filled[] {
  return rules[name].keys.flatMap((key) => {
    const value = valueAt(reading, key, scope);
    if (value) return [value];
    const field = rowsFor(reading, key, scope).flatMap((row) => Object.values(row.fields))[0];
    return field ? [{ ...field, path: key }] : [];
  });
}
