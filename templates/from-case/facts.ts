/** The facts as documents read them: among the parts that stand, from what both sides may see. */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { AskedKey } from '#steps/catalogue/key.ts';
import { questionOf } from '#steps/catalogue/lookup.ts';
import type { Truth } from '#steps/catalogue/step.ts';
import { type AidVariant, aidVariant } from '#steps/facts/aid.ts';
import type { Reader } from '#steps/facts/fact.ts';
import { type FactName, fact } from '#steps/facts/index.ts';
import { readCase } from '#steps/facts/read-case.ts';
import { questionState } from '#steps/walk/walk.ts';
import type { Filled, Scope } from '../fields/fields.ts';
import { rowsFor } from './lists.ts';
import { type Reading, valueAt } from './read.ts';

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

/** The answers behind a fact; a list counts as one answer, in its first row. */
export function becauseOf(reading: Reading, name: FactName, scope: Scope = {}): readonly Filled[] {
  return fact(name).keys.flatMap((key) => {
    const value = valueAt(reading, key, scope);
    if (value) return [value];
    const [list = key, name] = key.split('[].');
    const rows = rowsFor(reading, list, scope);
    const [field] = rows.flatMap(({ fields }) => (name === undefined ? Object.values(fields) : (fields[name] ?? [])));
    return field ? [{ ...field, path: list }] : [];
  });
}
