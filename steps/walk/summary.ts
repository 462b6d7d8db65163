/** Every answer as it stands, for check pages, open questions, documents and the command line. */

import { lanesOf, orgIds, partIds, pathOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { allQuestions, pageOf } from '#steps/catalogue/index.ts';
import type { Question, StageContent, StageId } from '#steps/catalogue/step.ts';
import { isAsked, isFieldAsked, type NotMet, notMet } from '#steps/facts/asked.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { type AnswerLine, type At, fieldLines, rowName, type Words } from './answer-lines.ts';
import { type QuestionState, questionState, scopeIdsOf } from './question-state.ts';
import { settingOf, type WalkOptions } from './walk.ts';

export interface QuestionSummary {
  readonly ref: string;
  readonly page: string;
  readonly stage: StageId;
  readonly scopeId?: string;
  /** Name of the part or organisation, when there are several. */
  readonly scopeName?: string;
  readonly state: QuestionState | 'not-asked';
  /** The facts that keep the question from being asked. */
  readonly because: readonly NotMet[];
  readonly lines: readonly AnswerLine[];
  /** "Vi vet inte än": who finds out, and by when. */
  readonly unknown?: { readonly who: string; readonly when: string };
  readonly question: Question;
}

function scopeName(c: CaseFile, question: Question, scopeId: string | undefined): string | undefined {
  if (scopeId === undefined) return undefined;
  if (question.scope === 'org') return orgIds(c).length > 1 ? voiceName(c, scopeId) : undefined;
  const parts = partIds(c);
  if (question.scope !== 'part' || parts.length < 2) return undefined;
  const row = rowsOf(c, 'parts').find((item) => item.id === scopeId);
  return row ? rowName(row, parts.indexOf(scopeId)) : undefined;
}

/** Everything said about one question, for one scope. */
export function summarise(
  c: CaseFile,
  question: Question,
  words: Words,
  scopeId: string | undefined,
  options: WalkOptions,
): QuestionSummary {
  const place = question.scope === 'part' ? { partId: scopeId } : question.scope === 'org' ? { orgId: scopeId } : {};
  const setting = settingOf(c, place, options);
  const page = pageOf(question.page);
  const asked = isAsked(question, setting);
  const at: At = { c, question, words, scopeId };
  const lines = Object.entries(question.fields)
    .filter(([, field]) => isFieldAsked(field, setting))
    .flatMap(([key, field]) => fieldLines(at, key, field));
  const note = Object.values(lanesOf(c.notes, pathOf(`unknown:${question.ref}`, scopeId)))[0]?.value;
  const name = scopeName(c, question, scopeId);
  return {
    ref: question.ref,
    page: question.page,
    stage: page?.stage ?? 'parties',
    state: asked ? questionState(c, question, scopeId, setting) : 'not-asked',
    because: asked ? [] : notMet(question.when, setting),
    lines,
    question,
    ...(scopeId === undefined ? {} : { scopeId }),
    ...(name === undefined ? {} : { scopeName: name }),
    ...(isNote(note) ? { unknown: { who: String(note['who'] ?? ''), when: String(note['when'] ?? '') } } : {}),
  };
}

function isNote(value: unknown): value is Readonly<Record<string, string>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Summaries of a stage, in the order asked, one per question and scope. */
export function summariseStage(
  c: CaseFile,
  stage: StageId,
  content: StageContent,
  options: WalkOptions,
): readonly QuestionSummary[] {
  return allQuestions
    .filter((question) => pageOf(question.page)?.stage === stage)
    .flatMap((question) => {
      const words = content.questions[question.ref];
      return words ? scopeIdsOf(c, question).map((id) => summarise(c, question, words, id, options)) : [];
    });
}

/** What stands open: not known yet, not agreed, or required and not answered. Optional questions are left out. */
export function isOpen(summary: QuestionSummary): boolean {
  if (summary.state === 'not-asked' || summary.state === 'answered') return false;
  if (summary.state === 'unknown' || summary.state === 'disagree') return true;
  return !summary.question.classes.includes('deepening') && !summary.question.classes.includes('check-in');
}
