/** What stands in a lane: whether anything does, whose hand wrote it, and how it reads. */
import { isEmptyValue, isOwn, lanesOf, orgsInPart, pathOf } from '#steps/case/answers.ts';
import type { CaseFile, Entry, Item, Voice } from '#steps/case/case-file.ts';
import { ratingOf } from '#steps/case/check-ins.ts';
import type { Field, Question, QuestionWords } from '#steps/catalogue/step.ts';
import { formatRow, formatValue } from '#steps/swedish/format.ts';
import { plainText } from '#steps/walk/equal-answers.ts';
import { labelOfKey } from '../fields/labels.ts';
import type { PageState } from '../page-context.ts';

export type Scope = string | undefined;

interface Place {
  readonly key: string;
  readonly field: Field;
}

function places(question: Question): readonly Place[] {
  return Object.entries(question.fields).flatMap(([key, field]): readonly Place[] =>
    field.kind === 'group'
      ? Object.entries(field.fields).map(([sub, child]) => ({ key: `${key}.${sub}`, field: child }))
      : [{ key, field }],
  );
}

const rowsAt = (c: CaseFile, key: string, scopeId: Scope): readonly Item[] => {
  const bare = key.replace(/\[\].*$/, '');
  const paths = [...new Set([bare, pathOf(bare, scopeId)])];
  return paths.flatMap((path) => c.items[path] ?? []);
};

function entriesOf(c: CaseFile, question: Question, voice: Voice, scopeId: Scope): readonly Entry[] {
  return places(question).flatMap(({ key }) => {
    const entry = lanesOf(c.answers, pathOf(key, scopeId))[voice];
    return entry && !isEmptyValue(entry.value) ? [entry] : [];
  });
}

function rowsOfLane(c: CaseFile, question: Question, voice: Voice, scopeId: Scope): readonly Item[] {
  return places(question)
    .filter(({ key, field }) => field.kind === 'list' && !key.includes('[].'))
    .flatMap(({ key }) => rowsAt(c, key, scopeId).filter((row) => row.voice === voice))
    .filter(
      (row) => question.checkIn !== 'rating' || (row.fields['date']?.value === scopeId && ratingOf(row) !== undefined),
    );
}

/** The lanes whose text the joint text repeats word for word. `source` is the key of the parties' texts. */
export function sameAsJoint(
  { c }: PageState,
  joint: string,
  source: string,
  voices: readonly Voice[],
  scopeId: Scope,
): readonly Voice[] {
  const said = lanesOf(c.answers, pathOf(joint, scopeId))['joint']?.value;
  if (typeof said !== 'string' || said.trim() === '') return [];
  const texts = lanesOf(c.answers, pathOf(source, scopeId));
  return voices.filter((voice) => {
    const text = texts[voice]?.value;
    return typeof text === 'string' && plainText(text) === plainText(said);
  });
}

/** True when a lane holds anything of the question. */
export function laneHasAnswer({ c }: PageState, question: Question, voice: Voice, scopeId: Scope): boolean {
  return entriesOf(c, question, voice, scopeId).length > 0 || rowsOfLane(c, question, voice, scopeId).length > 0;
}

/** True when the other side wrote what stands in the lane. */
export function isAssumed({ c }: PageState, question: Question, voice: Voice, scopeId: Scope): boolean {
  if (voice === 'joint') return false;
  const hands = [...entriesOf(c, question, voice, scopeId), ...rowsOfLane(c, question, voice, scopeId)].map(
    (written) => written.by,
  );
  return hands.some((by) => !isOwn(voice, by));
}

/** Day and time of the latest change in a lane, ISO. */
export function writtenAt({ c }: PageState, question: Question, voice: Voice, scopeId: Scope): string | undefined {
  return [...entriesOf(c, question, voice, scopeId), ...rowsOfLane(c, question, voice, scopeId)]
    .map((written) => written.at)
    .sort()
    .at(-1);
}

export interface Line {
  readonly key: string;
  readonly label: string;
  readonly text: string;
}

/** The lane as text, one line per answered field or row. */
export function laneLines(
  { c }: PageState,
  question: Question,
  words: QuestionWords,
  voice: Voice,
  scopeId: Scope,
): readonly Line[] {
  return places(question).flatMap(({ key, field }): readonly Line[] => {
    const label = labelOfKey(words, key);
    if (field.kind === 'list') {
      return rowsAt(c, key, scopeId)
        .filter((row) => row.voice === voice)
        .map((row) => ({ key: row.id, label, text: formatRow(key, field.item, row, words, c) }));
    }
    const entry = lanesOf(c.answers, pathOf(key, scopeId))[voice];
    if (!entry || isEmptyValue(entry.value)) return [];
    return [{ key, label, text: formatValue(field, entry.value, words.options?.[key], c) }];
  });
}

/** The parties that answer a question apart, the public one first. */
export function voicesFor({ c }: PageState, question: Question, scopeId: Scope): readonly Voice[] {
  const orgs =
    question.scope === 'part' && scopeId !== undefined
      ? orgsInPart(c, scopeId)
      : (c.items['organisations'] ?? []).map((row) => row.id);
  return ['public', ...orgs];
}

/** The side that sits at the screen, among the given lanes; undefined when the parties sit together. */
export function ownVoice(page: PageState, voices: readonly Voice[]): Voice | undefined {
  if (page.perspective === 'tillsammans') return undefined;
  if (page.perspective === 'kommun') return 'public';
  const orgs = voices.filter((voice) => voice !== 'public' && voice !== 'joint');
  return orgs.find((id) => id === page.scope.orgId) ?? orgs[0];
}

/** Whose answer counts for a question that is not answered apart. */
export function askedVoice(page: PageState, question: Question, scopeId: Scope): Voice {
  const orgs = (page.c.items['organisations'] ?? []).map((row) => row.id);
  if (question.who === 'public') return 'public';
  if (question.who === 'org') return question.scope === 'org' && scopeId !== undefined ? scopeId : (orgs[0] ?? 'o1');
  if (question.who === 'either') return ownVoice(page, orgs) ?? 'joint';
  return 'joint';
}

export function isDeclined({ c }: PageState, question: Question, voice: Voice, scopeId: Scope): boolean {
  return Object.hasOwn(lanesOf(c.notes, pathOf(`declined:${question.ref}`, scopeId)), voice);
}

/** True when a file has told that the lane is answered without showing how. */
export function isPromised({ c }: PageState, question: Question, voice: Voice, scopeId: Scope): boolean {
  return Object.hasOwn(lanesOf(c.notes, pathOf(`commitment:${question.ref}`, scopeId)), voice);
}
