/** A case without what has been answered to one question. */
import type { CaseFile, Item } from '#steps/case/case-file.ts';
import type { Question } from '#steps/catalogue/step.ts';

/** The lists that a case always has: their rows stay, and lose only the fields of the question. */
const standing = ['parts', 'organisations', 'publicParties'];

/** Is this path the answer of a key, or a row or a part of it? */
const holdsKey = (path: string, key: string): boolean =>
  path === key || ['@', '.', '/'].some((mark) => path.startsWith(`${key}${mark}`));

function bareRow(list: string, row: Item, keys: readonly string[]): Item {
  const fields = Object.entries(row.fields).filter(
    ([field]) => !keys.some((key) => key === `${list}[].${field}` || (key === `${list}[]` && standing.includes(list))),
  );
  return fields.length === Object.keys(row.fields).length ? row : { ...row, fields: Object.fromEntries(fields) };
}

/** The answers and rows of a question taken away. */
export function withoutAnswers(c: CaseFile, question: Question): CaseFile {
  const keys = Object.keys(question.fields);
  const bare = keys.map((key) => key.replace(/\[\]$/u, ''));
  const gone = (path: string): boolean => bare.some((key) => holdsKey(path, key));
  const answers = Object.entries(c.answers).filter(([path]) => !gone(path));
  const items = Object.entries(c.items)
    .filter(([path]) => standing.includes(path) || !gone(path))
    .map(([list, rows]) => [list, rows.map((row) => bareRow(list, row, keys))] as const);
  return { ...c, answers: Object.fromEntries(answers), items: Object.fromEntries(items) };
}

const size = (c: CaseFile): number =>
  Object.keys(c.answers).length +
  Object.values(c.items)
    .flat()
    .reduce((sum, row) => sum + 1 + Object.keys(row.fields).length, 0);

/** The same, and the very same case when there was nothing to take away. */
export function withoutQuestion(c: CaseFile, question: Question): CaseFile {
  const without = withoutAnswers(c, question);
  return size(without) === size(c) ? c : without;
}
