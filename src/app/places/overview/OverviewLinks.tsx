import { type ReactNode, useMemo } from 'react';
import { useOpenSummaries } from '#src/app/parts/open-summaries.ts';
import { closeCase, saveToFile } from '#src/app/shell/cases.ts';
import { useCase, useSession, useWizard } from '#src/app/shell/context.ts';
import { useNarrow } from '#src/ui/use-narrow.ts';
import { openDisagreements } from '#steps/exchange/open-disagreements.ts';

type Link = readonly [href: string, text: string];

const together: readonly Link[] = [
  ['#/lamna-over', 'Lämna över till den andra parten'],
  ['#/ta-emot', 'Ta emot den andra partens fil'],
];

const own: readonly Link[] = [['#/kommunens-krav', 'Kommunens egna krav']];

/** What is used most, beside the steps and no longer than they are. */
const often: readonly Link[] = [
  ['#/alla-svar', 'Alla svar'],
  ['#/oppna-fragor', 'Öppna frågor'],
  ['#/historik', 'Historik: vem ändrade vad'],
  ['#/exportera', 'Skriv ut och ladda ner'],
];

const tools: readonly Link[] = [
  ['#/handlaggaren', 'Handläggarens sida'],
  ['#/oense', 'Här har ni svarat olika'],
  ['#/omsesidighet', 'Balansen mellan er'],
  ['#/kompetensplan', 'Kompetensplanen'],
  ['#/granska', 'Det här kan en granskare fråga om'],
  ['#/sprakvakt', 'Språkvakten'],
  ['#/sok', 'Sök bland frågor, svar och ord'],
  ['#/tangenter', 'Tangenter'],
  ['#/klausuler', 'Klausuler och egna ordalydelser'],
];

interface RowsProps {
  readonly links: readonly Link[];
  /** How many things stand there, by address. */
  readonly counts: Readonly<Record<string, number>>;
}

const Rows = ({ links, counts }: RowsProps) =>
  links.map(([href, text]) => (
    <li key={href}>
      <a href={href}>{text}</a>
      {counts[href] ? <span className="count"> {counts[href]}</span> : null}
    </li>
  ));

/** Everything else that can be opened: what is used most beside the steps, the rest behind one entry. One row on a phone. */
export function OverviewLinks({ children }: { readonly children: ReactNode }) {
  const session = useSession();
  const narrow = useNarrow();
  const readOnly = useWizard((context) => context.readOnly);
  const c = useCase();
  const open = useOpenSummaries()?.filter(({ unknown }) => unknown !== undefined).length ?? 0;
  const hasOwn = Object.keys(c.notes).some((path) => path.startsWith('package'));
  const counts: Readonly<Record<string, number>> = {
    '#/oense': useMemo(() => openDisagreements(c).length, [c]),
    '#/oppna-fragor': open,
  };
  return (
    <details className="more-tools" open={!narrow}>
      <summary>
        <h2>Fler verktyg</h2>
        <span className="muted">Lämna över, alla svar, historik, skriv ut</span>
      </summary>
      <ul className="plain rows">
        <Rows links={[...(readOnly ? [] : together), ...(hasOwn ? own : []), ...often]} counts={counts} />
        <li>
          <button type="button" className="link" onClick={() => void saveToFile(session)}>
            Spara som fil
          </button>
        </li>
      </ul>
      <details className="fold" open={narrow}>
        <summary>
          <span className="fold-title">Alla verktyg</span>
        </summary>
        <ul className="plain rows">
          <Rows links={tools} counts={counts} />
          <li>
            <button type="button" className="link" onClick={() => void closeCase(session)}>
              Stäng fallet
            </button>
          </li>
        </ul>
      </details>
      {children}
    </details>
  );
}
