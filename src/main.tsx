/** Where the page starts: the store first, then the start page alone or the whole app. */
import { createRoot, type Root } from 'react-dom/client';
import { StartPage } from './app/places/start/StartPage.tsx';
import { SiteFooter, SiteHeader } from './app/shell/Chrome.tsx';
import { browser, type NewVersion } from './app/shell/device.ts';
import type { Session } from './app/shell/session.ts';
import { type Given, StartContext } from './app/shell/start.ts';
import type { CaseStore } from './effects/case-store.ts';
import { keepsNothing } from './effects/keeping.ts';
import { workOffline } from './effects/offline.ts';
import { createMemoryStore, createStore } from './effects/store.ts';
import { createStore as createValue } from './ui/store.ts';
import './ui/styles.css';
import './app/shell/app.css';

const isStart = (hash: string): boolean => hash === '' || hash === '#' || hash === '#/';

/** An address without a place goes back to the case that was open when the browser was closed. */
async function hasOpenCase(store: CaseStore): Promise<boolean> {
  const id = await store.getSetting('open-case').catch(() => '');
  return window.location.hash === '' && typeof id === 'string' && id !== '';
}

/** Shown instead of an empty page when a screen has broken. What was typed is stored already. */
function Broken() {
  return (
    <main className="page">
      <h1>Sidan gick inte att visa</h1>
      <p>Det ni har skrivit är sparat på den här enheten. Ladda om sidan och fortsätt.</p>
      <p className="button-row">
        <button type="button" className="button" onClick={() => window.location.reload()}>
          Ladda om sidan
        </button>
        <a href="./">Till startsidan</a>
      </p>
    </main>
  );
}

/** An empty element in the place of one whose screen has broken. */
function fresh(old: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  (document.getElementById(old.id) ?? old).replaceWith(element);
  element.id = old.id;
  return element;
}

/** Loads the app once; every caller gets the same session. */
function bootOnce(root: Root, given: Given): () => Promise<Session> {
  let session: Promise<Session> | undefined;
  return () => {
    session ??= import('./app/shell/boot.tsx').then(({ startApp }) => startApp(root, given, StartPage));
    return session;
  };
}

async function start(): Promise<void> {
  const element = document.getElementById('app');
  if (!element) return;
  const store = keepsNothing() ? createMemoryStore() : await createStore();
  // After the page has been drawn: keeping files must not slow down the first view.
  const newVersion = createValue<NewVersion | undefined>(undefined);
  window.addEventListener('load', () => void workOffline(newVersion.set), { once: true });
  if (document.readyState === 'complete') void workOffline(newVersion.set);
  const root = createRoot(element, { onUncaughtError: () => createRoot(fresh(element)).render(<Broken />) });
  const boot = bootOnce(root, { store, device: browser, newVersion });
  // Listened to before anything is waited for: an address chosen meanwhile must not be missed.
  window.addEventListener('hashchange', () => void boot(), { once: true });
  if (!isStart(window.location.hash) || (await hasOpenCase(store)) || !isStart(window.location.hash)) {
    await boot();
    return;
  }
  // The walk is fetched while people read, so that the next page comes at once.
  setTimeout(() => void import('./app/shell/boot.tsx'), 1000);
  root.render(
    <StartContext
      value={{
        store,
        device: browser,
        newVersion,
        session: boot,
        inform: (texts) => void boot().then((session) => session.actor.send({ type: 'notices.told', texts })),
      }}
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
