import { setVote, votesGiven } from '#src/workshop/sitting.ts';
import { ways } from '#src/workshop/types.ts';
import { wayNames } from './Slide.tsx';
import type { ToolProps } from './tool-props.ts';

/** Cards counted per form with one press each, on a phone too. The four forms stand alike: none is better than another. */
export function VoteEntry({ sitting, change }: ToolProps) {
  return (
    <section className="tool" aria-labelledby="vote-title">
      <h3 id="vote-title">Räkna rösterna</h3>
      <div className="tally-grid">
        {ways.map((way) => (
          <div key={way}>
            <button
              type="button"
              className="tally"
              aria-label={`En röst till för ${wayNames[way]}`}
              onClick={() => change((before) => setVote(before, way, before.votes[way] + 1))}
            >
              <span className="tally-count">{sitting.votes[way]}</span>
              <span>{wayNames[way]}</span>
            </button>
            <button
              type="button"
              className="link"
              aria-label={`Ta bort en för ${wayNames[way]}`}
              disabled={sitting.votes[way] === 0}
              onClick={() => change((before) => setVote(before, way, before.votes[way] - 1))}
            >
              Ta bort en
            </button>
          </div>
        ))}
      </div>
      <p role="status">{votesGiven(sitting)} röster.</p>
      <p className="button-row">
        <button
          type="button"
          className="button-outline"
          onClick={() => change((before) => ({ ...before, wall: { kind: 'votes' } }))}
        >
          Visa rösterna på duken
        </button>
      </p>
    </section>
  );
}
