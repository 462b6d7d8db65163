/** The answer behind a piece of a document, as text: the value at its place, or all that is said to the question. */
import { partIds } from '#steps/case/answers.ts';
import { type CaseFile, rowsAt } from '#steps/case/case-file.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Question, QuestionWords } from '#steps/catalogue/step.ts';
import { formatRow } from '#steps/swedish/format.ts';
import { summarise } from '#steps/walk/summary.ts';
import type { WalkOptions } from '#steps/walk/walk.ts';
import type { Trace } from '#templates/tree/document.ts';

type Answer = Trace['answers'][number];

/** More than this is a list to read on its own page. */
const mostLines = 5;

export interface AnswerText {
  readonly lines: readonly string[];
  /** How many lines there are beyond those. */
  readonly more: number;
  /** Part or organisation that the answer is for. */
  readonly scope: { readonly partId?: string; readonly orgId?: string };
}

function scopeOf(c: CaseFile, question: Question, path: string): AnswerText['scope'] {
  const id = path.split('@')[1]?.split('/')[0];
  if (id === undefined) return question.scope === 'part' ? firstPart(c) : {};
  if (question.scope === 'part') return { partId: id };
  return question.scope === 'org' ? { orgId: id } : {};
}

/** A place without a part: the cells of tables, where a single part is not named. */
function firstPart(c: CaseFile): AnswerText['scope'] {
  const [partId, ...others] = partIds(c);
  return partId === undefined || others.length > 0 ? {} : { partId };
}

/** "goals/g1/text": the row, when the place is in one. */
function rowLine(c: CaseFile, question: Question, words: QuestionWords, path: string): string | undefined {
  const [list = '', id = ''] = path.split('/');
  const row = rowsAt(c, list).find((one) => one.id === id);
  const key = Object.keys(question.fields).find((name) => name.replace('[]', '') === list.split('@')[0]);
  const field = key === undefined ? undefined : question.fields[key];
  if (!row || key === undefined || field?.kind !== 'list') return undefined;
  return formatRow(key, field.item, row, words, c);
}

/**
 * What is said at an answer's place. Hidden lanes stay hidden.
 * @param near Text of the piece: without a place of its own, the lines that hold it come first.
 */
export function answerText(
  c: CaseFile,
  answer: Answer,
  words: QuestionWords,
  options: WalkOptions,
  near: string,
): AnswerText {
  const question = questionOfRef(answer.ref);
  if (!question) return { lines: [], more: 0, scope: {} };
  const scope = scopeOf(c, question, answer.path);
  const row = rowLine(c, question, words, answer.path);
  if (row !== undefined && row !== '') return { lines: [row], more: 0, scope };
  const said = summarise(c, question, words, scope.partId ?? scope.orgId, options).lines;
  const key = answer.path.split('@')[0] ?? '';
  const label = words.labels?.[key];
  const own =
    label === undefined
      ? said.filter((line) => near.length > 3 && line.text.includes(near))
      : said.filter((line) => line.label.startsWith(label));
  const shown = own.length > 0 ? own : said;
  const lines = shown.map((line) =>
    line.label === '' || shown.length === 1 ? line.text : `${line.label}: ${line.text}`,
  );
  return { lines: lines.slice(0, mostLines), more: Math.max(0, lines.length - mostLines), scope };
}

/** One entry for each question and part, in the order used. */
export function answersOnce(trace: Trace): readonly Answer[] {
  const keyOf = ({ ref, path }: Answer): string => `${ref} ${path.includes('/') ? path : (path.split('@')[1] ?? '')}`;
  return [...new Map(trace.answers.map((answer) => [keyOf(answer), answer])).values()];
}
