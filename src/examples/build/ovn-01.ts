/**
 * OVN-01 Lyktans öppna kvällar. The answers of the case text, and openly invented ones where a newer question needs an
 * answer for a draft without gaps; those raise no signal and change no level.
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
  ...joint('partnership.name', 'Lyktans öppna kvällar'),
  ...publicParty({
    name: 'Ekådala kommun',
    address: 'Kommunhuset, Ekådala',
    boards: ['socialnämnden'],
    decides: 'socialnämnden',
    planned: '2027-04-14',
  }),
  ...organisation({
    name: 'Föreningen Lyktan i Ekådala',
    address: 'Lyktan, Ekådala',
    legalForm: 'ideell_forening',
    purpose: 'Motverka ensamhet och skapa gemenskap för vuxna i Ekådala',
    signatory: 'ordförande och kassör tillsammans',
    mandate: '2027-02-02',
  }),
  ...contacts([
    ['k1', 'folkhälsosamordnare'],
    ['o1', 'verksamhetsledare'],
  ]),
  ...orgLaw('o1'),
  ...together({
    initiative: 'organisationen',
    'initiativeBackground.when': 'hösten 2026',
    'initiativeBackground.how': 'Lyktan skrev ett brev till socialnämnden och bad om ett samtal.',
  }),
  ...apart('processTime.scale', { public: 4, o1: 4 }),
  ...apart('processTime.note', {
    public: 'Ett möte i månaden.',
    o1: 'Två möten i månaden, kvällstid.',
  }),
  ...left('joint', ['F1']),
  ...left('public', ['F3']),
];

const need: Edits = [
  ...apart('hopes', {
    public:
      'Vi vill nå människor som aldrig kontaktar oss. Det kan vi inte köpa, för det bygger på grannar och förtroende. Ett bidrag ger oss inget gemensamt lärande.',
    o1: 'Vi vill finnas fler kvällar utan att bli en kommunal verksamhet. Vi vill också att kommunen lär känna dem som kommer till oss.',
  }),
  ...joint(
    'hopes',
    'Fler vuxna i Ekådala ska ha en plats att gå till på kvällen, där de är gäster och inte klienter. Vi vill lära känna varandra och dem som kommer.',
  ),
  ...apart('challenge', {
    public:
      'Många vuxna i Ekådala bor ensamma. Vår hemtjänst möter ensamhet varje dag. De flesta är ensamma långt innan de söker hjälp. När affären stänger klockan sex är byn tyst. Vi saknar kunskap om vad människor själva vill.',
    o1: 'Våra gäster säger att söndagen är värst. En del har inte talat med någon på flera dagar. Flera är under 50 år, så det handlar inte bara om äldre. Många vågar inte gå till något som heter socialt stöd. Hos oss är man gäst, inte klient.',
  }),
  ...joint(
    'need.joint',
    'I Ekådala är många vuxna i alla åldrar ensamma på kvällar och helger. De söker sällan hjälp. Det saknas ställen dit man kan komma utan skäl och utan att registreras.',
  ),
  ...evidence({
    public: [['31 procent av vuxna som bor ensamma känner sig ofta ensamma', 'kommunens enkät 2025', 'ja']],
    o1: [
      ['Gästerna berättar att söndagen är värst', '62 samtal med gäster hösten 2026', 'ja'],
      ['Fler vill komma oftare än två kvällar i veckan', 'föreningens gästbok', 'ja'],
    ],
  }),
  ...apart('whyNotAlone', {
    public: 'Vi når inte dem som inte söker sig till oss. Människor litar inte på samma sätt på en myndighet.',
    o1: 'Vi orkar bara två kvällar i veckan med dagens lokal och pengar. Vi saknar kontakter in i kommunen.',
  }),
  ...together({
    'targetGroup.text': 'vuxna i alla åldrar som känner sig ensamma',
    'targetGroup.involvedHow': 'Tolv gäster har läst och ändrat i texten.',
    'targetGroup.area': 'Ekådala',
    'participation.method': 'samtal med gästerna och en kort enkät',
    'participation.frequency': 'två gånger per år',
  }),
  ...policies([
    'Folkhälsoplan 2025–2028, mål 3: ”Färre invånare ska vara ofrivilligt ensamma, i samarbete med civilsamhället”',
  ]),
  ...responsibilities([
    ['Bistånd och uppsökande arbete enligt socialtjänstlagen', 'ja', 'k1'],
    ['Öppen gemenskap', 'nej', 'o1'],
  ]),
  ...exclusions(['bistånd och uppsökande arbete enligt socialtjänstlagen']),
  ...org(
    'ideaLink',
    'Vi har haft öppet två kvällar i veckan sedan 2014. Det nya är fyra kvällar och en grupp som bjuder in nya. Föreningen har 140 medlemmar.',
  ),
  ...org('activityIsNew', 'delvis'),
  ...goals([
    {
      text: 'Fler vuxna har någon att prata med.',
      forWhom: 'gäster som kommer minst fyra gånger',
      indicator: 'gästernas egna svar',
      source: 'kort enkät vår och höst',
      baseline: 'ingen enkät har gjorts än',
      measuredBy: 'verksamhetsledaren',
      dueWhen: 'juni 2030',
      analysis: 'Styrgruppen går igenom svaren vid varje avstämning.',
      signs: [
        { sign: 'egna svar', how: 'kort enkät', frequency: 'vår och höst', fromParticipants: 'ja' },
        {
          sign: 'gäster berättar om någon de pratar med',
          how: 'samtal',
          frequency: 'en gång per halvår',
          fromParticipants: 'ja',
        },
      ],
    },
    {
      text: 'Fler vågar komma första gången.',
      forWhom: 'vuxna som inte har varit hos Lyktan förut',
      indicator: 'det som nya gäster berättar om hur de hittade hit',
      source: 'samtal',
      baseline: 'ingen har frågat nya gäster än',
      measuredBy: 'folkhälsosamordnaren och verksamhetsledaren',
      dueWhen: 'juni 2030',
      analysis: 'Styrgruppen går igenom samtalen vid varje avstämning.',
      signs: [
        {
          sign: 'nya gäster berättar hur de hittade hit',
          how: 'samtal',
          frequency: 'en gång per halvår',
          fromParticipants: 'ja',
        },
        {
          sign: 'nya gäster kommer tillbaka',
          how: 'volontärernas anteckningar utan namn',
          frequency: 'en gång per halvår',
          fromParticipants: 'nej',
        },
      ],
    },
  ]),
  ...joint('purpose.longTermEffect', 'att färre vuxna i Ekådala är ofrivilligt ensamma'),
];

const legal: Edits = [
  ...fill('parts', 'p1', 'joint', { name: 'Lyktans öppna kvällar' }),
  ...caseLaw({ selectionBasis: 'motiverat_val', otherSupport: 'nej', legalForceWait: 'ja' }),
  ...partLaw('p1', {
    whoseActivity: 'foreningens',
    acquiresForOwnNeed: 'nej',
    existsWithoutMoney: 'ja',
    otherSellers: 'nej',
    detailedControl: 'nej',
    paymentBasis: 'gemensam_budget',
    claimedLeg: 'A',
    bilaga2: 'ja',
    ownResources: 'vasentlig',
    totalValueSek: 672_000,
  }),
  ...pub(
    'publicInterestReason@p1',
    'Öppna kvällar är till nytta för invånarna enligt folkhälsoplanen. Alla vuxna får komma och ingen enskild gynnas.',
  ),
  ...texts('legalBasis.statutes@p1', 'public', 'ls', 'text', ['2 kap. kommunallagen']),
  ...marketCheck({
    how: 'Två företag och sex föreningar tillfrågades. Ingen erbjuder öppna kvällar.',
    when: '2027-01-20',
    who: 'inköpare',
    source: 'svar från två företag och sex föreningar',
  }),
  ...control('OOOO'),
  ...pub(
    'selectionReason',
    'Kommunen hade en notis på webbplatsen i fyra veckor och skickade brev till 14 föreningar. Lyktan har haft öppet sedan 2014 och har människors förtroende.',
  ),
  ...pub('funding.absorbedGrant', 'Lyktans tidigare verksamhetsbidrag på 25 000 kronor'),
  ...org('sellsInSameField@o1', 'nej'),
  ...motivation(
    'R31',
    'o1',
    'Ingen betalar för att komma och kaffet är gratis. Vi erbjuder inget på en marknad.',
    'p1',
  ),
  ...joint('rightsAffected', ['inget']),
  ...left('public', ['R24']),
  ...left('joint', ['R30']),
  ...together({
    formChoice: 'iop',
    formReasons:
      'Det är föreningens egen verksamhet. Båda bidrar, det finns ingen marknad och kommunen ställer inget krav på prestation.',
  }),
  ...assessment({
    by: 'kommunjurist',
    date: '2027-03-12',
    caseNumber: 'ÖVN 2027:1',
    conclusion: 'kan_ga_vidare',
    'attachment.name': 'Bilaga 1',
  }),
];

const mutuality: Edits = [
  ...contributions({
    public: [
      {
        type: 'pengar',
        text: 'bidra med pengar till den gemensamma budgeten',
        extent: 'varje år',
        sekPerYear: 170_000,
        method: 'enligt den gemensamma budgeten',
        source: 'socialnämndens budget',
      },
      {
        type: 'lokaler',
        text: 'låta de öppna kvällarna använda träffpunkten',
        extent: '48 söndagar per år',
        sekPerYear: 12_000,
        method: '48 söndagar × 250 kr enligt taxa',
      },
      {
        type: 'personal',
        text: 'låta folkhälsosamordnaren arbeta med de öppna kvällarna',
        extent: '120 timmar per år',
        hoursPerYear: 120,
        sekPerYear: 42_000,
        method: '120 timmar × 350 kr',
      },
    ],
    o1: [
      {
        type: 'pengar',
        text: 'bidra med egna pengar till den gemensamma budgeten',
        extent: 'varje år',
        sekPerYear: 40_000,
        method: 'enligt den gemensamma budgeten',
        source: 'gåvor och medlemsavgifter',
      },
      {
        type: 'lokaler',
        text: 'hålla öppet i föreningens egen lokal',
        extent: 'tre kvällar i veckan',
        sekPerYear: 90_000,
        method: 'hyra för egen lokal',
      },
      {
        type: 'ideell_tid',
        text: 'ta emot gäster med volontärer',
        extent: '28 volontärer, 50 timmar var per år',
        hoursPerYear: 1_400,
        sekPerYear: 280_000,
        method: '1 400 timmar × 200 kr; summan har parterna enats om',
      },
    ],
  }),
  ...org('volunteering.sekPerHour', 200),
  ...org('volunteering.rateReason', 'Summan har parterna enats om.'),
  ...apart('ownGoals', {
    public: 'Veta mer om ensamhet och få en väg till människor vi inte når.',
    o1: 'Fler kvällar, tryggare ekonomi och behållen självständighet.',
  }),
  ...ownership('GGOOOOOO-KGGOGO'),
  ...steering(
    {
      'steeringGroup.seats.public': 2,
      'steeringGroup.seats.org': 2,
      'steeringGroup.meetingsPerYear': 2,
      'workGroup.used': 'ja',
      'workGroup.convenor': 'Folkhälsosamordnaren',
      'workGroup.meetings': 'en gång i månaden',
      'workGroup.subgroups': 'nej',
      decisionRule: 'enighet',
      'escalation.public': 'förvaltningschefen',
      'escalation.org': 'föreningens ordförande',
      disagreementNote:
        'Trappan är samtal, styrgrupp, förvaltningschef och ordförande, och sist en utomstående samtalsledare.',
    },
    { public: ['förvaltningschef', 'folkhälsosamordnare'], org: ['ordförande', 'verksamhetsledare'] },
  ),
  ...apart('equality', { public: 4, o1: 3 }),
  ...org('freeVoice', 'ja'),
  ...org('freeVoiceNote', 'Det står i texten att föreningen får kritisera kommunen.'),
  ...apart('conditions', {
    public: 'Nämnden beslutar om budgeten i november. Vi arbetar dagtid och kan sällan svara på kvällen.',
    o1: 'Våra volontärer är lediga på kvällar och helger. Vi behöver veta i god tid om något ändras.',
  }),
  ...org('economicShare@o1', 49),
  ...org('ifItEnds@o1', 'Tar det slut går vi tillbaka till två kvällar.'),
];

const competence: Edits = [
  ...pub('learnFromOrg', 'Hur man bjuder in utan att det känns som myndighet.'),
  ...org('learnFromPublic', 'Hur kommunens hjälp fungerar och hur man säger det enkelt till en gäst.'),
  ...learningGoals([
    {
      learn: 'känna igen tidig ensamhet',
      ableTo: 'bjuda in i tid',
      sign: 'båda kan ge tre exempel',
      responsible: 'folkhälsosamordnaren och verksamhetsledaren',
      date: '2028-03-01',
    },
  ]),
  ...choicesWithDetail(
    'learners',
    ['chefer', 'handlaggare', 'styrelse', 'volontarer', 'deltagare'],
    'Två tillfällen per år, ett på kvällstid.',
  ),
  ...knowledge({
    public: [['hur kommunens stöd fungerar', 'genomgång på lärträffen', 'en timme per halvår']],
    o1: [['att bjuda in utan att någon registreras', 'dubbla besök på en öppen kväll', 'en kväll per termin']],
  }),
  ...choicesWithDetail(
    'learning.forms',
    ['dubbla_besok', 'reflektionsmote'],
    'Dubbla besök varje termin och reflektionsmöte varje kvartal.',
  ),
  ...together({
    'learning.dialogueFrequency': 'en gång per kvartal',
    'volunteering.introduction': 'En kväll tillsammans med verksamhetsledaren och en genomgång av rutinerna.',
  }),
];

const money: Edits = [
  ...together({
    'term.start': '2027-07-01',
    'term.end': '2030-06-30',
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
      ['verksamhetsledare på deltid', 120_000, 'k1'],
      ['mat och kaffe', 30_000, 'k1'],
      ['utbildning för volontärer', 20_000, 'k1'],
      ['material och inbjudningar', 25_000, 'o1'],
      ['försäkring och resor för volontärer', 15_000, 'o1'],
    ],
    public: { k1: 170_000 },
    org: { o1: [40_000, 'gåvor och medlemsavgifter'] },
  }),
  ...org('payment.account@o1', 'föreningens bankgiro'),
  ...pub('fundingDecided', 'nej'),
  ...pub('fundingChange', 'Anslaget beslutas år för år. Ändras det omförhandlar parterna budgeten inom två månader.'),
];

const rules: Edits = [
  ...together({
    'values.principles': ['sjalvstandighet', 'dialog', 'kvalitet', 'langsiktighet', 'oppenhet', 'mangfald'],
    changeRule: 'avtalstexten',
    'termination.noticeMonths': 3,
    'termination.equal': 'ja',
    'renegotiation.noticeMonths': 3,
    'funding.reducedNoticeMonths': 3,
    'exitPlan@p1': 'Gästerna får veta minst två månader i förväg. De två gamla kvällarna fortsätter.',
    'safety.checklist@p1': checklist('---KKK'),
    sharedWorkplace: 'nej',
    'premises.provider': 'k1',
    'premises.name': 'träffpunkten i Ekådala',
    'premises.times': 'på söndagar, 48 gånger per år',
    'premises.terms':
      'Verksamhetsledaren bokar hos kommunen och kvitterar ut nyckeln. Fel anmäls till kommunens fastighetsjour. Kommunen har försäkring för lokalen. Rätten att använda träffpunkten upphör när överenskommelsen upphör.',
  }),
  ...texts('insurance.org@o1', 'joint', 'io', 'text', [
    'ansvarsförsäkring',
    'olycksfallsförsäkring för ideellt engagerade',
  ]),
  ...texts('insurance.public@k1', 'joint', 'ip', 'text', ['kommunens ansvarsförsäkring']),
];

const sentences: Edits = [
  ...plan([
    {
      activity: 'Utöka från två till fyra öppna kvällar i veckan',
      goal: 'g1',
      lead: 'o1',
      support: 'k1',
      start: '2027-07-01',
      end: '2027-10-01',
      sign: 'fyra kvällar i veckan är öppna',
    },
    {
      activity: 'Starta en grupp som bjuder in nya gäster',
      goal: 'g2',
      lead: 'o1',
      support: 'k1',
      start: '2027-09-01',
      end: '2028-06-30',
      sign: 'nya gäster berättar att någon bjöd in dem',
    },
    {
      activity: 'Hålla lärträff och dubbla besök',
      goal: 'g2',
      lead: 'k1',
      support: 'o1',
      start: '2027-10-01',
      end: '2028-06-30',
      sign: 'båda kan ge exempel på tidig ensamhet',
    },
  ]),
  ...together({
    'need.evidence': 'kommunens enkät 2025, föreningens 62 samtal med gäster hösten 2026 och föreningens gästbok',
    'mutuality.org': 'en plats där man är gäst, volontärer och människors förtroende',
    'mutuality.public': 'kunskap om ensamhet i hela kommunen, kontakter och en lokal på söndagar',
    'initiativeBackground.dialogue': 'tre möten, ett brev från föreningen och en text som tolv gäster har ändrat i',
    'purpose.text': 'att vuxna i Ekådala har en plats att gå till på kvällen, där de är gäster och inte klienter',
    'confirmed.background': 'stammer',
    'confirmed.goals': 'stammer',
    'confirmed.governance': 'stammer',
    'confirmed.followUp': 'stammer',
  }),
  ...commitments(
    {
      public: [
        ['lokaler', 'låta de öppna kvällarna använda träffpunkten', '48 söndagar per år'],
        ['personal', 'låta folkhälsosamordnaren arbeta med de öppna kvällarna', '120 timmar per år'],
        ['kunskap', 'berätta hur kommunens stöd fungerar', 'en timme per halvår'],
      ],
      org: [
        ['lokaler', 'hålla öppet i föreningens egen lokal', 'tre kvällar i veckan'],
        ['ideell_tid', 'ta emot gäster med volontärer', '1 400 timmar per år'],
        ['kunskap', 'visa hur man bjuder in utan att någon registreras', 'en kväll per termin'],
      ],
    },
    ['beskriva samhällsutmaningen och målen tillsammans', 'svara tillsammans på frågor från pressen'],
  ),
  ...pub('recipientChecks@o1', allChecks),
  ...pub('decision.caseNumber@k1', 'ÖVN 2027:1'),
  ...org('decision.orgBody@o1', 'styrelsen'),
  ...signatures([
    ['k1', 'socialnämndens ordförande'],
    ['o1', 'ordförande'],
    ['o1', 'kassör'],
  ]),
];

const followUp: Edits = [
  ...together({
    'followUp.schedule': ['2027-10-01', '2028-07-01', '2029-01-01', '2030-01-01'],
    'followUp.reportDate': '03-01',
    'evaluation.monthsBeforeEnd': 6,
    'plan.dueDate': '11-30',
  }),
  ...pub('followUp.publicBody', 'socialnämnden'),
  ...pub('followUp.publicReportDate', '03-31'),
  ...reports({
    public: [['timmar, pengar och vad socialtjänsten har ändrat i sitt arbete', 'den 1 mars varje år']],
    o1: [['kort årsberättelse, pengarnas användning och vad gästerna har sagt', 'den 1 mars varje år']],
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
