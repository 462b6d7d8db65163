import { lazy, type ReactNode, Suspense, useEffect, useRef } from 'react';
import { useStore } from '#src/ui/store.ts';
import { hashOf, type Place } from '#src/wizard/places.ts';
import { pageOf } from '#steps/catalogue/index.ts';
import { useConsequences } from '../parts/consequences/use-consequences.ts';
import { Boundary } from './Boundary.tsx';
import { SiteFooter, SiteHeader } from './Chrome.tsx';
import { closeCase, saveToFile } from './cases.ts';
import { useHeld, useSession, useWizard } from './context.ts';
import { Header } from './Header.tsx';
import { DroppedFiles } from './OpenFile.tsx';
import { putBackCase } from './session.ts';

const ConsequenceNotice = lazy(() =>
  import('../parts/consequences/ConsequenceNotice.tsx').then((m) => ({ default: m.ConsequenceNotice })),
);

/** A place that speaks of no case: a mark of the one that happens to be open would be read as being about it. */
const isNewCase = (place: Place): boolean => place.kind === 'place' && place.id === 'nytt';

function KindLine() {
  const kind = useWizard((context) => context.caseFile?.kind);
  if (kind === 'practice') return <p className="kind-line">ÖVNING – påhittat övningsfall</p>;
  if (kind === 'published') return <p className="kind-line">EXEMPEL – publicerade uppgifter</p>;
  return null;
}

const reasons = {
  'no-case': 'Öppna eller börja ett fall först. Då kommer ni till sidan.',
  'not-asked': 'Frågorna där är inte aktuella med era svar. Här ser ni varför.',
  'no-such-page': 'Adressen leder inte till någon sida. Välj härifrån i stället.',
} as const;

function LandingNotice() {
  const landing = useWizard((context) => context.landing);
  if (!landing) return null;
  const page = pageOf(landing.wanted);
  return (
    <div className="notice" role="status">
      <p className="notice-title">
        {page ? `Sida ${landing.wanted} går inte att öppna nu` : 'Sidan gick inte att öppna'}
      </p>
      <p>{reasons[landing.reason]}</p>
    </div>
  );
}

/** Two texts stand against each other, from two tabs or from a page that was closed. It is told until somebody has chosen. */
function ConflictNotice() {
  const count = useStore(useHeld().conflicts).length;
  if (count === 0) return null;
  return (
    <div className="notice" role="status">
      <p>
        {count === 1
          ? 'Ett svar har skrivits på två ställen, till exempel i två flikar. Båda texterna finns kvar.'
          : `${count} svar har skrivits på två ställen, till exempel i två flikar. Alla texter finns kvar.`}{' '}
        <a href="#/historik">Välj i historiken</a>
      </p>
    </div>
  );
}

/** Another tab has taken the case away. What is on the screen is all that is left of it here. */
function GoneNotice() {
  const session = useSession();
  const gone = useStore(useHeld().gone);
  if (!gone) return null;
  return (
    <div className="notice" role="alert">
      <p>Fallet togs bort från enheten i en annan flik. Det ni ser finns bara i den här fliken nu.</p>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={() => void putBackCase(session)}>
          Lägg tillbaka fallet på enheten
        </button>
        <button type="button" className="link" onClick={() => void saveToFile(session)}>
          Spara till fil
        </button>
        <button type="button" className="link" onClick={() => void closeCase(session)}>
          Stäng fallet
        </button>
      </p>
    </div>
  );
}

function FileNotices() {
  const session = useSession();
  const notices = useWizard((context) => context.notices);
  if (notices.length === 0) return null;
  return (
    <div className="notice" role="status">
      {notices.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <button type="button" className="link" onClick={() => session.actor.send({ type: 'notices.closed' })}>
        Stäng
      </button>
    </div>
  );
}

function UndoLine() {
  const session = useSession();
  const undo = useWizard((context) => context.undo);
  return undo ? (
    <p className="undo-line fades" onAnimationEnd={() => session.actor.send({ type: 'undo.dismissed' })}>
      {undo.label}{' '}
      <button type="button" className="link" onClick={() => session.actor.send({ type: 'case.undone' })}>
        Ångra
      </button>
      <button type="button" className="link" onClick={() => session.actor.send({ type: 'undo.dismissed' })}>
        Stäng
      </button>
    </p>
  ) : null;
}

/** What can be taken back, and what the last change led to. A change with both is told once; a new place folds it up. */
function UndoRegion({ hash }: { readonly hash: string }) {
  const label = useWizard((context) => context.undo?.label);
  const { notice, said, undo, close } = useConsequences();
  const focusMain = (): void => document.getElementById('innehall')?.focus({ preventScroll: true });
  return (
    <div className="undo-region">
      <div role="status" aria-live="polite">
        {notice && notice.label === label ? null : <UndoLine />}
        {notice ? <p className="visually-hidden">{notice.summary}</p> : null}
        {said === '' ? null : <p className="visually-hidden">{said}</p>}
      </div>
      {notice ? (
        <Suspense fallback={null}>
          <ConsequenceNotice
            key={`${hash} ${notice.summary}`}
            notice={notice}
            onUndo={() => {
              undo();
              focusMain();
            }}
            onFaded={close}
            onClose={() => {
              close();
              focusMain();
            }}
          />
        </Suspense>
      ) : null}
    </div>
  );
}

/** Header, notices, the screen and the foot. Moves focus to the heading when the place changes. */
export function Frame({ place, children }: { readonly place: Place; readonly children: ReactNode }) {
  const main = useRef<HTMLElement>(null);
  const first = useRef(true);
  const hash = hashOf(place);
  const isStart = place.kind === 'place' && place.id === 'start';
  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when the place changes, not when the screen does
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return;
    }
    window.scrollTo(0, 0);
    if (place.kind !== 'page' || place.scope.ref === undefined) main.current?.focus({ preventScroll: true });
  }, [hash]);
  return (
    <>
      <button type="button" className="skip-link" onClick={() => main.current?.focus()}>
        Hoppa till innehållet
      </button>
      <Boundary at={hash} instead={<SiteHeader>{null}</SiteHeader>}>
        <Header hash={hash} plain={isNewCase(place)} />
      </Boundary>
      <main id="innehall" className="page" ref={main} tabIndex={-1}>
        <Boundary at={hash}>
          {isNewCase(place) ? null : <KindLine />}
          <LandingNotice />
          <GoneNotice />
          <ConflictNotice />
          <FileNotices />
        </Boundary>
        {isStart ? null : <DroppedFiles />}
        {children}
      </main>
      <Boundary at={hash}>
        <UndoRegion hash={hash} />
      </Boundary>
      <SiteFooter />
    </>
  );
}
