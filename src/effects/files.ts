/** Files in and out: reading what the user chose or dropped, saving under a name that every system accepts. */
import type { Stop } from '#steps/import/messages.ts';

export type FileRead = { readonly ok: true; readonly bytes: Uint8Array; readonly name: string } | Stop;

/** The part of a browser `File` that is read here. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/**
 * Reads one file. A folder or several files are answered before anything is read, and so is a file that is too large.
 * A file that cannot be read, or that gives nothing although it has a size, is answered with IM-19;
 * so is an empty file that was dropped, since that is how a file still in the cloud looks. Never rejects.
 */
export async function readFiles(
  files: readonly ReadableFile[],
  hasFolder = false,
  dropped = hasFolder,
): Promise<FileRead> {
  // With the first file that somebody chooses: the start page has no use for the messages before.
  const { sizeLimit, stops } = await import('#steps/import/messages.ts');
  const [file, ...others] = files;
  if (!file || hasFolder) return stops.oneAtATime();
  if (others.length > 0) return stops.manyDropped(files.length);
  if (file.size > sizeLimit) return stops.tooBig(file.size);
  if (dropped && file.size === 0) return stops.unreadable();
  try {
    const bytes = new Uint8Array(await file.arrayBuffer());
    return bytes.length === file.size ? { ok: true, bytes, name: file.name } : stops.unreadable();
  } catch {
    return stops.unreadable();
  }
}

const swedish: Readonly<Record<string, string>> = { å: 'a', ä: 'a', ö: 'o', é: 'e', ø: 'o', æ: 'ae', đ: 'd', ł: 'l' };

/** ASCII words joined by hyphens, at most 60 characters: "Mötesplats Ängen" → "motesplats-angen". */
function slug(text: string): string {
  const plain = Array.from(text.normalize('NFC').toLowerCase(), (char) => swedish[char] ?? char).join('');
  const words = plain.normalize('NFD').replace(/[^a-z0-9]+/g, (gap) => (/^\p{M}+$/u.test(gap) ? '' : '-'));
  return words.slice(0, 60).replace(/^-+|-+$/g, '');
}

/** A file name of our own making: never the name that a file came with. `day` is an ISO day, `extension` without dot. */
export function fileNameFor(title: string, day: string, extension: string): string {
  const name = slug(title);
  return `iop-${name === '' ? 'partnerskap' : name}-${day}.${extension}`;
}

/** Hands the bytes to the browser's download. The address is released after a minute, when the download has begun. */
export function saveFile(name: string, bytes: Uint8Array, type: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
