/**
 * The Word file in a program that is not Word: LibreOffice counts every number and follows every reference itself, also
 * after a section with a paragraph has been put in. Under `npm run test:full`, which installs LibreOffice where
 * there is none.
 */
import { beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '#src/documents/docx.ts';
import { plain } from '#src/documents/plain.ts';
import { loadExample } from '#src/examples/index.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Document } from '#templates/tree/document.ts';
import { labelled } from '#templates/tree/labels.ts';
import { plainText } from '#templates/tree/runs.ts';
import { full } from '#test/support/full.ts';
import { throughLibreOffice } from '#test/support/libreoffice.ts';
import { paragraph, withBody } from '#test/support/word-edits.ts';
import { openPdf } from '#test/unit/pdf-reader.ts';

/** Margins of the body on the page, in points: head and foot stand outside them. */
const [bottom, top] = [64, 790];

const tight = (text: string): string => text.replace(/\s/gu, '');

/** The text of the body as LibreOffice sets it, with its own numbers and without white space. */
async function shown(docx: Uint8Array, name: string): Promise<string> {
  const bytes = throughLibreOffice(docx, name, 'pdf');
  if (bytes === undefined) throw new Error('LibreOffice finns inte här och går inte att installera.');
  const pdf = await openPdf(bytes);
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item && item.transform[5] > bottom && item.transform[5] < top) text += item.str;
  }
  await pdf.destroy();
  return tight(plain(text));
}

/** Where the heading ”Varför” begins: in the body, and not in the list of contents. */
const headingIn = (body: string): number =>
  body.search(/<w:p><w:pPr><w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*>Varför</u);

/** What each heading, paragraph and item of the clauses and each annex should read. */
function wanted(document: Document): readonly string[] {
  return labelled(document).blocks.flatMap((block) => {
    if (block.kind === 'heading' || block.kind === 'paragraph')
      return block.label === undefined ? [] : [plain(`${block.label} ${plainText(block.runs)}`)];
    return block.kind === 'list' ? block.items.map((item) => plain(`${item.label} ${plainText(item.runs)}`)) : [];
  });
}

describe.runIf(full)('the Word file in LibreOffice', () => {
  let document: Document;
  let docx: Uint8Array;

  beforeAll(async () => {
    document = makeDocument(await loadExample('OVN-01'), { kind: 'agreement', today: '2026-11-22' });
    docx = await toDocx(document);
  });

  test('shows every number and every reference as the other outputs do', { timeout: 120_000 }, async () => {
    const text = await shown(docx, 'avtal');
    const expected = wanted(document);
    expect(expected.length).toBeGreaterThan(100);
    expect(expected.filter((line) => !text.includes(tight(line)))).toEqual([]);
  });

  test('counts anew and lets references follow what is put in', { timeout: 120_000 }, async () => {
    const longer = withBody(docx, (body) => {
      const section = paragraph('Heading1', 'Ett nytt avsnitt') + paragraph('Klausul', 'Ett nytt stycke.');
      const begin = headingIn(body);
      return body.slice(0, begin) + section + body.slice(begin);
    });
    const text = await shown(longer, 'langre');
    expect(text.includes('2Ettnyttavsnitt2.1Ettnyttstycke.')).toBe(true);
    // The same document made with the section in it says what LibreOffice should have counted.
    const { blocks } = document;
    const at = blocks.findIndex((block) => block.kind === 'heading' && plainText(block.runs) === 'Varför');
    const grown: Document = {
      ...document,
      blocks: [
        ...blocks.slice(0, at),
        { kind: 'heading', level: 2, numbered: 'section', id: 'nytt', runs: [{ text: 'Ett nytt avsnitt' }] },
        { kind: 'paragraph', numbered: true, id: 'nytt-1', runs: [{ text: 'Ett nytt stycke.' }] },
        ...blocks.slice(at),
      ],
    };
    expect(wanted(grown).filter((line) => !text.includes(tight(line)))).toEqual([]);
  });

  test('counts anew when a heading gets another style', { timeout: 120_000 }, async () => {
    const { blocks } = document;
    const at = blocks.findIndex((block) => block.kind === 'heading' && plainText(block.runs) === 'Varför');
    const heading = blocks[at];
    if (heading?.kind !== 'heading') throw new Error('Avsnittet finns inte.');
    const lower = withBody(docx, (body) => {
      const begin = headingIn(body);
      return body.slice(0, begin) + body.slice(begin).replace('"Heading1"', '"BodyText"');
    });
    const text = await shown(lower, 'lagre');
    const fewer: Document = {
      ...document,
      blocks: [...blocks.slice(0, at), { kind: 'paragraph', runs: heading.runs }, ...blocks.slice(at + 1)],
    };
    expect(wanted(fewer).some((line) => line.startsWith('1.4 '))).toBe(true);
    expect(wanted(fewer).filter((line) => !text.includes(tight(line)))).toEqual([]);
  });
});
