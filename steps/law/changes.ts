/**
 * What has been changed in the rules, newest day first, for those who have used an earlier version: shown on Alla texter.
 * A row for every change of a rule, a value or a source that can change what somebody is told.
 */
import type { SourceId } from '#steps/catalogue/sources.ts';

export interface RuleChange {
  /** Day of the change, YYYY-MM-DD. */
  readonly day: string;
  /** Rules, checks and forms that it concerns, for example "L-10". */
  readonly rules: readonly string[];
  /** What is different, in one or two sentences to the reader. */
  readonly what: string;
  /** Why. */
  readonly why: string;
  readonly sources: readonly SourceId[];
}

export const ruleChanges: readonly RuleChange[] = [
  {
    day: '2026-12-01',
    rules: ['L-01'],
    what: 'Frågan om allmänt intresse är två frågor. Den nya frågar om en enskild person får en fördel som andra inte får. Den ger en varning i texten och ändrar inget läge.',
    why: 'Två frågor i en gick inte att svara på, och bara den första avgjorde något.',
    sources: ['kl-2-1'],
  },
  {
    day: '2026-12-01',
    rules: ['L-24', 'L-60'],
    what: 'Att värdet är uppdelat stoppar inte längre formen. En jurist läser i stället, och hör något ihop utan att vara med i värdet visas inte direktupphandling som en väg.',
    why: 'Förbudet gäller att dela upp ett köp för att komma under en gräns. Verktyget frågar inte längre efter avsikten, och en summa säger inget om formen.',
    sources: ['lou-5-6'],
  },
  {
    day: '2026-12-01',
    rules: ['L-35', 'L-06', 'L-52'],
    what: 'Tiden för att registrera stöd av mindre betydelse nämns. Frågan om bidrag eller köp pekar också på ett tillsynsärende. Den som ger LSS-insatser åt barn får klausulen om barn i avtalet. Klausulen om tystnadsplikt säger att ett löfte i avtal inte är lag.',
    why: 'Det saknades. Tiden, ärendet och socialtjänstlagens regel om tystnad är inte lästa, och det står så.',
    sources: ['eu-2023-2831', 'uhm-tillsyn-24-2014', 'lag-2010-479'],
  },
  {
    day: '2026-11-30',
    rules: ['J-01', 'J-02', 'L-08', 'J-14', 'L-54', 'L-47'],
    what: 'Läget säger bara något om formen. En summa över gränsen, barn, känsliga uppgifter och tillstånd för boende står i stället under ”Vem behöver läsa?”. Ärendet är klart för beslut först när den som läser har lämnat en slutsats.',
    why: 'Nästan alla partnerskap fick samma ”fråga jurist” av sin summa, och då hjälpte läget ingen.',
    sources: ['produktregel'],
  },
  {
    day: '2026-11-30',
    rules: ['J-01'],
    what: 'Gränsen för när en jurist alltid läser kallas verktygets gräns om kommunen inte har skrivit en egen. En egen gräns får vara högst gränsen för direktupphandling.',
    why: 'Annars gick det att sätta gränsen så högt att ingen läste.',
    sources: ['produktregel'],
  },
  {
    day: '2026-11-30',
    rules: ['T-01', 'T-02', 'T-03', 'T-04', 'T-09', 'T-10'],
    what: 'Ord i era texter ändrar inte längre något svar och ger aldrig ”fråga jurist” eller stopp. Säger en text något annat än ett svar frågar verktyget vad som stämmer. Så länge frågan är öppen är läget minst 2.',
    why: 'Ett ord kan handla om något annat än avtalet. Det är svaren som avgör.',
    sources: ['hfd-2020-15', 'produktregel'],
  },
  {
    day: '2026-11-30',
    rules: ['L-47'],
    what: 'Frågan om tillstånd har fått två val till: öppenvård eller dagverksamhet, och LSS-insats. De läses av en jurist, och tillståndet blir ett krav.',
    why: 'Sådan verksamhet behöver normalt tillstånd från IVO, också på entreprenad.',
    sources: ['ivo-oppenvard', 'ivo-tillstand'],
  },
  {
    day: '2026-11-30',
    rules: ['L-52', 'ORF-14'],
    what: 'Registerkontrollen nämner lagen (2026:43) om arbete i hemmet och lagen (2010:479) om LSS-insatser åt barn. Vad som ändrades för andra barn i mars 2026 är inte läst, och det står så.',
    why: 'Lagen har fått ett nummer, och en obligatorisk kontroll saknades.',
    sources: ['lag-2026-43', 'lag-2010-479', 'lag-2013-852'],
  },
  {
    day: '2026-11-30',
    rules: ['ALT-08', 'ALT-05'],
    what: 'Valfrihetssystem (LOV) passar bara för hälsovård och socialtjänst åt vuxna. Reserverad upphandling står som ”Pröva”, eftersom lagen kräver ett uteslutande allmännyttigt syfte.',
    why: 'LOV gäller vissa koder och inte barn- och ungdomsomsorg. Hela organisationen ska ha det allmännyttiga syftet.',
    sources: ['uhm-lov', 'uhm-ideburen', 'lag-2022-900-2'],
  },
  {
    day: '2026-11-30',
    rules: ['L-44'],
    what: 'Beslutar fullmäktige gäller fullmäktiges egen, smalare jävsregel.',
    why: 'Kommunallagen skiljer på fullmäktige och nämnd.',
    sources: ['kl-5-47', 'kl-6-28'],
  },
  {
    day: '2026-11-30',
    rules: ['L-49', 'L-12', 'L-45', 'L-53', 'ORF-02', 'ORF-03'],
    what: 'Texterna om kvinnojourer, om när inget av värde förs över, om tiden för överklagande och om delade personuppgifter är rättade. Insatser utan behovsprövning och stöd till anhöriga nämns.',
    why: 'Texterna sa mer, eller mindre, än källorna bär.',
    sources: ['uhm-skyddat-boende', 'kl-13-5', 'gdpr-4', 'sol-2025-400', 'eu-2025-2630'],
  },
  {
    day: '2026-11-30',
    rules: [],
    what: 'Varje källa säger nu själv när den är läst, eller att den inte är läst, och har en exakt adress. Lagar som är lästa i en äldre lydelse står i listan över det som ska ses över.',
    why: 'En gemensam dag för alla källor sa mer än någon hade läst.',
    sources: [],
  },
  {
    day: '2026-11-30',
    rules: ['L-59'],
    what: 'Tre eller fler tunga skäl som talar för köp läses tillsammans av en jurist. Förut var vart och ett bara en varning.',
    why: 'Domstolen vägde omständigheterna samlat.',
    sources: ['hfd-2020-15'],
  },
  {
    day: '2026-11-30',
    rules: ['L-60'],
    what: 'Är minst tre av svaren som kan stoppa formen tveksamma skrivs inget avtal förrän en jurists slutsats är införd. Andra former visas bredvid.',
    why: 'Många tveksamma svar kan tillsammans vara samma sak som ett klart.',
    sources: ['hfd-2020-15', 'produktregel'],
  },
  {
    day: '2026-11-30',
    rules: ['L-41'],
    what: 'Lämnas en kommunal angelägenhet över och organisationen får något av värde läser en jurist. Förut var det en varning.',
    why: 'Det ligger nära att kommunen köper en tjänst.',
    sources: ['kl-10-1', 'lou-1-15'],
  },
  {
    day: '2026-11-30',
    rules: ['L-46'],
    what: 'Börjar avtalet högst 60 dagar före beslutet räcker det att flytta starten. En längre tid läser en jurist.',
    why: 'Några dagar går att rätta till. Kommunallagens förbud mot betungande beslut bakåt i tiden gäller inte stöd, så regeln är verktygets egen.',
    sources: ['kl-2-1', 'kl-2-8', 'produktregel'],
  },
  {
    day: '2026-11-30',
    rules: ['L-03', 'L-02'],
    what: 'Det farligaste svaret om en organisation räknas också när svaret om en annan saknas. Det som saknas står kvar som öppet.',
    why: 'Mindre kunskap ska aldrig ge ett lugnare besked.',
    sources: ['produktregel'],
  },
  {
    day: '2026-11-30',
    rules: ['L-25', 'CC-07'],
    what: 'Värdet noll är en lucka när organisationen får något av värde.',
    why: 'Lokal och personal är också värda något.',
    sources: ['lou-5-3'],
  },
  {
    day: '2026-11-30',
    rules: ['L-19'],
    what: 'Väsentliga egna resurser räknas som skäl först när en insats från organisationen är inskriven.',
    why: 'Ett skäl ska gå att visa.',
    sources: ['uhm-iop'],
  },
  {
    day: '2026-11-30',
    rules: ['L-33', 'CC-10'],
    what: 'Frågan om SGEI ställs tills det är klart att den inte behövs, och ett tidigare svar visas. Säljer organisationen något frågar verktyget om någon näringsidkare gynnas.',
    why: 'Ett beslut om SGEI kan finnas kvar fast frågan inte ställs. Den som säljer är näringsidkare.',
    sources: ['uhm-sgei-de-minimis', 'kl-2-8'],
  },
  {
    day: '2026-11-30',
    rules: ['L-10'],
    what: 'Att kommunen har köpt samma sak förut stoppar inte längre ensamt. Då läser en jurist, med det ni har skrivit om vad som har ändrats i sak.',
    why: 'Domstolen vägde in tidigare köp tillsammans med andra omständigheter. Formen stoppas fortfarande när något mer talar för att det är kommunens uppgift.',
    sources: ['hfd-2020-15'],
  },
];
