/**
 * "Behöver ses över": a stage that the users had finished and that something answered in another stage now affects.
 * The note `review:<stage>` keeps a short description of what the stage hung on when it was finished; the need is that
 * description compared with the present one. What hangs on the stage's own answers alone is left out, since whoever
 * changes those is already there. See src/decisions/015.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { lanesOf, orgIds, partIds, pathOf } from '#steps/case/answers.ts';
import type { CaseFile, Value, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';
import { pageOf, questionOfKey, questionOfRef } from '#steps/catalogue/index.ts';
import { type StageId, stageIds } from '#steps/catalogue/step.ts';
import { keysBehind } from '#steps/facts/asked.ts';
import { caseSource } from '#steps/law/assess/case-source.ts';
import { mayBeNoted } from '#steps/law/assess/log.ts';
import { allLawKeys, keyInfo, type LawKey } from '#steps/law/keys.ts';
import type { Signal } from '#steps/signals/view.ts';
import { type AskedAt, askedKey, type Standing, signalKey, stageOfRef, standingOf } from './consequences.ts';
import { statesAt } from './progress.ts';
import { isDone } from './question-state.ts';
import { positions } from './walk.ts';

export interface ReviewNeed {
  readonly stage: StageId;
  readonly asked: readonly AskedAt[];
  /** Refs no longer asked. */
  readonly notAsked: readonly string[];
  readonly signals: readonly Signal[];
  readonly signalsGone: number;
  /** Parts whose level is another: how it was and is, 0–4. */
  readonly levels: readonly { readonly partId: string; readonly from: number; readonly to: number }[];
}

interface Outline {
  readonly asked: string;
  readonly signals: string;
  readonly levels: string;
  /** Hash of the answers of other stages that the levels hang on. */
  readonly inputs: string;
}

const notePath = (stage: StageId): string => `review:${stage}`;
const words = (text: string): readonly string[] => text.split(' ').filter((word) => word !== '');

function stageOfKey(key: string): StageId | undefined {
  const question = questionOfKey(key);
  return question && pageOf(question.page)?.stage;
}

const isElsewhere = (key: string, stage: StageId): boolean => (stageOfKey(key) ?? stage) !== stage;

/** Whether an answer of another stage takes part in deciding that the question is asked. */
function hangsElsewhere({ ref, stage }: AskedAt): boolean {
  const question = questionOfRef(ref);
  if (!question) return false;
  const scope = { case: [], org: ['organisations'], part: ['parts'] }[question.scope];
  return [...keysBehind(question.when), ...scope].some((key) => isElsewhere(key, stage));
}

const signalElsewhere = (signal: Signal, stage: StageId): boolean =>
  signal.because.some((path) => isElsewhere(path.split(/[@/]/)[0] ?? '', stage));

/** Stage 2 hangs on every level; the agreement on which parts it can hold. */
function levelsFor(stage: StageId, standing: Standing): string {
  const levels = Object.entries(standing.levels);
  if (stage === 'legal-basis') return levels.map(([id, level]) => `${id}=${level}`).join(' ');
  if (stage !== 'agreement') return '';
  return levels.map(([id, level]) => `${id}=${level === 4 ? 4 : 1}`).join(' ');
}

function lawInputs(c: CaseFile, stage: StageId): string {
  const source = caseSource(c);
  const ids = (key: LawKey) => ({ case: [undefined], org: orgIds(c), part: partIds(c) })[keyInfo(key).scope];
  const values = allLawKeys
    .filter((key) => isElsewhere(key, stage))
    .flatMap((key) => ids(key).map((id) => (mayBeNoted(c, key, pathOf(key, id)) ? source.read(key, id).value : '')));
  return bytesToHex(sha256(utf8ToBytes(canonical(values)))).slice(0, 16);
}

function signalsFor(stage: StageId, standing: Standing): readonly Signal[] {
  return standing.signals.filter((signal) => stageOfRef(signal.ref) === stage && signalElsewhere(signal, stage));
}

const askedFor = (stage: StageId, standing: Standing): readonly AskedAt[] =>
  standing.asked.filter((one) => one.stage === stage && hangsElsewhere(one));

function outlineOf(c: CaseFile, stage: StageId, standing: Standing): Outline {
  const levels = levelsFor(stage, standing);
  return {
    asked: askedFor(stage, standing).map(askedKey).join(' '),
    signals: signalsFor(stage, standing).map(signalKey).join(' '),
    levels,
    inputs: levels === '' ? '' : lawInputs(c, stage),
  };
}

/** Text that a note may hold is at most a thousand characters; longer ones are kept in pieces. */
const pieceLength = 900;

function stored(outline: Outline): Value {
  return Object.fromEntries(
    Object.entries(outline).flatMap(([name, text]: readonly [string, string]) =>
      Array.from({ length: Math.ceil(text.length / pieceLength) }, (_, at) => [
        `${name}.${at}`,
        text.slice(at * pieceLength, (at + 1) * pieceLength),
      ]),
    ),
  );
}

function keptOutline(c: CaseFile, stage: StageId): Outline | undefined {
  const value = lanesOf(c.notes, notePath(stage))['joint']?.value;
  if (typeof value !== 'object' || Array.isArray(value)) return undefined;
  const pieces = Object.entries(value).toSorted(
    ([a], [b]) => Number(a.split('.')[1] ?? 0) - Number(b.split('.')[1] ?? 0),
  );
  const join = (name: keyof Outline): string =>
    pieces.flatMap(([key, text]) => (key.startsWith(`${name}.`) ? [String(text)] : [])).join('');
  return { asked: join('asked'), signals: join('signals'), levels: join('levels'), inputs: join('inputs') };
}

function levelDifferences(was: Outline, is: Outline): ReviewNeed['levels'] {
  if (was.inputs === is.inputs || was.levels === is.levels) return [];
  const before = new Map(words(was.levels).map((pair) => [pair.split('=')[0], Number(pair.split('=')[1])]));
  return words(is.levels).flatMap((pair) => {
    const [partId = '', level] = pair.split('=');
    const from = before.get(partId);
    return from === undefined || from === Number(level) ? [] : [{ partId, from, to: Number(level) }];
  });
}

function needOf(c: CaseFile, stage: StageId, standing: Standing): ReviewNeed | undefined {
  const was = keptOutline(c, stage);
  if (!was) return undefined;
  const is = outlineOf(c, stage, standing);
  const [askedBefore, signalsBefore] = [words(was.asked), words(was.signals)];
  const need: ReviewNeed = {
    stage,
    asked: askedFor(stage, standing).filter((one) => !askedBefore.includes(askedKey(one))),
    notAsked: askedBefore.filter((key) => !words(is.asked).includes(key)).map((key) => key.split('@')[0] ?? key),
    signals: signalsFor(stage, standing).filter((signal) => !signalsBefore.includes(signalKey(signal))),
    signalsGone: signalsBefore.filter((key) => !words(is.signals).includes(key)).length,
    levels: levelDifferences(was, is),
  };
  const { asked, notAsked, signals, signalsGone, levels } = need;
  return asked.length + notAsked.length + signals.length + signalsGone + levels.length === 0 ? undefined : need;
}

/** Stages that need to be looked over on a day, with the reasons. Published examples never do. */
export function reviewNeeds(c: CaseFile, today: string): readonly ReviewNeed[] {
  if (c.kind === 'published') return [];
  const standing = standingOf(c, today);
  return stageIds.flatMap((stage) => needOf(c, stage, standing) ?? []);
}

export interface Author {
  readonly by: Voice;
  /** ISO time. */
  readonly at: string;
}

const noteEdit = (stage: StageId, outline: Outline, { by, at }: Author): Edit => ({
  op: 'note',
  path: notePath(stage),
  voice: 'joint',
  entry: { value: stored(outline), by, at },
});

/** The edit that says "vi har sett över", and the one to make when a stage is called ready. */
export function reviewedEdit(c: CaseFile, stage: StageId, today: string, author: Author): Edit {
  return noteEdit(stage, outlineOf(c, stage, standingOf(c, today)), author);
}

/** The edit that forgets what a stage hung on: the users have said that it is not ready. */
export const reviewForgotten = (stage: StageId): Edit => ({
  op: 'note',
  path: notePath(stage),
  voice: 'joint',
  entry: null,
});

const calledReady = (c: CaseFile, stage: StageId): boolean =>
  lanesOf(c.notes, `stepDone:${stage}`)['joint']?.value === 'ja';

/** Called ready by the users, or every question on the way answered. */
function finishedStages(c: CaseFile, { options }: Standing): readonly StageId[] {
  const all = positions(c, options).map((position) => ({ position, states: statesAt(c, position, options) }));
  return stageIds.filter((stage) => {
    const states = all.filter(({ position }) => position.stage === stage).flatMap((one) => one.states);
    return calledReady(c, stage) || (states.length > 0 && states.every((one) => isDone(one.state)));
  });
}

/**
 * Notes for stages that were finished before a change and hung on something that it altered: what they hung on then. To
 * be made after an edit, and after taking in a file. Stages that already have a note keep it.
 */
export function reviewBaselines(before: CaseFile, after: CaseFile, today: string, author: Author): readonly Edit[] {
  if (after.kind === 'published') return [];
  const [was, is] = [standingOf(before, today), standingOf(after, today)];
  return finishedStages(before, was).flatMap((stage) => {
    if (keptOutline(after, stage)) return [];
    const edit = noteEdit(stage, outlineOf(before, stage, was), author);
    const entry = edit.op === 'note' ? edit.entry : null;
    const marked = { ...after, notes: { ...after.notes, ...(entry ? { [notePath(stage)]: { joint: entry } } : {}) } };
    return needOf(marked, stage, is) ? [edit] : [];
  });
}
