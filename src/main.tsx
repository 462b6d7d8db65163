/** Where the page starts: the store first, then the start page alone or the whole app. */
import { createRoot, type Root } from 'react-dom/client';
import { SiteFooter, SiteHeader } from './app/Chrome.tsx';
import { StartPage } from './app/pages/StartPage.tsx';
import type { Session } from './app/session.ts';
import { StartContext } from './app/start.ts';
import { type CaseStore, createStore } from './effects/store.ts';
import './ui/styles.css';
import './app/app.css';

const isStart = (hash: string): boolean => hash === '' || hash === '#' || hash === '#/';

/** Loads the app once; every caller gets the same session. */
function bootOnce(root: Root, store: CaseStore): () => Promise<Session> {
  let session: Promise<Session> | undefined;
  return () => {
    session ??= import('./app/boot.tsx').then(({ startApp }) => startApp(root, store));
    return session;
  };
}

async function start(): Promise<void> {
  const element = document.getElementById('app');
  if (!element) return;
  const store = await createStore();
  const root = createRoot(element);
  const boot = bootOnce(root, store);
  if (!isStart(window.location.hash)) {
    await boot();
    return;
  }
  window.addEventListener('hashchange', () => void boot(), { once: true });
  // The walk is fetched while people read, so that the next page comes at once.
  setTimeout(() => void import('./app/boot.tsx'), 1000);
  root.render(
    <StartContext
      value={{ store, session: boot, inform: (texts) => void boot().then((session) => session.inform(texts)) }}
    >
      <SiteHeader>
        <nav aria-label="Huvudmeny" className="site-nav">
          <a href="#/hjalp">Hjälp</a>
        </nav>
      </SiteHeader>
      <main id="innehall" className="page" tabIndex={-1}>
        <StartPage />
      </main>
      <SiteFooter />
    </StartContext>,
  );
}

void start();
