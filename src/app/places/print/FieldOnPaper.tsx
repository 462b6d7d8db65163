/** One field of a question on paper: lines to write on, boxes to tick, numbers to ring, and tables to fill in. */
import type { Column, PrintField } from './fields.ts';
import { Rules, Tick } from './Paper.tsx';

function ColumnNotes({ columns }: { readonly columns: readonly Column[] }) {
  return columns.map((column) =>
    column.options ? (
      <p key={column.id} className="print-hint">
        {column.title.replace(/[?:]$/u, '')}: {column.options.join(' · ')}
      </p>
    ) : null,
  );
}

function Table({ field }: { readonly field: PrintField & { readonly kind: 'table' } }) {
  const rows = Array.from({ length: field.rows }, (_, index) => index);
  return (
    <>
      <table className="print-table">
        <thead>
          <tr>
            {field.columns.map((column) => (
              <th key={column.id} scope="col">
                {column.title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row}>
              {field.columns.map((column) => (
                <td key={column.id}>
                  <span className="visually-hidden">Tom rad</span>
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <ColumnNotes columns={field.columns} />
    </>
  );
}

function Grid({ field }: { readonly field: PrintField & { readonly kind: 'grid' } }) {
  return (
    <table className="print-grid">
      <thead>
        <tr>
          <th scope="col">Kort</th>
          {field.columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {field.rows.map((row) => (
          <tr key={row}>
            <th scope="row">{row}</th>
            {field.columns.map((column) => (
              <td key={column}>
                <Tick />
                <span className="visually-hidden">Ruta</span>
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const numbers = [1, 2, 3, 4, 5] as const;

/** Five numbers to ring or tick. */
function ScaleRow({ statement }: { readonly statement: string }) {
  return (
    <p className="print-scale">
      <span>{statement}</span>
      <span className="print-numbers">
        {numbers.map((number) => (
          <span key={number} className="print-number">
            <Tick /> {number}
          </span>
        ))}
      </span>
    </p>
  );
}

function FieldBody({ field }: { readonly field: PrintField }) {
  switch (field.kind) {
    case 'rules':
      return <Rules lines={field.lines} />;
    case 'short':
      return <span className="print-line" />;
    case 'boxes':
      return (
        <ul className="print-boxes">
          {field.options.map((option) => (
            <li key={option}>
              <Tick /> {option}
            </li>
          ))}
        </ul>
      );
    case 'scale':
      return (field.statements.length === 0 ? [''] : field.statements).map((statement) => (
        <ScaleRow key={statement} statement={statement} />
      ));
    case 'grid':
      return <Grid field={field} />;
    case 'table':
      return <Table field={field} />;
  }
}

export function FieldOnPaper({ field }: { readonly field: PrintField }) {
  if (field.kind === 'short')
    return (
      <div className="print-field">
        <p className="print-short">
          {field.label ? <span>{field.label}</span> : null}
          <FieldBody field={field} />
          {field.unit ? <span>{field.unit}</span> : null}
        </p>
        {field.hint ? <p className="print-hint">{field.hint}</p> : null}
      </div>
    );
  return (
    <div className="print-field" data-grow={field.kind === 'rules'}>
      {field.label ? <p className="print-label">{field.label}</p> : null}
      {field.hint ? <p className="print-hint">{field.hint}</p> : null}
      {field.kind === 'boxes' && field.many ? <p className="print-hint">Kryssa alla som stämmer.</p> : null}
      <FieldBody field={field} />
    </div>
  );
}
