/** The fault suite writes in every kind of field that the catalogue has, on pages where such a field is asked. */
import { expect, test } from 'vitest';
import { allQuestions, fieldOfKey } from '#steps/catalogue/index.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { positions } from '#steps/walk/walk.ts';
import { caseForInputs, everyInput, inputs } from '../faults/inputs.ts';

/** The kind of a field and of all fields in it. */
function kindsIn(field: Field): readonly Field['kind'][] {
  const inner = field.kind === 'group' ? field.fields : field.kind === 'list' ? field.item : {};
  return [field.kind, ...Object.values(inner).flatMap(kindsIn)];
}

test('every kind of field in the catalogue has a place in the fault suite, and the suite has no other', () => {
  const asked = allQuestions.flatMap(({ fields }) => Object.values(fields).filter(({ derived }) => !derived));
  expect(Object.keys(inputs).toSorted()).toEqual([...new Set(asked.flatMap(kindsIn))].toSorted());
});

/** `list@p1/field` and `group.field@p1` as the catalogue writes them. */
const fieldOf = (path: string): Field | undefined => {
  const [list = '', name] = path.replace(/@\w+/, '').split('/');
  const own = fieldOfKey(list);
  const rows = fieldOfKey(`${list}[]`) ?? own;
  if (name === undefined) return own ?? rows;
  return (
    (rows?.kind === 'list' ? rows.item[name] : undefined) ??
    fieldOfKey(`${list}[].${name}`) ??
    fieldOfKey(`${list}[].${name}[]`)
  );
};

test.each(everyInput.filter(({ kind }) => kind !== 'a note'))(
  '$kind: $path is of that kind, and is asked on its page',
  ({ kind, path, hash }) => {
    const group = path.slice(0, path.lastIndexOf('.'));
    const found = kind === 'group' ? fieldOfKey(group.replace(/@\w+/, '')) : fieldOf(path);
    expect(found?.kind).toBe(kind);
    const pages = positions(caseForInputs(), { deepening: true }).map(({ page }) => `#/sida/${page}`);
    expect(pages).toContain(hash);
  },
);
