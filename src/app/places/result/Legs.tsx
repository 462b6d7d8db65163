import type { PartAssessment } from '#steps/law/result.ts';
import type { Leg } from '#steps/law/types.ts';
import { Title } from './Title.tsx';
import { useResult } from './view.ts';

const legs: readonly Leg[] = ['A', 'B', 'C', 'D', 'E', 'V'];

function statusOf(part: PartAssessment, leg: Leg): string {
  const carried = part.legs.includes(leg);
  const claimed = part.claimedLeg === leg;
  if (claimed) return carried ? 'Ert skäl, och svaren stöder det.' : 'Ert skäl, men svaren stöder det inte.';
  return carried ? 'Svaren stöder även det här.' : 'Svaren stöder inte det här.';
}

/** Which leg the parties stand on, which legs the answers carry, and what would break each. */
export function Legs({ part }: { readonly part: PartAssessment }) {
  const { texts } = useResult();
  const shown = legs.filter((leg) => part.legs.includes(leg) || part.claimedLeg === leg);
  return (
    <section>
      <Title>Varför är det inte ett köp?</Title>
      {part.claimedLeg === null ? <p>Ni har inte valt något skäl.</p> : null}
      {part.legMismatch ? (
        <p className="notice">
          Svaren stöder inte det skäl som ni har valt. Välj ett annat, eller gå igenom svaren igen.
        </p>
      ) : null}
      {shown.length === 0 ? <p>Svaren stöder inget av skälen.</p> : null}
      <ul className="plain rows">
        {shown.map((leg) => {
          const { name, note, breaks, certainty } = texts.leg(leg);
          return (
            <li key={leg}>
              <p className="leg-name">
                <strong>{name}</strong> {statusOf(part, leg)}
              </p>
              <p className="muted">{note}</p>
              <p className="leg-breaks">{breaks}</p>
              <p className="muted">Så säkert är det: {certainty}.</p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
