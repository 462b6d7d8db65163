/** OVN-08 Digitala stugan: level 2 by its money, level 3 when everything of value is counted. Answers of the case text. */
import { type Edits, fill, joint, motivation, org, pub, rows } from './edits.ts';
import { allChecks, caseLaw, checklist, orgLaw, partLaw } from './law.ts';
import { contributions, control, organisation, ownership, publicParty } from './lists.ts';
import { tableEdits } from './table.ts';

const table = tableEdits({
  name: 'Digitala stugan',
  F6: ['kommunen', 'Kulturchefen skrev ett schema för ”digital stuga” och frågade föreningen.'],
  specifiedInAdvance: 'ja',
  F7: [2, 4],
  B1: [
    'Vi behöver bemanning på biblioteket när besökare frågar om it.',
    'Vi vill vara till nytta och visa våra gamla bilder på nätet.',
  ],
  B2: [
    'Många klarar inte e-legitimation. Personalen på biblioteket hinner inte. Frågorna kommer i klump. Folk blir arga. Vi vill ha fasta tider.',
    'Vi är vana vid datorer därför att vi skannar gamla bilder. Folk frågar oss också. De vågar fråga en granne. En del vill bara ha sällskap. Vi har inte tänkt så mycket på lagar.',
  ],
  B3: 'I Lingonhult stängs många ute när allt blir digitalt. Frågorna hamnar på biblioteket och hos grannar.',
  B4: {
    public: [['Frågor om it kommer varje dag', 'räknade frågor i två veckor', 'nej']],
    o1: [['Folk frågar oss också', 'egna minnen', 'nej']],
  },
  B5: ['vuxna som är ovana vid digitala tjänster', 'Inte tillfrågade ännu.'],
  B6: ['Vi saknar personal vissa tider.', 'Vi saknar lokal på dagtid.'],
  B7: ['Biblioteksplan 2024–2027'],
  B8: [
    ['Främja digital kunskap (biblioteket)', 'ja', 'k1'],
    ['Digital stuga som komplement', 'nej', 'o1'],
  ],
  B9: ['Utanför stadgarnas kärna. Fanns inte före det första avtalet 2025.', 'ja'],
  B11: [
    {
      text: 'Fler klarar sina ärenden själva.',
      indicator: 'besökarnas egna svar',
      source: 'lapp vid dörren',
      measuredBy: 'föreningen',
    },
  ],
  R11: 'Inte alls.',
  R13: ['inget'],
  O3: ['Lugnare lånedisk.', 'Lokal till bildarkivet.'],
  O5: { 'steeringGroup.seats.public': 4, 'steeringGroup.seats.org': 1 },
  O6: ['kommunen_avgor', 'Kommunen avgör ensam vid oenighet.'],
  O7: [5, 2],
  O8: ['ja'],
  O12: [48],
  L3: 'Hur e-tjänster fungerar och vad man inte får hjälpa till med.',
  L4: [
    {
      learn: 'vilka e-tjänster som stänger ute',
      ableTo: 'säga till',
      sign: 'två tjänster ändras',
      responsible: 'bibliotekschefen och ordföranden',
      date: '2029-06-01',
    },
  ],
  joint: {
    'term.start': '2028-01-01',
    'term.end': '2030-12-31',
    'term.openEnded': 'nej',
    'extension.possible': 'nej',
    'surplusRule@p1': 'tillbaka',
    'payment.plan': 'två gånger per år',
    'termination.noticeMonths': 3,
    'termination.equal': 'ja',
    'safety.checklist@p1': checklist('...KKK'),
  },
  A7: ['ja'],
  U1: ['2028-04-01', '2029-01-01'],
  U3: { public: [['Inget', 'aldrig']], o1: [['Antal besök per vecka', 'varje vecka']] },
  U8: ['kulturnämnden', '02-28'],
});

export const edits: Edits = [
  ...publicParty({
    name: 'Lingonhults kommun',
    boards: ['kulturnämnden'],
    decides: 'kulturnämnden',
    planned: '2027-12-02',
  }),
  ...organisation({
    name: 'Föreningen Fickminnet',
    legalForm: 'ideell_forening',
    purpose: 'Bevara och berätta Lingonhults lokala historia',
    signatory: 'ordförande',
    mandate: '2027-10-04',
  }),
  ...table,
  ...rows('goals/g1/signs', 'joint', 's', [
    { sign: 'besökarnas egna svar', how: 'lapp vid dörren', fromParticipants: 'ja' },
  ]),
  ...joint('targetGroup.area', 'Lingonhult'),
  ...fill('parts', 'p1', 'joint', { name: 'Digitala stugan' }),
  ...orgLaw('o1'),
  ...caseLaw({
    selectionBasis: 'ingen_motivering',
    otherSupport: 'nej',
    renewalWithoutReview: 'ja',
    wantsLegalCertainty: 'nej',
  }),
  ...partLaw('p1', {
    whoseActivity: 'ny_gemensam',
    acquiresForOwnNeed: 'nej',
    existsWithoutMoney: 'nej',
    otherSellers: 'delvis',
    detailedControl: 'ja',
    paymentBasis: 'klumpsumma',
    claimedLeg: 'A',
    bilaga2: 'ja',
    ownResources: 'obetydlig',
    totalValueSek: 810_000,
  }),
  ...motivation('R31', 'o1', 'Besökarna betalar inget.', 'p1'),
  ...pub('publicInterestReason@p1', 'Delaktighet för invånarna. Ingen enskild gynnas.'),
  ...motivation('R2', 'public', 'Ett studieförbund ger kurser mot avgift. Ingen undersökning är gjord.', 'p1'),
  ...control('KKOK'),
  ...org('sellsInSameField@o1', 'nej'),
  ...contributions({
    public: [
      {
        type: 'pengar',
        text: 'bidra med pengar',
        extent: 'varje år',
        sekPerYear: 220_000,
        source: 'kulturnämndens budget',
      },
      {
        type: 'lokaler',
        text: 'låta stugan använda ett rum på biblioteket',
        extent: 'hela året',
        sekPerYear: 30_000,
        method: 'kommunens internhyra',
      },
      {
        type: 'utrustning',
        text: 'bidra med datorer',
        extent: 'hela året',
        sekPerYear: 20_000,
        method: 'värde per år enligt inventarielistan',
      },
    ],
    o1: [
      {
        type: 'ideell_tid',
        text: 'bemanna stugan',
        extent: '250 timmar per år',
        hoursPerYear: 250,
        sekPerYear: 37_500,
        method: 'uppskattat',
      },
    ],
  }),
  ...ownership('KKGO-OKK-KKKOK?'),
  ...pub('recipientChecks@o1', allChecks),
];
