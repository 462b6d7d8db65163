/**
 * OVN-07 Familjekaféet och umgängesstödet: two parts in one draft. Part p1 is a (the café), p2 is b (the support).
 * Nothing is mixed inside a part; the parties want one document for both.
 */
import { type Edits, fill, joint, motivation, org, pub } from './edits.ts';
import { allChecks, caseLaw, checklist, orgLaw, partLaw } from './law.ts';
import { addParty, contributions, control, marketCheck, organisation, ownership, publicParty } from './lists.ts';
import { tableEdits } from './table.ts';

const table = tableEdits({
  name: 'Familjekaféet och umgängesstödet',
  F6: ['tillsammans', 'Kaféet föreslogs av föreningen. Umgängesstödet lades till av kommunen.'],
  F7: [3, 3],
  B1: [
    'Vi vill möta familjer tidigare. Vi behöver också 300 umgängestillfällen per år.',
    'Vi vill hålla kaféet öppet och lära kommunen vad familjer behöver.',
  ],
  B2: [
    'Många småbarnsföräldrar är ensamma. Några barn träffar en förälder bara med stöd. Vi har svårt att hitta lugna rum. Vi får många sena ärenden. Vi vill synas på ett vänligare sätt.',
    'Föräldrar kommer till oss för en kopp kaffe och stannar för ett samtal. De frågar om allt utom pengar först. Vi ser när någon inte sover. Umgänge med stöd är något annat än ett kafé. Vi är rädda att kaféet börjar likna ett kontor.',
  ],
  B3: 'Småbarnsföräldrar i Dimvik söker stöd sent. Det saknas en plats som är öppen för alla. Vissa barn har rätt till umgänge med stöd; det är en annan fråga.',
  B4: {
    public: [['Vi får många sena ärenden', 'ärendestatistik 2026', 'nej']],
    o1: [['Föräldrar stannar för ett samtal', '55 lappar från kafégäster', 'ja']],
  },
  B5: [
    'föräldrar med barn 0–6 år (a) och barn med beslut om umgängesstöd (b)',
    'Kafégäster har tillfrågats. Barnen i b har inte tillfrågats.',
  ],
  B6: [
    'Vi är inte en plats man går till av sig själv.',
    'Vi saknar pengar till två öppna dagar till, och kontakter i kommunen.',
  ],
  B7: ['Barnplan 2026–2029, som nämner föreningslivet'],
  B8: [
    ['a: öppet kafé', 'nej', 'o1'],
    ['b: umgängesstöd efter domstols beslut, kommunens ansvar', 'ja', 'o1'],
  ],
  B9: ['Kaféet har funnits sedan 2012. Umgängesstöd är nytt som uppdrag.', 'delvis'],
  B11: [
    { text: 'a: Fler föräldrar har någon att fråga.', indicator: 'föräldrarnas egna svar', source: 'samtal' },
    { text: 'b: 300 tillfällen per år.', indicator: 'antal tillfällen', measuredBy: 'föreningen' },
  ],
  R11: 'Inte alls.',
  R12: { by: 'kommunjurist', date: '2027-04-01', conclusion: 'pagar' },
  R13: ['barn', 'sekretess', 'personuppgifter'],
  O3: ['Möta familjer tidigare och få rum för umgänge.', 'Kaféet öppet fem dagar, och att bli lyssnade på.'],
  O5: {
    'steeringGroup.seats.public': 2,
    'steeringGroup.seats.org': 2,
    'steeringGroup.meetingsPerYear': 2,
  },
  O6: ['annat', 'Enighet i styrgruppen om a. Om b bestämmer kommunen.'],
  O7: [4, 3],
  O8: ['ja'],
  O12: [78],
  L2: 'Hur man lyssnar före ett ärende.',
  L3: 'Vad kommunen får och inte får berätta.',
  L4: [
    {
      learn: 'upptäcka trötthet hos föräldrar',
      ableTo: 'erbjuda stöd tidigt',
      sign: 'fler ber om hjälp själva',
      responsible: 'förskolekontakten och kaféledaren',
      date: '2028-09-01',
    },
  ],
  L7: [['dubbla_besok'], 'Dubbla besök varje termin.'],
  joint: {
    'term.start': '2027-08-01',
    'term.end': '2029-07-31',
    'term.openEnded': 'nej',
    'extension.possible': 'nej',
    'payment.plan': 'a: enligt gemensam budget. b: mot faktura varje månad',
    'termination.noticeMonths': 3,
    'termination.equal': 'ja',
    'exitPlan@p1': 'Gästerna får veta två månader i förväg.',
    'safety.checklist@p1': checklist('...KKK'),
    oneDocument: 'ja',
  },
  A7: ['ja'],
  U1: ['2027-11-01', '2028-08-01', '2029-02-01'],
  U3: {
    public: [['Vad som ändrats i mottagandet', 'varje år']],
    o1: [['Pengarnas användning; antal tillfällen i b', 'varje år']],
  },
  U8: ['socialnämnden', '10-31'],
});

const cafe: Edits = [
  ...partLaw('p1', {
    whoseActivity: 'foreningens',
    acquiresForOwnNeed: 'nej',
    existsWithoutMoney: 'ja',
    otherSellers: 'nej',
    detailedControl: 'nej',
    paymentBasis: 'gemensam_budget',
    contactGroups: ['ovriga_barn'],
    sharedPersonalData: 'nej',
    sensitiveData: ['nej'],
    claimedLeg: 'A',
    bilaga2: 'ja',
    ownResources: 'vasentlig',
    totalValueSek: 496_000,
  }),
  ...pub('publicInterestReason@p1', 'Stöd till familjer. Ingen enskild gynnas.'),
  ...marketCheck({ how: 'Undersökt; ingen annan erbjuder ett öppet familjekafé.', when: '2027-02-15' }),
  ...control('OOOO'),
  ...motivation('R31', 'o1', 'Kaféet är öppet för alla och vi erbjuder inget på en marknad i den delen.', 'p1'),
];

const support: Edits = [
  ...partLaw('p2', {
    whoseActivity: 'kommunens',
    acquiresForOwnNeed: 'ja',
    existsWithoutMoney: 'nej',
    statutoryDuty: 'ja',
    otherSellers: 'ja',
    detailedControl: 'ja',
    placements: 'ja',
    paymentBasis: 'per_enhet',
    enforceablePerformance: 'ja',
    repaymentOnly: 'nej',
    economicActivity: 'ja',
    localEffect: 'uppenbart_lokalt',
    handsOverMunicipalAffair: 'ja',
    contactGroups: ['ovriga_barn'],
    sharedPersonalData: 'for_den_andres_rakning',
    sensitiveData: ['kansliga'],
    invoices: 'ja',
    bilaga2: 'ja',
    cpvGroup: '85',
    individualChoice: 'nej',
    demandRiskUsersPay: 'nej',
    innovationNeeded: 'nej',
    ownResources: 'obetydlig',
    totalValueSek: 690_000,
  }),
  ...pub('publicInterestReason@p2', 'Stöd till familjer. Ingen enskild gynnas.'),
  ...motivation('R2', 'public', 'Två företag erbjuder umgängesstöd. Ingen undersökning är gjord.', 'p2'),
  ...control('KKKO', 'p2'),
  ...motivation('R32', 'public', 'Stödet ges bara i Dimvik och grannkommunen.', 'p2'),
];

export const edits: Edits = [
  ...publicParty({
    name: 'Dimviks kommun',
    boards: ['socialnämnden'],
    decides: 'socialnämnden',
    planned: '2027-04-22',
  }),
  ...organisation({
    name: 'Föreningen Sju Koppar',
    legalForm: 'ideell_forening',
    purpose: 'Stötta familjer med små barn',
    signatory: 'ordförande och kassör',
    mandate: '2027-03-09',
  }),
  ...fill('parts', 'p1', 'joint', { name: 'Familjekaféet' }),
  ...addParty('parts', 'p2', { name: 'Umgängesstödet' }),
  ...table,
  ...joint('targetGroup.area', 'Dimvik'),
  ...orgLaw('o1', { majorityPublicFunding: 'ja', participatoryOrg: 'nej', workIntegration30: 'nej' }),
  ...caseLaw({
    selectionBasis: 'ingen_motivering',
    otherSupport: 'ja_annan_kostnad',
    'otherSupport.amount': 30_000,
    privateProviderProgramme: 'ja',
    wantsLegalCertainty: 'nej',
  }),
  ...cafe,
  ...support,
  ...org('sellsInSameField@o1', 'ja'),
  ...org('separation@o1', 'Umgängesstöd säljs också till en grannkommun, i samma kassa som kaféet.'),
  ...contributions(
    {
      public: [
        {
          type: 'pengar',
          text: 'bidra med pengar till kaféets budget',
          extent: 'varje år',
          sekPerYear: 200_000,
          source: 'socialnämndens budget',
          part: 'p1',
        },
        {
          type: 'lokaler',
          text: 'låta kaféet använda en lokal',
          extent: 'hela året',
          sekPerYear: 48_000,
          method: 'kommunens internhyra',
          part: 'p1',
        },
        {
          type: 'pengar',
          text: 'betala för umgängestillfällen',
          extent: '300 tillfällen per år',
          sekPerYear: 345_000,
          method: '300 × 1 150 kr',
          source: 'socialnämndens budget',
          part: 'p2',
        },
      ],
      o1: [
        {
          type: 'pengar',
          text: 'bidra med egna pengar till kaféets budget',
          extent: 'varje år',
          sekPerYear: 35_000,
          source: 'gåvor',
          part: 'p1',
        },
        {
          type: 'ideell_tid',
          text: 'hålla kaféet öppet med volontärer',
          extent: '800 timmar per år',
          hoursPerYear: 800,
          sekPerYear: 176_000,
          method: '800 timmar × 220 kr, leaderområdets timvärde',
          part: 'p1',
        },
        { type: 'pengar', text: 'bidra med egna pengar', extent: 'inget', sekPerYear: 0, part: 'p2' },
      ],
    },
    ['p1', 'p2'],
  ),
  ...org('volunteering.sekPerHour', 220),
  ...org('volunteering.rateReason', 'Leaderområdets timvärde.'),
  ...ownership('GGOOOOKOKKGOO?O'),
  ...pub('recipientChecks@o1', allChecks),
];
