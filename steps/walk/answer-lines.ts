/** One question's answers as lines of text, lane by lane; what is hidden until the reveal is left out. */

import { isEmptyValue, isRevealed, lanesOf, orgIds, partyName, pathOf, publicIds } from '#steps/case/answers.ts';
import { type CaseFile, type Entry, type Item, rowsAt, voicesOf } from '#steps/case/case-file.ts';
import type { Field, Question, StageContent } from '#steps/catalogue/step.ts';
import { formatRow, formatValue, voiceName } from '#steps/swedish/format.ts';

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

export type Words = StageContent['questions'][string];

function fieldIds(c: CaseFile, field: Field, scopeId: string | undefined): readonly (string | undefined)[] {
  if (field.per === 'public') return publicIds(c);
  return field.per === 'org' ? orgIds(c) : [scopeId];
}

export interface At {
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

/** Each check-in is shown for itself, by its day, and a row of one part with that part; every other row with its question. */
function visibleRow(c: CaseFile, question: Question, list: string, row: Item, scopeId: string | undefined): boolean {
  const name = list === 'checkIns' ? 'date' : question.scope === 'part' ? 'part' : '';
  const own = row.fields[name]?.value;
  return visibleVoice(c, question, row.voice, typeof own === 'string' && own !== '' ? own : scopeId);
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

export function rowName(row: Item, index: number): string {
  const name = row.fields['name']?.value ?? row.fields['text']?.value;
  return typeof name === 'string' && name !== '' ? name : `nr ${index + 1}`;
}

export function fieldLines(at: At, key: string, field: Field): readonly AnswerLine[] {
  const label = at.words.labels?.[key] ?? '';
  if (key.includes('[].')) return rowFieldLines(at, key, field, label);
  if (field.kind === 'list') return listLines(at, key, field, label);
  if (field.kind === 'group') {
    return Object.entries(field.fields).flatMap(([sub, child]) => fieldLines(at, `${key}.${sub}`, child));
  }
  return valueLines(at, key, field, label);
}
