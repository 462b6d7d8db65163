/** OVN-03 Dagverksamheten Solrummet: a purchase above the limit. Answers of the case text only. */
import { type Edits, fill, motivation, org, pub } from './edits.ts';
import { caseLaw, checklist, orgLaw, partLaw } from './law.ts';
import { contributions, control, organisation, ownership, publicParty } from './lists.ts';
import { tableEdits } from './table.ts';

const challenge =
  'Vi har beslut om dagverksamhet för tolv personer med demenssjukdom. Avtalet med företaget går ut i december. Priset har stigit. Nämnden måste spara. Platserna får inte bli färre.';

const table = tableEdits({
  name: 'Dagverksamheten Solrummet',
  F6: ['kommunen', 'Kommunen skrev en kravlista och bad stiftelsen säga ja, ”så slipper vi upphandla om”.'],
  specifiedInAdvance: 'ja',
  F7: [2, 3],
  B1: [
    'Vi behöver tolv platser i dagverksamhet när avtalet med företaget går ut.',
    'Vi vill ge våra gäster en bra dag och använda vårt fina hus.',
  ],
  B2: [
    challenge,
    'Familjer ringer och är slutkörda. Många gäster tycker om musik och trädgård. Företaget har bytt personal ofta. Vi har ett hus som står tomt på dagarna. Vi tror att lugn är viktigare än schema.',
  ],
  B3: challenge,
  B4: {
    public: [['Tolv personer har beslut om dagverksamhet', 'beslutsregister', 'nej']],
    o1: [['Familjer ringer och är slutkörda', 'telefonsamtal från anhöriga', 'nej']],
  },
  B5: ['personer med demenssjukdom som har biståndsbeslut', 'De har inte tillfrågats.'],
  B6: [
    'Vi skulle kunna göra det själva, men stiftelsen är billigare.',
    'Vi kan inte fylla huset utan kommunens beslut.',
  ],
  B7: ['Äldreplan 2024–2028'],
  B8: [
    ['Dagverksamhet är en biståndsbedömd insats som kommunen måste ge. Hela uppgiften läggs på stiftelsen', 'ja', 'o1'],
  ],
  B9: ['Vi har kafé för äldre sedan 1998. Dagverksamhet med biståndsbeslut är nytt.', 'delvis'],
  B11: [
    { text: 'Tolv belagda platser, 250 dagar per år.', indicator: 'antal belagda platser', measuredBy: 'stiftelsen' },
  ],
  R11: 'Inte alls.',
  R13: ['sekretess', 'personuppgifter'],
  O3: ['Lägre kostnad.', 'Fler gäster och inkomst till huset.'],
  O5: {
    'steeringGroup.seats.public': 0,
    'steeringGroup.seats.org': 0,
    'steeringGroup.meetingsPerYear': 0,
    'workGroup.used': 'nej',
  },
  O6: ['kommunen_avgor', 'Kommunen avgör ensam. Kommunens avtalscontroller kallar till avstämning.'],
  O7: [4, 2],
  O8: ['oklart', 'Utkastet säger att ”parterna uttalar sig endast efter samråd med beställaren”.'],
  O12: [44],
  joint: {
    'term.start': '2028-01-01',
    'term.end': '2030-12-31',
    'term.openEnded': 'nej',
    'extension.possible': 'ja',
    'extension.maxLength': '12 månader',
    'payment.plan': 'mot faktura varje månad',
    'termination.equal': 'nej',
    'safety.checklist@p1': checklist('...KKK'),
  },
  A7: ['ja'],
  U3: { public: [['Inget', 'aldrig']], o1: [['Närvaro per dag', 'varje månad']] },
  U8: ['äldrenämnden', '12-31'],
});

export const edits: Edits = [
  ...publicParty({
    name: 'Månsjö kommun',
    boards: ['äldrenämnden'],
    decides: 'äldrenämnden',
    planned: '2027-06-10',
  }),
  ...organisation({
    name: 'Stiftelsen Höstlöv',
    legalForm: 'stiftelse',
    purpose: 'Ett gott liv för äldre i Månsjö',
    signatory: 'styrelsen',
    mandate: '2027-05-03',
  }),
  ...table,
  ...fill('parts', 'p1', 'joint', { name: 'Dagverksamheten Solrummet' }),
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
    statutoryDuty: 'ja',
    previouslyProcured: 'ja',
    otherSellers: 'ja',
    paymentBasis: 'per_enhet',
    enforceablePerformance: 'ja',
    repaymentOnly: 'nej',
    detailedControl: 'ja',
    placements: 'ja',
    ownResources: 'obetydlig',
    totalValueSek: 9_600_000,
    economicActivity: 'ja',
    localEffect: 'uppenbart_lokalt',
    handsOverMunicipalAffair: 'ja',
    sharedPersonalData: 'for_den_andres_rakning',
    sensitiveData: ['kansliga'],
    invoices: 'ja',
    bilaga2: 'ja',
    cpvGroup: '85',
    individualChoice: 'ja',
    demandRiskUsersPay: 'nej',
    innovationNeeded: 'nej',
  }),
  ...pub('publicInterestReason@p1', 'Äldreomsorg för invånarna. Ingen enskild gynnas, anser kommunen.'),
  ...motivation('R2', 'public', 'Två företag finns i grannkommunerna. Ingen undersökning är gjord.', 'p1'),
  ...motivation('R3', 'public', 'Upphandlades 2023.', 'p1'),
  ...motivation('R32', 'public', 'Gästerna kommer från Månsjö.', 'p1'),
  ...control('KKKK'),
  ...org('sellsInSameField@o1', 'nej'),
  ...contributions({
    public: [
      {
        type: 'pengar',
        text: 'betala för tolv platser',
        extent: '12 platser, 250 dagar per år',
        sekPerYear: 2_400_000,
        method: '12 × 250 × 800 kr',
        source: 'äldrenämndens budget',
      },
    ],
    o1: [
      {
        type: 'pengar',
        text: 'bidra med pengar till utflykter',
        extent: 'varje år',
        sekPerYear: 40_000,
        source: 'gåvor',
      },
      {
        type: 'ideell_tid',
        text: 'följa med på utflykter',
        extent: '100 timmar per år',
        hoursPerYear: 100,
        sekPerYear: 22_000,
        method: '100 timmar × 220 kr, leaderområdets timvärde',
      },
    ],
  }),
  ...org('volunteering.sekPerHour', 220),
  ...org('volunteering.rateReason', 'Leaderområdets timvärde.'),
  ...ownership('KKKOOOOOKKKK?KO'),
  ...pub('recipientChecks@o1', ['inget']),
];
