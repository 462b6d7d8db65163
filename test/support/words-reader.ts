/** The words of finished files, read without our own renderers, under the one normalisation of `plain`. */
import { unzipSync } from 'fflate';
import { plain } from '#src/documents/plain.ts';
import { withNumbers } from './word-numbers.ts';

const named: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', apos: "'" };

function unescaped(text: string): string {
  return text.replace(/&(lt|gt|quot|amp|apos);/g, (_, name: string) => named[name] ?? '');
}

/** Text of an HTML file without what is hidden from assistive technology; a figure is its alternative text. */
export function htmlWords(html: string): string {
  const body = html
    .slice(html.indexOf('<main>'))
    .replace(/<svg[^>]*role="img"[^>]*aria-label="([^"]*)"[\s\S]*?<\/svg>/g, ' $1 ')
    .replace(/<svg[\s\S]*?<\/svg>|<div class="doc-running"[\s\S]*?<\/div>/g, '')
    .replace(/<\/?(p|h\d|li|dt|dd|td|th|caption|figcaption|div|br)[^>]*>/g, ' ')
    .replace(/<[^>]+>/g, '');
  return plain(unescaped(body));
}

export function documentXml(bytes: Uint8Array): string {
  return new TextDecoder().decode(unzipSync(bytes)['word/document.xml']);
}

/** Text of the body of a Word file with the numbers that Word counts; a picture is its alternative text. */
export function docxWords(bytes: Uint8Array): string {
  const text = withNumbers(bytes)
    .replace(/<w:drawing>[\s\S]*?<wp:docPr [^>]*\bdescr="([^"]*)"[\s\S]*?<\/w:drawing>/g, ' $1 ')
    .replace(/<w:tab\/>|<w:br\/>|<\/w:p>|<\/w:tc>/g, ' ')
    .replace(/<w:(alias|tag)[^>]*>|<w:instrText[\s\S]*?<\/w:instrText>/g, '')
    .replace(/<[^>]+>/g, '');
  return plain(unescaped(text));
}
