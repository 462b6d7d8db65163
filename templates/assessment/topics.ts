/** The questions that the assessment rests on, by subject. */
import type { Key } from '#steps/catalogue/key.ts';
import type { Ask } from '#templates/agreement/annexes/parts.ts';

export interface Topic {
  readonly key: Key;
  readonly question: string;
  readonly scope: 'case' | 'part';
  readonly form?: Ask['form'];
  /** Not always asked: a missing answer is shown as a dash. */
  readonly optional?: true;
}

type TopicRow = readonly [key: Key, question: string, form?: Ask['form'], optional?: true];

function topics(scope: Topic['scope'], rows: readonly TopicRow[]): readonly Topic[] {
  return rows.map(([key, question, form = 'choice', optional]) => ({
    key,
    question,
    scope,
    form,
    ...(optional ? { optional } : {}),
  }));
}

export const groups: readonly { readonly title: string; readonly topics: readonly Topic[] }[] = [
  {
    title: 'Kommunal befogenhet',
    topics: topics('part', [
      ['publicInterest', 'Är det av allmänt intresse för kommunen?'],
      ['publicInterestReason', 'Vad invånarna får ut av det', 'text'],
      ['individualFavoured', 'Får någon enskild person en fördel som andra i samma läge inte får?', 'choice', true],
      ['businessOperatorFavoured', 'Kan stödet ge någon en fördel mot andra som säljer samma sak?', 'choice', true],
      ['statutoryDuty', 'Måste kommunen enligt lag ge det här till den som har rätt till det?'],
      ['handsOverMunicipalAffair', 'Lämnar kommunen över något som den annars skulle sköta själv?'],
      ['exerciseOfAuthority', 'Fattar organisationen beslut om enskildas rättigheter eller skyldigheter?'],
    ]),
  },
  {
    title: 'Upphandling: prövning svar för svar',
    topics: topics('part', [
      ['whoseActivity', 'Vems verksamhet är det?'],
      ['acquiresForOwnNeed', 'Ska kommunen få en vara eller en tjänst för pengarna?'],
      ['existsWithoutMoney', 'Vad händer med verksamheten om kommunens pengar uteblir?'],
      ['detailedControl', 'Bestämmer kommunen i detalj?'],
      ['placements', 'Hur kommer människor till verksamheten?'],
      ['paymentBasis', 'Hur räknas kommunens pengar fram?', 'choice', true],
      ['enforceablePerformance', 'Kan kommunen kräva att verksamheten utförs?'],
      ['repaymentOnly', 'Kan kommunen bara stoppa pengar och kräva tillbaka?', 'choice', true],
      ['valueTransferred', 'Får organisationen något av värde? (Följer av vad parterna bidrar med.)'],
      ['ownResources', 'Är organisationens egen insats väsentlig?'],
      ['totalValueSek', 'Samlat värde för hela tiden', 'kronor', true],
      ['valueSplit', 'Delas värdet eller tiden upp?', 'choice', true],
      ['mixedInPart', 'Finns det något som kommunen egentligen beställer?'],
      ['claimedLeg', 'Varför det inte behöver upphandlas'],
    ]),
  },
  {
    title: 'Marknad och val av part',
    topics: [
      ...topics('part', [
        ['otherSellers', 'Säljer någon annan samma sak till kommuner?'],
        ['marketCheck.how', 'Hur marknaden har undersökts', 'text', true],
        ['marketCheck.when', 'När den undersöktes', 'date', true],
        ['marketCheck.who', 'Vem som undersökte den', 'text', true],
        ['previouslyProcured', 'Har samma insats upphandlats tidigare?'],
      ]),
      ...topics('case', [
        ['selectionBasis', 'Hur valdes parten?'],
        ['selectionReason', 'Hur andra fick veta, och skälen', 'text'],
        ['otherSupport', 'Får organisationen annat stöd för samma sak?'],
      ]),
    ],
  },
  {
    title: 'Statligt stöd',
    topics: topics('part', [
      ['economicActivity', 'Säljer någon det som görs i den här delen?', 'choice', true],
      ['localEffect', 'Kommer deltagare, ägare eller konkurrenter från andra länder?', 'choice', true],
      ['sgeiChosen', 'Pekas verksamheten ut som en tjänst av allmänt ekonomiskt intresse?', 'choice', true],
      ['deMinimisWithinCap', 'Ryms allt stöd av mindre betydelse under taket?', 'choice', true],
    ]),
  },
  {
    title: 'Särskilda regler och personuppgifter',
    topics: topics('part', [
      ['residentialType', 'Ingår boende, hemtjänst eller familjehem?'],
      ['healthCare', 'Ingår hälso- och sjukvård?'],
      ['education', 'Ingår undervisning, förskola eller fritidshem?'],
      ['childGroups', 'Vilka barn träffar någon direkt och regelbundet?'],
      ['homeVisits', 'Arbetar någon i äldres eller i vuxnas hem, där någon har en funktionsnedsättning?'],
      ['sharedPersonalData', 'Hanterar parterna personuppgifter tillsammans eller åt varandra?', 'choice', true],
      ['sensitiveData', 'Rör det känsliga uppgifter eller skyddade adresser?', 'choice', true],
    ]),
  },
  {
    title: 'Beslut',
    topics: topics('case', [
      ['decisionMaker', 'Vem fattar beslutet?'],
      ['matterOfPrinciple', 'Är det ett principiellt beslut?'],
      ['conflictOfInterest', 'Har någon koppling till den andra parten?'],
      ['payAfterLegalForce', 'Väntar stora utbetalningar på laga kraft?'],
    ]),
  },
];
