/**
 * The fields a clause may print (the words used in `clauses/*.md`), each with the key of the question that answers it,
 * the form it takes in a sentence, and the words of its gap. Pages and refs follow the catalogue of questions.
 */

export type FieldType =
  /** Noun phrase or other words inside a sentence; a full stop at the end is taken off. */
  | 'phrase'
  /** Infinitive without "att". */
  | 'infinitive'
  /** Whole sentences. */
  | 'sentences'
  /** List of texts, joined with commas and "och". */
  | 'phrases'
  /** A function; never a person's name. */
  | 'role'
  | 'date'
  | 'dayMonth'
  | 'year'
  /** A year with "år" before it. */
  | 'budgetYear'
  | 'kronor'
  /** Whole kronor that the parties bind themselves to: the sum follows in words, "300 000 kronor (trehundratusen)". */
  | 'sum'
  | 'euro'
  | 'percent'
  /** Whole number; one to twelve in words, and the noun after it follows. */
  | 'integer'
  /** Words with a number in them, for example "12 månader". */
  | 'duration'
  | 'orgNumber'
  /** Id of a party, printed as Kommunen, Organisationen or the name. */
  | 'party'
  /** Who took the initiative: an option of F6. */
  | 'initiative'
  /** Never printed in a clause; recorded, or shown in an annex. */
  | 'recorded';

export interface FieldDefinition {
  readonly key: string;
  readonly type: FieldType;
  /** Words of the gap. */
  readonly label: string;
  readonly ref: string;
  readonly page: string;
  /** One value for each public party, organisation or part. */
  readonly per?: 'public' | 'org' | 'part';
  /** The value is a list; its rows hold the text in this field. */
  readonly item?: string;
  /** A deepening question: while it is not answered, the paragraph that needs it is left out. */
  readonly silent?: true;
  /** The value stands in the first row of this list of parties. */
  readonly first?: 'public' | 'org';
}

export interface ListDefinition {
  readonly key: string;
  readonly label: string;
  readonly ref: string;
  readonly page: string;
  /** May have no rows; then nothing is printed. */
  readonly mayBeEmpty?: true;
  /** Rows are the parties themselves. */
  readonly party?: 'public' | 'org';
  readonly fields: Readonly<Record<string, FieldDefinition>>;
}

type Row = readonly [
  key: string,
  type: FieldType,
  label: string,
  ref: string,
  page: string,
  more?: Partial<FieldDefinition>,
];

function define<Name extends string>(rows: Readonly<Record<Name, Row>>): Readonly<Record<Name, FieldDefinition>> {
  const entries = Object.entries<Row>(rows).map(([name, [key, type, label, ref, page, more]]) => [
    name,
    { key, type, label, ref, page, ...more },
  ]);
  // fromEntries forgets the names that went in.
  return Object.fromEntries(entries) as Record<Name, FieldDefinition>;
}

/** Outside loops. */
export const clauseFields = define({
  'partnerskap.namn': ['partnership.name', 'phrase', 'partnerskapets namn', 'F10', 'F.1'],
  'kommun.namn': ['name', 'phrase', 'kommunens eller regionens namn', 'F1', 'F.1', { first: 'public' }],
  'org.namn': ['name', 'phrase', 'organisationens namn', 'F1', 'F.1', { first: 'org' }],
  kontaktpersoner: ['contactPersons', 'recorded', 'kontaktpersoner', 'F1', 'F.1', { item: 'role' }],
  styrdokument: ['policyDocuments', 'phrases', 'mål, program eller plan', 'B7', '1.6', { item: 'name' }],
  'beslut.instans': ['decision.publicBody', 'phrase', 'vem som beslutar', 'F4', 'F.3', { per: 'public' }],
  'beslut.datum': ['decision.publicDate', 'date', 'beslutets datum', 'A17', '5.12', { per: 'public' }],
  'beslut.paragraf': ['decision.publicParagraph', 'phrase', 'beslutets paragraf', 'A17', '5.12', { per: 'public' }],
  dnr: ['decision.caseNumber', 'phrase', 'diarienummer', 'A39', '5.12', { per: 'public' }],
  'org.beslut.organ': [
    'decision.orgBody',
    'phrase',
    'vem som beslutar i organisationen',
    'A17',
    '5.12',
    { per: 'org' },
  ],
  'org.beslut.datum': ['decision.orgDate', 'date', 'datum för organisationens beslut', 'A17', '5.12', { per: 'org' }],
  lagstod: ['legalBasis.statutes', 'phrases', 'lagrum', 'R10', '2.4', { item: 'text', per: 'part' }],
  speciallag: ['legalBasis.specialStatute', 'phrase', 'särskild lag', 'R24', '2.4'],
  'bedomning.av': ['legalAssessment.by', 'role', 'vem som har gjort bedömningen', 'R12', '2.17', { per: 'public' }],
  'bedomning.datum': ['legalAssessment.date', 'date', 'bedömningens datum', 'R12', '2.17', { per: 'public' }],
  'bedomning.dnr': [
    'legalAssessment.caseNumber',
    'phrase',
    'bedömningens diarienummer',
    'R12',
    '2.17',
    { per: 'public' },
  ],
  'lokalOK.namn': ['localCompact.name', 'phrase', 'den lokala överenskommelsens namn', 'B7', '1.6'],
  'vardegrund.egenText': ['values.ownText', 'sentences', 'egen text om värdegrund', 'A2', '5.5'],
  'behov.text': ['need.joint', 'sentences', 'er gemensamma beskrivning av behovet', 'B3', '1.2'],
  'behov.underlag': ['need.evidence', 'phrase', 'underlag för behovet', 'A18', '5.10'],
  'omsesidighet.kommun': ['mutuality.public', 'phrase', 'det bara kommunen kan ge', 'A20', '5.10'],
  'omsesidighet.org': ['mutuality.org', 'phrase', 'det bara organisationen kan ge', 'A19', '5.10'],
  'initiativ.part': ['initiative', 'initiative', 'vem som tog initiativet', 'F6', 'F.5'],
  'initiativ.datum': ['initiativeBackground.when', 'phrase', 'när det började', 'F6', 'F.5'],
  'dialog.text': ['initiativeBackground.dialogue', 'phrase', 'hur ni utformade det tillsammans', 'A21', '5.10'],
  'syfte.text': ['purpose.text', 'phrase', 'syftet', 'A22', '5.10'],
  'effekt.text': ['purpose.longTermEffect', 'phrase', 'effekten på sikt', 'B11', '1.8'],
  'malgrupp.text': ['targetGroup.text', 'phrase', 'målgruppen', 'B5', '1.5'],
  'malgrupp.antal': ['targetGroup.estimate', 'recorded', 'ungefärligt antal', 'B14', '1.9'],
  omrade: ['targetGroup.area', 'phrase', 'var verksamheten finns', 'B12', '1.5'],
  avgransning: ['exclusions', 'phrases', 'det som ligger utanför', 'B8', '1.6', { item: 'text' }],
  parallella: ['parallelAgreements', 'phrase', 'andra avtal mellan er', 'R30', '2.9'],
  'styrgrupp.kommun': ['steeringGroup.publicMembers', 'recorded', 'kommunens ledamöter', 'O5', '3.5', { item: 'role' }],
  'samordnare.namn': ['coordinator.name', 'party', 'vilken organisation som håller ihop kontakten', 'O14', '3.5'],
  orgbilagor: ['contributions', 'recorded', 'vad varje organisation bidrar med', 'O1', '3.1', { item: 'text' }],
  'delaktighet.metod': ['participation.method', 'phrase', 'hur målgruppen påverkar', 'B13', '1.5'],
  'delaktighet.frekvens': ['participation.frequency', 'phrase', 'hur ofta målgruppen påverkar', 'B13', '1.5'],
  'lardialog.frekvens': ['learning.dialogueFrequency', 'phrase', 'hur ofta ni har lärdialog', 'L7', '4.4'],
  'ideelltid.timmar': ['volunteering.hours', 'recorded', 'ideella timmar per år', 'O1', '3.1'],
  schablon: ['volunteering.sekPerHour', 'kronor', 'värdet per ideell timme', 'O2', '3.2'],
  introduktion: ['volunteering.introduction', 'recorded', 'hur ideella får introduktion', 'L7', '4.4'],
  'kvalitet.ramverk': ['quality.framework', 'recorded', 'ramverk för kvalitet', 'A47', '5.15'],
  tillstand: ['quality.permit', 'phrase', 'vilket tillstånd som behövs', 'R41', '2.14'],
  'utbetalning.plan': ['payment.plan', 'phrase', 'hur ofta pengarna betalas ut', 'A23', '5.3'],
  'utbetalning.datum': ['payment.due', 'phrase', 'när pengarna betalas ut', 'A23', '5.3'],
  konto: ['payment.account', 'phrase', 'konto', 'A24', '5.3', { per: 'org' }],
  'omfordelning.procent': [
    'budget.reallocationPercent',
    'percent',
    'hur mycket som får flyttas i budgeten',
    'A44',
    '5.14',
    { silent: true },
  ],
  tidigareBidrag: ['funding.absorbedGrant', 'phrase', 'vilket tidigare bidrag som ingår', 'R7', '2.9'],
  forstaAr: ['funding.firstYear', 'budgetYear', 'första budgetåret', 'A6', '5.2'],
  'besked.datum': ['funding.noticeDate', 'dayMonth', 'senaste dag för besked om pengarna', 'A31', '5.4'],
  extraUppsagning: ['funding.reducedNoticeMonths', 'integer', 'uppsägningstid när pengarna minskar', 'A11', '5.5'],
  'upprakning.regel': ['funding.adjustmentRule', 'sentences', 'hur beloppen ses över', 'A45', '5.14'],
  'lokal.part': ['premises.provider', 'party', 'vem som lånar ut lokalen', 'A35', '5.8'],
  'lokal.namn': ['premises.name', 'phrase', 'vilken lokal det gäller', 'A35', '5.8'],
  'lokal.tider': ['premises.times', 'phrase', 'vilka tider lokalen får användas', 'A35', '5.8'],
  'lokal.villkor': ['premises.terms', 'recorded', 'villkor för lokalen', 'A35', '5.8'],
  utrustning: ['equipment', 'recorded', 'vem som har skaffat utrustningen', 'A48', '5.8', { item: 'thing' }],
  'arbetsmiljo.ansvarig': ['workplace.coordinator', 'party', 'vem som samordnar arbetsmiljön', 'A34', '5.7'],
  'stod.kr': ['stateAid.sek', 'sum', 'stödets samlade värde', 'A28', '5.2', { per: 'org' }],
  'stod.eur': ['stateAid.eur', 'euro', 'stödets värde i euro', 'A42', '5.13', { per: 'org' }],
  'stod.kurs': ['stateAid.rate', 'recorded', 'eurokurs', 'A42', '5.13'],
  'stod.kursdatum': ['stateAid.rateDate', 'recorded', 'dag för eurokursen', 'A42', '5.13'],
  'stod.tidigare': ['stateAid.previous', 'recorded', 'tidigare stöd', 'R9', '2.11', { per: 'org', item: 'giver' }],
  'stod.forsakran': ['stateAid.declarationDate', 'recorded', 'datum för intyget', 'R9', '2.11', { per: 'org' }],
  'plan.datum': ['plan.dueDate', 'dayMonth', 'dag då nästa års plan är klar', 'U9', 'E.1'],
  'uppfoljning.frekvens': ['followUp.schedule', 'recorded', 'dagar för avstämning', 'U1', 'E.1'],
  'redovisning.datum': ['followUp.reportDate', 'dayMonth', 'dag för årlig redovisning', 'U1', 'E.1'],
  'uppfoljning.instans': ['followUp.publicBody', 'phrase', 'nämnd som får rapporten', 'U8', 'E.1'],
  'utvardering.manader': ['evaluation.monthsBeforeEnd', 'integer', 'när utvärderingen görs', 'U1', 'E.1'],
  extern: ['evaluation.external', 'recorded', 'om någon utomstående är med', 'U10', 'E.4'],
  'ekonomi.datum': ['accounts.reportDate', 'dayMonth', 'dag för ekonomisk redovisning', 'A26', '5.3'],
  revisor: ['accounts.auditorReview', 'recorded', 'om en revisor granskar', 'A43', '5.14'],
  revisorstyp: ['accounts.auditorKind', 'recorded', 'sorts revisor', 'A43', '5.14'],
  'antal.kommun': ['steeringGroup.seats.public', 'integer', 'antal ledamöter från kommunen', 'O5', '3.5'],
  'antal.org': ['steeringGroup.seats.org', 'integer', 'antal ledamöter från organisationen', 'O5', '3.5'],
  moten: ['steeringGroup.meetingsPerYear', 'integer', 'antal möten per år', 'O5', '3.5'],
  sammankallande: ['workGroup.convenor', 'role', 'vem som kallar till möten', 'O5', '3.5'],
  'samverkan.moten': ['workGroup.meetings', 'phrase', 'hur ofta gruppen för vardagen träffas', 'O5', '3.5'],
  arbetsgrupp: ['workGroup.subgroups', 'recorded', 'om arbetsgrupper får tillsättas', 'O5', '3.5'],
  kommunikationsansvariga: [
    'communication.contacts',
    'recorded',
    'vem som svarar på frågor',
    'A15',
    '5.15',
    { item: 'role' },
  ],
  behandling: [
    'personalData.processing',
    'phrases',
    'vilka uppgifter ni hanterar',
    'A13',
    '5.7',
    { item: 'processing' },
  ],
  kontaktvagar: ['personalData.contacts', 'recorded', 'vem som svarar på frågor om uppgifter', 'A13', '5.7'],
  'forsakring.org': ['insurance.org', 'recorded', 'organisationens försäkring', 'A13', '5.7', { item: 'text' }],
  'forsakring.kommun': ['insurance.public', 'recorded', 'kommunens försäkring', 'A13', '5.7', { item: 'text' }],
  licens: ['material.licence', 'phrase', 'licensens namn', 'A46', '5.15'],
  start: ['term.start', 'date', 'startdatum', 'A8', '5.1'],
  slut: ['term.end', 'date', 'slutdatum', 'A8', '5.1'],
  'forlangning.tid': ['extension.maxLength', 'duration', 'hur lång förlängningen får vara', 'A8', '5.1'],
  'forlangning.antal': ['extension.times', 'integer', 'antal förlängningar', 'A8', '5.1'],
  'forlangning.manader': ['extension.decideMonthsBefore', 'integer', 'när förlängningen ska beslutas', 'A8', '5.1'],
  'omforhandling.uppsagning': [
    'renegotiation.noticeMonths',
    'integer',
    'uppsägningstid efter omförhandling',
    'A11',
    '5.5',
  ],
  'hogre.kommun': ['escalation.public', 'role', 'nivå över styrgruppen i kommunen', 'O6', '3.5'],
  'hogre.org': ['escalation.org', 'role', 'nivå över styrgruppen i organisationen', 'O6', '3.5'],
  'uppsagning.manader': ['termination.noticeMonths', 'integer', 'uppsägningstid', 'A11', '5.5'],
  legalForceWait: ['legalForceWait', 'recorded', 'om beslutet först ska få laga kraft', 'A32', '5.4'],
  bilagelista: ['', 'phrase', 'bilagor', 'A4', '5.11'],
});

const commitment = define({
  typ: ['type', 'recorded', 'sorts insats', 'A4', '5.11'],
  text: ['text', 'infinitive', 'insats', 'A4', '5.11'],
  omfattning: ['extent', 'recorded', 'insatsens omfattning', 'A4', '5.11'],
});

/** Lists that a clause may repeat over, with the fields of a row. */
export const clauseLists: Readonly<Record<string, ListDefinition>> = {
  kommun: {
    key: 'publicParties',
    label: 'vilka kommuner eller regioner som är med',
    ref: 'F1',
    page: 'F.1',
    party: 'public',
    fields: define({
      namn: ['name', 'phrase', 'kommunens eller regionens namn', 'F1', 'F.1'],
      orgnr: ['orgNumber', 'orgNumber', 'kommunens organisationsnummer', 'F1', 'F.1'],
      namnd: ['boards', 'phrases', 'nämnd som företräder kommunen', 'F3', 'F.3'],
      adress: ['address', 'recorded', 'kommunens adress', 'F1', 'F.1'],
    }),
  },
  org: {
    key: 'organisations',
    label: 'vilka organisationer som är med',
    ref: 'F1',
    page: 'F.1',
    party: 'org',
    fields: define({
      namn: ['name', 'phrase', 'organisationens namn', 'F1', 'F.1'],
      orgnr: ['orgNumber', 'orgNumber', 'organisationens organisationsnummer', 'F1', 'F.1'],
      form: ['legalForm', 'recorded', 'sorts organisation', 'F2', 'F.2'],
      adress: ['address', 'recorded', 'organisationens adress', 'F1', 'F.1'],
    }),
  },
  mal: {
    key: 'goals',
    label: 'era mål',
    ref: 'B11',
    page: '1.8',
    fields: define({
      text: ['text', 'sentences', 'målet', 'B11', '1.8'],
      indikator: ['indicator', 'phrase', 'tecken på målet', 'B11', '1.8'],
      utgangslage: ['baseline', 'phrase', 'läget i dag', 'B11', '1.8'],
      tidpunkt: ['dueWhen', 'phrase', 'när målet ska märkas', 'U2', 'E.2'],
      ansvarig: ['measuredBy', 'recorded', 'vem som följer målet', 'U2', 'E.2'],
    }),
  },
  gemensamma: {
    key: 'commitments.joint',
    label: 'fler gemensamma åtaganden',
    ref: 'A4',
    page: '5.11',
    mayBeEmpty: true,
    fields: define({ text: ['text', 'infinitive', 'gemensamt åtagande', 'A4', '5.11'] }),
  },
  'kommun.insatser': {
    key: 'commitments.public',
    label: 'kommunens egna insatser',
    ref: 'A4',
    page: '5.11',
    fields: commitment,
  },
  'org.insatser': {
    key: 'commitments.org',
    label: 'organisationens egna insatser',
    ref: 'A4',
    page: '5.11',
    fields: commitment,
  },
  larande: {
    key: 'learning',
    label: 'vad ni ska lära er',
    ref: 'L4',
    page: '4.3',
    fields: define({
      omrade: ['area', 'recorded', 'kunskapsområde', 'L4', '4.3'],
      riktning: ['direction', 'recorded', 'vem som lär av vem', 'L2', '4.2'],
      form: ['form', 'recorded', 'hur lärandet går till', 'L7', '4.4'],
      ansvarig: ['responsible', 'recorded', 'vem som ansvarar för lärandet', 'L4', '4.3'],
      forVilka: ['learners', 'recorded', 'vilka som ska lära', 'L5', '4.4'],
      nar: ['when', 'recorded', 'när lärandet sker', 'L4', '4.3'],
    }),
  },
  medfinansiering: {
    key: 'funding.public',
    label: 'kommunens pengar per år',
    ref: 'A6',
    page: '5.2',
    fields: define({
      ar: ['year', 'year', 'år', 'A6', '5.2'],
      belopp: ['amount', 'sum', 'belopp', 'A6', '5.2'],
    }),
  },
  orgMedfinansiering: {
    key: 'funding.org',
    label: 'organisationens pengar per år',
    ref: 'A6',
    page: '5.2',
    fields: define({
      ar: ['year', 'year', 'år', 'A6', '5.2'],
      belopp: ['amount', 'sum', 'belopp', 'A6', '5.2'],
      kalla: ['source', 'phrase', 'var pengarna kommer ifrån', 'A6', '5.2'],
    }),
  },
  inKind: {
    key: 'contributions',
    label: 'vad ni bidrar med',
    ref: 'O1',
    page: '3.1',
    fields: define({
      part: ['party', 'recorded', 'vem som bidrar', 'O1', '3.1'],
      typ: ['type', 'recorded', 'sorts bidrag', 'O1', '3.1'],
      beskrivning: ['text', 'recorded', 'vad ni bidrar med', 'O1', '3.1'],
      omfattning: ['extent', 'recorded', 'omfattning', 'O1', '3.1'],
      varde: ['sekPerYear', 'recorded', 'värde per år', 'O1', '3.1'],
      varderingsgrund: ['method', 'recorded', 'hur ni har räknat', 'O1', '3.1'],
    }),
  },
  underskrift: {
    key: 'signatures',
    label: 'vilka som undertecknar',
    ref: 'A17',
    page: '5.12',
    fields: define({
      part: ['party', 'party', 'part', 'A17', '5.12'],
      plats: ['place', 'recorded', 'plats', 'A17', '5.12'],
      datum: ['date', 'recorded', 'datum', 'A17', '5.12'],
      namn: ['name', 'phrase', 'namn på den som undertecknar', 'A17', '5.12'],
      titel: ['title', 'phrase', 'titel på den som undertecknar', 'A17', '5.12'],
    }),
  },
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
