/**
 * Cases with a known outcome (README 18): answers as differences from one base, with the level and the rules
 * that must follow. Only X01 is a real case (HFD 2020 ref. 15, the court's own facts and outcome); the rest are invented.
 */
import type { PlainAnswers } from '../assess/answers.ts';
import type { Level } from '../types.ts';

export interface ExpectedPart {
  readonly level: Level;
  /** Rules with effect stop, lawyer and warn: exactly these. */
  readonly stop: readonly string[];
  readonly lawyer: readonly string[];
  readonly warn: readonly string[];
  /** Rules that give a duty or a question: at least these. */
  readonly duty: readonly string[];
  readonly alternatives?: {
    readonly first?: string;
    readonly must: readonly string[];
    readonly mustNot: readonly string[];
  };
  readonly advice?: readonly string[];
}

export interface KnownPart {
  readonly name: string;
  readonly changes: PlainAnswers;
  readonly expected: ExpectedPart;
}

export interface KnownCase {
  readonly id: string;
  /** Invented, except X01. */
  readonly name: string;
  readonly real?: true;
  /** The public party and the organisation. */
  readonly parties: readonly [string, string];
  readonly facts: string;
  readonly outcome: string;
  readonly parts: readonly KnownPart[];
}

/** Base answers: an association's own activity, a small grant, no market. Level 1. */
export const baseAnswers = {
  legalPersonPublicBenefit: 'ja',
  publicControlOfOrg: 'nej',
  majorityPublicFunding: 'nej',
  recipientChecked: 'ja',
  participatoryOrg: 'nej',
  workIntegration30: 'nej',
  matterOfPrinciple: 'nej',
  decisionMaker: 'namnd',
  conflictOfInterest: 'nej',
  initiative: 'organisationen',
  selectionBasis: 'motiverat_val',
  payAfterLegalForce: 'ja',
  retroactive: 'nej',
  renewalWithoutReview: 'nej',
  lawyerFlags: ['inget'],
  wantsLegalCertainty: 'nej',
  publicInterest: 'ja',
  whoseActivity: 'foreningens',
  acquiresForOwnNeed: 'nej',
  statutoryDuty: 'nej',
  previouslyProcured: 'nej',
  otherSellers: 'nej',
  valueTransferred: 'ja',
  paymentBasis: 'gemensam_budget',
  enforceablePerformance: 'nej',
  repaymentOnly: 'ja',
  detailedControl: 'nej',
  placements: 'nej',
  existsWithoutMoney: 'ja',
  ownResources: 'vasentlig',
  openToAll: 'nej',
  crisisNonProfit: 'nej',
  claimedLeg: 'A',
  valueSplit: 'nej',
  totalValueSek: 100_000,
  termMonths: 24,
  openEndedOrAutoRenew: 'nej',
  bilaga2: 'ja',
  cpvGroup: '85',
  mixedInPart: 'nej',
  economicActivity: 'nej',
  inKindFromPublic: 'nej',
  exerciseOfAuthority: 'nej',
  businessOperatorFavoured: 'nej',
  handsOverMunicipalAffair: 'nej',
  residentialType: ['ingen'],
  openSupportWork: 'nej',
  healthCare: 'nej',
  education: 'nej',
  contactGroups: ['ingen'],
  sharedPersonalData: 'nej',
  sensitiveData: ['nej'],
  worksSubsidisedOverHalf: 'nej',
  invoices: 'nej',
  insuranceRegulated: 'ja',
  followUpPlan: 'ja',
  individualChoice: 'nej',
  demandRiskUsersPay: 'nej',
  innovationNeeded: 'nej',
  counterpartyPublic: 'nej',
} as const satisfies PlainAnswers;

const meetingPlace = { otherSellers: 'delvis', totalValueSek: 600_000 } as const satisfies PlainAnswers;
const youth = {
  whoseActivity: 'ny_gemensam',
  totalValueSek: 1_350_000,
  termMonths: 36,
  initiative: 'tillsammans',
  existsWithoutMoney: 'nej',
  cpvGroup: '92_ovrigt',
  inKindFromPublic: 'ja',
  contactGroups: ['ovriga_barn'],
  sharedPersonalData: 'tillsammans',
} as const satisfies PlainAnswers;
const openHelpline = {
  totalValueSek: 400_000,
  termMonths: 12,
  otherSellers: 'delvis',
  openSupportWork: 'ja',
  sensitiveData: ['kansliga', 'skyddade_adresser'],
  contactGroups: ['ovriga_barn'],
} as const satisfies PlainAnswers;
const shelter = {
  residentialType: ['skyddat_boende'],
  ivoPermit: 'nej',
  paymentBasis: 'per_enhet',
  placements: 'ja',
  totalValueSek: 1_500_000,
} as const satisfies PlainAnswers;
const municipal = { whoseActivity: 'kommunens', acquiresForOwnNeed: 'ja' } as const satisfies PlainAnswers;

const helplineExpected: ExpectedPart = {
  level: 2,
  stop: [],
  lawyer: [],
  warn: ['L-11'],
  duty: ['L-52', 'L-54', 'J-14'],
};
const shelterAlternatives = { must: ['ALT-04', 'ALT-05', 'ALT-09'], mustNot: [] };

export const knownCases: readonly KnownCase[] = [
  {
    id: 'X01',
    name: 'Alingsås och Bräcke diakoni',
    real: true,
    parties: ['Alingsås kommun', 'Stiftelsen Bräcke diakoni'],
    facts:
      'Kommunen hade tidigare upphandlat driften av ett vård- och omsorgsboende. När avtalet löpte ut fortsatte samma stiftelse under namnet IOP. Kommunen betalade ungefär 14 miljoner kronor om året och ett belopp per extra plats. Tvister skulle till slut avgöras i allmän domstol.',
    outcome:
      'Högsta förvaltningsdomstolen kom fram till att avtalet var ett tjänstekontrakt. Namnet IOP spelade ingen roll, och det hjälpte inte att ersättningen bara täckte kostnader.',
    parts: [
      {
        name: 'Boendet',
        changes: {
          ...municipal,
          statutoryDuty: 'ja',
          previouslyProcured: 'ja',
          otherSellers: 'ja',
          enforceablePerformance: 'ja',
          paymentBasis: 'per_enhet',
          repaymentOnly: 'nej',
          economicActivity: 'ja',
          localEffect: 'inte_lokalt',
          residentialType: ['vard_omsorgsboende'],
          ivoPermit: 'ja',
          individualChoice: 'ja',
          totalValueSek: 75_000_000,
        },
        expected: {
          level: 4,
          stop: ['L-07', 'L-09', 'L-10', 'L-11', 'L-12', 'L-13', 'L-14', 'L-48'],
          lawyer: ['J-01', 'J-02'],
          warn: ['L-15'],
          duty: [],
          alternatives: { must: ['ALT-08', 'ALT-05', 'ALT-09', 'ALT-13'], mustNot: ['ALT-04'] },
        },
      },
    ],
  },
  {
    id: 'X02',
    name: 'Mötesplatsen Lyktan',
    parties: ['Ekvinge kommun', 'Föreningen Lyktan i Ekvinge'],
    facts:
      'En förening driver en egen mötesplats med stöd till nyanlända. Ideella krafter står för mycket av arbetet. Föreningen bidrar med 40 procent och kommunen med 300 000 kronor om året i två år. Ingen anvisas dit. Några andra säljer något liknande.',
    outcome: 'Möjligt om varningen åtgärdas: skriv marknadsundersökningen, bjud in öppet och skriv stödvägen.',
    parts: [
      {
        name: 'Mötesplatsen',
        changes: meetingPlace,
        expected: { level: 2, stop: [], lawyer: [], warn: ['L-11'], duty: ['L-31'] },
      },
    ],
  },
  {
    id: 'X02b',
    name: 'Mötesplatsen Lyktan, större',
    parties: ['Ekvinge kommun', 'Föreningen Lyktan i Ekvinge'],
    facts: 'Som Mötesplatsen Lyktan, men med 600 000 kronor om året i två år.',
    outcome: 'Summan passerar kommunens egen gräns för att alltid fråga jurist.',
    parts: [
      {
        name: 'Mötesplatsen',
        changes: { ...meetingPlace, totalValueSek: 1_200_000 },
        expected: { level: 3, stop: [], lawyer: ['J-01', 'J-02'], warn: ['L-11'], duty: ['L-31'] },
      },
    ],
  },
  {
    id: 'X03',
    name: 'Mötesplatsen Lyktan med behandling',
    parties: ['Ekvinge kommun', 'Föreningen Lyktan i Ekvinge'],
    facts: 'Som Mötesplatsen Lyktan, men kommunen anvisar personer och betalar per person som får behandling.',
    outcome: 'Anvisning och pris per person gör delen till ett köp.',
    parts: [
      {
        name: 'Behandlingen',
        changes: { ...meetingPlace, placements: 'ja', paymentBasis: 'per_enhet', healthCare: 'ja' },
        expected: {
          level: 4,
          stop: ['L-17'],
          lawyer: ['L-13', 'L-50'],
          warn: ['L-11'],
          duty: ['L-50'],
          alternatives: { must: ['ALT-04', 'ALT-05', 'ALT-09', 'ALT-13'], mustNot: [] },
        },
      },
    ],
  },
  {
    id: 'X04',
    name: 'Ungas hus i Vidala',
    parties: ['Vidala kommun', 'Föreningen Ungas hus i Vidala'],
    facts:
      'Kommunen, tre föreningar och en folkhögskola öppnar en mötesplats för unga. Kommunen bidrar med lokal och samordnare, föreningarna med aktiviteter. En gemensam styrgrupp leder. 450 000 kronor om året i tre år.',
    outcome: 'Ny och gemensam verksamhet över kommunens gräns: fråga jurist först.',
    parts: [
      {
        name: 'Mötesplatsen',
        changes: youth,
        expected: { level: 3, stop: [], lawyer: ['L-08', 'J-01'], warn: ['L-18'], duty: ['L-37', 'L-52', 'L-53'] },
      },
    ],
  },
  {
    id: 'X04b',
    name: 'Ungas hus i stället för fritidsgården',
    parties: ['Vidala kommun', 'Föreningen Ungas hus i Vidala'],
    facts: 'Som Ungas hus i Vidala, men mötesplatsen ersätter kommunens fritidsgård.',
    outcome: 'Kommunens uppgift läggs ut: välj en annan form.',
    parts: [
      {
        name: 'Mötesplatsen',
        changes: { ...youth, ...municipal, handsOverMunicipalAffair: 'ja' },
        expected: {
          level: 4,
          stop: ['L-07'],
          lawyer: ['J-01'],
          warn: ['L-18', 'L-41'],
          duty: ['L-41', 'L-42'],
          alternatives: { must: ['ALT-04', 'ALT-09', 'ALT-13'], mustNot: ['ALT-05'] },
        },
      },
    ],
  },
  {
    id: 'X05',
    name: 'Vårfesten i Lerby',
    parties: ['Lerby kommun', 'Kulturföreningen Vårspel i Lerby'],
    facts: 'En liten kulturförening får 60 000 kronor till en festival som är öppen för alla.',
    outcome: 'Inga varningssignaler. Ett vanligt föreningsbidrag kan vara enklare.',
    parts: [
      {
        name: 'Festivalen',
        changes: { totalValueSek: 60_000 },
        expected: { level: 1, stop: [], lawyer: [], warn: [], duty: ['L-31'], advice: ['grant-simpler'] },
      },
    ],
  },
  {
    id: 'X05b',
    name: 'Vårfesten i Lerby med försäljning',
    parties: ['Lerby kommun', 'Kulturföreningen Vårspel i Lerby'],
    facts: 'Som Vårfesten i Lerby, men föreningen säljer biljetter. Stödet är tydligt lokalt.',
    outcome: 'Inga varningssignaler. Skriv varför stödet är lokalt.',
    parts: [
      {
        name: 'Festivalen',
        changes: { totalValueSek: 60_000, economicActivity: 'ja', localEffect: 'uppenbart_lokalt' },
        expected: { level: 1, stop: [], lawyer: [], warn: [], duty: ['L-32'], advice: ['grant-simpler'] },
      },
    ],
  },
  {
    id: 'X06',
    name: 'Jouren Gryning',
    parties: ['Dimhamra kommun', 'Föreningen Jouren Gryning'],
    facts:
      'En kvinnojour driver jourtelefon, öppna samtal och utbildning med egna medlemmar. 400 000 kronor för ett år. Ingen anvisas dit. Företag säljer liknande samtalsstöd.',
    outcome: 'Möjligt om varningen åtgärdas. Dataskydd och registerutdrag måste vara klara.',
    parts: [{ name: 'Öppna verksamheten', changes: openHelpline, expected: helplineExpected }],
  },
  {
    id: 'X07',
    name: 'Jouren Gryning med boende',
    parties: ['Dimhamra kommun', 'Föreningen Jouren Gryning'],
    facts:
      'Som Jouren Gryning, och dessutom tre skyddade lägenheter. Socialtjänsten placerar kvinnor och betalar per natt. Tillstånd från IVO saknas.',
    outcome: 'Den öppna verksamheten kan vara ett partnerskap. Boendet är ett köp och ska inte stå i samma avtal.',
    parts: [
      { name: 'Öppna verksamheten', changes: { ...openHelpline, oneDocument: 'ja' }, expected: helplineExpected },
      {
        name: 'Skyddat boende',
        changes: { ...shelter, oneDocument: 'ja' },
        expected: {
          level: 4,
          stop: ['L-17', 'L-47'],
          lawyer: ['L-13', 'J-01'],
          warn: [],
          duty: [],
          alternatives: shelterAlternatives,
        },
      },
    ],
  },
  {
    id: 'X07b',
    name: 'Jouren Gryning med boende och tillstånd',
    parties: ['Dimhamra kommun', 'Föreningen Jouren Gryning'],
    facts: 'Bara boendet hos Jouren Gryning, men med tillstånd från IVO.',
    outcome: 'Tillståndet gör inte köpet till ett partnerskap.',
    parts: [
      {
        name: 'Skyddat boende',
        changes: { ...shelter, ivoPermit: 'ja' },
        expected: {
          level: 4,
          stop: ['L-17', 'L-48'],
          lawyer: ['L-13', 'J-01'],
          warn: [],
          duty: [],
          alternatives: shelterAlternatives,
        },
      },
    ],
  },
  {
    id: 'X08',
    name: 'Stiftelsen Klippan, HVB',
    parties: ['Stenåminne kommun', 'Stiftelsen Klippan i Stenåminne'],
    facts: 'En stiftelse ska driva HVB med åtta platser för unga.',
    outcome: 'Kommunens lagstadgade ansvar och tillståndsplikt: välj en annan form.',
    parts: [
      {
        name: 'HVB',
        changes: { residentialType: ['hvb'], ivoPermit: 'nej', statutoryDuty: 'ja', totalValueSek: 20_000_000 },
        expected: {
          level: 4,
          stop: ['L-09', 'L-47'],
          lawyer: ['J-01'],
          warn: [],
          duty: [],
          alternatives: { must: ['ALT-05', 'ALT-09', 'ALT-13'], mustNot: ['ALT-04'] },
        },
      },
    ],
  },
  {
    id: 'X09',
    name: 'Volontärer mot ensamhet',
    parties: ['Granlunda kommun', 'Föreningen Kaffestunden'],
    facts:
      'Medlemmar i en förening besöker ensamma. Kommunen stöder föreningens samordnare med 250 000 kronor för ett år. Ingen säljer detta.',
    outcome: 'Inga varningssignaler. Försäkringen ska regleras, och registerkontroll prövas för besök i hemmet.',
    parts: [
      {
        name: 'Besöken',
        changes: {
          totalValueSek: 250_000,
          termMonths: 12,
          insuranceRegulated: 'nej',
          contactGroups: ['hem_aldre_funktionsnedsatta'],
        },
        expected: { level: 1, stop: [], lawyer: [], warn: [], duty: ['L-57', 'L-52'] },
      },
    ],
  },
  {
    id: 'X10',
    name: 'Verkstaden Nytag',
    parties: ['Smedsjö kommun', 'Föreningen Verkstaden Nytag'],
    facts:
      'Ett arbetsintegrerande företag får betalt per deltagare och vecka. Kommunens arbetsmarknadsenhet anvisar deltagarna.',
    outcome: 'Kommunens uppgift, styckpris och anvisning: välj en annan form.',
    parts: [
      {
        name: 'Platserna',
        changes: {
          ...municipal,
          paymentBasis: 'per_enhet',
          placements: 'ja',
          workIntegration30: 'ja',
          individualChoice: 'ja',
          totalValueSek: 900_000,
        },
        expected: {
          level: 4,
          stop: ['L-07', 'L-13', 'L-17'],
          lawyer: ['J-01'],
          warn: [],
          duty: [],
          alternatives: { must: ['ALT-06', 'ALT-04', 'ALT-08'], mustNot: [] },
        },
      },
    ],
  },
  {
    id: 'X11',
    name: 'Läxhjälpen Penna',
    parties: ['Bläckboda kommun', 'Föreningen Läxhjälpen Penna'],
    facts:
      'En förening ger läxhjälp efter skoltid i skolans lokaler med volontärer. 180 000 kronor. Rektorn frågade bara en förening.',
    outcome: 'Möjligt om valet av förening motiveras. Registerutdrag behövs.',
    parts: [
      {
        name: 'Läxhjälpen',
        changes: {
          totalValueSek: 180_000,
          selectionBasis: 'ingen_motivering',
          inKindFromPublic: 'ja',
          contactGroups: ['ovriga_barn'],
        },
        expected: { level: 2, stop: [], lawyer: [], warn: ['L-39'], duty: ['L-39', 'L-52', 'L-37'] },
      },
    ],
  },
  {
    id: 'X12',
    name: 'Frivilliga krisgruppen Norrskära',
    parties: ['Norrskära kommun', 'Föreningen Krisgruppen Norrskära'],
    facts: 'Utbildade volontärer rycker in vid kriser.',
    outcome: 'Undantaget i 3 kap. 26 § bär, om koden stämmer. Skriv ledning och försäkring.',
    parts: [
      {
        name: 'Krisgruppen',
        changes: {
          crisisNonProfit: 'ja',
          cpvOn326List: 'ja',
          patientTransport: 'nej',
          claimedLeg: 'D',
          totalValueSek: 200_000,
          insuranceRegulated: 'nej',
        },
        expected: { level: 1, stop: [], lawyer: [], warn: [], duty: ['L-22', 'L-57'] },
      },
    ],
  },
  {
    id: 'X13',
    name: 'Fritidsgården Målet',
    parties: ['Bollsta kommun', 'Idrottsföreningen Målet i Bollsta'],
    facts:
      'En idrottsförening tar över fritidsgården. Kommunen bestämmer öppettider och bemanning. 2,4 miljoner kronor om året i tre år.',
    outcome: 'Kommunens uppgift: välj en annan form. Kontrollera gränsen för direktupphandling.',
    parts: [
      {
        name: 'Fritidsgården',
        changes: {
          ...municipal,
          detailedControl: 'ja',
          handsOverMunicipalAffair: 'ja',
          privateProviderProgramme: 'nej',
          totalValueSek: 7_200_000,
          termMonths: 36,
          cpvGroup: '92600000-7',
          participatoryOrg: 'vet_inte',
        },
        expected: {
          level: 4,
          stop: ['L-07'],
          lawyer: ['J-01'],
          warn: ['L-16', 'L-41'],
          duty: ['L-41', 'L-42'],
          alternatives: { must: ['ALT-04', 'ALT-07', 'ALT-09', 'ALT-13'], mustNot: ['ALT-05'] },
        },
      },
    ],
  },
  {
    id: 'X14',
    name: 'Härbärget Bron',
    parties: ['Brohälla kommun', 'Föreningen Härbärget Bron'],
    facts:
      'En förening driver ett eget härbärge för EU-migranter. Kommunen bidrar med 1,5 miljoner kronor om året. Ingen placeras där. Andra ideella finns.',
    outcome: 'Nödbistånd, tillstånd och belopp behöver en jurist.',
    parts: [
      {
        name: 'Härbärget',
        changes: {
          otherSellers: 'delvis',
          statutoryDuty: 'delvis',
          residentialType: ['annat_boende'],
          totalValueSek: 1_500_000,
        },
        expected: {
          level: 3,
          stop: [],
          lawyer: ['L-09', 'L-47', 'J-01', 'J-02'],
          warn: ['L-11'],
          duty: [],
        },
      },
    ],
  },
  {
    id: 'X15',
    name: 'Servicepunkten Fjällnäsa',
    parties: ['Fjällnäsa kommun', 'Föreningen Servicepunkten i Fjällnäsa'],
    facts:
      'En lanthandel pekas ut som tjänst av allmänt ekonomiskt intresse med bindande öppettider. 700 000 euro på tre år.',
    outcome: 'Skyldigheten att hålla öppet gör det till ett kontrakt: välj en annan form.',
    parts: [
      {
        name: 'Servicepunkten',
        changes: {
          sgeiChosen: 'ja',
          sgeiRoute: 'aidR2',
          enforceablePerformance: 'ja',
          repaymentOnly: 'nej',
          economicActivity: 'ja',
          localEffect: 'inte_lokalt',
          bilaga2: 'nej',
          cpvGroup: 'annat',
          demandRiskUsersPay: 'ja',
          totalValueSek: 7_900_000,
        },
        expected: {
          level: 4,
          stop: [],
          lawyer: ['L-14', 'L-33', 'J-01'],
          warn: ['L-15'],
          duty: ['L-36'],
          alternatives: { must: ['ALT-09', 'ALT-10', 'ALT-13'], mustNot: ['ALT-04', 'ALT-05'] },
        },
      },
    ],
  },
];
