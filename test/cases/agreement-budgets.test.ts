/** What an agreement may take of a reader: pages, and how much of it is the parties' own words. And what it must not say. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { toDocx } from '#src/documents/docx.ts';
import { toHtml } from '#src/documents/html.ts';
import { layout } from '#src/documents/pdf/layout.ts';
import { metricsOf } from '#src/documents/pdf/metrics.ts';
import { toText } from '#src/documents/text.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';
import { wholeShares } from '#templates/agreement/annexes/shares.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Document } from '#templates/tree/document.ts';
import { plainText } from '#templates/tree/runs.ts';
import { answer, withEdits } from '#test/support/cases.ts';
import { wholeText } from '#test/support/document-text.ts';
import { ownShare } from '#test/support/own-words.ts';
import { docxWords } from '#test/support/words-reader.ts';

const today = '2026-11-30';
const metrics = metricsOf(readFonts());
const opened = (folder: string, name: string): CaseFile => {
  const result = openCase(new Uint8Array(readFileSync(new URL(`../../${folder}/${name}.iop.json`, import.meta.url))));
  if (!result.ok) throw new Error(result.text);
  return result.case;
};
const example = (name: string): CaseFile => opened('src/examples/cases', name);
const review = (name: string): CaseFile => opened('test/fixtures/cases/review', name);
const agreementOf = (c: CaseFile): Document => makeDocument(c, { kind: 'agreement', today });

/** The practice cases where everything that an agreement needs is answered, with the most pages each may take. */
const complete = [
  ['OVN-01', 10],
  ['OVN-02', 10],
  ['OVN-11', 13],
] as const;

interface Extent {
  readonly pages: number;
  /** Pages with sections 1–15 and the signatures on them. */
  readonly text: number;
  /** Pages with annex A, B or C on them. */
  readonly annexes: number;
  /** How far down the text of each page reaches, 0 to 1. */
  readonly filled: readonly number[];
}

function extentOf(document: Document): Extent {
  const { pages, bookmarks, destinations } = layout(document, metrics);
  const at = (id: string): { readonly page: number; readonly y: number } | undefined => destinations.get(id);
  const [first, later] = [at('bilaga-budget'), bookmarks.find(({ title }) => title.startsWith('Bilaga D'))];
  if (first === undefined) throw new Error('The agreement has no annex A.');
  const startsPage = (y: number): boolean => y < 80;
  const text = startsPage(first.y) ? first.page : first.page + 1;
  const end = later === undefined ? pages.length : startsPage(later.y) ? later.page : later.page + 1;
  const filled = pages.map(({ fragments }) => {
    const ends = fragments.flatMap(({ ops }) => ops.map((op) => ('y' in op ? op.y : 0)));
    return (Math.max(0, ...ends.filter((y) => y < 775)) - 58) / 717;
  });
  return { pages: pages.length, text, annexes: end - first.page, filled };
}

describe.each(complete)('the pages of the agreement of %s', (name, most) => {
  const document = agreementOf(example(name));
  const extent = extentOf(document);

  test('are few: seven of text, four of annexes A–C', () => {
    expect(extent.pages).toBeLessThanOrEqual(most);
    expect(extent.text).toBeLessThanOrEqual(7);
    expect(extent.annexes).toBeLessThanOrEqual(4);
  });

  test('are none of them nearly empty but the last', () => {
    expect(extent.filled.slice(0, -1).filter((filled) => filled < 0.25)).toEqual([]);
  });

  test('begin with a head, the list of contents and section 1, and have no forced break', () => {
    expect(document.blocks.filter((block) => block.kind === 'pageBreak')).toEqual([]);
    expect(document.blocks[0]?.kind).toBe('contents');
    expect(document.blocks[1]).toMatchObject({ kind: 'heading', numbered: 'section' });
    expect(document.blocks.filter((block) => block.kind === 'heading' && block.numbered === 'section')).toHaveLength(
      15,
    );
  });

  test('have no column that says nothing, and no dash where a value is counted', () => {
    for (const block of document.blocks)
      if (block.kind === 'table')
        for (const [at, { header }] of block.columns.entries()) {
          const cells = block.rows.map((row) => plainText(row[at] ?? []));
          expect(
            cells.some((cell) => !['', '–'].includes(cell)),
            `${block.caption}, ${header}`,
          ).toBe(true);
          if (block.caption === 'Egeninsatser') expect(cells).not.toContain('–');
        }
  });

  test('tell the volunteer hours once', () => {
    const hours = { 'OVN-01': '1 400 timmar', 'OVN-02': '', 'OVN-11': '1 000 timmar per år' }[name];
    const text = wholeText(document).replaceAll('\u00a0', ' ');
    if (hours !== '') expect(text.split(hours)).toHaveLength(2);
    expect(text).not.toContain('timmar per år: ');
  });
});

test('more than a third of the agreement of Lyktan is what the parties have written themselves', () => {
  const c = example('OVN-01');
  expect(ownShare(c, agreementOf(c))).toBeGreaterThanOrEqual(0.35);
});

test('neither names, numbers and days nor what nobody has written count as the parties’ own words', () => {
  const c = example('OVN-01');
  const { blocks } = agreementOf(c);
  const paragraphs = (path: string) =>
    blocks.flatMap((block) => (block.kind === 'paragraph' ? block.runs.filter((run) => run.path === path) : []));
  const only = (path: string): number =>
    ownShare(c, { ...agreementOf(c), blocks: [{ kind: 'paragraph', runs: paragraphs(path) }] });
  expect(only('need.joint')).toBe(1);
  for (const path of ['organisations/o1/name', 'publicParties/k1/name', 'term.start', 'decision.caseNumber@k1'])
    expect(only(path), path).toBe(0);
  expect(ownShare(c, { ...agreementOf(c), blocks: [{ kind: 'paragraph', runs: [{ text: 'Vår text.' }] }] })).toBe(0);
});

describe('several organisations', () => {
  const text = wholeText(agreementOf(example('OVN-11')));
  test('each have their own money and their own promises', () => {
    expect(text).toMatch(/Bidraget från Kommunen till Föreningen Relingen .*480.000/u);
    expect(text).toMatch(/Bidraget från Kommunen till Stiftelsen Gamla Tjärboden .*240.000/u);
    expect(text).toContain('Stiftelsen Gamla Tjärboden avser att genomföra sina insatser');
  });

  test('show a gap when nobody has said who gets the money, or who promises', () => {
    const c = example('OVN-11');
    const bare = Object.fromEntries(
      Object.entries(c.items).map(([list, rows]) => [
        list,
        rows.map((row) => ({
          ...row,
          fields: Object.fromEntries(
            Object.entries(row.fields).filter(
              ([name]) => !(name === 'receiver' || (name === 'party' && list === 'commitments.org')),
            ),
          ),
        })),
      ]),
    );
    const without = wholeText(agreementOf({ ...c, items: bare }));
    expect(without).toContain('till [Saknas: vem som tar emot pengarna – fråga A6 i verktyget]');
    expect(without).toContain('Någon av organisationerna avser att');
    expect(without).toContain('[Saknas: vilken organisation det är – fråga A4 i verktyget]');
  });
});

describe('a part that needs another form, and values that are missing', () => {
  const text = wholeText(agreementOf(review('excluded-part-unvalued-department')));

  test('print nothing of the part, and no share', () => {
    expect(text).not.toMatch(/[Bb]oende/u);
    expect(text).not.toMatch(/\d.%/u);
  });

  test('name the others that take part', () => {
    expect(text).toContain('Följande ska medverka utan att vara Part.');
  });
});

test('shares are whole per cent and sum to 100', () => {
  for (const parts of [[40, 36, 23], [1, 1, 1], [672, 1230], [0, 5], [1]]) {
    const shares = wholeShares(parts);
    expect(shares.reduce((sum, share) => sum + share, 0)).toBe(100);
  }
});

/** What a document says in each of the four formats, with plain spaces. */
async function saidIn(document: Document): Promise<readonly (readonly [string, string])[]> {
  const squeezed = (text: string): string => text.replaceAll(/[\s\u00a0\u00ad]+/gu, ' ');
  const drawn = layout(document, metrics).pages.flatMap(({ fragments }) =>
    fragments.flatMap(({ ops }) => ops.flatMap((op) => (op.kind === 'text' ? [op.text] : []))),
  );
  return [
    ['PDF', squeezed(drawn.join(''))],
    ['Word', squeezed(docxWords(await toDocx(document)))],
    ['HTML', squeezed(toHtml(document).replaceAll(/<[^>]+>/gu, ''))],
    ['text', squeezed(toText(document))],
  ];
}

test('nothing of a part that needs another form stands in any format, of the agreement or of the promises', async () => {
  const c = review('excluded-part-unvalued-department');
  for (const kind of ['agreement', 'promises'] as const)
    for (const [format, text] of await saidIn(makeDocument(c, { kind, today })))
      expect(text, `${kind} ${format}`).not.toMatch(/[Bb]oende/u);
});

test('four thousand characters of own words stand whole in every format', async () => {
  const sentences = Array.from({ length: 80 }, (_, index) => `Mening nummer ${index + 1} om behovet i vår stadsdel.`);
  const long = sentences.join(' ').slice(0, 4000);
  const c = withEdits(example('OVN-01'), answer('need.joint', long));
  const without = (text: string): string => text.replaceAll(/[\s-]/gu, '');
  for (const [format, text] of await saidIn(agreementOf(c)))
    for (const sentence of [sentences[0], sentences[40], sentences[75]])
      expect(without(text), format).toContain(without(sentence ?? ''));
});

describe('own words', () => {
  test.each(['own-words-sentences', 'own-words-short'])('of %s are never bent', (name) => {
    const text = wholeText(agreementOf(review(name)));
    expect(text).not.toMatch(/Syftet är|Behovet framgår av|riktar sig till|minst Då och då|genom Vi/u);
    expect(text).not.toContain('..');
  });

  test('in lists are lists in every format', async () => {
    const document = agreementOf(review('own-words-bullets'));
    const lists = document.blocks.filter(
      (block) => block.kind === 'list' && block.items.some((item) => item.runs[0]?.own),
    );
    expect(lists.length).toBeGreaterThan(2);
    const first =
      lists.flatMap((block) => (block.kind === 'list' ? [plainText(block.items[0]?.runs ?? [])] : []))[0] ?? '';
    expect(first).not.toMatch(/^[-*•]/u);
    expect(toText(document)).toMatch(new RegExp(`[•a-z0-9][.)]? +${first}`, 'u'));
    expect(toHtml(document)).toMatch(new RegExp(`<li(?:(?!</li>)[\\s\\S])*${first}`, 'u'));
    expect(docxWords(await toDocx(document))).toContain(first);
  });
});
