/** What must never happen on any page: errors, broken content policy, requests to anyone else, sideways scrolling. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, RunOptions } from 'axe-core';
import type { BrowserContext, Page } from 'playwright-core';

const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

declare global {
  interface Window {
    readonly axe: { readonly run: (part: string | Document, options: RunOptions) => Promise<AxeResults> };
  }
}

export interface Watched {
  readonly errors: string[];
  readonly violations: string[];
  readonly requests: string[];
}

/** Collects, from now on, what the pages of a context do wrong and where they send requests. */
export async function watch(context: BrowserContext): Promise<Watched> {
  const seen: Watched = { errors: [], violations: [], requests: [] };
  await context.exposeFunction('noteViolation', (text: string) => {
    seen.violations.push(text);
  });
  await context.addInitScript(() => {
    const { noteViolation } = window as unknown as { readonly noteViolation: (text: string) => void };
    document.addEventListener('securitypolicyviolation', (event) =>
      noteViolation(`${event.effectiveDirective} ${event.blockedURI} ${event.sample}`),
    );
  });
  context.on('request', (request) => seen.requests.push(request.url()));
  context.on('console', (message) => {
    if (message.type() === 'error') seen.errors.push(message.text());
  });
  context.on('weberror', (error) => seen.errors.push(error.error().message));
  return seen;
}

/** Requests that went to another origin than the site's. */
export function foreign(seen: Watched, site: string): readonly string[] {
  const { origin } = new URL(site);
  return seen.requests.filter((url) => new URL(url).origin !== origin);
}

export interface AxeReport {
  /** Name and version. */
  readonly engine: string;
  /** How many rules were tried, also those that had nothing to look at. */
  readonly rules: number;
  /** Every rule that the page breaks, with the elements. */
  readonly faults: readonly string[];
}

/** What axe says of the page as it is now, or of one part of it. `rules` turns single rules on or off. */
export async function axeReport(page: Page, rules: RunOptions['rules'] = {}, part?: string): Promise<AxeReport> {
  if (!(await page.evaluate(() => 'axe' in window))) {
    // Injected through the debugger: a script element would be refused by the content policy.
    const debug = await page.context().newCDPSession(page);
    await debug.send('Runtime.evaluate', { expression: axeSource });
    await debug.detach();
  }
  const result = await page.evaluate(
    ([some, css]) =>
      window.axe.run(css ?? document, { preload: false, resultTypes: ['violations'], elementRef: false, rules: some }),
    [rules, part] as const,
  );
  const { violations, passes, incomplete, inapplicable, testEngine } = result;
  return {
    engine: `${testEngine.name} ${testEngine.version}`,
    rules: [violations, passes, incomplete, inapplicable].reduce((sum, some) => sum + some.length, 0),
    faults: violations.flatMap((rule) =>
      rule.nodes.map((node) => `${rule.id}: ${node.target.join(' ')} ${node.html.slice(0, 160)}`),
    ),
  };
}

/** Every axe rule that the page, or one part of it, breaks, with the elements. */
export const axeFaults = async (page: Page, part?: string): Promise<readonly string[]> =>
  (await axeReport(page, {}, part)).faults;

/** How far the page reaches beyond the screen sideways, in pixels. */
export function overflow(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
}
