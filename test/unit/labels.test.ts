/** Numbers from structure: sections, paragraphs, annexes, items and references, by where they stand and nothing else. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Document } from '#templates/tree/document.ts';
import { labelled, listLabel } from '#templates/tree/labels.ts';
import { plainText } from '#templates/tree/runs.ts';

const documentOf = (blocks: readonly Block[]): Document => ({
  kind: 'agreement',
  language: 'sv-SE',
  title: 'Prov',
  subtitle: '',
  parties: [],
  stamp: '',
  marks: [],
  facts: [],
  footer: '',
  date: '2027-01-01',
  blocks,
});

const section = (id: string): Block => ({ kind: 'heading', level: 2, numbered: 'section', id, runs: [{ text: id }] });
const annex = (id: string): Block => ({ kind: 'heading', level: 2, numbered: 'annex', id, runs: [{ text: id }] });
const other: Block = { kind: 'heading', level: 2, runs: [{ text: 'Utan nummer' }] };
const under: Block = { kind: 'heading', level: 3, runs: [{ text: 'Underrubrik' }] };
const point = (id: string, to?: string): Block => ({
  kind: 'paragraph',
  numbered: true,
  id,
  runs: to === undefined ? [] : [{ text: 'Se ' }, { text: 'punkt ', to }, { text: '.' }],
});

const labelsOf = (blocks: readonly Block[]): readonly (string | undefined)[] =>
  labelled(documentOf(blocks)).blocks.map((block) => ('label' in block ? block.label : undefined));

describe('the numbers of a document', () => {
  it('follow from where each block stands, and a heading without a number breaks no series', () => {
    const blocks = [
      section('a'),
      point('a1'),
      under,
      point('a2'),
      other,
      annex('x'),
      section('b'),
      point('b1'),
      annex('y'),
    ];
    const wanted = ['1', '1.1', undefined, '1.2', undefined, 'Bilaga A', '2', '2.1', 'Bilaga B'];
    expect(labelsOf(blocks)).toEqual(wanted);
  });

  it('stand in a reference, also one that points ahead', () => {
    const [, first] = labelled(documentOf([section('a'), point('a1', 'b1'), section('b'), point('b1')])).blocks;
    expect(first?.kind === 'paragraph' ? plainText(first.runs) : '').toBe('Se punkt 2.1.');
  });

  it('are refused where they would say nothing true', () => {
    expect(() => labelled(documentOf([section('a'), point('a1', 'borta')]))).toThrow('leder ingenstans');
    expect(() => labelled(documentOf([other, point('a1')]))).toThrow('inte i något avsnitt');
    expect(() => labelled(documentOf([section('a'), section('a')]))).toThrow('samma id');
  });

  it('mark items by kind and depth', () => {
    expect([0, 1, 2].map((index) => listLabel('letters', index))).toEqual(['a)', 'b)', 'c)']);
    expect([listLabel('letters', 26), listLabel('numbers', 9), listLabel('bullets', 4)]).toEqual(['aa)', '10.', '•']);
    expect(listLabel('bullets', 0, 1)).toBe('–');
  });

  it('list what comes after the contents, once each and in order', () => {
    const contents: Block = { kind: 'contents', title: 'Innehåll' };
    const [, made] = labelled(documentOf([other, contents, section('a'), under, annex('x'), other])).blocks;
    expect(made?.kind === 'contents' ? made.entries : []).toEqual([
      { id: 'a', label: '1', title: 'a' },
      { id: 'x', label: 'Bilaga A', title: 'x' },
      { id: 'rubrik-6', title: 'Utan nummer' },
    ]);
  });

  it('move by one after an inserted section, and references follow, whatever the document', () => {
    const sizes = fc.array(fc.integer({ min: 0, max: 4 }), { minLength: 2, maxLength: 8 });
    fc.assert(
      fc.property(sizes, fc.nat(), (counts, seed) => {
        const blocks = counts.flatMap((count, at) => [
          section(`s${at}`),
          ...Array.from({ length: count }, (_, index) => point(`s${at}-${index}`, `s${seed % counts.length}`)),
        ]);
        const cut = blocks.findIndex((block) => block.kind === 'heading' && block.id === 's1');
        const longer = [...blocks.slice(0, cut), section('ny'), ...blocks.slice(cut)];
        const target = (all: readonly Block[]): readonly string[] =>
          labelled(documentOf(all)).blocks.flatMap((block) =>
            block.kind === 'paragraph' ? block.runs.flatMap((run) => run.label ?? []) : [],
          );
        const shift = seed % counts.length >= 1 ? 1 : 0;
        expect(target(longer)).toEqual(target(blocks).map((number) => String(Number(number) + shift)));
      }),
      { numRuns: 100 },
    );
  });
});
