/** Reads the bundled PDF fonts from the project folder. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PdfFonts } from '#src/documents/pdf/types.ts';

export function readFonts(): PdfFonts {
  const read = (name: string): Uint8Array =>
    new Uint8Array(readFileSync(join(process.cwd(), 'src/documents/fonts', `${name}.ttf`)));
  return {
    serif: read('iop-serif-regular'),
    serifBold: read('iop-serif-bold'),
    sans: read('iop-sans-regular'),
    sansBold: read('iop-sans-bold'),
  };
}
