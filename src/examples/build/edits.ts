/**
 * The compact language that the example cases are written in. Every function gives edits of the case file, so an
 * example is built by the same means as a user's own case.
 */
import { pathOf } from '#steps/case/answers.ts';
import type { Edit, Entry, Item, Value, Voice } from '#steps/case/case-file.ts';
import { questionOfKey } from '#steps/catalogue/index.ts';

/** Examples carry one constant time: they are made, not typed by somebody. ISO, UTC. */
export const madeAt = '2026-09-01T08:00:00.000Z';

export type Edits = readonly Edit[];
export type Fields = Readonly<Record<string, Value>>;

function entry(value: Value, by: Voice, source?: string): Entry {
  return source === undefined ? { value, by, at: madeAt } : { value, by, at: madeAt, source };
}

/** One answer in one lane, written by the lane's own side. `path` is the key with its scope suffix. */
export function say(voice: Voice, path: string, value: Value, source?: string): Edits {
  return [{ op: 'answer', path, voice, entry: entry(value, voice, source) }];
}

export const joint = (path: string, value: Value): Edits => say('joint', path, value);
export const pub = (path: string, value: Value): Edits => say('public', path, value);
export const org = (path: string, value: Value, id = 'o1'): Edits => say(id, path, value);

/** Joint answers, path by path. */
export function together(values: Fields): Edits {
  return Object.entries(values).flatMap(([path, value]) => joint(path, value));
}

/** "Visa för varandra" for one question. */
export function reveal(ref: string, scopeId?: string): Edits {
  return [{ op: 'note', path: pathOf(`revealed:${ref}`, scopeId), voice: 'joint', entry: entry(true, 'joint') }];
}

/** "Vi vet inte än": who finds out (a role) and by when (ISO day). */
export function unknown(ref: string, voice: Voice, who: string, when: string, scopeId?: string): Edits {
  const path = pathOf(`unknown:${ref}`, scopeId);
  return [{ op: 'note', path, voice, entry: entry({ who, when }, voice) }];
}

export function motivation(ref: string, voice: Voice, text: string, scopeId?: string): Edits {
  return [{ op: 'note', path: pathOf(`motivation:${ref}`, scopeId), voice, entry: entry(text, voice) }];
}

/** A question whose fields may all be empty, left with Fortsätt. */
export function left(voice: Voice, refs: readonly string[]): Edits {
  return refs.map((ref) => ({ op: 'note', path: `seen:${ref}`, voice, entry: entry(true, voice) }));
}

/** Answers given apart and shown to each other. `lanes` holds one value per voice. */
export function apart(key: string, lanes: Readonly<Record<Voice, Value>>, scopeId?: string): Edits {
  const ref = questionOfKey(key)?.ref;
  if (ref === undefined) throw new Error(`Unknown key in an example: ${key}`);
  const answers = Object.entries(lanes).flatMap(([voice, value]) => say(voice, pathOf(key, scopeId), value));
  return [...answers, ...reveal(ref, scopeId)];
}

export function rowFields(values: Fields, by: Voice, source?: string): Item['fields'] {
  return Object.fromEntries(Object.entries(values).map(([field, value]) => [field, entry(value, by, source)]));
}

/** Rows at the end of a list. Row ids are the prefix and a running number: `g1`, `g2`. */
export function rows(
  list: string,
  voice: Voice,
  prefix: string,
  items: readonly Fields[],
  source?: string,
): readonly (Edit & { readonly op: 'add' })[] {
  return items.map((values, index) => {
    const item: Item = {
      id: `${prefix}${index + 1}`,
      voice,
      by: voice,
      at: madeAt,
      fields: rowFields(values, voice, source),
    };
    return { op: 'add', list, index: Number.MAX_SAFE_INTEGER, item };
  });
}

/** Rows that hold one text each, in a list whose item has the single field `field`. */
export const texts = (list: string, voice: Voice, prefix: string, field: string, values: readonly string[]): Edits =>
  rows(
    list,
    voice,
    prefix,
    values.map((value) => ({ [field]: value })),
  );

/** Fields of a row that already exists. */
export function fill(list: string, id: string, by: Voice, values: Fields, source?: string): Edits {
  return Object.entries(rowFields(values, by, source)).map(([field, value]) => ({
    op: 'field',
    list,
    id,
    field,
    entry: value,
  }));
}

/**
 * Answers placed in the lane of whoever is asked, as the catalogue says. Questions answered apart get the same answer
 * from every side and are revealed; `either` is answered by both sides.
 */
export function answers(values: Fields, scopeId?: string, orgs: readonly string[] = ['o1']): Edits {
  return Object.entries(values).flatMap(([key, value]) => {
    const question = questionOfKey(key);
    if (question === undefined) throw new Error(`Unknown key in an example: ${key}`);
    const path = pathOf(key, scopeId);
    if (question.who === 'public') return pub(path, value);
    if (question.who === 'joint') return joint(path, value);
    const sides = question.scope === 'org' && scopeId !== undefined ? [scopeId] : orgs;
    if (question.who === 'org') return sides.flatMap((id) => org(path, value, id));
    const everyone = ['public', ...sides].flatMap((voice) => say(voice, path, value));
    return question.who === 'either' ? everyone : [...everyone, ...reveal(question.ref, scopeId)];
  });
}
