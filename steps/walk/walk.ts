/**
 * The walk: which pages stand in the way from empty to done, in order, and how far each question has come.
 * Pure; the statechart and the screens ask this file and never count by themselves.
 */
import { orgIds, partIds } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { allPages, questionsOnPage } from '#steps/catalogue/index.ts';
import { questionOf } from '#steps/catalogue/lookup.ts';
import type { Level, Page, Question, StageId } from '#steps/catalogue/step.ts';
import { isAsked, type Setting } from '#steps/facts/asked.ts';
import { questionState } from './question-state.ts';

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
export const samePlace = (a: Position, b: { page: string; orgId?: string | undefined; partId?: string | undefined }) =>
  a.page === b.page &&
  (b.orgId === undefined || a.orgId === b.orgId) &&
  (b.partId === undefined || a.partId === b.partId);
