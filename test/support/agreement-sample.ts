/** A hand-written partnership for tests of the agreement: no case file, only fields, rows and facts. Invented. */
import type { Truth } from '#steps/catalogue/step.ts';
import { fact } from '#steps/facts/index.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import { at } from '#templates/fields/ask.ts';
import { type FactName, factNames } from '#templates/fields/facts.ts';
import { clauseFields, clauseLists } from '#templates/fields/field-names.ts';
import type { FieldLookup, FieldValue, Filled, Part, Party, Row, Scope } from '#templates/fields/fields.ts';

type Values = Readonly<Record<string, FieldValue>>;

export interface Sample {
  readonly values: Values;
  readonly rows: Readonly<Record<string, readonly Readonly<Record<string, FieldValue>>[]>>;
  readonly facts: Partial<Readonly<Record<FactName, Truth>>>;
  /** Facts that differ between parts: "aidLocal@p2". */
  readonly partFacts: Readonly<Record<string, Truth>>;
  readonly parties: readonly Party[];
  readonly parts: readonly Part[];
}

const refs = new Map(
  [...Object.values(clauseFields), ...Object.values(clauseLists).flatMap((list) => Object.values(list.fields))].map(
    ({ key, ref, page }) => [key, { ref, page }],
  ),
);

const filled = (key: string, value: FieldValue, path: string): Filled => ({
  state: 'filled',
  value,
  ref: refs.get(key)?.ref ?? 'R1',
  page: refs.get(key)?.page ?? '2.2',
  path,
});

const idsIn = (scope: Scope): readonly string[] => [scope.party, scope.part].flatMap((id) => id ?? []);

/** A value under `key@party`, `key@part` or the bare key. */
function find(values: Values, key: string, scope: Scope): Filled | undefined {
  for (const id of [...idsIn(scope), undefined]) {
    const path = id === undefined ? key : `${key}@${id}`;
    const value = values[path];
    if (value !== undefined) return filled(key, value, path);
  }
  return undefined;
}

function rowsOf(sample: Sample, list: string, scope: Scope): readonly Row[] {
  const path = scope.row === undefined ? list : `${list}@${scope.row}`;
  return (sample.rows[path] ?? []).flatMap((fields, index): readonly Row[] => {
    const { id = `${list}${index}`, party, voice, ...rest } = fields;
    if (scope.party !== undefined && party !== undefined && party !== scope.party) return [];
    const entries = Object.entries({ ...rest, ...(party === undefined ? {} : { party }) });
    return [
      {
        id: String(id),
        ...(voice === undefined ? {} : { voice: String(voice) }),
        ...(party === undefined ? {} : { party: String(party) }),
        fields: Object.fromEntries(
          entries.map(([name, value]) => [name, filled(name, value, `${list}/${id}/${name}`)]),
        ),
      },
    ];
  });
}

export function lookupFrom(sample: Sample): FieldLookup {
  return {
    value: (key, scope = {}) => find(sample.values, key, scope),
    rows: (list, scope = {}) => rowsOf(sample, list, scope),
    fact: (name, scope = {}) => sample.partFacts[`${name}@${scope.part ?? ''}`] ?? sample.facts[name] ?? 'unknown',
    asksAt: (name) => at(fact(name).keys[0]),
    because: (name) => [filled('because', 'ja', `because:${name}`)],
    parties: sample.parties,
    parts: sample.parts,
  };
}

export function inputFrom(sample: Sample, more: Partial<AgreementInput> = {}): AgreementInput {
  return {
    fields: lookupFrom(sample),
    date: '2027-03-12',
    edition: 'draft',
    footer: 'Regler 2027-01-01 · version 1',
    rulesDate: '2027-01-01',
    off: {},
    ownWording: {},
    openQuestions: [],
    changes: [],
    ...more,
  };
}

export const emptySample: Sample = { values: {}, rows: {}, facts: {}, partFacts: {}, parties: [], parts: [] };

const refusals: readonly FactName[] = [
  'placesNamedPersons',
  'perUnit',
  'exercisesAuthority',
  'detailedControl',
  'volunteersReplaceStaff',
  'otherDecisionRule',
  'publicDecides',
  'organisationDecides',
  'ownDecisionRule',
  'enforceable',
  'otherSurplusRule',
  'takesOverAffair',
  'acquiresForOwnNeed',
  'staffMoves',
  'otherPenalties',
  'distributesSurplus',
  'openEnded',
  'autoRenewal',
  'ownChangeRule',
  'aidOther',
  'dataProcessor',
];
const otherVariants: readonly FactName[] = [
  'unequalNotice',
  'severalPublicParties',
  'severalOrganisations',
  'aidNotEconomic',
  'aidLocal',
  'aidSgeiDeMinimis',
  'dataNotShared',
  'dataSeparate',
  'surplusBack',
  'fundingPartlyDecided',
  'fundingNotDecided',
  'jointActivity',
  'sharedMethod',
];

/** Every fact yes, except those that exclude it or make a text untrue. */
const fullFacts = Object.fromEntries(
  factNames.map((name): readonly [FactName, Truth] => [
    name,
    refusals.includes(name) || otherVariants.includes(name) ? 'no' : 'yes',
  ]),
);

/** One kommun, one association, everything answered. */
export const fullSample: Sample = {
  parties: [
    { id: 'k1', side: 'public', name: 'Ekådala kommun', kind: 'kommun' },
    { id: 'o1', side: 'org', name: 'Föreningen Lyktan', kind: 'ideell_forening' },
  ],
  parts: [{ id: 'p1', name: 'Lyktans kvällar', stands: true }],
  facts: fullFacts,
  partFacts: {},
  values: {
    'partnership.name': 'Lyktans öppna kvällar',
    'decision.publicBody': 'socialnämnden',
    'decision.publicDate': '2027-04-14',
    'decision.publicParagraph': '57',
    'decision.caseNumber': 'SN 2027:88',
    'decision.orgBody': 'styrelsen',
    'decision.orgDate': '2027-04-02',
    'legalBasis.specialStatute': 'lagen om vissa stöd',
    'legalAssessment.by': 'kommunjurist',
    'legalAssessment.date': '2027-03-01',
    'legalAssessment.caseNumber': 'SN 2027:90',
    'legalAssessment.conclusion': 'kan_ga_vidare',
    'localCompact.name': 'Överenskommelsen i Ekådala',
    'values.ownText': 'Vi möter varandra med nyfikenhet',
    'need.joint': 'Många vuxna är ensamma på kvällarna. De söker sällan hjälp',
    'need.evidence': 'kommunens enkät 2025 och 62 samtal.',
    'mutuality.public': 'kunskap om stöd',
    'mutuality.org': 'förtroende och ideella krafter',
    initiative: 'organisationen',
    'initiativeBackground.when': 'våren 2026',
    'initiativeBackground.dialogue': 'fem möten',
    'purpose.text': 'att vuxna har en plats att gå till',
    'purpose.longTermEffect': 'att färre är ensamma',
    'targetGroup.text': 'vuxna som känner sig ensamma',
    'targetGroup.area': 'Ekådala',
    'participation.method': 'ett gästråd',
    'participation.frequency': 'två gånger per år',
    'learning.dialogueFrequency': 'en gång per halvår',
    'learning.forms': ['dubbla_besok'],
    learnFromOrg: 'hur man bjuder in',
    'volunteering.hours': 1400,
    'volunteering.sekPerHour': 200,
    'volunteering.rateReason': 'parterna har enats',
    'volunteering.introduction': 'En kväll med verksamhetsledaren',
    'quality.framework': 'riksförbundets riktlinjer',
    'quality.permit': 'livsmedelsregistrering',
    'payment.plan': 'två gånger per år',
    'payment.due': 'den 31 januari och den 31 augusti',
    'payment.account': 'föreningens bankgiro 123-4567',
    'budget.reallocationPercent': 10,
    'funding.absorbedGrant': 'verksamhetsbidraget till Lyktan',
    learners: ['politiker', 'handlaggare', 'volontarer'],
    'values.principles': ['sjalvstandighet', 'dialog', 'kvalitet', 'langsiktighet', 'oppenhet', 'mangfald'],
    'funding.cap': 500_000,
    'termination.orgNoticeMonths': 3,
    'funding.noticeDate': '09-30',
    'funding.reducedNoticeMonths': 1,
    'funding.adjustmentRule': 'Styrgruppen föreslår nya belopp',
    fundingChange: 'Parterna gör om budgeten.',
    parallelAgreements: 'ett hyresavtal om förrådet',
    'premises.provider': 'k1',
    'premises.name': 'träffpunkten',
    'premises.times': 'på söndagar',
    'premises.terms': 'Verksamhetsledaren bokar. Fel anmäls till fastighetsjouren.',
    'workplace.coordinator': 'k1',
    'stateAid.sek': 1250000,
    'stateAid.eur': 108695.65,
    'stateAid.rate': 11.5,
    'stateAid.rateDate': '2027-04-14',
    'stateAid.declarationDate': '2027-04-01',
    'plan.dueDate': '11-30',
    'followUp.schedule': ['2027-10-01', '2028-07-01'],
    'followUp.reportDate': '03-31',
    'followUp.publicBody': 'kultur- och fritidsnämnden',
    'followUp.publicReportDate': '04-30',
    'evaluation.monthsBeforeEnd': 6,
    'accounts.reportDate': '03-31',
    'steeringGroup.seats.public': 2,
    'steeringGroup.seats.org': 2,
    'steeringGroup.meetingsPerYear': 4,
    'workGroup.convenor': 'samordnaren',
    'workGroup.meetings': 'en gång i månaden',
    'personalData.contacts': 'verksamhetsledaren',
    'material.licence': 'CC BY 4.0',
    'term.start': '2027-07-01',
    'term.end': '2030-06-30',
    'extension.maxLength': '12 månader',
    'extension.times': 1,
    'extension.decideMonthsBefore': 6,
    'renegotiation.noticeMonths': 3,
    'escalation.public': 'förvaltningschefen',
    'escalation.org': 'ordföranden',
    'termination.noticeMonths': 6,
    childSafetyRoutines: 'Vi pratar med verksamhetsledaren.',
    exitPlan: 'Gästerna får veta två månader i förväg.',
    conflictOfInterest: 'nej',
    publicInterest: 'ja',
    publicInterestReason: 'Öppet för alla invånare.',
    statutoryDuty: 'nej',
    handsOverMunicipalAffair: 'nej',
    exerciseOfAuthority: 'nej',
    whoseActivity: 'foreningens',
    acquiresForOwnNeed: 'nej',
    existsWithoutMoney: 'ja',
    detailedControl: 'nej',
    placements: 'nej',
    enforceablePerformance: 'nej',
    valueTransferred: 'ja',
    ownResources: 'vasentlig',
    mixedInPart: 'nej',
    claimedLeg: 'A',
    otherSellers: 'nej',
    previouslyProcured: 'nej',
    selectionBasis: 'motiverat_val',
    selectionReason: 'Notis på webbplatsen.',
    otherSupport: 'nej',
    residentialType: ['ingen'],
    healthCare: 'nej',
    education: 'nej',
    childGroups: ['ovriga_barn'],
    homeVisits: 'nej',
    decisionMaker: 'namnd',
    matterOfPrinciple: 'ja',
    payAfterLegalForce: 'ja',
    formChoice: 'iop',
    formReasons: 'Det är föreningens egen verksamhet.',
    ideaLink: 'Lyktan har haft öppet sedan 2014.',
    recipientChecks: ['orgnr', 'stadgar'],
  },
  rows: {
    publicParties: [
      {
        id: 'k1',
        party: 'k1',
        name: 'Ekådala kommun',
        orgNumber: '2120000142',
        boards: ['socialnämnden', 'kulturnämnden'],
        address: 'Torget 1',
      },
    ],
    organisations: [
      {
        id: 'o1',
        party: 'o1',
        name: 'Föreningen Lyktan',
        orgNumber: '802000-0008',
        address: 'Lyktgatan 2',
        legalForm: 'ideell_forening',
        statutesPurpose: 'Motverka ensamhet',
        signatory: 'ordförande',
      },
    ],
    otherParticipants: [{ name: 'Ekskolan', role: 'bjuder in elever' }],
    contactPersons: [
      { party: 'k1', role: 'samordnare' },
      { party: 'o1', role: 'verksamhetsledare' },
    ],
    policyDocuments: [{ name: 'folkhälsoplanen' }, { name: 'programmet för civilsamhället' }],
    'legalBasis.statutes': [{ text: '2 kap. kommunallagen' }],
    exclusions: [{ text: 'bistånd enligt socialtjänstlagen' }],
    goals: [
      {
        id: 'g1',
        text: 'Fler har någon att prata med',
        indicator: 'gästernas svar',
        baseline: 'ingen enkät',
        dueWhen: 'juni 2030.',
        measuredBy: 'verksamhetsledaren',
        analysis: 'styrgruppen',
      },
      {
        id: 'g2',
        text: 'Fler vågar komma första gången.',
        indicator: 'nya gästers berättelser',
        baseline: 'okänt',
        dueWhen: 'juni 2030',
        measuredBy: 'samordnaren',
        analysis: 'styrgruppen',
      },
    ],
    'goals/signs@g1': [{ sign: 'egna svar', how: 'enkät', frequency: 'varje höst', fromParticipants: 'ja' }],
    'goals/signs@g2': [{ sign: 'berättelser', how: 'samtal', frequency: 'varje vår', fromParticipants: 'ja' }],
    'commitments.joint': [{ text: 'svara på frågor från pressen' }],
    'commitments.public': [{ type: 'lokaler', text: 'Låna ut träffpunkten.', extent: 'söndagar' }],
    'commitments.org': [{ type: 'ideell_tid', text: 'att ta emot gäster', extent: 'tre kvällar' }],
    contributions: [
      {
        party: 'k1',
        voice: 'public',
        type: 'lokaler',
        text: 'låna ut träffpunkten',
        extent: '48 söndagar',
        sekPerYear: 12000,
        method: 'taxa',
      },
      {
        party: 'o1',
        voice: 'o1',
        type: 'ideell_tid',
        text: 'ta emot gäster',
        extent: '1 400 timmar',
        sekPerYear: 280000,
        method: '200 kr per timme i värdering',
      },
    ],
    learning: [
      {
        area: 'bjuda in',
        direction: 'org-to-public',
        form: ['dubbla_besok'],
        learners: ['chefer'],
        when: '2028-03-01',
        responsible: 'k1',
      },
      {
        area: 'kommunens stöd',
        direction: 'public-to-org',
        form: ['dubbla_besok'],
        learners: ['styrelse'],
        when: '2028-03-01',
        responsible: 'o1',
      },
    ],
    'funding.public': [
      { party: 'k1', year: 2027, amount: 250000 },
      { party: 'k1', year: 2028, amount: 1000000 },
    ],
    'funding.org': [{ party: 'o1', year: 2027, amount: 40000, source: 'medlemsavgifter' }],
    'budget.items': [
      { year: 2027, cost: 'ledare', amount: 1250000, paidBy: 'k1' },
      { year: 2027, cost: 'material', amount: 40000, paidBy: 'o1' },
    ],
    signatures: [
      { party: 'k1', name: 'Anna Ek', title: 'ordförande i socialnämnden' },
      { party: 'o1', name: 'Bo Lykt', title: 'ordförande' },
    ],
    'insurance.org': [{ party: 'o1', text: 'ansvarsförsäkring' }],
    'insurance.public': [{ party: 'k1', text: 'kommunens försäkring' }],
    'steeringGroup.publicMembers': [{ role: 'förvaltningschef' }],
    'steeringGroup.orgMembers': [{ role: 'ordförande' }],
    'ownership.cards': [{ card: 'mal', pile: 'gemensamt' }],
    'plan.activities': [
      {
        activity: 'öppna en kväll till',
        goal: 'g1',
        lead: 'o1',
        support: 'k1',
        start: '2027-07-01',
        end: '2027-10-01',
        sign: 'fyra kvällar',
      },
    ],
    reports: [
      { party: 'k1', what: 'timmar', when: 'mars' },
      { party: 'o1', what: 'berättelse', when: 'mars' },
    ],
    'personalData.processing': [
      {
        processing: 'anmälningar till gästrådet',
        purpose: 'kalla till möten',
        legalBasis: 'samtycke',
        categories: 'namn',
        recipients: 'parterna',
        storage: 'ett år',
        informs: 'Lyktan',
        security: 'låst mapp',
      },
    ],
    equipment: [{ thing: 'kaffebryggare', acquiredBy: 'o1' }],
    'stateAid.previous': [{ party: 'o1', giver: 'regionen', amountEur: 2000, date: '2026-02-01' }],
  },
};

/** The sample with some facts, values or rows changed. */
export function sampleWith(over: Partial<Sample>): Sample {
  return {
    ...fullSample,
    ...over,
    values: { ...fullSample.values, ...over.values },
    rows: { ...fullSample.rows, ...over.rows },
    facts: { ...fullSample.facts, ...over.facts },
  };
}
