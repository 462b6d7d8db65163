/** What has the focus, told by what the page shows and by the attributes that its inputs carry. */
import { setTimeout as wait } from 'node:timers/promises';
import { patience } from './browser.ts';
import type { Walker } from './engines/walker.ts';

export interface Focused {
  /** A number of its own for each element of the document; 0 when nothing has the focus. */
  readonly id: number;
  readonly tag: string;
  readonly type: string;
  readonly text: string;
  readonly href: string;
  readonly value: string;
  readonly checked: boolean;
  /** Value of the chosen radio of the group, '' when none is chosen. */
  readonly chosen: string;
  readonly name: string;
  /** Ref of the question around it. */
  readonly ref: string;
  /** Days shown in a series of dates around it. */
  readonly days: readonly string[];
  readonly dayPath: string;
  readonly open: boolean;
  readonly seen: boolean;
  readonly data: Readonly<Record<string, string | undefined>>;
}

/** Reads the focused element and marks it as seen. Runs in the page. */
function readFocus(): Focused {
  const store = window as unknown as { focusIds?: WeakMap<Element, number>; focusCount?: number };
  store.focusIds ??= new WeakMap();
  const active = document.activeElement ?? document.body;
  const seen = store.focusIds.has(active);
  if (!seen) {
    store.focusCount = (store.focusCount ?? 0) + 1;
    store.focusIds.set(active, store.focusCount);
  }
  const input = active as HTMLInputElement;
  const group = input.type === 'radio' ? document.querySelectorAll<HTMLInputElement>('input[type=radio]:checked') : [];
  const dates = active.closest('fieldset')?.querySelectorAll('li.item-line > span') ?? [];
  return {
    id: active === document.body ? 0 : (store.focusIds.get(active) ?? 0),
    tag: active.tagName,
    type: input.type ?? '',
    text: (active.getAttribute('aria-label') ?? active.textContent ?? '').trim(),
    href: active.getAttribute('href') ?? '',
    value: input.value ?? '',
    checked: input.checked === true,
    chosen: [...group].find((other) => other.name === input.name)?.value ?? '',
    name: active.id,
    // The heading of a page with one question is that question's.
    ref: active.closest<HTMLElement>('section[data-ref]')?.dataset['ref'] ?? /^fraga-(.+)$/.exec(active.id)?.[1] ?? '',
    days: [...dates].map((day) => day.textContent ?? ''),
    dayPath: active.closest('fieldset')?.querySelector<HTMLElement>('input.w-date')?.dataset['path'] ?? '',
    open: active.closest('details')?.open === true,
    seen,
    data: { ...(active as HTMLElement).dataset },
  };
}

export function focused(page: Walker): Promise<Focused> {
  return page.evaluate(readFocus, undefined);
}

/** What has the focus when the page has come to rest after a press. */
export async function settled(page: Walker): Promise<Focused> {
  await page.evaluate(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve()))),
    undefined,
  );
  return focused(page);
}

export async function press(page: Walker, key: string): Promise<Focused> {
  await page.keyboard.press(key);
  return focused(page);
}

/** Tabs until an element is found. Throws, with where it went, when it is not reached by Tab. */
export async function tabTo(page: Walker, found: (at: Focused) => boolean, key = 'Tab', most = 400): Promise<Focused> {
  const passed: string[] = [];
  for (let step = 0; step < most; step += 1) {
    const at = await press(page, key);
    if (found(at)) return at;
    passed.push(at.text.slice(0, 40));
  }
  throw new Error(`Not reached with ${key} on ${page.url()}. Passed: ${[...new Set(passed)].join(' | ')}`);
}

/** Waits until a function says yes in the page. A page that is being left answers nothing, and is asked again. */
export async function until<A>(page: Walker, says: (arg: A) => boolean, arg: A): Promise<void> {
  for (let waited = 0; waited < patience; waited += 20) {
    if (await page.evaluate(says, arg).catch(() => false)) return;
    await wait(20);
  }
  throw new Error(`Waited in vain on ${page.url()} for ${says}`);
}

/** Waits until the address has changed and the screen it leads to stands there. */
export async function arrive(page: Walker, from: string): Promise<void> {
  await until(page, (before: string) => window.location.href !== before, from);
  // Two frames, so that what is looked for is not the screen that is being left.
  await settled(page);
  await ready(page);
}

/** Waits until the screen of the address stands there with its content. */
export async function ready(page: Walker): Promise<void> {
  const stands = (): boolean => {
    const asked = /^#\/sida\/([\w.]+)/.exec(window.location.hash)?.[1];
    const heading = document.querySelector('main h1');
    if (!heading || document.querySelector('main .loading')) return false;
    // The heading of the start page stands until the app has been fetched; every other place has a title of its own.
    const atStart = ['', '#', '#/'].includes(window.location.hash);
    if (!atStart && document.title === 'IOP-verkstaden') return false;
    return asked === undefined
      ? document.querySelector('[data-continue]') === null
      : document.querySelector(`[data-continue="${asked}"]`) !== null;
  };
  await until(page, stands, undefined);
}

/** Goes to a link or button by Tab and presses Enter. */
export async function follow(page: Walker, text: string | RegExp): Promise<void> {
  const from = page.url();
  const matches = (at: Focused): boolean =>
    (at.tag === 'A' || at.tag === 'BUTTON') && (typeof text === 'string' ? at.text === text : text.test(at.text));
  await tabTo(page, matches);
  await page.keyboard.press('Enter');
  await arrive(page, from);
}
