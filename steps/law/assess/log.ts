/**
 * Answers of legal weight that were changed after the users had seen the assessment (the product's own
 * promise: showing what would change the result must not be a way to bend it). What was seen and each later change are
 * notes in the case file, so that the log travels with the file; nothing is kept on the device.
 */
import { isEmptyValue, lanesOf, orgIds, partIds, pathOf } from '#steps/case/answers.ts';
import { type CaseFile, type Entry, type Value, type Voice, voicesOf } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { allLawKeys, isUnknown, keyInfo, type LawKey, type LawValue } from '../keys.ts';
import { caseSource } from './case-source.ts';

/** One change, oldest first in a list of them. */
export interface ChangedAnswer {
  /** Question, for example "R17". */
  readonly ref: string;
  readonly key: LawKey;
  /** Case path of the answer, for example "whoseActivity@p1". */
  readonly path: string;
  /** What the answer was when the assessment was shown; `vet_inte` and `obesvarad` stand for no answer. */
  readonly from: LawValue;
  readonly to: LawValue;
  /** ISO time of the change; null when the answer was taken away and nobody has looked since. */
  readonly at: string | null;
  readonly by: Voice | null;
}

const seenNote = (scope: string): string => `assessmentSeen:${scope}`;
const changePrefix = 'assessmentChange:';

interface Weighty {
  readonly key: LawKey;
  readonly path: string;
  /** `case`, or the id of the part or organisation: what the answer is kept under. */
  readonly scope: string;
  /** What counts now; undefined while the parties have not settled it (hidden, or different answers). */
  readonly value: LawValue | undefined;
}

const noAnswer = (value: LawValue): boolean => isUnknown(value) || value === 'ej_aktuell';

/** Keys that can move a level; duties and values worked out by the tool are left out. */
const weightyKeys: readonly LawKey[] = allLawKeys.filter((key) => {
  const { cls, ref } = keyInfo(key);
  return cls !== 'duty' && ref !== '';
});

function scopeIds(c: CaseFile, key: LawKey): readonly (string | undefined)[] {
  const { scope } = keyInfo(key);
  if (scope === 'part') return partIds(c);
  return scope === 'org' ? orgIds(c) : [undefined];
}

/**
 * An answer given apart may be noted only when the parties have shown it to each other or written it together: notes are
 * joint and go along when the file is handed over.
 */
export function mayBeNoted(c: CaseFile, key: LawKey, path: string): boolean {
  const { ref } = keyInfo(key);
  const who = questionOfRef(ref)?.who;
  if (who !== 'apart' && who !== 'apart-joint') return true;
  const shown = Object.keys(lanesOf(c.notes, `revealed:${ref}${path.slice(key.length)}`)).length > 0;
  return shown || lanesOf(c.answers, path)['joint'] !== undefined;
}

/** What counts now. A disagreement, or a lane that the other side may not see yet, is no change of the answer. */
function settled(c: CaseFile, key: LawKey, path: string, value: LawValue): LawValue | undefined {
  if (value === 'oenig' || !mayBeNoted(c, key, path)) return undefined;
  const given = Object.values(lanesOf(c.answers, path)).some((entry) => !isEmptyValue(entry.value));
  return value === 'obesvarad' && given && voicesOf(c) === 'both' ? undefined : value;
}

function weightyAnswers(c: CaseFile): readonly Weighty[] {
  const source = caseSource(c);
  return weightyKeys.flatMap((key) =>
    scopeIds(c, key).map((id) => {
      const path = pathOf(key, id);
      return { key, path, scope: id ?? 'case', value: settled(c, key, path, source.read(key, id).value) };
    }),
  );
}

const stored = (value: LawValue): string | number => (typeof value === 'object' ? value.join(' ') : value);

function restored(key: LawKey, value: string | number): LawValue {
  if (keyInfo(key).kind !== 'choices' || typeof value === 'number' || noAnswer(value)) return value;
  return value.split(' ').filter((member) => member !== '');
}

const isRecord = (value: Value | undefined): value is Readonly<Record<string, string | number>> =>
  typeof value === 'object' && !Array.isArray(value);

function recordAt(c: CaseFile, note: string): Readonly<Record<string, string | number>> {
  const value = lanesOf(c.notes, note)['joint']?.value;
  return isRecord(value) ? value : {};
}

function newest(entries: readonly Entry[]): Entry | undefined {
  return entries.toSorted((a, b) => (a.at < b.at ? 1 : -1))[0];
}

/** Who changed it and when: the lane written last, else the note that says "vi vet inte än". */
function authorOf(c: CaseFile, path: string, key: LawKey): Entry | undefined {
  const unknown = lanesOf(c.notes, `unknown:${keyInfo(key).ref}${path.slice(key.length)}`);
  return newest(Object.values(lanesOf(c.answers, path))) ?? newest(Object.values(unknown));
}

interface Logged extends ChangedAnswer {
  readonly number: number;
}

function loggedChanges(c: CaseFile): readonly Logged[] {
  return Object.keys(c.notes).flatMap((note): readonly Logged[] => {
    if (!note.startsWith(changePrefix)) return [];
    const rest = note.slice(changePrefix.length);
    const path = rest.slice(0, rest.lastIndexOf(':'));
    const key = weightyKeys.find((one) => one === path.split('@')[0]);
    const entry = lanesOf(c.notes, note)['joint'];
    const { from, to } = recordAt(c, note);
    if (!key || !entry || from === undefined || to === undefined) return [];
    const values = { from: restored(key, from), to: restored(key, to) };
    const { at, by } = entry;
    return [{ ref: keyInfo(key).ref, key, path, ...values, at, by, number: Number(rest.slice(path.length + 1)) }];
  });
}

/** What has been changed since the assessment was last shown. */
function pendingChanges(c: CaseFile, logged: readonly Logged[]): readonly ChangedAnswer[] {
  return weightyAnswers(c).flatMap(({ key, path, scope, value }): readonly ChangedAnswer[] => {
    const seen = recordAt(c, seenNote(scope))[key];
    if (seen === undefined || value === undefined || stored(value) === seen) return [];
    // A first answer to what was open is no change, unless an earlier answer had been taken away.
    if (noAnswer(restored(key, seen)) && !logged.some((change) => change.path === path)) return [];
    const author = authorOf(c, path, key);
    const from = restored(key, seen);
    return [{ ref: keyInfo(key).ref, key, path, from, to: value, at: author?.at ?? null, by: author?.by ?? null }];
  });
}

/**
 * Answers of legal weight that were changed after the assessment had been shown, oldest first; the decision memo prints
 * them. Empty when the assessment has not been shown.
 */
export function changedAfterSeen(c: CaseFile): readonly ChangedAnswer[] {
  const logged = loggedChanges(c);
  const inOrder = logged.toSorted(
    (a, b) => (a.at ?? '').localeCompare(b.at ?? '') || a.path.localeCompare(b.path) || a.number - b.number,
  );
  return [...inOrder.map(({ number: _number, ...change }) => change), ...pendingChanges(c, logged)];
}

/** When the assessment was last shown, as an ISO time; undefined when it never was. */
export function assessmentSeenAt(c: CaseFile): string | undefined {
  return lanesOf(c.notes, seenNote('case'))['joint']?.at;
}

function changeEdits(c: CaseFile, by: Voice, at: string): readonly Edit[] {
  const logged = loggedChanges(c);
  return pendingChanges(c, logged).map((change) => {
    const number = 1 + Math.max(0, ...logged.filter((one) => one.path === change.path).map((one) => one.number));
    const value = { from: stored(change.from), to: stored(change.to) };
    const entry = { value, by: change.by ?? by, at: change.at ?? at };
    return { op: 'note', path: `${changePrefix}${change.path}:${number}`, voice: 'joint', entry };
  });
}

function seenEdits(c: CaseFile, by: Voice, at: string): readonly Edit[] {
  const all = weightyAnswers(c);
  return [...new Set(all.map((answer) => answer.scope))].flatMap((scope): readonly Edit[] => {
    const answers = all.filter((answer) => answer.scope === scope);
    const before = recordAt(c, seenNote(scope));
    const values = answers.flatMap(({ key, value }) => {
      const now = value === undefined ? before[key] : stored(value);
      return now === undefined ? [] : [[key, now] as const];
    });
    const same = values.length === Object.keys(before).length && values.every(([key, now]) => before[key] === now);
    if (same) return [];
    const entry = { value: Object.fromEntries(values), by, at };
    return [{ op: 'note', path: seenNote(scope), voice: 'joint', entry }];
  });
}

/**
 * Edits that note what the assessment just shown was built on, and log what had been changed since the last time.
 * Empty when nothing has changed, so that looking twice leaves the case as it is.
 */
export function assessmentSeenEdits(c: CaseFile, by: Voice, at: string): readonly Edit[] {
  return c.kind === 'published' ? [] : [...changeEdits(c, by, at), ...seenEdits(c, by, at)];
}
