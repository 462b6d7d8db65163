/** Stages 1–3 of the gate: size, kind by content, strict UTF-8. */
import { type Stop, sizeLimit, stops } from './messages.ts';

/** `cut`: the bytes end in the middle of a character. */
type Text = { readonly ok: true; readonly text: string; readonly cut: boolean };

const signatures: readonly (readonly [kind: string, bytes: readonly number[]])[] = [
  ['PDF', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  ['bild', [0x89, 0x50, 0x4e, 0x47]],
  ['bild', [0xff, 0xd8, 0xff]],
  ['bild', [0x47, 0x49, 0x46, 0x38]],
  ['komprimerad fil', [0x1f, 0x8b]],
  ['komprimerad fil', [0x37, 0x7a, 0xbc, 0xaf]],
  ['komprimerad fil', [0x52, 0x61, 0x72, 0x21]],
  ['textfil från Word (RTF)', [0x7b, 0x5c, 0x72, 0x74, 0x66]],
];
/** The container of older Office files and of mails saved from Outlook. */
const compound = [0xd0, 0xcf, 0x11, 0xe0];

const startsWith = (bytes: Uint8Array, start: readonly number[]): boolean =>
  start.every((byte, index) => bytes[index] === byte);

/** The first bytes as text, one character per byte. */
function head(bytes: Uint8Array, length: number): string {
  return String.fromCharCode(...bytes.subarray(0, length));
}

/** Names inside a zip tell a Word file from another package. */
function zipKind(bytes: Uint8Array): string {
  // Names stand before each file and once more at the end, where they are all near each other.
  const names = head(bytes, 4000) + head(bytes.subarray(-8000), 8000);
  if (names.includes('word/')) return 'Word-fil';
  if (names.includes('application/vnd.oasis.opendocument')) return 'OpenDocument-fil';
  if (names.includes('xl/')) return 'Excel-fil';
  return 'komprimerad fil';
}

/** Containers that tell their kind some bytes in: WEBP, and the family of HEIC, AVIF and film. */
function containerKind(start: string): string | undefined {
  if (/^RIFF[\s\S]{4}WEBP/.test(start)) return 'bild';
  const brand = /^[\s\S]{4}ftyp([\s\S]{4})/.exec(start)?.[1];
  if (brand === undefined) return undefined;
  return /^(?:hei|hev|mif1|msf1|avi)/.test(brand) ? 'bild' : 'film';
}

const mailHeader =
  /^(?:\u00ef\u00bb\u00bf)?(?:From |(?:Return-Path|Received|Delivered-To|MIME-Version|Message-ID|From|Date|Subject|To|DKIM-Signature|(?:X|ARC)-[A-Za-z-]{1,40}): ?)/i;
/** A brace, written as an attachment travels inside a mail. */
const mailBody = /^\s*(?:77u\/|e[wy])[A-Za-z0-9+/]{40,}\s/;
const caseWithin = /\{\s*"format"\s*:\s*"iop-verkstaden"/;

/** True for a whole mail: its headers come first, or Outlook's parts lie in it. */
function isMail(bytes: Uint8Array): boolean {
  if (startsWith(bytes, compound)) return head(bytes, 20_000).includes('_\0_\0s\0u\0b\0s\0t\0g\0');
  return mailHeader.test(head(bytes, 300));
}

/** Where in a text that holds something else a case file begins; -1 when none does, or when the text is one. */
export function caseBegins(text: string): number {
  const at = /^\ufeff?\s*[{[]/.test(text.slice(0, 200)) ? -1 : text.search(caseWithin);
  return at > 0 ? at : -1;
}

/** What a file that is not a case file is, in Swedish with its article understood ("en …"); decided by content only. */
export function kindOf(bytes: Uint8Array): string | undefined {
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04]) || startsWith(bytes, [0x50, 0x4b, 0x05, 0x06])) return zipKind(bytes);
  const found = signatures.find(([, start]) => startsWith(bytes, start));
  if (found) return found[0];
  if (startsWith(bytes, compound)) return 'Word- eller Excelfil';
  const container = containerKind(head(bytes, 12));
  if (container !== undefined) return container;
  return /^(?:\u00ef\u00bb\u00bf)?\s*<(?:!doctype|html|head|body|!--|\?xml|svg|script)/i.test(head(bytes, 300))
    ? 'webbsida'
    : undefined;
}

function utf16(bytes: Uint8Array): boolean {
  if (startsWith(bytes, [0xff, 0xfe]) || startsWith(bytes, [0xfe, 0xff])) return true;
  return bytes.length > 1 && (bytes[0] === 0) !== (bytes[1] === 0) && bytes.subarray(2, 40).some((byte) => byte === 0);
}

/** Bytes that no UTF-8 text holds, whatever comes before them. */
const neverUtf8 = (byte: number): boolean => byte === 0xc0 || byte === 0xc1 || byte > 0xfd;

function decodeCut(bytes: Uint8Array): Text | undefined {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream: true }), cut: true };
  } catch {
    return undefined;
  }
}

function decode(bytes: Uint8Array): Text | Stop {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), cut: false };
  } catch {
    return (
      decodeCut(bytes) ?? stops.encoding(bytes.some(neverUtf8) ? 'trasig UTF-8' : 'troligen Latin-1 eller Windows-1252')
    );
  }
}

/** Bytes → text, or the stop that says why not. A byte order mark is accepted silently. Never throws. */
export function readText(bytes: Uint8Array): Text | Stop {
  if (bytes.length > sizeLimit) return stops.tooBig(bytes.length);
  if (bytes.length === 0) return stops.empty();
  if (isMail(bytes)) return stops.mail();
  const kind = kindOf(bytes);
  if (kind !== undefined) return stops.otherKind(kind);
  if (utf16(bytes)) return stops.encoding('UTF-16');
  const decoded = decode(bytes);
  if (!decoded.ok) return decoded;
  if (decoded.text.trim() === '') return stops.empty();
  if (mailBody.test(decoded.text.slice(0, 300))) return stops.mailBody();
  return decoded;
}
