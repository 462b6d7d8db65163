/**
 * A received file as far as it may speak for its sender. Whoever sent it can have written anything into it, so it never
 * says what the own side has pressed, promised or noted for itself, and it shows hidden answers only against its own.
 */
import { revealAskedPath } from '#steps/case/answers.ts';
import type { CaseFile, Lanes, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { checkCommitments } from './commitment.ts';
import { type Envelope, envelopeOf } from './envelope.ts';
import { apartLanes, isAnswered } from './hidden.ts';
import { noteParts, noteRuleOf } from './note-rules.ts';

/** A question whose answers a file says are shown to each other, when the own case does not say so. */
export interface Reveal {
  /** `B1`, `R17@p1`. */
  readonly key: string;
  readonly ref: string;
  /** Who showed; undefined when the file does not say who sent it. */
  readonly from: Voice | undefined;
  /**
   * True when the sender's own answer came along and is the one that it had promised. Otherwise nothing of the own side
   * is shown until somebody here presses ”Visa för varandra”.
   */
  readonly counts: boolean;
}

const isRevealNote = (path: string): boolean => path.startsWith('revealed:');

/** Reveals of the file that are new here. `as` is the own side. */
export function revealsIn(mine: CaseFile, theirs: CaseFile, as: Voice): readonly Reveal[] {
  const from = envelopeOf(theirs)?.from;
  const sender = from === as ? undefined : from;
  const held = new Set(
    checkCommitments(mine, theirs).flatMap(({ key, voice, result }) =>
      result === 'held' && voice === sender ? [key] : [],
    ),
  );
  return Object.keys(theirs.notes)
    .filter((path) => isRevealNote(path) && mine.notes[path] === undefined)
    .map((path) => {
      const { rest: key } = noteParts(path);
      return { key, ref: key.split('@')[0] ?? '', from: sender, counts: held.has(key) };
    });
}

/** Marks of the exchange that only the own side makes about itself. */
const ownMarks: ReadonlySet<string> = new Set(['commitment', 'salt', 'handed-over', 'writer']);

/** What a note of the file says, with what it cannot speak of as it stands here. Undefined when nothing is left. */
function heardNote(
  path: string,
  lanes: Lanes,
  mine: CaseFile,
  as: Voice,
  counted: ReadonlySet<string>,
  isColleague: boolean,
): Lanes | undefined {
  const { kind, rest } = noteParts(path);
  const here = mine.notes[path];
  if (noteRuleOf(path) === 'stays') return here;
  if (isRevealNote(path)) return here || counted.has(rest) ? lanes : undefined;
  if (!ownMarks.has(kind) || (kind === 'writer' && isColleague)) return lanes;
  const { [as]: _said, ...others } = lanes;
  const own = here?.[as];
  const heard = own ? { ...others, [as]: own } : others;
  return Object.keys(heard).length === 0 ? undefined : heard;
}

/** The file with reveals, marks and private notes of the own side as they stand here. Keys it does not know are kept. */
export function heard(mine: CaseFile, theirs: CaseFile, as: Voice): CaseFile {
  const counted = new Set(revealsIn(mine, theirs, as).flatMap(({ key, counts }) => (counts ? [key] : [])));
  const isColleague = envelopeOf(theirs)?.from === as;
  const notes = Object.entries(theirs.notes).flatMap(([path, lanes]) => {
    const said = heardNote(path, lanes, mine, as, counted, isColleague);
    return said ? [[path, said] as const] : [];
  });
  const extra = { ...mine.extra, ...theirs.extra };
  return {
    ...theirs,
    notes: Object.fromEntries(notes),
    ...(Object.keys(extra).length === 0 ? {} : { extra }),
  };
}

/**
 * A case that comes to a device where nothing stands of it yet: there is no promise to hold a reveal against, so none
 * counts but where the own answer is in the file already, for the sender to see.
 */
export function firstHeard(theirs: CaseFile, envelope: Envelope): CaseFile {
  const as = envelope.to;
  const here = new Set(apartLanes(theirs).flatMap((lane) => (lane.voice === as && isAnswered(lane) ? [lane.key] : [])));
  const notes = Object.entries(theirs.notes).filter(
    ([path]) => noteRuleOf(path) !== 'stays' && (!isRevealNote(path) || here.has(noteParts(path).rest)),
  );
  return { ...theirs, notes: Object.fromEntries(notes) };
}

/** The notes that remember reveals which do not count here yet. `at` is an ISO time. */
export const askedEdits = (reveals: readonly Reveal[], as: Voice, at: string): readonly Edit[] =>
  reveals.flatMap(({ key, from, counts }): readonly Edit[] =>
    counts || from === undefined
      ? []
      : [{ op: 'note', path: revealAskedPath(key), voice: from, entry: { value: 'ja', by: as, at } }],
  );
