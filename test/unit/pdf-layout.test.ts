import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { breakLines } from '#src/documents/pdf/break-lines.ts';
import { plainSpan } from '#src/documents/pdf/inline.ts';
import { layout } from '#src/documents/pdf/layout.ts';
import { metricsOf, textWidth } from '#src/documents/pdf/metrics.ts';
import { page as measures } from '#src/documents/pdf/style.ts';
import { type Fragment, makeTag } from '#src/documents/pdf/types.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { agreement, documentOf, fonts } from './documents-sample.ts';

const metrics = metricsOf(fonts);
const sentence =
  'Parterna följer upp verksamheten tillsammans varje halvår och berättar för varandra vad de har lärt sig. ';
const paragraph = (times: number): Block => ({ kind: 'paragraph', runs: [{ text: sentence.repeat(times) }] });
const heading = (text: string): Block => ({ kind: 'heading', level: 2, runs: [{ text }] });

function fragments(document: Document): Fragment[] {
  return layout(document, metrics).pages.flatMap((page) => page.fragments);
}

function baselines(fragment: Fragment): number {
  return new Set(fragment.ops.flatMap((op) => (op.kind === 'text' ? [op.y] : []))).size;
}

/** Documents of many shapes: headings and paragraphs of one to twelve lines. */
const shapes = fc.array(fc.tuple(fc.boolean(), fc.integer({ min: 1, max: 9 })), { minLength: 5, maxLength: 60 });
const documentFrom = (parts: [boolean, number][]) =>
  documentOf(
    parts.flatMap(([headed, times], index) => [...(headed ? [heading(`Avsnitt ${index}`)] : []), paragraph(times)]),
  );

describe('sidbrytning', () => {
  test('en rad står aldrig ensam nederst eller överst på en sida', () => {
    fc.assert(
      fc.property(shapes, (parts) => {
        const all = fragments(documentFrom(parts)).filter((fragment) => fragment.tag.role === 'P');
        for (const fragment of all) {
          const siblings = all.filter((one) => one.tag === fragment.tag);
          if (siblings.length > 1) expect(baselines(fragment)).toBeGreaterThanOrEqual(2);
        }
      }),
      { numRuns: 60, seed: 1 },
    );
  });

  test('en rubrik står aldrig sist på en sida', () => {
    fc.assert(
      fc.property(shapes, (parts) => {
        for (const page of layout(documentFrom(parts), metrics).pages)
          expect(page.fragments.at(-1)?.tag.role).not.toBe('H2');
      }),
      { numRuns: 60, seed: 2 },
    );
  });

  test('ingen text hamnar utanför satsytan', () => {
    const long = 'Överenskommelse om ett mycket långt namn på ett partnerskap mellan väldigt många parter '.repeat(3);
    const many = {
      title: long,
      subtitle: long,
      marks: ['UTKAST', 'EXEMPEL – publicerade uppgifter'],
      footer: long,
      stamp: long,
    };
    const wide: Block = {
      kind: 'table',
      caption: long,
      columns: Array.from({ length: 9 }, (_, index) => ({ header: `Verksamhetsutvecklingskostnader ${index}` })),
      rows: [Array.from({ length: 9 }, () => [{ text: 'Kommunikationstillgänglighetsanpassning 1 250 000 kr' }])],
    };
    const parties = Array.from({ length: 5 }, () => ({ name: long, side: 'joint' as const }));
    for (const kind of ['agreement', 'minutes'] as const) {
      const document: Document = { ...agreement, ...many, parties, kind, blocks: [wide, ...agreement.blocks] };
      for (const { fragments: own } of layout(document, metrics).pages)
        for (const op of own.flatMap((fragment) => fragment.ops)) {
          if (op.kind !== 'text') continue;
          const right = op.x + (textWidth(op.text.trimEnd(), metrics[op.face]) * op.size) / 1000;
          expect(op.x).toBeGreaterThanOrEqual(measures.left - 0.1);
          expect(right, op.text).toBeLessThanOrEqual(measures.right + 0.6);
          expect(op.y).toBeGreaterThan(20);
          expect(op.y).toBeLessThan(measures.height - 5);
        }
    }
  });

  test('underskrifterna delas inte mellan sidor', () => {
    for (let lines = 0; lines < 40; lines += 3) {
      const blocks = [...Array.from({ length: lines }, () => paragraph(1)), ...agreement.blocks.slice(-1)];
      const pages = layout(documentOf(blocks), metrics).pages;
      const signed = pages.filter((page) =>
        page.fragments.some((one) => one.ops.some((op) => op.kind === 'text' && op.text.startsWith('Underskrift'))),
      );
      const placed = pages.filter((page) =>
        page.fragments.some((one) => one.ops.some((op) => op.kind === 'text' && op.text.startsWith('Ort och'))),
      );
      expect(signed.length).toBe(1);
      expect(placed).toEqual(signed);
    }
  });

  test('underskrifterna står aldrig ensamma på en sida', () => {
    for (let lines = 0; lines < 40; lines += 1) {
      const blocks = [...Array.from({ length: lines }, () => paragraph(1)), ...agreement.blocks.slice(-1)];
      const signed = layout(documentOf(blocks), metrics).pages.find((page) =>
        page.fragments.some((one) => one.ops.some((op) => op.kind === 'text' && op.text.startsWith('Underskrift'))),
      );
      const texts = signed?.fragments.flatMap((one) => one.ops.map((op) => (op.kind === 'text' ? op.text : ''))) ?? [];
      if (lines > 0) expect(texts.some((text) => sentence.includes(text.trim()) && text.trim() !== '')).toBe(true);
    }
  });

  test('tabellhuvudet upprepas som dekoration på varje ny sida', () => {
    const rows = Array.from({ length: 80 }, (_, index) => [[{ text: `Rad ${index}` }]]);
    const pages = layout(
      documentOf([{ kind: 'table', caption: 'Lång', columns: [{ header: 'Huvud' }], rows }]),
      metrics,
    ).pages;
    expect(pages.length).toBeGreaterThan(2);
    pages.forEach((page, index) => {
      const repeated = page.artifacts.filter(({ op }) => op.kind === 'text' && op.text === 'Huvud');
      expect(repeated.length).toBe(index === 0 ? 0 : 1);
    });
  });

  test('en tabellrad som är längre än sidan skrivs ut hel', () => {
    const text = sentence.repeat(120);
    const table: Block = {
      kind: 'table',
      caption: 'x',
      columns: [{ header: 'a' }, { header: 'b' }],
      rows: [[[{ text }], [{ text: 'b' }]]],
    };
    const cells = fragments(documentOf([table])).filter((one) => one.tag.role === 'TD');
    const written = cells.flatMap((cell) => cell.ops.flatMap((op) => (op.kind === 'text' ? [op.text] : []))).join('');
    expect(written.startsWith(sentence)).toBe(true);
    expect(new Set(cells.map((cell) => cell.page)).size).toBeGreaterThan(1);
    for (const op of cells.flatMap((cell) => cell.ops))
      if (op.kind === 'text') expect(op.y).toBeLessThan(measures.bottom);
  });

  test('sidbrytning i följd ger inga tomma sidor', () => {
    const blocks: Block[] = [
      { kind: 'pageBreak' },
      paragraph(1),
      { kind: 'pageBreak' },
      { kind: 'pageBreak' },
      paragraph(1),
    ];
    for (const page of layout(documentOf(blocks), metrics).pages) expect(page.fragments.length).toBeGreaterThan(0);
  });
});

describe('radbrytning', () => {
  const tag = makeTag('P', undefined);
  const lines = (text: string, measure: number) =>
    breakLines(plainSpan(text, 'serif', 11, tag, metrics), measure, metrics).map((line) =>
      line.pieces.map((piece) => piece.text).join(''),
    );

  test('ingen rad är bredare än satsytan och inget tecken försvinner', () => {
    fc.assert(
      fc.property(
        fc.array(fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 90 }), { maxLength: 12 }),
        (words) => {
          const text = words.join(' ');
          const spans = plainSpan(text, 'serif', 11, tag, metrics);
          const broken = breakLines(spans, 200, metrics);
          for (const line of broken) expect(line.width).toBeLessThanOrEqual(200.01);
          const before = spans.map((span) => span.text).join('');
          const after = broken.flatMap((line) => line.pieces.map((piece) => piece.text)).join('');
          expect(after.replace(/\s/g, '')).toBe(before.replace(/\s/g, ''));
        },
      ),
      { numRuns: 300, seed: 3 },
    );
  });

  test('tal, enheter och paragrafer hålls ihop', () => {
    for (const text of ['510 000 kronor', '4 kap. 10 §', 'bilaga 12', '25 procent']) {
      for (const measure of [60, 70, 80, 90]) {
        const parts = lines(`före ${text} efter`, measure);
        expect(
          parts.some((line) => line.replaceAll('\u00a0', ' ').includes(text.split(' ').slice(0, 2).join(' '))),
        ).toBe(true);
      }
    }
  });

  test('ett tankstreck börjar inte en rad', () => {
    for (let measure = 60; measure < 140; measure += 7)
      for (const line of lines('ett – två – tre – fyra – fem – sex – sju', measure)) expect(line).not.toMatch(/^–/);
  });
});
