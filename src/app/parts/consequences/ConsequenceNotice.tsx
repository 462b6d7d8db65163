import './consequences.css';
import { useId, useState } from 'react';
import { ConsequenceDetails } from './ConsequenceDetails.tsx';
import type { Notice } from './use-consequences.ts';

interface Props {
  readonly notice: Notice;
  readonly onUndo: () => void;
  readonly onClose: () => void;
}

/** What the last change led to. It never closes by itself and never stands in the way. */
export function ConsequenceNotice({ notice, onUndo, onClose }: Props) {
  const id = useId();
  const [open, setOpen] = useState(false);
  return (
    <section className="consequences" aria-labelledby={id}>
      <p id={id} className="consequence-summary">
        {notice.label === undefined ? '' : `${notice.label} `}
        {notice.summary}
      </p>
      <div className="consequence-acts">
        <button type="button" className="link" onClick={onUndo}>
          Ångra
        </button>
        <button type="button" className="link" onClick={onClose}>
          Stäng
        </button>
        <button type="button" className="link" aria-expanded={open} onClick={() => setOpen(!open)}>
          {open ? 'Dölj vad som ändrades' : 'Visa vad som ändrades'}
        </button>
      </div>
      {open ? <ConsequenceDetails notice={notice} /> : null}
    </section>
  );
}
