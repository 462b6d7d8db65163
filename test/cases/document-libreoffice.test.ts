/**
 * The Word file in a program that is not Word: LibreOffice counts every number and follows every reference itself, also
 * after a section with a paragraph has been put in. Under `npm run test:full`, where LibreOffice is installed.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '#src/documents/docx.ts';
import { plain } from '#src/documents/plain.ts';
import { loadExample } from '#src/examples/index.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Document } from '#templates/tree/document.ts';
import { labelled } from '#templates/tree/labels.ts';
import { plainText } from '#templates/tree/runs.ts';
import { full } from '#test/support/full.ts';
import { openPdf } from '#test/unit/pdf-reader.ts';

const folder = mkdtempSync(join(tmpdir(), 'iop-libreoffice-'));

/** Margins of the body on the page, in points: head and foot stand outside them. */
const [bottom, top] = [76, 772];

const tight = (text: string): string => text.replace(/\s/gu, '');

/** The text of the body as LibreOffice sets it, with its own numbers and without white space; nothing when it is not here. */
async function shown(docx: Uint8Array, name: string): Promise<string | undefined> {
  writeFileSync(join(folder, `${name}.docx`), docx);
  const profile = `-env:UserInstallation=file://${folder}/profile`;
  const args = [profile, '--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, `${name}.docx`)];
  try {
    execFileSync('soffice', args, { stdio: 'ignore' });
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
  const pdf = await openPdf(new Uint8Array(readFileSync(join(folder, `${name}.pdf`))));
  let text = '';
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    for (const item of items)
      if ('str' in item && item.transform[5] > bottom && item.transform[5] < top) text += item.str;
  }
  await pdf.destroy();
  return tight(plain(text));
}

/** The same file with its body changed. */
function edited(docx: Uint8Array, change: (body: string) => string): Uint8Array {
  const files = unzipSync(docx);
  const body = strFromU8(files['word/document.xml'] ?? new Uint8Array());
  const after = change(body);
  expect(after).not.toBe(body);
  return zipSync({ ...files, 'word/document.xml': strToU8(after) });
}

const inserted = (style: string, inside: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr>${inside}</w:p>`;
const said = (text: string): string => `<w:r><w:t xml:space="preserve">${text}</w:t></w:r>`;

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

  test('shows every number and every reference as the other outputs do', { timeout: 120_000 }, async ({ skip }) => {
    const text = await shown(docx, 'avtal');
    if (text === undefined) return skip('Inte kontrollerat: LibreOffice finns inte här.');
    const expected = wanted(document);
    expect(expected.length).toBeGreaterThan(200);
    expect(expected.filter((line) => !text.includes(tight(line)))).toEqual([]);
    return undefined;
  });

  test('counts anew and lets references follow what is put in', { timeout: 120_000 }, async ({ skip }) => {
    const longer = edited(docx, (body) => {
      const section = inserted('Heading1', said('Ett nytt avsnitt')) + inserted('Klausul', said('Ett nytt stycke.'));
      const second = body.indexOf('<w:sdt>', body.indexOf('<w:tag w:val="K01"/>'));
      expect(second).toBeGreaterThan(0);
      return body.slice(0, second) + section + body.slice(second);
    });
    const text = await shown(longer, 'langre');
    if (text === undefined) return skip('Inte kontrollerat: LibreOffice finns inte här.');
    expect(text).toContain('2Ettnyttavsnitt2.1Ettnyttstycke.');
    // The same document made with the section in it says what LibreOffice should have counted.
    const { blocks } = document;
    const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === 'K02');
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
    return undefined;
  });
});
