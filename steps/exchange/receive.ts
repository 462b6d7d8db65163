/** Taking in a file from another party: is it new, what did both start from, and what follows from putting it in. */
import { answerOf } from '#steps/case/answers.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { canonical, revisionOf } from '#steps/case/revision.ts';
import { type Check, checkCommitments, hasCommitment } from './commitment.ts';
import { editsBetween } from './edits-between.ts';
import { type Envelope, envelopeOf, numberFrom } from './envelope.ts';
import { type ApartLane, apartLanes, isAnswered, isShown } from './hidden.ts';
import { askedEdits, heard, type Reveal, revealsIn } from './incoming.ts';
import { leavingTo } from './may-leave.ts';
import { type Merged, merge } from './merge.ts';
import { noteRuleOf } from './note-rules.ts';
import { placeId } from './place.ts';
import { reconciled } from './reconcile.ts';
import { type Decision, settle } from './settle.ts';

/** A file that was handed over or received on this device, kept to compare later files with. */
export interface Exchange {
  readonly rev: string;
  readonly direction: 'sent' | 'received';
  /** ISO time. */
  readonly at: string;
  readonly case: CaseFile;
}

export interface Reception {
  readonly kind: 'merge';
  /** The side that handed the file over; undefined when the file was only saved. */
  readonly envelope: Envelope | undefined;
  readonly sender: Sender;
  /** True when something later from the same writer is here already (IM-18). */
  readonly older: boolean;
  /** False when nothing is known to compare with: every difference is a conflict. */
  readonly hasBase: boolean;
  readonly merged: Merged;
  readonly checks: readonly Check[];
  /** Answers that the file says are shown to each other now. */
  readonly reveals: readonly Reveal[];
}

/** known: IM-16 · other-case: IM-17 when the names are the same. */
export type Received =
  | Reception
  | { readonly kind: 'known' }
  | { readonly kind: 'other-case'; readonly sameName: boolean };

/** The latest exchanges that both sides build on. Several when files have crossed on the way. */
export function commonBases(mine: CaseFile, theirs: CaseFile, exchanges: readonly Exchange[]): readonly CaseFile[] {
  const behind = new Set([...theirs.parents, ...(theirs.base === null ? [] : [theirs.base])]);
  const own = new Set(mine.parents);
  const common = exchanges.filter(({ rev }) => behind.has(rev) && own.has(rev));
  const later = common.filter(
    ({ rev }) => !common.some((other) => other.rev !== rev && other.case.parents.includes(rev)),
  );
  return later.map((exchange) => exchange.case);
}

/** Places in a lane of a question answered apart. */
const placesOf = ({ voice, answers, rows, notes }: ApartLane): readonly string[] => [
  ...answers.map(([path]) => placeId({ kind: 'answer', path, voice })),
  ...notes.map(([path]) => placeId({ kind: 'note', path, voice })),
  ...rows.map(([list, row]) => placeId({ kind: 'row', list, id: row.id })),
];

/** What the other file cannot speak of: it holds no more than promises there, or nothing until the reveal. */
export function silentPlaces(mine: CaseFile, theirs: CaseFile): ReadonlySet<string> {
  const told = new Set(
    apartLanes(theirs)
      .filter(isAnswered)
      .map((lane) => `${lane.key} ${lane.voice}`),
  );
  const hidden = apartLanes(mine).filter(
    (lane) =>
      !told.has(`${lane.key} ${lane.voice}`) &&
      (!isShown(theirs, lane.key) || hasCommitment(theirs, lane.key, lane.voice)),
  );
  return new Set([...hidden.flatMap(placesOf), ...silentNotes(mine, theirs)]);
}

/** Notes that the other side never sends, or could not send of places that it does not see. */
function silentNotes(mine: CaseFile, theirs: CaseFile): readonly string[] {
  const leaving = leavingTo(mine, '');
  return Object.entries(mine.notes).flatMap(([path, lanes]) => {
    const rule = noteRuleOf(path);
    // Answers are covered again openly, or not at all.
    const covered = path.startsWith('revealed:') && !isCoveredBy(theirs, mine, path);
    return Object.keys(lanes)
      .filter((voice) => covered || rule === 'stays' || (rule === 'place' && !leaving.note(path, voice)))
      .map((voice) => placeId({ kind: 'note', path, voice }));
  });
}

/** The file says anew that answers which were shown have been covered again. */
function isCoveredBy(theirs: CaseFile, mine: CaseFile, path: string): boolean {
  const note = path.replace('revealed:', 'covered:');
  return theirs.notes[note] !== undefined && canonical(theirs.notes[note]) !== canonical(mine.notes[note] ?? null);
}

/** What one writer has sent comes in order. Two writers have none between them: what they wrote apart is parallel. */
const isOlder = (mine: CaseFile, envelope: Envelope | undefined): boolean =>
  envelope?.writer !== undefined && numberFrom(mine, envelope.writer.id) >= envelope.number;

/** other: another side · colleague: somebody else on the own side · own: this device · unknown: the file was only saved. */
export type Sender = 'other' | 'colleague' | 'own' | 'unknown';

function senderOf(envelope: Envelope | undefined, as: Voice, writer: string | undefined): Sender {
  if (!envelope) return 'unknown';
  if (envelope.from !== as) return 'other';
  return envelope.writer !== undefined && envelope.writer.id === writer ? 'own' : 'colleague';
}

const nameOf = (c: CaseFile): string => {
  const name = answerOf(c, 'partnership.name');
  return typeof name === 'string' ? name.trim().toLocaleLowerCase('sv') : '';
};

/**
 * Compares a file that has passed the import gate with the open case. Nothing is changed. `as` is the own side, `writer`
 * the id of who writes at this device.
 */
export function receive(
  mine: CaseFile,
  theirs: CaseFile,
  exchanges: readonly Exchange[],
  as: Voice,
  writer?: string,
): Received {
  if (mine.id !== theirs.id)
    return { kind: 'other-case', sameName: nameOf(mine) !== '' && nameOf(mine) === nameOf(theirs) };
  const received = exchanges.some(({ rev, direction }) => direction === 'received' && rev === theirs.rev);
  if (received || revisionOf(mine) === theirs.rev) return { kind: 'known' };
  // What the own case already builds on says nothing new: an own file, or one that a later file held.
  const behind = mine.parents.includes(theirs.rev);
  const bases = behind ? [theirs] : commonBases(mine, theirs, exchanges);
  const told = reconciled(bases, mine, heard(mine, theirs, as), as, sideOf(theirs, as));
  const options = { silent: silentPlaces(told.mine, theirs), own: as };
  const merged = merge(told.bases, told.mine, told.theirs, options);
  const envelope = envelopeOf(theirs);
  return {
    kind: 'merge',
    envelope,
    sender: senderOf(envelope, as, writer),
    older: behind || isOlder(mine, envelope),
    hasBase: bases.length > 0,
    merged,
    checks: checkCommitments(mine, theirs),
    reveals: revealsIn(mine, theirs, as),
  };
}

/** Most revisions that a case names as its history. */
const historyLimit = 200;

/**
 * The history of a case once a file has been put in. A file that nobody else handed over is a copy of the own case, with
 * its hidden answers: the digest of such a file is named to nobody.
 */
export function historyAfter(mine: CaseFile, theirs: CaseFile, as: Voice): Pick<CaseFile, 'parents' | 'base'> {
  const from = envelopeOf(theirs)?.from;
  const isOwnCopy = from === undefined || from === as;
  const parents = [...mine.parents, ...theirs.parents, ...(isOwnCopy ? [] : [theirs.rev])];
  return { parents: [...new Set(parents)].slice(-historyLimit), base: isOwnCopy ? mine.base : theirs.rev };
}

export interface Acceptance {
  readonly mine: CaseFile;
  readonly theirs: CaseFile;
  readonly merged: Merged;
  readonly decisions: Readonly<Record<string, Decision>>;
  readonly as: Voice;
  /** ISO time. */
  readonly at: string;
}

/** The side that a file is from. What nobody handed over is a copy of the own case. */
export const sideOf = (theirs: CaseFile, as: Voice): Voice => envelopeOf(theirs)?.from ?? as;

const brokenNote = 'broken:';

/** Promises about hidden answers that were not kept: remembered in the case, so that it is seen later too. */
export const brokenPromises = (c: CaseFile): readonly { readonly ref: string; readonly voice: Voice }[] =>
  Object.entries(c.notes).flatMap(([path, lanes]) =>
    path.startsWith(brokenNote)
      ? Object.keys(lanes).map((voice) => ({ ref: path.slice(brokenNote.length).split('@')[0] ?? '', voice }))
      : [],
  );

function brokenEdits(mine: CaseFile, theirs: CaseFile, as: Voice, at: string): readonly Edit[] {
  return checkCommitments(mine, theirs).flatMap(({ key, voice, result }): readonly Edit[] =>
    result !== 'broken' ? [] : [{ op: 'note', path: `${brokenNote}${key}`, voice, entry: { value: 'ja', by: as, at } }],
  );
}

/** The edits of the own case that put a file in, with every conflict decided or left open, and the history noted. */
export function acceptEdits({ mine, theirs, merged, decisions, as, at }: Acceptance): readonly Edit[] {
  const settled = settle(merged, decisions, { as, from: sideOf(theirs, as), at });
  const { parents, base } = historyAfter(mine, theirs, as);
  return [
    ...editsBetween(mine, settled),
    ...brokenEdits(mine, theirs, as, at),
    ...askedEdits(revealsIn(mine, theirs, as), as, at),
    { op: 'setting', key: 'parents', value: parents },
    { op: 'setting', key: 'base', value: base },
  ];
}
