import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx';
import type { Document } from '#templates/tree/document.ts';
import { type LabelledDocument, labelled } from '#templates/tree/labels.ts';
import { bodyChildren, type Setting } from './docx/blocks.ts';
import { inlines } from './docx/inline.ts';
import { labelOutlines } from './docx/letters.ts';
import { numberColumn, rightEdge, twips } from './docx/measures.ts';
import { numberingOf } from './docx/numbering.ts';
import { referencesOf } from './docx/references.ts';
import { repack } from './docx/repack.ts';
import { wordStyles } from './docx/styles.ts';
import type { PdfFonts } from './pdf/types.ts';
import type { Making } from './word-back/origin.ts';
import { isNumbered, words } from './words.ts';

function front(document: LabelledDocument, { references }: Setting): FileChild[] {
  const tab = { type: TabStopType.LEFT, position: twips(60) };
  const frame = { style: BorderStyle.SINGLE, size: 12, space: 4, color: '000000' };
  const box = { top: frame, bottom: frame, left: frame, right: frame };
  return [
    new Paragraph({ style: 'Title', children: inlines([{ text: document.title }]) }),
    new Paragraph({ style: 'Subtitle', children: inlines([{ text: document.subtitle }]) }),
    ...document.marks.map((text) => new Paragraph({ style: 'Markering', border: box, children: inlines([{ text }]) })),
    ...document.parties.map((party) => new Paragraph({ style: 'Part', children: inlines([{ text: party.name }]) })),
    ...document.facts.map(
      (fact) =>
        new Paragraph({
          tabStops: [tab],
          indent: { left: tab.position, hanging: tab.position },
          spacing: { before: 20, after: 20 },
          children: [
            new TextRun({ children: [fact.label, new Tab()], style: 'Etikett' }),
            ...inlines(fact.runs, references),
          ],
        }),
    ),
    new Paragraph({ style: 'Fot', spacing: { before: 240 }, children: inlines([{ text: document.footer }]) }),
    new Paragraph({ style: 'Fot', spacing: { after: 240 }, children: inlines([{ text: document.stamp }]) }),
  ];
}

function runningHead(document: LabelledDocument): Header {
  const tabStops = [{ type: TabStopType.RIGHT, position: rightEdge }];
  const text = [new TextRun({ children: [document.title, new Tab(), document.marks.join(' · ')] })];
  return new Header({ children: [new Paragraph({ style: 'Fot', tabStops, children: text })] });
}

function runningFoot(document: LabelledDocument): Footer {
  const tabStops = [{ type: TabStopType.RIGHT, position: rightEdge }];
  const number = new TextRun({ children: [new Tab(), 'Sida ', PageNumber.CURRENT, ' av ', PageNumber.TOTAL_PAGES] });
  return new Footer({
    children: [
      new Paragraph({ style: 'Fot', tabStops, children: [new TextRun(document.stamp), number] }),
      new Paragraph({ style: 'Fot', alignment: AlignmentType.LEFT, children: [new TextRun(document.footer)] }),
    ],
  });
}

function settingOf(document: LabelledDocument, fonts: PdfFonts | undefined): Setting {
  let begun = 0;
  return {
    references: referencesOf(document),
    base: isNumbered(document) ? numberColumn : 0,
    sectioned: document.blocks.some((block) => block.kind === 'heading' && block.numbered === 'section'),
    letters: fonts === undefined ? undefined : labelOutlines(fonts),
    restart: () => {
      begun += 1;
      return begun;
    },
  };
}

/** `origin` is what the file says of its making, so that it can be read back when somebody has changed it. */
export interface DocxOptions {
  readonly origin?: Omit<Making, 'kind'>;
  /** Fonts of the PDF, for the words of figures in programs that show no SVG. */
  readonly fonts?: PdfFonts;
}

/** True when the document has something to draw: the fonts are then worth fetching. */
export const hasFigures = (document: Document): boolean => document.blocks.some((block) => block.kind === 'figure');

/**
 * The document as a Word file to work on: styles for every level, numbers and references that Word counts, tables with a
 * style and a head, Swedish, and one content control per clause with the clause's id as tag. Same document, same bytes.
 */
export async function toDocx(given: Document, { origin, fonts }: DocxOptions = {}): Promise<Uint8Array> {
  const document = labelled(given);
  const setting = settingOf(document, fonts);
  const margin = { top: 21, right: 20, bottom: 24, left: 25, header: 12, footer: 10 };
  const inTwips = Object.fromEntries(Object.entries(margin).map(([side, value]) => [side, twips(value)]));
  const word = new WordDocument({
    title: document.title,
    subject: document.subtitle,
    description: document.stamp,
    creator: document.parties.map((party) => party.name).join(', ') || words.tool,
    lastModifiedBy: words.tool,
    styles: wordStyles(setting.base, setting.sectioned),
    numbering: numberingOf(setting.base),
    sections: [
      {
        properties: { titlePage: false, page: { size: { width: 11906, height: 16838 }, margin: inTwips } },
        headers: { default: runningHead(document) },
        footers: { default: runningFoot(document) },
        children: [...front(document, setting), ...bodyChildren(document, setting)],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(word)), {
    date: document.date,
    sectioned: setting.sectioned,
    ...(origin === undefined ? {} : { making: { ...origin, kind: document.kind } }),
  });
}
