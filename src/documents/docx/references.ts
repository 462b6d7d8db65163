/** Names in the Word file for the places that a document refers to, and the fields that ask for their numbers. */
import { Bookmark, type ParagraphChild, SimpleField } from 'docx';
import type { LabelledBlock, LabelledDocument, LabelledRun } from '#templates/tree/labels.ts';

/** Hidden bookmarks begin with a line; letters, figures and lines only, and no more than 40 of them. */
export function bookmarkName(id: string): string {
  return `_${id.replace(/[^A-Za-z0-9]/g, '_')}`.slice(0, 40);
}

/** The places of one document that something leads to. */
export interface References {
  readonly targets: ReadonlySet<string>;
  /** Annexes carry their number as a field in the heading; sections and paragraphs by their list. */
  readonly annexes: ReadonlySet<string>;
}

function targetsIn(block: LabelledBlock): readonly string[] {
  const of = (runs: readonly LabelledRun[]) => runs.flatMap((run) => run.to ?? []);
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return of(block.runs);
    case 'list':
      return block.items.flatMap((item) => [
        ...of(item.runs),
        ...(item.list === undefined ? [] : targetsIn(item.list)),
      ]);
    case 'table':
      return [...block.rows, ...(block.foot === undefined ? [] : [block.foot])].flatMap((row) => row.flatMap(of));
    case 'callout':
      return block.blocks.flatMap(targetsIn);
    case 'contents':
      return block.entries.map((entry) => entry.id);
    default:
      return [];
  }
}

export function referencesOf(document: LabelledDocument): References {
  const annexes = document.blocks.flatMap((block) =>
    block.kind === 'heading' && block.numbered === 'annex' ? [block.id] : [],
  );
  return {
    targets: new Set([
      ...document.facts.flatMap((fact) => fact.runs.flatMap((run) => run.to ?? [])),
      ...document.blocks.flatMap(targetsIn),
    ]),
    annexes: new Set(annexes),
  };
}

/** Puts a bookmark round the content when something leads to it. */
export function marked(id: string | undefined, content: readonly ParagraphChild[], { targets }: References) {
  return id === undefined || !targets.has(id) ? content : [new Bookmark({ id: bookmarkName(id), children: content })];
}

/** A field that shows the number of the target: `\n` asks for the number of its paragraph in the list. */
export function numberField(to: string, label: string, { annexes }: References): SimpleField {
  const name = bookmarkName(to);
  return new SimpleField(annexes.has(to) ? `REF ${name} \\h` : `REF ${name} \\n \\h`, label);
}

/** The letter of an annex: Word counts these fields through the document. */
export const annexField = (number: string): SimpleField => new SimpleField('SEQ Bilaga \\* ALPHABETIC', number);
