import { roles } from '#src/app/parts/pictures/table-roles.ts';
import { TableScroll } from '#src/app/parts/TableScroll.tsx';
import { Shape } from '#src/ui/Shape.tsx';
import type { Cell, CompareRow, NumberSpread } from '#src/workshop/comparison.ts';
import type { QuestionWords } from '#src/workshop/wall.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { formatValue } from '#steps/swedish/format.ts';
import { plainCase } from './plain-case.ts';

const sideNames = { public: 'Kommunen', org: 'Organisationen', joint: 'Gemensamt' } as const;
const stateWords = {
  answered: 'Inget att visa',
  open: 'Inte besvarat',
  unknown: 'Vi vet inte än',
  waiting: 'Inte visat för varandra än',
  disagree: 'Har svarat olika',
  'not-asked': 'Frågan ställs inte',
} as const satisfies Readonly<Record<Cell['state'], string>>;

function CellView({ cell }: { readonly cell: Cell }) {
  if (cell.lines.length === 0) return <span className="muted">{stateWords[cell.state]}</span>;
  return (
    <ul className="plain">
      {cell.lines.map((line, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: two lines may say the same
        <li key={index}>
          <Shape side={line.side} />
          <span className="visually-hidden">{sideNames[line.side]}: </span>{' '}
          {line.label === '' ? '' : <span className="muted">{line.label}: </span>}
          {line.text}
        </li>
      ))}
    </ul>
  );
}

const number = (spread: NumberSpread, value: number): string =>
  Number.isInteger(value) ? formatValue(spread.field, value, undefined, plainCase) : String(value).replace('.', ',');

/** Median and range in words: "Mitten 80 000 kr, från 60 000 kr till 120 000 kr (3 grupper)". */
export function spreadText(spread: NumberSpread): string {
  const name = [spread.label, spread.side === 'joint' ? '' : sideNames[spread.side].toLocaleLowerCase('sv')]
    .filter((part) => part !== '')
    .join(', ');
  const range =
    spread.low === spread.high
      ? `alla svarade ${number(spread, spread.low)}`
      : `mitten ${number(spread, spread.median)}, från ${number(spread, spread.low)} till ${number(spread, spread.high)}`;
  return `${name === '' ? '' : `${name}: `}${range} (${spread.given} svar)`;
}

function RowHead({ row, words }: { readonly row: CompareRow; readonly words: QuestionWords }) {
  const question = words[row.ref]?.question ?? row.ref;
  return (
    <th scope="row" {...roles.rowHead}>
      <span className="muted">{row.ref}</span> {question}
      {row.scopeName ? <span className="muted block">{row.scopeName}</span> : null}
      <span className="block compare-mark">{row.differs ? 'Skiljer sig' : 'Lika'}</span>
      {row.cards.length > 0 ? (
        <span className="muted block">Ligger olika: {row.cards.join(', ').toLocaleLowerCase('sv')}</span>
      ) : null}
      {row.numbers.map((spread) => (
        <span className="muted block" key={`${spread.label}${spread.side}`}>
          {spreadText(spread)}
        </span>
      ))}
    </th>
  );
}

interface TableProps {
  readonly caption: string;
  readonly names: readonly string[];
  readonly rows: readonly CompareRow[];
  readonly words: QuestionWords;
}

function StageTable({ caption, names, rows, words }: TableProps) {
  return (
    <TableScroll label={caption}>
      <table className="compare-table" {...roles.table}>
        <caption>{caption}</caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <th scope="col" {...roles.columnHead}>
              Fråga
            </th>
            {names.map((name) => (
              <th key={name} scope="col" {...roles.columnHead}>
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {rows.map((row) => (
            <tr key={row.key} {...roles.row} data-differs={row.differs}>
              <RowHead row={row} words={words} />
              {row.cells.map((cell, index) => (
                <td key={names[index]} {...roles.cell} data-label={names[index]}>
                  <CellView cell={cell} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </TableScroll>
  );
}

/** Answers side by side, one table per stage, each folded away until it is wanted. */
export function CompareTable({ names, rows, words }: Omit<TableProps, 'caption'>) {
  return stageIds.map((stage) => {
    const mine = rows.filter((row) => row.stage === stage);
    if (mine.length === 0) return null;
    const caption = `${stageTitles[stage].title}, gruppernas svar`;
    const different = mine.filter((row) => row.differs).length;
    return (
      <details key={stage}>
        <summary>
          {stageTitles[stage].title}: {mine.length} {mine.length === 1 ? 'fråga' : 'frågor'}, {different} skiljer sig
        </summary>
        <StageTable caption={caption} names={names} rows={mine} words={words} />
      </details>
    );
  });
}
