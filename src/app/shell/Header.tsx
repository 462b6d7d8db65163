import { useNarrow } from '#src/ui/use-narrow.ts';
import { SiteHeader } from './Chrome.tsx';
import { useWizard } from './context.ts';
import { SavedLine } from './SavedLine.tsx';

const help = ['#/hjalp', 'Hjälp'] as const;

const search = ['#/sok', 'Sök'] as const;

const places = [
  ['#/oversikt', 'Översikt'],
  ['#/bedomning', 'Bedömningen'],
  ['#/utkast', 'Utkastet'],
  ['#/alla-svar', 'Alla svar'],
  ['#/lamna-over', 'Lämna över'],
  ['#/exportera', 'Skriv ut och ladda ner'],
  search,
  ['#/tangenter', 'Tangenter'],
  help,
] as const;

/** On a phone the ways on stand behind one button; a new place closes it. */
function Menu() {
  return (
    <details className="site-menu">
      <summary>Meny</summary>
      <nav aria-label="Huvudmeny">
        <ul className="plain">
          {places.map(([href, text]) => (
            <li key={href}>
              <a href={href}>{text}</a>
            </li>
          ))}
        </ul>
      </nav>
    </details>
  );
}

interface HeaderProps {
  readonly hash: string;
  /** The place speaks of no case, so nothing is said of the one that is open. */
  readonly plain: boolean;
}

/** The head of a place: whether what is written is safe, and the ways on. */
export function Header({ hash, plain }: HeaderProps) {
  const open = useWizard((context) => context.caseFile !== null);
  const phone = useNarrow('(max-width: 39.99rem)');
  return (
    <SiteHeader>
      {open && !plain ? <SavedLine /> : null}
      {open && phone ? (
        <Menu key={hash} />
      ) : (
        <nav aria-label="Huvudmeny" className="site-nav">
          {open ? <a href="#/oversikt">Översikt</a> : null}
          {open ? <a href={search[0]}>{search[1]}</a> : null}
          <a href={help[0]}>{help[1]}</a>
        </nav>
      )}
    </SiteHeader>
  );
}
