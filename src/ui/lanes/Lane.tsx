import { createContext, type ReactNode, use } from 'react';
import type { Voice } from '#steps/case/case-file.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { usePage } from '../page-context.ts';
import { Shape, sideOfVoice } from '../Shape.tsx';

interface Props {
  readonly voice: Voice;
  readonly note?: ReactNode;
  readonly assumed?: boolean;
  /** `down`: turned face down · `dashed`: not open yet. */
  readonly state?: 'open' | 'down' | 'dashed';
  readonly children: ReactNode;
}

/** Words of the question, where the page has several that are answered apart: their lanes need names of their own. */
export const LaneQuestion = createContext<string | undefined>(undefined);

/** A lane: the party's shape, corners and name, and what it says. */
export function Lane({ voice, note, assumed, state = 'open', children }: Props) {
  const page = usePage();
  const side = sideOfVoice(voice);
  const name = voiceName(page.c, voice);
  const question = use(LaneQuestion);
  const label = question === undefined ? name : `${name}: ${question}`;
  return (
    <section className="lane" data-side={side} data-state={state} data-voice={voice} aria-label={label}>
      <header className="lane-head">
        <span className="lane-name">
          <Shape side={side} /> {name}
        </span>
        <span className="lane-note">
          {assumed ? <span className="tag">Antagande</span> : null} {note}
        </span>
      </header>
      <div className="lane-body">{children}</div>
    </section>
  );
}
