/**
 * OVN-11 Skutan vid kajen: the big case. Two organisations, two boards of one
 * kommun, economic activity that may affect trade (support of minor importance), children, shared personal data,
 * premises and equipment. Everything is invented, also the euro rate.
 */
import { apart, type Edits, fill, joint, left, motivation, org, pub, rows, say, texts, together } from './edits.ts';
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

const orgs = ['o1', 'o2'];
const boards = 'kultur- och fritidsnämnden och arbetsmarknadsnämnden';

const parties: Edits = [
  ...joint('partnership.name', 'Skutan vid kajen'),
  ...publicParty({
    name: 'Ebbviks kommun',
    address: 'Kommunhuset, Ebbvik',
    boards: ['kultur- och fritidsnämnden', 'arbetsmarknadsnämnden'],
    decides: boards,
    planned: '2027-04-22',
  }),
  ...rows('affectedUnits', 'public', 'au', [{ unit: 'arbetsmarknadsnämnden', isParty: 'ja' }]),
  ...organisation({
    name: 'Föreningen Relingen',
    address: 'Hamnen, Ebbvik',
    legalForm: 'ideell_forening',
    purpose: 'Låta barn och unga bygga, laga och segla gamla båtar',
    signatory: 'ordförande och kassör tillsammans',
    mandate: '2027-01-18',
  }),
  ...organisation({
    id: 'o2',
    name: 'Stiftelsen Gamla Tjärboden',
    address: 'Tjärboden, Ebbvik',
    legalForm: 'stiftelse',
    purpose: 'Bevara Ebbviks varv och hålla det öppet för alla',
    signatory: 'styrelsens ordförande',
    mandate: '2027-01-25',
  }),
  ...contacts([
    ['k1', 'kulturutvecklare'],
    ['o1', 'verksamhetsledare'],
    ['o2', 'varvsföreståndare'],
  ]),
  ...orgs.flatMap((id) => orgLaw(id)),
  ...together({
    initiative: 'tillsammans',
    'initiativeBackground.when': 'hösten 2026',
    'initiativeBackground.how':
      'Föreningen och stiftelsen bjöd in kommunen till varvet när skutan skulle tas upp. Där kom tanken på ett gemensamt båtbygge för unga.',
  }),
  ...apart('processTime.scale', { public: 3, o1: 4, o2: 3 }),
  ...left('joint', ['F1']),
];

const need: Edits = [
  ...apart('hopes', {
    public: 'Vi vill att unga i Ebbvik får en plats där de behövs på riktigt. Det kan vi inte ordna själva.',
    o1: 'Vi vill att fler unga bygger båt med oss och att kommunens vuxna är med i vardagen.',
    o2: 'Vi vill att varvet lever hela året och att hantverket förs vidare.',
  }),
  ...joint(
    'hopes',
    'Unga och gamla i Ebbvik ska bygga båt tillsammans på ett varv som lever hela året, och lära sig något som ingen av oss kan ge ensam.',
  ),
  ...apart('challenge', {
    public:
      'Många unga i Ebbvik går hemma på loven. En del har lämnat skolan utan jobb. Det finns få platser där unga och äldre möts. Vi når dem sent.',
    o1: 'Unga kommer till kajen och frågar om de får följa med. De vill göra något som syns. Vi hinner inte ta emot alla. Flera säger att de aldrig har hållit i en hyvel.',
    o2: 'Hantverket försvinner när de gamla båtbyggarna slutar. Varvet står tomt om vintern. Besökare kommer på sommaren, även från andra länder.',
  }),
  ...joint(
    'need.joint',
    'Unga i Ebbvik har få platser där de behövs, och kunskapen om hur man bygger båtar försvinner. Varvet står tomt en stor del av året.',
  ),
  ...evidence({
    public: [['Var femte ung svarar att de saknar något att göra på loven', 'kommunens ungdomsenkät 2026', 'ja']],
    o1: [['Unga vill vara med och bygga', '35 samtal på kajen sommaren 2026', 'ja']],
    o2: [['Tre båtbyggare i trakten slutar inom fem år', 'stiftelsens egna anteckningar', 'nej']],
  }),
  ...apart('whyNotAlone', {
    public: 'Vi har vuxna som är vana vid unga men inget varv och inget hantverk.',
    o1: 'Vi har båtar och handledare men räcker inte till för unga som behöver mer stöd.',
    o2: 'Vi har varvet men ingen vana vid barn och unga.',
  }),
  ...together({
    'targetGroup.text': 'barn och unga 12–20 år och vuxna som vill lära ut',
    'targetGroup.involvedHow': 'Tio unga har valt vilken båt som ska byggas och hur kvällarna ska se ut.',
    'targetGroup.area': 'Ebbvik',
    'participation.method': 'ett ungdomsråd på varvet',
    'participation.frequency': 'fyra gånger per år',
  }),
  ...policies(['Kulturplan för Ebbvik 2026–2030', 'Program för unga i Ebbvik 2025–2029']),
  ...pub('localCompact.name', 'överenskommelsen mellan Ebbviks kommun och civilsamhället'),
  ...responsibilities([
    ['Kommunens aktivitetsansvar för unga', 'ja', 'k1'],
    ['Öppet båtbygge på varvet', 'nej', 'o1'],
  ]),
  ...exclusions(['kommunens aktivitetsansvar för unga', 'båtturer för betalande gäster utan unga ombord']),
  ...orgs.flatMap((id) =>
    org(
      'ideaLink',
      'Relingen har byggt och seglat gamla båtar med unga sedan 2011. Gamla Tjärboden har hållit varvet öppet på somrarna sedan 1996. Det nya är båtbygget på vintern.',
      id,
    ),
  ),
  ...orgs.flatMap((id) => org('activityIsNew', 'delvis', id)),
  ...goals([
    {
      text: 'Fler unga känner att de behövs.',
      forWhom: 'unga som varit med minst en termin',
      indicator: 'de ungas egna svar',
      source: 'korta samtal varje termin',
      baseline: 'inga samtal har hållits än',
      measuredBy: 'verksamhetsledaren',
      dueWhen: 'maj 2030',
      analysis: 'Styrgruppen går igenom svaren vid varje avstämning.',
      signs: [
        { sign: 'de ungas egna svar', how: 'korta samtal', frequency: 'varje termin', fromParticipants: 'ja' },
        { sign: 'unga tar egna uppgifter', how: 'gemensam loggbok', frequency: 'varje månad', fromParticipants: 'nej' },
      ],
    },
    {
      text: 'Hantverket förs vidare till unga.',
      forWhom: 'unga på varvet',
      indicator: 'delar av båten som unga har byggt och visat upp',
      source: 'gemensam loggbok',
      baseline: 'ingen ung har byggt på varvet om vintern',
      measuredBy: 'varvsföreståndaren',
      dueWhen: 'maj 2030',
      analysis: 'Styrgruppen besöker varvet en gång om året.',
      signs: [
        {
          sign: 'unga visar vad de har byggt',
          how: 'visning på kajen',
          frequency: 'varje vår',
          fromParticipants: 'ja',
        },
      ],
    },
  ]),
  ...joint('purpose.longTermEffect', 'att unga i Ebbvik har en plats och att varvet lever'),
];

const legal: Edits = [
  ...fill('parts', 'p1', 'joint', { name: 'Skutan vid kajen', organisations: orgs }),
  ...caseLaw(
    { selectionBasis: 'motiverat_val', otherSupport: 'nej', legalForceWait: 'ja', wantsLegalCertainty: 'ja' },
    orgs,
  ),
  ...partLaw(
    'p1',
    {
      whoseActivity: 'ny_gemensam',
      acquiresForOwnNeed: 'nej',
      existsWithoutMoney: 'ja',
      otherSellers: 'delvis',
      detailedControl: 'nej',
      paymentBasis: 'gemensam_budget',
      economicActivity: 'ja',
      localEffect: 'delvis',
      sgeiChosen: 'nej',
      deMinimisWithinCap: 'ja',
      deMinimisPapersDone: 'delvis',
      contactGroups: ['ovriga_barn'],
      sharedPersonalData: 'tillsammans',
      sensitiveData: ['nej'],
      claimedLeg: 'A',
      bilaga2: 'ja',
      ownResources: 'vasentlig',
      totalValueSek: 960_000,
    },
    orgs,
  ),
  ...pub('publicInterestReason@p1', 'Båtbygget är till nytta för unga i hela kommunen. Ingen enskild gynnas.'),
  ...texts('legalBasis.statutes@p1', 'public', 'ls', 'text', ['2 kap. kommunallagen']),
  ...marketCheck({
    how: 'Fyra företag och två folkhögskolor tillfrågades. Ett företag ger kurser i båtbygge för vuxna mot betalning.',
    when: '2027-02-10',
    who: 'inköpare',
    source: 'svar från fyra företag och två folkhögskolor',
  }),
  ...control('GOOO'),
  ...pub(
    'selectionReason',
    'Kommunen bjöd in till ett öppet möte i hamnen och skrev till elva föreningar. Relingen och Gamla Tjärboden har båtarna, varvet och människors förtroende.',
  ),
  ...orgs.flatMap((id) => org(`sellsInSameField@${id}`, 'ja', id)),
  ...org('separation@o1', 'Båtturer för gäster har egen kassa och eget projektnummer.'),
  ...org('separation@o2', 'Kaféet på varvet har egen kassa och egen redovisning.', 'o2'),
  ...orgs.flatMap((id) =>
    motivation('R31', id, 'Båtturer och kafé säljs till gäster på sommaren, och överskottet går till båtbygget.', 'p1'),
  ),
  ...motivation('R32', 'public', 'En del av sommarens gäster kommer från andra länder.', 'p1'),
  ...rows('stateAid.previous@o1', 'o1', 'ap', [{ giver: 'Region Havsbandet', amountEur: 6_000, date: '2025-09-15' }]),
  ...say('o1', 'stateAid.declarationDate@o1', '2027-02-20'),
  ...say('o2', 'stateAid.declarationDate@o2', '2027-02-20'),
  ...joint('rightsAffected', ['personuppgifter', 'barn']),
  ...left('public', ['R24']),
  ...left('joint', ['R30']),
  ...together({
    formChoice: 'iop',
    formReasons:
      'Vi vill bygga något nytt tillsammans där alla bidrar. Värdet är högt och verksamheten är ny, så en jurist läser först.',
  }),
  ...assessment({ by: 'kommunjurist', date: '2027-03-15', caseNumber: 'ÖVN 2027:11', conclusion: 'pagar' }),
];

const mutuality: Edits = [
  ...contributions({
    public: [
      {
        type: 'pengar',
        text: 'bidra med pengar till den gemensamma budgeten',
        extent: 'varje år',
        sekPerYear: 240_000,
        method: 'enligt den gemensamma budgeten',
        source: 'de båda nämndernas budget',
      },
      {
        type: 'lokaler',
        text: 'låta båtbygget använda hamnmagasinet',
        extent: 'hela året',
        sekPerYear: 36_000,
        method: 'kommunens internhyra',
      },
      {
        type: 'personal',
        text: 'låta fältsekreterare och kulturutvecklare vara med på varvet',
        extent: '100 timmar per år',
        hoursPerYear: 100,
        sekPerYear: 36_000,
        method: '100 timmar × 360 kr',
      },
      {
        type: 'utrustning',
        text: 'låna ut flytvästar',
        extent: '30 flytvästar',
        sekPerYear: 8_000,
        method: 'hyra enligt taxa',
      },
    ],
    o1: [
      {
        type: 'pengar',
        text: 'bidra med egna pengar till den gemensamma budgeten',
        extent: 'varje år',
        sekPerYear: 40_000,
        method: 'enligt den gemensamma budgeten',
        source: 'medlemsavgifter och gåvor',
      },
      {
        type: 'utrustning',
        text: 'bidra med skutan och verktyg',
        extent: 'hela året',
        sekPerYear: 30_000,
        method: 'verktygens värde per år',
      },
      {
        type: 'ideell_tid',
        text: 'handleda unga i båtbygge',
        extent: '1 000 timmar per år',
        hoursPerYear: 1_000,
        sekPerYear: 220_000,
        method: '1 000 timmar × 220 kr',
      },
    ],
    o2: [
      {
        type: 'pengar',
        text: 'bidra med egna pengar till den gemensamma budgeten',
        extent: 'varje år',
        sekPerYear: 60_000,
        method: 'enligt den gemensamma budgeten',
        source: 'stiftelsens avkastning och gåvor',
      },
      {
        type: 'lokaler',
        text: 'låta båtbygget använda varvsskjulet',
        extent: 'hela året',
        sekPerYear: 60_000,
        method: 'hyra som stiftelsen annars hade fått',
      },
      {
        type: 'ideell_tid',
        text: 'lära ut hantverket',
        extent: '300 timmar per år',
        hoursPerYear: 300,
        sekPerYear: 66_000,
        method: '300 timmar × 220 kr',
      },
    ],
  }),
  ...orgs.flatMap((id) => org('volunteering.sekPerHour', 220, id)),
  ...orgs.flatMap((id) => org('volunteering.rateReason', 'Samma timvärde som ett leaderområde använde 2019.', id)),
  ...apart('ownGoals', {
    public: 'Nå unga tidigare och lära oss av dem som redan har deras förtroende.',
    o1: 'Fler unga, en skuta som seglar och hjälp när någon behöver mer stöd.',
    o2: 'Ett varv som lever hela året och nya båtbyggare.',
  }),
  ...ownership('GGOOOOOOGKGGOGG'),
  ...steering(
    {
      'steeringGroup.seats.public': 2,
      'steeringGroup.seats.org': 2,
      'steeringGroup.meetingsPerYear': 4,
      'workGroup.used': 'ja',
      'workGroup.convenor': 'Kulturutvecklaren',
      'workGroup.meetings': 'en gång i månaden',
      'workGroup.subgroups': 'ja',
      decisionRule: 'enighet',
      'escalation.public': 'kultur- och fritidschefen',
      'escalation.org': 'organisationernas ordförande',
      disagreementNote: 'Trappan är samtal, styrgrupp, chef och ordförande, och sist en utomstående samtalsledare.',
    },
    {
      public: ['kultur- och fritidschef', 'arbetsmarknadschef'],
      org: ['ordförande i Föreningen Relingen', 'ordförande i Stiftelsen Gamla Tjärboden'],
    },
  ),
  ...orgs.flatMap((id) => org('coordinator.name', 'o1', id)),
  ...apart('equality', { public: 4, o1: 4, o2: 3 }),
  ...orgs.flatMap((id) => org('freeVoice', 'ja', id)),
  ...orgs.flatMap((id) => org('freeVoiceNote', 'Vi säger vad vi tycker om kommunens hamnplaner.', id)),
  ...apart('conditions', {
    public: 'Två nämnder ska besluta. Det tar sex veckor från det att handlingarna är klara.',
    o1: 'På sommaren är vi till sjöss. Möten passar bäst på kvällar mellan september och maj.',
    o2: 'Styrelsen träffas fyra gånger per år. Varvet är kallt i februari.',
  }),
];

const competence: Edits = [
  ...pub('learnFromOrg', 'Hur man får unga att vilja komma tillbaka.'),
  ...orgs.flatMap((id) => org('learnFromPublic', 'Hur man möter en ung som mår dåligt, och vem man ringer.', id)),
  ...learningGoals([
    {
      learn: 'hur unga blir handledare för andra unga',
      ableTo: 'ta emot fler utan att tappa tryggheten',
      sign: 'unga leder egna kvällar',
      responsible: 'kulturutvecklaren, verksamhetsledaren och varvsföreståndaren',
      date: '2028-05-31',
    },
  ]),
  ...choicesWithDetail(
    'learners',
    ['politiker', 'chefer', 'handlaggare', 'styrelse', 'anstallda', 'volontarer', 'deltagare'],
    'Vid starten och sedan varje termin, på kvällstid.',
  ),
  ...knowledge({
    public: [['hur man möter unga som behöver stöd', 'kväll med fältsekreterare', 'två timmar per termin']],
    o1: [['hur man leder ett båtbygge med unga', 'dubbla besök på varvet', 'två kvällar per termin']],
    o2: [['varvets historia och hantverk', 'visning för nya medarbetare', 'en gång per år']],
  }),
  ...choicesWithDetail(
    'learning.forms',
    ['introduktion', 'dubbla_besok', 'loggbok'],
    'Introduktion varje höst, dubbla besök varje termin och loggbok varje månad.',
  ),
  ...together({
    'learning.dialogueFrequency': 'en gång per termin',
    'volunteering.introduction':
      'En kväll om barns trygghet, visat registerutdrag och en genomgång av varvets säkerhet.',
  }),
];

const money: Edits = [
  ...together({
    'term.start': '2027-06-01',
    'term.end': '2030-05-31',
    'term.openEnded': 'nej',
    'extension.possible': 'nej',
    'surplusRule@p1': 'styrgruppen_eller_tillbaka',
    'payment.plan': 'två gånger per år',
    'payment.due': 'den 31 januari och den 31 augusti',
    'accounts.reportDate': '03-31',
    'funding.noticeDate': '09-30',
  }),
  ...budget({
    years: { 2027: 0.5, 2028: 1, 2029: 1, 2030: 0.5 },
    costs: [
      ['handledare på deltid', 180_000, 'k1'],
      ['virke och material', 60_000, 'k1'],
      ['mat och resor för unga', 40_000, 'o1'],
      ['försäkring och underhåll av varvet', 60_000, 'o2'],
    ],
    public: { k1: 240_000 },
    org: {
      o1: [40_000, 'medlemsavgifter och gåvor'],
      o2: [60_000, 'stiftelsens avkastning och gåvor'],
    },
  }),
  ...org('payment.account@o1', 'föreningens bankgiro'),
  ...org('payment.account@o2', 'stiftelsens bankgiro', 'o2'),
  ...pub('fundingDecided', 'delvis'),
  ...pub(
    'fundingChange',
    'Pengarna är beslutade för det första året. Ändras de sedan tar styrgruppen upp budgeten inom två månader.',
  ),
  ...pub('stateAid.rate', 11.2),
  ...pub('stateAid.rateDate', '2027-02-15'),
];

const rules: Edits = [
  ...together({
    'values.principles': ['sjalvstandighet', 'dialog', 'kvalitet', 'langsiktighet', 'oppenhet', 'mangfald'],
    changeRule: 'avtalstexten',
    'termination.noticeMonths': 6,
    'termination.equal': 'ja',
    'renegotiation.noticeMonths': 3,
    'funding.reducedNoticeMonths': 3,
    'exitPlan@p1':
      'De unga får veta minst tre månader i förväg. Båten byggs klart så långt det går och de unga får vara med när den sjösätts.',
    'safety.checklist@p1': checklist('K-KKKK'),
    'personalData.contacts@p1': 'Kulturutvecklaren svarar på frågor från deltagare och vårdnadshavare.',
    sharedWorkplace: 'ja',
    'workplace.coordinator': 'o2',
    childSafetyRoutines:
      'Alla vuxna visar registerutdrag före första kvällen. Minst två vuxna är alltid på plats och alla bär flytväst på bryggan. Den som blir orolig för ett barn pratar med fältsekreteraren samma dag, och fältsekreteraren gör en orosanmälan när den behövs.',
    'premises.provider': 'o2',
    'premises.name': 'varvsskjulet vid Gamla Tjärboden',
    'premises.times': 'hela året, på kvällar, helger och lov',
    'premises.terms':
      'Varvsföreståndaren har bokning och nycklar. Fel anmäls till varvsföreståndaren. Stiftelsen har försäkring för byggnaden. Rätten att använda skjulet upphör när överenskommelsen upphör.',
  }),
  ...rows('personalData.processing@p1', 'joint', 'dp', [
    {
      processing: 'en gemensam lista över deltagare och vårdnadshavare',
      purpose: 'kunna nå vårdnadshavare och planera kvällarna',
      legalBasis: 'allmänt intresse för kommunen och berättigat intresse för organisationerna',
      categories: 'namn, ålder, telefonnummer till vårdnadshavare',
      recipients: 'handledare på varvet',
      storage: 'till terminens slut',
      informs: 'verksamhetsledaren informerar vid anmälan',
      security: 'listan hålls inlåst och delas inte digitalt utanför gruppen',
    },
  ]),
  ...texts('insurance.org@o1', 'joint', 'io', 'text', [
    'ansvarsförsäkring',
    'olycksfallsförsäkring för ideellt engagerade',
  ]),
  ...texts('insurance.org@o2', 'joint', 'io', 'text', ['ansvarsförsäkring', 'försäkring för varvet']),
  ...texts('insurance.public@k1', 'joint', 'ip', 'text', ['kommunens ansvarsförsäkring']),
  ...equipment([
    ['skutan och verktyg', 'o1'],
    ['flytvästar', 'k1'],
  ]),
];

const sentences: Edits = [
  ...plan([
    {
      activity: 'Bygga ett ungdomsråd på varvet',
      goal: 'g1',
      lead: 'o1',
      support: 'k1',
      start: '2027-06-01',
      end: '2027-10-31',
      sign: 'rådet har valt vilken båt som ska byggas',
    },
    {
      activity: 'Bygga båt på kvällar och lov',
      goal: 'g2',
      lead: 'o2',
      support: 'o1',
      start: '2027-09-01',
      end: '2028-05-31',
      sign: 'unga visar upp det de har byggt',
    },
    {
      activity: 'Hålla lärkvällar om barns trygghet',
      goal: 'g1',
      lead: 'k1',
      support: 'o1',
      start: '2027-09-01',
      end: '2028-05-31',
      sign: 'alla handledare vet vem de ringer',
    },
  ]),
  ...together({
    'need.evidence': 'kommunens ungdomsenkät 2026 och 35 samtal på kajen sommaren 2026',
    'mutuality.org': 'båtar, ett varv, hantverk och människors förtroende',
    'mutuality.public': 'vuxna som är vana vid unga, kontakter och ett hamnmagasin',
    'initiativeBackground.dialogue': 'sex möten på varvet, ett öppet möte i hamnen och tio ungas förslag',
    'purpose.text': 'att unga i Ebbvik har en plats där de behövs och att hantverket förs vidare',
    'confirmed.background': 'stammer',
    'confirmed.goals': 'stammer',
    'confirmed.governance': 'stammer',
    'confirmed.followUp': 'stammer',
  }),
  ...commitments(
    {
      public: [
        ['lokaler', 'låta båtbygget använda hamnmagasinet', 'hela året'],
        ['personal', 'låta fältsekreterare och kulturutvecklare vara med på varvet', '100 timmar per år'],
        ['kunskap', 'lära handledare att möta unga som behöver stöd', 'två timmar per termin'],
      ],
      org: [
        ['utrustning', 'bidra med skutan och verktyg', 'hela året'],
        ['lokaler', 'låta båtbygget använda varvsskjulet', 'hela året'],
        ['ideell_tid', 'handleda unga och lära ut hantverket', '1 300 timmar per år'],
      ],
    },
    [
      'beskriva samhällsutmaningen och målen tillsammans',
      'ta hand om deltagarnas uppgifter enligt bilagan om personuppgifter',
    ],
  ),
  ...orgs.flatMap((id) => pub(`recipientChecks@${id}`, allChecks)),
  ...pub('decision.caseNumber@k1', 'ÖVN 2027:11'),
  ...org('decision.orgBody@o1', 'styrelsen'),
  ...org('decision.orgBody@o2', 'stiftelsens styrelse', 'o2'),
  ...signatures([
    ['k1', 'kultur- och fritidsnämndens ordförande'],
    ['k1', 'arbetsmarknadsnämndens ordförande'],
    ['o1', 'ordförande'],
    ['o1', 'kassör'],
    ['o2', 'styrelsens ordförande'],
  ]),
];

const followUp: Edits = [
  ...together({
    'followUp.schedule': ['2027-09-01', '2028-06-01', '2028-12-01', '2029-11-30'],
    'followUp.reportDate': '03-01',
    'evaluation.monthsBeforeEnd': 6,
    'plan.dueDate': '11-30',
  }),
  ...pub('followUp.publicBody', boards),
  ...pub('followUp.publicReportDate', '04-30'),
  ...reports({
    public: [['timmar, pengar och vad nämnderna har ändrat i sitt arbete', 'den 1 mars varje år']],
    o1: [['årsberättelse, pengarnas användning och vad de unga har sagt', 'den 1 mars varje år']],
    o2: [['årsberättelse, pengarnas användning och hur varvet har använts', 'den 1 mars varje år']],
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
