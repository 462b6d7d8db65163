/**
 * The walk: which pages stand in the way from empty to done, in order, and how far each question has come.
 * Pure; the statechart and the screens ask this file and never count by themselves.
 */
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
import { allPages, fieldOfKey, questionsOnPage, stages } from '#steps/catalogue/index.ts';
import { questionOf } from '#steps/catalogue/lookup.ts';
import type { Field, Level, Page, Question, StageId } from '#steps/catalogue/step.ts';
import { isAsked, isFieldAsked, type Setting } from '#steps/facts/asked.ts';

export interface WalkOptions {
  readonly levels?: Readonly<Record<string, Level>> | undefined;
  readonly checkInOpen?: boolean | undefined;
  /** Show deepening pages too. At level 4 the pages of the other forms are part of the walk. */
  readonly deepening?: boolean | undefined;
}

/** One screen of the walk: a page, and the organisation or part it is asked for. */
export interface Position {
  readonly page: string;
  readonly stage: StageId;
  readonly orgId?: string;
  readonly partId?: string;
  /** Refs asked here. */
  readonly refs: readonly string[];
}

function isOnPath(page: Page, options: WalkOptions): boolean {
  if (page.deepening !== true || options.deepening === true) return true;
  return page.otherForms === true && Object.values(options.levels ?? {}).includes(4);
}

/** Settings under which the questions of a position are read. */
export function settingOf(
  c: CaseFile,
  position: { readonly orgId?: string | undefined; readonly partId?: string | undefined },
  options: WalkOptions,
): Setting {
  const setting: Setting = {
    c,
    orgId: position.orgId,
    partId: position.partId,
    levels: options.levels,
    checkInOpen: options.checkInOpen,
    answered: (key, id) => questionState(c, questionOf(key), id, setting) === 'answered',
  };
  return setting;
}

function asked(page: Page, setting: Setting, keep: (question: Question) => boolean): readonly string[] {
  return questionsOnPage(page.id)
    .filter((question) => keep(question) && isAsked(question, setting))
    .map((question) => question.ref);
}

/** Screens for one page: one, or one per organisation, or one per part. Empty when nothing on it is asked. */
export function positionsOfPage(c: CaseFile, page: Page, options: WalkOptions): readonly Position[] {
  const base = { page: page.id, stage: page.stage };
  const filled = (position: Position): boolean => position.refs.length > 0;
  if (page.per === 'org') {
    return orgIds(c)
      .map((orgId) => ({ ...base, orgId, refs: asked(page, settingOf(c, { orgId }, options), () => true) }))
      .filter(filled);
  }
  const parts = partIds(c);
  const hasPartQuestion = questionsOnPage(page.id).some((question) => question.scope === 'part');
  const [only, ...others] = parts;
  if (!hasPartQuestion || only === undefined || others.length === 0) {
    const partId = hasPartQuestion ? only : undefined;
    const refs = asked(page, settingOf(c, { partId }, options), () => true);
    return [partId === undefined ? { ...base, refs } : { ...base, partId, refs }].filter(filled);
  }
  return parts
    .map((partId, index) => ({
      ...base,
      partId,
      refs: asked(page, settingOf(c, { partId }, options), (q) => index === 0 || q.scope === 'part'),
    }))
    .filter(filled);
}

/** Screens of one page on the way; none when the page is beside it. */
export function positionsOnWay(c: CaseFile, page: Page, options: WalkOptions): readonly Position[] {
  return isOnPath(page, options) ? positionsOfPage(c, page, options) : [];
}

/** Every screen on the way, in order. */
export function positions(c: CaseFile, options: WalkOptions = {}): readonly Position[] {
  return allPages.flatMap((page) => positionsOnWay(c, page, options));
}

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

/** A question whose every field may be empty counts as answered when its page has been left with Fortsätt. */
function touched(c: CaseFile, question: Question, scopeId: string | undefined): boolean {
  return (
    Object.keys(lanesOf(c.notes, pathOf(`seen:${question.ref}`, scopeId))).length > 0 ||
    Object.entries(question.fields).some(([key, field]) =>
      fieldIds(c, field, scopeId).some((id) => Object.keys(lanesOf(c.answers, pathOf(key, id))).length > 0),
    )
  );
}

/** State of each question on a screen. */
export function statesAt(
  c: CaseFile,
  position: Position,
  options: WalkOptions = {},
): readonly { readonly ref: string; readonly scopeId: string | undefined; readonly state: QuestionState }[] {
  const setting = settingOf(c, position, options);
  return questionsOnPage(position.page)
    .filter((question) => position.refs.includes(question.ref))
    .map((question) => {
      const scopeId = scopeAt(c, question, position);
      return { ref: question.ref, scopeId, state: questionState(c, question, scopeId, setting) };
    });
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

export type StageStatus = 'done' | 'left' | 'started' | 'untouched';

export interface StageProgress {
  readonly stage: StageId;
  readonly status: StageStatus;
  /** Questions still open on the walk. */
  readonly left: number;
  readonly total: number;
  readonly first?: Position;
}

/** Progress of the seven stages. `left` with few questions, `started` with many. */
export function progress(c: CaseFile, options: WalkOptions = {}): readonly StageProgress[] {
  const all = positions(c, options).map((position) => ({ position, states: statesAt(c, position, options) }));
  return stages.map((stage) => {
    const mine = all.filter((entry) => entry.position.stage === stage.id);
    const states = mine.flatMap((entry) => entry.states);
    const left = states.filter((entry) => !isDone(entry.state)).length;
    const first = mine.find((entry) => entry.states.some((state) => !isDone(state.state)))?.position;
    const status = statusOf(left, states.length);
    return { stage: stage.id, status, left, total: states.length, ...(first ? { first } : {}) };
  });
}

function statusOf(left: number, total: number): StageStatus {
  if (left === 0) return 'done';
  if (left === total) return 'untouched';
  return left <= 5 ? 'left' : 'started';
}

/** The recommended next screen: the first with something left to answer; undefined when nothing is left. */
export function nextPosition(c: CaseFile, options: WalkOptions = {}): Position | undefined {
  return positions(c, options).find((position) => statesAt(c, position, options).some((s) => !isDone(s.state)));
}

export const samePlace = (a: Position, b: { page: string; orgId?: string | undefined; partId?: string | undefined }) =>
  a.page === b.page &&
  (b.orgId === undefined || a.orgId === b.orgId) &&
  (b.partId === undefined || a.partId === b.partId);
