/** How far the steps have come, and where something is left. Pure. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { questionOfRef, stages } from '#steps/catalogue/index.ts';
import type { StageId } from '#steps/catalogue/step.ts';
import { isDone, type QuestionState, questionState, scopeAt } from './question-state.ts';
import { type Position, positions, settingOf, type WalkOptions } from './walk.ts';

/** State of each question on a screen. */
export function statesAt(
  c: CaseFile,
  position: Position,
  options: WalkOptions = {},
): readonly { readonly ref: string; readonly scopeId: string | undefined; readonly state: QuestionState }[] {
  const setting = settingOf(c, position, options);
  return position.refs
    .flatMap((ref) => questionOfRef(ref) ?? [])
    .map((question) => {
      const scopeId = scopeAt(c, question, position);
      return { ref: question.ref, scopeId, state: questionState(c, question, scopeId, setting) };
    });
}

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
