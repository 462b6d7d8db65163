/** Versions, and what the product says of itself and its origin. */

/** Version of the app, as in package.json; a contract test holds them together. */
export const appVersion = '0.1.0';

/** Version of questions, rules, sources and clauses taken together. */
export const ruleSetVersion = '2026-11-30.1';

/** The day for which rules and sources were last read through by us. */
export const rulesAsOf = '2026-11-30';

/** Printed where a reviewed product would say who reviewed it; nobody has. */
export const reviewLine = 'Regler per 30 november 2026, inte granskade av jurist';

/** The only sentence about our origin (P1). */
export const originLine =
  'Bygger på de fyra nycklarna från projektet Strategi-IOP, så som Forum och MUCF återger dem. Frågor, ordning och hjälptexter är våra egna.';

export const limitsLine = 'Verktyget ger underlag för er bedömning. Det ersätter inte juridisk rådgivning.';

export const draftStamp = 'UTKAST från IOP-verkstaden – verktygets texter är inte juridiskt granskade';

export const publicRecordLine =
  'Det ni skickar till kommunen blir en allmän handling som andra kan be att få läsa. Ta bort sådant som pekar ut någon.';

export const privacyLine = 'Det ni skriver stannar på den här enheten. Inget skickas till någon.';

export interface StageTitle {
  readonly number: string;
  readonly title: string;
  readonly summary: string;
}

/** Titles of the stages; the only words of the method that load with the start page. */
export const stageTitles = {
  parties: { number: 'Före', title: 'Parter och mandat', summary: 'Vilka är med, och vem får bestämma?' },
  need: { number: '1', title: 'Behov', summary: 'Vad vill ni förändra, och för vem?' },
  'legal-basis': {
    number: '2',
    title: 'Rättslig grund',
    summary: 'Är det ett partnerskap, ett bidrag eller ett köp?',
  },
  mutuality: { number: '3', title: 'Ömsesidighet', summary: 'Vad ger ni, och vad får ni tillbaka?' },
  competence: { number: '4', title: 'Kompetensutveckling', summary: 'Vad ska ni lära av varandra?' },
  agreement: { number: '5', title: 'Avtal', summary: 'Läs utkastet, fyll luckorna och skriv ut' },
  'follow-up': { number: 'Efter', title: 'Uppföljning', summary: 'Hur ser ni om det blev bättre?' },
} as const satisfies Readonly<Record<string, StageTitle>>;
