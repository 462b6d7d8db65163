/** From an empty start to the agreement as PDF, by keyboard alone, with the answers of a practice case. */

import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, describe, expect, test } from 'vitest';
import type { CaseFile } from '#steps/case/case-file.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { pageOf, questionOfKey, stages } from '#steps/catalogue/index.ts';
import type { StageId } from '#steps/catalogue/step.ts';
import { mustStand } from '#test/fixtures/cases/must-stand.ts';
import { exampleCase } from '#test/support/examples.ts';
import { full } from '#test/support/full.ts';
import { readTags } from '#test/unit/pdf-reader.ts';
import { closeContexts, openContext } from './browser.ts';
import { factsOf } from './case-facts.ts';
import { arrive, focused, follow, ready, tabTo } from './focus.ts';
import { walkPage } from './keyboard.ts';
import { site } from './served.ts';
import { wantedOf } from './wanted.ts';
import { axeFaults, foreign, overflow, watch } from './watch.ts';

const example = exampleCase('OVN-01');

/** `npm test` walks a stage that holds rows in rows; `test:full` walks all. */
const sample: ReadonlySet<StageId> = new Set(['parties']);
const walkedStages = stages.filter((stage) => full || sample.has(stage.id));

/** Whether a line of `factsOf` is answered in a stage that is walked. */
function isWalked(fact: string): boolean {
  const key = fact.replace(/[@# /].*$/s, '');
  const question = questionOfKey(key) ?? questionOfKey(`${key}[]`);
  const stage = question && pageOf(question.page)?.stage;
  return full || (stage !== undefined && sample.has(stage));
}

/** Where the page asks for one text per ticked choice, the practice case has one text for all: left out. */
const expected = factsOf(example).filter((fact) => isWalked(fact) && !/\.detail \w+: [^{]/.test(fact));

/** The method promises to be walked in at most this many pages of questions. */
const mostPages = 55;

/** axe reads every so many pages in `npm test`, and every one under `npm run test:full`. */
const everyNth = 5;

afterAll(closeContexts);

type Check = (where: string) => Promise<void>;

async function startTogether(page: Page, check: Check): Promise<void> {
  await page.goto(site.url);
  await ready(page);
  await check('start');
  await follow(page, 'Skriv avtalet ihop');
  await check('nytt');
  await tabTo(page, (at) => at.type === 'radio');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  expect((await focused(page)).value).toBe('tillsammans');
  await tabTo(page, (at) => at.name === 'arbetsnamn');
  // The door of the link is chosen; the next way below it is the whole method, which this journey takes.
  expect((await tabTo(page, (at) => at.type === 'radio')).value).toBe('agreement');
  await page.keyboard.press('ArrowDown');
  expect((await focused(page)).value).toBe('all');
  const from = page.url();
  await tabTo(page, (at) => at.text === 'Börja');
  await page.keyboard.press('Enter');
  await arrive(page, from);
  await check('oversikt');
}

const atQuestion = (page: Page): string | undefined => /#\/sida\/([^?]+)/.exec(page.url())?.[1];

/** Walks a stage page by page to its check page and back to the overview. Returns the pages in order. */
async function walkStage(page: Page, title: string, check: Check): Promise<readonly string[]> {
  const wanted = wantedFor.get(page) ?? wantedOf(example);
  wantedFor.set(page, wanted);
  const walked: string[] = [];
  await follow(page, title);
  for (let at = atQuestion(page); at !== undefined; at = atQuestion(page)) {
    walked.push(at);
    await walkPage(page, wanted, () => check(at));
  }
  await check(page.url());
  if (page.url().endsWith('legal-basis')) {
    await follow(page, 'Till bedömningen');
    await check('bedomning');
  }
  // On a phone the head has one button, and the page a link of its own.
  await follow(page, /^(Till översikten|Översikt)$/);
  return walked;
}

const wantedFor = new WeakMap<Page, ReturnType<typeof wantedOf>>();

/** Presses a button that downloads a file, and reads the file. */
async function download(page: Page, text: string): Promise<Uint8Array> {
  await tabTo(page, (at) => at.text === text);
  const [got] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  return new Uint8Array(readFileSync(await got.path()));
}

async function exportAgreement(page: Page, check: Check): Promise<{ pdf: Uint8Array; file: CaseFile }> {
  await follow(page, 'Läs utkastet');
  await check('utkast');
  await follow(page, 'Skriv ut och ladda ner');
  await check('exportera');
  const pdf = await download(page, 'Utkast till avtal som PDF');
  const file: CaseFile = JSON.parse(new TextDecoder().decode(await download(page, 'Spara som fil')));
  return { pdf, file };
}

async function journey(page: Page, check: Check) {
  await startTogether(page, check);
  const walked: string[] = [];
  for (const stage of walkedStages) {
    walked.push(...(await walkStage(page, stageTitles[stage.id].title, check)));
    await check(`oversikt efter ${stage.id}`);
  }
  return { walked, ...(await exportAgreement(page, check)) };
}

/** What every journey must end in: the answers in the file, and in the agreement. */
async function expectAgreement(pdf: Uint8Array, file: CaseFile): Promise<void> {
  const facts = factsOf(file);
  expect(expected.filter((fact) => !facts.includes(fact))).toEqual([]);
  expect(new TextDecoder('latin1').decode(pdf.slice(0, 5))).toBe('%PDF-');
  const text = (await readTags(pdf)).text.replaceAll('\u00a0', ' ');
  // A sentence of the parties' own begins a line in the agreement, and has a capital there.
  const said = text.toLowerCase();
  const lost = mustStand['OVN-01'].filter((wanted) => !said.includes(wanted.toLowerCase()));
  if (full) expect(lost).toEqual([]);
  else expect(lost.length).toBeLessThan(mustStand['OVN-01'].length);
  expect(text).not.toContain('undefined');
}

describe('a whole case from empty to PDF with the keyboard alone', () => {
  const screens = [
    { screen: 'a phone', viewport: { width: 390, height: 844 }, axe: true },
    { screen: 'a wide screen', viewport: { width: 1280, height: 900 }, axe: false },
  ] as const;
  test.each(full ? screens : screens.slice(0, 1))('on $screen', async ({ screen, viewport, axe }) => {
    const context = await openContext({ viewport });
    const seen = await watch(context);
    const page = await context.newPage();
    const faults: string[] = [];
    let seenPlaces = 0;
    const { walked, pdf, file } = await journey(page, async (where) => {
      const wide = await overflow(page);
      if (wide > 0) faults.push(`${where}: ${wide} px too wide`);
      seenPlaces += 1;
      if (axe && (full || seenPlaces % everyNth === 0))
        faults.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`));
    });
    await context.close();
    console.info(`OVN-01 on ${screen}: ${walked.length} pages of questions, ${expected.length} facts.`);
    expect(faults).toEqual([]);
    await expectAgreement(pdf, file);
    expect(walked.length).toBeLessThanOrEqual(mostPages);
    expect(new Set(walked).size).toBe(walked.length);
    expect(seen.violations).toEqual([]);
    expect(seen.errors).toEqual([]);
    expect(foreign(seen, site.url)).toEqual([]);
  });
});
