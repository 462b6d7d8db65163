/** Strings as PDF and XML want them. Everything is written as Latin-1 bytes, so other text goes as UTF-16 hex or UTF-8. */

/** A PDF text string of any characters: `<FEFF…>`. */
export function textString(text: string): string {
  let hex = 'FEFF';
  for (let index = 0; index < text.length; index++)
    hex += text.charCodeAt(index).toString(16).padStart(4, '0').toUpperCase();
  return `<${hex}>`;
}

/** A PDF literal string; only for printable ASCII, such as an address. */
export function asciiString(text: string): string {
  return `(${text.replace(/[^\x20-\x7e]/g, '').replace(/[\\()]/g, '\\$&')})`;
}

/** An address in ASCII, as a link wants it. */
export function asciiAddress(href: string): string {
  return encodeURI(decodeSafely(href));
}

function decodeSafely(href: string): string {
  try {
    return decodeURI(href);
  } catch {
    return href.replace(/%(?![0-9a-f]{2})/gi, '%25');
  }
}

/** Bytes as a string of the same number of characters, which is what jsPDF takes. */
export function binary(bytes: Uint8Array): string {
  const parts: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192)
    parts.push(String.fromCharCode.apply(undefined, Array.from(bytes.subarray(at, at + 8192))));
  return parts.join('');
}

/** UTF-8 bytes of a text, as a binary string. */
export function utf8(text: string): string {
  return binary(new TextEncoder().encode(text));
}

export function escapeXml(text: string): string {
  return text
    .replace(/[^\P{Cc}\n\t]|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function mixed(hash: number, code: number): number {
  const value = Math.imul(hash ^ code, 0x01000193);
  return value ^ (value >>> 15);
}

/** 32 hexadecimal digits that change with the content. Names a draft, proves nothing. */
export function fingerprint(content: string): string {
  let [one, two, three, four] = [0x811c9dc5, 0x9e3779b9, 0x85ebca6b, 0xc2b2ae35];
  // One pass for all four lanes: a case file is long, and this runs for every PDF.
  for (let index = 0; index < content.length; index++) {
    const code = content.charCodeAt(index);
    one = mixed(one, code);
    two = mixed(two, code + 97);
    three = mixed(three, code + 194);
    four = mixed(four, code + 291);
  }
  return [one, two, three, four]
    .map((lane) => (lane >>> 0).toString(16).padStart(8, '0'))
    .join('')
    .toUpperCase();
}
