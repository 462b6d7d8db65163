/** How far each question has come: what is answered, open, unknown, waiting for the other side, or disagreed on. Pure. */
import {
  isEmptyValue,
  isOwn,
  isRevealed,
  lanesOf,
  orgIds,
  orgsInPart,
  partIds,
  pathOf,
  publicIds,
  readAt,
} from '#steps/case/answers.ts';
import { type CaseFile, type Item, rowsAt, type Value, voicesOf } from '#steps/case/case-file.ts';
import { isCheckInAnswered } from '#steps/case/check-ins.ts';
import { fieldOfKey } from '#steps/catalogue/index.ts';
import type { Field, Question } from '#steps/catalogue/step.ts';
import { isFieldAsked, type Setting } from '#steps/facts/asked.ts';

/**
 * `waiting`: this side has answered, the other has not, or the lanes are not shown to each other yet.
 * `disagree`: both have answered, differently. `unknown`: "vi vet inte än".
 */
export type QuestionState = 'answered' | 'open' | 'unknown' | 'waiting' | 'disagree';

/** Ids that a question is held for: parts, organisations, or the single undefined of a case question. */
export function scopeIdsOf(c: CaseFile, question: Question): readonly (string | undefined)[] {
  if (question.scope === 'part') return partIds(c);
  return question.scope === 'org' ? orgIds(c) : [undefined];
}

function fieldIds(c: CaseFile, field: Field, scopeId: string | undefined): readonly (string | undefined)[] {
  if (field.per === 'public') return publicIds(c);
  if (field.per === 'org') return orgIds(c);
  return [scopeId];
}

/** A row that holds something. The one part that every case starts with counts as it is. */
function isWritten(row: Item): boolean {
  return Object.values(row.fields).some((entry) => !isEmptyValue(entry.value));
}

function rowsAsked(c: CaseFile, key: string, scopeId: string | undefined): readonly Item[] {
  const list = key.slice(0, key.indexOf('[]'));
  return scopeId !== undefined && rowsAt(c, pathOf(list, scopeId)).length > 0
    ? rowsAt(c, pathOf(list, scopeId))
    : rowsAt(c, list);
}

/** A field inside the rows of another question's list, like `organisations[].legalForm`. */
function rowFieldFilled(c: CaseFile, key: string, scopeId: string | undefined): boolean {
  const [list = '', field = ''] = key.split('[].');
  const rows = rowsAt(c, list).filter((row) => scopeId === undefined || !isPartyList(list) || row.id === scopeId);
  if (rows.length === 0) return false;
  return rows.every((row) => {
    const nested = rowsAt(c, `${list}/${row.id}/${field.replace('[]', '')}`);
    const value = row.fields[field]?.value;
    const kind = fieldOfKey(key);
    return nested.some(isWritten) || (!isEmptyValue(value) && value !== undefined && (!kind || isWhole(kind, value)));
  });
}

const isPartyList = (list: string): boolean => list === 'organisations' || list === 'publicParties';

type LaneCheck = { readonly filled: boolean; readonly waiting: boolean; readonly disagree: boolean };
const filledLane: LaneCheck = { filled: true, waiting: false, disagree: false };
const emptyLane: LaneCheck = { filled: false, waiting: false, disagree: false };

function voicesNeeded(c: CaseFile, question: Question, scopeId: string | undefined): readonly string[] {
  const orgs = question.scope === 'part' && scopeId !== undefined ? orgsInPart(c, scopeId) : orgIds(c);
  return ['public', ...orgs];
}

/** Lanes of a question answered apart: all must have answered, or declined. */
function apartLanes(c: CaseFile, question: Question, has: (voice: string) => boolean, scopeId?: string): LaneCheck {
  const voices = voicesNeeded(c, question, scopeId);
  const declined = lanesOf(c.notes, pathOf(`declined:${question.ref}`, scopeId));
  const done = voices.filter((voice) => has(voice) || Object.hasOwn(declined, voice));
  if (done.length === 0) return emptyLane;
  if (voicesOf(c) === 'alone' || done.length === voices.length) return filledLane;
  return { filled: false, waiting: true, disagree: false };
}

function checkField(
  c: CaseFile,
  question: Question,
  key: string,
  field: Field,
  scopeId: string | undefined,
): LaneCheck {
  if (question.checkIn) return isCheckInAnswered(c, question.checkIn, scopeId) ? filledLane : emptyLane;
  if (key.includes('[].')) return rowFieldFilled(c, key, scopeId) ? filledLane : emptyLane;
  if (field.kind === 'list') {
    const rows = rowsAsked(c, `${key.replace('[]', '')}[]`, scopeId).filter(
      (row) => isWritten(row) || key === 'parts[]',
    );
    if (question.who !== 'apart') return rows.length > 0 ? filledLane : emptyLane;
    return apartLanes(c, question, (voice) => rows.some((row) => row.voice === voice), scopeId);
  }
  if (field.kind === 'group') {
    const subs = Object.entries(field.fields).map(([sub, child]) =>
      child.canWait ? filledLane : checkField(c, question, `${key}.${sub}`, child, scopeId),
    );
    return subs.every((sub) => sub.filled) ? filledLane : emptyLane;
  }
  return checkValue(c, question, key, field, scopeId);
}

/** Cards not sorted, points not marked and statements not rated are left: such an answer is begun, not given. */
function isWhole(field: Field, value: Value): boolean {
  if (field.kind === 'scale' && field.items !== undefined)
    return Array.isArray(value) && value.length === field.items && value.every((step) => Number(step) > 0);
  const parts = field.kind === 'cards' ? field.cards : field.kind === 'checklist' ? field.points : [];
  return typeof value !== 'object' || Array.isArray(value) || parts.every((part) => Object.hasOwn(value, part));
}

function checkValue(
  c: CaseFile,
  question: Question,
  key: string,
  field: Field,
  scopeId: string | undefined,
): LaneCheck {
  const lanes = lanesOf(c.answers, pathOf(key, scopeId));
  const has = (voice: string): boolean => {
    const entry = lanes[voice];
    return entry !== undefined && isOwn(voice, entry.by) && !isEmptyValue(entry.value) && isWhole(field, entry.value);
  };
  if (question.who === 'apart') return apartLanes(c, question, has, scopeId);
  const read = readAt(c, key, scopeId);
  if (read.state === 'answered') return isWhole(field, read.value) ? filledLane : emptyLane;
  if (read.state === 'disagree') return { filled: false, waiting: false, disagree: true };
  const someone = question.who === 'apart-joint' && Object.keys(lanes).length > 0;
  return { filled: false, waiting: someone, disagree: false };
}

/** How far one question has come, for one scope. Fields that can wait never hold it back. */
export function questionState(c: CaseFile, question: Question, scopeId: string | undefined, s: Setting): QuestionState {
  const checks = Object.entries(question.fields)
    .filter(([, field]) => !field.canWait && !field.derived && !field.emptyMeansNone && isFieldAsked(field, s))
    .flatMap(([key, field]) => fieldIds(c, field, scopeId).map((id) => checkField(c, question, key, field, id)));
  if (checks.length > 0 && checks.every((check) => check.filled)) return revealedState(c, question, scopeId);
  if (checks.length === 0 && question.fields !== undefined && touched(c, question, scopeId)) return 'answered';
  if (checks.some((check) => check.disagree)) return 'disagree';
  const unknown = Object.keys(lanesOf(c.notes, pathOf(`unknown:${question.ref}`, scopeId))).length > 0;
  if (unknown) return 'unknown';
  return checks.some((check) => check.waiting) ? 'waiting' : 'open';
}

function revealedState(c: CaseFile, question: Question, scopeId: string | undefined): QuestionState {
  // A check-in is shown for itself, and has been looked at already.
  if (question.who !== 'apart' || question.checkIn === 'rating') return 'answered';
  return isRevealed(c, question.ref, scopeId) ? 'answered' : 'waiting';
}

/** A question whose every field may be empty counts as answered when its page has been left with nothing proposed on it. */
function touched(c: CaseFile, question: Question, scopeId: string | undefined): boolean {
  return (
    Object.keys(lanesOf(c.notes, pathOf(`seen:${question.ref}`, scopeId))).length > 0 ||
    Object.entries(question.fields).some(([key, field]) =>
      fieldIds(c, field, scopeId).some((id) => Object.keys(lanesOf(c.answers, pathOf(key, id))).length > 0),
    )
  );
}

/** The id that a question is stored under on a screen. */
export function scopeAt(
  c: CaseFile,
  question: Question,
  position: { readonly orgId?: string | undefined; readonly partId?: string | undefined },
): string | undefined {
  if (question.scope === 'part') return position.partId ?? partIds(c)[0];
  if (question.scope === 'org') return position.orgId ?? orgIds(c)[0];
  return undefined;
}

export const isDone = (state: QuestionState): boolean => state === 'answered' || state === 'unknown';
