/** What an input shows on the page, and when two states say the same. */
import type { Page } from 'playwright-core';
import { parseField } from '#src/ui/fields/form-schema.ts';
import type { Input } from './inputs.ts';

/**
 * Opens what a page shows closed: the lane of a side, folded parts, the rows of a list, the box of what is not known.
 * Waits for the input: some questions come with the rules, after the rest of their page. One that does not come fails.
 */
export async function openUp(page: Page, { path, css, box = css }: Input): Promise<void> {
  const lane = page.locator('[data-lane="public"]').first();
  if ((await lane.count()) > 0) await lane.press('Enter');
  await page.locator('main details').evaluateAll((all) => {
    for (const one of all) (one as HTMLDetailsElement).open = true;
  });
  const ref = /^unknown:(\w+)/.exec(path)?.[1];
  const found = () => page.locator(css).first().count();
  if (ref !== undefined && (await found()) === 0) await page.locator(`[data-unknown="${ref}"]`).press('Enter');
  const list = path.split('/')[0] ?? '';
  const rowToOpen = page.locator(`.list-input[data-list="${list}"] [data-action="change"]`).first();
  if (path.includes('/') && (await found()) === 0) await rowToOpen.press('Enter');
  await page.locator(box).first().waitFor({ state: 'attached' });
}

/** The state that an input shows, as one text. Runs in the page. */
export function stateOf(css: string): string {
  const shown = [...document.querySelectorAll<HTMLElement>(css)].map((one) => {
    if (one instanceof HTMLInputElement && ['radio', 'checkbox'].includes(one.type))
      return one.checked ? `${one.dataset['path'] ?? ''}=${one.value}` : '';
    if (one instanceof HTMLInputElement || one instanceof HTMLTextAreaElement) return one.value.trim();
    if (one instanceof HTMLSelectElement)
      return one.value && `${one.dataset['listCard'] ?? one.dataset['path'] ?? ''}=${one.value}`;
    return (one.textContent ?? '').trim();
  });
  return shown.filter((text) => text !== '').join('\n');
}

/** True for two states that say the same answer. */
export function isSame({ read }: Input, one: string, other: string): boolean {
  if (one === other) return true;
  if (read === undefined) return false;
  const [a, b] = [parseField(read, one), parseField(read, other)];
  return a.ok && b.ok && a.value === b.value;
}

/** What the database and the page say of the case, for whoever looks for the reason of a loss. */
export async function evidence(page: Page, { css }: Input): Promise<string> {
  const shown = await page.evaluate(stateOf, css);
  const header = await page.locator('header').innerText();
  const rows = await page.evaluate(
    () =>
      new Promise<string>((done) => {
        const request = indexedDB.open('iop-verkstaden');
        request.onsuccess = () => {
          const reading = request.result.transaction('log').objectStore('log').getAll();
          reading.onsuccess = () => {
            request.result.close();
            done(
              reading.result
                .slice(-12)
                .map((row) => JSON.stringify(row).slice(0, 400))
                .join('\n'),
            );
          };
        };
      }),
  );
  return `the field now: ${JSON.stringify(shown)}\n${header}\n${rows}`;
}
