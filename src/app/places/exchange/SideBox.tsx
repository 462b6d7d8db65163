import type { ReactNode } from 'react';
import { Shape, sideOfVoice } from '#src/ui/Shape.tsx';

interface Props {
  /** `base` is what both had last: nobody's side. */
  readonly voice: string;
  readonly title: string;
  readonly text: string;
  /** Who wrote it and when. */
  readonly writer?: string | undefined;
  readonly children?: ReactNode;
}

/** One side's value, with the shape and name of the side. */
export function SideBox({ voice, title, text, writer, children }: Props) {
  const side = voice === 'base' ? 'base' : sideOfVoice(voice);
  return (
    <div className="exchange-side" data-side={side}>
      <p>
        {side === 'base' ? null : <Shape side={side} />} {title}
      </p>
      <p className="exchange-value">{text}</p>
      {writer === undefined ? null : <p className="muted exchange-result">{writer}</p>}
      {children}
    </div>
  );
}
