import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { checkPdf } from '#src/documents/pdf/check.ts';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import { plainWords } from '#src/documents/plain.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';
import { levelTexts } from '#steps/law/texts/result.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import type { Document } from '#templates/tree/document.ts';
import { runsOf } from '#templates/tree/runs.ts';
import { full } from '../support/full.ts';

const folder = new URL('../../src/examples/cases/', import.meta.url).pathname;
/** Small, several organisations, another form, and one as published; every example under `npm run test:full`. */
const telling = ['OVN-01', 'OVN-03', 'OVN-11', 'FK-04'];
const isTaken = (name: string): boolean => full || telling.some((id) => name.startsWith(`${id}.`));
const files = readdirSync(folder).filter((name) => name.endsWith('.iop.json'));
const today = '2026-11-22';
const fonts = readFonts();
const words = await documentWords();

function caseOf(file: string): CaseFile {
  const result = openCase(new Uint8Array(readFileSync(join(folder, file))));
  if (!result.ok) throw new Error(result.text);
  return result.case;
}

const kinds = documentKinds.map((info) => info.kind);
const every = files
  .filter(isTaken)
  .flatMap((file) => kinds.map((kind) => [file.replace('.iop.json', ''), kind] as const));
const anew = (id: string, kind: (typeof kinds)[number]): Document =>
  makeDocument(caseOf(`${id}.iop.json`), { kind, today, words });
const kept = new Map<string, Document>();

/** Made once for all tests, since no test changes it. */
function made(id: string, kind: (typeof kinds)[number]): Document {
  const name = `${id} ${kind}`;
  const document = kept.get(name) ?? anew(id, kind);
  kept.set(name, document);
  return document;
}

/** Traces of a fault in the machinery, and ids and words that only the machinery uses. */
const leftovers =
  /undefined|null|\[object|NaN|\{\{|\}\}|\[om |\[\[|Infinity|ej_aktuell|vet_inte|\bobesvarad\b|\boenig\b|aidR\d|[a-zåäö]_[a-zåäö]|\.\.\.|"/u;

describe('every document of every example', () => {
  it.each(every)('%s prints %s in Swedish, without a trace of the machinery, and the same each time', (id, kind) => {
    const document = made(id, kind);
    const text = plainWords(document);
    expect(leftovers.exec(text.replaceAll(/https?:\S+/g, ''))?.[0]).toBeUndefined();
    if (full || id === 'OVN-03') expect(anew(id, kind)).toEqual(document);
    expect(document.kind === kind || (kind === 'agreement' && document.kind === 'route')).toBe(true);
  });

  it.each(every.filter(([id]) => id.startsWith('FK-')))(
    '%s has the mark of an example in %s, no level and no signatures',
    (id, kind) => {
      const document = made(id, kind);
      const text = plainWords(document);
      expect(document.marks).toEqual(['EXEMPEL – publicerade uppgifter']);
      expect(document.title).not.toContain('utan namn');
      expect(document.blocks.some((block) => block.kind === 'signatures')).toBe(false);
      const labels = Object.values(levelTexts).map((level) => level.label);
      expect(labels.filter((label) => text.includes(label))).toEqual([]);
      expect(text).not.toMatch(/föreslås besluta|Förslag till beslut|ingår avtal/u);
    },
  );

  it.each(['agreement', 'memo', 'initiative'] as const)(
    'a published %s gives each fact its source, and names what is not published',
    (kind) => {
      const document = made('FK-04', kind);
      const heads = document.blocks.flatMap((block) => (block.kind === 'heading' ? [block.runs[0]?.text] : []));
      expect(heads.at(-1)).toBe('Det här är inte publicerat');
      const facts = document.blocks
        .slice(0, -3)
        .flatMap((block) =>
          block.kind === 'list' ? block.items.map(({ runs }) => runs.map((run) => run.text).join('')) : [],
        );
      expect(facts.length).toBeGreaterThan(2);
      expect(facts.filter((fact) => !fact.includes('Källa: '))).toEqual([]);
      expect(document.blocks.some((block) => runsOf(block).some((run) => run.mark === 'gap'))).toBe(false);
    },
  );

  it.each(files.filter((file) => isTaken(file) && file.startsWith('OVN-')))(
    '%s gives an initiative of two pages at most, marked as practice',
    async (file) => {
      const document = made(file.replace('.iop.json', ''), 'initiative');
      const bytes = await toPdf(document, fonts);
      const { faults } = checkPdf(bytes);
      expect(faults).toEqual([]);
      expect(pagesOf(bytes)).toBeLessThanOrEqual(2);
      expect(document.marks).toContain('ÖVNING');
    },
    20_000,
  );

  // Every kind of OVN-01 is read back in document-outputs.test.ts.
  it.each(
    full ? (['memo', 'assessment', 'route', 'questions', 'everything', 'minutes'] as const) : (['route'] as const),
  )(
    'OVN-03 gives a %s whose PDF has no fault and says all that the tree says',
    async (kind) => {
      const document = made('OVN-03', kind);
      const { text, faults } = checkPdf(await toPdf(document, fonts));
      const squeezed = (one: string): string => one.replace(/[\s\u00a0\u00ad]+/g, ' ').trim();
      expect(faults).toEqual([]);
      expect(squeezed(text)).toBe(squeezed(plainWords(document)));
    },
    20_000,
  );
});

function pagesOf(bytes: Uint8Array): number {
  return new TextDecoder('latin1').decode(bytes).match(/\/Type \/Page\b(?!s)/g)?.length ?? 0;
}
