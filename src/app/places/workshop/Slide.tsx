import type { ReactNode } from 'react';
import { Shape } from '#src/ui/Shape.tsx';
import type { Way } from '#src/workshop/types.ts';
import type { WallState } from '#src/workshop/wall.ts';

const sideNames = { public: 'Ni som är kommunen', org: 'Ni som är organisationen', joint: 'Alla tillsammans' } as const;
export const wayNames: Readonly<Record<Way, string>> = {
  bidrag: 'Bidrag',
  upphandling: 'Upphandling',
  iop: 'Partnerskap (IOP)',
  annat: 'Annat',
};

const number = (value: number | undefined): string =>
  value === undefined ? 'för få svar' : String(value).replace('.', ',');

function Instructions({ wall }: { readonly wall: WallState }) {
  return (
    <div className="wall-instructions">
      {wall.instructions.map(({ side, text }) => (
        <div key={side} className="wall-box" data-side={side}>
          <p className="wall-side">
            <Shape side={side} /> {sideNames[side]}
          </p>
          <p>{text}</p>
        </div>
      ))}
    </div>
  );
}

/** Bars by count, in the order of the question and never by size: none of the forms wins. */
function Votes({ wall }: { readonly wall: WallState }) {
  const most = Math.max(1, ...wall.votes.map(({ count }) => count));
  return (
    <dl className="wall-bars">
      {wall.votes.map(({ way, count }) => (
        <div key={way}>
          <dt>{wayNames[way]}</dt>
          <dd>
            <svg viewBox={`0 0 ${most} 1`} preserveAspectRatio="none" aria-hidden="true">
              <rect width={count} height="1" />
            </svg>
            <span>{count}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Statements({ statements }: { readonly statements: readonly string[] }) {
  return (
    <ol className="wall-list">
      {statements.filter(Boolean).map((statement) => (
        <li key={statement}>{statement}</li>
      ))}
    </ol>
  );
}

/** Most rows that the wall holds in its size of type. */
const mostParked = 5;

function Parking({ wall }: { readonly wall: WallState }) {
  const hidden = Math.max(0, wall.parking.length - mostParked);
  return (
    <ul className="wall-list wall-parking">
      {wall.parking.slice(-mostParked).map(({ id, text, who }) => (
        <li key={id}>
          {text}
          {who === '' ? '' : ` (${who})`}
        </li>
      ))}
      {hidden > 0 ? <li>Och {hidden} till</li> : null}
    </ul>
  );
}

function Learning({ wall, statements }: { readonly wall: WallState; readonly statements: readonly string[] }) {
  return (
    <table className="wall-table wall-learning">
      <caption className="visually-hidden">Mittvärde för gruppen, 1 till 5</caption>
      <thead>
        <tr>
          <th scope="col">Påstående</th>
          <th scope="col">Före</th>
          <th scope="col">Efter</th>
        </tr>
      </thead>
      <tbody>
        {wall.learning.statements.map((row) => (
          <tr key={row.statement}>
            <th scope="row">{statements[row.statement - 1] ?? `Påstående ${row.statement}`}</th>
            <td>{number(row.before)}</td>
            <td>{number(row.after)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

const headings = { votes: 'Så röstade ni', learning: 'Mittvärdet före och efter' } as const;

interface Props {
  readonly wall: WallState;
  readonly statements: readonly string[];
  readonly heading: 'h1' | 'p';
}

/** What the room sees, small for the leader and large on the wall: one thing at a time. */
export function Slide({ wall, statements, heading: Heading }: Props): ReactNode {
  if (wall.kind === 'blank') return <Heading className="wall-heading wall-blank">Texten är dold</Heading>;
  const title = wall.kind === 'votes' || wall.kind === 'learning' ? headings[wall.kind] : wall.heading;
  return (
    <>
      <Heading className="wall-heading" data-long={title.length > 60}>
        {title}
      </Heading>
      {wall.kind === 'slide' ? <Instructions wall={wall} /> : null}
      {wall.kind === 'statements' ? <Statements statements={statements} /> : null}
      {wall.kind === 'parking' ? <Parking wall={wall} /> : null}
      {wall.kind === 'votes' ? <Votes wall={wall} /> : null}
      {wall.kind === 'learning' ? <Learning wall={wall} statements={statements} /> : null}
    </>
  );
}
