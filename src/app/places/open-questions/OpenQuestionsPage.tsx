import { type OpenSummary, useOpenSummaries } from '#src/app/parts/open-summaries.ts';
import { pageHash } from '#src/wizard/places.ts';
import { longDate } from '#steps/swedish/format.ts';
import { ParkedQuestions } from './ParkedQuestions.tsx';

const groups = [
  ['disagree', 'Ni har svarat olika', 'Båda svaren finns kvar.'],
  ['unknown', 'Vi vet inte än', 'Någon tar reda på det här.'],
  ['waiting', 'Väntar på den andra parten', 'Den ena har svarat.'],
  ['open', 'Inte besvarat', 'Det här behövs för bedömningen eller avtalet.'],
] as const;

function Row({ row }: { readonly row: OpenSummary }) {
  const detail = [row.scopeName, row.unknown?.who, row.unknown?.when ? longDate(row.unknown.when) : undefined];
  return (
    <li>
      <a href={pageHash(row.page, { ref: row.ref })}>{row.text}</a>
      <span className="muted block">
        {[`Sida ${row.page}`, ...detail].filter((part) => part !== undefined && part !== '').join(' · ')}
      </span>
    </li>
  );
}

/** The list Öppna frågor: what nobody knows yet, who finds out, and what the parties see differently. */
export function OpenQuestionsPage() {
  const open = useOpenSummaries();
  return (
    <>
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <h1>Öppna frågor</h1>
      <p className="lead">Ta med listan till nästa möte. Det som är öppet stoppar inte arbetet.</p>
      {open === undefined ? <p className="loading">Listan räknas fram …</p> : null}
      {open?.length === 0 ? <p>Inget är öppet. Alla frågor som behövs har svar.</p> : null}
      {groups.map(([state, title, intro]) => {
        const rows = open?.filter((row) => row.state === state) ?? [];
        return rows.length === 0 ? null : (
          <section key={state}>
            <h2 className="group-heading">
              {title} <span className="count">{rows.length}</span>
            </h2>
            <p className="muted">{intro}</p>
            <ul className="plain rows">
              {rows.map((row) => (
                <Row key={`${row.ref}${row.scopeId ?? ''}`} row={row} />
              ))}
            </ul>
          </section>
        );
      })}
      <ParkedQuestions />
      <p className="button-row no-print">
        <button type="button" className="button-outline" onClick={() => window.print()}>
          Skriv ut listan
        </button>
      </p>
    </>
  );
}
