/** What is hidden until the parties show each other their answers: questions answered apart, lane by lane. */
import { isEmptyValue, isOwn, orgsInPart, partIds, pathOf } from '#steps/case/answers.ts';
import { type CaseFile, type Entry, type Item, type Lanes, rowsOf, type Voice } from '#steps/case/case-file.ts';
import { allQuestions, questionOfKey, questionOfRef } from '#steps/catalogue/index.ts';
import type { Question } from '#steps/catalogue/step.ts';
import { noteParts, noteRuleOf } from './note-rules.ts';

/** Everything that one lane holds of one question answered apart, in one scope. */
export interface ApartLane {
  /** `B1`, `R17@p1`: names the notes `revealed:`, `commitment:` and `salt:`. */
  readonly key: string;
  readonly ref: string;
  readonly scopeId: string | undefined;
  readonly voice: Voice;
  readonly answers: readonly (readonly [path: string, entry: Entry])[];
  readonly rows: readonly (readonly [list: string, row: Item])[];
  readonly notes: readonly (readonly [path: string, entry: Entry])[];
}

const isApart = (question: Question | undefined): question is Question =>
  question?.who === 'apart' || question?.who === 'apart-joint';

const listOwners = new Map<string, Question>();
for (const question of allQuestions.filter(isApart)) {
  for (const [key, field] of Object.entries(question.fields)) {
    if (field.kind === 'list' && !key.includes('[].')) listOwners.set(key.replace('[]', ''), question);
  }
}

const rootOf = (list: string): string => (list.split('/')[0] ?? '').split('@')[0] ?? '';

function rowScope(c: CaseFile, question: Question, list: string, row: Item): string | undefined {
  if (question.checkIn === 'rating') {
    // Each check-in is shown for itself, by its day.
    const day = row.fields['date']?.value;
    return typeof day === 'string' && day !== '' ? day : undefined;
  }
  if (question.scope !== 'part') return undefined;
  const part = row.fields['part']?.value;
  const inPath = (list.split('/')[0] ?? '').split('@')[1];
  return inPath ?? (typeof part === 'string' && part !== '' ? part : partIds(c)[0]);
}

interface Draft {
  readonly ref: string;
  readonly scopeId: string | undefined;
  readonly voice: Voice;
  readonly answers: [string, Entry][];
  readonly rows: [string, Item][];
  readonly notes: [string, Entry][];
}

/** Finds, or begins, what one voice has said to one question. */
type At = (ref: string, scopeId: string | undefined, voice: Voice) => Draft;

/** The entries of one side alone, voice by voice. */
const ownLanes = (lanes: Lanes): readonly (readonly [Voice, Entry])[] =>
  Object.entries(lanes).filter(([voice]) => voice !== 'joint');

function addAnswers(c: CaseFile, at: At): void {
  for (const [path, lanes] of Object.entries(c.answers)) {
    const [key = '', scopeId] = path.split('@');
    const question = questionOfKey(key);
    if (!isApart(question)) continue;
    for (const [voice, entry] of ownLanes(lanes)) at(question.ref, scopeId, voice).answers.push([path, entry]);
  }
}

function addRows(c: CaseFile, at: At): void {
  for (const [list, rows] of Object.entries(c.items)) {
    const question = listOwners.get(rootOf(list));
    if (!question) continue;
    for (const row of rows.filter(({ voice }) => voice !== 'joint'))
      at(question.ref, rowScope(c, question, list, row), row.voice).rows.push([list, row]);
  }
}

function addNotes(c: CaseFile, at: At): void {
  for (const [path, lanes] of Object.entries(c.notes)) {
    const { kind, rest } = noteParts(path);
    if (kind === 'salt' || noteRuleOf(path) !== 'question') continue;
    const [name = '', scopeId] = rest.split('@');
    const question = questionOfRef(name) ?? questionOfKey(name);
    if (!isApart(question)) continue;
    for (const [voice, entry] of ownLanes(lanes)) at(question.ref, scopeId, voice).notes.push([path, entry]);
  }
}

/** Lanes of all questions answered apart that hold anything, joint lanes left out. */
export function apartLanes(c: CaseFile): readonly ApartLane[] {
  const drafts = new Map<string, Draft>();
  const at: At = (ref, scopeId, voice) => {
    const id = `${pathOf(ref, scopeId)} ${voice}`;
    const draft = drafts.get(id) ?? { ref, scopeId, voice, answers: [], rows: [], notes: [] };
    drafts.set(id, draft);
    return draft;
  };
  addAnswers(c, at);
  addRows(c, at);
  addNotes(c, at);
  return [...drafts.values()].map((draft) => ({ ...draft, key: pathOf(draft.ref, draft.scopeId) }));
}

/** True when the parties have shown each other their answers. Working alone reveals nothing to anyone else. */
export const isShown = (c: CaseFile, key: string): boolean => Object.keys(c.notes[`revealed:${key}`] ?? {}).length > 0;

/** What the lane's own side has said in it; assumptions by the other side are no answer. */
export function ownContent(lane: ApartLane): ApartLane {
  const own = (by: string): boolean => isOwn(lane.voice, by);
  return {
    ...lane,
    answers: lane.answers.filter(([, entry]) => own(entry.by) && !isEmptyValue(entry.value)),
    rows: lane.rows.filter(([, row]) => own(row.by)),
    notes: lane.notes.filter(([, entry]) => own(entry.by)),
  };
}

export function isAnswered(lane: ApartLane): boolean {
  const own = ownContent(lane);
  return own.answers.length > 0 || own.rows.length > 0 || own.notes.some(([path]) => path.startsWith('unknown:'));
}

/** The parties that answer a question: the public one and the organisations that take part. */
export function answerers(c: CaseFile, ref: string, scopeId: string | undefined): readonly Voice[] {
  const part = questionOfRef(ref)?.scope === 'part' ? scopeId : undefined;
  const orgs = part === undefined ? rowsOf(c, 'organisations').map((row) => row.id) : orgsInPart(c, part);
  return ['public', ...orgs];
}

/** Everyone who answers the question has answered, here or by a promise, or has chosen not to. */
export function isAnsweredByAll(c: CaseFile, { key, ref, scopeId }: ApartLane, all = apartLanes(c)): boolean {
  const lanes = all.filter((lane) => lane.key === key && isAnswered(lane));
  return answerers(c, ref, scopeId).every(
    (voice) =>
      Object.hasOwn(c.notes[`commitment:${key}`] ?? {}, voice) ||
      lanes.some((lane) => lane.voice === voice) ||
      Object.hasOwn(c.notes[`declined:${key}`] ?? {}, voice),
  );
}
