/**
 * The walk: which pages stand in the way from empty to done, in order, and how far each question has come.
 * Pure; the statechart and the screens ask this file and never count by themselves.
 */
import { orgIds, partIds } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { allPages, questionOfRef, questionsOnPage } from '#steps/catalogue/index.ts';
import { questionOf } from '#steps/catalogue/lookup.ts';
import type { Field, Level, Page, Question, StageId } from '#steps/catalogue/step.ts';
import { isAsked, type Setting } from '#steps/facts/asked.ts';
import { questionState } from './question-state.ts';

export interface WalkOptions {
  readonly levels?: Readonly<Record<string, Level>> | undefined;
  readonly checkInOpen?: boolean | undefined;
  /** Show deepening pages too. At level 4 the pages of the other forms are part of the walk. */
  readonly deepening?: boolean | undefined;
  /**
   * A door: only what it keeps is asked, also on deepening pages, and pages that stand next to each other in a step are
   * asked as one while there is room. Absent, the whole method is walked.
   */
  readonly keeps?: ((question: Question, setting: Setting) => boolean) | undefined;
  /** What is said already, or left to others: not asked on the way, and not counted as left. A link still opens it. */
  readonly leaves?: ((question: Question) => boolean) | undefined;
}

/** Most questions that pages are asked as one with, and most that there is to write on them; see `writing`. */
const room = { questions: 5, writing: 11 } as const;

/** One screen of the walk: a page, and the organisation or part it is asked for. */
export interface Position {
  readonly page: string;
  readonly stage: StageId;
  readonly orgId?: string;
  readonly partId?: string;
  /** Refs asked here. */
  readonly refs: readonly string[];
  /** The pages that are asked together here, where they are several; the first of them is `page`. */
  readonly pages?: readonly string[];
}

function isOnPath(page: Page, options: WalkOptions): boolean {
  if (options.keeps !== undefined) return true;
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

interface Asking {
  readonly setting: Setting;
  readonly options: WalkOptions;
}

function asked(page: Page, { setting, options }: Asking, keep: (question: Question) => boolean): readonly string[] {
  return questionsOnPage(page.id)
    .filter(
      (question) =>
        keep(question) &&
        isAsked(question, setting) &&
        options.leaves?.(question) !== true &&
        (options.keeps === undefined || options.keeps(question, setting)),
    )
    .map((question) => question.ref);
}

/** Screens for one page: one, or one per organisation, or one per part. Empty when nothing on it is asked. */
export function positionsOfPage(c: CaseFile, page: Page, options: WalkOptions): readonly Position[] {
  const base = { page: page.id, stage: page.stage };
  const filled = (position: Position): boolean => position.refs.length > 0;
  if (page.per === 'org') {
    return orgIds(c)
      .map((orgId) => ({
        ...base,
        orgId,
        refs: asked(page, { setting: settingOf(c, { orgId }, options), options }, () => true),
      }))
      .filter(filled);
  }
  const parts = partIds(c);
  const hasPartQuestion = questionsOnPage(page.id).some((question) => question.scope === 'part');
  const [only, ...others] = parts;
  if (!hasPartQuestion || only === undefined || others.length === 0) {
    const partId = hasPartQuestion ? only : undefined;
    const refs = asked(page, { setting: settingOf(c, { partId }, options), options }, () => true);
    return [partId === undefined ? { ...base, refs } : { ...base, partId, refs }].filter(filled);
  }
  return parts
    .map((partId, index) => ({
      ...base,
      partId,
      refs: asked(
        page,
        { setting: settingOf(c, { partId }, options), options },
        (q) => index === 0 || q.scope === 'part',
      ),
    }))
    .filter(filled);
}

/** How much there is to write on a screen: a choice is one, a sentence two, and several rows or lines three. */
function writing({ refs }: Position): number {
  const fields = refs.flatMap((ref) => Object.values(questionOfRef(ref)?.fields ?? {}));
  return fields.filter((field) => !field.derived && !field.canWait).reduce((sum, field) => sum + weightOf(field), 0);
}

function weightOf(field: Field): number {
  if (field.kind === 'list' || field.kind === 'cards' || (field.kind === 'text' && field.long)) return 3;
  return field.kind === 'text' ? 2 : 1;
}

/** Two screens that are asked for one thing each, in the same step, with room for both on one. */
function haveRoom(a: Position, b: Position, several: ReadonlySet<string>): boolean {
  return (
    a.stage === b.stage &&
    ![...(a.pages ?? [a.page]), b.page].some((page) => several.has(page)) &&
    a.refs.length + b.refs.length <= room.questions &&
    writing(a) + writing(b) <= room.writing
  );
}

/** Pages that stand next to each other in a step are asked as one, for as long as there is room. */
function joined(all: readonly Position[]): readonly Position[] {
  const several = new Set(all.filter((one, at) => all.findIndex(({ page }) => page === one.page) !== at).map(pageIn));
  const way: Position[] = [];
  for (const next of all) {
    const last = way.at(-1);
    if (!last || !haveRoom(last, next, several)) {
      way.push(next);
      continue;
    }
    const pages = [...(last.pages ?? [last.page]), next.page];
    way.splice(-1, 1, { ...next, ...last, refs: [...last.refs, ...next.refs], pages });
  }
  return way;
}

const pageIn = ({ page }: Position): string => page;

/** Ways worked out for the same options: a door is asked for its way at every step. */
const ways = new WeakMap<WalkOptions, { readonly c: CaseFile; readonly way: readonly Position[] }>();

function wayBehindDoor(c: CaseFile, options: WalkOptions): readonly Position[] {
  const known = ways.get(options);
  if (known?.c === c) return known.way;
  const way = joined(allPages.flatMap((page) => positionsOfPage(c, page, options)));
  ways.set(options, { c, way });
  return way;
}

/** Screens of one page on the way; none when the page is beside it, or asked together with one before it. */
export function positionsOnWay(c: CaseFile, page: Page, options: WalkOptions): readonly Position[] {
  if (options.keeps !== undefined) return wayBehindDoor(c, options).filter((position) => position.page === page.id);
  return isOnPath(page, options) ? positionsOfPage(c, page, options) : [];
}

/** Every screen on the way, in order. */
export function positions(c: CaseFile, options: WalkOptions = {}): readonly Position[] {
  return options.keeps === undefined
    ? allPages.flatMap((page) => positionsOnWay(c, page, options))
    : wayBehindDoor(c, options);
}
export const samePlace = (a: Position, b: { page: string; orgId?: string | undefined; partId?: string | undefined }) =>
  a.page === b.page &&
  (b.orgId === undefined || a.orgId === b.orgId) &&
  (b.partId === undefined || a.partId === b.partId);
