import { execFileSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { toDocx } from '#src/documents/docx.ts';
import { toHtml } from '#src/documents/html.ts';
import { toPdf, unprintable } from '#src/documents/pdf/pdf.ts';
import { asPrinted } from '#src/documents/pdf/unprintable.ts';
import { plain, plainWords } from '#src/documents/plain.ts';
import { toText } from '#src/documents/text.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { full } from '#test/support/full.ts';
import { docxWords, htmlWords } from '#test/support/words-reader.ts';
import { agreement, documentOf, fonts } from './documents-sample.ts';
import { readTags } from './pdf-reader.ts';

/** The sample as PDF, made once; made anew where that is the point. */
const agreementPdf = toPdf(agreement, fonts);

const paragraph = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });

function sameWords(document: Document): string {
  return asPrinted(plainWords(document), fonts);
}

describe('alla format säger samma sak', () => {
  test('PDF:ens taggträd innehåller varje ord i dokumentet, i läsordning', async () => {
    const { text } = await readTags(await agreementPdf);
    expect(text).toBe(sameWords(agreement));
  });

  test('HTML-filen innehåller varje ord i dokumentet, i läsordning', () => {
    expect(htmlWords(toHtml(agreement))).toBe(plainWords(agreement));
  });

  test('Word-filen innehåller varje ord i dokumentet, i läsordning', async () => {
    expect(docxWords(await toDocx(agreement))).toBe(plainWords(agreement));
  });

  test('textfilen innehåller varje ord i dokumentet, i läsordning', () => {
    expect(plain(toText(agreement))).toBe(plainWords(agreement));
  });
});

describe('ingen text försvinner', () => {
  const tricky = [
    'å ä ö Å Ä Ö é ü ł ş ğ ő ș ț đ ŧ Nguyễn',
    'Ett streck – och ett citat: ”så sa hen”, §\u00a012, 510\u00a0000 kr, 5\u202f000',
    'före\u00adning\tmed tabb\noch ny rad\r\noch en till',
    'A\u030angstro\u0308m i sönderdelad form',
    'glatt 😀 barn 👩‍👩‍👧 och العربية och 漢字',
    'icke\u2011brytande streck, noll\u200bbredd, \u202eomvänt\u202c',
    'snedstreck och/eller, IOP-verkstaden, <script>alert(1)</script> & "citat" \\( ) >> /AA',
  ];

  test.each(tricky)('%s', async (text) => {
    const document = documentOf([paragraph(text)]);
    const { text: read } = await readTags(await toPdf(document, fonts));
    expect(read).toBe(sameWords(document));
    expect(htmlWords(toHtml(document))).toBe(plainWords(document));
    expect(docxWords(await toDocx(document))).toBe(plainWords(document));
  });

  test('tecken utan tecknet i typsnitten ersätts synligt och räknas upp', async () => {
    const document = documentOf([paragraph('Hej 😀 och 漢')]);
    expect(unprintable(document, fonts)).toEqual(['😀', '漢']);
    expect((await readTags(await toPdf(document, fonts))).text).toContain('Hej ☐ och ☐');
  });

  test('svenska, finska, samiska, polska och vietnamesiska namn går att skriva ut', () => {
    const names =
      'Åsa Öberg, Ruoŧŧa Ŧ, Sámi č đ ŋ š ŧ ž, Julevsáme ń, Łukasz Żółć, Nguyễn Thị Hồng, Şükrü Ğ, Ștefan, Győr, ẞ';
    expect(unprintable(documentOf([paragraph(names)]), fonts)).toEqual([]);
  });

  test('ett ord som är bredare än raden delas utan att bokstäver tappas', async () => {
    const word = 'Kommunikationsochtillgänglighetsanpassningsverksamheten'.repeat(4);
    const document = documentOf([paragraph(word)]);
    expect((await readTags(await toPdf(document, fonts))).text.replaceAll(' ', '')).toBe(
      sameWords(document).replaceAll(' ', ''),
    );
  });

  test('vilken text som helst går igenom', { timeout: 60_000 }, async () => {
    const anything = fc.array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 60 }), {
      minLength: 1,
      maxLength: 4,
    });
    await fc.assert(
      fc.asyncProperty(anything, async (texts) => {
        const document = documentOf(texts.map(paragraph));
        const { text } = await readTags(await toPdf(document, fonts));
        expect(text).toBe(sameWords(document));
      }),
      { numRuns: full ? 25 : 5, seed: 7 },
    );
  });
});

describe('samma dokument ger samma fil', () => {
  test('PDF och Word blir byte för byte lika', async () => {
    expect(Buffer.compare(await toPdf(agreement, fonts), await agreementPdf)).toBe(0);
    expect(Buffer.compare(await toDocx(agreement), await toDocx(agreement))).toBe(0);
  });

  test('ett ändrat ord ger ett annat fil-id', async () => {
    const id = (bytes: Uint8Array) => /\/ID \[ <([0-9A-F]{32})>/.exec(Buffer.from(bytes).toString('latin1'))?.[1];
    const changed = documentOf([paragraph('annat')]);
    expect(id(await agreementPdf)).not.toBe(id(await toPdf(changed, fonts)));
  });
});

describe('säkerhet', () => {
  const hostile: Block = {
    kind: 'paragraph',
    runs: [
      { text: 'klicka', mark: 'link', href: 'javascript:alert(1)' },
      { text: 'fil', mark: 'link', href: 'file:///etc/passwd' },
      { text: 'bra', mark: 'link', href: 'https://example.org/a)b(c?x=å' },
      { text: 'post', mark: 'link', href: 'mailto:namn@example.org' },
    ],
  };

  test('bara https och mailto blir länkar', async () => {
    const document = documentOf([hostile]);
    const pdf = Buffer.from(await toPdf(document, fonts)).toString('latin1');
    expect([...pdf.matchAll(/\/URI \((.*?[^\\])\)/g)].map((match) => match[1])).toEqual([
      'https://example.org/a\\)b\\(c?x=%C3%A5',
      'mailto:namn@example.org',
    ]);
    expect(pdf).not.toMatch(/\/(AA|JS|JavaScript|Launch)\b/);
    expect(toHtml(document)).not.toMatch(/href="(javascript|file)/);
    const docx = unzipSync(await toDocx(document));
    const relations = new TextDecoder().decode(docx['word/_rels/document.xml.rels']);
    expect([...relations.matchAll(/Target="([^"]+)" TargetMode="External"/g)].map((match) => match[1])).toEqual([
      'https://example.org/a)b(c?x=å',
      'mailto:namn@example.org',
    ]);
  });
});

describe('yttre kontroll', () => {
  test('qpdf finner inga fel', async ({ skip }) => {
    const file = join(mkdtempSync(join(tmpdir(), 'iop-')), 'avtal.pdf');
    const bytes = new TextEncoder().encode('{"id":"x"}');
    writeFileSync(file, await toPdf(agreement, fonts, { attachCase: { name: 'fall.iop.json', bytes } }));
    let output = '';
    try {
      output = execFileSync('qpdf', ['--check', file], { encoding: 'utf8' });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT') skip('qpdf finns inte här');
      throw error;
    }
    expect(output).toContain('No syntax or stream encoding errors found');
  });
});
