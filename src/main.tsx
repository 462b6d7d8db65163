/** Where the page starts: the store first, then the start page alone or the whole app. */
import type { ReactNode } from 'react';
import { createRoot, type Root } from 'react-dom/client';
import { StartPage } from './app/places/start/StartPage.tsx';
import { SiteFooter, SiteHeader } from './app/shell/Chrome.tsx';
import { browser, type NewVersion } from './app/shell/device.ts';
import { followKeys, keysOff } from './app/shell/keys.ts';
import type { Session } from './app/shell/session.ts';
import { type Given, StartContext } from './app/shell/start.ts';
import type { CaseStore } from './effects/case-store.ts';
import { lastCrash, noteCrash } from './effects/crash.ts';
import { addressOf, keepsNothing } from './effects/keeping.ts';
import { workOffline } from './effects/offline.ts';
import { mendAddress } from './effects/payload.ts';
import { createMemoryStore, createStore } from './effects/store.ts';
import type { Trouble } from './effects/trouble.ts';
import { createStore as createValue } from './ui/store.ts';
import './ui/styles.css';
import './app/shell/app.css';

const isStart = (hash: string): boolean => hash === '' || hash === '#' || hash === '#/';

/** An address without a place goes back to the case that was open when the browser was closed, unless it cannot be shown. */
async function hasOpenCase(store: CaseStore): Promise<boolean> {
  const id = await store.getSetting('open-case').catch(() => '');
  return window.location.hash === '' && typeof id === 'string' && id !== '' && lastCrash()?.id !== id;
}

/** A page with a heading, a text and ways on, in place of one that cannot be shown. */
function Plain({
  title,
  text,
  children,
}: {
  readonly title: string;
  readonly text: string;
  readonly children: ReactNode;
}) {
  return (
    <main className="page">
      <h1>{title}</h1>
      <p>{text}</p>
      <p className="button-row">{children}</p>
    </main>
  );
}

/** Shown instead of an empty page when a screen has broken. What was typed is stored already. */
const broken = (
  <Plain
    title="Sidan gick inte att visa"
    text="Det ni har skrivit är sparat på den här enheten. Ladda om sidan och fortsätt. Händer det igen öppnar ni startsidan, där ni kan hämta en äldre kopia av fallet."
  >
    <button type="button" className="button" onClick={() => window.location.reload()}>
      Ladda om sidan
    </button>
    <a href="./">Till startsidan</a> <a href="./?rensa">Hämta sidan på nytt</a>
  </Plain>
);

/** Shown while another tab holds what is stored. The page goes on by itself when it lets go. */
const waiting = ({ text }: Trouble) => (
  <Plain title="Det som är sparat går inte att öppna än" text={text}>
    <a href={addressOf('session')}>Arbeta så länge utan att spara något här</a>
  </Plain>
);

/** An empty element in the place of one whose screen has broken. */
function fresh(old: HTMLElement): HTMLElement {
  const element = document.createElement('div');
  (document.getElementById(old.id) ?? old).replaceWith(element);
  element.id = old.id;
  return element;
}

/** Loads the app once; every caller gets the same session. `failed` is told when it could not be started. */
function bootOnce(root: Root, given: Given, failed: () => void): () => Promise<Session> {
  let session: Promise<Session> | undefined;
  return () => {
    session ??= import('./app/shell/boot.tsx').then(({ startApp }) => startApp(root, given, StartPage));
    session.catch(failed);
    return session;
  };
}

/** The page, as long as it can be drawn: its root, and what is told when it cannot. */
function stage(element: HTMLElement) {
  const trouble = createValue<Trouble | undefined>(undefined);
  let boot: (() => Promise<Session>) | undefined;
  const noteCase = (): void =>
    void boot?.().then(({ actor }) => {
      const { caseFile, readOnly } = actor.getSnapshot().context;
      if (caseFile && !readOnly) noteCrash(caseFile.id);
    });
  const failed = (): void => {
    createRoot(fresh(element)).render(broken);
    noteCase();
  };
  // A screen that breaks is told in its own place; the rest of the page goes on.
  const root = createRoot(element, { onUncaughtError: failed, onCaughtError: noteCase });
  const tell = (one: Trouble | undefined): void => {
    trouble.set(one);
    if (one && !boot) root.render(waiting(one));
  };
  const ready = (given: Omit<Given, 'trouble'>): Given & { readonly boot: () => Promise<Session> } => {
    const all = { ...given, trouble };
    boot = bootOnce(root, all, failed);
    return { ...all, boot };
  };
  return { root, tell, ready };
}

async function start(): Promise<void> {
  mendAddress();
  const element = document.getElementById('app');
  if (!element) return;
  const { root, tell, ready } = stage(element);
  const store = keepsNothing() ? createMemoryStore() : await createStore({ onTrouble: tell });
  followKeys(() => store.getSetting(keysOff));
  // After the page has been drawn: keeping files must not slow down the first view.
  const newVersion = createValue<NewVersion | undefined>(undefined);
  window.addEventListener('load', () => void workOffline(newVersion.set), { once: true });
  if (document.readyState === 'complete') void workOffline(newVersion.set);
  const { boot, ...given } = ready({ store, device: browser, newVersion });
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
        ...given,
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
