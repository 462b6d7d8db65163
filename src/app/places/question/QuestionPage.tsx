import { lazy, Suspense, useMemo } from 'react';
import { OwnRemarks } from '#src/app/parts/desk/OwnRemarks.tsx';
import { wayBack } from '#src/app/parts/law/visit.ts';
import { useSignals } from '#src/app/parts/signals.ts';
import { usePageTitle } from '#src/app/parts/title.ts';
import {
  useCarried,
  useCase,
  useContent,
  useDoorOptions,
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
import { pageOf, questionOfRef } from '#steps/catalogue/index.ts';
import type { Page, StageContent } from '#steps/catalogue/step.ts';
import { isAsked, isFieldAsked, type Setting } from '#steps/facts/asked.ts';
import { proposals } from '#steps/proposals/proposals.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { type Position, positions, positionsOfPage, settingOf } from '#steps/walk/walk.ts';
import { Beside } from './Beside.tsx';

const CheckInPicture = lazy(() =>
  import('#src/app/parts/pictures/CheckInPicture.tsx').then((m) => ({ default: m.CheckInPicture })),
);

const PageFindings = lazy(() =>
  import('#src/app/parts/findings/PageFindings.tsx').then((m) => ({ default: m.PageFindings })),
);

const none: readonly string[] = [];

function backLabel(place: Place): string {
  if (place.kind === 'page') return `Till sida ${place.page}`;
  return place.kind === 'place' && place.id === 'bedomning' ? 'Till bedömningen' : 'Till översikten';
}

/**
 * Where in the walk the page stands: what is asked on it, and its name when it is asked for several. Behind a door it is
 * one of so many screens, and the whole method leaves out what is the other side's to say. A page beside the way, and one
 * that a link opens for a question that the way does not ask, is shown whole.
 */
function usePosition(page: Page, scope: Scope) {
  const c = useCase();
  const options = useWalkOptions();
  const behind = useDoorOptions();
  const here = (at: Position): boolean =>
    (scope.orgId ?? at.orgId) === at.orgId && (scope.partId ?? at.partId) === at.partId;
  const way = behind.keeps === undefined ? [] : positions(c, behind);
  const at = way.findIndex((one) => one.page === page.id && here(one));
  const found = way[at];
  if (found && (scope.ref === undefined || found.refs.includes(scope.ref)))
    return { position: found, name: undefined, options, count: { at: at + 1, of: way.length } };
  const all = positionsOfPage(c, page, { ...options, leaves: undefined, deepening: true });
  const asked = behind.leaves === undefined ? [] : positionsOfPage(c, page, { ...options, deepening: true });
  const whole = all.find(here) ?? all[0];
  const ours = asked.find(here);
  const position = ours && (scope.ref === undefined || ours.refs.includes(scope.ref)) ? ours : whole;
  const name = position?.orgId !== undefined && all.length > 1 ? voiceName(c, position.orgId) : undefined;
  return { position, name, options, count: undefined };
}

/** What belongs to the page and is the other side's to say: it is on the list, and not asked here. */
function TakenAlong({ position }: { readonly position: Position }) {
  const pages = position.pages ?? [position.page];
  const perspective = usePerspective();
  const count = useCarried().filter(({ ref }) => {
    const question = questionOfRef(ref);
    return question !== undefined && pages.includes(question.page) && !position.refs.includes(ref);
  }).length;
  if (count === 0) return null;
  const whom = perspective === 'kommun' ? 'organisationen' : 'kommunen';
  return (
    <p className="muted">
      {count === 1 ? `En fråga här är till ${whom}.` : `${count} frågor här är till ${whom}.`} Ni behöver inte gissa.{' '}
      <a href="#/fragor-att-ta-med">Se frågor att ta med</a>
    </p>
  );
}

/** The kommun has questions of its own in this step. */
function OwnRequirements() {
  const has = Object.keys(useCase().notes).some((path) => path.startsWith('package'));
  return has ? (
    <p className="muted">
      Kommunen har egna krav i det här steget. <a href="#/kommunens-krav">Se kommunens frågor</a>
    </p>
  ) : null;
}

/** What stands under the questions: what their texts say against answers, and the picture of the check-ins. */
function Below({ pages }: { readonly pages: readonly Page[] }) {
  return (
    <Suspense>
      {pages.map(({ id }) => (
        <PageFindings key={id} page={id} />
      ))}
      {pages.some(({ beside }) => beside === 'checkIns') ? <CheckInPicture /> : null}
    </Suspense>
  );
}

interface BesideAllProps {
  readonly pages: readonly Page[];
  readonly position: Position;
  readonly content: StageContent;
  readonly asked: (ref: string) => boolean;
}

/** What stands beside the questions, page by page, and the remarks of one's own to all of them. */
function BesideAll({ pages, position, content, asked }: BesideAllProps) {
  const refs = position.refs.filter(asked);
  return (
    <>
      {pages.map((one) => (
        <Beside key={one.id} page={one} position={position} />
      ))}
      <OwnRemarks things={refs.map((about) => ({ about, name: content.questions[about]?.question ?? about }))} />
    </>
  );
}

function isAskedIn(ref: string, setting: Setting): boolean {
  const question = questionOfRef(ref);
  return question !== undefined && isAsked(question, setting);
}

/** One page of questions, with its place in the walk. */
export function QuestionPage({ page, scope }: { readonly page: Page; readonly scope: Scope }) {
  const c = useCase();
  const session = useSession();
  const perspective = usePerspective();
  const readOnly = useWizard((context) => context.readOnly);
  const content = useContent(page.stage);
  const back = useWayTo('walk.back');
  const { position, name, options, count } = usePosition(page, scope);
  const signals = useSignals(position?.refs ?? none);
  const offered = useMemo(() => proposals(c, session.today), [c, session]);
  usePageTitle(content?.pages[page.id]?.title);
  if (!content || !position) return <p className="loading">Frågorna hämtas …</p>;
  const pages = (position.pages ?? [page.id]).flatMap((id) => pageOf(id) ?? []);
  const setting = settingOf(c, position, options);
  const fromResult = wayBack(session.held.visit, c.id, page.id);
  const asked = (ref: string): boolean => isAskedIn(ref, setting);
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
      refs={position.refs}
      {...(count === undefined ? {} : { count })}
      stageTitle={stageTitles[page.stage].title}
      perspective={perspective}
      readOnly={readOnly}
      isAsked={asked}
      asked={(field) => isFieldAsked(field, setting)}
      proposals={offered}
      signals={signals}
      beside={<BesideAll {...{ pages, position, content, asked }} />}
      {...(scope.ref === undefined ? {} : { focusRef: scope.ref })}
      now={session.device.now}
      newId={session.device.newId}
      whichOrg={session.held.whichOrg}
      onEdits={(edits, label) => sendEdits(session, edits, label)}
      onTyping={(field, unsaved) => noteTyping(session, field, unsaved)}
      onContinue={() => session.actor.send({ type: 'walk.next' })}
      onCheck={() => session.actor.send({ type: 'walk.toCheck' })}
      backHref={fromResult?.href ?? hashOf(back)}
      backLabel={fromResult?.label ?? (count && back.kind === 'page' ? 'Till förra sidan' : backLabel(back))}
    />
  );
  return (
    <>
      {form}
      <TakenAlong position={position} />
      {page.stage === 'legal-basis' ? <OwnRequirements /> : null}
      <Below pages={pages} />
    </>
  );
}
