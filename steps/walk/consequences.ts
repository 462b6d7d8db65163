/**
 * What an edit leads to beyond the answer itself: questions that are asked or no longer asked, warning signals that come
 * or go, and the legal level of each part with the rules that decided it. Pure: two cases and the day in, differences out.
 */
import { isEmptyValue, lanesOf, textOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsAt } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { pageOf, questionOfRef } from '#steps/catalogue/index.ts';
import { type StageId, stageIds } from '#steps/catalogue/step.ts';
import { assessmentOf, levelsOf } from '#steps/law/assess/assessment-of.ts';
import type { Decider, PartAssessment } from '#steps/law/result.ts';
import type { Fired, Level } from '#steps/law/types.ts';
import { signalsOf } from '#steps/signals/signals.ts';
import type { Signal } from '#steps/signals/view.ts';
import { scopeAt } from './question-state.ts';
import { positions, type WalkOptions } from './walk.ts';

/** A question as it is asked: on a page, for the whole case, a part or an organisation. */
export interface AskedAt {
  readonly ref: string;
  readonly page: string;
  readonly stage: StageId;
  readonly scopeId?: string;
  readonly orgId?: string;
  readonly partId?: string;
}

export interface StageChange {
  readonly stage: StageId;
  readonly asked: readonly AskedAt[];
  readonly notAsked: readonly AskedAt[];
  readonly signals: readonly Signal[];
  readonly signalsGone: readonly Signal[];
}

export interface LevelChange {
  readonly partId: string;
  readonly from: Level;
  readonly to: Level;
  readonly decidedBy: Decider;
  /** The effects that decided the new level; empty when missing answers or the absence of signals did. */
  readonly because: readonly Fired[];
}

export interface Consequences {
  readonly stages: readonly StageChange[];
  readonly levels: readonly LevelChange[];
}

/** What stands on a day, worked out from the answers. */
export interface Standing {
  readonly options: WalkOptions;
  readonly asked: readonly AskedAt[];
  readonly signals: readonly Signal[];
  readonly levels: Readonly<Record<string, Level>>;
}

/** Options of the walk on a day (YYYY-MM-DD): the levels, and whether a check-in may be open. */
export function walkOptionsOn(c: CaseFile, today: string): WalkOptions {
  const start = textOf(c, 'term.start');
  return { levels: levelsOf(c, today), checkInOpen: start !== undefined && start <= today };
}

const memory = new WeakMap<CaseFile, Standing & { readonly today: string }>();

/** What stands for a case on a day; remembered per case, which never changes. */
export function standingOf(c: CaseFile, today: string): Standing {
  const known = memory.get(c);
  if (known?.today === today) return known;
  const made = { ...workOut(c, today), today };
  memory.set(c, made);
  return made;
}

function workOut(c: CaseFile, today: string): Standing {
  const options = walkOptionsOn(c, today);
  const asked = positions(c, options).flatMap((position) => {
    const { page, stage, orgId, partId } = position;
    return position.refs.map((ref): AskedAt => {
      const question = questionOfRef(ref);
      const scopeId = question && scopeAt(c, question, position);
      return {
        ref,
        page,
        stage,
        ...(scopeId === undefined ? {} : { scopeId }),
        ...(orgId === undefined ? {} : { orgId }),
        ...(partId === undefined ? {} : { partId }),
      };
    });
  });
  return { options, asked, signals: signalsOf(c), levels: options.levels ?? {} };
}

/** The stage that a question belongs to. */
export function stageOfRef(ref: string): StageId | undefined {
  const question = questionOfRef(ref);
  return question && pageOf(question.page)?.stage;
}

export const askedKey = ({ ref, scopeId }: AskedAt): string => (scopeId === undefined ? ref : `${ref}@${scopeId}`);
export const signalKey = ({ id, ref }: Signal): string => `${id}@${ref}`;

function without<T>(all: readonly T[], others: readonly T[], keyOf: (one: T) => string): readonly T[] {
  const known = new Set(others.map(keyOf));
  return all.filter((one) => !known.has(keyOf(one)));
}

function stageChanges(before: Standing, after: Standing): readonly StageChange[] {
  const asked = without(after.asked, before.asked, askedKey);
  const notAsked = without(before.asked, after.asked, askedKey);
  const signals = without(after.signals, before.signals, signalKey);
  const signalsGone = without(before.signals, after.signals, signalKey);
  return stageIds.flatMap((stage) => {
    const change = {
      stage,
      asked: asked.filter((one) => one.stage === stage),
      notAsked: notAsked.filter((one) => one.stage === stage),
      signals: signals.filter((one) => stageOfRef(one.ref) === stage),
      signalsGone: signalsGone.filter((one) => stageOfRef(one.ref) === stage),
    };
    const { asked: now, notAsked: gone, signals: up, signalsGone: down } = change;
    return now.length + gone.length + up.length + down.length === 0 ? [] : [change];
  });
}

const weightOf = { stop: 4, lawyer: 3, warn: 2 } as const;

/** The effects behind the level, one per rule. */
function deciding(part: PartAssessment): readonly Fired[] {
  const wanted = Object.entries(weightOf).flatMap(([effect, level]) => (level === part.level ? [effect] : []));
  const found = part.fired.filter(
    (fired) => wanted.includes(fired.effect) && part.decidingRules.includes(fired.ruleId),
  );
  return [...new Map(found.map((fired) => [fired.ruleId, fired])).values()];
}

function levelChanges(before: CaseFile, after: CaseFile, today: string): readonly LevelChange[] {
  const levels = levelsOf(before, today);
  return assessmentOf(after, today).parts.flatMap((part): readonly LevelChange[] => {
    const from = levels[part.partId];
    if (part.level === null || from === undefined || from === part.level) return [];
    const { partId, level, decidedBy } = part;
    return [{ partId, from, to: level, decidedBy, because: deciding(part) }];
  });
}

/** What changed between two versions of a case on a day. Empty when nothing but the answers did. */
export function consequencesOf(before: CaseFile, after: CaseFile, today: string): Consequences {
  const [was, is] = [standingOf(before, today), standingOf(after, today)];
  return { stages: stageChanges(was, is), levels: levelChanges(before, after, today) };
}

/** Whether an edit replaces or takes away something that had been given; a first answer does not. */
export function replacesAnswer(before: CaseFile, edits: readonly Edit[]): boolean {
  return edits.some((edit) => {
    switch (edit.op) {
      case 'answer':
        return !isEmptyValue(lanesOf(before.answers, edit.path)[edit.voice]?.value);
      case 'field': {
        const row = rowsAt(before, edit.list).find((item) => item.id === edit.id);
        return !isEmptyValue(row?.fields[edit.field]?.value);
      }
      case 'remove':
        return rowsAt(before, edit.list).some((row) => row.id === edit.id);
      case 'setting':
        return true;
      default:
        return false;
    }
  });
}
