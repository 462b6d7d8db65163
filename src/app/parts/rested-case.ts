import { useEffect, useState } from 'react';
import type { CaseFile } from '#steps/case/case-file.ts';
import { useCase } from '../shell/context.ts';

/** Milliseconds without a new letter before what is heavy is worked out from a text that is being written. */
const rest = 400;

const isWriting = (): boolean => document.activeElement?.matches('textarea, input[type="text"]') === true;

/**
 * The open case for what is heavy to work out, such as the whole draft. What is typed goes into the case several times a
 * second; here it comes when the writing rests. Every other change comes at once.
 */
export function useRestedCase(): CaseFile {
  const c = useCase();
  const [rested, setRested] = useState(c);
  useEffect(() => {
    if (!isWriting()) {
      setRested(c);
      return;
    }
    const timer = setTimeout(() => setRested(c), rest);
    return () => clearTimeout(timer);
  }, [c]);
  return rested.id === c.id ? rested : c;
}
