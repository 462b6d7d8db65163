import { unzlibSync } from 'fflate';
import { binary } from './strings.ts';

/** One object of a PDF that we have written: its dictionary as text and its stream, unpacked. */
export interface PdfObject {
  readonly id: number;
  readonly head: string;
  readonly stream: string | undefined;
}

export interface PdfFile {
  readonly objects: ReadonlyMap<number, PdfObject>;
  readonly catalog: string;
  readonly info: string;
  /** Pages in order. */
  readonly pages: readonly PdfObject[];
}

function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function unpack(head: string, raw: string): string {
  if (!/\/Filter\s*\/FlateDecode/.test(head)) return raw;
  try {
    return binary(unzlibSync(bytesOf(raw)));
  } catch {
    return '';
  }
}

function readObject(text: string, id: number, start: number): { object: PdfObject; end: number } {
  const end = text.indexOf('endobj', start);
  const streamAt = text.indexOf('stream\n', start);
  if (streamAt < 0 || streamAt > end) return { object: { id, head: text.slice(start, end), stream: undefined }, end };
  const head = text.slice(start, streamAt);
  const length = Number(/\/Length (\d+)/.exec(head)?.[1] ?? 0);
  const from = streamAt + 'stream\n'.length;
  const raw = text.slice(from, from + length);
  return { object: { id, head, stream: unpack(head, raw) }, end: text.indexOf('endobj', from + length) };
}

export function refsIn(text: string): number[] {
  return [...text.matchAll(/(\d+) 0 R/g)].map((match) => Number(match[1]));
}

/** The reference that follows a key. */
export function refAfter(head: string, key: string): number | undefined {
  const found = new RegExp(`/${key} (\\d+) 0 R`).exec(head)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** Reads the objects of a file made by `toPdf`. Not a general PDF reader: no object streams, no encryption. */
export function readObjects(bytes: Uint8Array): PdfFile {
  const text = binary(bytes);
  const objects = new Map<number, PdfObject>();
  const opening = /(\d+) 0 obj\n/g;
  for (let match = opening.exec(text); match !== null; match = opening.exec(text)) {
    const { object, end } = readObject(text, Number(match[1]), opening.lastIndex);
    objects.set(object.id, object);
    if (end < 0) break;
    opening.lastIndex = end;
  }
  const trailer = text.slice(text.lastIndexOf('trailer'));
  const headOf = (id: number | undefined) => (id === undefined ? '' : (objects.get(id)?.head ?? ''));
  const catalog = headOf(refAfter(trailer, 'Root'));
  const kids = /\/Kids \[([^\]]*)\]/.exec(headOf(refAfter(catalog, 'Pages')))?.[1] ?? '';
  const pages = refsIn(kids).flatMap((id) => objects.get(id) ?? []);
  return { objects, catalog, info: headOf(refAfter(trailer, 'Info')), pages };
}

/** A hexadecimal or literal text string as text. */
export function decodeString(hex: string): string {
  const units = hex.match(/.{4}/g) ?? [];
  return units
    .map((unit) => String.fromCharCode(Number.parseInt(unit, 16)))
    .join('')
    .replace(/^\ufeff/, '');
}
