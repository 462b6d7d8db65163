/**
 * Swedish texts for what comes after a result: what somebody who examines may ask about each answer and what to have at
 * hand, and next steps of the other forms. Loaded on demand. Not reviewed by a lawyer.
 */
import type { LawKey } from '../keys.ts';

export interface ExaminationText {
  readonly asks: string;
  /** Papers and facts to have at hand. */
  readonly atHand: string;
}

export const examinationTexts = {
  whoseActivity: {
    asks: 'Vems verksamhet är det, organisationens eller kommunens?',
    atHand: 'Stadgar, verksamhetsberättelse och protokoll som visar organisationens egen idé.',
  },
  acquiresForOwnNeed: {
    asks: 'Skaffar kommunen något som den behöver för egen del?',
    atHand: 'Nämndens underlag om varför kommunen går in.',
  },
  statutoryDuty: {
    asks: 'Måste kommunen enligt lag ge det här till den som har rätt till det?',
    atHand: 'Kommunjuristens svar, med paragraf.',
  },
  previouslyProcured: {
    asks: 'Har kommunen köpt samma sak förut?',
    atHand: 'Avtalslistan och svaret från inköp, även om grannkommunen.',
  },
  otherSellers: {
    asks: 'Vilka andra säljer något liknande?',
    atHand: 'Marknadsundersökningen: vilka ni frågade, när och vad de svarade.',
  },
  valueTransferred: {
    asks: 'Vad av värde får organisationen?',
    atHand: 'Budgeten med pengar, lokal, personal och utrustning.',
  },
  paymentBasis: {
    asks: 'Hur räknas pengarna fram?',
    atHand: 'Den gemensamma budgeten och hur ni kom fram till den.',
  },
  enforceablePerformance: {
    asks: 'Kan kommunen kräva att något utförs?',
    atHand: 'Utkastets text om åtaganden och om vad som händer när något inte blir av.',
  },
  repaymentOnly: {
    asks: 'Vad händer om pengarna inte används som tänkt?',
    atHand: 'Utkastets text om återkrav.',
  },
  detailedControl: {
    asks: 'Hur mycket bestämmer kommunen över hur verksamheten görs?',
    atHand: 'Beskrivningen av styrgruppen och av vem som bestämmer vad.',
  },
  placements: {
    asks: 'Vem avgör vilka som får komma?',
    atHand: 'En beskrivning av hur deltagare hittar till verksamheten.',
  },
  existsWithoutMoney: {
    asks: 'Skulle verksamheten finnas utan kommunens pengar?',
    atHand: 'Hur länge den har funnits, hur stor den är och vilka andra pengar den har.',
  },
  ownResources: {
    asks: 'Vad satsar organisationen själv?',
    atHand: 'Budgeten och en uppskattning av ideella timmar.',
  },
  openToAll: {
    asks: 'Kunde fler ha fått vara med på samma villkor?',
    atHand: 'Villkoren, och var och när de är publicerade.',
  },
  selectionBasis: {
    asks: 'Hur valdes just den här organisationen?',
    atHand: 'Den öppna inbjudan, eller de skriftliga skälen för valet.',
  },
  initiative: {
    asks: 'Vem kom med idén?',
    atHand: 'Brev, protokoll eller anteckningar från början av samtalet.',
  },
  totalValueSek: {
    asks: 'Vad är det samlade värdet under hela tiden?',
    atHand: 'Beräkningen med pengar, lokal, personal och förlängningar.',
  },
  termMonths: { asks: 'Varför är tiden så lång?', atHand: 'Skälen för tiden och planen för nästa bedömning.' },
  valueSplit: {
    asks: 'Är värdet uppdelat?',
    atHand: 'En lista över alla stöd och köp med samma organisation.',
  },
  openEndedOrAutoRenew: {
    asks: 'När tar avtalet slut?',
    atHand: 'Slutdatum, och hur frågan prövas på nytt.',
  },
  renewalWithoutReview: {
    asks: 'Har samma sak förnyats utan ny prövning?',
    atHand: 'Tidigare beslut och avtal med samma organisation.',
  },
  retroactive: { asks: 'Gäller beslutet tid som redan har gått?', atHand: 'Startdatum och beslutsdatum.' },
  payAfterLegalForce: {
    asks: 'Betalas pengar ut innan beslutet har fått laga kraft?',
    atHand: 'Betalningsplanen och besked om tid för överklagande.',
  },
  bilaga2: { asks: 'Vilken sorts tjänst liknar det här?', atHand: 'Inköps svar om kod (CPV) och bilaga 2.' },
  cpvGroup: { asks: 'Vilken kod (CPV) hör verksamheten till?', atHand: 'Inköps svar om koden.' },
  mixedInPart: {
    asks: 'Blandas stöd och köp i samma del?',
    atHand: 'En uppdelning av pengarna på vad de ska gå till.',
  },
  economicActivity: {
    asks: 'Är verksamheten ekonomisk?',
    atHand: 'Intäkter och avgifter, och era skäl per kriterium.',
  },
  localEffect: {
    asks: 'Kan stödet påverka handeln mellan länder?',
    atHand: 'Skriftliga skäl: vilka som kommer, varifrån, och vilka andra som finns.',
  },
  sgeiChosen: {
    asks: 'Varför pekas tjänsten ut som SGEI?',
    atHand: 'Beslutet om tilldelning och skälen för att marknaden inte räcker.',
  },
  sgeiActComplete: {
    asks: 'Vad står i beslutet om SGEI?',
    atHand: 'Handlingen med uppgift, tid, ersättning och kontroll.',
  },
  deMinimisWithinCap: {
    asks: 'Hur mycket offentligt stöd har organisationen fått på tre år?',
    atHand: 'Organisationens intyg och kontrollen i registret.',
  },
  deMinimisPapersDone: {
    asks: 'Är papperen om stöd av mindre betydelse klara?',
    atHand: 'Intyget och beslutet med hänvisning till förordningen.',
  },
  businessOperatorFavoured: {
    asks: 'Får någon som säljer på en marknad en fördel?',
    atHand: 'Skälen för stödet och vem som får nytta av det.',
  },
  exerciseOfAuthority: {
    asks: 'Fattas beslut om enskilda i verksamheten?',
    atHand: 'En beskrivning av vem som beslutar vad om enskilda.',
  },
  handsOverMunicipalAffair: {
    asks: 'Lämnas en kommunal angelägenhet över?',
    atHand: 'Kommunjuristens svar, och vad fullmäktige har beslutat.',
  },
  privateProviderProgramme: {
    asks: 'Följer ni programmet för verksamhet i enskild regi?',
    atHand: 'Programmet och avsnitten om insyn och uppföljning.',
  },
  matterOfPrinciple: {
    asks: 'Är ärendet av principiell vikt?',
    atHand: 'Nämndsekreterarens eller kommunjuristens svar.',
  },
  decisionMaker: { asks: 'Har rätt organ beslutat?', atHand: 'Delegationsordningen och beslutet.' },
  conflictOfInterest: {
    asks: 'Har någon som beslutar också ett intresse i organisationen?',
    atHand: 'Anteckningar om vilka som har avstått från att delta.',
  },
  publicInterest: {
    asks: 'Varför är det här något för kommunen?',
    atHand: 'Behovet med källor, och vilka i kommunen det gäller.',
  },
  legalPersonPublicBenefit: {
    asks: 'Är organisationen en egen juridisk person med allmännyttigt syfte?',
    atHand: 'Stadgar, registreringsbevis och firmatecknare.',
  },
  publicControlOfOrg: {
    asks: 'Hur mycket bestämmer kommunen över organisationen?',
    atHand: 'Stadgar, styrelselista och årsmötesprotokoll.',
  },
  recipientChecked: {
    asks: 'Hur har kommunen kontrollerat mottagaren?',
    atHand: 'Anteckningar från kontrollen, med datum.',
  },
  lawyerFlags: {
    asks: 'Vad gäller för det särskilda läge som ni har kryssat för?',
    atHand: 'Handlingarna i just den saken.',
  },
  residentialType: {
    asks: 'Bor eller vårdas någon i verksamheten?',
    atHand: 'En beskrivning av platserna och av vem som bestämmer om dem.',
  },
  ivoPermit: { asks: 'Finns de tillstånd som krävs?', atHand: 'Tillståndet, eller beskedet från IVO.' },
  openSupportWork: {
    asks: 'Är den öppna verksamheten skild från boendet?',
    atHand: 'En beskrivning av hur verksamheterna hålls isär.',
  },
  healthCare: {
    asks: 'Ges hälso- eller sjukvård?',
    atHand: 'En beskrivning av stödet och av vem som har vårdansvaret.',
  },
  education: {
    asks: 'Är det undervisning, förskola eller fritidshem?',
    atHand: 'Skolchefens eller skoljuristens svar.',
  },
  schoolContracting23: {
    asks: 'Tillåter skollagen att det lämnas över?',
    atHand: 'Skoljuristens svar, med paragraf.',
  },
  childGroups: {
    asks: 'Vilka barn möter verksamheten?',
    atHand: 'Rutinen för registerutdrag.',
  },
  homeVisits: {
    asks: 'Arbetar någon i verksamheten i andras hem?',
    atHand: 'Rutinen för registerutdrag vid arbete i hemmet.',
  },
  sharedPersonalData: {
    asks: 'Vem ansvarar för vilka personuppgifter?',
    atHand: 'Dataskyddsombudets svar och överenskommelsen om roller.',
  },
  sensitiveData: {
    asks: 'Hur skyddas känsliga uppgifter?',
    atHand: 'Konsekvensbedömningen eller dataskyddsombudets svar.',
  },
  crisisNonProfit: {
    asks: 'Är det kris eller räddning utan vinstsyfte?',
    atHand: 'Stadgar och beskrivning av insatserna.',
  },
  cpvOn326List: { asks: 'Finns koden på listan i 3 kap. 26 §?', atHand: 'Inköps svar om koden.' },
  invoices: { asks: 'Varför skickas en faktura för ett bidrag?', atHand: 'Rekvisitionen och betalningsplanen.' },
  inKindFromPublic: {
    asks: 'Vad är lokal, personal och utrustning värd?',
    atHand: 'Kommunens uppskattning i kronor.',
  },
} as const satisfies Readonly<Partial<Record<LawKey, ExaminationText>>>;

export const strengthTexts = {
  stop: { title: 'Det starkaste skälet emot', intro: 'De här svaren stoppar formen enligt reglerna.' },
  lawyer: { title: 'Det som gör formen osäker', intro: 'Här är läget oprövat, omstritt eller gäller mycket pengar.' },
  warn: { title: 'Det som drar åt ett köp', intro: 'De här svaren väger för att det är ett köp.' },
  link: {
    title: 'Länkar i kedjan som håller',
    intro: 'De här svaren uppfyller något som krävs för att det ska vara ett köp, eller kan göra det.',
  },
  ask: { title: 'Det som brukar behöva visas', intro: 'Här talar inget emot er. Ha ändå svaret och papperen framme.' },
} as const;

/** What to do next with each form (README 13). */
export const formSteps = {
  'ALT-01': ['Ta reda på vem som har ansvaret för frågan.', 'Berätta för organisationen varför kommunen avstår.'],
  'ALT-02': ['Låt inköp kontrollera koden (CPV).', 'Skriv varför undantaget gäller och spara det i ärendet.'],
  'ALT-03': ['Fråga kommunjuristen vilken form av samverkan som passar.', 'Låt båda kommunerna besluta.'],
  'ALT-04': [
    'Räkna hela värdet, med förlängningar och tidigare köp av samma slag.',
    'Kontrollera gränsen den dag ni beslutar.',
    'Följ kommunens riktlinjer för direktupphandling och dokumentera.',
  ],
  'ALT-05': [
    'Ta kontakt med inköp om en reserverad upphandling.',
    'Se efter om flera idéburna kan vara med.',
    'Låt inte organisationen skriva villkoren.',
  ],
  'ALT-06': ['Ta kontakt med inköp.', 'Be organisationen visa andelen arbetstagare som villkoret gäller.'],
  'ALT-07': [
    'Ta kontakt med inköp.',
    'Se efter att tiden är högst tre år och att samma organisation inte nyss har haft avtalet.',
  ],
  'ALT-08': ['Utred om deltagarna själva kan välja.', 'Fråga nämnden om ett valfrihetssystem ska inrättas.'],
  'ALT-09': ['Ta kontakt med inköp och beskriv behovet.', 'Fundera på ett ramavtal om behovet varierar.'],
  'ALT-10': ['Utred vem som bär risken om få kommer.', 'Ta kontakt med inköp om en koncession.'],
  'ALT-11': [
    'Beskriv vad som inte finns på marknaden.',
    'Ta kontakt med inköp om dialog eller innovationspartnerskap.',
  ],
  'ALT-12': ['Läs kommunens regler för bidrag.', 'Be organisationen söka bidraget på samma villkor som andra.'],
  'ALT-13': ['Räkna på vad egen regi kräver.', 'Fråga organisationen om volontärer kan vara med.'],
  'ALT-14': [
    'Dela upp delen i steg 1 i det som är organisationens eget och det som är ett köp.',
    'Pröva varje ny del för sig.',
  ],
  'ALT-15': ['Fråga skoljuristen vad 23 kap. tillåter.'],
  'ALT-16': ['Skriv principer och former för dialog.', 'Håll pengar och skyldigheter utanför.'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
