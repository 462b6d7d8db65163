import { pageHash } from '#src/wizard/places.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Cell, TableBlock } from '#templates/figures/marks.ts';
import { roles } from './table-roles.ts';

/** Runs as text: what is missing is a link to the page where it is answered, which says what it is `about`. */
export function Runs({ runs, about }: { readonly runs: Cell; readonly about?: string }) {
  return runs.map((run, index) => {
    const key = `${index}-${run.text}`;
    if (run.mark === 'strong') return <strong key={key}>{run.text}</strong>;
    if (run.mark === 'gap' && run.page !== undefined) {
      const scope = run.ref !== undefined && questionOfRef(run.ref) ? { ref: run.ref } : {};
      return (
        <a key={key} className="pic-gap" href={pageHash(run.page, scope)}>
          {run.text}
          {about === undefined ? null : <span className="visually-hidden">: {about}</span>}
        </a>
      );
    }
    return <span key={key}>{run.text}</span>;
  });
}

const textOf = (cell: Cell = []): string => cell.map(({ text }) => text).join('');

/** A table of the document tree. On a phone each row is read from the top down, with the heading of every cell. */
export function PictureTable({ table, quiet }: { readonly table: TableBlock; readonly quiet?: boolean }) {
  return (
    <table className="pic-table" {...roles.table}>
      <caption className={quiet ? 'visually-hidden' : undefined}>{table.caption}</caption>
      <thead {...roles.group}>
        <tr {...roles.row}>
          {table.columns.map((column) => (
            <th scope="col" {...roles.columnHead} key={column.header} data-align={column.align}>
              {column.header}
            </th>
          ))}
        </tr>
      </thead>
      <tbody {...roles.group}>
        {table.rows.map((row, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: rows have no other name than their order
          <tr {...roles.row} key={index}>
            {table.columns.map((column, place) =>
              place === 0 && table.rowHeaders ? (
                <th scope="row" {...roles.rowHead} key={column.header}>
                  <Runs runs={row[place] ?? []} />
                </th>
              ) : (
                <td {...roles.cell} key={column.header} data-label={column.header} data-align={column.align}>
                  <Runs runs={row[place] ?? []} about={`${column.header}, ${textOf(row[0])}`} />
                </td>
              ),
            )}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
