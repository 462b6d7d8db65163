import { BuilderElement, FileChild } from 'docx';
import type { LabelledBlock } from '#templates/tree/labels.ts';
import { runsText } from '../plain.ts';

function valued(name: string, value: string): BuilderElement<{ val: string }> {
  return new BuilderElement({ name, attributes: { val: { key: 'w:val', value } } });
}

/**
 * Puts a clause in a content control whose tag is the clause's id, so that it can be found again after editing. It is
 * called by its heading, or by the id when it shares a heading with others.
 */
export function inControl(children: readonly FileChild[], id: string, title: string | undefined): FileChild {
  const control = new FileChild('w:sdt');
  const properties = [valued('w:alias', title ?? `Klausul ${id}`), valued('w:tag', id)];
  control.addChildElement(new BuilderElement({ name: 'w:sdtPr', children: properties }));
  control.addChildElement(new BuilderElement({ name: 'w:sdtContent', children: [...children] }));
  return control;
}

interface Group {
  /** Id of the clause, the first time that it comes. */
  readonly clause?: string;
  /** Its heading, when it has one of its own. */
  readonly title?: string;
  readonly blocks: readonly LabelledBlock[];
}

function clauseOf(block: LabelledBlock): string | undefined {
  if (block.kind === 'paragraph') return block.trace?.clause;
  return block.kind === 'list'
    ? block.items.find((item) => item.trace?.clause !== undefined)?.trace?.clause
    : undefined;
}

/** A heading belongs to the clause under it; what has no trace of its own belongs to the clause above it. */
function clauseAt(blocks: readonly LabelledBlock[], index: number, open: string | undefined): string | undefined {
  const block = blocks[index];
  if (block === undefined || block.kind === 'pageBreak' || block.kind === 'callout') return undefined;
  if (block.kind !== 'heading') return clauseOf(block) ?? open;
  const next = blocks[index + 1];
  return next === undefined ? undefined : (clauseOf(next) ?? (block.level === 3 ? open : undefined));
}

/** The blocks in order, cut where one clause ends and another begins. */
export function byClause(blocks: readonly LabelledBlock[]): readonly Group[] {
  const groups: { clause?: string; blocks: LabelledBlock[] }[] = [];
  const seen = new Set<string>();
  let open: string | undefined;
  blocks.forEach((block, index) => {
    const clause = clauseAt(blocks, index, open);
    const last = groups.at(-1);
    if (last !== undefined && clause === open) last.blocks.push(block);
    else groups.push({ ...(clause === undefined || seen.has(clause) ? {} : { clause }), blocks: [block] });
    if (clause !== undefined) seen.add(clause);
    open = clause;
  });
  return groups.map((group) => {
    const [first] = group.blocks;
    return group.clause !== undefined && first?.kind === 'heading' ? { ...group, title: runsText(first.runs) } : group;
  });
}
