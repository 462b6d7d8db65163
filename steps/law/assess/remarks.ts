/**
 * Remarks on the case as a whole: what is written and can hardly be meant. A remark never changes a level and stops
 * nothing; it is told with the words it is about.
 */
import { fieldOf, textOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsAt, rowsOf } from '#steps/case/case-file.ts';

export type RemarkId = 'past-term' | 'department' | 'same-name' | 'outside-term';

export interface Remark {
  readonly id: RemarkId;
  /** What is written, as the parties wrote it: names, days or years. */
  readonly about: readonly string[];
  /** Case path of the answer to look at. */
  readonly path: string;
}

/** A board or an office of a municipality: no legal person of its own. */
const department =
  /(?<!\p{L})\p{L}*(?:förvaltning|nämnd|avdelning|kontor|kansli|kommunstyrelse|regionstyrelse|enhet)(?:en|n|et|s|ens|ns|ets)?(?!\p{L})/iu;

const namesIn = (c: CaseFile, list: 'publicParties' | 'organisations') =>
  rowsOf(c, list).flatMap((row) => {
    const name = fieldOf(row, 'name');
    return typeof name === 'string' && name.trim() !== '' ? [{ id: row.id, name: name.trim() }] : [];
  });

function pastTerm(c: CaseFile, today: string): readonly Remark[] {
  const end = textOf(c, 'term.end');
  return end !== undefined && end < today ? [{ id: 'past-term', about: [end], path: 'term.end' }] : [];
}

function departments(c: CaseFile): readonly Remark[] {
  return namesIn(c, 'publicParties')
    .filter(({ name }) => department.test(name))
    .map(({ id, name }) => ({ id: 'department', about: [name], path: `publicParties/${id}/name` }));
}

function sameNames(c: CaseFile): readonly Remark[] {
  const all = [...namesIn(c, 'publicParties'), ...namesIn(c, 'organisations')];
  const plain = (name: string) => name.replace(/\s+/gu, ' ').toLocaleLowerCase('sv-SE');
  const names = all.map(({ name }) => plain(name));
  const twice = all.filter(({ name }, index) => names.indexOf(plain(name)) !== index);
  return [...new Set(twice.map(({ name }) => name))].map((name) => ({
    id: 'same-name',
    about: [name],
    path: 'organisations',
  }));
}

const money = ['funding.public', 'funding.org', 'budget.items'];

/** Years that have a sum and lie wholly before or after the term. */
function outsideTerm(c: CaseFile): readonly Remark[] {
  const [start, end] = [textOf(c, 'term.start'), textOf(c, 'term.end')];
  if (start === undefined || end === undefined) return [];
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  const paths = Object.keys(c.items).filter((path) => money.includes(path.split('@')[0] ?? ''));
  const years = paths.flatMap((path) =>
    rowsAt(c, path).flatMap(({ fields }) => {
      const year = fields['year']?.value;
      return typeof year === 'number' && typeof fields['amount']?.value === 'number' ? [year] : [];
    }),
  );
  const outside = [...new Set(years.filter((year) => year < first || year > last))].toSorted((a, b) => a - b);
  return outside.length === 0 ? [] : [{ id: 'outside-term', about: outside.map(String), path: 'term.end' }];
}

/** Every remark on a case on a day (YYYY-MM-DD). */
export const remarksOn = (c: CaseFile, today: string): readonly Remark[] => [
  ...pastTerm(c, today),
  ...departments(c),
  ...sameNames(c),
  ...outsideTerm(c),
];
