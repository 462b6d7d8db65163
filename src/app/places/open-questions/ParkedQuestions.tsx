import { useCase } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import { parkedRows } from '#steps/case/parked.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { longDate } from '#steps/swedish/format.ts';

/** What was parked at a workshop and put into the case. Nothing for a case that has met no workshop. */
export function ParkedQuestions() {
  const rows = parkedRows(useCase());
  if (rows.length === 0) return null;
  return (
    <section>
      <h2 className="group-heading">
        Parkerat på workshopen <span className="count">{rows.length}</span>
      </h2>
      <ul className="plain rows">
        {rows.map((row) => {
          const question = questionOfRef(row.ref);
          const detail = [row.who || 'Ingen utsedd', row.when === '' ? '' : longDate(row.when)].filter((part) => part);
          return (
            <li key={row.id}>
              {question ? <a href={pageHash(question.page, { ref: row.ref })}>{row.text}</a> : row.text}
              <span className="muted block">{detail.join(' · ')}</span>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
