/** The Word file of an agreement as something to work on: clauses to find again, real headings, tables and language. */
import { unzipSync, zipSync } from 'fflate';
import { beforeAll, describe, expect, test } from 'vitest';
import { numberColumn, rightEdge } from '#src/documents/docx/measures.ts';
import { toDocx } from '#src/documents/docx.ts';
import { loadExample } from '#src/examples/index.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Document } from '#templates/tree/document.ts';
import { labelled } from '#templates/tree/labels.ts';
import { runsOf } from '#templates/tree/runs.ts';
import { figureSample } from '#test/support/figure-sample.ts';
import { clausesIn, clauseTags } from '#test/support/output-proof.ts';
import { fieldFaults } from '#test/support/word-numbers.ts';

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
    const contents = document.blocks.filter((block) => block.kind === 'contents').length;
    const gaps = [...body.matchAll(/<w:showingPlcHdr\/>/g)].length;
    expect(body.match(/<w:sdt>/g)?.length).toBe(tags.length + contents + gaps);
  });

  test('has all paragraphs of a clause in its control, which is called what the clause is', () => {
    const control = body.split('<w:sdt>').find((part) => part.includes('<w:tag w:val="K02"/>')) ?? '';
    const inside = control.slice(0, control.indexOf('</w:sdt>'));
    expect(inside).toContain('<w:alias w:val="Begrepp"/>');
    const count = document.blocks.filter((block) => block.kind === 'paragraph' && block.trace?.clause === 'K02').length;
    const items = document.blocks.flatMap((block) => (block.kind === 'list' ? block.items : []));
    const listed = items.filter((item) => item.trace?.clause === 'K02').length;
    expect(inside.match(/<w:p>/g)?.length).toBe(count + listed);
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
    expect(body.match(/<w:pStyle w:val="(Heading[12]|RubrikUtanNummer|Bilagerubrik)"\/>/g)?.length).toBe(headings);
  });

  test('types no number: headings, paragraphs and items are counted by Word, annexes and references by fields', () => {
    const said = labelled(document).blocks;
    const fields = /<w:fldSimple[\s\S]*?<\/w:fldSimple>|<w:hyperlink [^>]*w:anchor=[\s\S]*?<\/w:hyperlink>/g;
    const typed = body.replace(fields, '').replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '');
    for (const block of said) {
      if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
      if (block.label !== undefined) expect(typed).not.toContain(`>${block.label}<`);
    }
    expect(typed).not.toMatch(
      /<w:p>(?:<w:pPr>(?:(?!<\/w:pPr>).)*<\/w:pPr>)?<w:r><w:t[^>]*>(?:\d{1,2}(?:\.\d+)*|[a-z]\)|•)</,
    );
    const references = said.flatMap((block) => runsOf(block).filter((run) => run.to !== undefined));
    expect(references.length).toBeGreaterThan(20);
    expect(body.match(/<w:fldSimple w:instr="REF /g)?.length).toBe(references.length);
    const annexes = said.filter((block) => block.kind === 'heading' && block.numbered === 'annex');
    expect(body.match(/<w:fldSimple w:instr="SEQ Bilaga/g)?.length).toBe(annexes.length);
  });

  test('shows in every field what Word would count', () => {
    expect(fieldFaults(bytes)).toEqual([]);
    // A section more than Word knows of: every reference after it is wrong, and the reader of this test sees it.
    const files = unzipSync(bytes);
    const more = body.replace(
      '<w:pStyle w:val="Heading1"/>',
      '<w:pStyle w:val="Heading1"/></w:pPr></w:p><w:p><w:pPr><w:pStyle w:val="Heading1"/>',
    );
    const changed = zipSync({ ...files, 'word/document.xml': new TextEncoder().encode(more) });
    expect(fieldFaults(changed).length).toBeGreaterThan(20);
  });

  test('has a style for every level, tied to its list, and leaves indents to the styles', () => {
    const lists = new TextDecoder().decode(unzipSync(bytes)['word/numbering.xml']);
    for (const style of ['Heading1', 'Klausul', 'Klausulpunkt', 'ListBullet', 'ListNumber', 'Bokstavslista']) {
      expect(lists).toContain(`<w:pStyle w:val="${style}"/>`);
      expect(styles).toMatch(new RegExp(`w:styleId="${style}"(?:(?!</w:style>).)*<w:numPr>`));
    }
    const text = body.replace(/<w:tbl>[\s\S]*?<\/w:tbl>/g, '');
    const front = text.indexOf('<w:sdt>');
    expect(text.slice(front)).not.toContain('<w:ind ');
  });

  test('has one style for its tables, with the head told from the rest', () => {
    expect(styles).toMatch(/w:type="table"[^>]*w:styleId="Avtalstabell"(?:(?!<\/w:style>).)*w:type="firstRow"/);
    const tables = document.blocks.filter((block) => block.kind === 'table').length;
    expect(body.match(/<w:tblStyle w:val="Avtalstabell"\/>/g)?.length).toBe(tables);
    expect(body).not.toContain('<w:tcBorders>');
  });

  test('has a head row that repeats in every table', () => {
    const tables = document.blocks.filter((block) => block.kind === 'table').length;
    // The signatures stand in a table too, which has no head.
    const signed = document.blocks.filter((block) => block.kind === 'signatures').length;
    expect(body.match(/<w:tbl>/g)?.length).toBe(tables + signed);
    expect(body.match(/<w:tblHeader\/>/g)?.length).toBe(tables);
  });

  test('has every gap in a control of its own, named by what is missing, with the question as its tag', () => {
    const gaps = labelled(document).blocks.flatMap((block) => runsOf(block).filter((run) => run.mark === 'gap'));
    expect(gaps.length).toBeGreaterThan(3);
    const inside =
      /<w:sdt><w:sdtPr><w:alias w:val="Saknas: [^"]+"\/><w:tag w:val="fraga-[A-Z]+\d+"\/><w:id w:val="\d+"\/><w:showingPlcHdr\/><\/w:sdtPr>/g;
    expect(body.match(inside)?.length).toBe(gaps.length);
    // No gap is left outside a control.
    const bare = body.replace(/<w:sdt><w:sdtPr>(?:(?!<\/w:sdtPr>).)*<w:showingPlcHdr\/>[\s\S]*?<\/w:sdt>/g, '');
    expect(bare).not.toContain('[Saknas:');
    const ids = [...body.matchAll(/<w:id w:val="(\d+)"\/>/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });

  test('has the parties beside each other where they sign, whole on one page, with a line for each', () => {
    const table = body.split('<w:tbl>').find((part) => part.includes('"Signaturlinje"')) ?? '';
    const inside = table.slice(0, table.indexOf('</w:tbl>'));
    expect(inside.match(/<w:tr>/g)?.length).toBe(1);
    expect(inside.match(/<w:tc>/g)?.length).toBe(2);
    expect(inside.match(/<w:cantSplit\/>/g)?.length).toBe(1);
    expect(inside.match(/<w:keepNext\/>/g)?.length).toBe(inside.match(/<w:p>/g)?.length);
    expect(inside.match(/"Signaturlinje"/g)?.length).toBe(inside.match(/"Signaturrad"/g)?.length);
  });

  test('gives a column the width that its words need', () => {
    const money = body.split('<w:tbl>').find((part) => part.includes('Egna pengar från Organisationen')) ?? '';
    const widths = [...money.matchAll(/<w:gridCol w:w="(\d+)"\/>/g)].map(([, width]) => Number(width));
    expect(Math.max(...widths)).toBe(widths[0]);
    expect(Math.min(...widths)).toBeGreaterThan(700);
    expect(widths.reduce((sum, width) => sum + width, 0)).toBeLessThanOrEqual(rightEdge - numberColumn);
  });

  test('has alternative text on its figures, and pictures of the same bytes every time', async () => {
    expect(body).toContain(`descr="${figureSample.kind === 'figure' ? figureSample.alt : ''}"`);
    expect(Buffer.from(await toDocx(document))).toEqual(Buffer.from(bytes));
  });
});
