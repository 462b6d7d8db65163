/** The questions whose answers annex 7 prints, by subject. */
import type { Key } from '#steps/catalogue/key.ts';
import type { Ask } from './parts.ts';

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
      ['publicInterest', 'Är det en fråga för kommunen?'],
      ['publicInterestReason', 'Skäl för allmänt intresse', 'text'],
      ['businessOperatorFavoured', 'Gynnas en enskild näringsidkare?', 'choice', true],
      ['statutoryDuty', 'Måste kommunen enligt lag erbjuda just detta till enskilda?'],
      ['handsOverMunicipalAffair', 'Tar organisationen över skötseln av något som är kommunens sak?'],
      ['exerciseOfAuthority', 'Fattar organisationen beslut om enskildas rättigheter eller skyldigheter?'],
    ]),
  },
  {
    title: 'Upphandling: prövning svar för svar',
    topics: topics('part', [
      ['whoseActivity', 'Vems verksamhet är det?'],
      ['acquiresForOwnNeed', 'Skaffar kommunen något för egen del mot betalning?'],
      ['existsWithoutMoney', 'Skulle verksamheten finnas utan kommunens pengar?'],
      ['detailedControl', 'Bestämmer kommunen i detalj?'],
      ['placements', 'Anvisar kommunen enskilda, eller avgör den vilka som får delta?'],
      ['paymentBasis', 'Hur räknas pengarna fram?', 'choice', true],
      ['enforceablePerformance', 'Kan kommunen kräva att verksamheten utförs?'],
      ['repaymentOnly', 'Är enda påföljden att stoppa och kräva tillbaka?', 'choice', true],
      ['valueTransferred', 'Får organisationen något av värde?'],
      ['ownResources', 'Är organisationens egen insats väsentlig?'],
      ['totalValueSek', 'Samlat värde för hela tiden', 'kronor', true],
      ['valueSplit', 'Delas värdet eller tiden upp?', 'choice', true],
      ['mixedInPart', 'Blandas stöd till egen verksamhet och köp?'],
      ['claimedLeg', 'Skälet till att det inte är ett köp'],
    ]),
  },
  {
    title: 'Marknad och val av part',
    topics: [
      ...topics('part', [
        ['otherSellers', 'Säljer andra liknande till kommuner?'],
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
      ['economicActivity', 'Är verksamheten i den del som får stöd ekonomisk?', 'choice', true],
      ['localEffect', 'Kan stödet påverka handeln mellan länder?', 'choice', true],
      ['sgeiChosen', 'Pekas verksamheten ut som en tjänst av allmänt ekonomiskt intresse?', 'choice', true],
      ['deMinimisWithinCap', 'Ryms allt under taket?', 'choice', true],
    ]),
  },
  {
    title: 'Särskilda regler och personuppgifter',
    topics: topics('part', [
      ['residentialType', 'Ingår boende, hemtjänst eller familjehem?'],
      ['healthCare', 'Ingår hälso- och sjukvård?'],
      ['education', 'Ingår undervisning, förskola eller fritidshem?'],
      ['contactGroups', 'Vilka träffar någon direkt och regelbundet?'],
      ['sharedPersonalData', 'Hanterar parterna personuppgifter tillsammans eller åt varandra?', 'choice', true],
      ['sensitiveData', 'Rör det känsliga uppgifter eller skyddade adresser?', 'choice', true],
    ]),
  },
  {
    title: 'Beslut',
    topics: topics('case', [
      ['decisionMaker', 'Vem fattar beslutet?'],
      ['matterOfPrinciple', 'Är ärendet principiellt?'],
      ['conflictOfInterest', 'Har någon koppling till den andra parten?'],
      ['payAfterLegalForce', 'Väntar stora utbetalningar på laga kraft?'],
    ]),
  },
];
