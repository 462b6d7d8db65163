/** A day on its way into a series of days. */
import { useEffect, useRef, useState } from 'react';
import { idOf, type Target, usePage } from '../page-context.ts';
import { isHeld, useAtLeaving, useSoon, useUnread } from './use-typed-text.ts';

/**
 * What is typed is kept beside the days from soon after the first key until it is one of them, so that neither a closed
 * window nor a day that cannot be read loses it. `message` says what was wrong with it when the page was opened.
 */
export function useDayText(target: Target) {
  const page = usePage();
  const name = idOf(target);
  const { unread, message, keep, inStep } = useUnread({ target, field: { kind: 'date' } });
  const kept = unread ?? '';
  const [text, setText] = useState(kept);
  const latest = useRef(text);
  const { now, soon, waiting } = useSoon(() => {
    keep(latest.current === '' ? undefined : latest.current);
    page.typing(name, false);
  });
  useAtLeaving(now);
  const write = (next: string): void => {
    latest.current = next;
    setText(next);
    page.typing(name, true);
    soon();
  };
  useEffect(() => {
    // What another tab or an undo changed is shown, but never under the cursor.
    if (waiting() || isHeld(name)) return;
    inStep();
    latest.current = kept;
    setText(kept);
  }, [kept, name, waiting, inStep]);
  return { name, text, message, write, now };
}
