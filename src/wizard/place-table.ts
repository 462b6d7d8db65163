/**
 * Every place beside the pages of questions, a row each: the name in the address, the state in the statechart, whether a
 * case must be open, the title of the page in the browser, and how its screen is fetched. The statechart, the app, the
 * addresses and the tests read this table and nothing else.
 */
import type { ComponentType } from 'react';

type Screen = ComponentType;

export interface PlaceRow {
  /** Name in the address, after `#/`. */
  readonly id: string;
  /** Key of the state. */
  readonly state: string;
  /** It shows an open case, and is refused without one. */
  readonly needsCase: boolean;
  /** What it is called in the browser's tab. The start page has the name of the tool alone. */
  readonly title?: string;
  /** Fetches the screen. The start page is drawn by the entry of the site. */
  readonly load?: () => Promise<Screen>;
}

/** Gives the loader a type that says nothing of the screen, so that the table can be read before any screen is. */
const lazily = (load: () => Promise<Screen>): (() => Promise<Screen>) => load;

export const placeTable = [
  {
    id: 'start',
    state: 'start',
    needsCase: false,
  },
  {
    id: 'nytt',
    state: 'newCase',
    needsCase: false,
    title: 'Börja ett eget fall',
    load: lazily(async () => (await import('#src/app/places/new-case/NewCasePage.tsx')).NewCasePage),
  },
  {
    id: 'exempel',
    state: 'examples',
    needsCase: false,
    title: 'Titta på ett exempel',
    load: lazily(async () => (await import('#src/app/places/examples/ExamplesPage.tsx')).ExamplesPage),
  },
  {
    id: 'om',
    state: 'about',
    needsCase: false,
    title: 'Om IOP-verkstaden',
    load: lazily(async () => (await import('#src/app/places/about/AboutPage.tsx')).AboutPage),
  },
  {
    id: 'hjalp',
    state: 'help',
    needsCase: false,
    title: 'Hjälp',
    load: lazily(async () => (await import('#src/app/places/help/HelpPage.tsx')).HelpPage),
  },
  {
    id: 'oversikt',
    state: 'overview',
    needsCase: true,
    title: 'Översikt',
    load: lazily(async () => (await import('#src/app/places/overview/OverviewPage.tsx')).OverviewPage),
  },
  {
    id: 'bedomning',
    state: 'result',
    needsCase: true,
    title: 'Rättslig bedömning',
    load: lazily(async () => (await import('#src/app/places/result/ResultPage.tsx')).ResultPage),
  },
  {
    id: 'alla-svar',
    state: 'checkAll',
    needsCase: true,
    title: 'Alla svar',
    load: lazily(async () => (await import('#src/app/places/check/CheckPage.tsx')).CheckAllPage),
  },
  {
    id: 'oppna-fragor',
    state: 'openQuestions',
    needsCase: true,
    title: 'Öppna frågor',
    load: lazily(async () => (await import('#src/app/places/open-questions/OpenQuestionsPage.tsx')).OpenQuestionsPage),
  },
  {
    id: 'utkast',
    state: 'preview',
    needsCase: true,
    title: 'Avtalsutkast',
    load: lazily(async () => (await import('#src/app/places/preview/PreviewPage.tsx')).PreviewPage),
  },
  {
    id: 'exportera',
    state: 'export',
    needsCase: true,
    title: 'Skriv ut och ladda ner',
    load: lazily(async () => (await import('#src/app/places/export/ExportPage.tsx')).ExportPage),
  },
  {
    id: 'historik',
    state: 'history',
    needsCase: true,
    title: 'Tidigare versioner',
    load: lazily(async () => (await import('#src/app/places/history/HistoryPage.tsx')).HistoryPage),
  },
  {
    id: 'alla-texter',
    state: 'allTexts',
    needsCase: false,
    title: 'Alla texter',
    load: lazily(async () => (await import('#src/app/places/all-texts/AllTextsPage.tsx')).AllTextsPage),
  },
  {
    id: 'granska',
    state: 'counterparty',
    needsCase: true,
    title: 'Det här kan en granskare fråga om',
    load: lazily(async () => (await import('#src/app/places/result/CounterpartyPage.tsx')).CounterpartyPage),
  },
  {
    id: 'fragor-jurist',
    state: 'juristSheet',
    needsCase: true,
    title: 'Frågor till juristen',
    load: lazily(async () => (await import('#src/app/places/result/JuristSheetPage.tsx')).JuristSheetPage),
  },
  {
    id: 'sprakvakt',
    state: 'languageGuard',
    needsCase: true,
    title: 'Språkvakten',
    load: lazily(async () => (await import('#src/app/places/language-guard/LanguageGuardPage.tsx')).LanguageGuardPage),
  },
  {
    id: 'klausuler',
    state: 'clauses',
    needsCase: true,
    title: 'Klausuler',
    load: lazily(async () => (await import('#src/app/places/clauses/ClausesPage.tsx')).ClausesPage),
  },
  {
    id: 'lamna-over',
    state: 'handOver',
    needsCase: true,
    title: 'Lämna över till den andra parten',
    load: lazily(async () => (await import('#src/app/places/exchange/HandOverPage.tsx')).HandOverPage),
  },
  {
    id: 'ta-emot',
    state: 'receive',
    needsCase: false,
    title: 'Ta emot en fil',
    load: lazily(async () => (await import('#src/app/places/exchange/ReceivePage.tsx')).ReceivePage),
  },
  {
    id: 'oense',
    state: 'disagreements',
    needsCase: true,
    title: 'Oense – vad betyder det?',
    load: lazily(async () => (await import('#src/app/places/exchange/DisagreementsPage.tsx')).DisagreementsPage),
  },
  {
    id: 'omsesidighet',
    state: 'balance',
    needsCase: true,
    title: 'Balansen mellan er',
    load: lazily(async () => (await import('#src/app/places/balance/BalancePage.tsx')).BalancePage),
  },
  {
    id: 'kompetensplan',
    state: 'competencePlan',
    needsCase: true,
    title: 'Kompetensplan',
    load: lazily(async () => (await import('#src/app/places/competence/CompetencePlanPage.tsx')).CompetencePlanPage),
  },
  {
    id: 'verkstad',
    state: 'workshop',
    needsCase: false,
    title: 'Håll en workshop',
    load: lazily(async () => (await import('#src/app/places/workshop/WorkshopPage.tsx')).WorkshopPage),
  },
  {
    id: 'ledarvy',
    state: 'leader',
    needsCase: false,
    title: 'Ledarvy',
    load: lazily(async () => (await import('#src/app/places/workshop/LeaderPage.tsx')).LeaderPage),
  },
  {
    id: 'projektor',
    state: 'projector',
    needsCase: false,
    title: 'Projektorvy',
    load: lazily(async () => (await import('#src/app/places/workshop/ProjectorPage.tsx')).ProjectorPage),
  },
  {
    id: 'jamfor-grupper',
    state: 'compareGroups',
    needsCase: false,
    title: 'Jämför grupper',
    load: lazily(async () => (await import('#src/app/places/workshop/CompareGroupsPage.tsx')).CompareGroupsPage),
  },
  {
    id: 'utskrifter',
    state: 'printKit',
    needsCase: false,
    title: 'Utskrifter',
    load: lazily(async () => (await import('#src/app/places/print/PrintKitPage.tsx')).PrintKitPage),
  },
  {
    id: 'larande',
    state: 'learning',
    needsCase: false,
    title: 'Lärande',
    load: lazily(async () => (await import('#src/app/places/workshop/LearningPage.tsx')).LearningPage),
  },
] as const satisfies readonly PlaceRow[];

export type PlaceId = (typeof placeTable)[number]['id'];

export const placeIds: readonly PlaceId[] = placeTable.map((row) => row.id);

const rowsById: ReadonlyMap<string, PlaceRow> = new Map(placeTable.map((row) => [row.id, row]));

export function placeRow(id: PlaceId): PlaceRow {
  const row = rowsById.get(id);
  if (!row) throw new Error(`No such place: ${id}`);
  return row;
}
