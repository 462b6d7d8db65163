/** Notes about questions that are not asked any more: who finds out, and when, belongs to the question that the answer follows from. */
import type { Lanes } from './case-file.ts';

type Notes = Readonly<Record<string, Lanes>>;

/** Of one question to another; `whole` when the other is asked for the whole case. */
const moves: Readonly<Record<string, { readonly to: string; readonly whole?: true }>> = {
  'unknown:O15': { to: 'unknown:O1' },
  'unknown:A30': { to: 'unknown:A8', whole: true },
};

function newPath(path: string): string | undefined {
  const [head = '', scope] = path.split('@');
  const move = Object.hasOwn(moves, head) ? moves[head] : undefined;
  if (!move) return undefined;
  return move.whole || scope === undefined ? move.to : `${move.to}@${scope}`;
}

/** "Vi vet inte än" stands at the question that is asked. What is noted there already stays. The same when nothing moves. */
export function withMovedNotes<T extends { readonly notes: Notes }>(held: T): T {
  const old = Object.keys(held.notes).filter((path) => newPath(path) !== undefined);
  if (old.length === 0) return held;
  const notes = Object.fromEntries(Object.entries(held.notes).filter(([path]) => !old.includes(path)));
  for (const path of old) {
    const to = newPath(path) ?? path;
    notes[to] = { ...held.notes[path], ...notes[to] };
  }
  return { ...held, notes };
}
