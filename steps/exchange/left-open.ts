/** What two parties have left open: each side's proposals, and what is kept without versions. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { type LeftOpen, openedBefore, publicFirst } from './opened-before.ts';
import { bothYielded, differ, headsOf, isPending, type Proposals, proposalsIn } from './proposed.ts';
import { withWritten } from './written.ts';

function asOpen(one: Proposals): LeftOpen {
  const sides = headsOf(one).map(({ voice, entry }) => ({ voice, entry }));
  return { id: one.id, place: one.place, sides: publicFirst(sides), yielded: bothYielded(one) };
}

/** What has been left open and not been agreed on since. */
export function leftOpen(c: CaseFile): readonly LeftOpen[] {
  const now = withWritten(c, 'joint');
  const proposed = [...proposalsIn(now).values()].filter((one) => isPending(one) && differ(one));
  return [...proposed.map(asOpen), ...openedBefore(now).map(({ path: _path, ...one }) => one)];
}
