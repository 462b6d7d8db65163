/**
 * Swedish texts around a result: levels, legs, links, alternatives, open legal questions, readiness, and who can answer.
 * Loaded on demand with `texts.ts`. Not reviewed by a lawyer.
 */
import type { RemarkId } from '../assess/remarks.ts';
import type { NoBetter } from '../explain/counterfactual.ts';
import type { LawKey } from '../keys.ts';
import type { Decider, ReadyReason } from '../result.ts';
import type { AidRoute, Certainty, Leg, Level, LinkId, LinkState } from '../types.ts';

export const levelTexts = {
  0: { label: 'Ofullständigt underlag', meaning: 'Svara på det ni kan, och skriv vem som tar reda på resten.' },
  1: {
    label: 'Inga varningssignaler i era svar',
    meaning: 'Någon måste ändå besluta. Låt gärna en jurist läsa.',
  },
  2: { label: 'Varningssignaler att åtgärda', meaning: 'Åtgärda eller motivera varje varning innan ni går vidare.' },
  3: {
    label: 'Fråga jurist innan ni går vidare',
    meaning: 'Läget är oprövat eller omstritt. Skriv ut frågebladet.',
  },
  4: {
    label: 'Välj annan form',
    meaning: 'Jämför de andra formerna. De är lika goda vägar.',
  },
} as const satisfies Readonly<Record<Level, { readonly label: string; readonly meaning: string }>>;

/** Headings of the result. `{antal}` is a number in words, `{delar}` the names of the parts. */
export const headlineTexts = {
  published: 'Signaler om den publicerade beskrivningen',
  missing: 'Viktiga svar saknas, så bedömningen kan inte göras än',
  none: 'Inget i era svar behöver redas ut',
  oneThing: 'En sak behöver åtgärdas eller förklaras',
  things: '{antal} saker behöver åtgärdas eller förklaras',
  lawyer: 'En jurist behöver läsa innan ni går vidare',
  stopped: 'Minst ett svar stoppar formen',
  ownClaim: 'Ni har svarat att det ska köpas',
  chain: 'Alla länkar i kedjan håller',
  missingInAll: 'Viktiga svar saknas i alla delar.',
  noPartStopped: 'Ingen del är stoppad.',
  allStopped: 'Formen är stoppad för alla delar.',
  stoppedFor: 'Formen är stoppad för {delar}.',
  lawyerFor: 'Jurist behövs för {delar}.',
  missingFor: 'Viktiga svar saknas för {delar}.',
  thingsFor: 'Något behöver åtgärdas eller förklaras i {delar}.',
} as const satisfies Readonly<Record<string, string>>;

/** One sentence on which branch decided the level. */
export const deciderTexts = {
  stop: 'Inget annat svar väger upp det.',
  'own-claim': 'Det som kommunen köper ska i regel upphandlas.',
  missing: 'Minst ett nyckelsvar saknas.',
  'only-leg-b': 'Det enda skälet för formen är att verksamheten inte är ekonomisk. Det är oprövat.',
  'no-leg': 'Inget skäl för formen bär, och det är oklart om det är ett köp.',
  chain: 'Inget skäl för formen bär, och alla länkar fram till ett köp håller.',
  lawyer: 'Minst ett svar gör formen osäker.',
  warning: 'Minst ett svar ger en varningssignal eller är obesvarat.',
  none: 'Inget svar gav en varningssignal.',
} as const satisfies Readonly<Record<Decider, string>>;

export const legTexts = {
  A: {
    name: 'Bidrag till egen verksamhet',
    note: 'Kommunen stödjer något som organisationen själv vill och äger. Det är det starkaste och vanligaste skälet.',
    breaks:
      'Skälet faller om det blir kommunens uppgift, om kommunen anvisar deltagare och kan kräva utförande, eller om ni väljer SGEI.',
    certainty: 'medel–hög',
  },
  B: {
    name: 'Icke-ekonomisk verksamhet',
    note: 'Skälet är svagt om någon annan säljer liknande tjänst. Fråga alltid jurist.',
    breaks: 'Skälet faller om andra säljer liknande tjänst.',
    certainty: 'låg–medel',
  },
  C: {
    name: 'Inget urval',
    note: 'Alla som uppfyller villkoren får vara med. Då är det snarare en bidragsordning än ett IOP.',
    breaks: 'Skälet faller om kommunen väljer ut en eller några.',
    certainty: 'medel–hög',
  },
  D: {
    name: 'Undantag i 3 kap. upphandlingslagen',
    note: 'Undantaget gäller främst kris, räddning och skydd utan vinstsyfte, när koden (CPV) stämmer.',
    breaks: 'Skälet faller om koden saknas på listan eller om det är patienttransport med ambulans.',
    certainty: 'hög',
  },
  E: {
    name: 'Ett köp inom gränsen för direktupphandling',
    note: 'Under gränsen får kommunen köpa direkt, med dokumentation. Då är formen en direktupphandling och inget IOP.',
    breaks: 'Möjligheten finns inte över gränsen.',
    certainty: 'hög',
  },
  V: {
    name: 'Inget av värde lämnas över',
    note: 'Då kan en lokal överenskommelse räcka.',
    breaks: 'Skälet faller om organisationen får pengar, lokal eller personal.',
    certainty: 'hög',
  },
} as const satisfies Readonly<
  Record<Leg, { readonly name: string; readonly note: string; readonly breaks: string; readonly certainty: string }>
>;

export const linkTexts = {
  E1: {
    question: 'Finns ett skriftligt avtal?',
    clearNo: 'Länken brister aldrig, eftersom ett IOP alltid är ett skriftligt avtal.',
  },
  E2: { question: 'Är en kommun, region eller deras bolag part?', clearNo: 'Länken brister aldrig i ett IOP.' },
  E3: {
    question: 'Bedriver parten ekonomisk verksamhet på en marknad i den här delen?',
    clearNo: 'Ingen köper eller säljer sådant, och verksamheten är öppen, ideell och bygger på gemenskap.',
  },
  E4: {
    question: 'Får kommunen direkt ekonomisk nytta av det som görs?',
    clearNo: 'Det är organisationens egen idé och verksamhet, som kommunen bara stödjer.',
  },
  E5: { question: 'Får parten något av värde i utbyte?', clearNo: 'Inget av värde lämnas över.' },
  E6: {
    question: 'Är parten bunden att utföra, så att det kan drivas igenom?',
    clearNo: 'Pengarna är bara knutna till ett ändamål. Kommunen kan stoppa dem eller kräva dem tillbaka.',
  },
  E7: {
    question: 'Väljer kommunen ut en eller några?',
    clearNo: 'Stödet är öppet för alla som uppfyller publicerade villkor, när som helst.',
  },
} as const satisfies Readonly<Record<LinkId, { readonly question: string; readonly clearNo: string }>>;

export const linkStateTexts = { yes: 'Ja', no: 'Nej', unclear: 'Oklart' } as const satisfies Readonly<
  Record<LinkState, string>
>;

export interface AlternativeText {
  readonly name: string;
  readonly fits: string;
  readonly fitsNot: string;
  readonly law: string;
  readonly certainty: 'hög' | 'medel';
}

export const alternativeTexts = {
  'ALT-01': {
    name: 'Avstå, eller gå till rätt huvudman',
    fits: 'Behovet är inte något kommunen får ägna sig åt.',
    fitsNot: 'Behovet är av allmänt intresse för kommunen.',
    law: 'Kommunallagen 2 kap. 1–2 §§',
    certainty: 'hög',
  },
  'ALT-02': {
    name: 'Undantaget i 3 kap. 26 § upphandlingslagen',
    fits: 'Kris, räddning, civilt försvar eller förebyggande av fara utan vinstsyfte, med rätt kod.',
    fitsNot: 'Patienttransport med ambulans.',
    law: 'LOU 3 kap. 26 §',
    certainty: 'hög',
  },
  'ALT-03': {
    name: 'Samverkan mellan kommuner',
    fits: 'Motparten är en annan myndighet eller helägd av en sådan.',
    fitsNot: 'Motparten är en fri förening.',
    law: 'LOU 3 kap. 17 §, kommunallagen 9 kap. 37 §',
    certainty: 'hög',
  },
  'ALT-04': {
    name: 'Direktupphandling',
    fits: 'Köpet är under gränsen. För sociala och andra särskilda tjänster (bilaga 2) är gränsen {{belopp:lou.direkt.bilaga2}}, för andra {{belopp:lou.direkt.ovrigt}}.',
    fitsNot: 'Värdet når gränsen, eller värdet delas upp.',
    law: 'LOU 19 a kap.',
    certainty: 'hög',
  },
  'ALT-05': {
    name: 'Upphandling reserverad för idéburna organisationer',
    fits: 'Social omsorg, hälsa eller utbildning, och det finns flera idéburna som kan konkurrera.',
    fitsNot: 'Kultur och idrott (CPV 92), eller när bara en är tänkt.',
    law: 'LOU 19 kap. 25 a §, lagen (2022:900) 8 §',
    certainty: 'hög',
  },
  'ALT-06': {
    name: 'Upphandling reserverad för arbetsintegration',
    fits: 'Minst 30 av 100 arbetstagare har funktionsnedsättning eller svårt att komma in på arbetsmarknaden.',
    fitsNot: 'Andra organisationer.',
    law: 'LOU 4 kap. 18 §',
    certainty: 'hög',
  },
  'ALT-07': {
    name: 'Upphandling reserverad för deltagarorganisationer',
    fits: 'Organisationen ägs eller styrs av anställda eller brukare, och avtalet gäller högst tre år.',
    fitsNot: 'Samma organisation har fått ett sådant avtal de senaste tre åren.',
    law: 'LOU 19 kap. 25 §',
    certainty: 'hög',
  },
  'ALT-08': {
    name: 'Valfrihetssystem (LOV), eventuellt reserverat för idéburna',
    fits: 'Den enskilde väljer själv mellan flera till fast ersättning, och nya får komma in löpande.',
    fitsNot: 'Liten volym eller gemensam utveckling i grupp. Primärvård kan inte reserveras.',
    law: 'LOV 1 kap. 2 a §',
    certainty: 'medel',
  },
  'ALT-09': {
    name: 'Annonserad upphandling',
    fits: 'Köp av tjänsten. Tjänster i bilaga 2 har fri form enligt 19 kap., gärna som ramavtal. Andra följer lagens vanliga regler.',
    fitsNot: 'Inget av värde lämnas över.',
    law: 'LOU 19 kap.',
    certainty: 'hög',
  },
  'ALT-10': {
    name: 'Koncession',
    fits: 'Parten bär risken om få kommer och får betalt av användarna.',
    fitsNot: 'Kommunen betalar allt.',
    law: 'LUK 15 kap.',
    certainty: 'medel',
  },
  'ALT-11': {
    name: 'Innovationspartnerskap eller dialog',
    fits: 'En ny lösning som inte finns på marknaden ska utvecklas och sedan köpas. Det är en form av upphandling.',
    fitsNot: 'Tjänsten är känd.',
    law: 'LOU 6 kap. 30–31 §§',
    certainty: 'hög',
  },
  'ALT-12': {
    name: 'Föreningsbidrag enligt kommunens egna regler',
    fits: 'Egen verksamhet, publicerade villkor och inget krav på utförande.',
    fitsNot: 'Kommunen behöver få något gjort, eller någon som säljer på en marknad får en fördel.',
    law: 'Kommunallagen 2 kap. 1, 3 och 8 §§, egna regler, statsstöd',
    certainty: 'hög',
  },
  'ALT-13': {
    name: 'Egen regi, gärna med volontärer',
    fits: 'Kommunens egna kärnuppgifter och beslut om enskilda.',
    fitsNot: 'Verksamheten är organisationens egen.',
    law: 'Kommunallagen 10 kap. 1 §',
    certainty: 'hög',
  },
  'ALT-14': {
    name: 'Dela delen i två',
    fits: 'Bidrag eller partnerskap för organisationens egen verksamhet, upphandling för köpet.',
    fitsNot: 'Inget i delen är organisationens egen verksamhet.',
    law: 'LOU 2 kap.',
    certainty: 'medel',
  },
  'ALT-15': {
    name: 'Entreprenad enligt skollagen',
    fits: 'Skoluppgifter som 23 kap. skollagen tillåter att man lägger ut.',
    fitsNot: 'Skoluppgifter i övrigt.',
    law: 'Skollagen 23 kap.',
    certainty: 'hög',
  },
  'ALT-16': {
    name: 'Lokal överenskommelse eller avsiktsförklaring',
    fits: 'Principer och dialog, utan pengar eller skyldigheter.',
    fitsNot: 'Pengar eller uppgifter ska låsas fast.',
    law: 'Kommunallagen, kommunens policy',
    certainty: 'hög',
  },
} as const satisfies Readonly<Record<string, AlternativeText>>;

export const fitTexts = { fits: 'Passar', try: 'Pröva' } as const;

export const alternativeNotes = {
  'direct-limit': 'Gränsen visas med datum och källa. Kontrollera beloppet den dag ni beslutar.',
  'direct-document': 'En direktupphandling över {{belopp:lou.dokumentationsplikt}} ska dokumenteras.',
  'direct-check': 'Kontrollera gränsen i kronor hos Konkurrensverket innan ni går vidare.',
  'reserved-no-register': 'Ingen registrering krävs enligt lagtexten.',
  'reserved-value-transfers': 'Organisationen får bara göra de värdeöverföringar som lagen (2022:900) 8 § tillåter.',
  'participatory-check-list': 'Kontrollera att koden (CPV) finns på listan i 19 kap. 25 §.',
  'lov-scope':
    'LOV gäller bara vissa koder för hälsovård, socialtjänst och jobbsökning, inte barn- och ungdomsomsorg (CPV 85311300-5).',
  'reserved-exclusively':
    'Lagen kräver att hela organisationen har ett uteslutande allmännyttigt syfte. Kontrollera det i stadgarna.',
  'court-not-legality': 'Ett beslut om upphandling överklagas enligt upphandlingslagen, inte genom laglighetsprövning.',
  'lov-not-primary-care': 'Primärvård kan inte reserveras för idéburna.',
} as const satisfies Readonly<Record<string, string>>;

export const adviceTexts = {
  'grant-simpler': 'Ett vanligt föreningsbidrag kan vara enklare än ett IOP.',
  'grant-scheme': 'Det liknar mer en bidragsordning än ett partnerskap.',
  'local-compact': 'En lokal överenskommelse kan räcka.',
  'sgei-answered-before':
    'Ni har tidigare svarat att tjänsten pekas ut som SGEI. Frågan ställs inte som svaren är nu, och svaret räknas inte. Ni behöver kanske inte SGEI. Är beslutet om SGEI redan fattat ska en jurist läsa det.',
  'sgei-not-needed': 'Ni behöver kanske inte SGEI. Med SGEI faller skälet ”Bidrag till egen verksamhet”.',
  'other-public-party':
    'Verktyget gäller kommuner och regioner. Fråga jurist vad som gäller för den andra offentliga parten.',
} as const satisfies Readonly<Record<string, string>>;

export const crossCheckTexts = {
  'CC-01':
    'Ni har svarat att kommunen ska få en vara eller en tjänst för pengarna. Ni har också svarat att det inte är kommunens uppgift. Vilket stämmer?',
  'CC-02': 'Finns en marknad är tjänsten ekonomisk även om just organisationen inte vill tjäna pengar.',
  'CC-04': 'Stödet är öppet för alla, men en part har valts ut. Hur går det ihop?',
  'CC-05': 'Är det organisationens egen verksamhet lämnas normalt ingen kommunal angelägenhet över. Stämmer det?',
  'CC-06': 'Varför räknas pengarna per styck om det är organisationens egen verksamhet?',
  'CC-07': 'Värdet är noll, men något av värde lämnas över. Räkna in lokal och personal.',
  'CC-08': 'Avtalet börjar före beslutet. Stämmer det att beslutet inte gäller bakåt i tiden?',
  'CC-09': 'I behovsdelen står ett lagstadgat ansvar. Gäller det just den här delen?',
  'CC-10':
    'Den som säljer varor eller tjänster är näringsidkare, också en idéburen organisation. Stämmer det att ingen som säljer får en fördel?',
} as const satisfies Readonly<Record<string, string>>;

/** What is written and can hardly be meant. `{vad}` stands for the names, days or years that it is about. */
export const remarkTexts = {
  'past-term': 'Avtalet slutar {vad}, och den dagen har redan varit. Stämmer tiden?',
  department:
    '”{vad}” låter som en nämnd eller förvaltning. Part i avtalet är kommunen eller regionen, som är den juridiska personen. Nämnden skrivs som det organ som beslutar.',
  'same-name': '”{vad}” står som två olika parter. Är det samma part?',
  'outside-term': 'Ni har skrivit belopp för {vad}, men avtalet gäller inte då. Stämmer tiden eller beloppen?',
} as const satisfies Readonly<Record<RemarkId, string>>;

export const openQuestionsHeading = 'Det här är rättsligt osäkert';

export const openQuestionTexts = {
  'ORF-01':
    'Tröskelvärdena i kronor för 2026–2027 är inte inlagda. Beloppen i euro är kända. Det kan också ha skett ändringar av gränsen {{belopp:lou.direkt.ovrigt}} efter september 2025. Kontrollera beloppet hos Konkurrensverket innan ni fattar beslut.',
  'ORF-02':
    'Här är inte kontrollerat vilka paragrafer i nya socialtjänstlagen (2025:400) som gäller när kommunen lämnar över uppgifter. Inte heller vilka som gäller för myndighetsutövning och skyddat boende. (Socialtjänstförordningen pekar på 9 kap.) Nya lagen låter nämnden erbjuda vissa insatser utan individuell prövning. Har nämnden beslutat det talar det för att insatsen är kommunens egen uppgift. Ett förslag om stödkontakt för anhöriga (prop. 2025/26:60) skulle gälla från juli 2026; om det har blivit lag är inte kontrollerat.',
  'ORF-03':
    'Beslutet (EU) 2025/2630 upphävde SGEI-beslutet 2012/21/EU i december 2025. Taken för sociala tjänster är inte kontrollerade här. Inte heller vad som gäller för äldre uppdrag och vad som ska offentliggöras.',
  'ORF-04':
    'Det finns bara ett vägledande svenskt avgörande om IOP (HFD 2020 ref. 15). Inget senare avgörande från domstol eller Konkurrensverket är känt här. Nya avgöranden kan ha kommit.',
  'ORF-05':
    'Det är inte helt klart om fullmäktige alltid måste besluta när verksamheten är organisationens egen. Verktyget utgår från att KL 10:1 då inte gäller.',
  'ORF-06':
    'När verksamheten är ny och gemensam finns ingen praxis. För mycket små belopp kan verktygets varning vara strängare än rätten kräver.',
  'ORF-07':
    'En annons om att ni tänker direktupphandla skyddar mot att avtalet ogiltigförklaras på grund av utebliven annonsering. Verktyget utgår från att den inte skyddar mot upphandlingsskadeavgift (20:15 handlar om ogiltighet).',
  'ORF-08':
    'Hur Skatteverket i dag ser på bidrag med krav på återrapportering är inte kontrollerat. Fråga Skatteverket om ni är osäkra på momsen.',
  'ORF-09':
    'Demokrativillkor i lag gäller statliga bidrag. Ingen lag binder kommunala bidrag, men kommunen kan ställa sakliga och proportionerliga villkor. Hur en modellklausul står sig mot domstolarnas praxis om bidrag är osäkert.',
  'ORF-10':
    'Gränsen mellan återkrav av pengar och en skyldighet att utföra är inte prövad för IOP. En hård återkravs- eller uppsägningsregel kan i ett enskilt fall läsas som en bindande skyldighet.',
  'ORF-11':
    'Om en tjänst utan marknad kan räknas som icke-ekonomisk, och därför falla utanför upphandlingsreglerna, är inte prövat i Sverige. Mellanläget – lågt värde, egen verksamhet, ingen marknad – är oprövat i domstol.',
  'ORF-12':
    'Konkurrensverket föreslog i december 2025 skärpt kontroll i LOV (rapport 2025:8). Om förslagen har blivit lag är inte känt här.',
  'ORF-13':
    'Gruppundantaget (651/2014) gäller i nuvarande form till 2026-12-31. Vad som gäller därefter är inte kontrollerat.',
  'ORF-14':
    'Lagen (2026:43) om registerkontroll gäller från den 1 mars 2026, men lagtexten är inte läst här. Det är omdiskuterat vilka organisationer utanför kommunen som omfattas. Samtidigt utökades kontrollen av den som ska arbeta med barn. En utredning (dir. 2025:83) kan ge nya regler; förslag väntas 2027.',
  'ORF-15':
    'De flesta lagtexterna är lästa i sin lydelse omkring september 2025, och några är inte lästa alls. Senare ändringar i LOU, kommunallagen och andra lagar kan saknas. EU-kommissionen har aviserat nya upphandlingsregler.',
  'ORF-16':
    'Lättnader eller ändringar i reglerna om skyddat boende och i socialtjänstlagen kan ha kommit efter september 2025.',
  'ORF-17':
    'IOP saknar definition i lag. Måttstocken ”idéburen organisation” är lånad från lag 2022:900, som gäller register och reserverad upphandling.',
} as const satisfies Readonly<Record<string, string>>;

export const openQuestionMarks = {
  'ORF-01': 'O',
  'ORF-02': 'O',
  'ORF-03': 'O',
  'ORF-04': 'O',
  'ORF-05': 'O',
  'ORF-06': 'O',
  'ORF-07': 'O',
  'ORF-08': 'O',
  'ORF-09': 'O',
  'ORF-10': 'O',
  'ORF-11': 'O',
  'ORF-12': 'O',
  'ORF-13': 'O',
  'ORF-14': 'O',
  'ORF-15': 'O',
  'ORF-16': 'O',
  'ORF-17': 'K',
} as const satisfies Readonly<Record<keyof typeof openQuestionTexts, 'K' | 'O'>>;

export const aidRouteTexts = {
  none: 'Inget av värde lämnas över, så frågan om statligt stöd uppstår inte.',
  aidR0: 'Era svar talar för att stödet inte är statligt stöd. Skälen ska skrivas ned, ett för varje kriterium.',
  aidR1: 'Stöd av mindre betydelse, (EU) 2023/2831: högst {{belopp:deminimis.allman}} på tre år.',
  aidR2: 'Stöd av mindre betydelse för SGEI, (EU) 2023/2832: högst {{belopp:deminimis.sgei}} på tre år.',
  aidR3: 'Vägen är Altmarkvillkoren. En jurist behöver pröva dem.',
  aidR4: 'Vägen är beslutet (EU) 2025/2630 om SGEI. Innehållet är inte kontrollerat.',
  'no-route': 'Ingen enkel väg räcker. Fråga jurist om SGEI-beslutet, gruppundantaget eller anmälan till kommissionen.',
  unknown: 'Stödvägen kan inte räknas fram än. Svar saknas.',
} as const satisfies Readonly<Record<AidRoute, string>>;

export const readyTexts = {
  'other-voice': 'Den andra parten har inte svarat.',
  incomplete: 'Minst en del har ofullständigt underlag.',
  'other-form': 'Minst en del behöver en annan form och står kvar i avtalet.',
  'needs-lawyer': 'Ingen rättslig bedömning med slutsatsen ”Kan gå vidare” är registrerad.',
  'warning-without-measure': 'En varningssignal saknar åtgärd eller skäl.',
  'open-answer': 'Ett svar som påverkar nivån saknas.',
  'open-duty': 'Ett krav är inte klart.',
  'stop-sign': 'Fel organ beslutar. Underskriften är stoppad.',
  'stop-doc': 'Delar av olika slag står i samma avtal.',
  'open-finding': 'En text säger något annat än ett svar. Red ut vad som stämmer.',
  'needs-reader': 'Någon som behöver läsa har inte lämnat någon slutsats.',
  'sum-over-limit':
    'Delarna med samma organisation når tillsammans gränsen där en jurist alltid läser. Då behövs en rättslig bedömning av helheten.',
  disagreement: 'Ni är inte överens om allt än.',
} as const satisfies Readonly<Record<ReadyReason['code'], string>>;

export const markTexts = {
  K: 'Belagd i angiven källa',
  A: 'Allmän kunskap, inte kontrollerad mot källa',
  O: 'Osäker eller omstridd',
  F: 'Verktygets eget förslag',
} as const;

/** How sure a rule is, which is not how sure the case is (steps/law/README.md 17). */
export const certaintyTexts = {
  hög: 'Regeln är säker.',
  'medel–hög': 'Regeln är ganska säker.',
  medel: 'Regeln är till en del osäker.',
  'låg–medel': 'Regeln är osäker.',
  låg: 'Regeln är mycket osäker.',
} as const satisfies Readonly<Record<Certainty, string>>;

export const effectTexts = {
  support: 'Stöder',
  warn: 'Varnar',
  lawyer: 'Fråga jurist',
  read: 'Behöver läsas',
  stop: 'Stoppar formen',
  'stop-leg': 'Stoppar ett skäl',
  'stop-aid': 'Stoppar en stödväg',
  'stop-sign': 'Stoppar underskriften',
  'stop-doc': 'Stoppar samma avtal',
  'stop-agreement': 'Inget avtal förrän en jurist har svarat',
  duty: 'Krav före beslut',
  ask: 'Fråga till specialist',
  info: 'Bra att veta',
  missing: 'Saknas',
} as const;

/** Who can find out an answer that is missing. */
export const whoCanAnswer = {
  legalPersonPublicBenefit: 'organisationen (firmatecknare, stadgar)',
  publicControlOfOrg: 'organisationen eller kommunen',
  majorityPublicFunding: 'organisationen (ekonomi)',
  recipientChecked: 'kommunen',
  matterOfPrinciple: 'kommunen (nämndsekreterare, kommunjurist)',
  decisionMaker: 'kommunen',
  conflictOfInterest: 'kommunen och organisationen',
  initiative: 'ni tillsammans',
  selectionBasis: 'kommunen',
  payAfterLegalForce: 'kommunen (ekonomi)',
  retroactive: 'kommunen',
  renewalWithoutReview: 'ni tillsammans',
  oneDocument: 'ni tillsammans',
  privateProviderProgramme: 'kommunen (kansli)',
  lawyerFlags: 'ni tillsammans',
  wantsLegalCertainty: 'kommunen',
  publicInterest: 'kommunen (kommunjurist)',
  whoseActivity: 'ni tillsammans',
  acquiresForOwnNeed: 'kommunen',
  statutoryDuty: 'kommunen (verksamhetschef, kommunjurist)',
  previouslyProcured: 'kommunen (inköp)',
  otherSellers: 'kommunen (inköp)',
  valueTransferred: 'kommunen',
  paymentBasis: 'ni tillsammans',
  enforceablePerformance: 'ni tillsammans',
  repaymentOnly: 'ni tillsammans',
  detailedControl: 'ni tillsammans',
  placements: 'kommunen',
  existsWithoutMoney: 'organisationen',
  ownResources: 'organisationen',
  openToAll: 'kommunen',
  crisisNonProfit: 'kommunen och organisationen',
  cpvOn326List: 'kommunen (inköp)',
  patientTransport: 'kommunen',
  claimedLeg: 'ni tillsammans (med kommunjurist)',
  valueSplit: 'kommunen',
  totalValueSek: 'kommunen (ekonomi)',
  termMonths: 'ni tillsammans',
  daysBack: 'kommunen',
  openEndedOrAutoRenew: 'ni tillsammans',
  bilaga2: 'kommunen (inköp)',
  cpvGroup: 'kommunen (inköp)',
  mixedInPart: 'ni tillsammans',
  economicActivity: 'organisationen',
  localEffect: 'kommunen (kommunjurist)',
  sgeiChosen: 'kommunen (kommunjurist)',
  sgeiRoute: 'kommunen (kommunjurist)',
  sgeiActComplete: 'kommunen (kommunjurist)',
  deMinimisWithinCap: 'organisationen (intyg) och kommunen',
  deMinimisPapersDone: 'kommunen',
  ownContribution: 'organisationen',
  inKindFromPublic: 'kommunen',
  exerciseOfAuthority: 'kommunen (kommunjurist)',
  businessOperatorFavoured: 'kommunen (kommunjurist)',
  handsOverMunicipalAffair: 'kommunen (kommunjurist)',
  residentialType: 'ni tillsammans',
  ivoPermit: 'organisationen',
  openSupportWork: 'organisationen',
  healthCare: 'ni tillsammans',
  education: 'kommunen (skolchef)',
  schoolContracting23: 'kommunen (skoljurist)',
  childGroups: 'ni tillsammans',
  homeVisits: 'ni tillsammans',
  sharedPersonalData: 'ni tillsammans (med dataskyddsombud)',
  sensitiveData: 'ni tillsammans (med dataskyddsombud)',
  worksSubsidisedOverHalf: 'kommunen',
  invoices: 'organisationen (ekonomi)',
  insuranceRegulated: 'ni tillsammans',
  followUpPlan: 'ni tillsammans',
  individualChoice: 'kommunen',
  participatoryOrg: 'organisationen',
  workIntegration30: 'organisationen',
  demandRiskUsersPay: 'ni tillsammans',
  innovationNeeded: 'kommunen',
  counterpartyPublic: 'kommunen',
} as const satisfies Readonly<Record<LawKey, string>>;

/** Short names of the answers, for reasons and lists. */
export const keyNames = {
  legalPersonPublicBenefit: 'Egen juridisk person med allmännyttigt syfte',
  publicControlOfOrg: 'Kommunens inflytande över organisationen',
  majorityPublicFunding: 'Mest offentliga pengar',
  recipientChecked: 'Kontroll av mottagaren',
  matterOfPrinciple: 'Principiellt ärende',
  decisionMaker: 'Vem som beslutar',
  conflictOfInterest: 'Jäv',
  initiative: 'Vem som tog initiativet',
  selectionBasis: 'Hur parten valdes',
  payAfterLegalForce: 'Utbetalning efter laga kraft',
  retroactive: 'Beslut bakåt i tiden',
  renewalWithoutReview: 'Förnyelse utan ny prövning',
  oneDocument: 'Alla delar i samma avtal',
  privateProviderProgramme: 'Program för privata utförare',
  lawyerFlags: 'Lägen där jurist alltid frågas',
  wantsLegalCertainty: 'Rättslig trygghet genom annons',
  publicInterest: 'Allmänt intresse',
  whoseActivity: 'Vems verksamhet det är',
  acquiresForOwnNeed: 'Vara eller tjänst till kommunen för pengarna',
  statutoryDuty: 'Det kommunen måste ge enligt lag',
  previouslyProcured: 'Upphandlat tidigare',
  otherSellers: 'Någon annan som säljer samma sak',
  valueTransferred: 'Något av värde lämnas över',
  paymentBasis: 'Hur pengarna räknas fram',
  enforceablePerformance: 'Kommunen kan kräva utförande',
  repaymentOnly: 'Kommunen kan bara kräva tillbaka pengar',
  detailedControl: 'Detaljstyrning',
  placements: 'Anvisning av enskilda',
  existsWithoutMoney: 'Finns verksamheten utan pengarna',
  ownResources: 'Organisationens egen insats',
  openToAll: 'Öppet för alla',
  crisisNonProfit: 'Kris eller räddning utan vinstsyfte',
  cpvOn326List: 'Kod på listan i 3 kap. 26 §',
  patientTransport: 'Patienttransport med ambulans',
  claimedLeg: 'Skälet till att det inte är ett köp',
  valueSplit: 'Uppdelat värde',
  totalValueSek: 'Samlat värde',
  termMonths: 'Avtalstid i månader',
  daysBack: 'Dagar mellan start och beslut',
  openEndedOrAutoRenew: 'Tills vidare eller automatisk förlängning',
  bilaga2: 'Tjänst i bilaga 2',
  cpvGroup: 'Kodgrupp (CPV)',
  mixedInPart: 'Stöd och köp blandas',
  economicActivity: 'Ekonomisk verksamhet',
  localEffect: 'Påverkan på handeln mellan länder',
  sgeiChosen: 'SGEI',
  sgeiRoute: 'Väg inom SGEI',
  sgeiActComplete: 'SGEI-handlingen är komplett',
  deMinimisWithinCap: 'Under taket för stöd av mindre betydelse',
  deMinimisPapersDone: 'Papper om stöd av mindre betydelse',
  ownContribution: 'Organisationens insats är inskriven',
  inKindFromPublic: 'Lokal, personal eller utrustning från kommunen',
  exerciseOfAuthority: 'Myndighetsutövning',
  businessOperatorFavoured: 'Fördel mot andra som säljer',
  handsOverMunicipalAffair: 'Kommunal angelägenhet lämnas över',
  residentialType: 'Boende, hemtjänst, dagverksamhet eller LSS-insats',
  ivoPermit: 'Tillstånd från IVO',
  openSupportWork: 'Jourens öppna verksamhet',
  healthCare: 'Hälso- och sjukvård',
  education: 'Undervisning, förskola eller fritidshem',
  schoolContracting23: 'Entreprenad enligt skollagen',
  childGroups: 'Kontakt med barn',
  homeVisits: 'Arbete i andras hem',
  sharedPersonalData: 'Personuppgifter tillsammans',
  sensitiveData: 'Känsliga uppgifter eller skyddade adresser',
  worksSubsidisedOverHalf: 'Mer än hälften av ett bygge',
  invoices: 'Faktura med moms',
  insuranceRegulated: 'Försäkring, arbetsgivare och volontärer',
  followUpPlan: 'Plan för uppföljning',
  individualChoice: 'Den enskilde kan välja',
  participatoryOrg: 'Deltagarstyrd organisation',
  workIntegration30: 'Arbetsintegration',
  demandRiskUsersPay: 'Användarna betalar',
  innovationNeeded: 'Ny lösning ska utvecklas',
  counterpartyPublic: 'Motparten är offentlig',
} as const satisfies Readonly<Record<LawKey, string>>;

/** Over what would give a safer and a less safe result, over several things that must hold at once, and after each. */
export const counterfactualHeadings = {
  better: 'Det här skulle ge färre hinder',
  worse: 'Det här skulle ge fler hinder',
  together: 'Allt det här behöver gälla samtidigt.',
} as const;

export const noBetterTexts = {
  'best-already': 'Svaren gav inga varningssignaler.',
  incomplete: 'Svara först på det som saknas.',
  said: 'Red först ut det som texterna säger.',
  'own-claim': 'Det som kommunen köper ska i regel upphandlas.',
  open: 'Ta först reda på det som är obesvarat.',
  doubtful: 'Red först ut det som är tveksamt. Ett ”delvis” behöver bli ett tydligt svar.',
  'none-found': 'Verktyget hittar ingen enkel ändring som skulle ge ett annat resultat.',
} as const satisfies Readonly<Record<NoBetter, string>>;

export const lawyerTriggerTexts = {
  'J-01': 'Värdet når gränsen där en jurist alltid läser',
  'J-02': 'Andra säljer liknande tjänst, och värdet är över {{belopp:policy.marknad.belopp}}',
  'J-03': 'Skälet Icke-ekonomisk verksamhet',
  'J-04': 'SGEI',
  'J-05': 'Ett kommunalt bolag är part',
  'J-06': 'Flera kommuner eller regioner är parter',
  'J-07': 'Kommunen styr eller har bildat organisationen',
  'J-08': 'Klagomål eller tillsyn',
  'J-09': 'Personal går över till en annan part',
  'J-10': 'Valet av part är ifrågasatt',
  'J-11': 'EU-pengar eller statsbidrag ingår',
  'J-12': 'En lokal byggs, rustas, köps eller säljs',
  'J-13': 'Vård eller boende',
  'J-14': 'Barn och känsliga uppgifter',
  'J-15': 'Minst en regel säger fråga jurist',
} as const satisfies Readonly<Record<string, string>>;

/** Heading of a result that rests on one party's answers. */
export const preliminaryTexts = {
  public: 'Preliminär – bygger bara på kommunens svar',
  org: 'Preliminär – bygger bara på organisationens svar',
} as const;

/** Stands with every result until a review is recorded; `date` is an ISO day. */
export const rulesDateText = (date: string): string => `Regler per ${date}, inte granskade av jurist`;

/** How a dated value is shown beside its figure, date and source. */
export const valueStateTexts = {
  missing: 'Beloppet är inte kontrollerat för idag. Se Konkurrensverkets sida om tröskelvärden.',
  partly: 'Värdet i kronor saknas – kontrollera hos Konkurrensverket.',
  recheck: 'Kontrollerat till och med september 2025.',
  unverified: 'Innehållet är inte kontrollerat.',
  policy: 'Kommunens egen gräns, inte lag.',
} as const;

/** What a counted-in assessment by a lawyer is called; the level itself never changes. */
export const registeredText = (date: string, role: string): string =>
  `Nivå 3 – juristbedömning registrerad (${date}, ${role})`;

export const groupTexts = {
  decides: 'Det här avgör nivån',
  forPartnership: 'Talar för',
  forPurchase: 'Talar emot',
  measures: 'Åtgärda',
  duties: 'Krav före beslut',
  questions: 'Frågor till jurist, dataskyddsombud eller Skatteverket',
  information: 'Bra att veta',
} as const;
