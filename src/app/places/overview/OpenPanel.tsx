/** What is open in the case: what somebody finds out, and what the parties do not agree on. */
import { type OpenSummary, useOpenSummaries } from '#src/app/parts/open-summaries.ts';
import { pageHash } from '#src/wizard/places.ts';
import { longDate } from '#steps/swedish/format.ts';

export function OpenPanel() {
  const open = useOpenSummaries();
  if (!open) return null;
  const asked = open.filter((summary) => summary.unknown !== undefined);
  const disagree = open.filter((summary) => summary.state === 'disagree');
  const list = (title: string, rows: readonly OpenSummary[], note: (row: OpenSummary) => string) => (
    <section>
      <h2 className="group-heading">
        {title} <span className="count">{rows.length}</span>
      </h2>
      {rows.length === 0 ? <p className="muted">Inga just nu.</p> : null}
      <ul className="plain rows">
        {rows.slice(0, 3).map((row) => (
          <li key={`${row.ref}${row.scopeId ?? ''}`}>
            <a href={pageHash(row.page, { ref: row.ref })}>{row.text}</a>
            <span className="muted block">{note(row)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
  return (
    <>
      {list('Öppna frågor', asked, (row) =>
        [row.unknown?.who, row.unknown?.when ? longDate(row.unknown.when) : ''].filter((part) => part).join(' · '),
      )}
      <p>
        <a href="#/oppna-fragor">Visa allt som är öppet</a>
      </p>
      {list('Inte överens än', disagree, () => 'Ni har svarat olika.')}
      <p>
        <a href="#/oense">Se vad det betyder att ni är oense</a>
      </p>
    </>
  );
}
