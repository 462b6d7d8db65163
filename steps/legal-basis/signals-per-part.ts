/** How a signal of stage 2 is looked for in each part of the activity. */

import type { Signal, SignalView } from '#steps/signals/view.ts';

export const perPart = (rule: (view: SignalView, part: string) => readonly Signal[]) => (view: SignalView) =>
  view.partIds.flatMap((part) => rule(view, part));
