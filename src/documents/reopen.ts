import { Unzlib } from 'fflate';
import { nothingChanged, type Stop, sizeLimit, stops } from '#steps/import/messages.ts';

export type CaseInPdf = { readonly ok: true; readonly bytes: Uint8Array } | Stop;

/** The start of a stream object: its dictionary, and where its data begins. */
interface Found {
  readonly head: string;
  readonly from: number;
}

// Larger dictionaries, and more places, do not occur; the bounds keep a hostile file from taking time.
const longestHead = 2000;

/** Places of `/Type /EmbeddedFile` with their dictionaries, in order. Streams never lie inside object streams. */
function attachments(text: string): Found[] {
  const found: Found[] = [];
  let seen = 0;
  for (let at = text.indexOf('/EmbeddedFile'); at >= 0; at = text.indexOf('/EmbeddedFile', at + 1)) {
    seen += 1;
    if (seen > 200) break;
    if (/[A-Za-z]/.test(text.charAt(at + '/EmbeddedFile'.length))) continue;
    const opening = /\d+ \d+ obj\b(?![\s\S]*\bendobj\b)[\s\S]*$/.exec(text.slice(Math.max(0, at - longestHead), at));
    const rest = text.slice(at, at + longestHead);
    const stream = /\bstream(\r\n|\n|\r)/.exec(rest);
    const end = rest.indexOf('endobj');
    if (opening === null || stream === null || (end >= 0 && end < stream.index)) continue;
    found.push({ head: opening[0] + rest.slice(0, stream.index), from: at + stream.index + stream[0].length });
  }
  return found;
}

/** How many bytes the stream holds, said by the dictionary itself or by the object that it points to. */
function lengthOf(text: string, { head, from }: Found): number {
  const [, direct, id] = /\/Length\s+(?:(\d+)\b(?!\s+\d+\s+R)|(\d+)\s+\d+\s+R)/.exec(head.replace(/\s+/g, ' ')) ?? [];
  if (direct !== undefined) return Number(direct);
  const pointed = id === undefined ? null : new RegExp(`(?:^|\\s)${id} 0 obj\\s+(\\d+)\\s+endobj`).exec(text);
  if (pointed !== null) return Number(pointed[1]);
  const end = /\r?\n?endstream\s+endobj/.exec(text.slice(from));
  return end === null ? text.length - from : end.index;
}

/** Inflates in pieces, and stops when there is more than a case file may hold. */
function inflate(packed: Uint8Array): CaseInPdf {
  const parts: Uint8Array[] = [];
  let size = 0;
  let ended = false;
  const unpacker = new Unzlib((part, final) => {
    parts.push(part);
    size += part.length;
    ended = final;
  });
  try {
    for (let at = 0; at < packed.length && size <= sizeLimit; at += 16_384)
      unpacker.push(packed.subarray(at, at + 16_384), at + 16_384 >= packed.length);
  } catch {
    return stops.cut();
  }
  if (size > sizeLimit) return stops.tooBig(size);
  if (!ended) return stops.cut();
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { ok: true, bytes };
}

function without(reason: string): Stop {
  const { text } = stops.otherKind('PDF');
  return { ok: false, id: 'IM-05', text: text.replace(nothingChanged, `${reason} ${nothingChanged}`) };
}

/** Another attachment than ours may lie in the same file; ours begins with a brace. */
function looksLikeCase(found: CaseInPdf): boolean {
  return found.ok && /^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(String.fromCharCode(...found.bytes.subarray(0, 40)));
}

/**
 * The case file that lies in a PDF made with `attachCase`, as it was put there; the import gate judges it like any file.
 * Works after the PDF has been saved again by another program, since it looks for the stream itself. Without a case file
 * (a plain PDF/A-2, a print to PDF, an encrypted file) it answers IM-05; a damaged one is IM-02, one too large IM-10.
 * Never throws.
 */
export function caseInPdf(pdf: Uint8Array): CaseInPdf {
  const text = new TextDecoder('latin1').decode(pdf);
  if (/\/Encrypt\s+\d+\s+\d+\s+R|\/Encrypt\s*<</.test(text.slice(-4000) + text.slice(0, 4000)))
    return without('PDF:en innehåller ingen arbetsfil som går att läsa: den är krypterad.');
  const read = attachments(text).map((found): CaseInPdf => {
    const raw = pdf.subarray(found.from, found.from + lengthOf(text, found));
    return found.head.includes('/FlateDecode') ? inflate(raw) : { ok: true, bytes: raw.slice() };
  });
  return read.find(looksLikeCase) ?? read[0] ?? without('PDF:en innehåller ingen arbetsfil.');
}
