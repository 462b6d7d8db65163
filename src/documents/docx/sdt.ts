import { BuilderElement, FileChild } from 'docx';
import type { Trace } from '#templates/tree/document.ts';
import type { LabelledBlock } from '#templates/tree/labels.ts';

function valued(name: string, value: string): BuilderElement<{ val: string }> {
  return new BuilderElement({ name, attributes: { val: { key: 'w:val', value } } });
}

/** A number of its own, given when the file is packed: the library counts within the process. */
const controlId = () => valued('w:id', '0');

/**
 * Puts a clause in a content control whose tag is the clause's id, so that it can be found again, and which has its name.
 * The control is one for building blocks and has the id as its category too: LibreOffice makes any other control of
 * paragraphs into plain text, with references in it as code, and drops the tag.
 */
export function inControl(children: readonly FileChild[], id: string, title: string | undefined): FileChild {
  const control = new FileChild('w:sdt');
  const block = new BuilderElement({
    name: 'w:docPartObj',
    children: [valued('w:docPartGallery', 'Quick Parts'), valued('w:docPartCategory', id)],
  });
  const properties = [valued('w:alias', title ?? `Klausul ${id}`), valued('w:tag', id), controlId(), block];
  control.addChildElement(new BuilderElement({ name: 'w:sdtPr', children: properties }));
  control.addChildElement(new BuilderElement({ name: 'w:sdtContent', children: [...children] }));
  return control;
}

interface Group {
  /** Id of the clause, the first time that it comes. */
  readonly clause?: string;
  readonly title?: string;
  readonly blocks: readonly LabelledBlock[];
}

function traceOf(block: LabelledBlock): Trace | undefined {
  if (block.kind === 'paragraph') return block.trace;
  return block.kind === 'list' ? block.items.find((item) => item.trace?.clause !== undefined)?.trace : undefined;
}

/** A heading of a section stands over several clauses and belongs to none; tables and lists belong to the clause above. */
function clauseAt(block: LabelledBlock, open: string | undefined): string | undefined {
  if (block.kind === 'pageBreak' || block.kind === 'callout' || block.kind === 'signatures') return undefined;
  if (block.kind === 'heading') return undefined;
  return traceOf(block)?.clause ?? open;
}

/** The blocks in order, cut where one clause ends and another begins. */
export function byClause(blocks: readonly LabelledBlock[]): readonly Group[] {
  const groups: { clause?: string; title?: string; blocks: LabelledBlock[] }[] = [];
  const seen = new Set<string>();
  let open: string | undefined;
  for (const block of blocks) {
    const clause = clauseAt(block, open);
    const title = traceOf(block)?.clauseName;
    const last = groups.at(-1);
    if (last !== undefined && clause === open) last.blocks.push(block);
    else
      groups.push({
        ...(clause === undefined || seen.has(clause) ? {} : { clause, ...(title === undefined ? {} : { title }) }),
        blocks: [block],
      });
    if (clause !== undefined) seen.add(clause);
    open = clause;
  }
  return groups;
}
