import {
  AlignmentType,
  BorderStyle,
  type FileChild,
  Footer,
  Header,
  HeadingLevel,
  type IParagraphOptions,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  Document as WordDocument,
} from 'docx';
import type { Document, Signatures } from '#templates/tree/document.ts';
import {
  type LabelledBlock,
  type LabelledDocument,
  type LabelledHeading,
  type LabelledList,
  type LabelledRun,
  labelled,
} from '#templates/tree/labels.ts';
import { wordFigure } from './docx/figure.ts';
import { inlines } from './docx/inline.ts';
import { repack } from './docx/repack.ts';
import { byClause, inControl } from './docx/sdt.ts';
import { wordStyles } from './docx/styles.ts';
import { wordTable } from './docx/table.ts';
import { isNumbered, words } from './words.ts';

const mm = 1440 / 25.4;
const column = Math.round(13 * mm);
/** Distance from the left edge of the text to the right margin. */
const rightEdge = Math.round(165 * mm);

interface Place {
  /** Left indent of text, in twentieths of a point. */
  readonly left: number;
  readonly border?: IParagraphOptions['border'];
}

function paragraph(runs: readonly LabelledRun[], place: Place, more: IParagraphOptions = {}): Paragraph {
  const border = place.border === undefined ? {} : { border: place.border };
  return new Paragraph({ indent: { left: place.left }, ...border, ...more, children: inlines(runs) });
}

/** Text with a number, letter or bullet hanging to its left. */
function hanging(
  label: string,
  runs: readonly LabelledRun[],
  place: Place,
  width: number,
  more: IParagraphOptions = {},
): Paragraph {
  const indent = { left: place.left + width, hanging: width };
  const border = place.border === undefined ? {} : { border: place.border };
  return new Paragraph({
    indent,
    ...border,
    ...more,
    children: [new TextRun({ children: [label, new Tab()] }), ...inlines(runs)],
  });
}

function heading(block: LabelledHeading, place: Place): Paragraph {
  const level = block.level === 2 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2;
  const number = block.label ?? '';
  if (number !== '' && number.length <= 4) return hanging(number, block.runs, { left: 0 }, column, { heading: level });
  const lead = number === '' ? [] : [{ text: `${number} ` }];
  const left = number === '' ? place.left : 0;
  return new Paragraph({ heading: level, indent: { left }, children: inlines([...lead, ...block.runs]) });
}

function signatures(block: Signatures): Paragraph[] {
  const keep = { keepNext: true, keepLines: true };
  const line = (label: string) =>
    new Paragraph({
      ...keep,
      style: 'Signaturrad',
      children: [new TextRun(label)],
      border: { top: { style: BorderStyle.SINGLE, size: 4, space: 2, color: '000000' } },
    });
  return block.parties.flatMap((party) => {
    const people = party.signatories.length === 0 ? [{ name: '', title: '' }] : party.signatories;
    return [
      new Paragraph({ ...keep, style: 'Part', children: [new TextRun(party.name)] }),
      line(words.placeAndDate),
      ...people.flatMap((person, index) => {
        const last = index === people.length - 1;
        const keepNext = !last || person.title !== '';
        const named =
          person.name === ''
            ? line(words.printedName)
            : new Paragraph({ ...keep, keepNext, children: [new TextRun(person.name)] });
        const title = new Paragraph({ ...keep, keepNext: !last, children: [new TextRun(person.title)] });
        return [line(words.signature), named, ...(person.title === '' ? [] : [title])];
      }),
    ];
  });
}

function listParagraphs(list: LabelledList, place: Place): Paragraph[] {
  return list.items.flatMap((item) => [
    hanging(item.label, item.runs, place, 400, { spacing: { before: 40, after: 40 } }),
    ...(item.list === undefined ? [] : listParagraphs(item.list, { ...place, left: place.left + 400 })),
  ]);
}

function blockChildren(block: LabelledBlock, place: Place): FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [heading(block, place)];
    case 'paragraph': {
      const keep = block.keepWithNext === true ? { keepNext: true } : {};
      return [
        block.label === undefined
          ? paragraph(block.runs, place, keep)
          : hanging(block.label, block.runs, { ...place, left: place.left - column }, column, keep),
      ];
    }
    case 'list':
      return listParagraphs(block, place);
    case 'contents':
      return [
        paragraph([{ text: block.title, mark: 'strong' }], place),
        ...block.entries.map(({ label = '', title }) => paragraph([{ text: `${label} ${title}`.trim() }], place)),
      ];
    case 'table':
      return wordTable(block, place.left, rightEdge - place.left);
    case 'signatures':
      return signatures(block);
    case 'figure':
      return wordFigure(block, place.left, rightEdge - place.left);
    case 'callout': {
      const size = block.tone === 'warning' ? 36 : 18;
      const border = { left: { style: BorderStyle.SINGLE, size, space: 8, color: '000000' } };
      const inner = { left: place.left + 200, border };
      const title = new Paragraph({
        style: 'Ruta',
        indent: { left: inner.left },
        border,
        children: inlines([{ text: block.title }]),
      });
      return [title, ...block.blocks.flatMap((one) => blockChildren(one, inner))];
    }
    case 'pageBreak':
      return [];
  }
}

/** Blocks in order, each clause in a content control of its own. */
function bodyChildren(document: LabelledDocument): FileChild[] {
  const place = { left: isNumbered(document) ? column : 0 };
  return byClause(document.blocks).flatMap(({ clause, blocks }) => {
    const children = blocks.flatMap((block) =>
      block.kind === 'pageBreak'
        ? [new Paragraph({ pageBreakBefore: true, style: 'Sidbrytning' })]
        : blockChildren(block, place),
    );
    return clause === undefined ? children : [inControl(children, clause)];
  });
}

function front(document: LabelledDocument): FileChild[] {
  const tab = { type: TabStopType.LEFT, position: Math.round(50 * mm) };
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
          spacing: { before: 60, after: 60 },
          children: [new TextRun({ children: [fact.label, new Tab()], style: 'Etikett' }), ...inlines(fact.runs)],
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

/**
 * The document as a Word file to work on: real headings, numbers as text, table heads, Swedish, one content control per
 * clause with the clause's id as tag. Same document, same bytes.
 */
export async function toDocx(given: Document): Promise<Uint8Array> {
  const document = labelled(given);
  const margin = { top: 25 * mm, right: 20 * mm, bottom: 28 * mm, left: 25 * mm, header: 12 * mm, footer: 10 * mm };
  const rounded = Object.fromEntries(Object.entries(margin).map(([side, value]) => [side, Math.round(value)]));
  const word = new WordDocument({
    title: document.title,
    subject: document.subtitle,
    description: document.stamp,
    creator: document.parties.map((party) => party.name).join(', ') || words.tool,
    lastModifiedBy: words.tool,
    styles: wordStyles(LineRuleType.AT_LEAST),
    sections: [
      {
        properties: { titlePage: false, page: { size: { width: 11906, height: 16838 }, margin: rounded } },
        headers: { default: runningHead(document) },
        footers: { default: runningFoot(document) },
        children: [...front(document), ...bodyChildren(document)],
      },
    ],
  });
  return repack(new Uint8Array(await Packer.toArrayBuffer(word)), document.date);
}
