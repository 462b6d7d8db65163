/** What axe does not see, or only when it is asked to. Each returns its faults as sentences. */
import type { Page } from 'playwright-core';

/** Runs in the page: what reaches outside the screen, what Tab meets in another order, and names that say two things. */
function look(): readonly string[] {
  const wide = document.documentElement.scrollWidth - window.innerWidth;
  const faults = wide > 0 ? [`${wide} px wider than the screen`] : [];
  const seen = (one: Element): boolean =>
    one.getClientRects().length > 0 && !one.closest('[inert], [aria-hidden=true]');
  const nameOf = (one: Element): string =>
    (one.getAttribute('aria-label') ?? one.textContent ?? '').replace(/\s+/g, ' ').trim();
  const controls = [...document.querySelectorAll('a[href], button, summary, input, select, textarea')].filter(seen);
  for (const one of controls) {
    if ((one as HTMLElement).tabIndex > 0) faults.push(`${nameOf(one)}: is reached before what stands before it`);
    for (let box: Element | null = one; box !== null; box = box.parentElement) {
      const { order, flexDirection } = getComputedStyle(box);
      if (order !== '0' || flexDirection.endsWith('reverse')) faults.push(`${nameOf(one)}: is drawn out of its order`);
    }
  }
  const leads = new Map<string, string>();
  for (const one of controls.filter(({ tagName }) => tagName === 'A' || tagName === 'BUTTON')) {
    // A part of the page with a name of its own is told before what stands in it.
    const group = one.closest('fieldset, [role=group], dialog, section[aria-label], [aria-labelledby]');
    const place = group === null ? 0 : [...document.querySelectorAll('*')].indexOf(group);
    const name = `${one.tagName === 'A' ? 'länken' : 'knappen'} ${nameOf(one)} ${place}`;
    // A link may stand twice when it leads to one place; a button that stands twice in a group does two things.
    const href = one.getAttribute('href') ?? '';
    // An act has one name, also where a link leads to one of its sections.
    const to = one.tagName === 'BUTTON' ? `${controls.indexOf(one)}` : href.replace(/^(https:.*)#.*$/, '$1');
    const described = one.getAttribute('aria-describedby') ?? '';
    const before = leads.get(`${name} ${described}`);
    if (before !== undefined && before !== to) faults.push(`${name}: the name stands twice and means two things`);
    leads.set(`${name} ${described}`, to);
  }
  return [...new Set(faults)];
}

export const screenFaults = (page: Page): Promise<readonly string[]> => page.evaluate(look);

/** Words that are never Swedish, and values that should have been words. */
const foreign =
  /\b(the|and|with|your|you|please|click|loading|undefined|null|NaN|failed|save|cancel|submit|unknown|missing|true|false)\b|\[object/;

/** Lines of the screen in English, or with a value that nobody has put into words. */
export async function foreignLines(page: Page): Promise<readonly string[]> {
  const text = await page.evaluate(() => document.body.innerText);
  return text
    .split('\n')
    .filter((line) => foreign.test(line))
    .map((line) => `not Swedish: ${line}`);
}
