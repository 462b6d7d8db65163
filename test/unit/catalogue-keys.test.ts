import { describe, expect, it } from 'vitest';
import { fieldText, textOf } from '#steps/case/answers.ts';
import { rowsOf } from '#steps/case/case-file.ts';
import { allQuestions } from '#steps/catalogue/index.ts';
import type { AskedKey, FieldPath, Key, ListKey, PageId, Ref, RowField } from '#steps/catalogue/key.ts';
import { pageIdOf, refOf } from '#steps/catalogue/lookup.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { ask } from '#templates/fields/ask.ts';
import { emptyCase } from '#test/support/cases.ts';

/** Every name that one field of the catalogue gives. */
function namesOf(key: string, field: Field): readonly string[] {
  if (field.kind === 'group') return [key, ...Object.keys(field.fields).map((name) => `${key}.${name}`)];
  if (field.kind === 'choices' && field.detail !== undefined) return [key, `${key}.detail`];
  if (field.kind !== 'list' || key.includes('[].')) return [key];
  const list = key.replace('[]', '');
  return [list, ...Object.keys(field.item).map((name) => `${list}[].${name}`)];
}

describe('the names of the catalogue', () => {
  // Read by the compiler: each line below it must be an error, or the type check fails.
  it('are types, so that a misspelt name is an error', () => {
    const key: Key = 'need.joint';
    // @ts-expect-error a key that no question asks for
    const wrongKey: Key = 'need.jiont';
    // @ts-expect-error a list is no answer
    const listAsKey: Key = 'contributions';
    const list: ListKey = 'funding.public';
    // @ts-expect-error a list that does not exist
    const wrongList: ListKey = 'funding.pubic';
    const field: RowField<'funding.public'> = 'amount';
    // @ts-expect-error a field of another list's rows
    const wrongField: RowField<'funding.public'> = 'name';
    const path: FieldPath = 'organisations[].legalForm';
    // @ts-expect-error a field that the rows do not have
    const wrongPath: FieldPath = 'organisations[].legalFrom';
    const ref: Ref = 'R17';
    // @ts-expect-error a question that does not exist
    const wrongRef: Ref = 'R170';
    const page: PageId = '5.12';
    // @ts-expect-error a page that does not exist
    const wrongPage: PageId = '5.120';
    const right = [key, list, field, path, ref, page];
    const wrong = [wrongKey, listAsKey, wrongList, wrongField, wrongPath, wrongRef, wrongPage];
    expect(new Set([...right, ...wrong]).size).toBe(right.length + wrong.length);
  });

  it('are asked for by everyone who reads a case', () => {
    const c = emptyCase();
    expect(textOf(c, 'need.joint')).toBeUndefined();
    // @ts-expect-error a key that no question asks for
    expect(textOf(c, 'need.jiont')).toBeUndefined();
    // @ts-expect-error a list that does not exist
    expect(rowsOf(c, 'funding.pubic', 'k1')).toEqual([]);
    const [party] = rowsOf(c, 'publicParties');
    if (!party) throw new Error('A case begins with one public party.');
    expect(fieldText(party, 'name')).toBeUndefined();
    // @ts-expect-error a field of another list's rows
    expect(fieldText(party, 'amount')).toBeUndefined();
    // @ts-expect-error a question that is asked under no such key
    expect(() => ask('målet', 'gaols')).toThrow('gaols');
  });

  it('lead to the question and the page where they are asked', () => {
    const asked = allQuestions.flatMap((question) =>
      Object.entries(question.fields).flatMap(([key, field]) =>
        // The names are those of the schemas; that the types have them is what the compiler reads above.
        namesOf(key, field).map((name) => [name as AskedKey, question.ref, question.page] as const),
      ),
    );
    expect(asked.map(([name]) => [name, refOf(name), pageIdOf(name)])).toEqual(asked);
  });

  it('give a list that is only asked for row by row to the first question about it', () => {
    expect([refOf('goals'), pageIdOf('goals')]).toEqual(['B11', '1.8']);
    expect([refOf('publicParties'), refOf('organisations')]).toEqual(['F1', 'F1']);
  });
});
