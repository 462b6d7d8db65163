/** The parties' own words in several lines become paragraphs and lists, so that every format keeps them. */
import type { List, Run } from './document.ts';
import { listMark, withoutMark } from './swedish.ts';

/** What stands under the first line: a paragraph of runs, or a list. */
export type OwnPart =
  | { readonly runs: readonly Run[] }
  | { readonly style: List['style']; readonly items: readonly (readonly Run[])[] };

/**
 * Cuts a stretch of text at the line breaks in it.
 * @returns The runs of the first line, which is empty when there is nothing but a list, and the parts that follow.
 */
export function cutLines(runs: readonly Run[]): { readonly first: readonly Run[]; readonly rest: readonly OwnPart[] } {
  const lines = linesOf(runs);
  const parts: OwnPart[] = [];
  for (const line of lines) {
    const style = markOf(line);
    const last = parts.at(-1);
    if (style === undefined) parts.push({ runs: line });
    else if (last !== undefined && 'items' in last && last.style === style)
      parts[parts.length - 1] = { style, items: [...last.items, unmarked(line)] };
    else parts.push({ style, items: [unmarked(line)] });
  }
  const [first, ...rest] = parts;
  return first !== undefined && 'runs' in first ? { first: first.runs, rest } : { first: [], rest: parts };
}

/** One list of runs for each line. Where a label stands before an item, the item is a line of its own. */
function linesOf(runs: readonly Run[]): readonly (readonly Run[])[] {
  const lines: Run[][] = [[]];
  for (const run of runs) {
    // A label after words in several lines stands on a line of its own.
    if (run.mark === 'strong' && lines.length > 1) lines.push([]);
    run.text.split('\n').forEach((text, index) => {
      const itemAfterLabel = index === 0 && run.own === true && listMark(text) !== undefined && !isBlank(lines.at(-1));
      if (index > 0 || itemAfterLabel) lines.push([]);
      if (text !== '' || run.to !== undefined) lines.at(-1)?.push({ ...run, text });
    });
  }
  return lines.filter((line) => !isBlank(line));
}

const isBlank = (line: readonly Run[] | undefined): boolean =>
  line === undefined || line.every((run) => run.text.trim() === '' && run.to === undefined);

const markOf = ([first]: readonly Run[]): List['style'] | undefined =>
  first?.own === true ? listMark(first.text) : undefined;

function unmarked([first, ...rest]: readonly Run[]): readonly Run[] {
  return first === undefined ? [] : [{ ...first, text: withoutMark(first.text) }, ...rest];
}
