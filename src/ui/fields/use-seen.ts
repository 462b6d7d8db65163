/** What a field of typed text has shown of its answer, as what the next change is made on. */
import { useCallback, useRef } from 'react';
import { entryAt, type Target, usePage } from '../page-context.ts';

/**
 * What stood in the case when the text of the field was last in step with it. An edit is made on that, and not on what
 * another tab has put there since under the cursor.
 */
export function useSeen(target: Target) {
  const { c } = usePage();
  const there = entryAt(c, target) ?? null;
  const latest = useRef(there);
  latest.current = there;
  const seen = useRef(there);
  const inStep = useCallback((): void => {
    seen.current = latest.current;
  }, []);
  return { seen, inStep };
}

/**
 * Both together: the answer, and `noteInStep` for the text beside it that cannot be read. An answer behind such text is
 * not what the field shows, so it is not in step with it.
 */
export function useSeenAnswer(target: Target, isUnread: boolean, noteInStep: () => void) {
  const { seen, inStep: answerInStep } = useSeen(target);
  const inStep = useCallback((): void => {
    noteInStep();
    if (!isUnread) answerInStep();
  }, [noteInStep, answerInStep, isUnread]);
  return { seen, inStep };
}
