/** The tables of `catalogue-lists.ts` as data. */
import type { QuestionClass, Scope, Who } from '#steps/catalogue/step.ts';
import { clauseFieldTable, lawKeyTable, pageTable, questionTable } from './catalogue-lists.ts';

const linesOf = (table: string): readonly string[] => table.trim().split('\n');
const cellsOf = (line: string): readonly string[] => line.split(' | ');

interface ListedPage {
  readonly id: string;
  readonly title: string;
  readonly deepening: boolean;
  readonly conditional: boolean;
}

export const listedPages: readonly ListedPage[] = linesOf(pageTable).map((line) => {
  const [mark = '', title = ''] = cellsOf(line);
  return {
    id: mark.replace(/[*?]/g, ''),
    title,
    deepening: mark.includes('*'),
    conditional: mark.includes('?'),
  };
});

const whoOf: Readonly<Record<string, Who>> = {
  K: 'public',
  O: 'org',
  G: 'joint',
  'K, O': 'either',
  'K+O': 'apart',
  'K+O→G': 'apart-joint',
};
const scopeOf: Readonly<Record<string, Scope>> = { ärende: 'case', org: 'org', del: 'part' };
const classOf: Readonly<Record<string, QuestionClass>> = {
  '◆': 'key',
  N: 'level',
  U: 'draft',
  F: 'deepening',
  V: 'check-in',
};

interface ListedQuestion {
  readonly ref: string;
  /** '–' for the three questions that have no page of their own. */
  readonly page: string;
  readonly who: Who | undefined;
  readonly scope: Scope | undefined;
  readonly classes: readonly (QuestionClass | undefined)[];
  readonly method: boolean;
  readonly short: boolean;
  readonly conditional: boolean;
  readonly examples: boolean;
  readonly keys: readonly string[];
  readonly text: string;
}

export const listedQuestions: readonly ListedQuestion[] = linesOf(questionTable).map((line) => {
  const [ref = '', page = '', asked = '', classes = '', marks = '', keys = '', text = ''] = cellsOf(line);
  const [who = '', scope = ''] = asked.split(' · ');
  return {
    ref,
    page,
    who: whoOf[who],
    scope: scopeOf[scope],
    classes: classes.split(' ').map((mark) => classOf[mark]),
    method: marks.includes('m'),
    short: marks.includes('s'),
    conditional: marks.includes('c'),
    examples: marks.includes('x'),
    keys: keys.split(' '),
    text,
  };
});

/** Law key → ref, or 'derived'. */
export const listedLawKeys = linesOf(lawKeyTable).map((line) => {
  const [key = '', home = ''] = line.split(' ');
  return { key, home };
});

/** Clause field → ref and key, or 'derived'. */
export const listedClauseFields = linesOf(clauseFieldTable).map((line) => {
  const [field = '', home = '', key = ''] = line.split(' ');
  return { field, home, key };
});
