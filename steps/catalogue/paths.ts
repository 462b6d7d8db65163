/** Where an answer may stand: the catalogue of questions turned into a look-up by path. */
import { allQuestions } from './index.ts';
import type { Field, Question } from './step.ts';

/** One field of the catalogue and the question that it belongs to. */
export interface Target {
  readonly ref: string;
  /** Key as in the catalogue, without `[]` and without scope suffix. */
  readonly key: string;
  readonly field: Field;
  readonly scope: Question['scope'];
  readonly per?: 'public' | 'org' | 'party';
}

/** Fields and lists at one level: of the case, or of the rows of a list. */
export interface Level {
  readonly ref: string;
  readonly key: string;
  /** Most rows. Unused for the case itself. */
  max: number;
  readonly fields: Map<string, Target>;
  readonly lists: Map<string, Level>;
}

export interface ListTarget {
  readonly level: Level;
  /** Ids after `@`. */
  readonly ids: readonly string[];
  /** For a nested list: path and row that it hangs on. */
  readonly parent?: { readonly list: string; readonly id: string };
}

/** Rows of a list whose own limit is not stated in the catalogue (parties and goals). */
const usualRows = 50;

const newLevel = (ref: string, key: string): Level => ({
  ref,
  key,
  max: usualRows,
  fields: new Map(),
  lists: new Map(),
});

function listAt(level: Level, name: string, question: Question): Level {
  const known = level.lists.get(name);
  if (known) return known;
  const made = newLevel(question.ref, level.key === '' ? name : `${level.key}.${name}`);
  level.lists.set(name, made);
  return made;
}

function add(level: Level, question: Question, key: string, field: Field, per: Target['per']): void {
  const [first = '', ...rest] = key.split('[].');
  if (rest.length > 0) {
    add(listAt(level, first, question), question, rest.join('[].'), field, per);
    return;
  }
  const name = first.replace('[]', '');
  const own = field.per ?? per;
  if (field.kind === 'list') {
    const list = listAt(level, name, question);
    list.max = field.max;
    for (const [sub, child] of Object.entries(field.item)) add(list, question, sub, child, undefined);
    return;
  }
  if (field.kind === 'group') {
    for (const [sub, child] of Object.entries(field.fields)) add(level, question, `${name}.${sub}`, child, own);
    return;
  }
  addField(level, question, name, field, own);
}

function addField(level: Level, question: Question, name: string, field: Field, per: Target['per']): void {
  const key = level.key === '' ? name : `${level.key}.${name}`;
  const target = { ref: question.ref, key, field, scope: question.scope, ...(per === undefined ? {} : { per }) };
  level.fields.set(name, target);
  if (field.kind !== 'choices' || field.detail === undefined) return;
  const detail = { ...target, field: { kind: 'text', max: 2000, long: true } as const };
  level.fields.set(`${name}.detail`, detail);
  level.fields.set(`${name}.${field.detail}`, detail);
}

/** Builds the look-up for a catalogue. */
export function levelsOf(questions: readonly Question[]): Level {
  const root = newLevel('', '');
  for (const question of questions) {
    for (const [key, field] of Object.entries(question.fields)) add(root, question, key, field, undefined);
  }
  return root;
}

let catalogue: Level | undefined;

/** The look-up for the method's own catalogue; built once. */
export function methodLevels(): Level {
  catalogue ??= levelsOf(allQuestions);
  return catalogue;
}

/** Finds the field of an answer path such as `whoseActivity@p1`. Undefined when the catalogue has no such answer. */
export function answerTarget(path: string): { readonly target: Target; readonly ids: readonly string[] } | undefined {
  const [key = '', ...ids] = path.split('@');
  const target = methodLevels().fields.get(key);
  return target && { target, ids };
}

/** Finds a list by its path: `goals`, `budget.items@p1`, `goals/g1/signs`. Undefined when there is no such list. */
export function listTarget(path: string): ListTarget | undefined {
  const segments = path.split('/');
  const [name = '', ...ids] = (segments[0] ?? '').split('@');
  let level = methodLevels().lists.get(name);
  let list = segments[0] ?? '';
  let parent: ListTarget['parent'];
  for (let at = 1; at < segments.length; at += 2) {
    const id = segments[at] ?? '';
    const sub = segments[at + 1] ?? '';
    parent = { list, id };
    level = level?.lists.get(sub);
    list = `${list}/${id}/${sub}`;
  }
  return level && { level, ids, ...(parent ? { parent } : {}) };
}
