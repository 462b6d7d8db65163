/**
 * The fields a clause may print (the words used in `clauses/*.md`), each with the key of the question that answers it,
 * the form it takes in a sentence, and the words of its gap. Ref and page are looked up in the catalogue.
 */
import type { RowField } from '#steps/catalogue/key.ts';
import { at } from './ask.ts';
import {
  type ClauseField,
  first,
  type ListDefinition,
  list,
  made,
  rowFields,
  type Told,
  texts,
  value,
} from './definition.ts';

/** Outside loops. */
export const clauseFields = {
  'partnerskap.namn': value('partnership.name', 'phrase', 'partnerskapets namn'),
  'kommun.namn': first('publicParties', 'name', 'phrase', 'kommunens eller regionens namn'),
  'org.namn': first('organisations', 'name', 'phrase', 'organisationens namn'),
  kontaktpersoner: texts('contactPersons', 'role', 'recorded', 'kontaktpersoner'),
  styrdokument: texts('policyDocuments', 'name', 'own', 'mål, program eller plan'),
  'beslut.instans': value('decision.publicBody', 'phrase', 'vem som beslutar', { per: 'public' }),
  'beslut.datum': value('decision.publicDate', 'date', 'beslutets datum', { per: 'public' }),
  'beslut.paragraf': value('decision.publicParagraph', 'phrase', 'beslutets paragraf', { per: 'public' }),
  dnr: value('decision.caseNumber', 'phrase', 'diarienummer', { per: 'public' }),
  'org.beslut.organ': value('decision.orgBody', 'phrase', 'vem som beslutar i organisationen', { per: 'org' }),
  'org.beslut.datum': value('decision.orgDate', 'date', 'datum för organisationens beslut', { per: 'org' }),
  lagstod: texts('legalBasis.statutes', 'text', 'phrases', 'lagrum', { per: 'part' }),
  speciallag: value('legalBasis.specialStatute', 'own', 'särskild lag'),
  'bedomning.av': value('legalAssessment.by', 'role', 'vem som har gjort bedömningen', { per: 'public' }),
  'bedomning.datum': value('legalAssessment.date', 'date', 'bedömningens datum', { per: 'public' }),
  'bedomning.dnr': value('legalAssessment.caseNumber', 'phrase', 'bedömningens diarienummer', { per: 'public' }),
  'lokalOK.namn': value('localCompact.name', 'own', 'den lokala överenskommelsens namn'),
  'larande.deltagare': value('learners', 'learners', 'vilka som ska vara med och lära'),
  'vardegrund.principer': value('values.principles', 'principles', 'vilka principer ni bygger på'),
  'vardegrund.egenText': value('values.ownText', 'own', 'egen text om värdegrund'),
  'behov.text': value('need.joint', 'own', 'er gemensamma beskrivning av behovet'),
  'behov.underlag': value('need.evidence', 'own', 'underlag för behovet'),
  'omsesidighet.kommun': value('mutuality.public', 'own', 'det bara kommunen kan ge'),
  'omsesidighet.org': value('mutuality.org', 'own', 'det bara organisationen kan ge'),
  'initiativ.part': value('initiative', 'initiative', 'vem som tog initiativet'),
  'initiativ.datum': value('initiativeBackground.when', 'own', 'när det började'),
  valAvPart: value('selectionReason', 'own', 'hur parten valdes'),
  nytta: value('publicInterestReason', 'own', 'nyttan för invånarna', { per: 'part' }),
  'malgrupp.medverkan': value('targetGroup.involvedHow', 'own', 'hur målgruppen har varit med'),
  'dialog.text': value('initiativeBackground.dialogue', 'own', 'hur ni utformade det tillsammans'),
  'syfte.text': value('purpose.text', 'own', 'syftet'),
  'effekt.text': value('purpose.longTermEffect', 'own', 'effekten på sikt'),
  'malgrupp.text': value('targetGroup.text', 'own', 'målgruppen'),
  'malgrupp.antal': value('targetGroup.estimate', 'recorded', 'ungefärligt antal'),
  omrade: value('targetGroup.area', 'own', 'var verksamheten finns'),
  avgransning: texts('exclusions', 'text', 'own', 'det som ligger utanför'),
  parallella: value('parallelAgreements', 'own', 'andra avtal mellan er'),
  'styrgrupp.kommun': texts('steeringGroup.publicMembers', 'role', 'recorded', 'kommunens ledamöter'),
  'samordnare.namn': value('coordinator.name', 'party', 'vilken organisation som håller ihop kontakten'),
  orgbilagor: texts('contributions', 'text', 'recorded', 'vad varje organisation bidrar med'),
  'delaktighet.metod': value('participation.method', 'own', 'hur målgruppen påverkar'),
  'delaktighet.frekvens': value('participation.frequency', 'own', 'hur ofta målgruppen påverkar'),
  'lardialog.frekvens': value('learning.dialogueFrequency', 'own', 'hur ofta ni har lärdialog'),
  'ideelltid.timmar': made('volunteering.hours', 'contributions', 'recorded', 'ideella timmar per år'),
  schablon: value('volunteering.sekPerHour', 'kronor', 'värdet per ideell timme'),
  introduktion: value('volunteering.introduction', 'recorded', 'hur ideella får introduktion'),
  'kvalitet.ramverk': value('quality.framework', 'recorded', 'ramverk för kvalitet'),
  tillstand: value('quality.permit', 'own', 'vilket tillstånd som behövs'),
  'utbetalning.plan': value('payment.plan', 'own', 'hur ofta pengarna betalas ut'),
  'utbetalning.datum': value('payment.due', 'own', 'när pengarna betalas ut'),
  konto: value('payment.account', 'own', 'konto', { per: 'org' }),
  'omfordelning.procent': value('budget.reallocationPercent', 'percent', 'hur mycket som får flyttas i budgeten', {
    silent: true,
  }),
  tidigareBidrag: value('funding.absorbedGrant', 'own', 'vilket tidigare bidrag som ingår'),
  'besked.datum': value('funding.noticeDate', 'dayMonth', 'senaste dag för besked om pengarna'),
  extraUppsagning: value('funding.reducedNoticeMonths', 'integer', 'uppsägningstid när pengarna minskar'),
  'upprakning.regel': value('funding.adjustmentRule', 'own', 'hur beloppen ses över'),
  'lokal.part': value('premises.provider', 'party', 'vem som lånar ut lokalen'),
  'lokal.namn': value('premises.name', 'phrase', 'vilken lokal det gäller'),
  'lokal.tider': value('premises.times', 'phrase', 'vilka tider lokalen får användas'),
  'lokal.villkor': value('premises.terms', 'recorded', 'villkor för lokalen'),
  utrustning: texts('equipment', 'thing', 'recorded', 'vem som har skaffat utrustningen'),
  'arbetsmiljo.ansvarig': value('workplace.coordinator', 'party', 'vem som samordnar arbetsmiljön'),
  'stod.kr': made('stateAid.sek', 'totalValueSek', 'kronor', 'stödets samlade värde', { per: 'org' }),
  'stod.eur': made('stateAid.eur', 'stateAid.rate', 'euro', 'stödets värde i euro', { per: 'org' }),
  'stod.kurs': value('stateAid.rate', 'recorded', 'eurokurs'),
  'stod.kursdatum': value('stateAid.rateDate', 'recorded', 'dag för eurokursen'),
  'stod.tidigare': texts('stateAid.previous', 'giver', 'recorded', 'tidigare stöd', { per: 'org' }),
  'stod.forsakran': value('stateAid.declarationDate', 'recorded', 'datum för intyget', { per: 'org' }),
  'plan.datum': value('plan.dueDate', 'dayMonth', 'dag då nästa års plan är klar'),
  'uppfoljning.frekvens': value('followUp.schedule', 'recorded', 'dagar för avstämning'),
  'redovisning.datum': value('followUp.reportDate', 'dayMonth', 'dag för årlig redovisning'),
  'uppfoljning.instans': value('followUp.publicBody', 'own', 'nämnd som får rapporten'),
  'utvardering.manader': value('evaluation.monthsBeforeEnd', 'integer', 'när utvärderingen görs'),
  extern: value('evaluation.external', 'recorded', 'om någon utomstående är med'),
  'ekonomi.datum': value('accounts.reportDate', 'dayMonth', 'dag för ekonomisk redovisning'),
  revisor: value('accounts.auditorReview', 'recorded', 'om en revisor granskar'),
  revisorstyp: value('accounts.auditorKind', 'recorded', 'sorts revisor'),
  'antal.kommun': value('steeringGroup.seats.public', 'integer', 'antal ledamöter från kommunen'),
  'antal.org': value('steeringGroup.seats.org', 'integer', 'antal ledamöter från organisationen'),
  moten: value('steeringGroup.meetingsPerYear', 'integer', 'antal möten per år'),
  sammankallande: value('workGroup.convenor', 'role', 'vem som kallar till möten'),
  'samverkan.moten': value('workGroup.meetings', 'own', 'hur ofta gruppen för vardagen träffas'),
  arbetsgrupp: value('workGroup.subgroups', 'recorded', 'om arbetsgrupper får tillsättas'),
  kommunikationsansvariga: texts('communication.contacts', 'role', 'recorded', 'vem som svarar på frågor'),
  behandling: texts('personalData.processing', 'processing', 'phrases', 'vilka uppgifter ni hanterar'),
  kontaktvagar: value('personalData.contacts', 'recorded', 'vem som svarar på frågor om uppgifter'),
  'forsakring.org': texts('insurance.org', 'text', 'recorded', 'organisationens försäkring'),
  'forsakring.kommun': texts('insurance.public', 'text', 'recorded', 'kommunens försäkring'),
  'pengar.andras': value('fundingChange', 'own', 'vad ni gör om pengarna ändras'),
  'avslut.plan': value('exitPlan', 'own', 'vad som händer med människorna om det tar slut', { per: 'part' }),
  licens: value('material.licence', 'own', 'licensens namn'),
  start: value('term.start', 'date', 'startdatum'),
  slut: value('term.end', 'date', 'slutdatum'),
  'forlangning.tid': value('extension.maxLength', 'duration', 'hur lång förlängningen får vara'),
  'forlangning.antal': made('extension.times', 'extension.possible', 'integer', 'antal förlängningar'),
  'forlangning.manader': value('extension.decideMonthsBefore', 'integer', 'när förlängningen ska beslutas'),
  'omforhandling.uppsagning': value('renegotiation.noticeMonths', 'integer', 'uppsägningstid efter omförhandling'),
  'hogre.kommun': value('escalation.public', 'own', 'nivå över styrgruppen i kommunen'),
  'hogre.org': value('escalation.org', 'own', 'nivå över styrgruppen i organisationen'),
  'tak.belopp': value('funding.cap', 'kronor', 'högsta belopp'),
  'uppsagning.org': value('termination.orgNoticeMonths', 'integer', 'organisationens uppsägningstid'),
  'uppsagning.manader': value('termination.noticeMonths', 'integer', 'uppsägningstid'),
  legalForceWait: value('waitForLegalForce', 'recorded', 'om beslutet först ska få laga kraft'),
  bilagelista: made('annexes', 'commitments.joint', 'phrase', 'bilagor'),
} satisfies Readonly<Record<string, ClauseField>>;

const commitment = {
  typ: ['type', 'contribution', 'sorts insats', 'commitments.public[].kind'],
  text: ['text', 'own', 'insats'],
  omfattning: ['extent', 'recorded', 'insatsens omfattning'],
} as const satisfies Readonly<Record<string, Told<RowField<'commitments.public' | 'commitments.org'>>>>;

/** What the parties learn from each other and together, put together from the questions of stage 4. */
const learning: ListDefinition = {
  key: 'learning',
  label: 'vad ni ska lära er',
  ...at('learningGoals'),
  fields: rowFields<never>(
    {
      omrade: ['area', 'recorded', 'kunskapsområde', 'learningGoals[].learn'],
      riktning: ['direction', 'recorded', 'vem som lär av vem', 'learnFromOrg'],
      form: ['form', 'recorded', 'hur lärandet går till', 'learning.forms'],
      ansvarig: ['responsible', 'recorded', 'vem som ansvarar för lärandet', 'learningGoals[].responsible'],
      forVilka: ['learners', 'recorded', 'vilka som ska lära', 'learners'],
      nar: ['when', 'recorded', 'när lärandet sker', 'learningGoals[].date'],
    },
    (key) => key,
  ),
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
    text: ['text', 'own', 'målet'],
    indikator: ['indicator', 'phrase', 'tecken på målet'],
    utgangslage: ['baseline', 'phrase', 'läget i dag'],
    tidpunkt: ['dueWhen', 'phrase', 'när målet ska märkas'],
    ansvarig: ['measuredBy', 'recorded', 'vem som följer målet'],
  }),
  gemensamma: list(
    'commitments.joint',
    'fler gemensamma åtaganden',
    { text: ['text', 'own', 'gemensamt åtagande'] },
    { mayBeEmpty: true },
  ),
  andra: list('otherParticipants', 'andra som är med', {
    namn: ['name', 'phrase', 'namn'],
    roll: ['role', 'own', 'roll'],
  }),
  'kommun.insatser': list('commitments.public', 'kommunens egna insatser', commitment),
  'org.insatser': list('commitments.org', 'organisationens egna insatser', commitment),
  larande: learning,
  medfinansiering: list('funding.public', 'kommunens pengar per år', {
    ar: ['year', 'year', 'år'],
    belopp: ['amount', 'kronor', 'belopp'],
  }),
  orgMedfinansiering: list('funding.org', 'organisationens pengar per år', {
    ar: ['year', 'year', 'år'],
    belopp: ['amount', 'kronor', 'belopp'],
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
    plats: ['place', 'recorded', 'plats', 'signatures'],
    datum: ['date', 'recorded', 'datum', 'signatures'],
    namn: ['name', 'phrase', 'namn på den som undertecknar'],
    titel: ['title', 'phrase', 'titel på den som undertecknar'],
  }),
};

export type ClauseFieldName = keyof typeof clauseFields;

export function isFieldName(name: string): name is ClauseFieldName {
  return Object.hasOwn(clauseFields, name);
}

export const isListName = (name: string): boolean => Object.hasOwn(clauseLists, name);

export const isListField = (list: string, field: string): boolean =>
  Object.hasOwn(clauseLists[list]?.fields ?? {}, field);
