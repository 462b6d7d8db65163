/** What shows that the parties have gone past a question of stage 5, and how a signal of one part is named. */

import { type SignalView, scoped } from '#steps/signals/view.ts';

export const confirmations = ['confirmed.background', 'confirmed.goals', 'confirmed.governance'] as const;

/** The parties have confirmed the page after these questions, so what is empty was passed by. */
export const wentPast = (view: SignalView): boolean => confirmations.some((key) => view.answer(key) !== undefined);

/** The id of a signal, with the part when there are several. */
export const partLabel = (view: SignalView, id: string, partId: string): string =>
  scoped(id, view.partIds.length > 1 ? partId : undefined);
