import type { ReactNode } from 'react';
import { Mark } from '#src/ui/Mark.tsx';
import { limitsLine, reviewLine } from '#steps/about.ts';

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
    </header>
  );
}

export function SiteFooter() {
  return (
    <footer className="site-footer">
      <div className="page site-footer-row">
        <p>{limitsLine}</p>
        <nav aria-label="Om tjänsten">
          <a href="#/om">Om, källor och tillgänglighet</a>
        </nav>
        <p>{reviewLine}</p>
      </div>
    </footer>
  );
}
