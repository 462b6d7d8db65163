/**
 * Parties that have answered the same, each for itself: one act makes it their joint answer. Pure; the question pages and
 * the list of what they do not agree on read this file. Only what lies open counts.
 */
import {
  isEmptyValue,
  isOwn,
  isRevealed,
  lanesOf,
  orgIds,
  orgsInPart,
  pathOf,
  sameValue,
} from '#steps/case/answers.ts';
import { type CaseFile, type Entry, type Value, voicesOf } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { allQuestions, questionOfRef } from '#steps/catalogue/index.ts';
import type { Field, Question } from '#steps/catalogue/step.ts';
import { scopeIdsOf } from './question-state.ts';

/** A joint question that is written when two have answered another one, each for itself: B3 after B2. */
const after: Readonly<Record<string, string>> = { B3: 'B2' };

/** The question that a joint one comes after; undefined for every other. */
export const questionBefore = (question: Question): Question | undefined => questionOfRef(after[question.ref] ?? '');

/** What all parties have answered alike. */
export interface Equal {
  readonly ref: string;
  readonly page: string;
  readonly scopeId: string | undefined;
  /** The joint answer that it becomes, by key. */
  readonly values: readonly { readonly key: string; readonly field: Field; readonly value: Value }[];
}

/** The text of a lane as it is compared with another: without differences of case, space and full stop. */
export const plainText = (text: string): string =>
  text
    .toLocaleLowerCase('sv')
    .replace(/[\s.]+/gu, ' ')
    .trim();

const alike = (a: Value, b: Value): boolean =>
  typeof a === 'string' && typeof b === 'string' ? plainText(a) === plainText(b) : sameValue(a, b);

/** The values of one key that its parties have written themselves; what the other side guesses is no answer. */
function ownValues(c: CaseFile, path: string, voices: readonly string[]): readonly (Value | undefined)[] {
  const lanes = lanesOf(c.answers, path);
  return voices.map((voice) => {
    const entry: Entry | undefined = lanes[voice];
    return entry && isOwn(voice, entry.by) && !isEmptyValue(entry.value) ? entry.value : undefined;
  });
}

/** Key that is read, key that is written: the same one, but for a joint text that comes after two others. */
function keysOf(question: Question, from: Question): readonly (readonly [string, string, Field])[] | undefined {
  const asked = Object.entries(question.fields).filter(([, field]) => field.derived !== true);
  if (asked.some(([, { kind, per }]) => kind === 'list' || kind === 'group' || per !== undefined)) return undefined;
  const source = Object.keys(from.fields)[0] ?? '';
  return asked.map(([key, field]) => [from === question ? key : source, key, field] as const);
}

/** Each party answers these for itself, and the joint answer is to the same question. */
const ownKinds: ReadonlySet<Question['who']> = new Set(['apart-joint', 'either']);

/** Both can read what the other has answered. What any side answers lies open from the start. */
const liesOpen = (c: CaseFile, { who, ref }: Question, scopeId: string | undefined): boolean =>
  voicesOf(c) === 'both' && (who === 'either' || isRevealed(c, ref, scopeId));

/** The parties have not answered alike. */
const differs = Symbol('differs');

/** Their one value, `undefined` when none has answered (a field that is not asked), and `differs` for everything else. */
function shared(values: readonly (Value | undefined)[]): Value | undefined | typeof differs {
  const [first, ...others] = values;
  if (first === undefined) return others.every((value) => value === undefined) ? undefined : differs;
  return others.every((value) => value !== undefined && alike(first, value)) ? first : differs;
}

/** What the parties have answered alike to a question, for one part where it is asked for parts, joint already or not. */
export function sameIn(c: CaseFile, question: Question, scopeId: string | undefined): Equal | undefined {
  const from = ownKinds.has(question.who) ? question : questionBefore(question);
  const keys = from && keysOf(question, from);
  if (!keys || !liesOpen(c, from, scopeId)) return undefined;
  const orgs = question.scope === 'part' && scopeId !== undefined ? orgsInPart(c, scopeId) : orgIds(c);
  const values: { readonly key: string; readonly field: Field; readonly value: Value }[] = [];
  for (const [source, key, field] of keys) {
    const value = shared(ownValues(c, pathOf(source, scopeId), ['public', ...orgs]));
    if (value === differs) return undefined;
    if (value !== undefined) values.push({ key, field, value });
  }
  return values.length === 0 ? undefined : { ref: question.ref, page: question.page, scopeId, values };
}

/** What they have answered alike, and nobody has made joint yet. */
export function equalIn(c: CaseFile, question: Question, scopeId: string | undefined): Equal | undefined {
  const keys = Object.keys(question.fields);
  const joint = keys.some((key) => !isEmptyValue(lanesOf(c.answers, pathOf(key, scopeId))['joint']?.value));
  return joint ? undefined : sameIn(c, question, scopeId);
}

/** What they have answered alike, made joint as it stands and said that they agree on: nothing is left to talk about. */
export function settledIn(c: CaseFile, question: Question, scopeId: string | undefined): Equal | undefined {
  const same = sameIn(c, question, scopeId);
  const agreed = lanesOf(c.notes, pathOf(`laneStatus:${question.ref}`, scopeId))['joint']?.value === 'overens';
  const joint = (key: string): Value | undefined => lanesOf(c.answers, pathOf(key, scopeId))['joint']?.value;
  const stands = same?.values.every(({ key, value }) => {
    const found = joint(key);
    return found !== undefined && alike(found, value);
  });
  return agreed && stands ? same : undefined;
}

/** Everything that the parties have answered alike, in the order of the method. */
export const equalAnswers = (c: CaseFile): readonly Equal[] =>
  allQuestions.flatMap((question) => scopeIdsOf(c, question).flatMap((id) => equalIn(c, question, id) ?? []));

/** Makes equal answers joint, and notes that the parties agree. `entry` is for what the one at the screen writes. */
export const joinEdits = (equal: readonly Equal[], entry: (value: Value) => Entry): readonly Edit[] =>
  equal.flatMap(({ ref, scopeId, values }): readonly Edit[] => [
    ...values.map(({ key, value }) => ({
      op: 'answer' as const,
      path: pathOf(key, scopeId),
      voice: 'joint',
      entry: entry(value),
    })),
    { op: 'note', path: pathOf(`laneStatus:${ref}`, scopeId), voice: 'joint', entry: entry('overens') },
  ]);
