/** The Word file of an agreement as something to work on: clauses to find again, real headings, tables and language. */
import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { toDocx } from '#src/documents/docx.ts';
import { loadExample } from '#src/examples/index.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Document } from '#templates/tree/document.ts';
import { figureSample } from '#test/support/figure-sample.ts';
import { clausesIn, clauseTags } from '#test/support/output-proof.ts';

let document: Document;
let bytes = new Uint8Array();
let body = '';
let styles = '';

beforeAll(async () => {
  const made = makeDocument(await loadExample('OVN-01'), { kind: 'agreement', today: '2026-11-22' });
  document = { ...made, blocks: [...made.blocks, figureSample] };
  bytes = new Uint8Array(await toDocx(document));
  const files = unzipSync(bytes);
  const read = (name: string) => new TextDecoder().decode(files[name]);
  [body, styles] = [read('word/document.xml'), read('word/styles.xml')];
});

describe('the Word file', () => {
  test('holds each clause of the agreement once, in a content control with its id', () => {
    const tags = clauseTags(bytes);
    expect(tags.length).toBeGreaterThan(40);
    expect(new Set(tags).size).toBe(tags.length);
    expect(tags).toEqual(clausesIn(document));
    expect(body.match(/<w:sdt>/g)?.length).toBe(tags.length);
  });

  test('has the heading and all paragraphs of a clause in its control', () => {
    const control = body.split('<w:sdt>').find((part) => part.includes('<w:tag w:val="K02"/>')) ?? '';
    const inside = control.slice(0, control.indexOf('</w:sdt>'));
    expect(inside).toContain('<w:pStyle w:val="Heading1"/>');
    const count = document.blocks.filter((block) => block.kind === 'paragraph' && block.trace?.clause === 'K02').length;
    const items = document.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const listed = items.filter((item) => item.trace?.clause === 'K02').length;
    expect(inside.match(/<w:p>/g)?.length).toBe(1 + count + listed);
  });

  test('has headings with outline levels, in Swedish', () => {
    for (const [style, level] of [
      ['Heading1', 0],
      ['Heading2', 1],
    ] as const) {
      const found = styles.split('<w:style ').find((part) => part.includes(`w:styleId="${style}"`)) ?? '';
      expect(found).toContain(`<w:outlineLvl w:val="${level}"/>`);
    }
    expect(styles).toContain('w:val="sv-SE"');
    const headings = document.blocks.filter((block) => block.kind === 'heading').length;
    expect(body.match(/<w:pStyle w:val="Heading[12]"\/>/g)?.length).toBe(headings);
  });

  test('has a head row that repeats in every table', () => {
    const tables = document.blocks.filter((block) => block.kind === 'table').length;
    expect(body.match(/<w:tbl>/g)?.length).toBe(tables);
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(tables);
  });

  test('has alternative text on its figures, and pictures of the same bytes every time', async () => {
    expect(body).toContain(`descr="${figureSample.kind === 'figure' ? figureSample.alt : ''}"`);
    expect(Buffer.from(await toDocx(document))).toEqual(Buffer.from(bytes));
  });

  test('opens in LibreOffice', { timeout: 120_000 }, ({ skip }) => {
    const folder = mkdtempSync(join(tmpdir(), 'iop-word-'));
    writeFileSync(join(folder, 'avtal.docx'), bytes);
    try {
      const args = ['--headless', '--convert-to', 'pdf', '--outdir', folder, join(folder, 'avtal.docx')];
      execFileSync('soffice', [`-env:UserInstallation=file://${folder}/profile`, ...args], { stdio: 'ignore' });
    } catch (error) {
      if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
        return skip('Inte kontrollerat: LibreOffice finns inte här.');
      throw error;
    }
    expect(existsSync(join(folder, 'avtal.pdf'))).toBe(true);
    return undefined;
  });
});
