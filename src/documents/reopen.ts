import { unzlibSync } from 'fflate';

function latin1(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes);
}

/**
 * The bytes of the case file that lies in a PDF made with `attachCase`, or nothing: the file is a plain print, encrypted,
 * or not ours. Works after the PDF has been saved again by another program, since it looks for the stream itself.
 */
export function embeddedCase(pdf: Uint8Array): Uint8Array | undefined {
  const text = latin1(pdf);
  for (const match of text.matchAll(
    /<<(?:(?!endobj)[\s\S]){0,600}?\/Type\s*\/EmbeddedFile(?:(?!endobj)[\s\S]){0,600}?stream\r?\n/g,
  )) {
    const head = match[0];
    const from = match.index + head.length;
    const end = text.indexOf('endstream', from);
    const given = Number(/\/Length (\d+)(?! \d+ R)/.exec(head)?.[1] ?? 0);
    const raw = pdf.subarray(from, given > 0 ? from + given : end);
    if (!/\/FlateDecode/.test(head)) return raw.slice();
    try {
      return unzlibSync(raw);
    } catch {
      return undefined;
    }
  }
  return undefined;
}
