/**
 * OVN-06 Vägen ut: a market and a high value. Answers of the case text; the effect on trade (R32) is set openly, since a
 * market makes the activity economic and the question is then a key question.
 */
import { apart, type Edits, fill, joint, motivation, org, pub, rows } from './edits.ts';
import { allChecks, caseLaw, checklist, orgLaw, partLaw } from './law.ts';
import { contributions, control, marketCheck, organisation, ownership, publicParty } from './lists.ts';
import { tableEdits } from './table.ts';

const table = tableEdits({
  name: 'Vägen ut',
  F6: ['tillsammans', 'Idén kom efter ett gemensamt seminarium.'],
  F7: [4, 5],
  B1: [
    'Vi vill nå unga vuxna som inte litar på oss. Det går inte att köpa förtroende, och vi vill själva förändras.',
    'Vi vill vara tre mentorer i stället för en och påverka hur kommunen möter människor.',
  ],
  B2: [
    'Unga vuxna vill lämna gängen men vet inte vart de ska vända sig. De litar inte på socialtjänsten. Vi har insatser, men få tackar ja. Många har skulder och ingen bostad. Tiden efter häktet är avgörande.',
    'Första samtalet kommer ofta en natt. Den som ringer vill prata med någon som har varit där. Kommunens blankett kommer för tidigt. Många hoppar av när de får fem handläggare. Vi förlorar folk mellan två möten.',
  ],
  B3: 'Unga vuxna som vill lämna kriminalitet möts för sent och av för många. Det saknas en person med egen erfarenhet som följer med hela vägen.',
  B4: {
    public: [['Få tackar ja till kommunens insatser', '23 avslutade ärenden 2025–2026', 'nej']],
    o1: [
      ['Första samtalet kommer ofta en natt', '41 samtal med deltagare', 'ja'],
      ['Många hoppar av när de får många handläggare', 'åtta skrivna berättelser', 'ja'],
    ],
  },
  B5: ['vuxna 18–29 år som vill lämna kriminalitet', 'Fyra tidigare deltagare sitter med i arbetsgruppen.'],
  B6: [
    'Vi kan erbjuda insatser men inte egen erfarenhet.',
    'Vi kan möta människor men inte ordna bostad, skuldråd eller skydd.',
  ],
  B7: ['Trygghetsplan 2026–2029, där civilsamhället nämns'],
  B8: [
    ['Utredning, bistånd och skydd', 'ja', 'k1'],
    ['Mentorskap som deltagaren väljer själv', 'nej', 'o1'],
  ],
  exclusions: ['utredning, bistånd och skydd'],
  B9: [
    'Vi har haft mentorskap sedan 2016. Det gemensamma mottagandet är nytt. Medlemmarna har egen erfarenhet av kriminalitet.',
    'delvis',
  ],
  B11: [
    {
      text: 'Fler har någon att ringa under det första året.',
      indicator: 'deltagarnas egna svar',
      source: 'samtal efter tre och tolv månader',
    },
    { text: 'Fler får bostad eller arbete.', indicator: 'deltagarnas egen uppgift', source: 'samtal' },
  ],
  R11: 'Öppen inbjudan till dialog på webbplatsen. Två föreningar svarade.',
  R12: { by: 'kommunjurist', date: '2027-06-01', conclusion: 'pagar' },
  R13: ['sekretess', 'personuppgifter'],
  O3: ['Lära oss möta människor som inte litar på oss.', 'Fler mentorer och ett verkligt inflytande.'],
  O5: {
    'steeringGroup.seats.public': 3,
    'steeringGroup.seats.org': 3,
    'steeringGroup.meetingsPerYear': 4,
    'workGroup.used': 'ja',
    'workGroup.meetings': 'varannan vecka',
  },
  O6: ['enighet', 'Trappan är samtal, styrgrupp, socialchef och ordförande, och sist en utomstående.'],
  O7: [4, 2],
  O8: ['ja', 'Föreningen fortsätter att kritisera kommunens bostadsregler.'],
  O12: [53, 'Tar det slut blir det en mentor.'],
  L2: 'Att ta emot ett första samtal utan blankett.',
  L3: 'Vad sekretess och orosanmälan betyder i vardagen.',
  L4: [
    {
      learn: 'lämna över en människa utan att tappa henne',
      ableTo: 'korta väntan',
      sign: 'ingen väntar över sju dagar',
      responsible: 'socialsekreteraren och mentorssamordnaren',
      date: '2028-12-01',
    },
  ],
  L5: ['handlaggare', 'chefer', 'anstallda', 'styrelse', 'deltagare'],
  L7: [['reflektionsmote', 'casegenomgang'], 'Reflektionsmöte varje månad; anonyma genomgångar.'],
  joint: {
    'term.start': '2028-01-01',
    'term.end': '2030-12-31',
    'term.openEnded': 'nej',
    'extension.possible': 'nej',
    'surplusRule@p1': 'annat',
    'termination.noticeMonths': 6,
    'termination.equal': 'ja',
    'exitPlan@p1': 'Varje deltagare får en namngiven väg vidare, minst tre månader.',
    'safety.checklist@p1': checklist('...KKK'),
    'escalation.public': 'socialchefen',
    'escalation.org': 'föreningens ordförande',
  },
  A7: ['nej', 'Anslaget beslutas år för år. Ändras det omförhandlar parterna inom tre månader.'],
  U1: ['2028-04-01', '2029-01-01', '2029-07-01', '2030-07-01'],
  U3: {
    public: [['Väntetider, pengar och ändrade rutiner', 'varje år']],
    o1: [['Pengarnas användning och lärdomar, inga namn', 'varje år']],
  },
  U8: ['socialnämnden', '03-31'],
});

const signs: Edits = ['g1', 'g2'].flatMap((id) =>
  rows(`goals/${id}/signs`, 'joint', 's', [
    { sign: 'deltagarna berättar', how: 'samtal, båda samlar', fromParticipants: 'ja' },
    { sign: 'egen uppgift efter ett år', how: 'samtal, båda samlar', fromParticipants: 'ja' },
  ]),
);

export const edits: Edits = [
  ...publicParty({
    name: 'Björnmossa kommun',
    boards: ['socialnämnden'],
    decides: 'socialnämnden',
    planned: '2027-09-16',
  }),
  ...rows('affectedUnits', 'public', 'au', [{ unit: 'arbetsmarknadsnämnden', isParty: 'nej' }]),
  ...organisation({
    name: 'Föreningen Andra Rasten',
    legalForm: 'ideell_forening',
    purpose: 'Stötta människor som vill lämna kriminalitet',
    signatory: 'ordförande och kassör',
    mandate: '2027-04-06',
  }),
  ...table,
  ...signs,
  ...joint('targetGroup.area', 'Björnmossa'),
  ...fill('parts', 'p1', 'joint', { name: 'Vägen ut' }),
  ...orgLaw('o1', { majorityPublicFunding: 'ja' }),
  ...caseLaw({ selectionBasis: 'motiverat_val', otherSupport: 'nej', wantsLegalCertainty: 'ja' }),
  ...partLaw('p1', {
    acquiresForOwnNeed: 'nej',
    existsWithoutMoney: 'ja',
    otherSellers: 'ja',
    localEffect: 'uppenbart_lokalt',
    detailedControl: 'nej',
    paymentBasis: 'gemensam_budget',
    sharedPersonalData: 'tillsammans',
    sensitiveData: ['kansliga'],
    claimedLeg: 'A',
    bilaga2: 'ja',
    ownResources: 'vasentlig',
    totalValueSek: 1_680_000,
  }),
  ...apart('whoseActivity', { public: 'ny_gemensam', o1: 'foreningens' }, 'p1'),
  ...joint('whoseActivity@p1', 'ny_gemensam'),
  ...motivation('R1', 'public', 'Nej, men kommunen sparar kanske pengar på längre sikt.', 'p1'),
  ...motivation('R31', 'o1', 'Mentorerna är frivilliga och deltagarna betalar inget.', 'p1'),
  ...motivation('R32', 'public', 'Verksamheten gäller bara unga vuxna i Björnmossa.', 'p1'),
  ...pub('publicInterestReason@p1', 'Trygghet för invånarna. Ingen enskild gynnas.'),
  ...marketCheck({
    how: 'Tre företag säljer avhopparprogram till kommuner. Inget bygger på frivilliga mentorer i hemkommunen.',
    when: '2027-05-15',
  }),
  ...control('OGOO'),
  ...org('sellsInSameField@o1', 'ja'),
  ...org(
    'separation@o1',
    'Föreningen säljer föreläsningar till andra kommuner. De har eget projektnummer och egen redovisning.',
  ),
  ...contributions({
    public: [
      {
        type: 'pengar',
        text: 'bidra med pengar till den gemensamma budgeten',
        extent: 'varje år',
        sekPerYear: 480_000,
        source: 'socialnämndens budget',
      },
      {
        type: 'personal',
        text: 'låta en socialsekreterare arbeta i det gemensamma mottagandet',
        extent: '200 timmar per år',
        hoursPerYear: 200,
        sekPerYear: 80_000,
        method: '200 timmar × 400 kr',
      },
    ],
    o1: [
      {
        type: 'pengar',
        text: 'bidra med egna pengar till den gemensamma budgeten',
        extent: 'varje år',
        sekPerYear: 150_000,
        source: 'fonder och gåvor',
      },
      {
        type: 'lokaler',
        text: 'låta verksamheten använda föreningens lokal',
        extent: 'hela året',
        sekPerYear: 72_000,
        method: 'egen hyrd lokal',
      },
      {
        type: 'ideell_tid',
        text: 'möta deltagare med frivilliga mentorer',
        extent: '1 000 timmar per år',
        hoursPerYear: 1_000,
        sekPerYear: 220_000,
        method: '1 000 timmar × 220 kr, leaderområdets timvärde',
      },
    ],
  }),
  ...org('volunteering.sekPerHour', 220),
  ...org('volunteering.rateReason', 'Leaderområdets timvärde.'),
  ...ownership('GGOOOOOO?KGGOGO'),
  ...pub('recipientChecks@o1', allChecks),
];
