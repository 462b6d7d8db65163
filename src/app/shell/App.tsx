import { type ComponentType, lazy, Suspense } from 'react';
import { type PlaceId, type PlaceRow, placeRow, placeTable } from '#src/wizard/place-table.ts';
import { hashOf, type Place } from '#src/wizard/places.ts';
import { pageOf } from '#steps/catalogue/index.ts';
import { usePageTitle } from '../parts/title.ts';
import { Boundary, ScreenFailed } from './Boundary.tsx';
import { usePlace } from './context.ts';
import { Frame } from './Frame.tsx';

const QuestionPage = lazy(() =>
  import('#src/app/places/question/QuestionPage.tsx').then((m) => ({ default: m.QuestionPage })),
);
const CheckPage = lazy(() => import('#src/app/places/check/CheckPage.tsx').then((m) => ({ default: m.CheckPage })));

/** The screens of the table, each fetched when it is first shown. */
const screens: ReadonlyMap<string, ComponentType> = new Map(
  placeTable.flatMap(({ id, ...row }: PlaceRow) => {
    const { load } = row;
    return load ? [[id, lazy(async () => ({ default: await load() }))] as const] : [];
  }),
);

/** Comes before the screen: one that has a better title of its own, such as the name of the case, sets it after. */
function Title({ of }: { readonly of: PlaceId }) {
  usePageTitle(placeRow(of).title);
  return null;
}

function Screen({ place, start }: { readonly place: Place; readonly start: ComponentType }) {
  if (place.kind === 'check') return <CheckPage stage={place.stage} key={place.stage} />;
  if (place.kind === 'page') {
    const page = pageOf(place.page);
    const key = [place.page, place.scope.orgId, place.scope.partId].join('/');
    return page ? <QuestionPage page={page} scope={place.scope} key={key} /> : null;
  }
  const Page = screens.get(place.id) ?? start;
  return (
    <>
      <Title of={place.id} />
      <Page />
    </>
  );
}

/** The app: a frame, and the screen of the place where we are. The start page comes with the entry of the site. */
export function App({ start }: { readonly start: ComponentType }) {
  const place = usePlace();
  return (
    <Frame place={place}>
      <Boundary at={hashOf(place)} instead={<ScreenFailed />}>
        <Suspense fallback={<p className="loading">Sidan laddas …</p>}>
          <Screen place={place} start={start} />
        </Suspense>
      </Boundary>
    </Frame>
  );
}
