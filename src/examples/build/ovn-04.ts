/** OVN-04 Badplatsen: a purchase below the limit. Answers of the case text only. */
import { type Edits, fill, motivation, org, pub } from './edits.ts';
import { allChecks, caseLaw, orgLaw, partLaw } from './law.ts';
import { contributions, control, marketCheck, organisation, ownership, publicParty } from './lists.ts';
import { tableEdits } from './table.ts';

const challenge =
  'Badplatsen behöver vara ren och klippt. Vår egen personal räcker inte till i juli. Vi får klagomål på skräp. Körningen ut dit tar lång tid. Vi vill ha en fast kostnad.';

const table = tableEdits({
  name: 'Badplatsen',
  F6: ['kommunen', 'Parkchefen mejlade en lista på klippning och städning.'],
  specifiedInAdvance: 'ja',
  F7: [2, 3],
  B1: [
    'Vi behöver någon som klipper och städar badplatsen hela sommaren.',
    'Vi vill ha en fin badplats, och byalaget behöver pengar till bystugan.',
  ],
  B2: [
    challenge,
    'Vi badar där varje dag. Vi ser skräpet först. Barnen i byn vill ha en ny brygga. Ingen frågar oss hur platsen ska se ut. Vi hjälper gärna till.',
  ],
  B3: challenge,
  B4: {
    public: [['Människor klagar på skräp', 'klagomål i felanmälan', 'nej']],
    o1: [['Det ligger skräp på badplatsen', 'egna ögon', 'nej']],
  },
  B5: ['alla som badar', 'De har inte tillfrågats.'],
  B6: ['Vi skulle kunna göra det själva, men byalaget är billigare.', 'Vi äger inte platsen.'],
  B7: ['Skötselplan för badplatser 2025'],
  B8: [['Skötseln är kommunens eget åtagande. Ingen myndighetsutövning', 'nej', 'k1']],
  B9: ['Vi har städdag två gånger om året.', 'delvis'],
  B11: [
    {
      text: '20 klippningar och 110 städtillfällen per säsong.',
      indicator: 'antal utförda tillfällen',
      measuredBy: 'byalaget',
    },
  ],
  R11: 'Inte alls.',
  R13: ['inget'],
  O3: ['Fast kostnad.', 'Pengar till bystugan.'],
  O5: {
    'steeringGroup.seats.public': 0,
    'steeringGroup.seats.org': 0,
    'steeringGroup.meetingsPerYear': 0,
    'workGroup.used': 'nej',
  },
  O6: ['kommunen_avgor', 'Kommunen avgör ensam.'],
  O7: [3, 2],
  O8: ['ja'],
  O12: [38],
  joint: {
    'term.start': '2027-05-01',
    'term.end': '2029-04-30',
    'term.openEnded': 'nej',
    'extension.possible': 'nej',
    'payment.plan': 'mot faktura varje månad',
    'termination.equal': 'nej',
  },
  A7: ['ja'],
  U3: { public: [['Inget', 'aldrig']], o1: [['Lista på utförda tillfällen', 'varje månad']] },
});

export const edits: Edits = [
  ...publicParty({
    name: 'Silverskärs kommun',
    boards: ['tekniska nämnden'],
    decides: 'tekniska nämnden',
    planned: '2027-03-15',
  }),
  ...organisation({
    name: 'Byalaget Blå Bryggan',
    legalForm: 'ideell_forening',
    purpose: 'Främja trivsel och byns utveckling',
    signatory: 'ordförande',
    mandate: '2027-02-01',
  }),
  ...table,
  ...fill('parts', 'p1', 'joint', { name: 'Badplatsen' }),
  ...orgLaw('o1', { participatoryOrg: 'nej', workIntegration30: 'nej' }),
  ...caseLaw({
    selectionBasis: 'ingen_motivering',
    otherSupport: 'nej',
    privateProviderProgramme: 'nej',
    wantsLegalCertainty: 'nej',
  }),
  ...partLaw('p1', {
    whoseActivity: 'kommunens',
    acquiresForOwnNeed: 'ja',
    existsWithoutMoney: 'nej',
    otherSellers: 'ja',
    paymentBasis: 'per_enhet',
    enforceablePerformance: 'ja',
    repaymentOnly: 'nej',
    detailedControl: 'ja',
    ownResources: 'obetydlig',
    totalValueSek: 520_000,
    economicActivity: 'ja',
    localEffect: 'uppenbart_lokalt',
    handsOverMunicipalAffair: 'ja',
    invoices: 'ja',
    bilaga2: 'nej',
    cpvGroup: 'annat',
    individualChoice: 'nej',
    demandRiskUsersPay: 'nej',
    innovationNeeded: 'nej',
  }),
  ...pub('publicInterestReason@p1', 'Badplats för alla. Ingen enskild gynnas.'),
  ...marketCheck({ how: 'Två trädgårdsföretag har lämnat pris.' }),
  ...motivation('R3', 'public', 'Kommunens egen personal har skött platsen.', 'p1'),
  ...motivation('R32', 'public', 'Det gäller en enda badplats i byn.', 'p1'),
  ...control('KKKO'),
  ...org('sellsInSameField@o1', 'nej'),
  ...contributions({
    public: [
      {
        type: 'pengar',
        text: 'betala för 130 tillfällen',
        extent: '130 tillfällen per säsong',
        sekPerYear: 260_000,
        method: '130 × 2 000 kr',
        source: 'tekniska nämndens budget',
      },
    ],
    o1: [{ type: 'pengar', text: 'bidra med egna pengar', extent: 'inget', sekPerYear: 0, source: 'ingen' }],
  }),
  ...ownership('KKKO-O-O-KKKO--'),
  ...pub('recipientChecks@o1', allChecks),
];
