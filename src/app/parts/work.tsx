/** Long work as a screen shows it: after a moment, how far it has come and a way to give it up. */
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import type { Watch } from '#src/app/shell/device.ts';

/** Milliseconds that work may take before it is shown: what ends sooner would only flicker. */
const shownAfter = 300;

function Working({
  label,
  share,
  onCancel,
}: {
  readonly label: string;
  readonly share: number;
  readonly onCancel: () => void;
}) {
  const [late, setLate] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLate(true), shownAfter);
    return () => clearTimeout(timer);
  }, []);
  if (!late) return null;
  return (
    <span className="file-message">
      <span className="button-row">
        <span role="status">{label}</span>
        {/* Until something is done it says only that it goes on. */}
        <progress aria-label={label} max={1} {...(share > 0 ? { value: share } : {})} />
        <button type="button" className="link" onClick={onCancel}>
          Avbryt
        </button>
      </span>
    </span>
  );
}

/** How work ended: with what it made, by the user, or because other work took its place. */
export type Ended<T> =
  | { readonly end: 'made'; readonly made: T }
  | { readonly end: 'cancelled' }
  | { readonly end: 'replaced' };

const replaced = 'replaced';

/** Puts the keyboard back where it was when the work began; the button that has gone held it. */
function focusAgain(element: Element | null): void {
  if (element instanceof HTMLElement && element.isConnected) element.focus();
}

export interface LongWork {
  /** Runs one piece of work; what ran before is given up. Rejects when the work does. */
  readonly run: <T>(label: string, act: (watch: Watch) => Promise<T>) => Promise<Ended<T>>;
  /** Gives up what runs, without a word. */
  readonly stop: () => void;
  /** To be shown where the outcome will be. */
  readonly working: ReactNode;
}

export function useLongWork(): LongWork {
  const [now, setNow] = useState<{ readonly label: string; readonly share: number; readonly cancel: () => void }>();
  const running = useRef<AbortController>(undefined);
  const stop = useCallback(() => running.current?.abort(replaced), []);
  const run = useCallback<LongWork['run']>(
    async (label, act) => {
      stop();
      const controller = new AbortController();
      const { signal } = controller;
      const before = document.activeElement;
      const cancel = (): void => {
        controller.abort();
        focusAgain(before);
      };
      running.current = controller;
      setNow({ label, share: 0, cancel });
      const onShare = (share: number): void => {
        if (!signal.aborted) setNow({ label, share, cancel });
      };
      try {
        return { end: 'made', made: await act({ signal, onShare }) };
      } catch (error) {
        if (!signal.aborted) throw error;
        return { end: signal.reason === replaced ? 'replaced' : 'cancelled' };
      } finally {
        if (running.current === controller) setNow(undefined);
      }
    },
    [stop],
  );
  const working = now ? <Working label={now.label} share={now.share} onCancel={now.cancel} /> : null;
  return { run, stop, working };
}
