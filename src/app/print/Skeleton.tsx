import { Outline, Rules, type Sheet } from './Paper.tsx';
import { pack } from './pack.ts';

export interface ClauseHead {
  readonly id: string;
  readonly heading: string;
  /** Stands in every agreement. */
  readonly always: boolean;
}

/** The six sections of the agreement, each with its first clause. */
const sections = [
  ['K01', 'A. Parter, bakgrund och grunder'],
  ['K08', 'B. Innehåll'],
  ['K21', 'C. Resurser'],
  ['K29', 'D. Styrning, uppföljning och kommunikation'],
  ['K36', 'E. Rättsliga frågor'],
  ['K46', 'F. Tid, förändring och avslut'],
] as const;

interface Row extends ClauseHead {
  readonly number: number;
  readonly section?: string;
}

/** Clauses whose text is filled in elsewhere on the sheets: the list of annexes and the signatures. */
const lastClause = 'K59';

function rowsOf(clauses: readonly ClauseHead[]): readonly Row[] {
  return clauses.map((clause, index) => {
    const section = sections.find(([first]) => first === clause.id)?.[1];
    return { ...clause, number: index + 1, ...(section === undefined ? {} : { section }) };
  });
}

const linesFor = (row: Row): number => (row.always ? 2 : 1);

const heightOf = (row: Row): number =>
  row.id === lastClause ? 70 : (row.section ? 16 : 0) + 10 + linesFor(row) * 9 + 3;

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
            <span>Funktion</span>
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
      {row.section ? <p className="clause-section">{row.section}</p> : null}
      <h4>
        <span className="clause-number">{row.number}</span> {row.heading}
        {row.always ? null : <span className="print-hint"> om det gäller er</span>}
      </h4>
      {row.id === lastClause ? <Signatures /> : <Rules lines={linesFor(row)} />}
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
