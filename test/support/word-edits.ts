/** What a kommun's jurist does with a Word file, done to its XML. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const part = 'word/document.xml';

/** The same file with its body changed. Throws when the change changes nothing: the test would prove nothing. */
export function withBody(docx: Uint8Array, change: (body: string) => string): Uint8Array {
  const files = unzipSync(docx);
  const body = strFromU8(files[part] ?? new Uint8Array());
  const after = change(body);
  if (after === body) throw new Error('Inget ändrades i Word-filen.');
  return zipSync({ ...files, [part]: strToU8(after) });
}

/** The same file with parts put in or replaced. */
export const withParts = (docx: Uint8Array, parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync({
    ...unzipSync(docx),
    ...Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])),
  });

/** The content control of a clause, whole. */
export function controlOf(body: string, clause: string): string {
  const at = body.indexOf(`<w:tag w:val="${clause}"/>`);
  const start = body.lastIndexOf('<w:sdt>', at);
  let [end, depth] = [start, 0];
  for (const [mark] of body.slice(start).matchAll(/<\/?w:sdt>/g)) {
    depth += mark === '<w:sdt>' ? 1 : -1;
    end = body.indexOf(mark, end) + mark.length;
    if (depth === 0) break;
  }
  if (at < 0) throw new Error(`${clause} finns inte i Word-filen.`);
  return body.slice(start, end);
}

/** Takes the control away and leaves what stood in it. */
export const unheld = (control: string): string =>
  control.replace(/^<w:sdt><w:sdtPr>[\s\S]*?<\/w:sdtPr><w:sdtContent>/, '').replace(/<\/w:sdtContent><\/w:sdt>$/, '');

export const paragraph = (style: string, text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
