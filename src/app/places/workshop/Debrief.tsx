import type { Comparison } from '#src/workshop/comparison.ts';
import { mostDifferent } from '#src/workshop/groups.ts';
import { learningView } from '#src/workshop/learning.ts';
import { votesGiven } from '#src/workshop/sitting.ts';
import { type Sitting, ways } from '#src/workshop/types.ts';
import type { QuestionWords } from '#src/workshop/wall.ts';
import { levelTexts } from '#steps/law/texts/result.ts';
import { spreadText } from './CompareTable.tsx';
import { decimal } from './numbers.ts';
import { onPaper, Papers } from './Papers.tsx';
import { Parked } from './Parked.tsx';
import { wayNames } from './Slide.tsx';

interface Props {
  readonly comparison: Comparison;
  readonly sitting: Sitting;
  readonly words: QuestionWords;
  readonly statements: readonly string[];
}

const signalNames = { R: 'Stanna upp och fråga en jurist', G: 'Att prata om', B: 'Tips' } as const;
const groupsWord = (count: number): string => `${count} ${count === 1 ? 'grupp' : 'grupper'}`;

function Levels({ comparison }: Pick<Props, 'comparison'>) {
  return (
    <table className="tool-table">
      <caption>Rättslig bedömning, antal grupper per resultat</caption>
      <thead>
        <tr>
          <th scope="col">Resultat</th>
          {comparison.levels.map((row, index) => (
            <th key={row.partId} scope="col">
              {comparison.levels.length > 1 ? `Del ${index + 1}` : 'Grupper'}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {([0, 1, 2, 3, 4] as const).map((level) => (
          <tr key={level}>
            <th scope="row">{levelTexts[level].label}</th>
            {comparison.levels.map((row) => (
              <td key={row.partId}>{row.levels.filter((one) => one === level).length}</td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Signals({ comparison, words }: Pick<Props, 'comparison' | 'words'>) {
  if (comparison.signals.length === 0) return <p>Inga metodsignaler i gruppernas svar.</p>;
  return (
    <table className="tool-table">
      <caption>Metodsignaler i gruppernas svar</caption>
      <thead>
        <tr>
          <th scope="col">Fråga</th>
          <th scope="col">Signal</th>
          <th scope="col">Antal grupper</th>
        </tr>
      </thead>
      <tbody>
        {comparison.signals.map((row) => (
          <tr key={`${row.level}${row.ref}`}>
            <th scope="row">
              <span className="muted">{row.ref}</span> {words[row.ref]?.question}
            </th>
            <td>{signalNames[row.level]}</td>
            <td>{row.has.filter(Boolean).length}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Gaps({ comparison, words }: Pick<Props, 'comparison' | 'words'>) {
  const rows = comparison.gaps
    .toSorted((a, b) => b.open + b.unknown + b.disagree - (a.open + a.unknown + a.disagree))
    .slice(0, 15);
  if (rows.length === 0) return <p>Inga luckor. Alla grupper har svarat på det som behövs.</p>;
  return (
    <table className="tool-table">
      <caption>Luckor, de {rows.length} vanligaste, antal grupper</caption>
      <thead>
        <tr>
          <th scope="col">Fråga</th>
          <th scope="col">Inte besvarad</th>
          <th scope="col">Vet inte än</th>
          <th scope="col">Svarat olika</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <span className="muted">{row.ref}</span> {words[row.ref]?.question}
              {row.scopeName ? <span className="muted block">{row.scopeName}</span> : null}
            </th>
            <td>{row.open}</td>
            <td>{row.unknown}</td>
            <td>{row.disagree}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Spread({ comparison, words }: Pick<Props, 'comparison' | 'words'>) {
  const rows = mostDifferent(comparison.rows);
  const numbers = comparison.rows.filter((row) => row.numbers.some((spread) => spread.low !== spread.high));
  return (
    <>
      {rows.length === 0 ? <p>Grupperna har valt lika i alla frågor med val, kort och siffror.</p> : null}
      <ol>
        {rows.map((row) => (
          <li key={row.key}>
            <span className="muted">{row.ref}</span> {words[row.ref]?.question} – {row.variants} olika svar
          </li>
        ))}
      </ol>
      {numbers.length > 0 ? <h4>Siffror</h4> : null}
      <ul className="dashes">
        {numbers.flatMap((row) =>
          row.numbers
            .filter((spread) => spread.low !== spread.high)
            .map((spread) => (
              <li key={`${row.key}${spread.label}${spread.side}`}>
                <span className="muted">{row.ref}</span> {spreadText(spread)}
              </li>
            )),
        )}
      </ul>
    </>
  );
}

function Forms({ comparison, sitting }: Pick<Props, 'comparison' | 'sitting'>) {
  const papers = onPaper(sitting);
  return (
    <table className="tool-table">
      <caption>Val av form</caption>
      <thead>
        <tr>
          <th scope="col">Form</th>
          <th scope="col">Grupper i sin fil</th>
          {papers.length > 0 ? <th scope="col">Grupper på papper</th> : null}
          <th scope="col">Röster i rummet</th>
        </tr>
      </thead>
      <tbody>
        {ways.map((way) => (
          <tr key={way}>
            <th scope="row">{wayNames[way]}</th>
            <td>{comparison.forms[way]}</td>
            {papers.length > 0 ? <td>{papers.filter(({ paper }) => paper?.form === way).length}</td> : null}
            <td>{votesGiven(sitting) === 0 ? '–' : sitting.votes[way]}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Learning({ sitting, statements }: Pick<Props, 'sitting' | 'statements'>) {
  const view = learningView(sitting);
  if (view.answered.before + view.answered.after === 0) return null;
  return (
    <>
      <h3>Självskattning, mittvärde</h3>
      <ul className="dashes">
        {view.statements.map((row) => (
          <li key={row.statement}>
            {statements[row.statement - 1]}: före {decimal(row.before)}, efter {decimal(row.after)}
          </li>
        ))}
      </ul>
    </>
  );
}

/** One summary for the talk afterwards: counts, medians and gaps, and nothing of what any group has written. */
export function Debrief({ comparison, sitting, words, statements }: Props) {
  return (
    <section className="debrief" aria-labelledby="debrief-title">
      <h2 id="debrief-title" className="group-heading">
        Sammanfattning för samtalet
      </h2>
      <p className="muted">
        {groupsWord(comparison.names.length)}. Här står antal och mittvärden, inget av det grupperna har skrivit.
      </p>
      <Levels comparison={comparison} />
      <Forms comparison={comparison} sitting={sitting} />
      <Papers sitting={sitting} />
      <Signals comparison={comparison} words={words} />
      <Gaps comparison={comparison} words={words} />
      <h3>Det här skiljer mest</h3>
      <Spread comparison={comparison} words={words} />
      <Learning sitting={sitting} statements={statements} />
      <Parked sitting={sitting} />
    </section>
  );
}
