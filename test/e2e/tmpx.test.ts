import { test } from 'vitest';
import { serialiseCase } from '#steps/case/revision.ts';
import { exampleCase } from '#test/support/examples.ts';
import { openContext, closeContexts } from './browser.ts';
import { ready } from './focus.ts';
import { site } from './served.ts';
test('x', async () => {
  for (const id of ['OVN-01','OVN-02','OVN-03','OVN-04','OVN-07','OVN-08','OVN-11']) {
  const context = await openContext({ viewport: { width: 390, height: 844 }, reducedMotion: 'reduce' }); const page = await context.newPage();
  await page.goto(site.url); await ready(page);
  const c = exampleCase(id);
  await page.locator('input[type=file]').first().setInputFiles({ name: 'f.iop.json', mimeType: 'application/json', buffer: Buffer.from(serialiseCase(c)) });
  await page.waitForURL(/#\/oversikt$/);
  await page.locator('.deliverable').first().waitFor();
  const tall = await page.evaluate(() => document.documentElement.scrollHeight);
  console.info('LLL', id, tall);
  await page.screenshot({ path: `/tmp/ov-${id}.png`, fullPage: true });
  }
  await closeContexts();
});
