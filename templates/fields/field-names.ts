/**
 * The fields a clause may print (the words used in `clauses/*.md`), each with the key of the question that answers it,
 * the form it takes in a sentence, and the words of its gap. Ref and page are looked up in the catalogue.
 */
import type { RowField } from '#steps/catalogue/key.ts';
import { at } from './ask.ts';
import { type ListDefinition, list, single, type Told } from './definition.ts';

/** Outside loops. */
export const clauseFields = single({
  'partnerskap.namn': ['partnership.name', 'phrase', 'partnerskapets namn'],
  'kommun.namn': [
    'name',
    'phrase',
    'kommunens eller regionens namn',
    { from: 'publicParties[].name', first: 'public' },
  ],
  'org.namn': ['name', 'phrase', 'organisationens namn', { from: 'organisations[].name', first: 'org' }],
  kontaktpersoner: ['contactPersons', 'recorded', 'kontaktpersoner', { item: 'role' }],
  styrdokument: ['policyDocuments', 'phrases', 'mål, program eller plan', { item: 'name' }],
  'beslut.instans': ['decision.publicBody', 'phrase', 'vem som beslutar', { per: 'public' }],
  'beslut.datum': ['decision.publicDate', 'date', 'beslutets datum', { per: 'public' }],
  'beslut.paragraf': ['decision.publicParagraph', 'phrase', 'beslutets paragraf', { per: 'public' }],
  dnr: ['decision.caseNumber', 'phrase', 'diarienummer', { per: 'public' }],
  'org.beslut.organ': ['decision.orgBody', 'phrase', 'vem som beslutar i organisationen', { per: 'org' }],
  'org.beslut.datum': ['decision.orgDate', 'date', 'datum för organisationens beslut', { per: 'org' }],
  lagstod: ['legalBasis.statutes', 'phrases', 'lagrum', { item: 'text', per: 'part' }],
  speciallag: ['legalBasis.specialStatute', 'phrase', 'särskild lag'],
  'bedomning.av': ['legalAssessment.by', 'role', 'vem som har gjort bedömningen', { per: 'public' }],
  'bedomning.datum': ['legalAssessment.date', 'date', 'bedömningens datum', { per: 'public' }],
  'bedomning.dnr': ['legalAssessment.caseNumber', 'phrase', 'bedömningens diarienummer', { per: 'public' }],
  'lokalOK.namn': ['localCompact.name', 'phrase', 'den lokala överenskommelsens namn'],
  'vardegrund.principer': ['values.principles', 'principles', 'vilka principer ni bygger på'],
  'vardegrund.egenText': ['values.ownText', 'sentences', 'egen text om värdegrund'],
  'behov.text': ['need.joint', 'sentences', 'er gemensamma beskrivning av behovet'],
  'behov.underlag': ['need.evidence', 'phrase', 'underlag för behovet'],
  'omsesidighet.kommun': ['mutuality.public', 'phrase', 'det bara kommunen kan ge'],
  'omsesidighet.org': ['mutuality.org', 'phrase', 'det bara organisationen kan ge'],
  'initiativ.part': ['initiative', 'initiative', 'vem som tog initiativet'],
  'initiativ.datum': ['initiativeBackground.when', 'phrase', 'när det började'],
  'dialog.text': ['initiativeBackground.dialogue', 'phrase', 'hur ni utformade det tillsammans'],
  'syfte.text': ['purpose.text', 'phrase', 'syftet'],
  'effekt.text': ['purpose.longTermEffect', 'phrase', 'effekten på sikt'],
  'malgrupp.text': ['targetGroup.text', 'phrase', 'målgruppen'],
  'malgrupp.antal': ['targetGroup.estimate', 'recorded', 'ungefärligt antal'],
  omrade: ['targetGroup.area', 'phrase', 'var verksamheten finns'],
  avgransning: ['exclusions', 'phrases', 'det som ligger utanför', { item: 'text' }],
  parallella: ['parallelAgreements', 'phrase', 'andra avtal mellan er'],
  'styrgrupp.kommun': ['steeringGroup.publicMembers', 'recorded', 'kommunens ledamöter', { item: 'role' }],
  'samordnare.namn': ['coordinator.name', 'party', 'vilken organisation som håller ihop kontakten'],
  orgbilagor: ['contributions', 'recorded', 'vad varje organisation bidrar med', { item: 'text' }],
  'delaktighet.metod': ['participation.method', 'phrase', 'hur målgruppen påverkar'],
  'delaktighet.frekvens': ['participation.frequency', 'phrase', 'hur ofta målgruppen påverkar'],
  'lardialog.frekvens': ['learning.dialogueFrequency', 'phrase', 'hur ofta ni har lärdialog'],
  'ideelltid.timmar': ['volunteering.hours', 'recorded', 'ideella timmar per år', { from: 'contributions' }],
  schablon: ['volunteering.sekPerHour', 'kronor', 'värdet per ideell timme'],
  introduktion: ['volunteering.introduction', 'recorded', 'hur ideella får introduktion'],
  'kvalitet.ramverk': ['quality.framework', 'recorded', 'ramverk för kvalitet'],
  tillstand: ['quality.permit', 'phrase', 'vilket tillstånd som behövs'],
  'utbetalning.plan': ['payment.plan', 'phrase', 'hur ofta pengarna betalas ut'],
  'utbetalning.datum': ['payment.due', 'phrase', 'när pengarna betalas ut'],
  konto: ['payment.account', 'phrase', 'konto', { per: 'org' }],
  'omfordelning.procent': [
    'budget.reallocationPercent',
    'percent',
    'hur mycket som får flyttas i budgeten',
    { silent: true },
  ],
  tidigareBidrag: ['funding.absorbedGrant', 'phrase', 'vilket tidigare bidrag som ingår'],
  'besked.datum': ['funding.noticeDate', 'dayMonth', 'senaste dag för besked om pengarna'],
  extraUppsagning: ['funding.reducedNoticeMonths', 'integer', 'uppsägningstid när pengarna minskar'],
  'upprakning.regel': ['funding.adjustmentRule', 'sentences', 'hur beloppen ses över'],
  'lokal.part': ['premises.provider', 'party', 'vem som lånar ut lokalen'],
  'lokal.namn': ['premises.name', 'phrase', 'vilken lokal det gäller'],
  'lokal.tider': ['premises.times', 'phrase', 'vilka tider lokalen får användas'],
  'lokal.villkor': ['premises.terms', 'recorded', 'villkor för lokalen'],
  utrustning: ['equipment', 'recorded', 'vem som har skaffat utrustningen', { item: 'thing' }],
  'arbetsmiljo.ansvarig': ['workplace.coordinator', 'party', 'vem som samordnar arbetsmiljön'],
  'stod.kr': ['stateAid.sek', 'sum', 'stödets samlade värde', { from: 'totalValueSek', per: 'org' }],
  'stod.eur': ['stateAid.eur', 'euro', 'stödets värde i euro', { from: 'stateAid.rate', per: 'org' }],
  'stod.kurs': ['stateAid.rate', 'recorded', 'eurokurs'],
  'stod.kursdatum': ['stateAid.rateDate', 'recorded', 'dag för eurokursen'],
  'stod.tidigare': ['stateAid.previous', 'recorded', 'tidigare stöd', { per: 'org', item: 'giver' }],
  'stod.forsakran': ['stateAid.declarationDate', 'recorded', 'datum för intyget', { per: 'org' }],
  'plan.datum': ['plan.dueDate', 'dayMonth', 'dag då nästa års plan är klar'],
  'uppfoljning.frekvens': ['followUp.schedule', 'recorded', 'dagar för avstämning'],
  'redovisning.datum': ['followUp.reportDate', 'dayMonth', 'dag för årlig redovisning'],
  'uppfoljning.instans': ['followUp.publicBody', 'phrase', 'nämnd som får rapporten'],
  'utvardering.manader': ['evaluation.monthsBeforeEnd', 'integer', 'när utvärderingen görs'],
  extern: ['evaluation.external', 'recorded', 'om någon utomstående är med'],
  'ekonomi.datum': ['accounts.reportDate', 'dayMonth', 'dag för ekonomisk redovisning'],
  revisor: ['accounts.auditorReview', 'recorded', 'om en revisor granskar'],
  revisorstyp: ['accounts.auditorKind', 'recorded', 'sorts revisor'],
  'antal.kommun': ['steeringGroup.seats.public', 'integer', 'antal ledamöter från kommunen'],
  'antal.org': ['steeringGroup.seats.org', 'integer', 'antal ledamöter från organisationen'],
  moten: ['steeringGroup.meetingsPerYear', 'integer', 'antal möten per år'],
  sammankallande: ['workGroup.convenor', 'role', 'vem som kallar till möten'],
  'samverkan.moten': ['workGroup.meetings', 'phrase', 'hur ofta gruppen för vardagen träffas'],
  arbetsgrupp: ['workGroup.subgroups', 'recorded', 'om arbetsgrupper får tillsättas'],
  kommunikationsansvariga: ['communication.contacts', 'recorded', 'vem som svarar på frågor', { item: 'role' }],
  behandling: ['personalData.processing', 'phrases', 'vilka uppgifter ni hanterar', { item: 'processing' }],
  kontaktvagar: ['personalData.contacts', 'recorded', 'vem som svarar på frågor om uppgifter'],
  'forsakring.org': ['insurance.org', 'recorded', 'organisationens försäkring', { item: 'text' }],
  'forsakring.kommun': ['insurance.public', 'recorded', 'kommunens försäkring', { item: 'text' }],
  licens: ['material.licence', 'phrase', 'licensens namn'],
  start: ['term.start', 'date', 'startdatum'],
  slut: ['term.end', 'date', 'slutdatum'],
  'forlangning.tid': ['extension.maxLength', 'duration', 'hur lång förlängningen får vara'],
  'forlangning.antal': ['extension.times', 'integer', 'antal förlängningar', { from: 'extension.possible' }],
  'forlangning.manader': ['extension.decideMonthsBefore', 'integer', 'när förlängningen ska beslutas'],
  'omforhandling.uppsagning': ['renegotiation.noticeMonths', 'integer', 'uppsägningstid efter omförhandling'],
  'hogre.kommun': ['escalation.public', 'role', 'nivå över styrgruppen i kommunen'],
  'hogre.org': ['escalation.org', 'role', 'nivå över styrgruppen i organisationen'],
  'uppsagning.manader': ['termination.noticeMonths', 'integer', 'uppsägningstid'],
  legalForceWait: ['legalForceWait', 'recorded', 'om beslutet först ska få laga kraft'],
  bilagelista: ['', 'phrase', 'bilagor', { from: 'commitments.joint' }],
});

const commitment = {
  typ: ['type', 'recorded', 'sorts insats', { from: 'commitments.public[].kind' }],
  text: ['text', 'infinitive', 'insats'],
  omfattning: ['extent', 'recorded', 'insatsens omfattning'],
} as const satisfies Readonly<Record<string, Told<RowField<'commitments.public' | 'commitments.org'>>>>;

/** What the parties learn from each other and together, put together from the questions of stage 4. */
const learning: ListDefinition = {
  key: 'learning',
  label: 'vad ni ska lära er',
  ...at('learningGoals'),
  fields: single({
    omrade: ['area', 'recorded', 'kunskapsområde', { from: 'learningGoals[].learn' }],
    riktning: ['direction', 'recorded', 'vem som lär av vem', { from: 'learnFromOrg' }],
    form: ['form', 'recorded', 'hur lärandet går till', { from: 'learning.forms' }],
    ansvarig: ['responsible', 'recorded', 'vem som ansvarar för lärandet', { from: 'learningGoals[].responsible' }],
    forVilka: ['learners', 'recorded', 'vilka som ska lära'],
    nar: ['when', 'recorded', 'när lärandet sker', { from: 'learningGoals[].date' }],
  }),
};

/** Lists that a clause may repeat over, with the fields of a row. */
export const clauseLists: Readonly<Record<string, ListDefinition>> = {
  kommun: list(
    'publicParties',
    'vilka kommuner eller regioner som är med',
    {
      namn: ['name', 'phrase', 'kommunens eller regionens namn'],
      orgnr: ['orgNumber', 'orgNumber', 'kommunens organisationsnummer'],
      namnd: ['boards', 'phrases', 'nämnd som företräder kommunen'],
      adress: ['address', 'recorded', 'kommunens adress'],
    },
    { party: 'public' },
  ),
  org: list(
    'organisations',
    'vilka organisationer som är med',
    {
      namn: ['name', 'phrase', 'organisationens namn'],
      orgnr: ['orgNumber', 'orgNumber', 'organisationens organisationsnummer'],
      form: ['legalForm', 'recorded', 'sorts organisation'],
      adress: ['address', 'recorded', 'organisationens adress'],
    },
    { party: 'org' },
  ),
  mal: list('goals', 'era mål', {
    text: ['text', 'sentences', 'målet'],
    indikator: ['indicator', 'phrase', 'tecken på målet'],
    utgangslage: ['baseline', 'phrase', 'läget i dag'],
    tidpunkt: ['dueWhen', 'phrase', 'när målet ska märkas'],
    ansvarig: ['measuredBy', 'recorded', 'vem som följer målet'],
  }),
  gemensamma: list(
    'commitments.joint',
    'fler gemensamma åtaganden',
    { text: ['text', 'infinitive', 'gemensamt åtagande'] },
    { mayBeEmpty: true },
  ),
  'kommun.insatser': list('commitments.public', 'kommunens egna insatser', commitment),
  'org.insatser': list('commitments.org', 'organisationens egna insatser', commitment),
  larande: learning,
  medfinansiering: list('funding.public', 'kommunens pengar per år', {
    ar: ['year', 'year', 'år'],
    belopp: ['amount', 'sum', 'belopp'],
  }),
  orgMedfinansiering: list('funding.org', 'organisationens pengar per år', {
    ar: ['year', 'year', 'år'],
    belopp: ['amount', 'sum', 'belopp'],
    kalla: ['source', 'phrase', 'var pengarna kommer ifrån'],
  }),
  inKind: list('contributions', 'vad ni bidrar med', {
    part: ['party', 'recorded', 'vem som bidrar'],
    typ: ['type', 'recorded', 'sorts bidrag'],
    beskrivning: ['text', 'recorded', 'vad ni bidrar med'],
    omfattning: ['extent', 'recorded', 'omfattning'],
    varde: ['sekPerYear', 'recorded', 'värde per år'],
    varderingsgrund: ['method', 'recorded', 'hur ni har räknat'],
  }),
  underskrift: list('signatures', 'vilka som undertecknar', {
    part: ['party', 'party', 'part'],
    plats: ['place', 'recorded', 'plats', { from: 'signatures' }],
    datum: ['date', 'recorded', 'datum', { from: 'signatures' }],
    namn: ['name', 'phrase', 'namn på den som undertecknar'],
    titel: ['title', 'phrase', 'titel på den som undertecknar'],
  }),
};

export type ClauseFieldName = keyof typeof clauseFields;

export function isFieldName(name: string): name is ClauseFieldName {
  return Object.hasOwn(clauseFields, name);
}

export function isListName(name: string): boolean {
  return Object.hasOwn(clauseLists, name);
}

export function isListField(list: string, field: string): boolean {
  const fields = clauseLists[list]?.fields;
  return fields !== undefined && Object.hasOwn(fields, field);
}
