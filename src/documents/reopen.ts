/** The way back: the case file that a PDF of ours carries, taken out of it within bounds whatever the PDF holds. */
import { nothingChanged, type Stop, sizeLimit, stops } from '#steps/import/messages.ts';
import { type Pieces, partOf, whole } from '#steps/import/pieces.ts';
import { inflatedStart, inflateInPieces, type Meter } from './pdf/inflate.ts';

export type CaseInPdf = { readonly ok: true; readonly bytes: Uint8Array } | Stop;

/** What reading a PDF has cost, in bytes looked at and bytes unpacked. */
export interface Cost extends Meter {
  looked: number;
}

export const newCost = (): Cost => ({ looked: 0, unpacked: 0 });

/** The start of a stream object: its dictionary, and where its data begins. */
interface Found {
  readonly head: string;
  readonly from: number;
}

// Larger dictionaries, and more places, do not occur; the bounds keep a hostile file from taking time.
const longestHead = 2000;
const mostPlaces = 200;
/** Most bytes looked at in all, and what one place that turns out to be nothing costs beside them. */
const mostLooked = 3 * sizeLimit;
const placeCost = 48;

const latin1 = new TextDecoder('latin1');
const ascii = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0));
const name = ascii('/EmbeddedFile');
const streamEnd = ascii('endstream');

const startsAt = (bytes: Uint8Array, wanted: Uint8Array, at: number): boolean =>
  wanted.every((byte, index) => bytes[at + index] === byte);

/** Where `wanted` stands from `from` on, or -1: also when the budget is spent. */
function find(pdf: Uint8Array, wanted: Uint8Array, from: number, cost: Cost): number {
  let at = from;
  while (cost.looked < mostLooked) {
    const next = pdf.indexOf(wanted[0] ?? 0, at);
    cost.looked += (next < 0 ? pdf.length : next) - at + placeCost;
    if (next < 0 || startsAt(pdf, wanted, next)) return next;
    at = next + 1;
  }
  return -1;
}

const textAt = (pdf: Uint8Array, from: number, to: number): string =>
  latin1.decode(pdf.subarray(Math.max(0, from), to));

/** The dictionary round a name, when the object that holds it is a stream. */
function streamAt(pdf: Uint8Array, at: number): Found | undefined {
  const before = textAt(pdf, at - longestHead, at);
  const own = before.slice(before.lastIndexOf('endobj') + 1);
  const opening = own.lastIndexOf(' obj');
  if (opening < 0 || !/\d \d+$/.test(own.slice(Math.max(0, opening - 24), opening))) return undefined;
  const rest = textAt(pdf, at, at + longestHead);
  if (/^[A-Za-z]/.test(rest.slice(name.length))) return undefined;
  const stream = /\bstream(\r\n|\n|\r)/.exec(rest);
  const end = rest.indexOf('endobj');
  if (stream === null || (end >= 0 && end < stream.index)) return undefined;
  return { head: own.slice(opening) + rest.slice(0, stream.index), from: at + stream.index + stream[0].length };
}

/** Places of `/Type /EmbeddedFile`, one at a time. Streams never lie inside object streams. */
function* attachments(pdf: Uint8Array, cost: Cost): Generator<Found> {
  let at = find(pdf, name, 0, cost);
  for (let seen = 0; at >= 0 && seen < mostPlaces; seen += 1) {
    cost.looked += 2 * longestHead;
    const found = streamAt(pdf, at);
    if (found) yield found;
    at = find(pdf, name, at + 1, cost);
  }
}

/** A length kept in an object of its own: `7 0 obj 123 endobj`. */
function pointedLength(pdf: Uint8Array, id: string, cost: Cost): number | undefined {
  const wanted = ascii(`${id} 0 obj`);
  for (let at = find(pdf, wanted, 0, cost); at >= 0; at = find(pdf, wanted, at + 1, cost)) {
    const number = /^\s+(\d{1,10})\s+endobj/.exec(textAt(pdf, at + wanted.length, at + wanted.length + 40));
    if (number && /^$|\s$/.test(textAt(pdf, at - 1, at))) return Number(number[1]);
  }
  return undefined;
}

/** Where the stream ends, said by the dictionary itself, by the object that it points to, or by what follows. */
function endOf(pdf: Uint8Array, { head, from }: Found, cost: Cost): number {
  const [, direct, id] =
    /\/Length\s+(?:(\d{1,10})\b(?!\s+\d+\s+R)|(\d{1,10})\s+\d+\s+R)/.exec(head.replace(/\s+/g, ' ')) ?? [];
  const length = direct !== undefined ? Number(direct) : id === undefined ? undefined : pointedLength(pdf, id, cost);
  if (length !== undefined) return from + length;
  const end = find(pdf, streamEnd, from, cost);
  if (end < 0) return pdf.length;
  const breaks = /\r?\n?$/.exec(textAt(pdf, end - 2, end))?.[0].length ?? 0;
  return Math.max(from, end - breaks);
}

/** The data of an attachment, as it lies in the PDF. A view, never a copy. */
const dataOf = (pdf: Uint8Array, found: Found, cost: Cost): Uint8Array =>
  pdf.subarray(found.from, endOf(pdf, found, cost));

const isPacked = ({ head }: Found): boolean => head.includes('/FlateDecode');

/** Another attachment than ours may lie in the same file; ours begins with a brace. */
function looksLikeCase(pdf: Uint8Array, found: Found, cost: Cost): boolean {
  // More than the stream may be looked at here: what is unpacked ends by itself, and forty bytes cost nothing.
  const raw = pdf.subarray(found.from, found.from + longestHead * 3);
  const start = isPacked(found) ? inflatedStart(raw, cost) : raw;
  return /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(String.fromCharCode(...start.subarray(0, 40)));
}

function* contentOf(pdf: Uint8Array, found: Found, cost: Cost): Pieces<CaseInPdf> {
  const raw = dataOf(pdf, found, cost);
  if (!isPacked(found)) return { ok: true, bytes: raw };
  const inflated = yield* inflateInPieces(raw, sizeLimit, cost);
  if (inflated.ok) return inflated;
  return inflated.why === 'too big' ? stops.tooBig(inflated.size) : stops.cut();
}

function without(reason: string): Stop {
  const { text } = stops.otherKind('PDF');
  return { ok: false, id: 'IM-05', text: text.replace(nothingChanged, `${reason} ${nothingChanged}`) };
}

/**
 * The case file that lies in a PDF made with `attachCase`, as it was put there; the import gate judges it like any file.
 * Works after the PDF has been saved again by another program, since it looks for the stream itself. Without a case file
 * (a plain PDF/A-2, a print to PDF, an encrypted file) it answers IM-05; a damaged one is IM-02, one too large IM-10.
 * Looks at most three times as many bytes as a file may have, and unpacks one attachment only. Never throws.
 */
export function* caseInPdfInPieces(pdf: Uint8Array, cost: Cost = newCost()): Pieces<CaseInPdf> {
  if (
    /\/Encrypt\s{1,9}\d+\s\d+\sR|\/Encrypt\s*<</.test(textAt(pdf, pdf.length - 4000, pdf.length) + textAt(pdf, 0, 4000))
  )
    return without('PDF:en innehåller ingen arbetsfil som går att läsa: den är krypterad.');
  let first: Found | undefined;
  for (const found of attachments(pdf, cost)) {
    yield 0.5 * Math.min(1, cost.looked / mostLooked);
    if (looksLikeCase(pdf, found, cost)) return yield* partOf(contentOf(pdf, found, cost), 0.5, 1);
    first ??= found;
  }
  return first ? yield* partOf(contentOf(pdf, first, cost), 0.5, 1) : without('PDF:en innehåller ingen arbetsfil.');
}

/** `caseInPdfInPieces`, at once. */
export const caseInPdf = (pdf: Uint8Array, cost: Cost = newCost()): CaseInPdf => whole(caseInPdfInPieces(pdf, cost));
