/** The shape of a comparison of groups: its rows, cells, gaps, signals, levels and spreads of numbers. */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Field, Level, StageId } from '#steps/catalogue/step.ts';
import type { Signal } from '#steps/signals/view.ts';
import type { QuestionState } from '#steps/walk/question-state.ts';
import type { Way } from './types.ts';

export interface NamedGroup {
  /** "Grupp 1". */
  readonly name: string;
  readonly c: CaseFile;
}

export type Side = 'public' | 'org' | 'joint';

export interface CellLine {
  readonly side: Side;
  readonly label: string;
  readonly text: string;
}

export interface Cell {
  readonly state: QuestionState | 'not-asked';
  readonly lines: readonly CellLine[];
}

export interface NumberSpread {
  readonly label: string;
  readonly side: Side;
  readonly field: Field;
  readonly given: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface CompareRow {
  readonly key: string;
  readonly ref: string;
  readonly stage: StageId;
  readonly page: string;
  readonly scopeName?: string;
  /** One per group, in the order of the groups. */
  readonly cells: readonly Cell[];
  readonly differs: boolean;
  /** Different answers among choices, cards and numbers; free text is not counted. */
  readonly variants: number;
  readonly numbers: readonly NumberSpread[];
  /** Cards or points that lie differently, in words. */
  readonly cards: readonly string[];
}

export interface GapRow {
  readonly key: string;
  readonly ref: string;
  readonly scopeName?: string;
  /** How many groups have left it open, do not know yet, or disagree. */
  readonly open: number;
  readonly unknown: number;
  readonly disagree: number;
}

export interface SignalRow {
  readonly ref: string;
  readonly level: Signal['level'];
  /** Per group: has the signal. */
  readonly has: readonly boolean[];
}

export interface LevelRow {
  readonly partId: string;
  /** Per group; undefined where the group has no such part. */
  readonly levels: readonly (Level | undefined)[];
}

export interface Comparison {
  readonly names: readonly string[];
  readonly rows: readonly CompareRow[];
  readonly gaps: readonly GapRow[];
  readonly signals: readonly SignalRow[];
  readonly levels: readonly LevelRow[];
  /** How many groups chose each form in R14. */
  readonly forms: Readonly<Record<Way, number>>;
}
