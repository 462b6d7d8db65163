/** The same document through other PDF libraries, for the benchmark only. None of them makes tags from this content. */
import { join } from 'node:path';
import type { createElement } from 'react';
import { metricsOf, textWidth } from '#src/documents/pdf/metrics.ts';
import type { PdfFonts } from '#src/documents/pdf/types.ts';
import { runsText } from '#src/documents/plain.ts';
import type { Document } from '#templates/tree/document.ts';
import { type LabelledBlock, type LabelledList, labelled } from '#templates/tree/labels.ts';

/** A document as the plainest content that all libraries can set. */
type Piece =
  | { readonly kind: 'title' | 'heading' | 'text'; readonly text: string }
  | { readonly kind: 'table'; readonly rows: readonly (readonly string[])[] };

export interface Peer {
  readonly name: string;
  /** Makes the document once; a new file each time. */
  readonly make: () => Promise<Uint8Array>;
}

function listPieces(list: LabelledList): Piece[] {
  return list.items.flatMap((item): Piece[] => [
    { kind: 'text', text: `${item.label} ${runsText(item.runs)}` },
    ...(item.list === undefined ? [] : listPieces(item.list)),
  ]);
}

function pieces(block: LabelledBlock): Piece[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph': {
      const text = [block.label, runsText(block.runs)].filter(Boolean).join(' ');
      return [{ kind: block.kind === 'heading' ? 'heading' : 'text', text }];
    }
    case 'list':
      return listPieces(block);
    case 'contents':
      return block.entries.map(({ label = '', title }) => ({ kind: 'text', text: `${label} ${title}`.trim() }));
    case 'table': {
      const head = block.columns.map((column) => column.header);
      const cells = [...block.rows, ...(block.foot ? [block.foot] : [])].map((row) =>
        block.columns.map((_, index) => runsText(row[index] ?? [])),
      );
      return [
        { kind: 'text', text: block.caption },
        { kind: 'table', rows: [head, ...cells] },
      ];
    }
    case 'callout':
      return [{ kind: 'heading', text: block.title }, ...block.blocks.flatMap(pieces)];
    case 'signatures':
      return block.parties.map((party) => ({ kind: 'text', text: party.name }));
    case 'figure':
    case 'pageBreak':
      return [];
  }
}

function contentOf(document: Document): Piece[] {
  return [
    { kind: 'title', text: document.title },
    { kind: 'text', text: document.subtitle },
    ...labelled(document).blocks.flatMap(pieces),
  ];
}

const fontFile = (name: string): string => join(process.cwd(), 'src/documents/fonts', `${name}.ttf`);

/** The name is not a literal, so that a build without the library succeeds. */
async function load<Module>(name: string): Promise<Module> {
  return import(/* @vite-ignore */ name);
}

interface PdfMake {
  readonly default: {
    setFonts(fonts: object): void;
    setUrlAccessPolicy(policy: () => boolean): void;
    setLocalAccessPolicy(policy: () => boolean): void;
    createPdf(definition: object): { getBuffer(): Promise<Uint8Array> };
  };
}

async function pdfmake(content: readonly Piece[]): Promise<Peer> {
  const { default: maker } = await load<PdfMake>('pdfmake');
  maker.setUrlAccessPolicy(() => false);
  maker.setLocalAccessPolicy(() => true);
  maker.setFonts({ Serif: { normal: fontFile('iop-serif-regular'), bold: fontFile('iop-serif-bold') } });
  const body = () =>
    content.map((piece) => {
      if (piece.kind === 'table') return { table: { headerRows: 1, body: piece.rows.map((row) => [...row]) } };
      const sizes = { title: 30, heading: 14, text: 11 };
      return { text: piece.text, fontSize: sizes[piece.kind], bold: piece.kind !== 'text', margin: [0, 4, 0, 4] };
    });
  return {
    name: 'pdfmake',
    make: () =>
      maker
        .createPdf({ content: body(), defaultStyle: { font: 'Serif', lineHeight: 1.3 }, pageSize: 'A4' })
        .getBuffer(),
  };
}

type Component = Parameters<typeof createElement>[0];

interface ReactPdf {
  readonly Document: Component;
  readonly Page: Component;
  readonly View: Component;
  readonly Text: Component;
  readonly Font: {
    register(font: object): void;
    registerHyphenationCallback(cut: (word: string) => readonly string[]): void;
  };
  renderToBuffer(document: ReturnType<typeof createElement>): Promise<Uint8Array>;
}

async function reactPdf(content: readonly Piece[]): Promise<Peer> {
  const [pdf, { createElement: h }] = await Promise.all([
    load<ReactPdf>('@react-pdf/renderer'),
    load<{
      readonly createElement: (
        type: Component,
        props: object,
        ...children: readonly unknown[]
      ) => ReturnType<typeof createElement>;
    }>('react'),
  ]);
  pdf.Font.register({
    family: 'Serif',
    fonts: [{ src: fontFile('iop-serif-regular') }, { src: fontFile('iop-serif-bold'), fontWeight: 'bold' }],
  });
  pdf.Font.registerHyphenationCallback((word) => [word]);
  const cell = (text: string, key: number) => h(pdf.Text, { key, style: { flexGrow: 1, flexBasis: 0 } }, text);
  const element = (piece: Piece, key: number) => {
    if (piece.kind === 'table')
      return h(
        pdf.View,
        { key },
        ...piece.rows.map((row, index) =>
          h(
            pdf.View,
            { key: index, wrap: false, style: { flexDirection: 'row', gap: 8, padding: 3 } },
            ...row.map(cell),
          ),
        ),
      );
    const look = { title: { fontSize: 30 }, heading: { fontSize: 14 }, text: { fontSize: 11 } }[piece.kind];
    const style = { ...look, fontWeight: piece.kind === 'text' ? 'normal' : 'bold', marginVertical: 4 } as const;
    return h(pdf.Text, { key, style }, piece.text);
  };
  const sheet = { padding: 70, fontFamily: 'Serif', fontSize: 10, lineHeight: 1.4 };
  return {
    name: '@react-pdf/renderer',
    make: () =>
      pdf.renderToBuffer(h(pdf.Document, {}, h(pdf.Page, { size: 'A4', style: sheet }, ...content.map(element)))),
  };
}

interface PdfLibFile {
  registerFontkit(fontkit: object): void;
  embedFont(bytes: Uint8Array): Promise<object>;
  addPage(size: readonly [number, number]): { drawText(text: string, options: object): void };
  save(): Promise<Uint8Array>;
}

interface PdfLib {
  readonly PDFDocument: { create(): Promise<PdfLibFile> };
}

/** A piece as texts, and the size they are set in. */
function textsOf(piece: ReturnType<typeof contentOf>[number]) {
  const texts = piece.kind === 'table' ? piece.rows.map((row) => row.join('   ')) : [piece.text];
  const size = piece.kind === 'title' ? 30 : piece.kind === 'heading' ? 14 : 11;
  return { texts, size };
}

/** pdf-lib has no layout, so lines are broken here, with our own measures: only the writing is its own. */
async function pdfLib(content: readonly Piece[], fonts: PdfFonts): Promise<Peer> {
  const [{ PDFDocument: Maker }, fontkit] = await Promise.all([load<PdfLib>('pdf-lib'), load<object>('fontkit')]);
  const metrics = metricsOf(fonts).serif;
  const linesOf = (text: string, size: number): string[] => {
    const lines: string[] = [];
    let line = '';
    for (const word of text.split(/\s+/)) {
      const longer = line === '' ? word : `${line} ${word}`;
      if (line !== '' && (textWidth(longer, metrics) * size) / 1000 > 400) {
        lines.push(line);
        line = word;
      } else line = longer;
    }
    return [...lines, line];
  };
  const make = async () => {
    const pdf = await Maker.create();
    pdf.registerFontkit(fontkit);
    const [regular, bold] = [await pdf.embedFont(fonts.serif), await pdf.embedFont(fonts.serifBold)];
    let page = pdf.addPage([595.28, 841.89]);
    let y = 770;
    for (const piece of content) {
      const { texts, size } = textsOf(piece);
      for (const line of texts.flatMap((text) => linesOf(text, size))) {
        if (y < 80) {
          page = pdf.addPage([595.28, 841.89]);
          y = 770;
        }
        page.drawText(line, { x: 71, y, size, font: size > 11 ? bold : regular });
        y -= size * 1.5;
      }
      y -= 6;
    }
    return pdf.save();
  };
  return { name: 'pdf-lib', make };
}

/** The libraries that are installed here, and the names of those that are not. */
export async function peersFor(document: Document, fonts: PdfFonts) {
  const content = contentOf(document);
  const peers: Peer[] = [];
  const missing: string[] = [];
  const makers = [
    ['pdfmake', () => pdfmake(content)],
    ['@react-pdf/renderer', () => reactPdf(content)],
    ['pdf-lib', () => pdfLib(content, fonts)],
  ] as const;
  for (const [name, make] of makers) {
    try {
      peers.push(await make());
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND')) throw error;
      missing.push(name);
    }
  }
  return { peers, missing };
}
