import './consequences.css';
import { useEffect, useId, useState } from 'react';
import { ConsequenceDetails } from './ConsequenceDetails.tsx';
import type { Notice } from './use-consequences.ts';

interface Props {
  readonly notice: Notice;
  readonly onUndo: () => void;
  readonly onClose: () => void;
  /** It has gone by itself: nobody pressed anything, so the focus stays where it is. */
  readonly onFaded: () => void;
}

/** A field that somebody is in when the notice comes is never under it. */
function useClearOfField(): void {
  useEffect(() => {
    const field = document.activeElement;
    if (field?.matches('input, textarea, select')) field.scrollIntoView?.({ block: 'nearest' });
  }, []);
}

/**
 * What the last change led to, on one line. It fades out into the history, but not while somebody points at it, is in it
 * or has opened it, and not for those who have asked for less motion.
 */
export function ConsequenceNotice({ notice, onUndo, onClose, onFaded }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  useClearOfField();
  const act = open ? 'Dölj' : 'Visa';
  return (
    <section
      className="consequences fades"
      data-open={open}
      aria-labelledby={id}
      onAnimationEnd={(event) => {
        if (event.target === event.currentTarget) onFaded();
      }}
    >
      <div className="consequence-bar">
        <p id={id} className="consequence-line">
          {notice.label === undefined ? '' : `${notice.label} `}
          {notice.line}
        </p>
        <button
          type="button"
          className="link"
          aria-expanded={open}
          aria-label={`${act} vad som ändrades`}
          onClick={() => setOpen(!open)}
        >
          {act}
        </button>
        <button type="button" className="link" onClick={onUndo}>
          Ångra
        </button>
        <button type="button" className="link" onClick={onClose}>
          Stäng
        </button>
      </div>
      {open ? (
        <>
          <p>
            {notice.summary} <a href="#/historik">Allt som har ändrats står i historiken</a>
          </p>
          <ConsequenceDetails notice={notice} />
        </>
      ) : null}
    </section>
  );
}
