/** The walk itself: the session, the address bar and the screens. Loads after the start page, or at once elsewhere. */
import { type ComponentType, useMemo } from 'react';
import type { Root as ReactRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { leaveField, reopen } from './cases.ts';
import { App as AppContext } from './context.ts';
import { connectAddress } from './navigation.ts';
import { createSession, inform, keepPending, refreshCase, type Session, somethingUnsaved } from './session.ts';
import { type Given, StartContext } from './start.ts';

/** Fetches the rules when the first case is open: from then on the walk knows the levels. */
function loadRules(session: Session): void {
  const subscription = session.actor.subscribe((snapshot) => {
    if (!snapshot.context.caseFile) return;
    subscription.unsubscribe();
    void import('#steps/law/assess/assessment-of.ts').then(({ levelsOf }) => {
      session.actor.send({ type: 'rules.loaded', levelsOf });
    });
  });
}

interface RootProps {
  readonly session: Session;
  readonly given: Given;
  readonly start: ComponentType;
}

function Root({ session, given, start }: RootProps) {
  const begin = useMemo(
    () => ({
      ...given,
      session: () => Promise.resolve(session),
      inform: (texts: readonly string[]) => inform(session, texts),
    }),
    [session, given],
  );
  return (
    <AppContext value={session}>
      <StartContext value={begin}>
        <App start={start} />
      </StartContext>
    </AppContext>
  );
}

/** Starts the session, shows the screens in `root` and keeps everything in step. */
export async function startApp(root: ReactRoot, given: Given, start: ComponentType): Promise<Session> {
  const session = createSession(given.store, given.device);
  session.actor.start();
  void session.device.bearTranslation();
  loadRules(session);
  await reopen(session, window.location.hash).catch(() => undefined);
  connectAddress(session);
  session.device.followChanges(async (id) => {
    if (session.actor.getSnapshot().context.caseFile?.id === id) await refreshCase(session, id);
  });
  window.addEventListener('pagehide', () => {
    // Leaving the field puts what was just typed into the case, before what is not stored is written down.
    leaveField();
    keepPending(session);
  });
  session.device.warnBeforeLeaving(
    () => somethingUnsaved(session),
    () => session.queue.getSnapshot().context.storedAt !== null,
  );
  root.render(<Root session={session} given={given} start={start} />);
  return session;
}
