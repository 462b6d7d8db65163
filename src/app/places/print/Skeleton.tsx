import { Outline, Rules, type Sheet } from './Paper.tsx';
import { pack } from './pack.ts';

export interface ClauseHead {
  readonly id: string;
  readonly heading: string;
  /** Stands in every agreement. */
  readonly always: boolean;
  /** Heading of the chapter that opens with this clause. */
  readonly chapter?: string;
  /** Holds the signatures; its lines are for them. */
  readonly signs: boolean;
}

interface Row extends ClauseHead {
  readonly number: number;
}

const rowsOf = (clauses: readonly ClauseHead[]): readonly Row[] =>
  clauses.map((clause, index) => ({ ...clause, number: index + 1 }));

const linesFor = (row: Row): number => (row.always ? 2 : 1);

const heightOf = (row: Row): number => (row.signs ? 70 : (row.chapter ? 16 : 0) + 10 + linesFor(row) * 9 + 3);

function Signatures() {
  return (
    <div className="signatures">
      {(['public', 'org'] as const).map((side) => (
        <div key={side}>
          <p className="print-label">
            <Outline side={side} /> {side === 'public' ? 'För kommunen' : 'För organisationen'}
          </p>
          <p className="print-short">
            <span>Ort och datum</span>
            <span className="print-line" />
          </p>
          <p className="print-short">
            <span>Roll</span>
            <span className="print-line" />
          </p>
        </div>
      ))}
    </div>
  );
}

function Clause({ row }: { readonly row: Row }) {
  return (
    <section className="clause">
      {row.chapter ? <p className="clause-section">{row.chapter}</p> : null}
      <h4>
        <span className="clause-number">{row.number}</span> {row.heading}
        {row.always ? null : <span className="print-hint"> om det gäller er</span>}
      </h4>
      {row.signs ? <Signatures /> : <Rules lines={linesFor(row)} />}
    </section>
  );
}

/** The headings of the agreement in their order, with room to write. No clause text: that is made from the answers. */
export function skeletonSheets(clauses: readonly ClauseHead[], mark: string | undefined): readonly Sheet[] {
  return pack(rowsOf(clauses), heightOf).map((page) => ({
    title: 'Tomt avtalsskelett',
    side: 'joint',
    layout: 'text',
    mark: mark ?? 'Utkast, inte juridiskt granskat',
    body: page.map((row) => <Clause key={row.id} row={row} />),
  }));
}
