/**
 * Edge cases of the algorithm (README 18): a known case with one or a few answers changed, the level that follows and
 * the rules that must be behind it. All invented; they build on the invented known cases, and Y3 on the answers of X01.
 */
import type { PlainAnswers } from '../assess/answers.ts';
import { type ExpectedPart, type KnownCase, knownCases } from './known-cases.ts';

const aidWithinCap = {
  economicActivity: 'ja',
  localEffect: 'inte_lokalt',
  sgeiChosen: 'nej',
  deMinimisWithinCap: 'ja',
} as const satisfies PlainAnswers;

const nothing = { stop: [], lawyer: [], warn: [], duty: [] } as const;

interface Edge {
  readonly id: string;
  /** What the case shows. */
  readonly name: string;
  readonly base: string;
  readonly changes: PlainAnswers;
  readonly facts: string;
  readonly outcome: string;
  readonly expected: ExpectedPart;
}

const edges: readonly Edge[] = [
  {
    id: 'Y01',
    name: 'Okänt om det finns andra på marknaden',
    base: 'X02',
    changes: { otherSellers: 'vet_inte' },
    facts: 'Ingen har tagit reda på om andra säljer något liknande.',
    outcome: 'Ett nyckelsvar saknas. Underlaget är ofullständigt.',
    expected: { ...nothing, level: 0 },
  },
  {
    id: 'Y02',
    name: 'Okänt om någon anvisas',
    base: 'X05',
    changes: { placements: 'vet_inte' },
    facts: 'Det är inte bestämt om kommunen ska anvisa någon.',
    outcome: 'Svaret påverkar nivån och måste tas fram.',
    expected: { ...nothing, level: 2 },
  },
  {
    id: 'Y03',
    name: 'Boende med ett svar som saknas',
    base: 'X01',
    changes: { handsOverMunicipalAffair: 'obesvarad' },
    facts: 'Ett påhittat boende med samma svar som i HFD 2020 ref. 15, men en fråga är obesvarad.',
    outcome: 'Det som stoppar går före det som saknas.',
    expected: {
      level: 4,
      stop: ['L-07', 'L-09', 'L-10', 'L-11', 'L-12', 'L-13', 'L-14', 'L-48'],
      lawyer: ['J-01', 'J-02'],
      warn: ['L-15'],
      duty: [],
    },
  },
  {
    id: 'Y04',
    name: 'Frågan om jäv är obesvarad',
    base: 'X02b',
    changes: { conflictOfInterest: 'obesvarad' },
    facts: 'Ingen har svarat på om någon som bereder ärendet har koppling till föreningen.',
    outcome: 'Det som saknas går före frågan till jurist.',
    expected: { ...nothing, level: 0, lawyer: ['J-01', 'J-02'], warn: ['L-11'] },
  },
  {
    id: 'Y05',
    name: 'Svar som säger emot varandra',
    base: 'X05',
    changes: { acquiresForOwnNeed: 'ja' },
    facts: 'Kommunen säger att den skaffar något den behöver, men verksamheten är föreningens egen.',
    outcome: 'Båda kan inte stämma. Inget av svaren räknas förrän ett är ändrat.',
    expected: { ...nothing, level: 0 },
  },
  {
    id: 'Y06',
    name: 'Inget ben bär, men allt är inte klart',
    base: 'X04',
    changes: { enforceablePerformance: 'ja', economicActivity: 'ja', localEffect: 'uppenbart_lokalt' },
    facts: 'Som Ungas hus i Vidala, men kommunen kan kräva att verksamheten utförs och föreningen säljer tjänster.',
    outcome: 'Inget säkert ben bär, men det är inte klart att det är ett köp. Fråga jurist.',
    expected: { ...nothing, level: 3, lawyer: ['L-08', 'L-14', 'J-01'], warn: ['L-18'], duty: ['L-32'] },
  },
  {
    id: 'Y07',
    name: 'Krisgrupp som kommunens uppgift',
    base: 'X12',
    changes: { whoseActivity: 'kommunens', acquiresForOwnNeed: 'ja' },
    facts: 'Som Frivilliga krisgruppen Norrskära, men det är kommunens uppgift som läggs ut.',
    outcome: 'Välj en annan form, och pröva undantaget i 3 kap. 26 § först.',
    expected: {
      ...nothing,
      level: 4,
      stop: ['L-07'],
      duty: ['L-22'],
      alternatives: { first: 'ALT-02', must: ['ALT-02', 'ALT-13'], mustNot: [] },
    },
  },
  {
    id: 'Y08',
    name: 'Parterna har själva valt bort formen',
    base: 'X05',
    changes: { claimedLeg: 'E' },
    facts: 'Parterna vill köpa tjänsten direkt.',
    outcome: 'Parterna har själva sagt att det är ett köp. Direktupphandling visas först.',
    expected: { ...nothing, level: 4, alternatives: { first: 'ALT-04', must: ['ALT-04'], mustNot: [] } },
  },
  {
    id: 'Y09',
    name: 'Stöd som är öppet för alla',
    base: 'X05',
    changes: { openToAll: 'ja', selectionBasis: 'oppen_inbjudan', claimedLeg: 'C' },
    facts: 'Alla föreningar som uppfyller villkoren kan få stödet, när som helst.',
    outcome: 'Ingen har valts ut. Det här är egentligen en bidragsordning.',
    expected: { ...nothing, level: 1, advice: ['grant-scheme'] },
  },
  {
    id: 'Y10',
    name: 'Valt ben som svaren inte bär',
    base: 'X05',
    changes: { claimedLeg: 'C' },
    facts: 'Parterna säger att stödet är öppet för alla, men svaret säger nej.',
    outcome: 'Välj det ben som svaren bär, eller se över svaren.',
    expected: { ...nothing, level: 2, warn: ['L-23'] },
  },
  {
    id: 'Y11',
    name: 'Icke-ekonomisk verksamhet som skäl',
    base: 'X05',
    changes: { claimedLeg: 'B' },
    facts: 'Parterna säger att tjänsten är icke-ekonomisk.',
    outcome: 'Skälet är oprövat i Sverige när ingen marknad finns. Fråga jurist.',
    expected: { ...nothing, level: 3, lawyer: ['L-23'] },
  },
  {
    id: 'Y12',
    name: 'Inget av värde lämnas',
    base: 'X05',
    changes: { valueTransferred: 'nej', claimedLeg: 'V' },
    facts: 'Parterna samarbetar utan att något av värde lämnas till föreningen.',
    outcome: 'Inga varningssignaler. En lokal överenskommelse räcker.',
    expected: { ...nothing, level: 1, advice: ['local-compact'] },
  },
  {
    id: 'Y13',
    name: 'Stöd av mindre betydelse',
    base: 'X05',
    changes: aidWithinCap,
    facts: 'Föreningen säljer tjänster och har gäster från andra länder. Stödet ryms under taket.',
    outcome: 'Inga varningssignaler. Intyg, besked och registrering ska vara klara.',
    expected: { ...nothing, level: 1, duty: ['L-35'] },
  },
  {
    id: 'Y14',
    name: 'Stöd över taket',
    base: 'X05',
    changes: { ...aidWithinCap, deMinimisWithinCap: 'nej' },
    facts: 'Som Stöd av mindre betydelse, men stödet ryms inte under taket.',
    outcome: 'Ingen stödväg håller utan vidare. Fråga jurist.',
    expected: { ...nothing, level: 3, lawyer: ['L-34'] },
  },
  {
    id: 'Y15',
    name: 'Okänt om stödet ryms under taket',
    base: 'X05',
    changes: { ...aidWithinCap, deMinimisWithinCap: 'vet_inte' },
    facts: 'Föreningen har inte räknat ihop det stöd den har fått.',
    outcome: 'Svaret krävs när frågan ställs. Underlaget är ofullständigt.',
    expected: { ...nothing, level: 0 },
  },
  {
    id: 'Y16',
    name: 'Betalning per deltagare',
    base: 'X05',
    changes: { paymentBasis: 'per_enhet' },
    facts: 'Pengarna räknas per deltagare.',
    outcome: 'Styckpris är ett tecken på köp. Fråga jurist.',
    expected: { ...nothing, level: 3, lawyer: ['L-13'] },
  },
  {
    id: 'Y17',
    name: 'Marknad, betalning och krav på utförande',
    base: 'X05',
    changes: { otherSellers: 'ja', enforceablePerformance: 'ja', localEffect: 'uppenbart_lokalt' },
    facts: 'Företag säljer liknande, föreningen får betalt och kommunen kan kräva att den utför.',
    outcome: 'Tillsammans gör de tre svaren det till ett köp.',
    expected: { ...nothing, level: 4, stop: ['L-11', 'L-12', 'L-14'] },
  },
  {
    id: 'Y18',
    name: 'En tjänsteperson beslutar i ett principiellt ärende',
    base: 'X05',
    changes: { matterOfPrinciple: 'ja', decisionMaker: 'tjansteperson' },
    facts: 'Ärendet är principiellt men en tjänsteperson ska besluta.',
    outcome: 'Inga varningssignaler om formen, men beslutet kan inte fattas så.',
    expected: { ...nothing, level: 1 },
  },
];

function edgeCase({ base, changes, ...edge }: Edge): KnownCase {
  const known = knownCases.find((one) => one.id === base);
  const [part] = known?.parts ?? [];
  if (!known || !part) throw new Error(`Det kända fallet ${base} saknas.`);
  const parties: KnownCase['parties'] = known.real ? ['Sjöhamra kommun', 'Stiftelsen Sjöhamra omsorg'] : known.parties;
  return {
    id: edge.id,
    name: edge.name,
    parties,
    facts: edge.facts,
    outcome: edge.outcome,
    parts: [{ name: part.name, changes: { ...part.changes, ...changes }, expected: edge.expected }],
  };
}

/** Y01–Y18 as known cases. */
export const edgeCases: readonly KnownCase[] = edges.map(edgeCase);

/** Every case with a known outcome, X01–X15 and the edges. */
export const allKnownCases: readonly KnownCase[] = [...knownCases, ...edgeCases];
