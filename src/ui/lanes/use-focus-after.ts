/** Where the focus goes when the button that was pressed is gone. */
import { useEffect, useRef } from 'react';
import type { Voice } from '#steps/case/case-file.ts';

const nextActs = ['[data-reveal]', '[data-answered="false"]', '[data-lane]'];

/** The button that was pressed is gone: the focus goes to the opened lane, or to what is left to do. */
export function useFocusAfter(chosen: Voice | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const was = useRef(chosen);
  useEffect(() => {
    if (was.current === chosen) return;
    was.current = chosen;
    const targets = chosen ? [`[data-voice="${chosen}"] :is(input, textarea, select, button)`] : nextActs;
    const find = (target: string) => box.current?.querySelector<HTMLElement>(target);
    targets
      .map(find)
      .find((found) => found)
      ?.focus();
  }, [chosen]);
  return box;
}
