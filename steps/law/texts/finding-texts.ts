/** The words about findings in the parties' texts (README 10): what each family of words may mean, and how it is settled. */
import type { FamilyId } from '../findings/families.ts';
import type { TextCheckId } from '../types.ts';

export interface FamilyText {
  /** What the words are about, as a heading in a list. */
  readonly name: string;
  /** Why the words ask. */
  readonly why: string;
}

export const familyTexts = {
  betalning: {
    name: 'Betalning för varje plats, timme eller person',
    why: 'Betalas det för varje plats, timme eller person, eller för det som utförs, liknar pengarna ett pris för en tjänst.',
  },
  faktura: {
    name: 'Faktura till kommunen',
    why: 'En faktura skickas för en vara eller en tjänst. Ett bidrag begärs ut på annat sätt.',
  },
  köp: {
    name: 'Att beställa, köpa eller leverera',
    why: 'Orden används när en part skaffar en tjänst av en annan.',
  },
  uppdrag: {
    name: 'Något som görs åt kommunen',
    why: 'Görs verksamheten åt kommunen, eller är den kommunens från början, är den kanske inte organisationens egen.',
  },
  styrning: {
    name: 'Kommunen bestämmer hur det görs',
    why: 'Ju mer kommunen bestämmer om metod, bemanning och tider, desto mer liknar det en tjänst som kommunen har beställt.',
  },
  anvisning: {
    name: 'Kommunen väljer vilka som får komma',
    why: 'Väljer kommunen ut eller skickar människor till verksamheten får den platser för dem som den har ansvar för.',
  },
  skyldighet: {
    name: 'Något som lagen gör till kommunens uppgift',
    why: 'Är det en insats som kommunen är skyldig att ge gäller andra regler än för ett partnerskap.',
  },
  krav: {
    name: 'Följder när något inte utförs',
    why: 'Vite, avdrag och rätt att kräva utförande hör till avtal om tjänster.',
  },
  tid: {
    name: 'Avtalstid utan slut',
    why: 'Ett avtal som förlängs av sig själv, eller saknar slut, prövas aldrig på nytt.',
  },
  ensamrätt: {
    name: 'Ensamrätt',
    why: 'Lovar kommunen att inte samarbeta med andra liknar det ett kontrakt och kan missgynna andra. Inget av era svar täcker ett sådant löfte.',
  },
  upphandlat: {
    name: 'Upphandlat förut',
    why: 'Har verksamheten köpts eller upphandlats förut talar det för att den är en tjänst som går att köpa.',
  },
  boende: {
    name: 'Boende',
    why: 'Ett boende kan kräva tillstånd och är ofta en tjänst som kommunen ska upphandla.',
  },
  rättsakt: {
    name: 'EU-regler som har upphävts',
    why: 'Texten hänvisar till regler som inte gäller längre. För SGEI gäller nu (EU) 2025/2630. För stöd av mindre betydelse gäller (EU) 2023/2831 eller (EU) 2023/2832.',
  },
} as const satisfies Readonly<Record<FamilyId, FamilyText>>;

/** Added where findings are shown. */
export const wordsDoNotDecide =
  'Att byta ord ändrar inte juridiken. Det som avgör är era svar. Därför ändrar en text aldrig ett svar, utan frågar.';

const quoted = (words: string): string => `”${words}”`;

/** The question that a finding asks. @param answer the given answer in words, or undefined when there is none. */
export function findingQuestion(words: string, answer: string | undefined, family: FamilyId): string {
  if (family === 'rättsakt') return `Texten säger ${quoted(words)}. De reglerna är upphävda. Vad stämmer?`;
  if (family === 'ensamrätt') return `Texten säger ${quoted(words)}. Ska någon få ensamrätt?`;
  if (answer === undefined) return `Texten säger ${quoted(words)}. Frågan är inte besvarad. Vad stämmer?`;
  return `Texten säger ${quoted(words)}, ni har svarat ${quoted(answer)}. Vad stämmer?`;
}

/** Texts beside answers, in the paper that a jurist reads. */
export const besideTexts = {
  heading: 'Det texterna säger, och det som är svarat',
  intro: 'En text ändrar aldrig ett svar. Svaren står som de gavs.',
  caption: 'Texter bredvid svar',
  text: 'Texten säger',
  concerns: 'Det kan gälla',
  answer: 'Svaret',
  settled: 'Så är det utrett',
} as const;

export const settleTexts = {
  answer: 'Ändra svaret',
  giveAnswer: 'Svara på frågan',
  text: 'Ändra texten',
  other: 'Det handlar om något annat',
  why: 'Vad handlar det om? Skriv kort.',
  save: 'Spara',
  cancel: 'Avbryt',
  settled: 'Ni har sagt att det handlar om något annat',
  reopen: 'Öppna frågan igen',
  saved: 'Sparat. Orden handlar om något annat.',
  opened: 'Frågan om orden är öppen igen.',
  level: 'Så länge frågan är öppen blir läget som lägst 2, och ärendet är inte klart för beslut.',
} as const;

/** What an agreement as a whole may lack; shown by the språkvakt and moves no level. */
export const lackingTexts = {
  'T-04': {
    finding: 'Texten saknar slutdatum.',
    action: 'Skriv när avtalet slutar.',
  },
  'T-05': {
    finding: 'Båda parters egna insatser står inte i texten med belopp.',
    action: 'Skriv båda parters insatser i kronor och timmar.',
  },
  'T-06': {
    finding: 'Texten saknar återbetalning av pengar som används fel.',
    action: 'Skriv att pengar som inte används till ändamålet ska betalas tillbaka.',
  },
  'T-07': {
    finding: 'En kommunal angelägenhet lämnas över, men texten saknar insyn och kontroll.',
    action: 'Skriv in kommunens kontroll och allmänhetens insyn.',
  },
  'T-08': {
    finding: 'Texten säger inte vad som händer om lagen ändras eller en dom eller myndighet kräver något annat.',
    action: 'Skriv gärna en punkt om att parterna då får avveckla partnerskapet i ordning.',
  },
} as const satisfies Readonly<Record<TextCheckId, { readonly finding: string; readonly action: string }>>;
