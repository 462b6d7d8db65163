import { roles } from '#src/app/parts/pictures/table-roles.ts';
import { TableScroll } from '#src/app/parts/TableScroll.tsx';
import type { Comparison } from '#src/workshop/comparison.ts';
import type { QuestionWords } from '#src/workshop/wall.ts';
import { levelTexts } from '#steps/law/texts/result.ts';

const signalNames = { R: 'Stanna upp', G: 'Att prata om', B: 'Tips' } as const;

interface Props {
  readonly comparison: Comparison;
  readonly words: QuestionWords;
}

function Head({ first, names }: { readonly first: string; readonly names: readonly string[] }) {
  return (
    <thead {...roles.group}>
      <tr {...roles.row}>
        <th scope="col" {...roles.columnHead}>
          {first}
        </th>
        {names.map((name) => (
          <th key={name} scope="col" {...roles.columnHead}>
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

/** Level per part and method signals per question, group by group. */
export function CompareOverview({ comparison, words }: Props) {
  const { names, levels, signals } = comparison;
  const several = levels.length > 1;
  return (
    <TableScroll label="Bedömning och signaler">
      <table className="compare-table" {...roles.table}>
        <caption>Rättslig bedömning med varje grupps svar</caption>
        <Head first="Del" names={names} />
        <tbody {...roles.group}>
          {levels.map((row, index) => (
            <tr key={row.partId} {...roles.row}>
              <th scope="row" {...roles.rowHead}>
                {several ? `Del ${index + 1}` : 'Hela partnerskapet'}
              </th>
              {row.levels.map((level, place) => (
                <td key={names[place]} {...roles.cell} data-label={names[place]}>
                  {level === undefined ? 'Delen finns inte' : levelTexts[level].label}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      {signals.length > 0 ? (
        <table className="compare-table" {...roles.table}>
          <caption>Metodsignaler</caption>
          <Head first="Fråga" names={names} />
          <tbody {...roles.group}>
            {signals.map((row) => (
              <tr key={`${row.level}${row.ref}`} {...roles.row}>
                <th scope="row" {...roles.rowHead}>
                  <span className="muted">{row.ref}</span> {words[row.ref]?.question}
                  <span className="muted block">{signalNames[row.level]}</span>
                </th>
                {row.has.map((has, place) => (
                  <td key={names[place]} {...roles.cell} data-label={names[place]}>
                    {has ? 'Ja' : 'Nej'}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </TableScroll>
  );
}
