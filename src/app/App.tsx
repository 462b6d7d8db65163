import { lazy, Suspense } from 'react';
import type { Place, PlaceId } from '#src/wizard/places.ts';
import { pageOf } from '#steps/index.ts';
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
