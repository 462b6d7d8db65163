import { markedCase, markedQuestions } from '#src/workshop/learning.ts';
import { practiceMark, type Sheet, Tick } from './Paper.tsx';

const numbers = [1, 2, 3, 4, 5] as const;

/** How many slips a sheet holds: one for every person at a full table. */
const slipsPerSheet = 6;

/** Five rows of five boxes. The statements stand on the wall, and on the sheet of the table. */
function RatingSlip({ when, rows }: { readonly when: string; readonly rows: number }) {
  return (
    <section className="rating-slip">
      <p className="print-label">{when}</p>
      {Array.from({ length: rows }, (_, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a statement is its number
        <p key={row} className="slip-row">
          <strong>{row + 1}</strong>
          {numbers.map((number) => (
            <span key={number} className="print-number">
              <Tick /> {number}
            </span>
          ))}
        </p>
      ))}
    </section>
  );
}

function Slips({ rows }: { readonly rows: number }) {
  return (
    <>
      <p className="cut-lead">
        En remsa till var och en: kryssa Före i början och Efter i slutet. Skriv inget namn. 1 betyder att det inte
        stämmer alls, 5 att det stämmer helt.
      </p>
      <div className="rating-slips">
        {Array.from({ length: slipsPerSheet }, (_, slip) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: slips are alike
          <div key={slip} className="slip-pair">
            <RatingSlip when="Före" rows={rows} />
            <RatingSlip when="Efter" rows={rows} />
          </div>
        ))}
      </div>
    </>
  );
}

function Tally({ when, statements }: { readonly when: string; readonly statements: readonly string[] }) {
  return (
    <table className="print-table count-sheet">
      <thead>
        <tr>
          <th scope="col">{when}</th>
          {numbers.map((number) => (
            <th key={number} scope="col">
              {number}
            </th>
          ))}
          <th scope="col">Mitten</th>
        </tr>
      </thead>
      <tbody>
        {statements.map((statement, index) => (
          <tr key={statement}>
            <th scope="row">
              {index + 1}. {statement}
            </th>
            {[...numbers, 'mitten'].map((box) => (
              <td key={box} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function TableSheet({ statements }: { readonly statements: readonly string[] }) {
  return (
    <>
      <p className="print-lead">
        Blanda lapparna. En läser högt, en annan sätter en prick för varje kryss. Mitten är den mittersta pricken,
        räknad från vänster. Är prickarna jämnt antal tar ni talet mitt emellan de två mittersta.
      </p>
      <Tally when="Före" statements={statements} />
      <Tally when="Efter" statements={statements} />
      <p className="print-hint">
        Är ni färre än tre lägger ni lapparna hos ett annat bord, så att ingen pekas ut. Riv lapparna när ni har räknat.
        Ledaren får bara de fem talen under Mitten.
      </p>
    </>
  );
}

/** Slips for everybody at a table. */
export function ratingSheets(statements: readonly string[], people: number): readonly Sheet[] {
  return Array.from({ length: Math.max(1, Math.ceil(people / slipsPerSheet)) }, () => ({
    title: 'Självskattning, lappar',
    layout: 'text' as const,
    mark: 'Klipp längs linjerna. Inga namn',
    body: <Slips rows={statements.length} />,
  }));
}

/** Where the table counts its slips: the leader enters five numbers a table. */
export const tableSheet = (statements: readonly string[]): Sheet => ({
  title: 'Självskattning, bordets blad',
  layout: 'text',
  body: <TableSheet statements={statements} />,
});

function Marked() {
  return (
    <>
      <p className="print-lead">{markedCase.text}</p>
      <ol className="marked">
        {markedQuestions.map((question) => (
          <li key={question.id}>
            <p className="print-label">{question.question}</p>
            <ul className="print-options">
              {question.options.map((option) => (
                <li key={option.id}>
                  <Tick /> {option.text}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <p className="print-hint">Kryssa ett svar på varje fråga. Skriv inget namn.</p>
    </>
  );
}

/** The marked case without its key. */
export function markedSheets(): readonly Sheet[] {
  return [{ title: `Provfallet ${markedCase.title}`, layout: 'text', mark: practiceMark, body: <Marked /> }];
}

/** The key of the marked case, for the leader. */
export function MarkedKey() {
  return (
    <section className="print-question">
      <h4>Provfallet {markedCase.title}: svar</h4>
      <ol className="key-list">
        {markedQuestions.map((question) => (
          <li key={question.id}>
            <strong>{question.options.find((option) => option.id === question.right)?.text}.</strong> {question.why}
          </li>
        ))}
      </ol>
    </section>
  );
}
