/** OVN-09 Språk på bänken: several parties and open questions. Answers of the case text, with its "vet inte än". */
import { type Edits, fill, joint, motivation, org, pub, unknown } from './edits.ts';
import { caseLaw, checklist, orgLaw, partLaw } from './law.ts';
import { contributions, control, organisation, ownership, publicParty } from './lists.ts';
import { tableEdits } from './table.ts';

const orgs = ['o1', 'o2', 'o3'];
const buyer = 'upphandlaren';

const table = tableEdits({
  name: 'Språk på bänken',
  orgs,
  F6: [
    'organisationen',
    'Organisationerna tog initiativet tillsammans, efter en sommar med språkprat på bänkar i parken.',
  ],
  F7: [3, 4],
  B1: [
    'Vi vill att nyanlända och gamla Snövallsbor lär känna varandra. Det köper man inte.',
    'Vi vill göra parkbänkarna till en plats året om, utan blanketter.',
  ],
  B2: [
    'Många nyanlända läser svenska men talar den sällan. Kursen räcker inte. Arbetsgivare frågar efter talat språk. Regionen ser att ensamhet påverkar hälsan. Vi når inte alla.',
    'På bänken talar folk om väder, barn och mat. Svenskan kommer av sig själv. Fotbollen lockar de unga. Församlingen har kaffe och värme. Ingen av oss äger frågan ensam.',
  ],
  B3: 'Nyanlända i Snövallen möter för få människor att tala svenska med. Det påverkar språk, arbete och hälsa.',
  B4: {
    public: [['Många läser svenska men talar den sällan', 'statistik från kursen', 'nej']],
    o1: [['Svenskan kommer av sig själv på bänken', '90 samtal i parken', 'ja']],
    o2: [['Svenskan kommer av sig själv på bänken', '90 samtal i parken', 'ja']],
    o3: [['Svenskan kommer av sig själv på bänken', '90 samtal i parken', 'ja']],
  },
  B5: ['nyanlända och etablerade invånare, även familjer med barn', 'Fem nyanlända är med i arbetsgruppen.'],
  B6: ['Vi har inga vardagliga möten att erbjuda.', 'Vi saknar lokal på vintern och någon som håller ihop.'],
  B7: ['Integrationsplan 2025–2029', 'regionens folkhälsostrategi'],
  B8: [
    ['Undervisning i svenska för invandrare', 'ja', 'k1'],
    ['Samtal på bänken', 'nej', 'o1'],
  ],
  exclusions: ['undervisning i svenska för invandrare'],
  B9: ['Alla tre har haft språkprat i liten skala.', 'nej'],
  B11: [{ text: 'Fler vågar tala svenska.', indicator: 'deltagarnas egna svar', source: 'samtal' }],
  R11: 'Öppet möte den 10 januari 2027.',
  R13: ['barn'],
  O3: ['Lära oss hur människor lär språk utanför klassrummet.', 'Värme, kaffe och en samordnare.'],
  O5: { 'steeringGroup.seats.public': 3, 'steeringGroup.seats.org': 3 },
  O6: ['enighet', 'Annars tas frågan upp på nästa möte.'],
  O7: [3, 3],
  O8: ['ja'],
  L2: 'Vad som gör att någon vågar tala.',
  L3: 'Hur kurs och praktik hänger ihop.',
  L4: [
    {
      learn: 'vad som får människor att komma tillbaka',
      ableTo: 'göra det i fler parker',
      sign: 'deltagare blir värdar',
      responsible: 'en person från varje part',
      date: '2028-06-01',
    },
  ],
  joint: { 'safety.checklist@p1': checklist('...KKK') },
});

/** Who finds out what, and by when. Days that the text does not give follow the day of its own open question F4. */
const openQuestions: Edits = [
  ...unknown('F4', 'public', 'hållbarhetsstrategen', '2027-03-01'),
  ...unknown('R2', 'public', buyer, '2027-03-15', 'p1'),
  ...unknown('R3', 'public', buyer, '2027-03-15', 'p1'),
  ...unknown('R5', 'joint', 'hållbarhetsstrategen', '2027-03-01', 'p1'),
  ...unknown('R7', 'public', 'hållbarhetsstrategen', '2027-03-01'),
  ...unknown('O1', 'public', 'hållbarhetsstrategen', '2027-03-01', 'p1'),
  ...unknown('A7', 'public', 'hållbarhetsstrategen', '2027-03-01'),
  ...unknown('A8', 'joint', 'hållbarhetsstrategen', '2027-03-01'),
  ...unknown('U1', 'joint', 'hållbarhetsstrategen', '2027-03-01'),
  ...unknown('U8', 'public', 'hållbarhetsstrategen', '2027-03-01'),
  ...unknown('F14', 'public', 'hållbarhetsstrategen', '2027-03-01'),
];

export const edits: Edits = [
  ...publicParty({
    name: 'Snövallens kommun',
    boards: ['kultur- och fritidsnämnden', 'arbetsmarknadsnämnden'],
  }),
  ...publicParty({ id: 'k2', name: 'Region Mellanvik', kind: 'region', boards: ['folkhälsonämnden'] }),
  ...organisation({
    name: 'Föreningen Språkstugan',
    legalForm: 'ideell_forening',
    purpose: 'Allmännyttigt syfte i stadgarna',
    mandate: '2026-11-02',
  }),
  ...organisation({
    id: 'o2',
    name: 'Idrottsföreningen Snövallens Fräsare',
    legalForm: 'ideell_forening',
    purpose: 'Allmännyttigt syfte i stadgarna',
    mandate: null,
  }),
  ...organisation({
    id: 'o3',
    name: 'Församlingen Vita grinden',
    legalForm: 'trossamfund',
    purpose: 'Allmännyttigt syfte i församlingens ordning',
    mandate: null,
  }),
  ...table,
  ...joint('targetGroup.area', 'Snövallen'),
  ...fill('parts', 'p1', 'joint', { name: 'Språk på bänken' }),
  ...orgs.flatMap((id) => orgLaw(id)),
  ...caseLaw(
    {
      conflictOfInterest: null,
      payAfterLegalForce: null,
      lawyerFlags: ['flera_kommuner'],
      selectionBasis: 'motiverat_val',
      wantsLegalCertainty: 'nej',
    },
    orgs,
  ),
  ...orgs.flatMap((id) => org('conflictOfInterest', 'nej', id)),
  ...partLaw(
    'p1',
    {
      whoseActivity: 'ny_gemensam',
      acquiresForOwnNeed: 'nej',
      existsWithoutMoney: 'ja',
      previouslyProcured: null,
      detailedControl: 'nej',
      contactGroups: ['ovriga_barn'],
      claimedLeg: 'A',
      ownResources: 'vasentlig',
    },
    orgs,
  ),
  ...orgs.flatMap((id) => [...org('previouslyProcured@p1', 'nej', id), ...org('otherSellers@p1', 'nej', id)]),
  ...orgs.flatMap((id) => motivation('R31', id, 'Samtalen på bänken är gratis och erbjuds inte på en marknad.', 'p1')),
  ...pub('publicInterestReason@p1', 'Integration för invånarna. Ingen enskild gynnas.'),
  ...control('OOOG'),
  ...orgs.flatMap((id) => org(`sellsInSameField@${id}`, 'nej', id)),
  ...contributions({
    public: [
      { type: 'pengar', text: 'bidra med pengar (kommunen)', extent: '150 000–300 000 kronor, inte bestämt' },
      { type: 'pengar', text: 'bidra med pengar (regionen)', extent: 'inte bestämt' },
      { type: 'lokaler', text: 'låta samtalen använda en vinterlokal (kommunen)', extent: 'värde inte bestämt' },
      {
        type: 'personal',
        text: 'låta en hälsokommunikatör vara med (regionen)',
        extent: '60 timmar per år',
        hoursPerYear: 60,
        sekPerYear: 21_000,
        method: '60 timmar × 350 kr',
      },
    ],
    o1: [talk(400)],
    o2: [talk(200)],
    o3: [
      { type: 'pengar', text: 'bidra med pengar', extent: 'varje år', sekPerYear: 20_000, source: 'församlingen' },
      {
        type: 'lokaler',
        text: 'låta samtalen använda församlingssalen',
        extent: 'varje år',
        sekPerYear: 36_000,
        method: 'hyra enligt församlingens taxa',
      },
      talk(100),
    ],
  }),
  ...org('volunteering.sekPerHour', 220),
  ...org('volunteering.rateReason', 'Leaderområdets timvärde.'),
  ...ownership('G?O?OOKO-K??O?O'),
  ...orgs.flatMap((id) => pub(`recipientChecks@${id}`, ['inget'])),
  ...openQuestions,
];

function talk(hours: number) {
  return {
    type: 'ideell_tid',
    text: 'prata svenska på bänken',
    extent: `${hours} timmar per år`,
    hoursPerYear: hours,
    sekPerYear: hours * 220,
    method: `${hours} timmar × 220 kr, leaderområdets timvärde`,
  };
}
