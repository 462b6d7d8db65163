import { setVote, votesGiven } from '#src/workshop/sitting.ts';
import { ways } from '#src/workshop/types.ts';
import { wayNames } from './Slide.tsx';
import type { ToolProps } from './tool-props.ts';

/** Hands counted per form. The four forms stand alike: none is better than another. */
export function VoteEntry({ sitting, change }: ToolProps) {
  return (
    <section className="tool" aria-labelledby="vote-title">
      <h3 id="vote-title">Räkna rösterna</h3>
      <div className="vote-grid">
        {ways.map((way) => (
          <div className="input" key={way}>
            <label className="input-label" htmlFor={`vote-${way}`}>
              {wayNames[way]}
            </label>
            <input
              id={`vote-${way}`}
              className="text-input w-short"
              type="number"
              min={0}
              max={99}
              inputMode="numeric"
              value={sitting.votes[way]}
              onChange={(event) => change((before) => setVote(before, way, Number(event.target.value) || 0))}
            />
            <button
              type="button"
              className="button-outline vote-more"
              aria-label={`En röst till för ${wayNames[way]}`}
              onClick={() => change((before) => setVote(before, way, before.votes[way] + 1))}
            >
              En röst till
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
