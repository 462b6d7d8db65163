/** Links inside a PDF: every reference and every line of the contents leads to where its heading or paragraph stands. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { layout } from '#src/documents/pdf/layout.ts';
import { metricsOf } from '#src/documents/pdf/metrics.ts';
import { toPdf } from '#src/documents/pdf/pdf.ts';
import { labelled } from '#templates/tree/labels.ts';
import { runsOf } from '#templates/tree/runs.ts';
import { agreement, fonts } from './documents-sample.ts';
import { openPdf } from './pdf-reader.ts';

type Pdf = Awaited<ReturnType<typeof openPdf>>;
interface Place {
  readonly page: number;
  /** From the bottom of the page. */
  readonly y: number;
}

let pdf: Pdf;
beforeAll(async () => {
  pdf = await openPdf(await toPdf(agreement, fonts));
});
afterAll(() => pdf.destroy());

test('the reader leaves the JSON and the lists of this process as Node made them', () => {
  const used = [JSON.stringify, JSON.parse, Array.prototype.push, Function.prototype.toString];
  // What is written in JavaScript has a prototype, even when it passes itself off as native.
  expect(used.filter((one) => Object.hasOwn(one, 'prototype')).map(({ name }) => name)).toEqual([]);
});

/** Where a destination `[page /XYZ left top zoom]` leads, as pdf.js gives it. */
async function placeOf(destination: unknown): Promise<Place | undefined> {
  if (!Array.isArray(destination)) return undefined;
  return { page: await pdf.getPageIndex(destination[0]), y: Number(destination[3]) };
}

/** The lines of text that stand at a place or right under it. */
async function textAt({ page, y }: Place): Promise<string> {
  const { items } = await (await pdf.getPage(page + 1)).getTextContent();
  return items
    .flatMap((item) => ('str' in item && item.transform[5] <= y && item.transform[5] > y - 30 ? [item.str] : []))
    .join('');
}

/** The places inside the document that the links lead to, in order of page. */
async function places(): Promise<readonly Place[]> {
  const found: Place[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    for (const annotation of await (await pdf.getPage(number)).getAnnotations()) {
      const place = await placeOf(annotation['dest']);
      if (place !== undefined) found.push(place);
    }
  }
  return found;
}

const { blocks } = labelled(agreement);
const contents = blocks.flatMap((block) => (block.kind === 'contents' ? block.entries : []));
const references = blocks.flatMap(runsOf).filter((run) => run.to !== undefined);

describe('links inside the document', () => {
  test('are one for every line of the contents and every reference', async () => {
    expect(contents.length).toBeGreaterThan(4);
    expect(references.length).toBe(2);
    // The long heading of the contents is set on one or two lines, each with a box of its own.
    expect((await places()).length).toBeGreaterThanOrEqual(2 * contents.length - 1 + references.length);
  });

  test('lead to the heading that the contents name, and to the paragraph with the number', async () => {
    const at = await Promise.all((await places()).map(textAt));
    const plain = (text: string): string => text.replace(/\s/gu, '');
    for (const { label = '', title } of contents)
      expect(
        at.filter((text) => plain(text).includes(plain(`${label}${title}`.slice(0, 20)))).length,
        title,
      ).toBeGreaterThan(0);
    for (const run of references) {
      const number = run.to === 'bilaga-1' ? 'BilagaA' : '4.1';
      expect(
        at.some((text) => plain(text).includes(number)),
        number,
      ).toBe(true);
    }
  });

  test('stand with the page of the heading beside them, read by nobody twice', async () => {
    const made = layout(agreement, metricsOf(fonts));
    const numbers = made.pages.flatMap((one) =>
      one.fragments.flatMap((fragment) =>
        fragment.tag.role === 'NonStruct'
          ? [fragment.ops.map((op) => (op.kind === 'text' ? op.text.trim() : '')).join('')]
          : [],
      ),
    );
    expect(numbers).toEqual(contents.map(({ id }) => String((made.destinations.get(id)?.page ?? -2) + 1)));
    const outline = await pdf.getOutline();
    const pages = await Promise.all(outline.map(async ({ dest }) => ((await placeOf(dest))?.page ?? -2) + 1));
    expect(numbers).toEqual(pages.map(String));
  });
});
