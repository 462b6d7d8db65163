/** The questions whose answers annex 7 prints, by subject. */
import type { Ask } from './parts.ts';

export interface Topic {
  readonly key: string;
  readonly question: string;
  readonly ref: string;
  readonly page: string;
  readonly scope: 'case' | 'part';
  readonly form?: Ask['form'];
  /** Not always asked: a missing answer is shown as a dash. */
  readonly optional?: true;
}

type TopicRow = readonly [
  key: string,
  question: string,
  ref: string,
  page: string,
  form?: Ask['form'],
  optional?: true,
];

function topics(scope: Topic['scope'], rows: readonly TopicRow[]): readonly Topic[] {
  return rows.map(([key, question, ref, page, form = 'choice', optional]) => ({
    key,
    question,
    ref,
    page,
    scope,
    form,
    ...(optional ? { optional } : {}),
  }));
}

export const groups: readonly { readonly title: string; readonly topics: readonly Topic[] }[] = [
  {
    title: 'Kommunal befogenhet',
    topics: topics('part', [
      ['publicInterest', 'Är det en fråga för kommunen?', 'R10', '2.4'],
      ['publicInterestReason', 'Skäl för allmänt intresse', 'R10', '2.4', 'text'],
      ['businessOperatorFavoured', 'Gynnas en enskild näringsidkare?', 'R23', '2.4', 'choice', true],
      ['statutoryDuty', 'Måste kommunen enligt lag erbjuda just detta till enskilda?', 'R19', '2.3'],
      ['handsOverMunicipalAffair', 'Tar organisationen över skötseln av något som är kommunens sak?', 'R20', '2.3'],
      [
        'exerciseOfAuthority',
        'Fattar organisationen beslut om enskildas rättigheter eller skyldigheter?',
        'R21',
        '2.3',
      ],
    ]),
  },
  {
    title: 'Upphandling: prövning svar för svar',
    topics: topics('part', [
      ['whoseActivity', 'Vems verksamhet är det?', 'R17', '2.2'],
      ['acquiresForOwnNeed', 'Skaffar kommunen något för egen del mot betalning?', 'R1', '2.2'],
      ['existsWithoutMoney', 'Skulle verksamheten finnas utan kommunens pengar?', 'R18', '2.2'],
      ['detailedControl', 'Bestämmer kommunen i detalj?', 'R61', '2.6'],
      ['placements', 'Anvisar kommunen enskilda, eller avgör den vilka som får delta?', 'R26', '2.6'],
      ['paymentBasis', 'Hur räknas pengarna fram?', 'R5', '2.7', 'choice', true],
      ['enforceablePerformance', 'Kan kommunen kräva att verksamheten utförs?', 'R27', '2.7'],
      ['repaymentOnly', 'Är enda påföljden att stoppa och kräva tillbaka?', 'R28', '2.7', 'choice', true],
      ['valueTransferred', 'Får organisationen något av värde?', 'O15', '3.2'],
      ['ownResources', 'Är organisationens egen insats väsentlig?', 'O16', '3.2'],
      ['totalValueSek', 'Samlat värde för hela tiden', 'A28', '5.2', 'kronor', true],
      ['valueSplit', 'Delas värdet eller tiden upp?', 'A27', '5.2', 'choice', true],
      ['mixedInPart', 'Blandas stöd till egen verksamhet och köp?', 'R16', '2.1'],
      ['claimedLeg', 'Skälet till att det inte är ett köp', 'R50', '2.16'],
    ]),
  },
  {
    title: 'Marknad och val av part',
    topics: [
      ...topics('part', [
        ['otherSellers', 'Säljer andra liknande till kommuner?', 'R2', '2.5'],
        ['marketCheck.how', 'Hur marknaden har undersökts', 'R2', '2.5', 'text', true],
        ['marketCheck.when', 'När den undersöktes', 'R2', '2.5', 'date', true],
        ['marketCheck.who', 'Vem som undersökte den', 'R2', '2.5', 'text', true],
        ['previouslyProcured', 'Har samma insats upphandlats tidigare?', 'R3', '2.5'],
      ]),
      ...topics('case', [
        ['selectionBasis', 'Hur valdes parten?', 'R11', '2.8'],
        ['selectionReason', 'Hur andra fick veta, och skälen', 'R11', '2.8', 'text'],
        ['otherSupport', 'Får organisationen annat stöd för samma sak?', 'R7', '2.9'],
      ]),
    ],
  },
  {
    title: 'Statligt stöd',
    topics: topics('part', [
      ['economicActivity', 'Är verksamheten i den del som får stöd ekonomisk?', 'R31', '2.9', 'choice', true],
      ['localEffect', 'Kan stödet påverka handeln mellan länder?', 'R32', '2.10', 'choice', true],
      [
        'sgeiChosen',
        'Pekas verksamheten ut som en tjänst av allmänt ekonomiskt intresse?',
        'R33',
        '2.11',
        'choice',
        true,
      ],
      ['deMinimisWithinCap', 'Ryms allt under taket?', 'R9', '2.11', 'choice', true],
    ]),
  },
  {
    title: 'Särskilda regler och personuppgifter',
    topics: topics('part', [
      ['residentialType', 'Ingår boende, hemtjänst eller familjehem?', 'R35', '2.12'],
      ['healthCare', 'Ingår hälso- och sjukvård?', 'R36', '2.12'],
      ['education', 'Ingår undervisning, förskola eller fritidshem?', 'R37', '2.12'],
      ['contactGroups', 'Vilka träffar någon direkt och regelbundet?', 'R38', '2.12'],
      [
        'sharedPersonalData',
        'Hanterar parterna personuppgifter tillsammans eller åt varandra?',
        'R46',
        '2.13',
        'choice',
        true,
      ],
      ['sensitiveData', 'Rör det känsliga uppgifter eller skyddade adresser?', 'R47', '2.13', 'choice', true],
    ]),
  },
  {
    title: 'Beslut',
    topics: topics('case', [
      ['decisionMaker', 'Vem fattar beslutet?', 'F4', 'F.3'],
      ['matterOfPrinciple', 'Är ärendet principiellt?', 'F13', 'F.3'],
      ['conflictOfInterest', 'Har någon koppling till den andra parten?', 'F14', 'F.4'],
      ['payAfterLegalForce', 'Väntar stora utbetalningar på laga kraft?', 'A33', '5.4'],
    ]),
  },
];
