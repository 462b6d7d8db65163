/** The three doors by keyboard alone on a phone and on a wide screen: each ends where it leads, clean all the way. */
import { afterAll, expect, test } from 'vitest';
import { endOf } from '#src/wizard/doors.ts';
import { placeTable } from '#src/wizard/place-table.ts';
import type { DoorId } from '#steps/catalogue/door-words.ts';
import { exampleCase } from '#test/support/examples.ts';
import { full } from '#test/support/full.ts';
import { closeContexts, openContext } from './browser.ts';
import { type Sitting, walkDoor } from './door-walk.ts';
import { focused } from './focus.ts';
import { site } from './served.ts';
import { axeFaults, foreign, overflow, watch } from './watch.ts';

afterAll(closeContexts);

const phone = { width: 390, height: 844 };
const wide = { width: 1280, height: 900 };

interface Walk {
  readonly door: DoorId;
  readonly sitting: Sitting;
  readonly viewport: typeof phone;
  readonly most: number;
}

const first: Walk = { door: 'initiative', sitting: 'organisation', viewport: phone, most: 8 };
const rest: readonly Walk[] = [
  { door: 'initiative', sitting: 'tillsammans', viewport: wide, most: 8 },
  { door: 'form', sitting: 'organisation', viewport: phone, most: 7 },
  { door: 'form', sitting: 'tillsammans', viewport: wide, most: 7 },
  { door: 'agreement', sitting: 'tillsammans', viewport: phone, most: 40 },
  { door: 'agreement', sitting: 'organisation', viewport: wide, most: 30 },
];

test.each(full ? [first, ...rest] : [first])('$door, $sitting, at $viewport.width pixels', async (walk) => {
  const context = await openContext({ viewport: walk.viewport });
  const seen = await watch(context);
  const page = await context.newPage();
  const faults: string[] = [];
  const walked = await walkDoor(page, site.url, walk.door, walk.sitting, exampleCase('OVN-01'), async (where) => {
    const wider = await overflow(page);
    if (wider > 0) faults.push(`${where}: ${wider} px too wide`);
    if (full) faults.push(...(await axeFaults(page)).map((fault) => `${where}: ${fault}`));
  });
  const end = placeTable.find(({ state }) => state === endOf[walk.door]);
  expect(page.url()).toBe(`${site.url}#/${end?.id}`);
  // Whoever goes on by keyboard stands at the heading of the new page, not in the void.
  expect((await focused(page)).id).not.toBe(0);
  // Who came for an initiative is told nothing of what an agreement would need.
  const said = await page.locator('main').innerText();
  if (walk.door === 'initiative') expect(said).not.toMatch(/Avtalet saknar|se över i avtalstexten/);
  await context.close();
  expect(walked.length).toBeLessThanOrEqual(walk.most);
  expect(new Set(walked).size).toBe(walked.length);
  expect([faults, seen.errors, seen.violations, foreign(seen, site.url)]).toEqual([[], [], [], []]);
});
