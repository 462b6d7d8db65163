/**
 * The named facts that a clause may ask about. A clause never compares; it names one of these (README of the clauses).
 * What a fact is worked out from stands in `from-case.ts`; here stands what it means and how it is asked for.
 */
import type { Truth } from '#steps/catalogue/step.ts';

export interface FactDefinition {
  /** What it means, for whoever edits a clause. */
  readonly explanation: string;
  /** Words of the gap when nobody has answered: "[Saknas: … – sida x.y]". */
  readonly asks: string;
  readonly ref: string;
  readonly page: string;
  /** `silent`: a deepening question; left unanswered it prints nothing. */
  readonly unknown: 'gap' | 'silent';
  /** Worked out for each part of the partnership. */
  readonly perPart?: true;
  /** Words of the gap that stands in for a text that would not be true. */
  readonly refusal?: string;
}

export const facts = {
  onePublicParty: {
    explanation: 'En enda kommun eller region är part.',
    asks: 'hur många kommuner eller regioner som är med',
    ref: 'F1',
    page: 'F.1',
    unknown: 'gap',
  },
  severalPublicParties: {
    explanation: 'Flera kommuner eller regioner är parter.',
    asks: 'hur många kommuner eller regioner som är med',
    ref: 'F1',
    page: 'F.1',
    unknown: 'gap',
  },
  oneOrganisation: {
    explanation: 'En enda idéburen organisation är part.',
    asks: 'hur många organisationer som är med',
    ref: 'F1',
    page: 'F.1',
    unknown: 'gap',
  },
  severalOrganisations: {
    explanation: 'Flera idéburna organisationer är parter.',
    asks: 'hur många organisationer som är med',
    ref: 'F1',
    page: 'F.1',
    unknown: 'gap',
  },
  publicPartyPays: {
    explanation: 'Kommunen bidrar med pengar.',
    asks: 'om kommunen bidrar med pengar',
    ref: 'A6',
    page: '5.2',
    unknown: 'gap',
  },
  organisationPays: {
    explanation: 'Organisationen bidrar med egna pengar.',
    asks: 'om organisationen bidrar med pengar',
    ref: 'A6',
    page: '5.2',
    unknown: 'gap',
  },
  multiYear: {
    explanation: 'Tiden sträcker sig över mer än ett budgetår.',
    asks: 'om tiden sträcker sig över flera år',
    ref: 'A8',
    page: '5.1',
    unknown: 'gap',
  },
  specialStatute: {
    explanation: 'En särskild lag ger stöd utöver kommunallagen.',
    asks: 'om en särskild lag ger stöd',
    ref: 'R24',
    page: '2.4',
    unknown: 'silent',
  },
  localCompact: {
    explanation: 'Det finns en lokal överenskommelse med civilsamhället.',
    asks: 'om det finns en lokal överenskommelse',
    ref: 'B7',
    page: '1.6',
    unknown: 'gap',
  },
  parallelAgreements: {
    explanation: 'Parterna har andra avtal med varandra.',
    asks: 'om ni har andra avtal med varandra',
    ref: 'R30',
    page: '2.9',
    unknown: 'silent',
  },
  children: {
    explanation: 'Barn deltar, eller någon träffar barn direkt och regelbundet.',
    asks: 'om barn deltar',
    ref: 'R38',
    page: '2.12',
    unknown: 'gap',
  },
  sensitive: {
    explanation: 'Enskildas personliga förhållanden blir kända.',
    asks: 'om enskildas personliga förhållanden blir kända',
    ref: 'R13',
    page: '2.13',
    unknown: 'gap',
  },
  faithOrganisation: {
    explanation: 'En organisation är ett trossamfund eller har religiösa inslag.',
    asks: 'om religiösa inslag ingår',
    ref: 'F2',
    page: 'F.2',
    unknown: 'gap',
  },
  permitNeeded: {
    explanation: 'Ett namngivet tillstånd behövs.',
    asks: 'om ett tillstånd behövs',
    ref: 'R41',
    page: '2.14',
    unknown: 'gap',
  },
  volunteers: {
    explanation: 'Någon bidrar med ideell tid.',
    asks: 'om någon bidrar med ideell tid',
    ref: 'O1',
    page: '3.1',
    unknown: 'gap',
  },
  earlierSupport: {
    explanation: 'Ett tidigare bidrag går in i Medfinansieringen.',
    asks: 'om ett tidigare bidrag nu ingår',
    ref: 'R7',
    page: '2.9',
    unknown: 'gap',
  },
  amountsReviewed: {
    explanation: 'Beloppen ses över varje år.',
    asks: 'om beloppen ses över varje år',
    ref: 'A45',
    page: '5.14',
    unknown: 'silent',
  },
  premisesShared: {
    explanation: 'Någon part bidrar med lokal.',
    asks: 'om någon bidrar med lokal',
    ref: 'O1',
    page: '3.1',
    unknown: 'gap',
  },
  equipmentShared: {
    explanation: 'Någon part bidrar med utrustning.',
    asks: 'om någon bidrar med utrustning',
    ref: 'O1',
    page: '3.1',
    unknown: 'gap',
  },
  premisesOrEquipmentShared: {
    explanation: 'Någon part bidrar med lokal eller utrustning.',
    asks: 'om någon bidrar med lokal eller utrustning',
    ref: 'O1',
    page: '3.1',
    unknown: 'gap',
  },
  sharedWorkplace: {
    explanation: 'Personal från flera parter arbetar på samma ställe.',
    asks: 'om personal från flera parter arbetar på samma ställe',
    ref: 'A34',
    page: '5.7',
    unknown: 'gap',
  },
  valueTransferred: {
    explanation: 'Organisationen får något av värde från kommunen.',
    asks: 'om organisationen får något av värde från kommunen',
    ref: 'O15',
    page: '3.2',
    unknown: 'gap',
  },
  aidNotEconomic: {
    explanation: 'Verksamheten är inte ekonomisk (variant A).',
    asks: 'vad som gäller för statligt stöd',
    ref: 'R31',
    page: '2.9',
    unknown: 'gap',
    perPart: true,
  },
  aidLocal: {
    explanation: 'Verksamheten är ekonomisk men stödet påverkar inte handeln (variant A2).',
    asks: 'vad som gäller för statligt stöd',
    ref: 'R31',
    page: '2.9',
    unknown: 'gap',
    perPart: true,
  },
  aidDeMinimis: {
    explanation: 'Stödet lämnas som stöd av mindre betydelse (variant B).',
    asks: 'vad som gäller för statligt stöd',
    ref: 'R31',
    page: '2.9',
    unknown: 'gap',
    perPart: true,
  },
  aidSgeiDeMinimis: {
    explanation: 'Stödet lämnas som stöd av mindre betydelse för en SGEI-tjänst (variant C).',
    asks: 'vad som gäller för statligt stöd',
    ref: 'R31',
    page: '2.9',
    unknown: 'gap',
    perPart: true,
  },
  aidOther: {
    explanation: 'En annan väg för statligt stöd, eller ingen väg. Texten skrivs av jurist.',
    asks: 'vad som gäller för statligt stöd',
    ref: 'R34',
    page: '2.11',
    unknown: 'gap',
    perPart: true,
    refusal: 'texten om statligt stöd, som skrivs av jurist, se bilagan Rättslig bedömning',
  },
  deMinimisAid: {
    explanation: 'Stödet lämnas som stöd av mindre betydelse, med eller utan SGEI.',
    asks: 'vad som gäller för statligt stöd',
    ref: 'R31',
    page: '2.9',
    unknown: 'gap',
    perPart: true,
  },
  dataNotShared: {
    explanation: 'Inga personuppgifter om deltagare delas.',
    asks: 'hur ni hanterar personuppgifter',
    ref: 'R46',
    page: '2.13',
    unknown: 'gap',
  },
  dataSeparate: {
    explanation: 'Varje part svarar för sina egna personuppgifter.',
    asks: 'hur ni hanterar personuppgifter',
    ref: 'R46',
    page: '2.13',
    unknown: 'gap',
  },
  dataJoint: {
    explanation: 'Parterna bestämmer tillsammans över personuppgifter.',
    asks: 'hur ni hanterar personuppgifter',
    ref: 'R46',
    page: '2.13',
    unknown: 'gap',
  },
  dataHandled: {
    explanation: 'Personuppgifter om deltagare hanteras, var för sig eller tillsammans.',
    asks: 'hur ni hanterar personuppgifter',
    ref: 'R46',
    page: '2.13',
    unknown: 'gap',
  },
  dataProcessor: {
    explanation: 'Den ena hanterar personuppgifter åt den andra. Texten skrivs av jurist.',
    asks: 'hur ni hanterar personuppgifter',
    ref: 'R46',
    page: '2.13',
    unknown: 'gap',
    refusal: 'texten om personuppgifter, som skrivs av jurist, eftersom den ena hanterar uppgifter åt den andra',
  },
  externalEvaluator: {
    explanation: 'En fristående utvärderare medverkar.',
    asks: 'om någon utomstående är med i utvärderingen',
    ref: 'U10',
    page: 'E.4',
    unknown: 'silent',
  },
  auditorReviews: {
    explanation: 'En revisor granskar redovisningen.',
    asks: 'om en revisor granskar redovisningen',
    ref: 'A43',
    page: '5.14',
    unknown: 'silent',
  },
  workGroup: {
    explanation: 'Det finns en grupp för vardagen.',
    asks: 'om det finns en grupp för vardagen',
    ref: 'O5',
    page: '3.5',
    unknown: 'gap',
  },
  subgroups: {
    explanation: 'Styrgruppen får tillsätta arbetsgrupper.',
    asks: 'om arbetsgrupper får tillsättas',
    ref: 'O5',
    page: '3.5',
    unknown: 'gap',
  },
  sharedMaterial: {
    explanation: 'Material eller metoder tas fram gemensamt.',
    asks: 'vem som äger material som ni tar fram',
    ref: 'O4',
    page: '3.4',
    unknown: 'gap',
  },
  licenceChosen: {
    explanation: 'Gemensamt material får en öppen licens.',
    asks: 'om materialet får en öppen licens',
    ref: 'A46',
    page: '5.15',
    unknown: 'silent',
  },
  extensionPossible: {
    explanation: 'Överenskommelsen får förlängas.',
    asks: 'om överenskommelsen får förlängas',
    ref: 'A8',
    page: '5.1',
    unknown: 'gap',
  },
  legalForceWait: {
    explanation: 'Överenskommelsen gäller först när kommunens beslut har fått laga kraft.',
    asks: 'om beslutet först ska få laga kraft',
    ref: 'A32',
    page: '5.4',
    unknown: 'gap',
  },
  placesNamedPersons: {
    explanation: 'Kommunen anvisar enskilda eller avgör vilka som får delta.',
    asks: 'om kommunen anvisar enskilda personer',
    ref: 'R26',
    page: '2.6',
    unknown: 'gap',
    refusal: 'sann text om deltagandet, eftersom kommunen anvisar enskilda eller avgör vilka som får delta',
  },
  perUnit: {
    explanation: 'Pengarna räknas per plats, deltagare, tillfälle eller timme.',
    asks: 'hur pengarna räknas fram',
    ref: 'R5',
    page: '2.7',
    unknown: 'gap',
    refusal: 'sann text om pengarna, eftersom de räknas per styck eller timme',
  },
  exercisesAuthority: {
    explanation: 'Organisationen fattar beslut om enskildas rättigheter eller skyldigheter, helt eller delvis.',
    asks: 'om organisationen fattar beslut om enskildas rättigheter',
    ref: 'R21',
    page: '2.3',
    unknown: 'gap',
    refusal: 'sann text om myndighetsutövning, eftersom ni har svarat att sådan kan ingå',
  },
  detailedControl: {
    explanation: 'Kommunen bestämmer i detalj hur verksamheten görs, helt eller delvis.',
    asks: 'om kommunen bestämmer i detalj',
    ref: 'R61',
    page: '2.6',
    unknown: 'gap',
    refusal: 'sann text om styrningen, eftersom ni har svarat att kommunen bestämmer i detalj, helt eller delvis',
  },
  volunteersReplaceStaff: {
    explanation: 'Ideella krafter ersätter anställda, helt eller delvis.',
    asks: 'om ideella krafter ersätter anställda',
    ref: 'O13',
    page: '3.9',
    unknown: 'silent',
    refusal: 'sann text om ideella insatser, eftersom ni har svarat att de ersätter anställda',
  },
  otherDecisionRule: {
    explanation: 'Styrgruppen beslutar på annat sätt än i enighet.',
    asks: 'hur ni fattar beslut',
    ref: 'O6',
    page: '3.5',
    unknown: 'gap',
    refusal: 'egen formulering om beslut, eftersom ni inte ska vara eniga',
  },
  otherSurplusRule: {
    explanation: 'Pengar som blir över hanteras enligt en egen regel.',
    asks: 'vad som händer med pengar som blir över',
    ref: 'A6',
    page: '5.2',
    unknown: 'gap',
    refusal: 'egen formulering om pengar som blir över, eftersom ni har valt en annan regel',
  },
  unequalNotice: {
    explanation: 'Uppsägningstiden är inte lika för alla.',
    asks: 'om uppsägningstiden är lika för alla',
    ref: 'A11',
    page: '5.5',
    unknown: 'gap',
    refusal: 'egen formulering om uppsägning, eftersom tiden inte är lika för alla',
  },
  openEnded: {
    explanation: 'Överenskommelsen gäller tills vidare.',
    asks: 'hur länge överenskommelsen gäller',
    ref: 'A8',
    page: '5.1',
    unknown: 'gap',
    refusal: 'slutdatum, eftersom ni har svarat att överenskommelsen gäller tills vidare',
  },
  autoRenewal: {
    explanation: 'Överenskommelsen förlängs av sig själv.',
    asks: 'om överenskommelsen får förlängas',
    ref: 'A8',
    page: '5.1',
    unknown: 'gap',
    refusal: 'sann text om förlängning, eftersom ni har svarat att den sker av sig själv',
  },
  ownChangeRule: {
    explanation: 'Parterna vill skriva egna regler för ändringar.',
    asks: 'vilka regler som gäller för ändringar',
    ref: 'A10',
    page: '5.5',
    unknown: 'gap',
    refusal: 'egen formulering om ändringar, eftersom ni vill skriva något eget',
  },
  moneyGiven: {
    explanation: 'Kommunen eller organisationen bidrar med pengar.',
    asks: 'om någon bidrar med pengar',
    ref: 'A6',
    page: '5.2',
    unknown: 'gap',
  },
  fundingDecided: {
    explanation: 'Pengarna är beslutade för hela tiden.',
    asks: 'om pengarna är beslutade för hela tiden',
    ref: 'A7',
    page: '5.4',
    unknown: 'gap',
  },
  assessmentMade: {
    explanation: 'Den rättsliga bedömningen är gjord, med en slutsats.',
    asks: 'om den rättsliga bedömningen är gjord',
    ref: 'R12',
    page: '2.17',
    unknown: 'gap',
  },
  publicInterest: {
    explanation: 'Frågan är av allmänt intresse för kommunen, i varje del.',
    asks: 'om frågan är av allmänt intresse',
    ref: 'R10',
    page: '2.4',
    unknown: 'gap',
    refusal:
      'sann text om kommunens rätt att delta, eftersom ni inte har svarat ja på om frågan är av allmänt intresse',
  },
  ownActivity: {
    explanation: 'Verksamheten är organisationens egen, i varje del.',
    asks: 'vems verksamheten är',
    ref: 'R17',
    page: '2.2',
    unknown: 'gap',
  },
  acquiresForOwnNeed: {
    explanation: 'Kommunen skaffar något som den behöver för egen del.',
    asks: 'om kommunen skaffar något som den behöver för egen del',
    ref: 'R1',
    page: '2.2',
    unknown: 'gap',
    refusal: 'sann text om hur parterna arbetar för varandra, eftersom kommunen skaffar något för egen del',
  },
  takesOverAffair: {
    explanation: 'Organisationen tar över skötseln av något som är kommunens sak, helt eller delvis.',
    asks: 'om organisationen tar över något som är kommunens sak',
    ref: 'R20',
    page: '2.3',
    unknown: 'gap',
    refusal:
      'sann text om kommunens uppgifter, eftersom organisationen tar över skötseln av något som är kommunens sak',
  },
  organisationContributes: {
    explanation: 'Organisationen bidrar med egna resurser.',
    asks: 'om organisationen bidrar med egna resurser',
    ref: 'O16',
    page: '3.2',
    unknown: 'gap',
  },
  neitherAlone: {
    explanation: 'Båda sidor har skrivit varför de inte klarar det ensamma.',
    asks: 'varför ni inte klarar det ensamma',
    ref: 'B6',
    page: '1.4',
    unknown: 'gap',
  },
  designedTogether: {
    explanation: 'Parterna har utformat partnerskapet tillsammans, och det var inte bestämt på förhand.',
    asks: 'hur ni utformade det tillsammans',
    ref: 'A21',
    page: '5.10',
    unknown: 'gap',
  },
  staffMoves: {
    explanation: 'Personal eller en verksamhet går över från en part till en annan.',
    asks: 'om personal går över från en part till en annan',
    ref: 'R48',
    page: '2.13',
    unknown: 'gap',
    refusal: 'sann text om personalen, eftersom ni har svarat att personal går över från en part till en annan',
  },
  otherPenalties: {
    explanation: 'Det finns andra påföljder än att pengarna stoppas eller krävs tillbaka.',
    asks: 'vilka påföljder som finns',
    ref: 'R28',
    page: '2.7',
    unknown: 'gap',
    refusal: 'sann text om påföljder, eftersom ni har svarat att det finns andra än återbetalning',
  },
  distributesSurplus: {
    explanation: 'En organisation delar ut överskott.',
    asks: 'om organisationen delar ut överskott',
    ref: 'F2',
    page: 'F.2',
    unknown: 'gap',
    refusal: 'sann text om överskott, eftersom organisationen delar ut överskott',
  },
  sharedMethod: {
    explanation: 'Metoden är gemensam.',
    asks: 'vem som äger metoden',
    ref: 'O4',
    page: '3.4',
    unknown: 'gap',
  },
  surplusMayStay: {
    explanation: 'Pengar som blir över får föras till nästa år, om styrgruppen beslutar det.',
    asks: 'vad som händer med pengar som blir över',
    ref: 'A6',
    page: '5.2',
    unknown: 'gap',
  },
  surplusBack: {
    explanation: 'Pengar som blir över betalas alltid tillbaka.',
    asks: 'vad som händer med pengar som blir över',
    ref: 'A6',
    page: '5.2',
    unknown: 'gap',
  },
  endsByItself: {
    explanation: 'Överenskommelsen har ett slutdatum och förlängs inte av sig själv.',
    asks: 'om överenskommelsen får förlängas',
    ref: 'A8',
    page: '5.1',
    unknown: 'gap',
  },
} satisfies Record<string, FactDefinition>;

export type FactName = keyof typeof facts;

/** Names of all facts that a clause may use. */
export const factNames = Object.keys(facts).filter(isFactName);

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(facts, name);
}

/** The definition of a fact, widened so that optional parts can be read. */
export function factOf(name: FactName): FactDefinition {
  return facts[name];
}

export function negate(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

/** All of them: one no settles it, then one unknown. */
export function every(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

/** Any of them: one yes settles it, then one unknown. */
export function some(truths: readonly Truth[]): Truth {
  if (truths.includes('yes')) return 'yes';
  return truths.includes('unknown') ? 'unknown' : 'no';
}
