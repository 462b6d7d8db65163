/**
 * Everything that the parties see differently, heaviest first: what changes the legal level, then what changes the
 * text of the agreement, then the rest. Each with what either answer would lead to.
 */
import { isEmptyValue } from '#steps/case/answers.ts';
import type { CaseFile, Entry, Value, Voice } from '#steps/case/case-file.ts';
import { applyEdit, type Edit } from '#steps/case/edit.ts';
import { levelsOf } from '#steps/law/assess/assessment-of.ts';
import type { Level } from '../law/types.ts';
import { editsBetween } from './edits-between.ts';
import { type OpenDisagreement, openDisagreements, type Side } from './open-disagreements.ts';
import { equalValues, type Place } from './place.ts';
import { headsOf, proposalsIn, putAt, standing, withProposal } from './proposed.ts';
import { withWritten } from './written.ts';

/**
 * The edits by which one side takes a value. Written together, it is the answer at once; from one side alone it is that
 * side's proposal, and the answer when the others say the same. `at` is an ISO time.
 */
export function chooseEdits(
  c: CaseFile,
  { id, place, kind, sides }: OpenDisagreement,
  value: Value,
  by: Voice,
  at: string,
): readonly Edit[] {
  const open = proposalsIn(withWritten(c, by)).get(id);
  if (kind === 'left-open' && open) {
    const voices = by === 'joint' ? [...new Set(sides.flatMap((side) => side.voices))] : [by];
    const chosen = voices.reduce(
      (now, voice) => {
        const own = headsOf(open).filter((head) => head.voice === voice);
        if (own.length === 1 && own[0] && equalValues(own[0].entry.value, value)) return now;
        return withProposal(now, place, { voice, entry: { value, by, at } }, own);
      },
      withWritten(c, by),
    );
    return editsBetween(c, standing(chosen));
  }
  return closingEdits(c, id, place, isEmptyValue(value) ? null : { value, by, at }, value);
}

/** The edits that put an entry where a matter was open without versions, and close it. */
function closingEdits(c: CaseFile, id: string, place: Place, entry: Entry | null, value: Value): readonly Edit[] {
  const note = `disagreement:${id}`;
  const closing = Object.keys(c.notes[note] ?? {}).map(
    (voice): Edit => ({ op: 'note', path: note, voice, entry: null }),
  );
  const put = putAt(place, entry);
  if (put) return [put, ...closing];
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
  const cases = one.sides.map((side) => chooseEdits(c, one, side.value, 'joint', side.at).reduce(applyEdit, c));
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
