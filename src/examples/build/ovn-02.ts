/**
 * OVN-02 Cykelköket. The answers of the case text, and openly invented ones where a newer question needs an answer for a
 * draft without gaps; those raise no signal and change no level.
 */
import { apart, type Edits, fill, joint, left, motivation, org, pub, texts, together } from './edits.ts';
import { allChecks, caseLaw, checklist, orgLaw, partLaw } from './law.ts';
import {
  assessment,
  budget,
  choicesWithDetail,
  commitments,
  contacts,
  contributions,
  control,
  equipment,
  evidence,
  exclusions,
  goals,
  knowledge,
  learningGoals,
  marketCheck,
  organisation,
  ownership,
  plan,
  policies,
  publicParty,
  reports,
  responsibilities,
  signatures,
  steering,
} from './lists.ts';

const parties: Edits = [
  ...joint('partnership.name', 'Cykelköket'),
  ...publicParty({
    name: 'Grankotts kommun',
    address: 'Kommunhuset, Grankott',
    boards: ['kultur- och fritidsnämnden'],
    decides: 'kultur- och fritidsnämnden',
    planned: '2027-05-20',
  }),
  ...organisation({
    name: 'Föreningen Rostiga Ekern',
    address: 'Cykelköket, Grankott',
    legalForm: 'ideell_forening',
    purpose: 'Lära människor att laga i stället för att slänga',
    signatory: 'ordförande',
    mandate: '2027-03-08',
  }),
  ...contacts([
    ['k1', 'fritidsledare'],
    ['o1', 'verkstadsledare'],
  ]),
  ...orgLaw('o1'),
  ...together({
    initiative: 'tillsammans',
    'initiativeBackground.when': 'våren 2026',
    'initiativeBackground.how': 'Fritidsledaren och föreningen fick idén vid samma möte om lovaktiviteter.',
  }),
  ...apart('processTime.scale', { public: 3, o1: 4 }),
  ...left('joint', ['F1']),
  ...left('public', ['F3']),
];

const need: Edits = [
  ...apart('hopes', {
    public:
      'Vi vill att barn och äldre möts och lär av varandra. Det går inte att beställa, och ett bidrag gör oss inte till deltagare.',
    o1: 'Vi vill ha en plats där barn utan cykel kan bygga en egen, och där kommunens ungdomsledare är med på riktigt.',
  }),
  ...joint(
    'hopes',
    'Barn och äldre ska mötas, bygga cyklar och lära av varandra. Både ungdomsledare och volontärer ska vara med på riktigt.',
  ),
  ...apart('challenge', {
    public:
      'Många barn i Grankott har långt till kompisar och träning. Bussen går sällan. En del familjer har inte råd med cykel. Äldre med kunskap om verktyg träffar sällan barn. Vi ser allt fler barn som är hemma på lovet.',
    o1: 'Det står trasiga cyklar i varje källare. Barn kommer och frågar om de får låna vår pump. De vill göra något med händerna. Flera av oss är pensionerade montörer. Vi vet hur man lagar men inte alltid hur man möter en tioåring.',
  }),
  ...joint(
    'need.joint',
    'Barn i Grankott kommer inte dit de vill, och äldres kunskap går förlorad. Det saknas en plats där generationer gör något tillsammans.',
  ),
  ...evidence({
    public: [['18 procent av eleverna saknar egen cykel', 'skolans elevenkät 2026', 'ja']],
    o1: [['40 barn har berättat vad de vill bygga', 'lappar vid pumpen', 'ja']],
  }),
  ...apart('whyNotAlone', {
    public: 'Vi har lokal och ungdomsledare men inte verktygen, cyklarna eller kunskapen.',
    o1: 'Vi har kunskap och cyklar men ingen lokal och ingen vana vid barngrupper.',
  }),
  ...together({
    'targetGroup.text': 'barn 10–16 år och vuxna som vill lära ut',
    'targetGroup.involvedHow': 'Barnen har ritat hur rummet ska se ut.',
    'targetGroup.area': 'Grankott',
    'participation.method': 'ett barnråd som ritar och berättar',
    'participation.frequency': 'två gånger per termin',
  }),
  ...policies([
    'Fritidspolitiskt program 2026–2030: ”mötesplatser över generationsgränser tillsammans med föreningslivet”',
  ]),
  ...responsibilities([['Öppen fritidsverksamhet', 'nej', 'k1']]),
  ...exclusions(['reparation av cyklar mot betalning']),
  ...org(
    'ideaLink',
    'Vi har lagat cyklar tillsammans sedan 2019. Barnkvällarna är nya men ligger i stadgarna. Föreningen har 60 medlemmar.',
  ),
  ...org('activityIsNew', 'delvis'),
  ...goals([
    {
      text: 'Fler barn kan ta sig fram på egen hand.',
      forWhom: 'barn som har byggt en cykel',
      indicator: 'barnets egen berättelse efter tre månader',
      source: 'samtal',
      baseline: '18 procent av eleverna saknar egen cykel',
      measuredBy: 'fritidsledaren',
      dueWhen: 'juni 2029',
      analysis: 'Styrgruppen går igenom berättelserna vid varje avstämning.',
      signs: [
        {
          sign: 'barnets egen berättelse',
          how: 'samtal efter tre månader',
          frequency: 'varje termin',
          fromParticipants: 'ja',
        },
        {
          sign: 'barnens bilder av vart de cyklar',
          how: 'barnen samlar själva bilder',
          frequency: 'varje termin',
          fromParticipants: 'ja',
        },
      ],
    },
    {
      text: 'Barn och äldre känner varandra vid namn.',
      forWhom: 'barn och vuxna i cykelköket',
      indicator: 'korta intervjuer',
      source: 'gemensam loggbok',
      baseline: 'barn och äldre har inte haft någon gemensam plats',
      measuredBy: 'verkstadsledaren',
      dueWhen: 'juni 2029',
      analysis: 'Styrgruppen går igenom intervjuerna vid varje avstämning.',
      signs: [
        { sign: 'korta intervjuer', how: 'parterna gör samtal', frequency: 'varje termin', fromParticipants: 'ja' },
        {
          sign: 'anteckningar om möten mellan barn och äldre',
          how: 'gemensam loggbok',
          frequency: 'varje kväll',
          fromParticipants: 'nej',
        },
      ],
    },
  ]),
  ...joint('purpose.longTermEffect', 'att barn rör sig fritt och att generationer möts'),
];

const legal: Edits = [
  ...fill('parts', 'p1', 'joint', { name: 'Cykelköket' }),
  ...caseLaw({
    selectionBasis: 'motiverat_val',
    otherSupport: 'nej',
    legalForceWait: 'ja',
    wantsLegalCertainty: 'nej',
  }),
  ...partLaw('p1', {
    whoseActivity: 'ny_gemensam',
    acquiresForOwnNeed: 'nej',
    existsWithoutMoney: 'ja',
    otherSellers: 'delvis',
    detailedControl: 'nej',
    paymentBasis: 'gemensam_budget',
    economicActivity: 'ja',
    localEffect: 'uppenbart_lokalt',
    contactGroups: ['ovriga_barn'],
    claimedLeg: 'A',
    bilaga2: 'ja',
    ownResources: 'vasentlig',
    totalValueSek: 476_000,
  }),
  ...pub(
    'publicInterestReason@p1',
    'Cykelköket är till nytta för barn och äldre i hela kommunen. Ingen enskild gynnas.',
  ),
  ...texts('legalBasis.statutes@p1', 'public', 'ls', 'text', ['2 kap. kommunallagen']),
  ...marketCheck({
    how: 'Tre företag tillfrågades. En cykelhandlare lagar cyklar mot betalning. Ingen erbjuder verkstad där barn lär sig.',
    when: '2027-03-15',
    who: 'inköpare',
    source: 'svar från tre företag',
  }),
  ...control('GOGG'),
  ...pub(
    'selectionReason',
    'Kommunen bjöd in alla föreningar till ett öppet möte den 4 februari 2027. Två kom och en ville vara med.',
  ),
  ...org('sellsInSameField@o1', 'ja'),
  ...org(
    'separation@o1',
    'Föreningen säljer ibland lagade cyklar för 300 kronor. Försäljningen har egen kassa och egen redovisning.',
  ),
  ...motivation(
    'R31',
    'o1',
    'Föreningen säljer ibland lagade cyklar, men barnen betalar inget för att vara med.',
    'p1',
  ),
  ...motivation(
    'R32',
    'public',
    'Det handlar om några lagade cyklar om året till familjer i Grankott. Inga gäster, ägare eller konkurrenter finns utanför landet.',
    'p1',
  ),
  ...joint('rightsAffected', ['barn']),
  ...left('public', ['R24']),
  ...left('joint', ['R30']),
  ...together({
    formChoice: 'iop',
    formReasons:
      'Det är en ny gemensam verksamhet med lågt värde. Handlaren gör inte samma sak, eftersom barnen själva bygger och lär sig.',
  }),
  ...assessment({ by: 'kommunjurist', date: '2027-05-03', caseNumber: 'ÖVN 2027:2', conclusion: 'kan_ga_vidare' }),
];

const mutuality: Edits = [
  ...contributions({
    public: [
      {
        type: 'pengar',
        text: 'bidra med pengar till den gemensamma budgeten',
        extent: 'varje år',
        sekPerYear: 150_000,
        method: 'enligt den gemensamma budgeten',
        source: 'kultur- och fritidsnämndens budget',
      },
      {
        type: 'lokaler',
        text: 'låta cykelköket använda den tomma slöjdsalen',
        extent: 'hela året',
        sekPerYear: 60_000,
        method: 'kommunens internhyra',
      },
      {
        type: 'personal',
        text: 'låta ungdomsledare vara med på barnkvällarna',
        extent: '80 timmar per år',
        hoursPerYear: 80,
        sekPerYear: 28_000,
        method: '80 timmar × 350 kr',
      },
    ],
    o1: [
      {
        type: 'utrustning',
        text: 'bidra med verktyg',
        extent: 'en full verkstad',
        sekPerYear: 25_000,
        method: 'verktygens värde per år',
      },
      {
        type: 'utrustning',
        text: 'samla in cyklar',
        extent: '120 insamlade cyklar per år',
        sekPerYear: 30_000,
        method: '120 cyklar × 250 kr',
      },
      {
        type: 'ideell_tid',
        text: 'lära barnen att laga cyklar med volontärer',
        extent: '900 timmar per år',
        hoursPerYear: 900,
        sekPerYear: 198_000,
        method: '900 timmar × 220 kr',
      },
    ],
  }),
  ...org('volunteering.sekPerHour', 220),
  ...org('volunteering.rateReason', 'Samma timvärde som ett leaderområde använde 2019.'),
  ...apart('ownGoals', {
    public: 'Ungdomsledare som kan mer om återbruk, och fler vuxna i barnens vardag.',
    o1: 'Lokal, nya medlemmar och vana att arbeta med barn.',
  }),
  ...ownership('GGGOOOKG-KGGOGG'),
  ...steering(
    {
      'steeringGroup.seats.public': 2,
      'steeringGroup.seats.org': 2,
      'steeringGroup.meetingsPerYear': 2,
      'workGroup.used': 'ja',
      'workGroup.convenor': 'Fritidsledaren',
      'workGroup.meetings': 'varannan vecka',
      'workGroup.subgroups': 'nej',
      decisionRule: 'enighet',
      'escalation.public': 'kultur- och fritidschefen',
      'escalation.org': 'föreningens ordförande',
      disagreementNote: 'Trappan är samtal, styrgrupp, och sist chef och ordförande.',
    },
    { public: ['kultur- och fritidschef', 'fritidsledare'], org: ['ordförande', 'verkstadsledare'] },
  ),
  ...apart('equality', { public: 4, o1: 4 }),
  ...org('freeVoice', 'ja'),
  ...org('freeVoiceNote', 'Föreningen får tycka vad den vill om kommunen.'),
  ...apart('conditions', {
    public: 'Ungdomsledarna har schema som läggs en termin i förväg. Budgeten beslutas i november.',
    o1: 'Många volontärer är pensionärer och reser bort på sommaren. Vi behöver veta lovdagarna tidigt.',
  }),
  ...org('economicShare@o1', 45),
  ...org('ifItEnds@o1', 'Vi lagar cyklar som förut men utan barnkvällar.'),
];

const competence: Edits = [
  ...pub('learnFromOrg', 'Att lära ut ett hantverk till en grupp barn.'),
  ...org('learnFromPublic', 'Att möta barn tryggt, och vad man gör om ett barn far illa.'),
  ...learningGoals([
    {
      learn: 'hur generationer möts',
      ableTo: 'göra om det i andra byar',
      sign: 'andra frågar efter vårt sätt',
      responsible: 'fritidsledaren och verkstadsledaren',
      date: '2028-06-01',
    },
  ]),
  ...choicesWithDetail('learners', ['handlaggare', 'volontarer', 'deltagare'], 'Vid starten och sedan varje termin.'),
  ...knowledge({
    public: [['att möta barn tryggt', 'kväll med ungdomsledare', 'två timmar per termin']],
    o1: [['att laga och bygga om en cykel', 'verkstadskväll för ungdomsledare', 'två kvällar per termin']],
  }),
  ...choicesWithDetail(
    'learning.forms',
    ['introduktion', 'loggbok'],
    'Introduktion vid starten och loggbok efter varje kväll.',
  ),
  ...together({
    'learning.dialogueFrequency': 'en gång per termin',
    'volunteering.introduction':
      'En gemensam kväll om barns trygghet, visat registerutdrag och en genomgång av verktygen.',
  }),
];

const money: Edits = [
  ...together({
    'term.start': '2027-08-01',
    'term.end': '2029-07-31',
    'term.openEnded': 'nej',
    'extension.possible': 'nej',
    'surplusRule@p1': 'styrgruppen_eller_tillbaka',
    'payment.plan': 'två gånger per år',
    'payment.due': 'den 31 januari och den 31 augusti',
    'accounts.reportDate': '03-31',
    'funding.noticeDate': '09-30',
  }),
  ...budget({
    years: { 2027: 0.5, 2028: 1, 2029: 0.5 },
    costs: [
      ['verkstadsledare på deltid', 96_000, 'k1'],
      ['reservdelar och förbrukning', 30_000, 'k1'],
      ['utflykter och mat på loven', 14_000, 'k1'],
      ['försäkring', 10_000, 'k1'],
    ],
    public: { k1: 150_000 },
  }),
  ...org('payment.account@o1', 'föreningens bankgiro'),
  ...pub('fundingDecided', 'ja'),
  ...pub('fundingChange', 'Pengarna är beslutade för båda åren. Ändras de ändå tar styrgruppen upp budgeten direkt.'),
];

const rules: Edits = [
  ...together({
    'values.principles': ['sjalvstandighet', 'dialog', 'kvalitet', 'langsiktighet', 'oppenhet', 'mangfald'],
    changeRule: 'avtalstexten',
    'termination.noticeMonths': 3,
    'termination.equal': 'ja',
    'renegotiation.noticeMonths': 3,
    'funding.reducedNoticeMonths': 3,
    'exitPlan@p1': 'Pågående cyklar blir färdiga och barnen får ta dem med sig.',
    'safety.checklist@p1': checklist('--KKKK'),
    sharedWorkplace: 'ja',
    'workplace.coordinator': 'k1',
    childSafetyRoutines:
      'Alla vuxna visar registerutdrag före första kvällen. Minst två vuxna är alltid på plats. Den som blir orolig för ett barn pratar med fritidsledaren samma dag, och fritidsledaren gör en orosanmälan när den behövs.',
    'premises.provider': 'k1',
    'premises.name': 'den tomma slöjdsalen',
    'premises.times': 'på vardagskvällar och lov',
    'premises.terms':
      'Verkstadsledaren bokar hos kommunen och kvitterar ut nyckeln. Fel anmäls till kommunens vaktmästare. Kommunen har försäkring för lokalen. Rätten att använda salen upphör när överenskommelsen upphör.',
  }),
  ...texts('insurance.org@o1', 'joint', 'io', 'text', [
    'ansvarsförsäkring',
    'olycksfallsförsäkring för barn och ideellt engagerade',
  ]),
  ...texts('insurance.public@k1', 'joint', 'ip', 'text', ['kommunens ansvarsförsäkring']),
  ...equipment([
    ['verktyg', 'o1'],
    ['insamlade cyklar', 'o1'],
  ]),
];

const sentences: Edits = [
  ...plan([
    {
      activity: 'Göra i ordning slöjdsalen efter barnens ritningar',
      goal: 'g2',
      lead: 'k1',
      support: 'o1',
      start: '2027-08-01',
      end: '2027-09-30',
      sign: 'barnen känner igen sina ritningar',
    },
    {
      activity: 'Hålla barnkvällar där barn bygger en egen cykel',
      goal: 'g1',
      lead: 'o1',
      support: 'k1',
      start: '2027-09-01',
      end: '2028-07-31',
      sign: 'barn berättar vart de har cyklat',
    },
    {
      activity: 'Öppna verkstad på loven',
      goal: 'g2',
      lead: 'o1',
      support: 'k1',
      start: '2027-10-25',
      end: '2028-07-31',
      sign: 'barn och äldre känner varandra vid namn',
    },
  ]),
  ...together({
    'need.evidence': 'skolans elevenkät 2026 och 40 barns svar på lappar vid pumpen',
    'mutuality.org': 'verktyg, cyklar och kunskap om hur man lagar',
    'mutuality.public': 'en lokal och ungdomsledare som är vana vid barn',
    'initiativeBackground.dialogue': 'ett öppet möte, fyra arbetsmöten och barnens ritningar',
    'purpose.text': 'att barn och äldre möts, bygger cyklar och lär av varandra',
    'confirmed.background': 'stammer',
    'confirmed.goals': 'stammer',
    'confirmed.governance': 'stammer',
    'confirmed.followUp': 'stammer',
  }),
  ...commitments(
    {
      public: [
        ['lokaler', 'låta cykelköket använda den tomma slöjdsalen', 'hela året'],
        ['personal', 'låta ungdomsledare vara med på barnkvällarna', '80 timmar per år'],
        ['kunskap', 'lära volontärer att möta barn tryggt', 'två timmar per termin'],
      ],
      org: [
        ['utrustning', 'bidra med verktyg och insamlade cyklar', 'en full verkstad och 120 cyklar per år'],
        ['ideell_tid', 'lära barnen att laga cyklar med volontärer', '900 timmar per år'],
        ['kunskap', 'lära ungdomsledare att laga och bygga om en cykel', 'två kvällar per termin'],
      ],
    },
    ['beskriva samhällsutmaningen och målen tillsammans', 'utveckla sättet att arbeta tillsammans'],
  ),
  ...pub('recipientChecks@o1', allChecks),
  ...pub('decision.caseNumber@k1', 'ÖVN 2027:2'),
  ...org('decision.orgBody@o1', 'styrelsen'),
  ...signatures([
    ['k1', 'kultur- och fritidsnämndens ordförande'],
    ['o1', 'ordförande'],
  ]),
];

const followUp: Edits = [
  ...together({
    'followUp.schedule': ['2027-11-01', '2028-08-01', '2029-02-01'],
    'followUp.reportDate': '03-01',
    'evaluation.monthsBeforeEnd': 6,
    'plan.dueDate': '11-30',
  }),
  ...pub('followUp.publicBody', 'kultur- och fritidsnämnden'),
  ...pub('followUp.publicReportDate', '09-30'),
  ...reports({
    public: [['timmar, pengar och vad ungdomsledarna har lärt sig', 'den 1 mars varje år']],
    o1: [['loggbok, pengarnas användning och försäljningen för sig', 'den 1 mars varje år']],
  }),
];

export const edits: Edits = [
  ...parties,
  ...need,
  ...legal,
  ...mutuality,
  ...competence,
  ...money,
  ...rules,
  ...sentences,
  ...followUp,
];
