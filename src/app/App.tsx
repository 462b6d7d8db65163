import { lazy, Suspense } from 'react';
import type { Place, PlaceId } from '#src/wizard/places.ts';
import { pageOf } from '#steps/catalogue/index.ts';
import { usePlace } from './context.ts';
import { Frame } from './Frame.tsx';
import { StartPage } from './pages/StartPage.tsx';

const NewCasePage = lazy(() => import('./pages/NewCasePage.tsx').then((m) => ({ default: m.NewCasePage })));
const ExamplesPage = lazy(() => import('./pages/ExamplesPage.tsx').then((m) => ({ default: m.ExamplesPage })));
const AboutPage = lazy(() => import('./pages/AboutPage.tsx').then((m) => ({ default: m.AboutPage })));
const HelpPage = lazy(() => import('./pages/HelpPage.tsx').then((m) => ({ default: m.HelpPage })));
const OverviewPage = lazy(() => import('./pages/OverviewPage.tsx').then((m) => ({ default: m.OverviewPage })));
const QuestionPage = lazy(() => import('./pages/QuestionPage.tsx').then((m) => ({ default: m.QuestionPage })));
const CheckPage = lazy(() => import('./pages/CheckPage.tsx').then((m) => ({ default: m.CheckPage })));
const CheckAllPage = lazy(() => import('./pages/CheckPage.tsx').then((m) => ({ default: m.CheckAllPage })));
const OpenQuestionsPage = lazy(() =>
  import('./pages/OpenQuestionsPage.tsx').then((m) => ({ default: m.OpenQuestionsPage })),
);
const ResultPage = lazy(() => import('./pages/ResultPage.tsx').then((m) => ({ default: m.ResultPage })));
const PreviewPage = lazy(() => import('./pages/PreviewPage.tsx').then((m) => ({ default: m.PreviewPage })));
const ExportPage = lazy(() => import('./pages/ExportPage.tsx').then((m) => ({ default: m.ExportPage })));
const HistoryPage = lazy(() => import('./pages/HistoryPage.tsx').then((m) => ({ default: m.HistoryPage })));
const AllTextsPage = lazy(() => import('./pages/AllTextsPage.tsx').then((m) => ({ default: m.AllTextsPage })));
const CounterpartyPage = lazy(() =>
  import('./pages/CounterpartyPage.tsx').then((m) => ({ default: m.CounterpartyPage })),
);
const JuristSheetPage = lazy(() => import('./pages/JuristSheetPage.tsx').then((m) => ({ default: m.JuristSheetPage })));
const LanguageGuardPage = lazy(() =>
  import('./pages/LanguageGuardPage.tsx').then((m) => ({ default: m.LanguageGuardPage })),
);
const ClausesPage = lazy(() => import('./pages/ClausesPage.tsx').then((m) => ({ default: m.ClausesPage })));
const HandOverPage = lazy(() => import('./pages/HandOverPage.tsx').then((m) => ({ default: m.HandOverPage })));
const ReceivePage = lazy(() => import('./pages/ReceivePage.tsx').then((m) => ({ default: m.ReceivePage })));
const DisagreementsPage = lazy(() =>
  import('./pages/DisagreementsPage.tsx').then((m) => ({ default: m.DisagreementsPage })),
);
const BalancePage = lazy(() => import('./pages/BalancePage.tsx').then((m) => ({ default: m.BalancePage })));
const CompetencePlanPage = lazy(() =>
  import('./pages/CompetencePlanPage.tsx').then((m) => ({ default: m.CompetencePlanPage })),
);
const WorkshopPage = lazy(() => import('./pages/WorkshopPage.tsx').then((m) => ({ default: m.WorkshopPage })));
const LeaderPage = lazy(() => import('./pages/LeaderPage.tsx').then((m) => ({ default: m.LeaderPage })));
const ProjectorPage = lazy(() => import('./pages/ProjectorPage.tsx').then((m) => ({ default: m.ProjectorPage })));
const CompareGroupsPage = lazy(() =>
  import('./pages/CompareGroupsPage.tsx').then((m) => ({ default: m.CompareGroupsPage })),
);
const PrintKitPage = lazy(() => import('./pages/PrintKitPage.tsx').then((m) => ({ default: m.PrintKitPage })));
const LearningPage = lazy(() => import('./pages/LearningPage.tsx').then((m) => ({ default: m.LearningPage })));

const places = {
  start: StartPage,
  nytt: NewCasePage,
  exempel: ExamplesPage,
  om: AboutPage,
  hjalp: HelpPage,
  oversikt: OverviewPage,
  bedomning: ResultPage,
  'alla-svar': CheckAllPage,
  'oppna-fragor': OpenQuestionsPage,
  utkast: PreviewPage,
  exportera: ExportPage,
  historik: HistoryPage,
  'alla-texter': AllTextsPage,
  granska: CounterpartyPage,
  'fragor-jurist': JuristSheetPage,
  sprakvakt: LanguageGuardPage,
  klausuler: ClausesPage,
  'lamna-over': HandOverPage,
  'ta-emot': ReceivePage,
  oense: DisagreementsPage,
  omsesidighet: BalancePage,
  kompetensplan: CompetencePlanPage,
  verkstad: WorkshopPage,
  ledarvy: LeaderPage,
  projektor: ProjectorPage,
  'jamfor-grupper': CompareGroupsPage,
  utskrifter: PrintKitPage,
  larande: LearningPage,
} satisfies Readonly<Record<PlaceId, unknown>>;

function Screen({ place }: { readonly place: Place }) {
  if (place.kind === 'check') return <CheckPage stage={place.stage} key={place.stage} />;
  if (place.kind === 'page') {
    const page = pageOf(place.page);
    const key = [place.page, place.scope.orgId, place.scope.partId].join('/');
    return page ? <QuestionPage page={page} scope={place.scope} key={key} /> : null;
  }
  const Page = places[place.id];
  return <Page />;
}

/** The app: a frame, and the screen of the place where we are. */
export function App() {
  const place = usePlace();
  return (
    <Frame place={place}>
      <Suspense fallback={<p className="loading">Sidan laddas …</p>}>
        <Screen place={place} />
      </Suspense>
    </Frame>
  );
}
