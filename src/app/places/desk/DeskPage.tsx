import { titleOf } from '#src/app/parts/case-title.ts';
import { usePageTitle } from '#src/app/parts/title.ts';
import { useCase, useWizard } from '#src/app/shell/context.ts';
import { Shape } from '#src/ui/Shape.tsx';
import { partyName } from '#steps/case/answers.ts';
import { rowsOf } from '#steps/case/case-file.ts';
import { longDate } from '#steps/swedish/format.ts';
import { DecisionView } from './DecisionView.tsx';
import { NextView, PeopleView } from './ErrandsView.tsx';
import { ReadersView } from './ReadersView.tsx';
import { RemarksView } from './RemarksView.tsx';
import { useDesk } from './use-desk.ts';
import './desk.css';

function Parties() {
  const c = useCase();
  return (
    <p className="party-line">
      {(['publicParties', 'organisations'] as const).flatMap((list) =>
        rowsOf(c, list).flatMap(({ id }) => {
          const name = partyName(c, id);
          return name === undefined
            ? []
            : [
                <span key={id}>
                  <Shape side={list === 'publicParties' ? 'public' : 'org'} /> {name}
                </span>,
              ];
        }),
      )}
    </p>
  );
}

/**
 * The official's page of one case: the matter and its decision, what comes next, who finds out what, who needs to read,
 * and own remarks. Versions are compared on the history page.
 */
export function DeskPage() {
  const c = useCase();
  const desk = useDesk();
  const readOnly = useWizard((context) => context.readOnly);
  const title = titleOf(c);
  usePageTitle(`Handläggarens sida – ${title}`);
  if (!desk) return <p className="loading">Sidan räknas fram …</p>;
  const { errands, today, words } = desk;
  const may = !readOnly;
  return (
    <>
      <p className="caption no-print">
        <a href="#/oversikt">Till översikten</a> · <a href="#/alla-fall">Alla fall på den här enheten</a>
      </p>
      <div className="desk-head">
        <div>
          <h1>Handläggarens sida</h1>
          <p className="lead">{title}</p>
          <Parties />
        </div>
        <p className="button-row no-print">
          <button type="button" className="button-outline" onClick={() => window.print()}>
            Skriv ut sidan
          </button>
          <a className="button-outline" href="#/historik">
            Jämför versioner
          </a>
        </p>
      </div>
      <p className="desk-day">{`Så ser det ut ${longDate(today)}.`}</p>
      {c.kind === 'published' ? (
        <p>Exemplet bygger på publicerade uppgifter. Det har inget ärende att handlägga.</p>
      ) : (
        <div className="desk">
          <DecisionView decisions={desk.decisions} may={may} />
          <NextView errands={errands} today={today} />
          <div className="desk-beside">
            <PeopleView errands={errands} today={today} />
            <ReadersView desk={desk} />
          </div>
          <RemarksView words={words} may={may} />
        </div>
      )}
    </>
  );
}
