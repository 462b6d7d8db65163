import { useEffect, useRef, useState } from 'react';
import { useCase, usePerspective, useSession } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { type Measure, type MeasureKind, measureAt, measureEdits, measureKindOf } from '#steps/law/explain/measures.ts';
import type { Fired } from '#steps/law/types.ts';
import { longDate } from '#steps/swedish/format.ts';
import { MeasureForm } from './MeasureForm.tsx';
import { useResult } from './view.ts';

const words = {
  warning: {
    write: 'Skriv åtgärd eller skäl',
    written: 'Er åtgärd',
    saved: 'Åtgärden är skriven.',
    removed: 'Åtgärden är borttagen.',
  },
  duty: {
    write: 'Markera som klart',
    written: 'Klart',
    saved: 'Kravet är markerat som klart.',
    removed: 'Kravet är inte längre klart.',
  },
} as const satisfies Readonly<Record<MeasureKind, unknown>>;

function Written({ kind, measure }: { readonly kind: MeasureKind; readonly measure: Measure }) {
  const rest = [measure.who, measure.when === '' ? '' : longDate(measure.when)].filter((text) => text !== '');
  return (
    <>
      <span aria-hidden="true">✓ </span>
      <strong>{words[kind].written}:</strong> {measure.what}
      {rest.length > 0 ? ` (${rest.join(', ')})` : ''}
    </>
  );
}

interface Props {
  readonly fired: Fired;
  readonly row: string;
}

/** What the parties do about a warning, or that a duty is done. Never changes the level; can always be taken back. */
export function MeasureBox({ fired, row }: Props) {
  const c = useCase();
  const session = useSession();
  const perspective = usePerspective();
  const { mayEdit } = useResult();
  const [open, setOpen] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  const closed = useRef(false);
  const kind = measureKindOf(fired.notePath);
  const measure = measureAt(c, fired.notePath);
  useEffect(() => {
    if (!open && closed.current) box.current?.focus();
    closed.current = false;
  }, [open]);
  const close = (): void => {
    closed.current = true;
    setOpen(false);
  };
  const store = (next: Measure | null): void => {
    const author = { voice: authorOf(perspective), at: session.device.now() };
    sendEdits(session, measureEdits(c, fired.notePath, next, author), words[kind][next ? 'saved' : 'removed']);
    close();
  };
  if (!mayEdit && !measure) return null;
  return (
    <div className="measure-box" ref={box} tabIndex={-1} id={`atgard-${row}`} data-done={measure !== undefined}>
      {measure ? (
        <p>
          <Written kind={kind} measure={measure} />
        </p>
      ) : null}
      {open ? <MeasureForm kind={kind} row={row} start={measure} onSave={store} onCancel={close} /> : null}
      {mayEdit && !open ? (
        <p className="button-row no-print">
          <button type="button" className="button-outline button-small" onClick={() => setOpen(true)}>
            {measure ? 'Ändra texten' : words[kind].write}
          </button>
          {measure ? (
            <button type="button" className="link" onClick={() => store(null)}>
              Ta bort
            </button>
          ) : null}
        </p>
      ) : null}
    </div>
  );
}
