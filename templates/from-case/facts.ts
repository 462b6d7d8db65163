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

/** For each part that stands: yes when any says so, no when all say otherwise. */
const inAnyPart = (key: string, yes: readonly string[]): FactRule => ({
  keys: [key],
  truth: (reading) =>
    some(
      standing(reading).map((part): Truth => {
        const value = textOf(valueAt(reading, key, { part: part.id }));
        if (value === '') return 'unknown';
        return yes.includes(value) ? 'yes' : 'no';
      }),
    ),
});

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
    some(
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

/** The most demanding role of the parts that stand (DEV-49). */
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

/** The variant of state aid of one part (questions.md section 7); undefined while an answer is missing. */
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
    return some(
      ids.map((id): Truth => {
        const variant = stateAidOf(reading, id);
        if (variant === undefined) return 'unknown';
        return wanted.includes(variant) ? 'yes' : 'no';
      }),
    );
  },
});

const sharedMaterial: FactRule = {
  keys: ['ownership.cards'],
  truth: (reading) => {
    const card = rowsFor(reading, 'ownership.cards').find((row) => row.id === 'material');
    const pile = textOf(card?.fields['pile']);
    if (pile === '' || pile === 'vet_inte') return 'unknown';
    return pile === 'gemensamt' ? 'yes' : 'no';
  },
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
  sharedMaterial,
  licenceChosen: isWritten('material.licence'),
  extensionPossible: is('extension.possible', ['ja', 'automatisk']),
  legalForceWait: is('legalForceWait', ['ja']),
  placesNamedPersons: inAnyPart('placements', ['ja', 'delvis']),
  perUnit: inAnyPart('paymentBasis', ['per_enhet', 'per_timme']),
  exercisesAuthority: inAnyPart('exerciseOfAuthority', ['ja', 'delvis']),
  detailedControl: inAnyPart('detailedControl', ['ja']),
  volunteersReplaceStaff: is('volunteersReplaceStaff', ['ja', 'delvis']),
  otherDecisionRule: is('decisionRule', ['kommunen_avgor', 'organisationen_avgor', 'annat']),
  otherSurplusRule: inAnyPart('surplusRule', ['tillbaka', 'annat']),
  unequalNotice: {
    keys: ['termination.equal'],
    truth: (reading, scope) => negate(is('termination.equal', ['ja']).truth(reading, scope)),
  },
  openEnded: is('term.openEnded', ['ja']),
  autoRenewal: is('extension.possible', ['automatisk']),
  ownChangeRule: is('changeRule', ['annat']),
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
