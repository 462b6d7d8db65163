/** What stands above the draft: what is missing from it, and the ways to print it and trace it. */
import { useMemo } from 'react';
import { useCase } from '#src/app/shell/context.ts';
import { openDisagreements } from '#steps/exchange/open-disagreements.ts';
import type { Document } from '#templates/tree/document.ts';
import type { Sections } from './use-sections.ts';

/** What the parties have not agreed on stops no reading, but the draft is not done. */
function NotAgreed() {
  const c = useCase();
  const count = useMemo(() => openDisagreements(c).length, [c]);
  if (count === 0) return null;
  return (
    <p className="notice">
      {count === 1 ? 'Ni är inte överens om en sak än.' : `Ni är inte överens om ${count} saker än.`} Därför är utkastet
      inte klart. <a href="#/oense">Se var ni har svarat olika</a>
    </p>
  );
}

/** `traced`: the sentences show what they are built on; the call turns that on and off. */
export function PreviewHead(props: {
  readonly document: Document;
  readonly sections: Sections;
  readonly traced: boolean;
  readonly onTraced: () => void;
}) {
  const { gaps, at, nextGap } = props.sections;
  const isRoute = props.document.kind === 'route';
  return (
    <div className="preview-head no-print">
      <div>
        <h1>{isRoute ? 'Vägval' : 'Utkast till avtal'}</h1>
        <p className="lead">
          {gaps === 0
            ? 'Inga uppgifter saknas i texten.'
            : `${gaps} ${gaps === 1 ? 'uppgift saknas. Den' : 'uppgifter saknas. De'} står inom hakparentes, med frågan i verktyget.`}
        </p>
        <NotAgreed />
        {props.traced ? (
          <p>
            Välj en mening så ser ni svaren bakom den. I en tabell väljer ni en ruta, eller trycker Enter på tabellen.
          </p>
        ) : null}
      </div>
      <div className="button-row">
        {gaps > 0 ? (
          <button type="button" className="button" onClick={nextGap}>
            {`Nästa lucka (${at >= gaps ? 1 : at + 1} av ${gaps})`}
          </button>
        ) : null}
        <a className={gaps > 0 ? 'button-outline' : 'button'} href="#/exportera">
          Skriv ut och ladda ner
        </a>
        <button type="button" className="button-outline" onClick={props.onTraced}>
          {props.traced ? 'Ren text' : 'Visa spår'}
        </button>
      </div>
      {isRoute ? null : (
        <p className="preview-links">
          <a href="#/klausuler">Alla klausuler och egna ordalydelser</a> <a href="#/sprakvakt">Språkvakten</a>{' '}
          <a href="#/exportera">Det här lovar ni, på en sida</a> <a href="#/word-filen">Läs in ändringar från Word</a>
        </p>
      )}
    </div>
  );
}
