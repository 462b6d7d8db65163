import { saveToFile } from './cases.ts';
import { useQueue, useSession, useWizard } from './context.ts';
import { savedLine } from './saved-line.ts';

/** A save that failed is told at once, with the file as the way out. */
function SaveTrouble({ text }: { readonly text: string }) {
  const session = useSession();
  return (
    <p className="saved-line" role="alert" data-state="failed">
      <span>{text}</span>{' '}
      <button type="button" className="link" onClick={() => void saveToFile(session)}>
        Spara till fil
      </button>{' '}
      <button type="button" className="link" onClick={() => session.queue.send({ type: 'save.retried' })}>
        Försök spara igen
      </button>
    </p>
  );
}

/** Whether what was written is safe. Each text has an element of its own, so that a translated page can change it. */
export function SavedLine() {
  const session = useSession();
  const readOnly = useWizard((context) => context.readOnly);
  const pending = useQueue((context) => context.pending);
  const typing = useQueue((context) => context.typing);
  const error = useQueue((context) => context.error);
  const storedAt = useQueue((context) => context.storedAt);
  const line = savedLine({ pending, typing, error, storedAt, readOnly, durable: session.store.durable });
  if (line.kind === 'failed') return <SaveTrouble text={line.text} />;
  return (
    <p className="saved-line" role={line.kind === 'reading' ? undefined : 'status'} data-state={line.kind}>
      <span aria-hidden="true" hidden={line.kind !== 'saved'}>
        ✓{' '}
      </span>
      <span key={line.text}>{line.text}</span>
    </p>
  );
}
