import { type FileChild, ImageRun, Paragraph } from 'docx';
import type { Figure } from '../figure.ts';
import { serialise } from '../html-element.ts';
import { svgElement } from '../html-figure.ts';
import { inlines } from './inline.ts';
import { type LabelOutlines, rasterise } from './raster.ts';

// Word shows pictures in pixels of 1/96 inch.
const twipsPerPixel = 15;
const tallest = 690;

/** The drawing as a file of its own. */
function svgFile(figure: Figure): Uint8Array {
  const { attributes, ...rest } = svgElement(figure);
  const root = {
    ...rest,
    attributes: {
      xmlns: 'http://www.w3.org/2000/svg',
      ...attributes,
      width: String(figure.width),
      height: String(figure.height),
      'font-family': 'Atkinson Hyperlegible Next, Calibri, Arial, sans-serif',
    },
  };
  return new TextEncoder().encode(serialise(root));
}

/** Caption, and the drawing as a vector picture with its alternative text; older programs show it as pixels. */
export function wordFigure(figure: Figure, width: number, letters: LabelOutlines | undefined): FileChild[] {
  const by = Math.min(width / twipsPerPixel / Math.max(figure.width, 1), tallest / Math.max(figure.height, 1));
  const transformation = { width: Math.round(figure.width * by), height: Math.round(figure.height * by) };
  const picture = new ImageRun({
    type: 'svg',
    data: svgFile(figure),
    fallback: { type: 'png', data: rasterise(figure, letters) },
    transformation,
    // The number is set when the file is packed: the library counts within the process.
    altText: { name: figure.id, description: figure.alt, title: figure.caption },
  });
  return [
    new Paragraph({ style: 'Caption', children: inlines([{ text: figure.caption }]) }),
    new Paragraph({ style: 'Figur', children: [picture] }),
  ];
}
