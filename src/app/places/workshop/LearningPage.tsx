import { useSitting, useStatements } from '#src/app/parts/sitting/use-sitting.ts';
import { type LearningView, learningView } from '#src/workshop/learning.ts';
import { LearningPicture } from '../workshop/LearningPicture.tsx';
import { MarkedCase } from '../workshop/MarkedCase.tsx';
import { decimal } from '../workshop/numbers.ts';
import { RatingEntry } from '../workshop/RatingEntry.tsx';
import '../workshop/workshop.css';

function Medians({ view, statements }: { readonly view: LearningView; readonly statements: readonly string[] }) {
  return (
    <table className="tool-table">
      <caption>Mittvärde för gruppen, 1 till 5</caption>
      <thead>
        <tr>
          <th scope="col">Påstående</th>
          <th scope="col">Före</th>
          <th scope="col">Efter</th>
        </tr>
      </thead>
      <tbody>
        {view.statements.map((row) => (
          <tr key={row.statement}>
            <th scope="row">{statements[row.statement - 1]}</th>
            <td>{decimal(row.before)}</td>
            <td>{decimal(row.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What the group has learnt: medians before and after, and the marked case. */
export function LearningPage() {
  const { sitting, change } = useSitting();
  const statements = useStatements();
  if (!sitting) return <p className="loading">Sidan laddas …</p>;
  const view = learningView(sitting);
  return (
    <>
      <p className="caption">
        <a href="#/verkstad">Workshop</a> · <a href="#/ledarvy">Ledarvy</a>
      </p>
      <h1>Lärande</h1>
      <p className="lead">
        Mittvärden för hela gruppen, aldrig en enskild persons svar. Borden räknar själva, och ett bord är minst tre
        personer.
      </p>
      <section>
        <h2 className="group-heading">Självskattning före och efter</h2>
        <div className="learning-columns">
          <div>
            <Medians view={view} statements={statements} />
            <details className="no-print">
              <summary>Skriv in bordens tal</summary>
              <RatingEntry sitting={sitting} change={change} when="before" />
              <RatingEntry sitting={sitting} change={change} when="after" />
            </details>
          </div>
          <LearningPicture view={view} statements={statements} />
        </div>
      </section>
      <MarkedCase sitting={sitting} change={change} />
    </>
  );
}
