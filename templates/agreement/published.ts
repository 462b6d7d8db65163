/** A published partnership: only what rests on its published facts is printed. None of our terms stands under its name. */
import type { Block, Run } from '#templates/tree/document.ts';
import { plain, plainText } from '#templates/tree/runs.ts';

/** The labels and own words of a text, or the words alone, each once; our sentences and gaps are left out. */
function published(runs: readonly Run[]): readonly Run[] {
  const told = runs.flatMap((run, index): readonly Run[] => {
    const before = runs.slice(0, index).findLast((one) => one.text.trim() !== '');
    return run.own === true && before?.mark === 'strong' ? [before, run, { text: ' ' }] : [];
  });
  if (told.length > 0) return told.slice(0, -1);
  const own = [...new Map(runs.filter((run) => run.own).map((run) => [run.text, run])).values()];
  return own.flatMap((run, index) => (index === 0 ? [run] : [{ text: ' · ' }, run]));
}

const isAnswer = (run: Run): boolean => run.path !== undefined || run.own === true;

/** The block with its published facts; nothing when it has none. */
function factsOf(block: Block): readonly Block[] {
  if (block.kind === 'paragraph') {
    const runs = published(block.runs);
    return runs.length === 0 ? [] : [{ ...block, runs }];
  }
  if (block.kind === 'list') {
    const items = block.items.filter((item) => item.runs.some(isAnswer));
    return items.length === 0 ? [] : [{ ...block, items }];
  }
  if (block.kind !== 'table') return [];
  const rows = block.rows.filter((row) => row.some((cell) => cell.some(isAnswer)));
  return rows.length === 0 ? [] : [{ ...block, rows }];
}

/** The sections that have something published, and a list of the headings that have nothing. */
export function publishedOnly(blocks: readonly Block[]): readonly Block[] {
  const out: Block[] = [];
  const silent: string[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.kind !== 'heading') {
      out.push(...factsOf(block));
      continue;
    }
    const rest = blocks.slice(index + 1);
    const end = rest.findIndex((one) => one.kind === 'heading');
    const own = rest.slice(0, end < 0 ? undefined : end);
    if (own.flatMap(factsOf).length > 0) out.push(block);
    else silent.push(plainText(block.runs));
  }
  if (silent.length === 0) return out;
  return [
    ...out,
    { kind: 'heading', level: 2, runs: plain('Det här är inte publicerat'), id: 'inte-publicerat' },
    { kind: 'list', style: 'bullets', items: silent.map((name) => ({ runs: plain(name) })) },
  ];
}
