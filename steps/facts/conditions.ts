/**
 * Named conditions: when a page, question or field is asked.
 * An unknown answer satisfies "is not", never "is": nothing is skipped because nobody has answered yet.
 */
import { answerOf, choicesOf, fieldOf, fieldText, orgIds, partIds, publicIds } from '#steps/case/answers.ts';
import { type CaseFile, type Row, rowsOf, type Value } from '#steps/case/case-file.ts';
import type { Key } from '#steps/catalogue/key.ts';
import type { Field, Page, Question } from '#steps/catalogue/step.ts';
import { aidNeeded, aidRoute, economic } from './state-aid.ts';

export type Level = 0 | 1 | 2 | 3 | 4;

/** What a condition looks at. Without `partId` a condition about a part holds when it holds for any part. */
export interface Setting {
  readonly c: CaseFile;
  readonly partId?: string | undefined;
  readonly orgId?: string | undefined;
  readonly partyId?: string | undefined;
  /** Levels per part, when the assessment is known. */
  readonly levels?: Readonly<Record<string, Level>> | undefined;
  /** A check-in is open and the term has started. */
  readonly checkInOpen?: boolean | undefined;
}

interface Condition {
  readonly holds: (s: Setting) => boolean;
  /** Keys that decide it. */
  readonly because: readonly string[];
}

const housing = [
  'hvb',
  'stodboende',
  'skyddat_boende',
  'familjehemskonsulent',
  'hemtjanst',
  'vard_omsorgsboende',
  'annat_boende',
] as const;
const sensitive = ['kansliga', 'skyddade_adresser'] as const;

function scopes(s: Setting): readonly string[] {
  return s.partId === undefined ? partIds(s.c) : [s.partId];
}

const oneOf = (value: Value | undefined, options: readonly string[]): boolean =>
  typeof value === 'string' && options.includes(value);

const partIs = (s: Setting, key: Key, ...options: string[]): boolean =>
  scopes(s).some((id) => oneOf(answerOf(s.c, key, id), options));
const partIsNot = (s: Setting, key: Key, option: string): boolean =>
  scopes(s).some((id) => answerOf(s.c, key, id) !== option);
const caseIs = (s: Setting, key: Key, ...options: string[]): boolean => oneOf(answerOf(s.c, key), options);
const partHas = (s: Setting, key: Key, options: readonly string[]): boolean =>
  scopes(s).some((id) => choicesOf(s.c, key, id).some((choice) => options.includes(choice)));
const caseHas = (s: Setting, key: Key, options: readonly string[]): boolean =>
  choicesOf(s.c, key).some((choice) => options.includes(choice));

const contributes = (c: CaseFile, kind: string): boolean =>
  rowsOf(c, 'contributions').some((row) => fieldOf(row, 'type') === kind);

/** Whole kronor that the public side pays over the term: funding rows, before them the money rows of O1. */
export function cashPublic(c: CaseFile): number {
  const funded = publicIds(c)
    .flatMap((id) =>
      partIds(c).flatMap((part) => [...rowsOf(c, 'funding.public', id), ...rowsOf(c, 'funding.public', part)]),
    )
    .concat(rowsOf(c, 'funding.public'));
  const rows = [...new Set(funded)];
  if (rows.length > 0) return rows.reduce((sum, row) => sum + amount(fieldOf(row, 'amount')), 0);
  return moneyRows(c, 'public');
}

function amount(value: Value | undefined): number {
  return typeof value === 'number' ? value : 0;
}

/** Sum per year of the money rows of O1 on one side, in whole kronor. */
export function moneyRows(c: CaseFile, side: 'public' | 'org'): number {
  return rowsOf(c, 'contributions')
    .filter((row) => (row.voice === 'public') === (side === 'public') && fieldOf(row, 'type') === 'pengar')
    .reduce((sum, row) => sum + amount(fieldOf(row, 'sekPerYear')), 0);
}

/** The term covers more than one calendar (budget) year, or has no end. */
export function multiYear(c: CaseFile): boolean {
  if (answerOf(c, 'term.openEnded') === 'ja') return true;
  const start = answerOf(c, 'term.start');
  const end = answerOf(c, 'term.end');
  return typeof start === 'string' && typeof end === 'string' && start.slice(0, 4) !== end.slice(0, 4);
}

/** Children take part or are met directly and regularly (R13 or R38). */
export function childrenTakePart(c: CaseFile): boolean {
  const met = ['skola_forskola', 'boende_med_barn', 'ovriga_barn'];
  return (
    choicesOf(c, 'rightsAffected').includes('barn') ||
    partIds(c).some((id) => choicesOf(c, 'contactGroups', id).some((choice) => met.includes(choice)))
  );
}

const personalData = (s: Setting): boolean =>
  caseHas(s, 'rightsAffected', ['personuppgifter', 'sekretess']) || Object.hasOwn(s.c.notes, 'unknown:R13');

const anyLevel = (s: Setting, levels: readonly Level[]): boolean =>
  scopes(s).some((id) => {
    const level = s.levels?.[id];
    return level !== undefined && levels.includes(level);
  });

const included = (s: Setting): boolean => partHas(s, 'residentialType', housing);
const supervised = (s: Setting): boolean => caseHas(s, 'rightsAffected', ['tillsyn']);
const sensitiveData = (s: Setting): boolean => partHas(s, 'sensitiveData', sensitive);
const valueMay = (s: Setting): boolean => partIsNot(s, 'valueTransferred', 'nej');
const anyScope = (s: Setting, test: (partId: string) => boolean): boolean => scopes(s).some(test);

export const conditions = {
  handsOverMunicipalAffair: {
    holds: (s) => partIs(s, 'handsOverMunicipalAffair', 'ja', 'delvis'),
    because: ['handsOverMunicipalAffair'],
  },
  valueMayBeTransferred: { holds: valueMay, because: ['valueTransferred'] },
  boughtBefore: { holds: (s) => partIs(s, 'previouslyProcured', 'ja', 'delvis'), because: ['previouslyProcured'] },
  effectOnTradePossible: {
    holds: (s) => anyScope(s, (id) => answerOf(s.c, 'valueTransferred', id) !== 'nej' && economic(s.c, id) === 'yes'),
    because: ['valueTransferred', 'otherSellers', 'economicActivity'],
  },
  aidNeeded: {
    holds: (s) => anyScope(s, (id) => aidNeeded(s.c, id)),
    because: ['economicActivity', 'localEffect'],
  },
  sgeiChosen: { holds: (s) => partIs(s, 'sgeiChosen', 'ja'), because: ['sgeiChosen'] },
  deMinimisPossible: {
    holds: (s) =>
      anyScope(s, (id) => aidNeeded(s.c, id) && !oneOf(answerOf(s.c, 'sgeiRoute', id), ['aidR3', 'aidR4', 'R3', 'R4'])),
    because: ['localEffect', 'sgeiRoute'],
  },
  capAsked: { holds: (s) => partIs(s, 'sgeiChosen', 'nej'), because: ['sgeiChosen'] },
  personalDataInvolved: { holds: personalData, because: ['rightsAffected'] },
  buildingInvolved: {
    holds: (s) => valueMay(s) && caseHas(s, 'lawyerFlags', ['lokal_byggs_saljs']),
    because: ['valueTransferred', 'lawyerFlags'],
  },
  permitPage: {
    holds: (s) => included(s) || supervised(s) || sensitiveData(s),
    because: ['residentialType', 'rightsAffected', 'sensitiveData'],
  },
  housingIncluded: { holds: included, because: ['residentialType'] },
  permitMayBeNeeded: {
    holds: (s) => supervised(s) || included(s),
    because: ['rightsAffected', 'residentialType'],
  },
  openSupportRelevant: {
    holds: (s) => partHas(s, 'residentialType', ['skyddat_boende', 'annat_boende']) || sensitiveData(s),
    because: ['residentialType', 'sensitiveData'],
  },
  specialExemption: {
    holds: (s) => partIs(s, 'education', 'ja') || partIs(s, 'crisisNonProfit', 'ja'),
    because: ['education', 'crisisNonProfit'],
  },
  educationIncluded: { holds: (s) => partIs(s, 'education', 'ja'), because: ['education'] },
  crisisWork: { holds: (s) => partIs(s, 'crisisNonProfit', 'ja'), because: ['crisisNonProfit'] },
  severalParts: { holds: (s) => partIds(s.c).length > 1, because: ['parts'] },
  levelFour: { holds: (s) => anyLevel(s, [4]), because: ['level'] },
  levelTwoToFour: { holds: (s) => anyLevel(s, [2, 3, 4]), because: ['level'] },
  volunteersTakePart: { holds: (s) => contributes(s.c, 'ideell_tid'), because: ['contributions'] },
  severalOrganisations: { holds: (s) => orgIds(s.c).length > 1, because: ['organisations'] },
  publicPartyPays: { holds: (s) => cashPublic(s.c) > 0, because: ['contributions', 'funding.public'] },
  publicPartyPaysOverYears: {
    holds: (s) => cashPublic(s.c) > 0 && multiYear(s.c),
    because: ['funding.public', 'term.start', 'term.end'],
  },
  childrenTakePart: { holds: (s) => childrenTakePart(s.c), because: ['rightsAffected', 'contactGroups'] },
  sharedThings: {
    holds: (s) => contributes(s.c, 'lokaler') || contributes(s.c, 'utrustning'),
    because: ['contributions'],
  },
  premisesShared: { holds: (s) => contributes(s.c, 'lokaler'), because: ['contributions'] },
  equipmentShared: { holds: (s) => contributes(s.c, 'utrustning'), because: ['contributions'] },
  aidPapers: {
    holds: (s) => anyScope(s, (id) => ['R1', 'R2', 'R3', 'R4'].includes(aidRoute(s.c, id))),
    because: ['localEffect', 'sgeiRoute', 'deMinimisWithinCap'],
  },
  deMinimisRoute: {
    holds: (s) => anyScope(s, (id) => ['R1', 'R2'].includes(aidRoute(s.c, id))),
    because: ['localEffect', 'sgeiRoute', 'deMinimisWithinCap'],
  },
  sharedMaterial: {
    holds: (s) => {
      const cards = answerOf(s.c, 'ownership.cards');
      return (
        typeof cards === 'object' &&
        !Array.isArray(cards) &&
        Object.entries(cards).some(([card, pile]) => card === 'material' && pile === 'gemensamt')
      );
    },
    because: ['ownership.cards'],
  },
  checkInOpen: { holds: (s) => s.checkInOpen === true, because: ['checkIns'] },
  mandateGiven: {
    holds: (s) =>
      rowsOf(s.c, 'organisations').some(
        (row) => (s.orgId === undefined || row.id === s.orgId) && fieldOf(row, 'negotiationMandate') === 'ja',
      ),
    because: ['organisations[].negotiationMandate'],
  },
  publicInitiative: { holds: (s) => caseIs(s, 'initiative', 'kommunen'), because: ['initiative'] },
  termHasEnd: { holds: (s) => answerOf(s.c, 'term.openEnded') !== 'ja', because: ['term.openEnded'] },
  extensionWanted: {
    holds: (s) => caseIs(s, 'extension.possible', 'ja', 'automatisk'),
    because: ['extension.possible'],
  },
  workGroupUsed: { holds: (s) => caseIs(s, 'workGroup.used', 'ja'), because: ['workGroup.used'] },
  auditorWanted: { holds: (s) => caseIs(s, 'accounts.auditorReview', 'ja'), because: ['accounts.auditorReview'] },
  sharedWorkplace: { holds: (s) => caseIs(s, 'sharedWorkplace', 'ja'), because: ['sharedWorkplace'] },
  jointData: { holds: (s) => partIs(s, 'sharedPersonalData', 'tillsammans'), because: ['sharedPersonalData'] },
  dataInvolved: {
    holds: (s) => personalData(s) && partIsNot(s, 'sharedPersonalData', 'nej'),
    because: ['rightsAffected', 'sharedPersonalData'],
  },
  otherSupportGiven: {
    holds: (s) => caseIs(s, 'otherSupport', 'ja_annan_kostnad', 'ja_samma_kostnad'),
    because: ['otherSupport'],
  },
  sellsInField: {
    holds: (s) =>
      orgIds(s.c).some(
        (id) => (s.orgId === undefined || s.orgId === id) && answerOf(s.c, 'sellsInSameField', id) === 'ja',
      ),
    because: ['sellsInSameField'],
  },
} satisfies Record<string, Condition>;

export type ConditionName = keyof typeof conditions;

const byName: Readonly<Record<string, Condition>> = conditions;

export const conditionNames: readonly string[] = Object.keys(byName);

/** Whether a named condition holds. A name that does not exist is a fault in the catalogue. */
export function holds(name: string, s: Setting): boolean {
  const condition = Object.hasOwn(byName, name) ? byName[name] : undefined;
  if (!condition) throw new Error(`Unknown condition: ${name}`);
  return condition.holds(s);
}

export function keysBehind(name: string): readonly string[] {
  return Object.hasOwn(byName, name) ? (byName[name]?.because ?? []) : [];
}

/** Is the question asked, here and now? On the short track only its 24 questions are. */
export function isAsked(question: Question, page: Page | undefined, s: Setting): boolean {
  if (question.noPage) return false;
  if (s.c.track === 'short') return question.short === true;
  if (page?.when !== undefined && !holds(page.when, s)) return false;
  return question.when === undefined || holds(question.when, s);
}

export function isFieldAsked(field: Field, s: Setting): boolean {
  if (s.c.track === 'short' && field.canWait) return false;
  return field.when === undefined || holds(field.when, s);
}

/** Name of a party as written, or undefined. */
export function partyName(c: CaseFile, id: string): string | undefined {
  const rows: readonly Row<'name'>[] = [...rowsOf(c, 'publicParties'), ...rowsOf(c, 'organisations')];
  const row = rows.find((item) => item.id === id);
  return row ? fieldText(row, 'name') : undefined;
}
