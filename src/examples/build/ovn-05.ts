/** OVN-05 Sommarspelet: the parties choose a grant. Answers of the case text only. */
import { type Edits, fill, motivation, org, pub } from './edits.ts';
import { allChecks, caseLaw, checklist, orgLaw, partLaw } from './law.ts';
import { contributions, control, marketCheck, organisation, ownership, publicParty } from './lists.ts';
import { tableEdits } from './table.ts';

const table = tableEdits({
  name: 'Sommarspelet',
  F6: ['organisationen', 'Sällskapet fyllde i blanketten för IOP av misstag.'],
  F7: [2, 2],
  B1: [
    'Vi vill att det spelas teater på sommaren. Det räcker med ett bidrag.',
    'Vi behöver 45 000 kr till ljud och kostymer.',
  ],
  B2: [
    'Sommaren i Papperlunda är stilla. Teatersällskapet är uppskattat. Vi har pengar i bidragspotten. Vi vill inte bestämma innehållet. Andra föreningar söker också.',
    'Vi spelar varje sommar. Kostymerna är slitna. Ljudet hörs inte längst bak. Publiken är van att det är gratis. Vi klarar resten själva.',
  ],
  B3: 'Sommarspelet behöver ett tillskott för att kunna genomföras som vanligt.',
  B4: { o1: [['Ljudet hörs inte längst bak', 'publikens egna omdömen från 2026', 'ja']] },
  B5: ['publik i alla åldrar', 'Publiken tillfrågades genom en lapplåda 2026.'],
  B6: ['Vi spelar inte teater.', 'Vi saknar 45 000 kr.'],
  B7: ['Kulturplan 2025–2028'],
  B8: [['Inget lagstadgat ansvar', 'nej', 'k1']],
  B9: ['Vi har spelat sommarspel i 22 år.', 'nej'],
  B11: [{ text: 'Spela sommarspelet som vanligt.' }],
  R11: 'Öppen bidragsordning: alla föreningar som uppfyller villkoren kan få bidrag, året om.',
  R12: {
    by: 'föreningsstrateg, enligt bidragsreglerna',
    date: '2027-02-05',
    conclusion: 'kan_ga_vidare',
  },
  R13: ['inget'],
  R14: ['foreningsbidrag', 'Ingen gemensam utmaning, ingen gemensam styrning, öppna villkor.'],
  O3: ['Inget eget mål.', 'Kunna spela som vanligt.'],
  O5: {
    'steeringGroup.seats.public': 0,
    'steeringGroup.seats.org': 0,
    'steeringGroup.meetingsPerYear': 0,
    'workGroup.used': 'nej',
  },
  O7: [3, 3],
  O8: ['ja'],
  joint: {
    'term.start': '2027-04-01',
    'term.end': '2027-08-31',
    'term.openEnded': 'nej',
    'extension.possible': 'nej',
    'surplusRule@p1': 'tillbaka',
    'payment.plan': 'en gång',
    'safety.checklist@p1': checklist('...KKK'),
  },
  A7: ['ja'],
  U1: ['2027-10-15'],
  U3: { public: [['Inget', 'aldrig']], o1: [['Kort ekonomisk redovisning', 'den 15 oktober 2027']] },
  U8: ['kulturnämnden, i den samlade redovisningen av bidrag', '12-31'],
});

export const edits: Edits = [
  ...publicParty({
    name: 'Papperlunda kommun',
    boards: ['kulturnämnden'],
    decides: 'kulturnämnden',
    planned: '2027-02-11',
  }),
  ...organisation({
    name: 'Teatersällskapet Papplådan',
    legalForm: 'ideell_forening',
    purpose: 'Amatörteater för alla åldrar',
    signatory: 'kassör',
    mandate: '2027-01-10',
  }),
  ...table,
  ...fill('parts', 'p1', 'joint', { name: 'Sommarspelet' }),
  ...orgLaw('o1'),
  ...caseLaw({ selectionBasis: 'oppen_inbjudan', otherSupport: 'ja_annan_kostnad', 'otherSupport.amount': 12_000 }),
  ...partLaw('p1', {
    whoseActivity: 'foreningens',
    acquiresForOwnNeed: 'nej',
    existsWithoutMoney: 'ja',
    otherSellers: 'nej',
    detailedControl: 'nej',
    paymentBasis: 'klumpsumma',
    openToAll: 'ja',
    claimedLeg: 'A',
    bilaga2: 'ja',
    ownResources: 'vasentlig',
    totalValueSek: 45_000,
  }),
  ...pub('publicInterestReason@p1', 'Kultur för invånarna. Ingen enskild gynnas.'),
  ...marketCheck({ how: 'Ingen annan spelar sommarspel här.' }),
  ...motivation('R31', 'o1', 'Sommarspelet är gratis för publiken.', 'p1'),
  ...control('OOOO'),
  ...org('sellsInSameField@o1', 'nej'),
  ...contributions({
    public: [
      {
        type: 'pengar',
        text: 'lämna bidrag till ljud och kostymer',
        extent: 'en gång',
        sekPerYear: 45_000,
        method: 'enligt bidragsreglerna',
        source: 'kulturnämndens bidragspott',
      },
    ],
    o1: [
      {
        type: 'pengar',
        text: 'bidra med egna pengar',
        extent: 'en gång',
        sekPerYear: 80_000,
        source: 'biljetter till generalrepetition, lotteri och kaffe',
      },
      {
        type: 'ideell_tid',
        text: 'spela sommarspelet',
        extent: '600 timmar per år',
        hoursPerYear: 600,
        sekPerYear: 132_000,
        method: '600 timmar × 220 kr, leaderområdets timvärde',
      },
    ],
  }),
  ...org('volunteering.sekPerHour', 220),
  ...org('volunteering.rateReason', 'Leaderområdets timvärde.'),
  ...ownership('OOOO-OOO-KOOOOO'),
  ...pub('recipientChecks@o1', allChecks),
];
