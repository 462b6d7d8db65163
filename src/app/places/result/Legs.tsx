import type { PartAssessment } from '#steps/law/result.ts';
import type { Leg } from '#steps/law/types.ts';
import { Title } from './Title.tsx';
import { useResult } from './view.ts';

const legs: readonly Leg[] = ['A', 'B', 'C', 'D', 'E', 'V'];

function statusOf(part: PartAssessment, leg: Leg): string {
  const carried = part.legs.includes(leg);
  const claimed = part.claimedLeg === leg;
  if (claimed) return carried ? 'Ni står här, och svaren bär.' : 'Ni står här, men svaren bär inte.';
  return carried ? 'Svaren bär även det här.' : 'Svaren bär inte det här.';
}

/** Which leg the parties stand on, which legs the answers carry, and what would break each. */
export function Legs({ part }: { readonly part: PartAssessment }) {
  const { texts } = useResult();
  const shown = legs.filter((leg) => part.legs.includes(leg) || part.claimedLeg === leg);
  return (
    <section>
      <Title>Vilket ben står ni på?</Title>
      {part.claimedLeg === null ? <p>Ni har inte sagt vilket ben ni står på.</p> : null}
      {part.legMismatch ? (
        <p className="notice">
          Benet som ni har valt bärs inte av svaren. Välj ett annat, eller gå igenom svaren igen.
        </p>
      ) : null}
      {shown.length === 0 ? <p>Svaren bär inget ben.</p> : null}
      <ul className="plain rows">
        {shown.map((leg) => {
          const { name, note, breaks, certainty } = texts.leg(leg);
          return (
            <li key={leg}>
              <p className="leg-name">
                <strong>
                  {leg}. {name}
                </strong>{' '}
                {statusOf(part, leg)}
              </p>
              <p className="muted">{note}</p>
              <p className="leg-breaks">{breaks}</p>
              <p className="muted">Säkerhet: {certainty}.</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
