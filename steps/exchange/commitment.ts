/**
 * A promise about an answer that is not shown yet: that it exists, and the SHA-256 of a random salt and the answer.
 * When answer and salt come along, anyone can see whether the answer is the one that was promised.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import type { CaseFile, Entry, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';
import { type ApartLane, apartLanes, isAnswered, ownContent } from './hidden.ts';
import { comparable, normalText } from './place.ts';

/**
 * Salts of this device, by `saltKey`. Each is 64 hexadecimal digits. Every version of an answer has its own: when the
 * salt of one is told, nobody can try out what an earlier one said.
 */
export type Salts = Readonly<Record<string, string>>;

/** What older versions of the app kept the one salt of a lane under: `B1 public`. */
const laneKey = ({ key, voice }: Pick<ApartLane, 'key' | 'voice'>): string => `${key} ${voice}`;

/** When a promise was made is hidden too: it would say when the answer was written. */
const timeless = '2000-01-01';
/** The gate shows or removes characters that turn the direction of a text, so they do not count. */
const turns = /[\u202a-\u202e\u2066-\u2069]|\[U\+20(?:2[A-E]|6[6-9])\]/g;

function plain(value: unknown): string {
  const text = comparable(value);
  return normalText(text.replaceAll('\\t', ' ')).replace(turns, '');
}

/** The answer in the one form that is hashed: values only, rows by id. */
export function canonicalAnswer(lane: ApartLane): string {
  const { answers, rows, notes } = ownContent(lane);
  const sorted = [...rows].sort(([a, x], [b, y]) => (`${a}/${x.id}` < `${b}/${y.id}` ? -1 : 1));
  return plain({
    answers: Object.fromEntries(answers.map(([path, entry]) => [path, plain(entry.value)])),
    notes: Object.fromEntries(notes.map(([path, entry]) => [path, plain(entry.value)])),
    rows: canonical(
      sorted.map(([list, row]) => [
        list,
        row.id,
        Object.fromEntries(Object.entries(row.fields).map(([field, entry]) => [field, plain(entry.value)])),
      ]),
    ),
  });
}

/** The lane and, digested, the version of its answer. It never leaves the device. */
export function saltKey(lane: ApartLane): string {
  const version = bytesToHex(sha256(utf8ToBytes(canonicalAnswer(lane)))).slice(0, 16);
  return `${laneKey(lane)} ${version}`;
}

export const commitmentOf = (lane: ApartLane, salt: string): string =>
  bytesToHex(sha256(utf8ToBytes(`${salt}\n${canonicalAnswer(lane)}`)));

const entryAt = (c: CaseFile, kind: 'commitment' | 'salt', key: string, voice: Voice): Entry | undefined =>
  c.notes[`${kind}:${key}`]?.[voice];

function textAt(c: CaseFile, kind: 'commitment' | 'salt', key: string, voice: Voice): string | undefined {
  const value = entryAt(c, kind, key, voice)?.value;
  return typeof value === 'string' ? value : undefined;
}

export const hasCommitment = (c: CaseFile, key: string, voice: Voice): boolean =>
  textAt(c, 'commitment', key, voice) !== undefined;

export function noteOf(
  kind: 'commitment' | 'salt',
  { key, voice }: Pick<ApartLane, 'key' | 'voice'>,
  value: string,
): Edit {
  return { op: 'note', path: `${kind}:${key}`, voice, entry: { value, by: voice, at: timeless } };
}

/** Local note that says under which salt a lane was last promised, by its key in `Salts`. */
const promisedNote = (lane: ApartLane): string => `own:promised:${lane.key}`;

/** The note that remembers the salt of a promise. */
export const promisedEdit = (lane: ApartLane, underKey: string): Edit => ({
  op: 'note',
  path: promisedNote(lane),
  voice: lane.voice,
  entry: { value: underKey, by: lane.voice, at: timeless },
});

const saltUnder = (salts: Salts, key: unknown): string | undefined =>
  typeof key === 'string' && Object.hasOwn(salts, key) ? salts[key] : undefined;

/** The salt that a lane was last promised with, also when its answer has been changed since. */
export function promisedSalt(c: CaseFile, lane: ApartLane, salts: Salts): string | undefined {
  const noted = saltUnder(salts, c.notes[promisedNote(lane)]?.[lane.voice]?.value);
  return noted ?? saltUnder(salts, saltKey(lane)) ?? saltUnder(salts, laneKey(lane));
}

/**
 * The salt to promise a lane with now: the one of its version, or the one it is promised with already by an older
 * version of the app.
 */
export function saltFor(
  c: CaseFile,
  lane: ApartLane,
  salts: Salts,
): { readonly key: string; readonly salt: string } | undefined {
  const old = saltUnder(salts, laneKey(lane));
  if (old !== undefined && textAt(c, 'commitment', lane.key, lane.voice) === commitmentOf(lane, old))
    return { key: laneKey(lane), salt: old };
  const salt = saltUnder(salts, saltKey(lane));
  return salt === undefined ? undefined : { key: saltKey(lane), salt };
}

/** held: the answer is the one promised · broken: it was changed after the promise · unproven: its salt is missing. */
export interface Check {
  readonly key: string;
  readonly ref: string;
  readonly scopeId: string | undefined;
  readonly voice: Voice;
  readonly result: 'held' | 'broken' | 'unproven';
}

/**
 * Answers that a file shows for the first time, against the promises that this side already holds. An answer that
 * was never promised came with the reveal itself, before its party had seen anything, and needs no check.
 */
export function checkCommitments(mine: CaseFile, theirs: CaseFile): readonly Check[] {
  const here = new Set(apartLanes(mine).filter(isAnswered).map(saltKey));
  return apartLanes(theirs).flatMap((lane) => {
    const promised = textAt(mine, 'commitment', lane.key, lane.voice);
    if (promised === undefined || !isAnswered(lane) || here.has(saltKey(lane))) return [];
    const salt = textAt(theirs, 'salt', lane.key, lane.voice);
    const { key, ref, scopeId, voice } = lane;
    const result = salt === undefined ? 'unproven' : commitmentOf(lane, salt) === promised ? 'held' : 'broken';
    return [{ key, ref, scopeId, voice, result }];
  });
}
