/** Takes the few parts that are read out of a Word file, within bounds whatever the file claims. */
import { type UnzipFileInfo, unzipSync } from 'fflate';
import { sizeLimit } from '#steps/import/messages.ts';

/** What a part is called inside the file, and its text. */
export type WordParts = ReadonlyMap<string, string>;

export type Unzipped =
  | { readonly ok: true; readonly parts: WordParts }
  | { readonly ok: false; readonly why: 'damaged' | 'too big' | 'not word' };

const main = 'word/document.xml';
/** Everything else in the file (pictures, macros, embedded files) is left packed. */
const wanted: ReadonlySet<string> = new Set([main, 'word/comments.xml', 'docProps/custom.xml']);

/**
 * The wanted parts as text. Each name is taken once, and all of them together hold at most as much as any file may; a part
 * that unpacks to more than it said is damaged.
 */
export function unzipWord(bytes: Uint8Array): Unzipped {
  const taken = new Set<string>();
  let size = 0;
  const filter = ({ name, originalSize }: UnzipFileInfo): boolean => {
    if (!wanted.has(name) || taken.has(name)) return false;
    taken.add(name);
    size += originalSize;
    return size <= sizeLimit;
  };
  try {
    const files = unzipSync(bytes, { filter });
    if (size > sizeLimit) return { ok: false, why: 'too big' };
    if (files[main] === undefined) return { ok: false, why: 'not word' };
    const decoder = new TextDecoder('utf-8', { fatal: true });
    return {
      ok: true,
      parts: new Map(Object.entries(files).map(([name, part]) => [name, decoder.decode(part)])),
    };
  } catch {
    return { ok: false, why: 'damaged' };
  }
}
