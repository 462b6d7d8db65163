/** The nine real partnerships in the browser: every published fact with its source, nothing more, and no judgement. */
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { factCard } from '#src/examples/cards.ts';
import { exampleList } from '#src/examples/index.ts';
import { loadContent } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { cardFacts } from '#test/fixtures/cases/card-facts.ts';
import { full } from '#test/support/full.ts';
import { readTags } from '#test/unit/pdf-reader.ts';
import { closeContexts, openContext } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
import { axeFaults, foreign, watch } from './watch.ts';

const mark = 'EXEMPEL – publicerade uppgifter';
const published = exampleList.filter((example) => example.kind === 'published');

/** What a choice is called on the screen: option id → labels. */
const labels = new Map<string, Set<string>>();

beforeAll(async () => {
  for (const stage of stageIds) {
    const { questions } = await loadContent(stage);
    const options = Object.values(questions).flatMap((words) => Object.values(words.options ?? {}));
    for (const [id, label] of options.flatMap((named) => Object.entries(named))) {
      labels.set(id, new Set([...(labels.get(id) ?? []), label]));
    }
  }
});

afterAll(closeContexts);

async function go(page: Page, hash: string): Promise<void> {
  await page.evaluate((to) => {
    window.location.hash = to;
  }, hash);
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  await ready(page);
}

/** The main part of the page as one line of text. */
async function mainText(page: Page): Promise<string> {
  return (await page.locator('main').innerText()).replace(/\s+/g, ' ');
}

async function openExample(page: Page, title: string): Promise<void> {
  await page.goto(site.url);
  await ready(page);
  await page.getByRole('link', { name: 'Titta på ett exempel' }).click();
  await page.getByRole('button', { name: `Öppna ${title}`, exact: true }).click();
  await page.waitForURL(/#\/oversikt$/);
  await page.locator('.fact-card').waitFor();
}

/** Facts of the card that do not stand on the overview with their source. */
async function missingFacts(page: Page, id: string): Promise<readonly string[]> {
  const rows = await page.locator('.fact-row').allInnerTexts();
  const shown = rows.map((row) => row.replace(/\s+/g, ' '));
  return (factCard(id)?.facts ?? [])
    .filter((fact) => {
      const wanted = [fact.label, fact.value, fact.source].map((text) => text.replace(/\s+/g, ' '));
      return !shown.some((row) => wanted.every((text) => row.includes(text)));
    })
    .map((fact) => fact.label);
}

/** Answers shown among all answers that are not on the card, or stand there without a source. */
async function strayAnswers(page: Page, id: string): Promise<{ readonly lines: number; readonly stray: string[] }> {
  const kept = Object.values(cardFacts[id] ?? {})
    .flat()
    .flatMap((value) => [String(value), ...(labels.get(String(value)) ?? [])]);
  const lines = await page.locator('.answer-lines > li').allInnerTexts();
  return {
    lines: lines.length,
    stray: lines.filter((line) => !line.includes('Källa: ') || !kept.some((value) => line.includes(value))),
  };
}

async function exportedText(page: Page): Promise<string> {
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Utkast till avtal som PDF' }).click();
  const bytes = new Uint8Array(readFileSync(await (await waiting).path()));
  return (await readTags(bytes)).text;
}

describe('the nine real partnerships', () => {
  test('there are nine of them', () => {
    expect(published).toHaveLength(9);
  });

  // Every one of them under `npm run test:full`; the first one here.
  test.each(full ? published : published.filter((_, index) => index === 0))(
    '$id $title: the facts with their sources, no level, and a draft marked as an example',
    async ({ id, title }) => {
      const context = await openContext();
      const seen = await watch(context);
      const page = await context.newPage();
      await openExample(page, title);
      expect(await mainText(page)).toContain(mark);
      expect(await missingFacts(page, id)).toEqual([]);
      const faults = [...(await axeFaults(page))];

      await go(page, '#/alla-svar');
      const { lines, stray } = await strayAnswers(page, id);
      expect(lines).toBeGreaterThan(0);
      expect(stray).toEqual([]);

      await go(page, '#/bedomning');
      await page.getByRole('heading', { name: 'Signaler om den publicerade beskrivningen' }).waitFor();
      expect(await page.locator('.level-label').count()).toBe(0);
      faults.push(...(await axeFaults(page)));

      await go(page, '#/utkast');
      const draft = await page.locator('.paper').innerText();
      expect(draft).toContain(mark);
      expect(draft).toContain('Det här är inte publicerat');

      await go(page, '#/exportera');
      const text = await exportedText(page);
      expect(text).toContain('EXEMPEL');
      expect(text).not.toContain('undefined');
      await context.close();
      expect(faults).toEqual([]);
      expect([seen.errors, seen.violations, foreign(seen, site.url)]).toEqual([[], [], []]);
    },
  );
});
