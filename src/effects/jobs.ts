/** The long work that is done beside the page: what each is given, what it makes, and the code for it, fetched when needed. */
import type { FileToRead, ReadCaseFile } from '#src/documents/open-bytes.ts';
import type { DrawnPdf, PdfToDraw } from '#src/documents/pdf/draw.ts';
import type { Pieces } from '#steps/import/pieces.ts';
import { bytesOf } from './files.ts';

export interface Jobs {
  readonly readFile: {
    /** The file itself, unread where the browser has it: it is read where the work is done. */
    readonly given: Omit<FileToRead, 'bytes'> & { readonly file: Uint8Array | Blob };
    readonly made: ReadCaseFile;
  };
  readonly drawPdf: { readonly given: PdfToDraw; readonly made: DrawnPdf };
}

export type JobName = keyof Jobs;

/** What is sent to the worker: one job, and then it is done. */
export interface Job<N extends JobName = JobName> {
  readonly name: N;
  readonly given: Jobs[N]['given'];
}

/** What the worker says. `absent`: the code for the job could not be fetched, and nothing has been done. */
export type Told<N extends JobName = JobName> =
  | { readonly kind: 'begun' | 'absent' }
  | { readonly kind: 'share'; readonly share: number }
  | { readonly kind: 'made'; readonly made: Jobs[N]['made'] }
  | { readonly kind: 'failed'; readonly why: string };

type Work<N extends JobName> = (given: Jobs[N]['given']) => Pieces<Jobs[N]['made']> | Promise<Pieces<Jobs[N]['made']>>;

/** Work that is done as soon as it begins. */
function* made<Made>(value: Made): Pieces<Made> {
  yield 1;
  return value;
}

const loaders: { readonly [N in JobName]: () => Promise<Work<N>> } = {
  readFile: async () => {
    const [{ readFileInPieces }, { stops }] = await Promise.all([
      import('#src/documents/open-bytes.ts'),
      import('#steps/import/messages.ts'),
    ]);
    return async ({ file, ...given }) => {
      const bytes = await bytesOf(file).catch(() => undefined);
      return bytes ? readFileInPieces({ ...given, bytes }) : made({ result: stops.unreadable() });
    };
  },
  drawPdf: async () => (await import('#src/documents/pdf/draw.ts')).drawPdfInPieces,
};

/** The work for a job. Rejects when its code cannot be fetched. */
export const loadWork = <N extends JobName>(name: N): Promise<Work<N>> => loaders[name]();
