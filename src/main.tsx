/** Where browser effects meet the machine. */
import { useCallback, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/App.tsx';
import { App as AppContext } from './app/context.ts';
import { connectAddress, createSession, keepPending, type Perspective, reopen, type Session } from './app/session.ts';
import { createStore } from './effects/store.ts';
import { followChanges } from './effects/tabs.ts';
import './ui/styles.css';
import './app/app.css';

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

function Root({ session }: { readonly session: Session }) {
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
    void import('#steps/law/assess.ts').then(({ levelsOf }) => {
      session.setLevels((c, day) => levelsOf(c, { today: day }));
      setRulesLoaded(true);
    });
  }, [session, caseId, rulesLoaded]);
  return (
    <AppContext value={{ session, perspective, setPerspective, rulesLoaded, notices, setNotices }}>
      <App />
    </AppContext>
  );
}

async function start(): Promise<void> {
  const element = document.getElementById('app');
  if (!element) return;
  const session = createSession(await createStore());
  session.actor.start();
  await reopen(session, window.location.hash).catch(() => undefined);
  connectAddress(session);
  followChanges(async (id) => {
    const open = session.actor.getSnapshot().context.caseFile;
    if (open?.id !== id) return;
    const stored = await session.store.openCase(id);
    if (stored) session.actor.send({ type: 'case.refreshed', caseFile: stored });
  });
  window.addEventListener('pagehide', () => keepPending(session));
  createRoot(element).render(<Root session={session} />);
}

void start();
