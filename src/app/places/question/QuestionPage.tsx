import { lazy, Suspense, useMemo } from 'react';
import { wayBack } from '#src/app/parts/law/visit.ts';
import { useSignals } from '#src/app/parts/signals.ts';
import { usePageTitle } from '#src/app/parts/title.ts';
import {
  useCase,
  useContent,
  usePerspective,
  useSession,
  useWalkOptions,
  useWayTo,
  useWizard,
} from '#src/app/shell/context.ts';
import { noteTyping, sendEdits } from '#src/app/shell/session.ts';
import { PageForm } from '#src/ui/page/PageForm.tsx';
import { hashOf, type Place } from '#src/wizard/places.ts';
import type { Scope } from '#src/wizard/scope.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Page } from '#steps/catalogue/step.ts';
import { isAsked, isFieldAsked } from '#steps/facts/asked.ts';
import { proposals } from '#steps/proposals/proposals.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { positionsOfPage, settingOf } from '#steps/walk/walk.ts';
import { Beside } from './Beside.tsx';

const CheckInPicture = lazy(() =>
  import('#src/app/parts/pictures/CheckInPicture.tsx').then((m) => ({ default: m.CheckInPicture })),
);

const PageFindings = lazy(() =>
  import('#src/app/parts/findings/PageFindings.tsx').then((m) => ({ default: m.PageFindings })),
);

function backLabel(place: Place): string {
  if (place.kind === 'page') return `Till sida ${place.page}`;
  return place.kind === 'place' && place.id === 'bedomning' ? 'Till bedömningen' : 'Till översikten';
}

/** Where in the walk the page stands: the organisation or part it is asked for, and its name when there are several. */
function usePosition(page: Page, scope: Scope) {
  const c = useCase();
  const options = useWalkOptions();
  const all = positionsOfPage(c, page, { ...options, deepening: true });
  const position =
    all.find((at) => (scope.orgId ?? at.orgId) === at.orgId && (scope.partId ?? at.partId) === at.partId) ?? all[0];
  const name = position?.orgId !== undefined && all.length > 1 ? voiceName(c, position.orgId) : undefined;
  return { position, name };
}

/** One page of questions, with its place in the walk. */
export function QuestionPage({ page, scope }: { readonly page: Page; readonly scope: Scope }) {
  const c = useCase();
  const session = useSession();
  const perspective = usePerspective();
  const readOnly = useWizard((context) => context.readOnly);
  const options = useWalkOptions();
  const content = useContent(page.stage);
  const signals = useSignals(page);
  const back = useWayTo('walk.back');
  const { position, name } = usePosition(page, scope);
  const offered = useMemo(() => proposals(c, session.today), [c, session]);
  usePageTitle(content?.pages[page.id]?.title);
  if (!content || !position) return <p className="loading">Frågorna hämtas …</p>;
  const setting = settingOf(c, position, options);
  const fromResult = wayBack(session.held.visit, c.id, page.id);
  const form = (
    <PageForm
      c={c}
      page={page}
      content={content}
      scope={{
        ...(position.orgId === undefined ? {} : { orgId: position.orgId }),
        ...(position.partId === undefined ? {} : { partId: position.partId }),
      }}
      {...(name === undefined ? {} : { scopeName: name })}
      stageTitle={stageTitles[page.stage].title}
      perspective={perspective}
      readOnly={readOnly}
      isAsked={(ref) => {
        const question = questionOfRef(ref);
        return question !== undefined && position.refs.includes(ref) && isAsked(question, setting);
      }}
      asked={(field) => isFieldAsked(field, setting)}
      proposals={offered}
      signals={signals}
      beside={<Beside page={page} position={position} />}
      {...(scope.ref === undefined ? {} : { focusRef: scope.ref })}
      now={session.device.now}
      newId={session.device.newId}
      whichOrg={session.held.whichOrg}
      onEdits={(edits, label) => sendEdits(session, edits, label)}
      onTyping={(field, unsaved) => noteTyping(session, field, unsaved)}
      onContinue={() => session.actor.send({ type: 'walk.next' })}
      onCheck={() => session.actor.send({ type: 'walk.toCheck' })}
      backHref={fromResult?.href ?? hashOf(back)}
      backLabel={fromResult?.label ?? backLabel(back)}
    />
  );
  return (
    <>
      {form}
      <Suspense>
        <PageFindings page={page.id} />
        {page.beside === 'checkIns' ? <CheckInPicture /> : null}
      </Suspense>
    </>
  );
}
