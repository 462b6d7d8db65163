/** A file small enough for a link or a message: deflated, in letters that survive both. */

import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { deflateSync, Inflate, strToU8 } from 'fflate';
import { type Stop, sizeLimit, stops } from '../import/messages.ts';

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
const mark = 'iop1.';
/** Before letters that only a code opens. */
const sealedMark = 'iop2.';
/** Bytes inflated at a time: even a stream made to swell cannot pass the limit by more than a megabyte. */
const step = 1024;

function toLetters(bytes: Uint8Array): string {
  let out = '';
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = bytes.subarray(i, i + 3);
    const word = (a << 16) | (b << 8) | c;
    const letters = [18, 12, 6, 0].map((shift) => alphabet.charAt((word >> shift) & 63)).join('');
    out += letters.slice(0, Math.min(4, bytes.length - i + 1));
  }
  return out;
}

function fromLetters(text: string): Uint8Array<ArrayBuffer> | null {
  const codes = Array.from(text, (letter) => alphabet.indexOf(letter));
  if (codes.some((code) => code < 0) || codes.length % 4 === 1) return null;
  const bytes = new Uint8Array(Math.floor((codes.length * 3) / 4));
  for (let i = 0, at = 0; i < codes.length; i += 4) {
    const word = [0, 1, 2, 3].reduce((sum, n) => (sum << 6) | (codes[i + n] ?? 0), 0);
    for (const shift of [16, 8, 0]) if (at < bytes.length) bytes[at++] = (word >> shift) & 255;
  }
  return bytes;
}

/** The text of a work file, made small. */
export const pack = (text: string): Uint8Array<ArrayBuffer> => new Uint8Array(deflateSync(strToU8(text), { level: 9 }));

/** The text of a work file as letters for a link. */
export const toPayload = (text: string): string => mark + toLetters(pack(text));

/** Locked bytes as letters for a link. */
export const toSealed = (locked: Uint8Array): string => sealedMark + toLetters(locked);

export const isSealed = (payload: string): boolean => payload.startsWith(sealedMark);

/** The locked bytes of a link; null when it is cut or is no such link. */
export const fromSealed = (payload: string): Uint8Array<ArrayBuffer> | null =>
  isSealed(payload) ? fromLetters(payload.slice(sealedMark.length)) : null;

export type Unpacked = { readonly ok: true; readonly bytes: Uint8Array } | Stop;

/** The bytes of a work file that was made small. Cut or broken: IM-02; swelling past the limit: IM-10. Never throws. */
export function unpack(packed: Uint8Array, limit = sizeLimit): Unpacked {
  const pieces: Uint8Array[] = [];
  let size = 0;
  const stream = new Inflate((piece) => {
    pieces.push(piece);
    size += piece.length;
  });
  try {
    for (let at = 0; at < packed.length; at += step) {
      stream.push(packed.subarray(at, at + step), at + step >= packed.length);
      if (size > limit) return stops.tooBig(size);
    }
  } catch {
    return stops.cut();
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const piece of pieces) {
    bytes.set(piece, at);
    at += piece.length;
  }
  return size === 0 ? stops.cut() : { ok: true, bytes };
}

/** Bytes of a work file from a link's letters. Cut or broken: IM-02; swelling past the limit: IM-10. Never throws. */
export function fromPayload(payload: string, limit = sizeLimit): Unpacked {
  if (!payload.startsWith(mark)) return stops.notACase();
  const packed = fromLetters(payload.slice(mark.length));
  return packed && packed.length > 0 ? unpack(packed, limit) : stops.cut();
}

/** The payload in parts that each fit in a message: `IOP 1/3 …`. */
export function toChunks(payload: string, size: number): readonly string[] {
  const count = Math.ceil(payload.length / size);
  return Array.from({ length: count }, (_, i) => `IOP ${i + 1}/${count} ${payload.slice(i * size, (i + 1) * size)}`);
}

/** Most letters in one code that a phone still reads from a screen or paper. */
export const codeSize = 1400;

/** Most codes that people can be asked to read one by one. */
export const mostCodes = 12;

/** Which transfer a part belongs to, so that parts of two files are never put together. */
const transferId = (payload: string): string => bytesToHex(sha256(utf8ToBytes(payload))).slice(0, 8);

/** What each QR code carries: the whole payload, or `del.<transfer>.<n>.<count>.<letters>`. */
export function toCodes(payload: string, size = codeSize): readonly string[] {
  if (payload.length <= size) return [payload];
  const count = Math.ceil(payload.length / size);
  const id = transferId(payload);
  return Array.from(
    { length: count },
    (_, i) => `del.${id}.${i + 1}.${count}.${payload.slice(i * size, (i + 1) * size)}`,
  );
}

export interface CodePart {
  readonly id: string;
  readonly n: number;
  readonly count: number;
  readonly letters: string;
}

const part = /del\.([0-9a-f]{8})\.(\d{1,4})\.(\d{1,4})\.([\w.-]+)/g;

/** Parts of codes in a text, in the order they stand. */
export const codeParts = (text: string): readonly CodePart[] =>
  [...text.matchAll(part)].map(([, id = '', n, count, letters = '']) => ({
    id,
    n: Number(n),
    count: Number(count),
    letters,
  }));

/** The payload of the transfer that the last part belongs to, or which parts are missing. */
export function joinParts(parts: readonly CodePart[]): Joined {
  const last = parts.at(-1);
  const own = parts.filter(({ id, count }) => id === last?.id && count === last.count);
  const byNumber = new Map(own.map(({ n, letters }) => [n, letters]));
  return joined(byNumber, last?.count ?? 0);
}

function joined(byNumber: ReadonlyMap<number, string>, count: number): Joined {
  const numbers = Array.from({ length: count }, (_, i) => i + 1);
  const missing = numbers.filter((n) => !byNumber.has(n));
  if (missing.length > 0 || count === 0) return { ok: false, missing, count };
  return { ok: true, payload: numbers.map((n) => byNumber.get(n)).join('') };
}

export type Joined =
  | { readonly ok: true; readonly payload: string }
  | { readonly ok: false; readonly missing: readonly number[]; readonly count: number };

/** Finds a payload in pasted text: a link, or parts in any order. Null when the text holds neither. */
export function joinChunks(text: string): Joined | null {
  const codes = codeParts(text);
  if (codes.length > 0) return joinParts(codes);
  const parts = [...text.matchAll(/IOP (\d{1,4})\/(\d{1,4}) ([\w.-]+)/g)];
  if (parts.length === 0) {
    const found = /iop[12]\.[\w-]+/.exec(text);
    return found ? { ok: true, payload: found[0] } : null;
  }
  const count = Number(parts[0]?.[2] ?? 0);
  const byNumber = new Map(
    parts.filter((part) => Number(part[2]) === count).map((part) => [Number(part[1]), part[3] ?? '']),
  );
  return joined(byNumber, count);
}
