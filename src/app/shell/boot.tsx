/** The walk itself: the session, the address bar and the screens. Loads after the start page, or at once elsewhere. */

import { type ComponentType, useCallback, useEffect, useMemo, useState } from 'react';
import type { Root as ReactRoot } from 'react-dom/client';
import { App } from './App.tsx';
import { App as AppContext } from './context.ts';
import type { CaseStore } from './device.ts';
import {
  connectAddress,
  createSession,
  keepPending,
  leaveField,
  type Perspective,
  refreshCase,
  reopen,
  type Session,
  somethingUnsaved,
} from './session.ts';
import { StartContext } from './start.ts';

function isPerspective(value: unknown): value is Perspective {
  return value === 'kommun' || value === 'organisation' || value === 'tillsammans';
}

function usePerspective(session: Session, caseId: string | undefined) {
  const [perspective, setPerspective] = useState<Perspective>('tillsammans');
  useEffect(() => {
    if (caseId === undefined) return;
    let active = true;
    void session.store.getSetting(`perspective:${caseId}`).then((value) => {
      if (active && isPerspective(value)) setPerspective(value);
    });
    return () => {
      active = false;
    };
  }, [session, caseId]);
  const choose = useCallback(
    (value: Perspective) => {
      setPerspective(value);
      const id = session.actor.getSnapshot().context.caseFile?.id;
      if (id !== undefined) void session.store.setSetting(`perspective:${id}`, value);
    },
    [session],
  );
  return [perspective, choose] as const;
}

function Root({ session, start }: { readonly session: Session; readonly start: ComponentType }) {
  const [caseId, setCaseId] = useState(session.actor.getSnapshot().context.caseFile?.id);
  const [rulesLoaded, setRulesLoaded] = useState(false);
  const [notices, setNotices] = useState<readonly string[]>([]);
  const [perspective, setPerspective] = usePerspective(session, caseId);
  useEffect(() => {
    const subscription = session.actor.subscribe((snapshot) => setCaseId(snapshot.context.caseFile?.id));
    return () => subscription.unsubscribe();
  }, [session]);
  useEffect(() => {
    if (caseId === undefined || rulesLoaded) return;
    void import('#steps/law/assess/assessment-of.ts').then(({ levelsOf }) => {
      session.setLevels(levelsOf);
      setRulesLoaded(true);
    });
  }, [session, caseId, rulesLoaded]);
  useEffect(() => session.onInform(setNotices), [session]);
  const given = useMemo(
    () => ({
      store: session.store,
      device: session.device,
      session: () => Promise.resolve(session),
      inform: session.inform,
    }),
    [session],
  );
  return (
    <AppContext value={{ session, perspective, setPerspective, rulesLoaded, notices, setNotices }}>
      <StartContext value={given}>
        <App start={start} />
      </StartContext>
    </AppContext>
  );
}

/** Starts the session, shows the screens in `root` and keeps everything in step. */
export async function startApp(root: ReactRoot, store: CaseStore, start: ComponentType): Promise<Session> {
  const session = createSession(store);
  session.actor.start();
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
  root.render(<Root session={session} start={start} />);
  return session;
}
