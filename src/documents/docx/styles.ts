import type { IStylesOptions, LineRuleType } from 'docx';

const serif = 'Source Serif 4';
const sans = 'Atkinson Hyperlegible Next';

type ParagraphStyle = NonNullable<IStylesOptions['paragraphStyles']>[number];

function style(
  id: string,
  name: string,
  run: ParagraphStyle['run'],
  paragraph: ParagraphStyle['paragraph'],
): ParagraphStyle {
  return {
    id,
    name,
    basedOn: 'Normal',
    quickFormat: true,
    ...(run ? { run } : {}),
    ...(paragraph ? { paragraph } : {}),
  };
}

/** Word styles. Headings carry outline levels: without them other programs read numbered headings as list items. */
export function wordStyles(lineRule: (typeof LineRuleType)['AT_LEAST']): IStylesOptions {
  const heading = (size: number, before: number, outlineLevel: number) => ({
    run: { font: serif, size, bold: true, color: '000000' },
    paragraph: { spacing: { before, after: 80, line: 300, lineRule }, keepNext: true, keepLines: true, outlineLevel },
  });
  return {
    default: {
      document: {
        run: {
          font: serif,
          size: 22,
          color: '000000',
          language: { value: 'sv-SE', eastAsia: 'sv-SE', bidirectional: 'sv-SE' },
        },
        paragraph: { spacing: { before: 60, after: 60, line: 330, lineRule } },
      },
      title: {
        run: { font: serif, size: 52, bold: true, color: '000000' },
        paragraph: { spacing: { before: 480, after: 80, line: 640, lineRule } },
      },
      heading1: heading(28, 360, 0),
      heading2: heading(23, 240, 1),
    },
    paragraphStyles: [
      style('Subtitle', 'Subtitle', { size: 30 }, { spacing: { after: 240, line: 400, lineRule } }),
      style(
        'Markering',
        'Markering',
        { font: sans, bold: true, size: 24 },
        { spacing: { after: 200 }, keepNext: true },
      ),
      style('Part', 'Part', { font: sans, bold: true }, { spacing: { before: 200 }, keepNext: true }),
      style(
        'Caption',
        'caption',
        { font: sans, bold: true, size: 20 },
        { spacing: { before: 200, after: 60 }, keepNext: true },
      ),
      style('Tabelltext', 'Tabelltext', { size: 20 }, { spacing: { before: 60, after: 60, line: 280, lineRule } }),
      style('Ruta', 'Ruta', { font: sans, bold: true }, { spacing: { before: 240 }, keepNext: true }),
      style('Signaturrad', 'Signaturrad', { font: sans, size: 19, color: '333333' }, { spacing: { before: 640 } }),
      style('Sidbrytning', 'Sidbrytning', { size: 2 }, { spacing: { before: 0, after: 0, line: 20, lineRule } }),
      style(
        'Fot',
        'Fot',
        { font: sans, size: 19, color: '333333' },
        { spacing: { before: 0, after: 0, line: 260, lineRule } },
      ),
    ],
    characterStyles: [
      { id: 'Lucka', name: 'Lucka', run: { font: sans, bold: true, size: 20, underline: { type: 'dash' } } },
      { id: 'Etikett', name: 'Etikett', run: { font: sans, size: 21, color: '333333' } },
    ],
  };
}
