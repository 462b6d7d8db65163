/**
 * Everything that the parties see differently, heaviest first: what changes the legal level, then what changes the
 * text of the agreement, then the rest. Each with what either answer would lead to.
 */
import { isEmptyValue } from '#steps/case/answers.ts';
import type { CaseFile, Value, Voice } from '#steps/case/case-file.ts';
import { applyEdit, type Edit } from '#steps/case/edit.ts';
import { levelsOf } from '#steps/law/assess/assessment-of.ts';
import type { Level } from '../law/types.ts';
import { type OpenDisagreement, openDisagreements, type Side } from './open-disagreements.ts';

/** The edits that make one value the answer and close the disagreement. `at` is an ISO time. */
export function chooseEdits(
  c: CaseFile,
  { id, place }: OpenDisagreement,
  value: Value,
  by: Voice,
  at: string,
): readonly Edit[] {
  const note = `disagreement:${id}`;
  const closing = Object.keys(c.notes[note] ?? {}).map(
    (voice): Edit => ({ op: 'note', path: note, voice, entry: null }),
  );
  const entry = isEmptyValue(value) ? null : { value, by, at };
  if (place.kind === 'answer' || place.kind === 'note') {
    return [{ op: place.kind, path: place.path, voice: place.voice, entry }, ...closing];
  }
  if (place.kind === 'field') {
    return [{ op: 'field', list: place.list, id: place.id, field: place.field, entry }, ...closing];
  }
  if (place.kind === 'row' && value === '') return [{ op: 'remove', list: place.list, id: place.id }, ...closing];
  return closing;
}

export interface Outcome {
  readonly side: Side;
  readonly levels: Readonly<Record<string, Level>>;
  /** Lines of the agreement that only this answer gives. */
  readonly lines: readonly string[];
}

export type Weight = 'level' | 'text' | 'other';

export interface RankedDisagreement extends OpenDisagreement {
  readonly weight: Weight;
  readonly outcomes: readonly Outcome[];
}

export interface RankOptions {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** The agreement as lines; given by who can make it. */
  readonly textOf: (c: CaseFile) => readonly string[];
}

/** Lines of `own` that are in none of the others. */
function onlyIn(own: readonly string[], others: readonly (readonly string[])[]): readonly string[] {
  const known = new Set(others.flat());
  return own.filter((line) => !known.has(line));
}

const weightOf = (outcomes: readonly Outcome[]): Weight => {
  const levels = new Set(outcomes.map((outcome) => JSON.stringify(outcome.levels)));
  if (levels.size > 1) return 'level';
  return outcomes.some((outcome) => outcome.lines.length > 0) ? 'text' : 'other';
};

/** What each side's answer would lead to, if it became the answer. */
export function weigh(c: CaseFile, one: OpenDisagreement, { today, textOf }: RankOptions): RankedDisagreement {
  const cases = one.sides.map((side) => chooseEdits(c, one, side.value, side.by, side.at).reduce(applyEdit, c));
  const texts = cases.map((candidate) => textOf(candidate));
  const outcomes = one.sides.map((side, i) => ({
    side,
    levels: cases[i] ? levelsOf(cases[i], today) : {},
    lines: onlyIn(
      texts[i] ?? [],
      texts.filter((_, other) => other !== i),
    ),
  }));
  return { ...one, weight: weightOf(outcomes), outcomes };
}

const order: Readonly<Record<Weight, number>> = { level: 0, text: 1, other: 2 };

/** Open disagreements, heaviest first; those of the same weight in the order of the method. */
export function rankedDisagreements(c: CaseFile, options: RankOptions): readonly RankedDisagreement[] {
  return openDisagreements(c)
    .map((one) => weigh(c, one, options))
    .sort((a, b) => order[a.weight] - order[b.weight]);
}
