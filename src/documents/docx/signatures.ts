import {
  BorderStyle,
  type FileChild,
  type IParagraphOptions,
  Paragraph,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Signatures } from '#templates/tree/document.ts';
import { words } from '../words.ts';

type Party = Signatures['parties'][number];

/** Between two parties, in twentieths of a point. */
const gutter = 400;

const keep = { keepNext: true, keepLines: true };

/** A line to write on, and under it what is to be written. Two paragraphs: one border after another becomes a single one. */
const line = (label: string): Paragraph[] => [
  new Paragraph({ ...keep, style: 'Signaturlinje' }),
  new Paragraph({ ...keep, style: 'Signaturrad', children: [new TextRun(label)] }),
];

function linesOf(party: Party): Paragraph[] {
  const said = (text: string, more: IParagraphOptions = {}) =>
    new Paragraph({ ...keep, ...more, children: [new TextRun(text)] });
  const people = party.signatories.length === 0 ? [{ name: '', title: '' }] : party.signatories;
  return [
    said(party.name, { style: 'Part' }),
    ...line(words.placeAndDate),
    ...people.flatMap((person) => [
      ...line(words.signature),
      ...(person.name === '' ? line(words.printedName) : [said(person.name)]),
      ...(person.title === '' ? [] : [said(person.title)]),
    ]),
  ];
}

/**
 * The lines to sign on, party beside party in a table without lines, so that they stay beside each other when somebody
 * writes above them. All of it stays on one page.
 */
export function wordSignatures(block: Signatures, width: number): FileChild[] {
  // Three small parties stand beside each other too; two and two of more.
  const across = block.parties.length === 3 ? 3 : 2;
  const rows = Array.from({ length: Math.ceil(block.parties.length / across) }, (_, at) =>
    block.parties.slice(at * across, (at + 1) * across),
  );
  const column = Math.floor(width / across);
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  const cell = (party: Party | undefined, at: number) =>
    new TableCell({
      width: { size: column, type: WidthType.DXA },
      margins: { left: 0, right: at === across - 1 ? 0 : gutter },
      children: party === undefined ? [new Paragraph({ style: 'Mellanrum' })] : linesOf(party),
    });
  return [
    new Table({
      width: { size: column * across, type: WidthType.DXA },
      columnWidths: Array.from({ length: across }, () => column),
      layout: TableLayoutType.FIXED,
      borders: { top: none, bottom: none, left: none, right: none, insideHorizontal: none, insideVertical: none },
      rows: rows.map(
        (parties) =>
          new TableRow({
            cantSplit: true,
            children: Array.from({ length: across }, (_, at) => cell(parties[at], at)),
          }),
      ),
    }),
    new Paragraph({ style: 'Mellanrum' }),
  ];
}
