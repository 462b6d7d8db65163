/** Files in and out: reading what the user chose or dropped, saving under a name that every system accepts. */
import type { Stop } from '#steps/import/messages.ts';

export type FileRead = { readonly ok: true; readonly bytes: Uint8Array; readonly name: string } | Stop;

/** A file that may be read: the browser's own is not read yet, and can be handed on as it is. */
export type FileChosen = { readonly ok: true; readonly file: Uint8Array | Blob; readonly name: string } | Stop;

/** The part of a browser `File` that is read here. */
export interface ReadableFile {
  readonly name: string;
  readonly size: number;
  readonly arrayBuffer: () => Promise<ArrayBuffer>;
}

/** The bytes of a file that was chosen. Rejects when it cannot be read, or gives less than it claims to have. */
export async function bytesOf(file: Uint8Array | ReadableFile | Blob): Promise<Uint8Array> {
  if (!('arrayBuffer' in file)) return file;
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes.length !== file.size) throw new Error('The file gave less than its size');
  return bytes;
}

/** The one file, or why not: a folder, several files, and a file that is too large are answered before anything is read. */
async function oneOf(
  files: readonly ReadableFile[],
  hasFolder: boolean,
  dropped: boolean,
): Promise<ReadableFile | Stop> {
  // With the first file that somebody chooses: the start page has no use for the messages before.
  const { sizeLimit, stops } = await import('#steps/import/messages.ts');
  const [file, ...others] = files;
  if (!file || hasFolder) return stops.oneAtATime();
  if (others.length > 0) return stops.manyDropped(files.length);
  if (file.size > sizeLimit) return stops.tooBig(file.size);
  return dropped && file.size === 0 ? stops.unreadable() : file;
}

/**
 * Reads one file. What cannot be read, or gives nothing although it has a size, is answered with IM-19; so is an empty
 * file that was dropped, since that is how a file still in the cloud looks. Never rejects.
 */
export async function readFiles(
  files: readonly ReadableFile[],
  hasFolder = false,
  dropped = hasFolder,
): Promise<FileRead> {
  const file = await oneOf(files, hasFolder, dropped);
  if ('ok' in file) return file;
  try {
    return { ok: true, bytes: await bytesOf(file), name: file.name };
  } catch {
    return (await import('#steps/import/messages.ts')).stops.unreadable();
  }
}

/** As `readFiles`, but a file of the browser's is left unread: whoever reads it answers with IM-19 when it cannot be. */
export async function chooseFile(
  files: readonly ReadableFile[],
  hasFolder = false,
  dropped = hasFolder,
): Promise<FileChosen> {
  const file = await oneOf(files, hasFolder, dropped);
  if ('ok' in file) return file;
  if (file instanceof Blob) return { ok: true, file, name: file.name };
  const read = await readFiles([file]);
  return read.ok ? { ok: true, file: read.bytes, name: read.name } : read;
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
