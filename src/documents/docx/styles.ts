import { type IStylesOptions, LineRuleType } from 'docx';
import { itemIndent, numberColumn, rightEdge } from './measures.ts';
import { lists } from './numbering.ts';

const serif = 'Source Serif 4';
const sans = 'Atkinson Hyperlegible Next';
const lineRule = LineRuleType.AT_LEAST;

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];
type Look = Pick<ParagraphStyle, 'run' | 'paragraph'> & { readonly basedOn?: string; readonly next?: string };

function style(id: string, name: string, { basedOn = 'Normal', ...look }: Look): ParagraphStyle {
  return { id, name, basedOn, quickFormat: true, ...look };
}

const bar = (size: number) => ({ left: { style: 'single', size, space: 8, color: '000000' } }) as const;

/** Styles of the text itself, one for every level, so that a kommun can change them in one place. */
function textStyles(base: number, sectioned: boolean): ParagraphStyle[] {
  const tight = { before: 10, after: 10 };
  const list = (id: string, name: string, reference: string, level: number) =>
    style(id, name, { basedOn: 'BodyText', paragraph: { numbering: { reference, level }, spacing: tight } });
  const box = (id: string, name: string, size: number, title: boolean) =>
    style(id, name, {
      ...(title ? { run: { font: sans, bold: true } } : {}),
      paragraph: {
        indent: { left: base + 200 },
        border: bar(size),
        ...(title ? { spacing: { before: 240 }, keepNext: true } : {}),
      },
    });
  return [
    style('BodyText', 'Body Text', { paragraph: { indent: { left: base } } }),
    ...(sectioned
      ? [
          style('RubrikUtanNummer', 'Rubrik utan nummer', {
            basedOn: 'Heading1',
            next: 'BodyText',
            paragraph: { numbering: false, indent: { left: base, firstLine: 0 } },
          }),
          style('Klausul', 'Klausul', {
            paragraph: { numbering: { reference: lists.clauses, level: 1 } },
          }),
          style('Klausulpunkt', 'Klausulpunkt', {
            paragraph: { numbering: { reference: lists.clauses, level: 2 }, spacing: tight },
          }),
        ]
      : []),
    style('Bilagerubrik', 'Bilagerubrik', {
      basedOn: 'Heading1',
      next: 'BodyText',
      paragraph: { ...(sectioned ? { numbering: false } : {}), indent: { left: 0, firstLine: 0 } },
    }),
    list('ListBullet', 'List Bullet', lists.bullets, 0),
    list('ListBullet2', 'List Bullet 2', lists.bullets, 1),
    list('ListNumber', 'List Number', lists.numbers, 0),
    list('ListNumber2', 'List Number 2', lists.numbers, 1),
    list('Bokstavslista', 'Bokstavslista', lists.letters, 0),
    list('Bokstavslista2', 'Bokstavslista 2', lists.letters, 1),
    box('Ruta', 'Ruta', 18, false),
    box('Rutrubrik', 'Rutrubrik', 18, true),
    box('Varningsruta', 'Varningsruta', 36, false),
    box('Varningsrubrik', 'Varningsrubrik', 36, true),
  ];
}

/** Styles of what stands around the text: the front, tables, figures, signatures, head and foot. */
function otherStyles(base: number): ParagraphStyle[] {
  const label = { font: sans, size: 19, color: '333333' };
  return [
    style('Subtitle', 'Subtitle', { run: { size: 30 }, paragraph: { spacing: { after: 120, line: 380, lineRule } } }),
    style('Markering', 'Markering', {
      run: { font: sans, bold: true, size: 22 },
      paragraph: { spacing: { before: 0, after: 60 }, keepNext: true },
    }),
    style('Part', 'Part', {
      run: { font: sans, bold: true },
      paragraph: { spacing: { before: 100 }, keepNext: true },
    }),
    style('Caption', 'caption', {
      run: { font: sans, bold: true, size: 19 },
      paragraph: { spacing: { before: 120, after: 40 }, keepNext: true, indent: { left: base } },
    }),
    style('Figur', 'Figur', {
      paragraph: { indent: { left: base }, spacing: { line: 240, lineRule: LineRuleType.AUTO } },
    }),
    style('Tabelltext', 'Tabelltext', {
      run: { size: 19 },
      paragraph: { spacing: { before: 40, after: 40, line: 250, lineRule } },
    }),
    style('Signaturlinje', 'Signaturlinje', {
      paragraph: {
        spacing: { before: 200, after: 0 },
        border: { bottom: { style: 'single', size: 4, space: 1, color: '000000' } },
      },
    }),
    style('Signaturrad', 'Signaturrad', { run: label, paragraph: { spacing: { before: 0, after: 0 } } }),
    style('Mellanrum', 'Mellanrum', {
      run: { size: 2 },
      paragraph: { spacing: { before: 0, after: 0, line: 20, lineRule } },
    }),
    style('Fot', 'Fot', { run: label, paragraph: { spacing: { before: 0, after: 0, line: 260, lineRule } } }),
    style('TOCHeading', 'TOC Heading', {
      run: { bold: true, size: 28 },
      paragraph: { spacing: { before: 240, after: 60, line: 300, lineRule }, keepNext: true },
    }),
  ];
}

const rule = (side: string, size: number, color: string): string =>
  `<w:${side} w:val="single" w:sz="${size}" w:space="0" w:color="${color}"/>`;
const told = (part: string, border: string): string =>
  `<w:tblStylePr w:type="${part}"><w:rPr><w:b/></w:rPr><w:tcPr><w:tcBorders>${border}</w:tcBorders></w:tcPr></w:tblStylePr>`;

/**
 * Two styles that the library cannot write. A table has hairlines, a head that is told from the rest and a foot in bold. An
 * entry of the contents has its number in the column of numbers, and room for its page at the right.
 */
export const moreStyles = [
  '<w:style w:type="table" w:customStyle="1" w:styleId="Avtalstabell"><w:name w:val="Avtalstabell"/>',
  '<w:basedOn w:val="TableNormal"/><w:qFormat/><w:tblPr><w:tblBorders>',
  `${rule('bottom', 12, '000000')}${rule('insideH', 4, '767676')}</w:tblBorders><w:tblCellMar>`,
  '<w:left w:w="0" w:type="dxa"/><w:right w:w="120" w:type="dxa"/></w:tblCellMar></w:tblPr>',
  `${told('firstRow', rule('bottom', 12, '000000'))}${told('lastRow', rule('top', 12, '000000'))}</w:style>`,
  '<w:style w:type="paragraph" w:styleId="TOC1"><w:name w:val="toc 1"/><w:basedOn w:val="Normal"/>',
  '<w:next w:val="Normal"/><w:uiPriority w:val="39"/><w:pPr><w:tabs>',
  `<w:tab w:val="left" w:pos="${numberColumn}"/><w:tab w:val="right" w:leader="dot" w:pos="${rightEdge}"/></w:tabs>`,
  '<w:spacing w:before="20" w:after="20" w:line="280" w:lineRule="atLeast"/>',
  `<w:ind w:left="${numberColumn}" w:hanging="${numberColumn}"/></w:pPr></w:style>`,
].join('');

/**
 * Word styles of a document whose text begins at `base`. Headings carry outline levels: without them other programs read
 * numbered headings as list items.
 * @param sectioned Its sections are numbered: heading 1 is tied to the numbering.
 */
export function wordStyles(base: number, sectioned: boolean): IStylesOptions {
  const heading = (size: number, before: number, outlineLevel: number) => ({
    run: { font: serif, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 80, line: 320, lineRule }, keepNext: true, keepLines: true, outlineLevel },
  });
  const [first, second] = [heading(26, 200, 0), heading(22, 200, 1)];
  const numbers = sectioned ? { numbering: { reference: lists.clauses, level: 0 } } : {};
  return {
    default: {
      document: {
        run: {
          font: serif,
          size: 21,
          color: '000000',
          language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'sv-SE' },
        },
        paragraph: { spacing: { before: 50, after: 20, line: 270, lineRule } },
      },
      title: {
        run: { font: serif, size: 44, bold: true, color: '000000' },
        paragraph: { spacing: { before: 0, after: 40, line: 540, lineRule } },
      },
      heading1: { ...first, paragraph: { ...first.paragraph, ...numbers } },
      heading2: { ...second, paragraph: { ...second.paragraph, indent: { left: base } } },
    },
    paragraphStyles: [...textStyles(base, sectioned), ...otherStyles(base)],
    characterStyles: [
      { id: 'Lucka', name: 'Lucka', run: { font: sans, bold: true, size: 20, underline: { type: 'dash' } } },
      { id: 'Etikett', name: 'Etikett', run: { font: sans, size: 21, color: '333333' } },
    ],
  };
}

/** Where an item of a list in a box is set, `depth` lists in. */
export const inBox = (base: number, depth: number) => ({
  left: base + 200 + itemIndent * (depth + 1),
  hanging: itemIndent,
});
