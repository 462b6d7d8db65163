/**
 * Handing over: the file for another party, and what the own case remembers of it. Own answers that are not shown yet
 * stay at home; the file only says that they exist.
 */

import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { isLocalNote } from '#steps/case/revision.ts';
import {
  commitmentOf,
  hasCommitment,
  noteOf,
  promisedEdit,
  promisedSalt,
  type Salts,
  saltFor,
  saltKey,
} from './commitment.ts';
import { editsBetween } from './edits-between.ts';
import { envelopeEdits, envelopeOf, nextNumber, type Writer } from './envelope.ts';
import { whatMayLeave } from './handed-file.ts';
import { type ApartLane, apartLanes, isAnswered, isShown } from './hidden.ts';
import { isAssumption, isHidden } from './may-leave.ts';
import { withWritten } from './written.ts';

export interface HandOverOptions {
  readonly as: Voice;
  /** The own side for a colleague, who gets what the own side has covered, too. */
  readonly to: Voice;
  /** Who writes at this device; left out where nothing is sent. */
  readonly writer?: Writer;
  /** Every key that `saltsNeeded` names. */
  readonly salts: Salts;
  /** ISO time. */
  readonly at: string;
}

export interface HandOver {
  /** What the other party gets. */
  readonly file: CaseFile;
  /** What the own case is to remember: the hand-over, promises, and the new base. */
  readonly edits: readonly Edit[];
  readonly stays: {
    /** Own answers that the file only says exist. */
    readonly hidden: readonly Pick<ApartLane, 'key' | 'ref' | 'scopeId' | 'voice'>[];
    /** Refs where this side has noted what it believes the other would say. */
    readonly assumptions: readonly string[];
    /** Note paths that are nobody else's business. */
    readonly private: readonly string[];
  };
  /** Keys of a newer version that nobody here can read; they stay. */
  readonly unknownKeys: readonly string[];
}

/** Most revisions that a file names as its history. */
const historyLimit = 200;

/** Keys of the salts that a hand-over needs: one for each own answer that is not promised yet, or stays hidden. */
export function saltsNeeded(c: CaseFile, to: Voice): readonly string[] {
  const all = apartLanes(c);
  return all.filter((lane) => isAnswered(lane) && isHidden(c, lane, to, all)).map(saltKey);
}

/** Promises for what stays hidden, and salts for what was promised and is shown now. */
function promiseEdits(c: CaseFile, lanes: readonly ApartLane[], { as, to, salts }: HandOverOptions): readonly Edit[] {
  return lanes.filter(isAnswered).flatMap((lane): readonly Edit[] => {
    if (isHidden(c, lane, to, lanes)) {
      const found = saltFor(c, lane, salts);
      if (found === undefined || (lane.voice !== as && hasCommitment(c, lane.key, lane.voice))) return [];
      return [noteOf('commitment', lane, commitmentOf(lane, found.salt)), promisedEdit(lane, found.key)];
    }
    const salt = promisedSalt(c, lane, salts);
    if (salt === undefined) return [];
    const told = c.notes[`salt:${lane.key}`]?.[lane.voice] !== undefined;
    return hasCommitment(c, lane.key, lane.voice) && isShown(c, lane.key) && !told ? [noteOf('salt', lane, salt)] : [];
  });
}

/** A promise about an answer that has been taken away is taken away too, as long as nothing is shown. */
function brokenOff(c: CaseFile, lanes: readonly ApartLane[], as: Voice): readonly Edit[] {
  const answered = new Set(lanes.filter((lane) => isAnswered(lane) && lane.voice === as).map((lane) => lane.key));
  return Object.entries(c.notes).flatMap(([path, all]): readonly Edit[] => {
    const key = path.startsWith('commitment:') ? path.slice('commitment:'.length) : undefined;
    if (key === undefined || !Object.hasOwn(all, as) || answered.has(key) || isShown(c, key)) return [];
    return [{ op: 'note', path, voice: as, entry: null }];
  });
}

/**
 * The file that was handed over to this receiver last, while the case says the same: sent once more, by a link after a file,
 * it is the same letter. `sent` are the files that this device has handed over.
 */
export function handedAlready(c: CaseFile, to: Voice, as: Voice, sent: readonly CaseFile[]): CaseFile | undefined {
  const { rev } = whatMayLeave(c, to, to === as ? c.voices : 'both');
  const envelope = (file: CaseFile) => envelopeOf(file);
  return sent.find((file) => file.rev === rev && envelope(file)?.to === to && envelope(file)?.from === as);
}

/**
 * The file for another party: the own lane and what is joint, never private notes, and answers not yet shown only as
 * promises. Handing over the same content to the same party again gives a new revision: every hand-over is an act.
 */
export function handOver(given: CaseFile, options: HandOverOptions): HandOver {
  const { as, to } = options;
  const written = editsBetween(given, withWritten(given, as));
  const c = applyEdits(given, written);
  const lanes = apartLanes(c);
  const remembered: readonly Edit[] = [
    ...written,
    ...envelopeEdits(c, options, nextNumber(c)),
    ...brokenOff(c, lanes, as),
    ...promiseEdits(c, lanes, options),
  ];
  const own = applyEdits(given, remembered);
  const unshown = lanes.filter((lane) => !isShown(c, lane.key));
  const hidden = lanes.filter((lane) => isHidden(c, lane, to, lanes));
  const file = whatMayLeave(own, to, to === as ? c.voices : 'both');
  // A colleague's file holds what is covered: its digest is named to nobody.
  const history: readonly Edit[] =
    to === as
      ? []
      : [
          { op: 'setting', key: 'parents', value: [...new Set([...c.parents, file.rev])].slice(-historyLimit) },
          { op: 'setting', key: 'base', value: file.rev },
        ];
  return {
    file,
    edits: [...remembered, ...history],
    stays: {
      hidden: hidden.filter(isAnswered).map(({ key, ref, scopeId, voice }) => ({ key, ref, scopeId, voice })),
      assumptions: [...new Set(unshown.filter(isAssumption).map((lane) => lane.ref))],
      private: Object.keys(c.notes).filter(isLocalNote),
    },
    unknownKeys: Object.keys(c.extra ?? {}),
  };
}
