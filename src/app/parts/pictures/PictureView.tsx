import type { ReactNode } from 'react';

import type { Signal } from '#steps/signals/view.ts';
import type { Picture } from '#templates/figures/marks.ts';
import { Figure } from './Figure.tsx';
import { PictureTable } from './PictureTable.tsx';
import './pictures.css';

interface Props {
  readonly picture: Picture;
  /** What the method's signals say about the answers behind the picture. */
  readonly talk?: readonly Signal[];
  readonly children?: ReactNode;
}

/** The warning signals as things to talk about, with where they come from. */
export function Talk({ signals }: { readonly signals: readonly Signal[] }) {
  if (signals.length === 0) return null;
  return (
    <div className="notice pic-talk">
      <p className="notice-title">Att prata om</p>
      <ul className="plain">
        {signals.map((signal) => (
          <li key={signal.id}>
            {signal.text}{' '}
            <span className="muted block">
              Fråga {signal.ref}. Källa: {signal.source}
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** A picture: how to read it, the drawing in the size that fits, the same facts as a table, and what to talk about. */
export function PictureView({ picture, talk = [], children }: Props) {
  const { wide, narrow } = picture;
  return (
    <section className="picture" data-picture={picture.id} aria-labelledby={`bild-${picture.id}`}>
      <h2 id={`bild-${picture.id}`}>{picture.title}</h2>
      {picture.intro.map((text) => (
        <p key={text}>{text}</p>
      ))}
      {wide ? (
        <figure className="pic-frame" data-narrow={narrow !== undefined}>
          <Figure figure={wide} className="figure-wide" />
          {narrow ? <Figure figure={narrow} className="figure-narrow" /> : null}
          <figcaption>{wide.caption}</figcaption>
        </figure>
      ) : null}
      {children}
      {picture.table.rows.length > 0 ? <PictureTable table={picture.table} /> : null}
      {picture.after.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <Talk signals={talk} />
    </section>
  );
}
