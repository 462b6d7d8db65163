/** Every answer as it stands, for check pages, open questions, documents and the command line. */
import {
  isEmptyValue,
  isRevealed,
  lanesOf,
  orgIds,
  partIds,
  partyName,
  pathOf,
  publicIds,
} from '#steps/case/answers.ts';
import { type CaseFile, type Entry, type Item, rowsAt, rowsOf, voicesOf } from '#steps/case/case-file.ts';
import { allQuestions, pageOf } from '#steps/catalogue/index.ts';
import type { Field, Question, StageContent, StageId } from '#steps/catalogue/step.ts';
import { isAsked, isFieldAsked, type NotMet, notMet } from '#steps/facts/asked.ts';
import { formatRow, formatValue, voiceName } from '#steps/swedish/format.ts';
import { type QuestionState, questionState, scopeIdsOf } from './question-state.ts';
import { settingOf, type WalkOptions } from './walk.ts';

/** One answer in one lane, as text. */
export interface AnswerLine {
  readonly label: string;
  readonly voice: string;
  readonly voiceName: string;
  readonly text: string;
  /** Written by the other side: an assumption. */
  readonly assumption: boolean;
  readonly source?: string;
}

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

const visibleVoice = (c: CaseFile, question: Question, voice: string, scopeId: string | undefined): boolean =>
  voice === 'joint' ||
  (question.who !== 'apart' && question.who !== 'apart-joint') ||
  voicesOf(c) === 'alone' ||
  isRevealed(c, question.ref, scopeId);

function line(c: CaseFile, label: string, voice: string, entry: Entry, text: string): AnswerLine {
  const assumption = entry.by !== voice && entry.by !== 'joint' && voice !== 'joint';
  return {
    label,
    voice,
    voiceName: voiceName(c, voice),
    text,
    assumption,
    ...(entry.source === undefined ? {} : { source: entry.source }),
  };
}

type Words = StageContent['questions'][string];

function fieldIds(c: CaseFile, field: Field, scopeId: string | undefined): readonly (string | undefined)[] {
  if (field.per === 'public') return publicIds(c);
  return field.per === 'org' ? orgIds(c) : [scopeId];
}

interface At {
  readonly c: CaseFile;
  readonly question: Question;
  readonly words: Words;
  readonly scopeId: string | undefined;
}

function valueLines(
  { c, question, words, scopeId }: At,
  key: string,
  field: Field,
  label: string,
): readonly AnswerLine[] {
  const ids = fieldIds(c, field, scopeId);
  return ids.flatMap((id) => {
    const name = field.per !== undefined && ids.length > 1 && id !== undefined ? partyName(c, id) : undefined;
    return Object.entries(lanesOf(c.answers, pathOf(key, id)))
      .filter(([voice, entry]) => !isEmptyValue(entry.value) && visibleVoice(c, question, voice, scopeId))
      .map(([voice, entry]) =>
        line(
          c,
          name === undefined ? label : `${label}, ${name}`,
          voice,
          entry,
          formatValue(field, entry.value, words.options?.[key], c),
        ),
      );
  });
}

function rowEntry(row: Item): Entry {
  const first = Object.values(row.fields)[0];
  return first ?? { value: '', by: row.by, at: row.at };
}

/** Each check-in is shown for itself, by its day; every other row with its question. */
function visibleRow(c: CaseFile, question: Question, list: string, row: Item, scopeId: string | undefined): boolean {
  const day = list === 'checkIns' ? row.fields['date']?.value : undefined;
  return visibleVoice(c, question, row.voice, typeof day === 'string' ? day : scopeId);
}

function listLines(
  { c, question, words, scopeId }: At,
  key: string,
  field: Field,
  label: string,
): readonly AnswerLine[] {
  if (field.kind !== 'list') return [];
  const list = key.replace('[]', '');
  const lists = [list, ...fieldIds(c, field, scopeId).flatMap((id) => (id === undefined ? [] : [pathOf(list, id)]))];
  return [...new Set(lists)]
    .flatMap((path) => rowsAt(c, path))
    .filter((row) => visibleRow(c, question, list, row, scopeId))
    .map((row) => line(c, label, row.voice, rowEntry(row), formatRow(key, field.item, row, words, c)))
    .filter((answer) => answer.text !== '');
}

/** Fields of another question's rows, like `organisations[].legalForm`. */
function rowFieldLines(
  { c, question, words, scopeId }: At,
  key: string,
  field: Field,
  label: string,
): readonly AnswerLine[] {
  const [list = '', name = ''] = key.split('[].');
  const ofParties = list === 'organisations' || list === 'publicParties';
  const rows = rowsAt(c, list)
    .filter((row) => !ofParties || scopeId === undefined || row.id === scopeId)
    .filter((row) => visibleRow(c, question, list, row, scopeId));
  return rows.flatMap((row, index) => {
    const title = rows.length > 1 ? `${label}, ${rowName(row, index)}` : label;
    if (field.kind === 'list') {
      return rowsAt(c, `${list}/${row.id}/${name}`)
        .filter((inner) => visibleVoice(c, question, inner.voice, scopeId))
        .map((inner) => line(c, title, inner.voice, rowEntry(inner), formatRow(key, field.item, inner, words, c)));
    }
    const entry = row.fields[name];
    if (!entry || isEmptyValue(entry.value)) return [];
    return [line(c, title, row.voice, entry, formatValue(field, entry.value, words.options?.[key], c))];
  });
}

function rowName(row: Item, index: number): string {
  const name = row.fields['name']?.value ?? row.fields['text']?.value;
  return typeof name === 'string' && name !== '' ? name : `nr ${index + 1}`;
}

function fieldLines(at: At, key: string, field: Field): readonly AnswerLine[] {
  const label = at.words.labels?.[key] ?? '';
  if (key.includes('[].')) return rowFieldLines(at, key, field, label);
  if (field.kind === 'list') return listLines(at, key, field, label);
  if (field.kind === 'group') {
    return Object.entries(field.fields).flatMap(([sub, child]) => fieldLines(at, `${key}.${sub}`, child));
  }
  return valueLines(at, key, field, label);
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
