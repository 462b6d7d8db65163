/** Two parties, each with its own case and its own memory of files, and a post that loses, delays and doubles them. */
import { expect } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { revisionOf } from '#steps/case/revision.ts';
import { handOver, saltsNeeded } from '#steps/exchange/hand-over.ts';
import { acceptEdits, type Exchange, receive } from '#steps/exchange/receive.ts';
import type { Decision } from '#steps/exchange/settle.ts';
import { emptyCase } from './cases.ts';
import { after, type Side } from './two-sides.ts';

interface Party {
  readonly side: Side;
  c: CaseFile;
  exchanges: Exchange[];
  salts: Record<string, string>;
}

const time = '2026-10-01T08:00:00Z';
const other = { public: 'o1', o1: 'public' } as const;

function remember(party: Party, direction: Exchange['direction'], file: CaseFile): void {
  party.exchanges.push({ rev: file.rev, direction, at: time, case: file });
}

export function sendFrom(party: Party): CaseFile {
  const to = other[party.side];
  for (const key of saltsNeeded(party.c, to)) party.salts[key] ??= 'ab'.repeat(32);
  const { file, edits } = handOver(party.c, { as: party.side, to, salts: party.salts, at: time });
  party.c = applyEdits(party.c, edits);
  remember(party, 'sent', file);
  return file;
}

export function takeIn(party: Party, file: CaseFile, take: Decision): 'known' | 'merged' {
  const received = receive(party.c, file, party.exchanges, party.side);
  if (received.kind !== 'merge') return 'known';
  const { merged } = received;
  const decisions = Object.fromEntries(merged.conflicts.map(({ id }) => [id, take]));
  const acceptance = { mine: party.c, theirs: file, merged, decisions, as: party.side, at: time };
  party.c = applyEdits(party.c, acceptEdits(acceptance));
  remember(party, 'received', file);
  return 'merged';
}

/** The organisation opens the first file that it gets. */
export function twoParties(): { readonly k: Party; readonly o: Party } {
  const k: Party = { side: 'public', c: emptyCase(), exchanges: [], salts: {} };
  const first = sendFrom(k);
  const o: Party = {
    side: 'o1',
    c: { ...first, parents: [...first.parents, first.rev], base: first.rev },
    exchanges: [],
    salts: {},
  };
  remember(o, 'received', first);
  return { k, o };
}

const apartKeys = ['B2', 'R35@p1', 'O9'] as const;

/** What somebody does by pressing ”Visa för varandra”. */
const reveal =
  (by: Side) =>
  (key: string): Edit => ({
    op: 'note',
    path: `revealed:${key}`,
    voice: 'joint',
    entry: { value: 'ja', by, at: time },
  });

/** What a party answers in the end where it has not, so that everything can be shown. */
function answersOf({ side, c }: Party): readonly Edit[] {
  const entry = { value: `Svar från ${side}`, by: side, at: time };
  const own = (path: string): boolean => c.answers[path]?.[side]?.by === side;
  const answers = (['challenge', 'residentialType@p1'] as const).filter((path) => !own(path));
  const item = { id: `risk-${side}`, voice: side, by: side, at: time, fields: { text: entry } };
  return [
    ...answers.map((path): Edit => ({ op: 'answer', path, voice: side, entry })),
    { op: 'add', list: 'risks', index: 0, item },
  ];
}

/** Plays a story, then lets both send until they agree. Fails when anything is lost or they never agree. */
export function playOut(moves: readonly (readonly [act: number, codes: readonly number[]])[]): void {
  const { k, o } = twoParties();
  const post: { readonly to: Party; readonly file: CaseFile }[] = [];
  for (const [act, written] of moves) {
    const [party, peer] = act % 2 === 0 ? [k, o] : [o, k];
    party.c = after(party.c, written, party.side);
    const kind = act >> 1;
    if (kind === 0) post.push({ to: peer, file: sendFrom(party) });
    // Sent and lost on the way.
    if (kind === 1) sendFrom(party);
    if (kind === 2) {
      const letter = post.shift();
      if (letter) takeIn(letter.to, letter.file, { take: written.length % 2 === 0 ? 'mine' : 'theirs' });
    }
    if (kind === 3) {
      // The newest first, and then again.
      const letter = post.at(-1);
      if (letter) takeIn(letter.to, letter.file, { take: 'theirs' });
      if (letter) expect(takeIn(letter.to, letter.file, { take: 'theirs' })).toBe('known');
    }
  }
  for (const party of [k, o]) party.c = applyEdits(party.c, answersOf(party));
  takeIn(k, sendFrom(o), { take: 'mine' });
  k.c = applyEdits(k.c, apartKeys.map(reveal('public')));
  takeIn(o, sendFrom(k), { take: 'theirs' });
  // What the public party never promised shows nothing of the organisation's until it presses too.
  o.c = applyEdits(o.c, apartKeys.map(reveal('o1')));
  takeIn(k, sendFrom(o), { take: 'mine' });
  takeIn(o, sendFrom(k), { take: 'theirs' });
  expect(revisionOf(o.c)).toBe(revisionOf(k.c));
}
