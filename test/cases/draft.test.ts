import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { toHtml } from '#src/documents/html.ts';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import { plainWords } from '#src/documents/plain.ts';
import { exampleList } from '#src/examples/index.ts';
import { openCase } from '#steps/import/gate.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Document } from '#templates/tree/document.ts';
import { full } from '#test/support/full.ts';
import { mustStand } from '../fixtures/cases/must-stand.ts';

const folder = new URL('../../src/examples/cases/', import.meta.url).pathname;
const files = readdirSync(folder).filter((name) => name.endsWith('.iop.json'));
const today = '2026-11-22';
const fonts = readFonts();

/** Traces of a fault in the machinery that must never reach paper. */
const leftovers = [
  'undefined',
  'null',
  '[object',
  'NaN',
  '{{',
  '}}',
  '[om ',
  '[[',
  'Infinity',
  'ej_aktuell',
  'vet_inte',
];

function caseOf(file: string) {
  const result = openCase(new Uint8Array(readFileSync(join(folder, file))));
  if (!result.ok) throw new Error(result.text);
  return result.case;
}

const drafts = new Map<string, Document>();

/** The draft of an example, made once for all tests, since no test changes it. */
function draftOf(file: string): Document {
  const document = drafts.get(file) ?? makeDocument(caseOf(file), { kind: 'agreement', today });
  drafts.set(file, document);
  return document;
}

const squeezed = (text: string): string => text.replace(/[\s\u00a0\u00ad]+/g, ' ').trim();

describe('the draft of every example', () => {
  it('is tried for each file on the list', () => {
    expect(files.map((name) => name.replace('.iop.json', '')).sort()).toEqual(exampleList.map((one) => one.id).sort());
  });

  // That PDF, Word, HTML and text say what the tree says, no more and no less, is held by document-outputs.test.ts.
  it.each(files)('%s prints without a trace of the machinery', (file) => {
    const document = draftOf(file);
    const text = plainWords(document);
    expect(leftovers.filter((word) => squeezed(text).includes(word))).toEqual([]);
    expect(
      leftovers.filter((word) =>
        toHtml(document)
          .replace(/<style[\s\S]*?<\/style>/g, '')
          .includes(word),
      ),
    ).toEqual([]);
  });

  it.each(Object.entries(mustStand))('%s says in the agreement what its parties have answered', (id, strings) => {
    const document = draftOf(`${id}.iop.json`);
    // What is printed after a label begins with a capital; the words are the parties' own.
    const all = squeezed(plainWords(document)).toLowerCase();
    expect(strings.filter((wanted) => !all.includes(squeezed(wanted).toLowerCase()))).toEqual([]);
  });

  it.each(files.filter((file) => file.startsWith('FK-')))(
    '%s carries the mark of an example and no signatures',
    (file) => {
      const document = draftOf(file);
      expect([document.stamp, ...document.marks].join(' ')).toContain('EXEMPEL – publicerade uppgifter');
      expect(document.blocks.some((block) => block.kind === 'signatures')).toBe(false);
    },
  );

  it.each(['OVN-03', 'OVN-04', 'OVN-05'])('%s becomes a vägval and not an agreement', (id) => {
    expect(draftOf(`${id}.iop.json`).kind).toBe('route');
  });

  // A sample agreement, in PDF and Word, is written twice in test/unit/documents.test.ts.
  it.runIf(full)('gives the same bytes for the same case', async () => {
    const document = () => makeDocument(caseOf('OVN-02.iop.json'), { kind: 'agreement', today });
    const [first, second] = [await toPdf(document(), fonts), await toPdf(document(), fonts)];
    expect(Buffer.compare(Buffer.from(first), Buffer.from(second))).toBe(0);
  });
});
