/**
 * Reading a case: which value counts. An absent answer is never a no.
 */

import { questionOfKey } from '#steps/catalogue/index.ts';
import type { FieldName, Key } from '#steps/catalogue/key.ts';
import type { Question } from '#steps/catalogue/step.ts';
import type { Row } from './case-file.ts';
import { type CaseFile, type Lanes, rowsOf, type Value, voicesOf } from './case-file.ts';
import { followsFrom } from './follows.ts';
import { meaning, type Read, toldBy } from './told-by.ts';

export type { Read };

export function pathOf(key: string, scopeId?: string): string {
  return scopeId === undefined ? key : `${key}@${scopeId}`;
}

export function lanesOf(map: Readonly<Record<string, Lanes>>, path: string): Lanes {
  return Object.hasOwn(map, path) ? (map[path] ?? {}) : {};
}

/** Equal as answers: sets are compared without order, cards key by key. */
export function sameValue(a: Value | undefined, b: Value | undefined): boolean {
  return normal(a) === normal(b);
}

function normal(value: Value | undefined): string {
  if (value === undefined) return '';
  if (Array.isArray(value)) return JSON.stringify([...value].sort());
  if (typeof value === 'object') return JSON.stringify(Object.entries(value).sort(([x], [y]) => (x < y ? -1 : 1)));
  return JSON.stringify(value);
}

export function isEmptyValue(value: Value | undefined): boolean {
  if (value === undefined) return true;
  if (typeof value === 'string') return value.trim() === '';
  if (Array.isArray(value)) return value.length === 0;
  return typeof value === 'object' && Object.keys(value).length === 0;
}

const sideOf = (voice: string): 'public' | 'org' | 'joint' => (voice === 'public' || voice === 'joint' ? voice : 'org');

/** A lane's entry written by that lane's own side (or together), not assumed by the other. */
export function isOwn(voice: string, by: string): boolean {
  return by === 'joint' || sideOf(voice) === sideOf(by);
}

/** True when the two lanes have been shown to each other, or the parties sit together or write alone. */
export function isRevealed(c: CaseFile, ref: string, scopeId?: string): boolean {
  if (voicesOf(c) === 'alone') return true;
  return Object.keys(lanesOf(c.notes, pathOf(`revealed:${ref}`, scopeId))).length > 0;
}

/** Note of the own side: the other has pressed ”Visa för varandra” on a question, `B1` or `R17@p1`, in a file that came. */
export const revealAskedPath = (key: string): string => `own:reveal-asked:${key}`;

function unknownOrEmpty(c: CaseFile, question: Question, path: string, scopeId: string | undefined): Read {
  const lanes = lanesOf(c.notes, pathOf(`unknown:${question.ref}`, scopeId));
  return Object.keys(lanes).length > 0 ? { state: 'unknown', path } : { state: 'unanswered', path };
}

type Answer = { readonly voice: string; readonly value: Value };

function compared(answers: readonly Answer[], path: string): Read | undefined {
  const [first, ...others] = answers;
  if (!first) return undefined;
  if (others.every((other) => sameValue(first.value, other.value)))
    return { state: 'answered', value: first.value, voice: first.voice, path };
  return { state: 'disagree', path, values: answers };
}

/** The lanes that count for a question, in the order tried. */
function lanesThatCount(c: CaseFile, question: Question, lanes: Lanes): readonly Answer[] {
  const alone = voicesOf(c) === 'alone';
  const all = Object.entries(lanes)
    .filter(([voice, entry]) => voice !== 'joint' && (alone || isOwn(voice, entry.by)))
    .filter(([, entry]) => !isEmptyValue(entry.value))
    .map(([voice, entry]) => ({ voice, value: entry.value }));
  if (question.who === 'public') return alone ? prefer(all, 'public') : all.filter((a) => a.voice === 'public');
  if (question.who === 'org') return alone ? prefer(all, 'org') : all.filter((a) => sideOf(a.voice) === 'org');
  if (question.who === 'joint') return [];
  return all;
}

function prefer(answers: readonly Answer[], side: 'public' | 'org'): readonly Answer[] {
  const asked = answers.filter((answer) => sideOf(answer.voice) === side);
  return asked.length > 0 ? asked : answers;
}

/** `readAnswer` for code that walks over the catalogue and knows no key by name. A key that nobody asks is unanswered. */
export function readAt(c: CaseFile, key: string, scopeId?: string): Read {
  const told = toldBy(key);
  if (!told) return readFollowing(c, key, scopeId) ?? readStored(c, key, scopeId);
  const read = meaning(readStored(c, told.key, scopeId), told);
  // What is written straight into the file (an e-service, an example) counts until the question itself is answered.
  const written = read.state === 'unanswered' ? readStored(c, key, scopeId) : read;
  return written.state === 'unanswered' ? read : written;
}

/** What follows from the rest. A no gives way to an older answer that says otherwise, until that is taken away. */
function readFollowing(c: CaseFile, key: string, scopeId: string | undefined): Read | undefined {
  const follows = following(c, key, scopeId);
  if (!follows) return undefined;
  const { value, voice, olderStays } = follows;
  const older = olderStays ? readStored(c, key, scopeId) : undefined;
  const differs = older?.state === 'answered' && older.value !== value;
  return differs ? older : { state: 'answered', value, voice, path: pathOf(key, scopeId) };
}

/** What the case says of a key that follows from the rest; undefined when it says nothing, or when the key is asked. */
export const following = (c: CaseFile, key: string, scopeId: string | undefined): ReturnType<typeof followsFrom> =>
  followsFrom(c, key, scopeId, (other, id) => {
    const read = readStored(c, other, id);
    return read.state === 'answered' ? read.value : undefined;
  });

/** The answer at a path follows from the rest, and nobody has given it. */
export function isFollowing(c: CaseFile, path: string): boolean {
  const [key = '', scopeId] = path.split('@');
  return following(c, key, scopeId) !== undefined && olderAnswer(c, key, scopeId) === undefined;
}

/** An older answer counts although the rest says otherwise: what is shown with a way to take it away. */
export function olderAnswer(c: CaseFile, key: string, scopeId?: string): Value | undefined {
  const read = readFollowing(c, key, scopeId);
  const value = read?.state === 'answered' ? read.value : undefined;
  return sameValue(value, following(c, key, scopeId)?.value) ? undefined : value;
}

function readStored(c: CaseFile, key: string, scopeId: string | undefined): Read {
  const path = pathOf(key, scopeId);
  const question = questionOfKey(key);
  if (!question) return { state: 'unanswered', path };
  const lanes = lanesOf(c.answers, path);
  const joint = lanes['joint'];
  if (joint && !isEmptyValue(joint.value)) return { state: 'answered', value: joint.value, voice: 'joint', path };
  const answers = lanesThatCount(c, question, lanes);
  if (question.who === 'apart-joint' && voicesOf(c) === 'both') {
    if (answers.length < 2 || !isRevealed(c, question.ref, scopeId)) return unknownOrEmpty(c, question, path, scopeId);
  }
  return compared(answers, path) ?? unknownOrEmpty(c, question, path, scopeId);
}

/**
 * The effective value of a key. `scopeId` is the part, organisation or public party where the question has a scope.
 * Answers given apart count only when both lanes agree after the reveal, or a joint answer is written.
 */
export function readAnswer(c: CaseFile, key: Key, scopeId?: string): Read {
  return readAt(c, key, scopeId);
}

/** The effective value, or undefined when there is none. */
export function answerOf(c: CaseFile, key: Key, scopeId?: string): Value | undefined {
  const read = readAnswer(c, key, scopeId);
  return read.state === 'answered' ? read.value : undefined;
}

export function textOf(c: CaseFile, key: Key, scopeId?: string): string | undefined {
  const value = answerOf(c, key, scopeId);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function numberOf(c: CaseFile, key: Key, scopeId?: string): number | undefined {
  const value = answerOf(c, key, scopeId);
  return typeof value === 'number' ? value : undefined;
}

export function choicesOf(c: CaseFile, key: Key, scopeId?: string): readonly string[] {
  const value = answerOf(c, key, scopeId);
  return Array.isArray(value) ? value.filter((v): v is string => typeof v === 'string') : [];
}

/** A field of a row as it stands. */
export function fieldOf<F extends FieldName>(row: Row<F>, field: NoInfer<F>): Value | undefined {
  return Object.hasOwn(row.fields, field) ? row.fields[field]?.value : undefined;
}

export function fieldText<F extends FieldName>(row: Row<F>, field: NoInfer<F>): string | undefined {
  const value = fieldOf(row, field);
  return typeof value === 'string' && value.trim() !== '' ? value : undefined;
}

export function fieldNumber<F extends FieldName>(row: Row<F>, field: NoInfer<F>): number | undefined {
  const value = fieldOf(row, field);
  return typeof value === 'number' ? value : undefined;
}

export const partIds = (c: CaseFile): readonly string[] => rowsOf(c, 'parts').map((row) => row.id);
export const orgIds = (c: CaseFile): readonly string[] => rowsOf(c, 'organisations').map((row) => row.id);
export const publicIds = (c: CaseFile): readonly string[] => rowsOf(c, 'publicParties').map((row) => row.id);

/** Organisations that take part in a part: those named on the part, else all. */
export function orgsInPart(c: CaseFile, partId: string): readonly string[] {
  const part = rowsOf(c, 'parts').find((row) => row.id === partId);
  const named = part ? fieldOf(part, 'organisations') : undefined;
  const ids = orgIds(c);
  const chosen = Array.isArray(named) ? ids.filter((id) => named.some((name) => name === id)) : [];
  return chosen.length > 0 ? chosen : ids;
}

/** Name of a party as written, or undefined. */
export function partyName(c: CaseFile, id: string): string | undefined {
  const rows: readonly Row<'name'>[] = [...rowsOf(c, 'publicParties'), ...rowsOf(c, 'organisations')];
  const row = rows.find((item) => item.id === id);
  return row ? fieldText(row, 'name') : undefined;
}
