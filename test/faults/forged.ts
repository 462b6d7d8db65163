/** Exchanges with a sender that lies: no own unshown value leaves, nothing is shown for us, nothing rewritten in our name. */
import fc from 'fast-check';
import { nothingFound, playLies, stories } from '#test/support/lying-sender.ts';
import type { RoundResult } from './round.ts';

/** One round: twenty stories. Throws when a value has leaked or a reveal counted that should not. */
export async function round(seed: number): Promise<RoundResult> {
  const all = fc.sample(stories, { numRuns: 20, seed });
  const found = nothingFound();
  for (const story of all) playLies(story, found);
  const { leaks, reveals, rewritten } = found;
  if (leaks.length + reveals.length > 0) throw new Error(`leaked: ${leaks.join()}; shown: ${reveals.join()}`);
  return {
    kind: 'forged exchanges',
    rounds: all.length,
    acknowledgedLost: 0,
    lostMs: [],
    silentOverwrites: rewritten.length,
    deadStarts: 0,
  };
}
