import type { ReactNode } from 'react';
import { Mark } from '#src/ui/Mark.tsx';
import { useStore } from '#src/ui/store.ts';
import { limitsLine, reviewLine } from '#steps/catalogue/about.ts';
import { useStart } from './start.ts';

/** What hinders the device from keeping what is written, and what to do. Nothing when all is well. */
function TroubleNotice() {
  const trouble = useStore(useStart().trouble);
  return (
    <div className="page" aria-live="assertive">
      {trouble ? (
        <p className="notice">
          <span>{trouble.text}</span>{' '}
          {trouble.kind === 'none' ? null : (
            <button type="button" className="link" onClick={() => window.location.reload()}>
              Ladda om sidan
            </button>
          )}
        </p>
      ) : null}
    </div>
  );
}

/** The head of every page: mark and name, then what the page has to say. */
export function SiteHeader({ children }: { readonly children: ReactNode }) {
  return (
    <header className="site-header">
      <div className="page site-header-row">
        <a className="site-name" href="#/">
          <Mark /> IOP-verkstaden
        </a>
        {children}
      </div>
      <TroubleNotice />
    </header>
  );
}

/** A newer version waits; nothing on the page changes until somebody takes it. */
function NewVersionLine() {
  const version = useStore(useStart().newVersion);
  return (
    <div role="status">
      {version ? (
        <p className="undo-line">
          Det finns en ny version av IOP-verkstaden.{' '}
          <button type="button" className="link" onClick={version.take}>
            Ladda om och använd den
          </button>
        </p>
      ) : null}
    </div>
  );
}

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="page">
        <NewVersionLine />
      </div>
      <div className="page site-footer-row">
        <p>IOP betyder idéburet offentligt partnerskap. {limitsLine}</p>
        <nav aria-label="Om tjänsten">
          <a href="#/om">Om, källor och tillgänglighet</a>
        </nav>
        <p>{reviewLine}</p>
      </div>
    </footer>
  );
}
