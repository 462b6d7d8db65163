/** A robot that goes in at one of the three doors and answers to the end, by keyboard alone and in any browser. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { type DoorId, doorWords } from '#steps/catalogue/door-words.ts';
import type { Walker } from './engines/walker.ts';
import { arrive, focused, follow, ready, tabTo } from './focus.ts';
import { walkPage } from './keyboard.ts';
import { wantedOf } from './wanted.ts';

/** Who sits at the keyboard: the value of the choice on the page where a case begins. */
export type Sitting = 'kommun' | 'organisation' | 'tillsammans';

const atQuestion = (page: Walker): string | undefined => /#\/sida\/([^?]+)/.exec(page.url())?.[1];

/** Presses the arrow until the group of choices that has the focus stands at a value. */
async function choose(page: Walker, value: string): Promise<void> {
  for (let step = 0; step < 10; step += 1) {
    const at = await focused(page);
    if (at.chosen === value && at.value === value) return;
    if (at.value === value) await page.keyboard.press('Space');
    else await page.keyboard.press('ArrowDown');
  }
  throw new Error(`No choice ${value} on ${page.url()}`);
}

/** What one organisation says of a case: its own where it has said something, else what is said together. */
function asOrganisation(c: CaseFile): CaseFile {
  const answers = Object.entries(c.answers).flatMap(([path, lanes]) => {
    const own = Object.entries(lanes).filter(([voice]) => voice === 'o1');
    const joint = Object.entries(lanes).filter(([voice]) => voice === 'joint');
    const kept = own.length > 0 || 'public' in lanes ? own : joint;
    return kept.length > 0 ? [[path, Object.fromEntries(kept)]] : [];
  });
  const items = Object.entries(c.items).map(([list, rows]) => [list, rows.filter((row) => row.voice !== 'public')]);
  return { ...c, answers: Object.fromEntries(answers), items: Object.fromEntries(items) };
}

/** Begins a case at a door and walks to where the door leads. Returns the pages in order; the page stands at the end. */
export async function walkDoor(
  page: Walker,
  site: string,
  door: DoorId,
  sitting: Sitting,
  example: CaseFile,
  check: (where: string) => Promise<void>,
): Promise<readonly string[]> {
  await page.goto(site);
  await ready(page);
  await follow(page, doorWords[door].title);
  await check('nytt');
  await tabTo(page, (at) => at.type === 'radio');
  await choose(page, sitting);
  const from = page.url();
  await tabTo(page, (at) => at.text === 'Börja');
  await page.keyboard.press('Enter');
  await arrive(page, from);
  const wanted = wantedOf(sitting === 'organisation' ? asOrganisation(example) : example);
  const walked: string[] = [];
  for (let at = atQuestion(page); at !== undefined; at = atQuestion(page)) {
    walked.push(at);
    await walkPage(page, wanted, () => check(at));
    if (walked.length > 60) throw new Error(`No end behind ${door}: ${walked.join(', ')}`);
  }
  await check(page.url());
  return walked;
}
