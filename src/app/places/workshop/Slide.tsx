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

function Votes({ wall }: { readonly wall: WallState }) {
  return (
    <table className="wall-table">
      <caption className="visually-hidden">Röster per form</caption>
      <thead>
        <tr>
          <th scope="col">Form</th>
          <th scope="col">Röster</th>
        </tr>
      </thead>
      <tbody>
        {wall.votes.map(({ way, count }) => (
          <tr key={way}>
            <th scope="row">{wayNames[way]}</th>
            <td>{count}</td>
          </tr>
        ))}
      </tbody>
    </table>
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
  if (wall.kind === 'blank') return <Heading className="wall-heading wall-blank">Vi börjar strax</Heading>;
  const title = wall.kind === 'slide' ? wall.heading : headings[wall.kind];
  return (
    <>
      <Heading className="wall-heading">{title}</Heading>
      {wall.kind === 'slide' ? <Instructions wall={wall} /> : null}
      {wall.kind === 'votes' ? <Votes wall={wall} /> : null}
      {wall.kind === 'learning' ? <Learning wall={wall} statements={statements} /> : null}
    </>
  );
}
