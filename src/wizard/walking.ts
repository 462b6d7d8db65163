/** Where the next and the former screen of the walk are, asked of the case. Pure; the statechart's guards and actions. */
import { textOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { pageOf } from '#steps/catalogue/index.ts';
import { nextPosition } from '#steps/walk/progress.ts';
import { type Position, positionsOnWay, samePlace, type WalkOptions } from '#steps/walk/walk.ts';
import { keeps, leaves, type Walker } from './doors.ts';
import type { Scope } from './scope.ts';

/** Levels of the parts of a case on a day (YYYY-MM-DD). */
export type LevelsOf = (c: CaseFile, day: string) => NonNullable<WalkOptions['levels']>;

/** What the walk of a case depends on beside the case itself. */
export interface Rules {
  /** YYYY-MM-DD. */
  readonly today: string;
  /** Null until the rules have loaded. */
  readonly levelsOf: LevelsOf | null;
  /** Who walks, and through which door. Absent = the whole method, whoever is to answer. */
  readonly walker?: Walker;
}

/** A check-in can be made from the first day of the term. */
function checkInOpen(c: CaseFile, day: string): boolean {
  const start = textOf(c, 'term.start');
  return start !== undefined && start <= day;
}

/** The options of the same case under the same rules are the same: what is worked out from them is kept with them. */
const known = new WeakMap<CaseFile, readonly { readonly rules: Rules; readonly options: WalkOptions }[]>();

const sameRules = (a: Rules, b: Rules): boolean =>
  a.today === b.today &&
  a.levelsOf === b.levelsOf &&
  a.walker?.door === b.walker?.door &&
  a.walker?.perspective === b.walker?.perspective;

export function walkOptionsOf(c: CaseFile, rules: Rules): WalkOptions {
  const all = known.get(c) ?? [];
  const found = all.find((one) => sameRules(one.rules, rules));
  if (found) return found.options;
  const { today, levelsOf, walker } = rules;
  const kept = walker && keeps(c, walker);
  const left = walker && leaves(c, walker);
  const options: WalkOptions = {
    checkInOpen: checkInOpen(c, today),
    ...(levelsOf && c.kind !== 'published' ? { levels: levelsOf(c, today) } : {}),
    ...(kept ? { keeps: kept } : {}),
    ...(left ? { leaves: left } : {}),
  };
  known.set(c, [...all, { rules, options }]);
  return options;
}

/** Screens of a page for somebody who stands on `from`: the walk of a deepening page goes by the deepening pages. */
export function screensOf(c: CaseFile, page: string, from: string, rules: Rules): readonly Position[] {
  const found = pageOf(page);
  if (!found) return [];
  const options = walkOptionsOf(c, rules);
  return positionsOnWay(c, found, pageOf(from)?.deepening ? { ...options, deepening: true } : options);
}

export function scopeOf(position: Position | undefined): Scope {
  const { orgId, partId } = position ?? {};
  return { ...(orgId === undefined ? {} : { orgId }), ...(partId === undefined ? {} : { partId }) };
}

/** The same page for the organisation or part after (+1) or before (−1) the one in `scope`; undefined at the end. */
export function besideOnPage(
  c: CaseFile,
  at: { readonly page: string; readonly scope: Scope; readonly step: 1 | -1 },
  rules: Rules,
): Position | undefined {
  const all = screensOf(c, at.page, at.page, rules);
  const here = all.findIndex((position) => samePlace(position, { page: at.page, ...at.scope }));
  return here < 0 ? undefined : all[here + at.step];
}

/** The first screen with something left to answer. */
export function firstLeft(c: CaseFile, rules: Rules): Position | undefined {
  return nextPosition(c, walkOptionsOf(c, rules));
}
