/** Small builders for the document tree. */

import type { FieldDefinition } from '#templates/fields/definition.ts';
import type { Filled, Missing } from '#templates/fields/fields.ts';
import type { Block, List, Run, Trace } from './document.ts';
import { gapText } from './gap-words.ts';

export type Answer = Trace['answers'][number];

export const plain = (text: string): readonly Run[] => (text === '' ? [] : [{ text }]);

/** The visible gap of a missing fact. */
export function gap(missing: Pick<Missing, 'label' | 'ref' | 'page'>): Run {
  return {
    text: gapText(missing.label, missing.ref),
    mark: 'gap',
    page: missing.page,
    ref: missing.ref,
  };
}

export function missing(definition: Pick<FieldDefinition, 'label' | 'ref' | 'page'>): Missing {
  return { state: 'missing', label: definition.label, ref: definition.ref, page: definition.page };
}

export function answerOf(field: Filled): Answer {
  return { ref: field.ref, path: field.path, page: field.page };
}

/** Each answer once, in the order used. */
export function unique(answers: readonly Answer[]): readonly Answer[] {
  const seen = new Set<string>();
  return answers.filter((answer) => {
    const key = `${answer.ref} ${answer.path}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

/** All runs of a block, in reading order. */
export function runsOf(block: Block): readonly Run[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return block.runs;
    case 'list':
      return block.items.flatMap((item) => [...item.runs, ...(item.list ? runsOf(item.list) : [])]);
    case 'table':
      return [...block.rows, ...(block.foot ? [block.foot] : [])].flatMap((row) => row.flat());
    case 'callout':
      return block.blocks.flatMap(runsOf);
    case 'signatures':
    case 'figure':
    case 'contents':
    case 'pageBreak':
      return [];
  }
}

/** The same block with every run changed by `change`. */
export function mapRuns(block: Block, change: (run: Run) => Run): Block {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return { ...block, runs: block.runs.map(change) };
    case 'list':
      return mapList(block, change);
    case 'table': {
      const cells = (row: readonly (readonly Run[])[]): readonly (readonly Run[])[] =>
        row.map((cell) => cell.map(change));
      return { ...block, rows: block.rows.map(cells), ...(block.foot ? { foot: cells(block.foot) } : {}) };
    }
    case 'callout':
      return { ...block, blocks: block.blocks.map((inner) => mapRuns(inner, change)) };
    case 'signatures':
    case 'figure':
    case 'contents':
    case 'pageBreak':
      return block;
  }
}

function mapList(list: List, change: (run: Run) => Run): List {
  const items = list.items.map(({ list: inner, ...item }) => ({
    ...item,
    runs: item.runs.map(change),
    ...(inner === undefined ? {} : { list: mapList(inner, change) }),
  }));
  return { ...list, items };
}

/** The text of runs; a reference has its number once the document is labelled, and "…" in its place before that. */
export const plainText = (runs: readonly (Run & { readonly label?: string | undefined })[]): string =>
  runs.map((run) => run.text + (run.to === undefined ? '' : (run.label ?? '…'))).join('');

/**
 * Takes away the white space that dropped text leaves, also before punctuation and over the joints between runs.
 * No-break spaces stay.
 */
export function tidy(runs: readonly Run[]): readonly Run[] {
  const out: Run[] = [];
  let last = ' ';
  for (const run of runs) {
    let text = run.text.replace(/ {2,}/gu, ' ').replace(/ +([.,;:)])/gu, '$1');
    if (last === ' ') text = text.replace(/^ +/u, '');
    if (/^[.,;:)]/u.test(text)) trimEnd(out);
    if (text === '' && run.to === undefined) continue;
    // A reference ends with its number.
    last = run.to === undefined ? (text.at(-1) ?? last) : '0';
    out.push({ ...run, text });
  }
  trimEnd(out);
  return out.filter((run) => run.text !== '' || run.to !== undefined);
}

function trimEnd(runs: Run[]): void {
  const run = runs.at(-1);
  if (run && run.to === undefined) runs[runs.length - 1] = { ...run, text: run.text.replace(/ +$/u, '') };
}
