/** The facts as documents read them: among the parts that stand, from what both sides may see. */
import { isFollowing, pathOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { AskedKey } from '#steps/catalogue/key.ts';
import { askedAt, questionOf } from '#steps/catalogue/lookup.ts';
import type { Truth } from '#steps/catalogue/step.ts';
import { aidVariant } from '#steps/facts/aid.ts';
import type { AidVariant } from '#steps/facts/aid-route.ts';
import { isAsked } from '#steps/facts/asked.ts';
import type { Reader } from '#steps/facts/fact.ts';
import { type FactName, fact } from '#steps/facts/index.ts';
import { readCase } from '#steps/facts/read-case.ts';
import { questionState, scopeIdsOf } from '#steps/walk/question-state.ts';
import { settingOf } from '#steps/walk/walk.ts';
import { at, type Home } from '../fields/ask.ts';
import type { Filled, Scope } from '../fields/fields.ts';
import { rowsNamed } from './lists.ts';
import { type Reading, standing, valueAt } from './read.ts';

const isDone = (c: CaseFile, key: AskedKey, scopeId: string | undefined): boolean => {
  const question = questionOf(key);
  const setting = { c, ...(question.scope === 'part' ? { partId: scopeId } : { orgId: scopeId }) };
  return questionState(c, question, scopeId, setting) === 'answered';
};

function readerOf({ c, parts }: Reading): Reader {
  const out = parts.filter((part) => !part.stands).map((part) => [part.id, 4] as const);
  return readCase({
    c,
    among: 'standing',
    hidden: 'waits',
    levels: Object.fromEntries(out),
    answered: (key, scopeId) => isDone(c, key, scopeId),
  });
}

export function factOfCase(reading: Reading, name: FactName, { part, party }: Scope = {}): Truth {
  return fact(name).of(readerOf(reading), { part, org: party }).truth;
}

/** The variant of state aid of one part; undefined while an answer is missing. */
export const stateAidOf = (reading: Reading, part: string): AidVariant | undefined =>
  aidVariant(readerOf(reading), part);

/** Where the first answer that an unknown fact lacks is given: a question that is asked and not done. */
export function asksAtOf(reading: Reading, name: FactName, { part }: Scope = {}): Home {
  const { c } = reading;
  const parts = part === undefined ? standing(reading).map(({ id }) => id) : [part];
  const lacks = (key: AskedKey): boolean => {
    const question = askedAt(key) ?? questionOf(key);
    const ids = question.scope === 'part' ? parts : scopeIdsOf(c, question);
    return ids.some((id) => {
      if (isFollowing(c, pathOf(key, id))) return false;
      const setting = settingOf(c, question.scope === 'part' ? { partId: id } : { orgId: id }, {});
      return isAsked(question, setting) && questionState(c, question, id, setting) !== 'answered';
    });
  };
  const { keys } = fact(name);
  return at(keys.find(lacks) ?? keys[0]);
}

/** The answers behind a fact; a list counts as one answer, in its first row. */
export function becauseOf(reading: Reading, name: FactName, scope: Scope = {}): readonly Filled[] {
  return fact(name).keys.flatMap((key) => {
    const value = valueAt(reading, key, scope);
    if (value) return [value];
    const [list = key, name] = key.split('[].');
    const rows = rowsNamed(reading, list, scope);
    const [field] = rows.flatMap(({ fields }) => (name === undefined ? Object.values(fields) : (fields[name] ?? [])));
    return field ? [{ ...field, path: list }] : [];
  });
}
