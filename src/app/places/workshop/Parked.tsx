import type { Sitting } from '#src/workshop/types.ts';
import { longDate } from '#steps/swedish/format.ts';

/** What the room has put aside, with who takes it and when. */
export function Parked({ sitting }: { readonly sitting: Sitting }) {
  if (sitting.parking.length === 0) return null;
  return (
    <>
      <h3>Parkeringen</h3>
      <ul className="dashes">
        {sitting.parking.map((row) => (
          <li key={row.id}>
            {row.text} – {row.who === '' ? 'ingen utsedd' : row.who}
            {row.when === '' ? '' : `, senast ${longDate(row.when)}`}
          </li>
        ))}
      </ul>
    </>
  );
}
