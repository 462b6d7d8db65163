/** The warning signals of the method for a page, worked out from the answers. */
import { useMemo } from 'react';
import type { Signal } from '#steps/signals/view.ts';
import { useCase, useLoaded } from '../shell/context.ts';

export function useAllSignals(): readonly Signal[] {
  const c = useCase();
  const signals = useLoaded(() => import('#steps/signals/signals.ts'));
  return useMemo(() => signals?.signalsOf(c) ?? [], [signals, c]);
}

/** The signals of the questions on a screen. */
export function useSignals(refs: readonly string[]): readonly Signal[] {
  const all = useAllSignals();
  return useMemo(() => all.filter((signal) => refs.includes(signal.ref)), [all, refs]);
}
