/** How much of a document is the parties' own words: text that somebody has written as an answer, and nothing else. */

import type { CaseFile } from '#steps/case/case-file.ts';
import { answerTarget, listTarget } from '#steps/catalogue/paths.ts';
import type { Document } from '#templates/tree/document.ts';
import { runsOf } from '#templates/tree/runs.ts';

const words = (text: string): number => text.match(/\p{L}[\p{L}\d]*/gu)?.length ?? 0;
const plain = (text: string): string =>
  text
    .replaceAll(/[\s\u00a0\u00ad]+/gu, ' ')
    .trim()
    .replace(/[.]$/u, '')
    .toLocaleLowerCase('sv-SE');

/** Names and numbers of a file, in whatever field they are written. */
const names = /(?:^|[./])(?:name|boards|address|caseNumber)(?:$|@)/u;

/** Every value at a place in the case, whoever has given it. */
function valuesAt(c: CaseFile, path: string): readonly unknown[] {
  const cut = path.split('/');
  if (cut.length < 3) return Object.values(c.answers[path] ?? {}).map((entry) => entry?.value);
  const [field = '', row = ''] = [cut.at(-1), cut.at(-2)];
  return (c.items[cut.slice(0, -2).join('/')] ?? [])
    .filter(({ id }) => id === row)
    .map(({ fields }) => fields[field]?.value);
}

function isTextAnswer(path: string): boolean {
  const cut = path.split('/');
  const field =
    cut.length < 3
      ? answerTarget(path)?.target.field
      : listTarget(cut.slice(0, -2).join('/'))?.level.fields.get(cut.at(-1) ?? '')?.field;
  return (
    (field?.kind === 'text' || field?.kind === 'role') && (!names.test(path) || path.startsWith('policyDocuments'))
  );
}

/**
 * The share of a document's words, 0 to 1. Own are words that stand in a text answer at the place that they come from; days,
 * numbers, choices and names are not. What is missing counts on neither side.
 */
export function ownShare(c: CaseFile, document: Document): number {
  const runs = document.blocks.flatMap(runsOf).filter((run) => run.mark !== 'gap');
  const own = runs.filter(({ path, text }) => {
    if (path === undefined || !isTextAnswer(path)) return false;
    return valuesAt(c, path).some((value) => typeof value === 'string' && plain(value).includes(plain(text)));
  });
  const count = (some: typeof runs): number => some.reduce((sum, run) => sum + words(run.text), 0);
  return count(own) / count(runs);
}
