/** The warning signals of the method for a page, worked out from the answers. */
import { useMemo } from 'react';
import { questionsOnPage } from '#steps/catalogue/index.ts';
import type { Page } from '#steps/catalogue/step.ts';
import type { Signal } from '#steps/signals/view.ts';
import { useCase, useLoaded } from '../shell/context.ts';

export function useAllSignals(): readonly Signal[] {
  const c = useCase();
  const signals = useLoaded(() => import('#steps/signals/signals.ts'));
  return useMemo(() => signals?.signalsOf(c) ?? [], [signals, c]);
}

export function useSignals(page: Page): readonly Signal[] {
  const all = useAllSignals();
  return useMemo(() => {
    const refs = new Set<string>(questionsOnPage(page.id).map((question) => question.ref));
    return all.filter((signal) => refs.has(signal.ref));
  }, [all, page]);
}
