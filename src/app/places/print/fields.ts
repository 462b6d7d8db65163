/** The fields of a question as they stand on paper: ruled lines, boxes to tick, scales and tables. Pure. */
import type { Field, Question, QuestionWords } from '#steps/catalogue/step.ts';
import { textHeight } from './pack.ts';

export type Side = 'public' | 'org' | 'joint';

export interface Column {
  /** Name of the field. */
  readonly id: string;
  readonly title: string;
  /** What can be chosen in the column; printed under the table. */
  readonly options?: readonly string[];
}

export type PrintField = { readonly label?: string; readonly hint?: string } & (
  | { readonly kind: 'rules'; readonly lines: number }
  /** One line, with the unit after it when there is one. */
  | { readonly kind: 'short'; readonly unit?: string }
  | { readonly kind: 'boxes'; readonly options: readonly string[]; readonly many: boolean }
  | { readonly kind: 'scale'; readonly statements: readonly string[] }
  | { readonly kind: 'grid'; readonly columns: readonly string[]; readonly rows: readonly string[] }
  | { readonly kind: 'table'; readonly columns: readonly Column[]; readonly rows: number }
);

/** Which sheets a question stands on. What is answered apart stands on both, and its joint answer on the third. */
export function sidesOf(question: Question): readonly Side[] {
  switch (question.who) {
    case 'public':
      return ['public'];
    case 'org':
      return ['org'];
    case 'joint':
      return ['joint'];
    case 'either':
    case 'apart':
      return ['public', 'org'];
    case 'apart-joint':
      return ['public', 'org', 'joint'];
  }
}

const units: Readonly<Partial<Record<Field['kind'], string>>> = {
  date: '(år, månad, dag)',
  dayMonth: '(dag och månad)',
  year: '(år)',
  percent: 'procent',
};

const textOr = (words: QuestionWords, key: string): { readonly label?: string } => {
  const label = words.labels?.[key];
  return label === undefined ? {} : { label };
};
const hintOf = (words: QuestionWords, key: string): { readonly hint?: string } => {
  const hint = words.hints?.[key]?.replace(/\s*Kan vänta\.$/u, '');
  return hint === undefined || hint === '' ? {} : { hint };
};
const optionText = (words: QuestionWords, key: string, id: string): string => words.options?.[key]?.[id] ?? id;

/** Not filled in by hand at a first meeting: worked out, may wait, or a choice among rows that only the screen knows. */
const isLeftOut = (field: Field): boolean =>
  field.derived === true || field.canWait === true || field.kind === 'item' || field.kind === 'items';

function columnsOf(words: QuestionWords, list: string, fields: Readonly<Record<string, Field>>): readonly Column[] {
  return Object.entries(fields)
    .filter(([, field]) => !isLeftOut(field))
    .map(([name, field]) => {
      const keys = [`${list}.${name}`, `${list}[].${name}`];
      const title = keys.flatMap((key) => words.labels?.[key] ?? [])[0] ?? 'Text';
      if (field.kind !== 'choice' && field.kind !== 'choices') return { id: name, title };
      const texts = words.options?.[`${list}.${name}`] ?? words.options?.[`${list}[].${name}`];
      return { id: name, title, options: field.options.map((id) => texts?.[id] ?? id) };
    });
}

function linesOf(field: Field & { readonly kind: 'text' }): number {
  if (field.long !== true) return 1;
  return field.max > 1000 ? 4 : 3;
}

function single(words: QuestionWords, key: string, field: Field): readonly PrintField[] {
  const said = { ...textOr(words, key), ...hintOf(words, key) };
  switch (field.kind) {
    case 'text':
      return [linesOf(field) === 1 ? { kind: 'short', ...said } : { kind: 'rules', lines: linesOf(field), ...said }];
    case 'choice':
    case 'choices':
      return [
        {
          kind: 'boxes',
          many: field.kind === 'choices',
          options: field.options.map((id) => optionText(words, key, id)),
          ...said,
        },
      ];
    case 'scale':
      return [{ kind: 'scale', statements: statementsOf(words, key, field.items), ...said }];
    case 'cards':
      return [grid(words, key, field.cards, field.piles, said)];
    case 'checklist':
      return [grid(words, key, field.points, field.options, said)];
    case 'dates':
      return [
        {
          kind: 'table',
          columns: [
            { id: 'date', title: 'Datum' },
            { id: 'what', title: 'Vad gör ni då?' },
          ],
          rows: 3,
          ...said,
        },
      ];
    case 'group':
      return Object.entries(field.fields).flatMap(([sub, child]) =>
        isLeftOut(child) ? [] : single(words, `${key}.${sub}`, child),
      );
    case 'list':
      return [{ kind: 'table', columns: columnsOf(words, key.replace('[]', ''), field.item), rows: 3, ...said }];
    default: {
      const unit = field.kind === 'money' ? field.unit : units[field.kind];
      return [{ kind: 'short', ...said, ...(unit === undefined ? {} : { unit }) }];
    }
  }
}

function statementsOf(words: QuestionWords, key: string, items: number | undefined): readonly string[] {
  if (items === undefined) return [];
  return Array.from({ length: items }, (_, index) => words.labels?.[`${key}.${index + 1}`] ?? '');
}

function grid(
  words: QuestionWords,
  key: string,
  rows: readonly string[],
  columns: readonly string[],
  said: { readonly label?: string; readonly hint?: string },
): PrintField {
  const text = (id: string): string => optionText(words, key, id);
  return { kind: 'grid', rows: rows.map(text), columns: columns.map(text), ...said };
}

/** Keys like `goals[].text` are columns of one table of goals. */
function rowTable(words: QuestionWords, list: string, fields: Readonly<Record<string, Field>>): PrintField {
  return { kind: 'table', columns: columnsOf(words, list, fields), rows: 3 };
}

/** What a question asks, in the order asked, for paper. */
export function printFields(question: Question, words: QuestionWords): readonly PrintField[] {
  const found: PrintField[] = [];
  const done = new Set<string>();
  const asked = Object.entries(question.fields).filter(([, field]) => !isLeftOut(field));
  for (const [key, field] of asked) {
    const [list, name] = key.split('[].');
    if (list === undefined || name === undefined) {
      found.push(...single(words, key, field));
    } else if (!done.has(list)) {
      done.add(list);
      const own = asked.flatMap(([other, one]) => (other.startsWith(`${list}[].`) ? [[other, one] as const] : []));
      found.push(
        rowTable(words, list, Object.fromEntries(own.map(([other, one]) => [other.split('[].')[1] ?? '', one]))),
      );
    }
  }
  return found;
}

/** Boxes stand three in a row. */
const boxHeight = (option: string): number => textHeight(option, 11, 46) + 1.5;

function innerHeight(field: PrintField): number {
  switch (field.kind) {
    case 'rules':
      return field.lines * 9 + 2;
    case 'short':
      return 8;
    case 'boxes':
      return Math.ceil(field.options.length / 3) * Math.max(...field.options.map(boxHeight)) + (field.many ? 9 : 4);
    case 'scale':
      return Math.max(1, field.statements.length) * 11 + 6;
    case 'grid':
      return field.rows.length * 7.4 + 12;
    case 'table': {
      const notes = field.columns.map(({ title, options }) =>
        options ? textHeight(`${title}: ${options.join(' · ')}`, 9.5) : 0,
      );
      return field.rows * 9.4 + 15 + notes.reduce((sum, height) => sum + height, 0);
    }
  }
}

/** Estimated height in millimetres, with label and hint. */
export function fieldHeight(field: PrintField): number {
  const label = field.label === undefined || field.kind === 'short' ? 0 : textHeight(field.label, 11);
  const hint = field.hint === undefined ? 0 : textHeight(field.hint, 9.5);
  return innerHeight(field) + label + hint + 2;
}
