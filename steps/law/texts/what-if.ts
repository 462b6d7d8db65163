/**
 * What would give another result, as one whole sentence for each answer that it may rest on: how the world would be, or
 * what the parties would decide, never how to answer. Amounts, the reason claimed and a value split in two are not among
 * them, and neither is what is unknown or doubtful. Not reviewed by a lawyer.
 */
import type { OfferedKey } from '../explain/offered.ts';

export const whatIfTexts: Readonly<Record<OfferedKey, Readonly<Record<string, string>>>> = {
  legalPersonPublicBenefit: {
    ja: 'Hade organisationen varit en egen juridisk person med allmännyttigt syfte i stadgarna hade bedömningen blivit en annan.',
    nej: 'Hade organisationen inte varit en egen juridisk person med allmännyttigt syfte hade bedömningen blivit en annan.',
  },
  publicControlOfOrg: {
    nej: 'Hade organisationen valt sin egen styrelse och styrt sig själv hade bedömningen blivit en annan.',
    ja: 'Hade kommunen bestämt över organisationen hade bedömningen blivit en annan.',
  },
  selectionBasis: {
    oppen_inbjudan: 'Om kommunen bjuder in öppet innan den väljer part blir bedömningen en annan.',
    motiverat_val: 'Om kommunen skriver sakliga skäl till valet av part blir bedömningen en annan.',
    ingen_motivering: 'Om valet av part görs utan skrivna skäl blir bedömningen en annan.',
  },
  payAfterLegalForce: {
    ja: 'Om pengarna betalas ut först när beslutet har fått laga kraft blir bedömningen en annan.',
    inga_stora_utbetalningar:
      'Om inga stora summor betalas ut innan beslutet har fått laga kraft blir bedömningen en annan.',
    nej: 'Om stora summor betalas ut innan beslutet har fått laga kraft blir bedömningen en annan.',
  },
  retroactive: {
    nej: 'Om beslutet bara gäller framåt i tiden blir bedömningen en annan.',
    ja: 'Om beslutet gäller tid som redan har gått blir bedömningen en annan.',
  },
  renewalWithoutReview: {
    nej: 'Om allt prövas på nytt innan samarbetet fortsätter blir bedömningen en annan.',
    ja: 'Om ett tidigare partnerskap förnyas utan ny prövning blir bedömningen en annan.',
  },
  lawyerFlags: {
    kommunalt_bolag_part: 'Hade ett kommunalt bolag varit part hade bedömningen blivit en annan.',
    flera_kommuner: 'Hade flera kommuner eller regioner varit parter hade bedömningen blivit en annan.',
    bildad_av_kommunen: 'Hade kommunen bildat organisationen hade bedömningen blivit en annan.',
    klagomal_tillsyn: 'Hade det kommit klagomål eller pågått tillsyn hade bedömningen blivit en annan.',
    personalovergang: 'Hade personal gått över från den ena parten till den andra hade bedömningen blivit en annan.',
    val_ifragasatt: 'Hade någon ifrågasatt valet av part hade bedömningen blivit en annan.',
    inget: 'Hade inget av de särskilda lägena funnits hade bedömningen blivit en annan.',
  },
  publicInterest: {
    ja: 'Hade saken rört kommunen eller dess invånare och varit till nytta för många hade bedömningen blivit en annan.',
    nej: 'Hade saken legat utanför det som kommunen får ägna sig åt hade bedömningen blivit en annan.',
  },
  whoseActivity: {
    foreningens: 'Hade verksamheten varit organisationens egen hade bedömningen blivit en annan.',
    ny_gemensam: 'Hade verksamheten varit ny och vuxit fram gemensamt hade bedömningen blivit en annan.',
    kommunens: 'Hade verksamheten varit kommunens uppgift hade bedömningen blivit en annan.',
  },
  acquiresForOwnNeed: {
    nej: 'Hade kommunen inte fått någon vara eller tjänst för pengarna hade bedömningen blivit en annan.',
  },
  statutoryDuty: {
    nej: 'Hade lagen inte tvingat kommunen att ge det här till den som har rätt hade bedömningen blivit en annan.',
    ja: 'Hade lagen tvingat kommunen att ge det här till den som har rätt hade bedömningen blivit en annan.',
  },
  previouslyProcured: {
    nej: 'Hade samma insats aldrig upphandlats hade bedömningen blivit en annan.',
    grannkommun: 'Hade insatsen bara upphandlats hos grannar hade bedömningen blivit en annan.',
    ja: 'Hade kommunen upphandlat samma insats tidigare hade bedömningen blivit en annan.',
  },
  otherSellers: {
    nej: 'Hade ingen annan sålt samma sak hade bedömningen blivit en annan.',
    ja: 'Hade någon annan sålt samma sak hade bedömningen blivit en annan.',
  },
  valueTransferred: {
    nej: 'Om inget av värde lämnas över till organisationen blir bedömningen en annan.',
    ja: 'Om organisationen får pengar, lokal eller personal av kommunen blir bedömningen en annan.',
  },
  paymentBasis: {
    gemensam_budget: 'Om pengarna är ett fast belopp efter en gemensam budget blir bedömningen en annan.',
    klumpsumma: 'Om pengarna är ett fast belopp utan gemensam budget blir bedömningen en annan.',
    per_invanare: 'Om pengarna räknas per invånare blir bedömningen en annan.',
    per_enhet: 'Om pengarna räknas per plats, dygn, deltagare, tillfälle eller ärende blir bedömningen en annan.',
    per_timme: 'Om pengarna räknas per timme blir bedömningen en annan.',
  },
  enforceablePerformance: {
    nej: 'Om kommunen inte kan kräva att något utförs, bara stoppa eller återkräva pengar, blir bedömningen en annan.',
    ja: 'Om kommunen kan kräva att organisationen utför något blir bedömningen en annan.',
  },
  repaymentOnly: {
    ja: 'Om kommunen bara kan stoppa eller återkräva pengar blir bedömningen en annan.',
    nej: 'Om kommunen kan kräva mer än att stoppa och återkräva pengar blir bedömningen en annan.',
  },
  detailedControl: {
    nej: 'Om organisationen bestämmer hur det görs, eller ni gör det ihop, blir bedömningen en annan.',
    ja: 'Om kommunen bestämmer i detalj hur verksamheten görs blir bedömningen en annan.',
  },
  placements: {
    nej: 'Om människor själva söker sig till verksamheten och kommunen inte anvisar någon blir bedömningen en annan.',
    ja: 'Om kommunen anvisar någon till verksamheten blir bedömningen en annan.',
  },
  existsWithoutMoney: {
    ja: 'Hade verksamheten funnits även utan kommunens pengar hade bedömningen blivit en annan.',
    nej: 'Hade verksamheten inte funnits utan kommunens pengar hade bedömningen blivit en annan.',
  },
  ownResources: {
    vasentlig: 'Om organisationens egen insats är väsentlig blir bedömningen en annan.',
    obetydlig: 'Om organisationens egen insats är liten blir bedömningen en annan.',
    ingen: 'Om organisationen inte lägger in något eget blir bedömningen en annan.',
  },
  openToAll: {
    ja: 'Om alla som uppfyller villkoren får vara med blir bedömningen en annan.',
    nej: 'Om kommunen väljer ut vilka som får vara med blir bedömningen en annan.',
  },
  crisisNonProfit: {
    ja: 'Hade det gällt kris eller räddning utan vinstsyfte hade bedömningen blivit en annan.',
    nej: 'Hade det inte gällt kris eller räddning utan vinstsyfte hade bedömningen blivit en annan.',
  },
  cpvOn326List: {
    ja: 'Hade tjänstens kod funnits på listan i 3 kap. 26 § upphandlingslagen hade bedömningen blivit en annan.',
    nej: 'Hade tjänstens kod inte funnits på listan i 3 kap. 26 § upphandlingslagen hade bedömningen blivit en annan.',
  },
  patientTransport: {
    nej: 'Hade det inte gällt patienttransport med ambulans hade bedömningen blivit en annan.',
    ja: 'Hade det gällt patienttransport med ambulans hade bedömningen blivit en annan.',
  },
  openEndedOrAutoRenew: {
    nej: 'Om avtalet har ett slutdatum och prövas på nytt blir bedömningen en annan.',
    ja: 'Om avtalet gäller tills vidare eller förlängs av sig självt blir bedömningen en annan.',
  },
  mixedInPart: {
    nej: 'Om delen bara innehåller stöd till organisationens egen verksamhet blir bedömningen en annan.',
    ja: 'Om något i delen är en beställning av kommunen blir bedömningen en annan.',
  },
  economicActivity: {
    nej: 'Hade ingen sålt det som görs i den här delen hade bedömningen blivit en annan.',
    ja: 'Hade någon sålt det som görs i den här delen hade bedömningen blivit en annan.',
  },
  localEffect: {
    uppenbart_lokalt: 'Hade verksamheten varit tydligt lokal hade bedömningen blivit en annan.',
    inte_lokalt: 'Hade deltagare, ägare eller konkurrenter kommit från andra länder hade bedömningen blivit en annan.',
  },
  sgeiChosen: {
    nej: 'Om kommunen inte pekar ut verksamheten som SGEI blir bedömningen en annan.',
    ja: 'Om kommunen pekar ut verksamheten som SGEI blir bedömningen en annan.',
  },
  deMinimisWithinCap: {
    ja: 'Hade allt stöd under tre år rymts under taket för stöd av mindre betydelse hade bedömningen blivit en annan.',
    nej: 'Hade stödet inte rymts under taket för stöd av mindre betydelse hade bedömningen blivit en annan.',
  },
  exerciseOfAuthority: {
    nej: 'Hade kommunen själv fattat alla beslut om enskilda hade bedömningen blivit en annan.',
    ja: 'Hade organisationen fattat beslut om enskildas rättigheter eller skyldigheter hade bedömningen blivit en annan.',
  },
  businessOperatorFavoured: {
    nej: 'Hade stödet inte gett någon en fördel mot andra som säljer samma sak hade bedömningen blivit en annan.',
    ja: 'Hade stödet gett någon en fördel mot andra som säljer samma sak hade bedömningen blivit en annan.',
  },
  handsOverMunicipalAffair: {
    nej: 'Hade kommunen inte lämnat över något som den annars skulle sköta själv hade bedömningen blivit en annan.',
    ja: 'Hade kommunen lämnat över något som den annars skulle sköta själv hade bedömningen blivit en annan.',
  },
  residentialType: {
    hvb: 'Om ett HVB-hem ingår blir bedömningen en annan.',
    stodboende: 'Om ett stödboende ingår blir bedömningen en annan.',
    skyddat_boende: 'Om ett skyddat boende ingår blir bedömningen en annan.',
    familjehemskonsulent: 'Om stöd till familjehem åt kommunen ingår blir bedömningen en annan.',
    hemtjanst: 'Om hemtjänst ingår blir bedömningen en annan.',
    vard_omsorgsboende: 'Om ett vård- och omsorgsboende ingår blir bedömningen en annan.',
    oppenvard_dagverksamhet: 'Om öppenvård eller dagverksamhet ingår blir bedömningen en annan.',
    lss_insats: 'Om en LSS-insats ingår blir bedömningen en annan.',
    annat_boende: 'Om ett annat boende ingår blir bedömningen en annan.',
    ingen: 'Om inget boende och ingen verksamhet med tillståndsplikt ingår blir bedömningen en annan.',
  },
  healthCare: {
    nej: 'Om ingen hälso- och sjukvård ingår blir bedömningen en annan.',
    ja: 'Om hälso- och sjukvård ingår blir bedömningen en annan.',
  },
  education: {
    nej: 'Om varken undervisning, förskola eller fritidshem ingår blir bedömningen en annan.',
    ja: 'Om undervisning, förskola eller fritidshem ingår blir bedömningen en annan.',
  },
  schoolContracting23: {
    ja: 'Hade 23 kap. skollagen tillåtit att uppgiften lämnas över hade bedömningen blivit en annan.',
    nej: 'Hade 23 kap. skollagen inte tillåtit att uppgiften lämnas över hade bedömningen blivit en annan.',
  },
  invoices: {
    nej: 'Om organisationen inte skickar faktura med moms blir bedömningen en annan.',
    ja: 'Om organisationen skickar faktura med moms blir bedömningen en annan.',
  },
};
