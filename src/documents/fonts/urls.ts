import sansBold from './iop-sans-bold.ttf?url';
import sans from './iop-sans-regular.ttf?url';
import serifBold from './iop-serif-bold.ttf?url';
import serif from './iop-serif-regular.ttf?url';

/** Where the app finds the fonts of the PDF. Fetched by src/effects only when a PDF is asked for. */
export const fontUrls = { serif, serifBold, sans, sansBold } as const;
