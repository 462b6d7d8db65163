import type { ReactNode } from 'react';

interface Props {
  readonly id?: string;
  /** Where the value comes from. */
  readonly from: ReactNode;
  /** The value stands in the field already; otherwise it is only told of. */
  readonly filled: boolean;
}

/** What the tool has worked out for a field, marked as a proposal when it stands there. */
export function Offer({ id, from, filled }: Props) {
  return (
    <p className="offer" id={id}>
      {filled ? <span className="tag">Förslag</span> : null} {from}
    </p>
  );
}
