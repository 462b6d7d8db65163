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

/**
 * A row with a screen of its own. The type of the loader says nothing of the screen, so that the table can be read before
 * any screen is.
 */
function screen<const Row extends Omit<PlaceRow, 'load'>>(
  row: Row,
  load: () => Promise<Screen>,
): Row & Pick<PlaceRow, 'load'> {
  return { ...row, load };
}

export const placeTable = [
  { id: 'start', state: 'start', needsCase: false },
  screen(
    { id: 'nytt', state: 'newCase', needsCase: false, title: 'Börja ett eget fall' },
    async () => (await import('#src/app/places/new-case/NewCasePage.tsx')).NewCasePage,
  ),
  screen(
    { id: 'exempel', state: 'examples', needsCase: false, title: 'Titta på ett exempel' },
    async () => (await import('#src/app/places/examples/ExamplesPage.tsx')).ExamplesPage,
  ),
  screen(
    { id: 'om', state: 'about', needsCase: false, title: 'Om IOP-verkstaden' },
    async () => (await import('#src/app/places/about/AboutPage.tsx')).AboutPage,
  ),
  screen(
    { id: 'tillganglighet', state: 'accessibility', needsCase: false, title: 'Tillgänglighetsredogörelse' },
    async () => (await import('#src/app/places/accessibility/AccessibilityPage.tsx')).AccessibilityPage,
  ),
  screen(
    { id: 'hjalp', state: 'help', needsCase: false, title: 'Hjälp' },
    async () => (await import('#src/app/places/help/HelpPage.tsx')).HelpPage,
  ),
  screen(
    { id: 'oversikt', state: 'overview', needsCase: true, title: 'Översikt' },
    async () => (await import('#src/app/places/overview/OverviewPage.tsx')).OverviewPage,
  ),
  screen(
    { id: 'handlaggaren', state: 'desk', needsCase: true, title: 'Handläggarens sida' },
    async () => (await import('#src/app/places/desk/DeskPage.tsx')).DeskPage,
  ),
  screen(
    { id: 'alla-fall', state: 'cases', needsCase: false, title: 'Alla fall på den här enheten' },
    async () => (await import('#src/app/places/cases/CasesPage.tsx')).CasesPage,
  ),
  screen(
    { id: 'bedomning', state: 'result', needsCase: true, title: 'Rättslig bedömning' },
    async () => (await import('#src/app/places/result/ResultPage.tsx')).ResultPage,
  ),
  screen(
    { id: 'sok', state: 'search', needsCase: false, title: 'Sök' },
    async () => (await import('#src/app/places/search/SearchPage.tsx')).SearchPage,
  ),
  screen(
    { id: 'tangenter', state: 'keys', needsCase: false, title: 'Tangenter' },
    async () => (await import('#src/app/places/keys/KeysPage.tsx')).KeysPage,
  ),
  screen(
    { id: 'kommunens-krav', state: 'requirements', needsCase: true, title: 'Kommunens egna krav' },
    async () => (await import('#src/app/places/package/RequirementsPage.tsx')).RequirementsPage,
  ),
  screen(
    { id: 'kommunpaket', state: 'ownPackage', needsCase: false, title: 'Kommunens paket' },
    async () => (await import('#src/app/places/package/PackagePage.tsx')).PackagePage,
  ),
  screen(
    { id: 'alla-svar', state: 'checkAll', needsCase: true, title: 'Alla svar' },
    async () => (await import('#src/app/places/check/CheckPage.tsx')).CheckAllPage,
  ),
  screen(
    { id: 'oppna-fragor', state: 'openQuestions', needsCase: true, title: 'Öppna frågor' },
    async () => (await import('#src/app/places/open-questions/OpenQuestionsPage.tsx')).OpenQuestionsPage,
  ),
  screen(
    { id: 'fragor-att-ta-med', state: 'takeAlong', needsCase: true, title: 'Frågor att ta med' },
    async () => (await import('#src/app/places/exchange/TakeAlongPage.tsx')).TakeAlongPage,
  ),
  screen(
    { id: 'utkast', state: 'preview', needsCase: true, title: 'Utkast till avtal' },
    async () => (await import('#src/app/places/preview/PreviewPage.tsx')).PreviewPage,
  ),
  screen(
    { id: 'exportera', state: 'export', needsCase: true, title: 'Skriv ut och ladda ner' },
    async () => (await import('#src/app/places/export/ExportPage.tsx')).ExportPage,
  ),
  screen(
    { id: 'historik', state: 'history', needsCase: true, title: 'Historik' },
    async () => (await import('#src/app/places/history/HistoryPage.tsx')).HistoryPage,
  ),
  screen(
    { id: 'alla-texter', state: 'allTexts', needsCase: false, title: 'Alla texter' },
    async () => (await import('#src/app/places/all-texts/AllTextsPage.tsx')).AllTextsPage,
  ),
  screen(
    { id: 'granska', state: 'counterparty', needsCase: true, title: 'Det här kan en granskare fråga om' },
    async () => (await import('#src/app/places/result/CounterpartyPage.tsx')).CounterpartyPage,
  ),
  screen(
    { id: 'fragor-jurist', state: 'juristSheet', needsCase: true, title: 'Frågor till juristen' },
    async () => (await import('#src/app/places/result/JuristSheetPage.tsx')).JuristSheetPage,
  ),
  screen(
    { id: 'sprakvakt', state: 'languageGuard', needsCase: true, title: 'Språkvakten' },
    async () => (await import('#src/app/places/language-guard/LanguageGuardPage.tsx')).LanguageGuardPage,
  ),
  screen(
    { id: 'klausuler', state: 'clauses', needsCase: true, title: 'Klausuler' },
    async () => (await import('#src/app/places/clauses/ClausesPage.tsx')).ClausesPage,
  ),
  screen(
    { id: 'lamna-over', state: 'handOver', needsCase: true, title: 'Lämna över till den andra parten' },
    async () => (await import('#src/app/places/exchange/HandOverPage.tsx')).HandOverPage,
  ),
  screen(
    { id: 'ta-emot', state: 'receive', needsCase: false, title: 'Ta emot en fil' },
    async () => (await import('#src/app/places/exchange/ReceivePage.tsx')).ReceivePage,
  ),
  screen(
    { id: 'word-filen', state: 'wordFile', needsCase: true, title: 'Ändringar i Word-filen' },
    async () => (await import('#src/app/places/word-file/WordFilePage.tsx')).WordFilePage,
  ),
  screen(
    { id: 'oense', state: 'disagreements', needsCase: true, title: 'Här har ni svarat olika' },
    async () => (await import('#src/app/places/exchange/DisagreementsPage.tsx')).DisagreementsPage,
  ),
  screen(
    { id: 'omsesidighet', state: 'balance', needsCase: true, title: 'Balansen mellan er' },
    async () => (await import('#src/app/places/balance/BalancePage.tsx')).BalancePage,
  ),
  screen(
    { id: 'kompetensplan', state: 'competencePlan', needsCase: true, title: 'Kompetensplan' },
    async () => (await import('#src/app/places/competence/CompetencePlanPage.tsx')).CompetencePlanPage,
  ),
  screen(
    { id: 'verkstad', state: 'workshop', needsCase: false, title: 'Håll en workshop' },
    async () => (await import('#src/app/places/workshop/WorkshopPage.tsx')).WorkshopPage,
  ),
  screen(
    { id: 'ledarvy', state: 'leader', needsCase: false, title: 'Ledarvy' },
    async () => (await import('#src/app/places/workshop/LeaderPage.tsx')).LeaderPage,
  ),
  screen(
    { id: 'projektor', state: 'projector', needsCase: false, title: 'Projektorvy' },
    async () => (await import('#src/app/places/workshop/ProjectorPage.tsx')).ProjectorPage,
  ),
  screen(
    { id: 'jamfor-grupper', state: 'compareGroups', needsCase: false, title: 'Jämför grupper' },
    async () => (await import('#src/app/places/workshop/CompareGroupsPage.tsx')).CompareGroupsPage,
  ),
  screen(
    { id: 'utskrifter', state: 'printKit', needsCase: false, title: 'Utskrifter' },
    async () => (await import('#src/app/places/print/PrintKitPage.tsx')).PrintKitPage,
  ),
  screen(
    { id: 'larande', state: 'learning', needsCase: false, title: 'Lärande' },
    async () => (await import('#src/app/places/workshop/LearningPage.tsx')).LearningPage,
  ),
] as const satisfies readonly PlaceRow[];

export type PlaceId = (typeof placeTable)[number]['id'];

export const placeIds: readonly PlaceId[] = placeTable.map((row) => row.id);

const rowsById: ReadonlyMap<string, PlaceRow> = new Map(placeTable.map((row) => [row.id, row]));

export function placeRow(id: PlaceId): PlaceRow {
  const row = rowsById.get(id);
  if (!row) throw new Error(`No such place: ${id}`);
  return row;
}
