import { lazy, Suspense } from 'react';
import { StartPage } from '#src/app/places/start/StartPage.tsx';
import type { Place, PlaceId } from '#src/wizard/places.ts';
import { pageOf } from '#steps/catalogue/index.ts';
import { usePlace } from './context.ts';
import { Frame } from './Frame.tsx';

const NewCasePage = lazy(() =>
  import('#src/app/places/new-case/NewCasePage.tsx').then((m) => ({ default: m.NewCasePage })),
);
const ExamplesPage = lazy(() =>
  import('#src/app/places/examples/ExamplesPage.tsx').then((m) => ({ default: m.ExamplesPage })),
);
const AboutPage = lazy(() => import('#src/app/places/about/AboutPage.tsx').then((m) => ({ default: m.AboutPage })));
const HelpPage = lazy(() => import('#src/app/places/help/HelpPage.tsx').then((m) => ({ default: m.HelpPage })));
const OverviewPage = lazy(() =>
  import('#src/app/places/overview/OverviewPage.tsx').then((m) => ({ default: m.OverviewPage })),
);
const QuestionPage = lazy(() =>
  import('#src/app/places/question/QuestionPage.tsx').then((m) => ({ default: m.QuestionPage })),
);
const CheckPage = lazy(() => import('#src/app/places/check/CheckPage.tsx').then((m) => ({ default: m.CheckPage })));
const CheckAllPage = lazy(() =>
  import('#src/app/places/check/CheckPage.tsx').then((m) => ({ default: m.CheckAllPage })),
);
const OpenQuestionsPage = lazy(() =>
  import('#src/app/places/open-questions/OpenQuestionsPage.tsx').then((m) => ({ default: m.OpenQuestionsPage })),
);
const ResultPage = lazy(() => import('#src/app/places/result/ResultPage.tsx').then((m) => ({ default: m.ResultPage })));
const PreviewPage = lazy(() =>
  import('#src/app/places/preview/PreviewPage.tsx').then((m) => ({ default: m.PreviewPage })),
);
const ExportPage = lazy(() => import('#src/app/places/export/ExportPage.tsx').then((m) => ({ default: m.ExportPage })));
const HistoryPage = lazy(() =>
  import('#src/app/places/history/HistoryPage.tsx').then((m) => ({ default: m.HistoryPage })),
);
const AllTextsPage = lazy(() =>
  import('#src/app/places/all-texts/AllTextsPage.tsx').then((m) => ({ default: m.AllTextsPage })),
);
const CounterpartyPage = lazy(() =>
  import('#src/app/places/result/CounterpartyPage.tsx').then((m) => ({ default: m.CounterpartyPage })),
);
const JuristSheetPage = lazy(() =>
  import('#src/app/places/result/JuristSheetPage.tsx').then((m) => ({ default: m.JuristSheetPage })),
);
const LanguageGuardPage = lazy(() =>
  import('#src/app/places/language-guard/LanguageGuardPage.tsx').then((m) => ({ default: m.LanguageGuardPage })),
);
const ClausesPage = lazy(() =>
  import('#src/app/places/clauses/ClausesPage.tsx').then((m) => ({ default: m.ClausesPage })),
);
const HandOverPage = lazy(() =>
  import('#src/app/places/exchange/HandOverPage.tsx').then((m) => ({ default: m.HandOverPage })),
);
const ReceivePage = lazy(() =>
  import('#src/app/places/exchange/ReceivePage.tsx').then((m) => ({ default: m.ReceivePage })),
);
const DisagreementsPage = lazy(() =>
  import('#src/app/places/exchange/DisagreementsPage.tsx').then((m) => ({ default: m.DisagreementsPage })),
);
const BalancePage = lazy(() =>
  import('#src/app/places/balance/BalancePage.tsx').then((m) => ({ default: m.BalancePage })),
);
const CompetencePlanPage = lazy(() =>
  import('#src/app/places/competence/CompetencePlanPage.tsx').then((m) => ({ default: m.CompetencePlanPage })),
);
const WorkshopPage = lazy(() =>
  import('#src/app/places/workshop/WorkshopPage.tsx').then((m) => ({ default: m.WorkshopPage })),
);
const LeaderPage = lazy(() =>
  import('#src/app/places/workshop/LeaderPage.tsx').then((m) => ({ default: m.LeaderPage })),
);
const ProjectorPage = lazy(() =>
  import('#src/app/places/workshop/ProjectorPage.tsx').then((m) => ({ default: m.ProjectorPage })),
);
const CompareGroupsPage = lazy(() =>
  import('#src/app/places/workshop/CompareGroupsPage.tsx').then((m) => ({ default: m.CompareGroupsPage })),
);
const PrintKitPage = lazy(() =>
  import('#src/app/places/print/PrintKitPage.tsx').then((m) => ({ default: m.PrintKitPage })),
);
const LearningPage = lazy(() =>
  import('#src/app/places/workshop/LearningPage.tsx').then((m) => ({ default: m.LearningPage })),
);

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
