import {
  type FileChild,
  InternalHyperlink,
  type IParagraphOptions,
  Paragraph,
  Tab,
  TableOfContents,
  TextRun,
} from 'docx';
import {
  annexWord,
  type LabelledBlock,
  type LabelledCallout,
  type LabelledContents,
  type LabelledDocument,
  type LabelledHeading,
} from '#templates/tree/labels.ts';
import { wordFigure } from './figure.ts';
import { inlines } from './inline.ts';
import { type ListPlace, listParagraphs } from './list.ts';
import { rightEdge } from './measures.ts';
import type { LabelOutlines } from './raster.ts';
import { annexField, bookmarkName, marked, type References } from './references.ts';
import { byClause, inControl } from './sdt.ts';
import { wordSignatures } from './signatures.ts';
import { wordTable } from './table.ts';

/** What the blocks of one document share. */
export interface Setting {
  readonly references: References;
  /** Where text begins, in twentieths of a point: beside the numbers, or at the left edge. */
  readonly base: number;
  /** Sections are numbered, so headings without a number have a style of their own. */
  readonly sectioned: boolean;
  readonly restart: () => number;
  /** Draws the letters of figures where a program shows no SVG. */
  readonly letters: LabelOutlines | undefined;
}

function heading(block: LabelledHeading, setting: Setting, more: IParagraphOptions): Paragraph {
  const { references, sectioned } = setting;
  const text = inlines(block.runs, references);
  if (block.numbered === 'annex') {
    const number = annexField(block.label?.slice(annexWord.length + 1) ?? '');
    const lead = [new TextRun(`${annexWord} `), ...marked(block.id, [number], references), new TextRun(' ')];
    return new Paragraph({ style: 'Bilagerubrik', ...more, children: [...lead, ...text] });
  }
  const first = sectioned && block.numbered === undefined ? 'RubrikUtanNummer' : 'Heading1';
  const style = block.level === 3 ? 'Heading2' : first;
  return new Paragraph({ style, ...more, children: [...marked(block.id, text, references)] });
}

/** A field that lists the headings. Its text is there from the start; Word adds the pages when it is updated. */
function contents(block: LabelledContents): FileChild[] {
  const entries = block.entries.map(({ id, label, title }) => {
    const annex = label?.startsWith(annexWord) === true;
    const lead = label === undefined ? [] : [new TextRun({ children: [label, ...(annex ? [' '] : [new Tab()])] })];
    const link = new InternalHyperlink({ anchor: bookmarkName(id), children: [...lead, new TextRun(title)] });
    return new Paragraph({ style: 'TOC1', children: [link] });
  });
  return [
    new Paragraph({ style: 'TOCHeading', children: inlines([{ text: block.title }]) }),
    new TableOfContents(block.title, {
      headingStyleRange: '1-1',
      useAppliedParagraphOutlineLevel: true,
      hyperlink: true,
      beginDirty: false,
      contentChildren: entries,
    }),
  ];
}

function callout(block: LabelledCallout, setting: Setting): FileChild[] {
  const [title, text] = block.tone === 'warning' ? ['Varningsrubrik', 'Varningsruta'] : ['Rutrubrik', 'Ruta'];
  return [
    new Paragraph({ style: title, children: inlines([{ text: block.title }]) }),
    ...block.blocks.flatMap((inner): FileChild[] => {
      if (inner.kind === 'paragraph')
        return [new Paragraph({ style: text, children: inlines(inner.runs, setting.references) })];
      if (inner.kind === 'list') return listParagraphs(inner, { ...setting, underClause: false, boxed: true });
      return blockChildren(inner, setting, {}, false);
    }),
  ];
}

/** `more` goes on the first paragraph: a page break before it. */
function blockChildren(
  block: LabelledBlock,
  setting: Setting,
  more: IParagraphOptions,
  underClause: boolean,
): FileChild[] {
  const { references, base } = setting;
  switch (block.kind) {
    case 'heading':
      return [heading(block, setting, more)];
    case 'paragraph': {
      const keep = block.keepWithNext === true ? { keepNext: true } : {};
      const style = block.label === undefined ? 'BodyText' : 'Klausul';
      const children = [...marked(block.id, inlines(block.runs, references), references)];
      return [new Paragraph({ style, ...keep, ...more, children })];
    }
    case 'list': {
      const place: ListPlace = { ...setting, underClause, boxed: false };
      return listParagraphs(block, place);
    }
    case 'table':
      return wordTable(block, base, rightEdge - base, references);
    case 'signatures':
      return wordSignatures(block, rightEdge);
    case 'figure':
      return wordFigure(block, rightEdge - base, setting.letters);
    case 'contents':
      return contents(block);
    case 'callout':
      return callout(block, setting);
    case 'pageBreak':
      return [];
  }
}

const begins = (block: LabelledBlock | undefined): boolean => block?.kind === 'heading' || block?.kind === 'paragraph';

/** Blocks in order, each clause in a content control of its own. A page break is a property of what comes after it. */
export function bodyChildren(document: LabelledDocument, setting: Setting): FileChild[] {
  let at = -1;
  return byClause(document.blocks).flatMap(({ clause, title, blocks }) => {
    const children = blocks.flatMap((block): FileChild[] => {
      at += 1;
      const [last, next] = [document.blocks[at - 1], document.blocks[at + 1]];
      if (block.kind === 'pageBreak')
        return begins(next) ? [] : [new Paragraph({ pageBreakBefore: true, style: 'Mellanrum' })];
      const more = last?.kind === 'pageBreak' && begins(block) ? { pageBreakBefore: true } : {};
      return blockChildren(block, setting, more, last?.kind === 'paragraph' && last.label !== undefined);
    });
    return clause === undefined ? children : [inControl(children, clause, title)];
  });
}
