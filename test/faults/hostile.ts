/** Files made to hang or exhaust the page, and broken copies of them: each is stopped in words, or opens whole. */
import { openBytes } from '#src/documents/open-bytes.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { hostileFiles } from '#test/support/hostile-files.ts';
import { bytesOf } from '#test/support/valid-case.ts';
import type { RoundResult } from './round.ts';

/** Bytes of a file exchanged at places that the seed gives. */
function broken(bytes: Uint8Array, seed: number): Uint8Array {
  const copy = bytes.slice();
  let state = seed >>> 0;
  for (let change = 0; change < 20; change += 1) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    copy[state % copy.length] = state >>> 24;
  }
  return copy;
}

/** Throws when the file is met with anything but a Swedish sentence or a case that opens again. */
function judge(name: string, bytes: Uint8Array): void {
  const result = openBytes(bytes);
  if (!result.ok) {
    if (!/^[A-ZÅÄÖ”].*Inget har ändrats i ert ärende\.$/s.test(result.text)) throw new Error(`${name}: ${result.text}`);
    return;
  }
  if (result.readOnly) return;
  const again = openBytes(bytesOf(serialiseCase(result.case)));
  if (!again.ok) throw new Error(`${name}: opens, and what it is saved as does not`);
}

/** One round: one hostile file as it is, and broken in three ways. */
export async function round(seed: number): Promise<RoundResult> {
  const file = hostileFiles[seed % hostileFiles.length];
  if (!file) throw new Error('There are no hostile files');
  const bytes = file.make();
  judge(file.name, bytes);
  for (const way of [1, 2, 3]) judge(`${file.name}, broken`, broken(bytes, seed * 7 + way));
  return { kind: 'hostile files', rounds: 4, acknowledgedLost: 0, lostMs: [], silentOverwrites: 0, deadStarts: 0 };
}
