import { markedCase, markedQuestions } from '#src/workshop/learning.ts';
import { ScaleRow } from './FieldOnPaper.tsx';
import { practiceMark, type Sheet, Tick } from './Paper.tsx';

function RatingHalf({ when, statements }: { readonly when: string; readonly statements: readonly string[] }) {
  return (
    <section className="half rating-half">
      <h4>{when}</h4>
      <p className="print-hint">
        1 betyder att det inte stämmer alls. 5 betyder att det stämmer helt. Skriv inget namn.
      </p>
      {statements.map((statement) => (
        <ScaleRow key={statement} statement={statement} />
      ))}
    </section>
  );
}

/** One sheet a person: before and after, cut apart so that nobody sees both. */
export function ratingSheets(statements: readonly string[]): readonly Sheet[] {
  return [
    {
      title: 'Självskattning',
      layout: 'half',
      mark: 'Klipp på mitten. Inga namn',
      body: (
        <div className="halves">
          <RatingHalf when="Före: hur väl stämmer det i dag?" statements={statements} />
          <RatingHalf when="Efter: hur väl stämmer det nu?" statements={statements} />
        </div>
      ),
    },
  ];
}

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
