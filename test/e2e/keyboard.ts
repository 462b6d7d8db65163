/** A robot that answers question pages with Tab, arrows, Space, Enter and typing, and never with a mouse. */
import type { Value } from '#steps/case/case-file.ts';
import { longDate } from '#steps/swedish/format.ts';
import type { Walker } from './engines/walker.ts';
import { arrive, type Focused, press, settled, tabTo } from './focus.ts';
import { isDates, type Wanted } from './wanted.ts';

/** Words longer than this are put in as one text instead of key by key. */
const longest = 8;

interface Robot {
  readonly page: Walker;
  readonly wanted: Wanted;
  /** What has been typed or opened, so that nothing is done twice. */
  readonly done: Set<string>;
}

async function write(robot: Robot, at: Focused, text: string): Promise<void> {
  const { keyboard } = robot.page;
  const mark = `${at.data['path'] ?? at.name}|${at.data['voice'] ?? ''}|${at.data['option'] ?? ''}`;
  if (robot.done.has(mark)) return;
  robot.done.add(mark);
  if (at.value === text) return;
  await keyboard.press('Control+A');
  if (text.length > longest) await keyboard.insertText(text);
  else await keyboard.type(text);
}

/** Presses the down arrow until the focused radio, or the select, has the value; a select goes up again from its end. */
async function arrowTo(page: Walker, at: Focused, value: string): Promise<void> {
  let here = at;
  let key = 'ArrowDown';
  for (let step = 0; here.value !== value; step += 1) {
    if (step > 40) throw new Error(`No choice ${value} at ${at.data['path']}`);
    const before = here.value;
    here = await press(page, key);
    if (here.value === before) key = 'ArrowUp';
  }
}

async function choose(robot: Robot, at: Focused, value: Value): Promise<void> {
  const text = String(value);
  if (at.type === 'radio') {
    if (at.chosen === text) return;
    if (at.value === text) await robot.page.keyboard.press('Space');
    else await arrowTo(robot.page, at, text);
    return;
  }
  const ticked = Array.isArray(value) && value.map(String).includes(at.value);
  if (ticked !== at.checked) await robot.page.keyboard.press('Space');
}

async function writeDates(robot: Robot, at: Focused, days: readonly string[]): Promise<void> {
  for (const day of days.filter((wanted) => !at.days.includes(longDate(wanted)))) {
    await robot.page.keyboard.type(day);
    await press(robot.page, 'Tab');
    await press(robot.page, 'Enter');
    await tabTo(robot.page, (here) => here.id === at.id, 'Shift+Tab', 5);
  }
}

/** Lays card after card: the pile buttons stay in place and show the next card when one is laid. */
async function layCards(robot: Robot, first: Focused): Promise<void> {
  let at = first;
  for (let step = 0; step < 100; step += 1) {
    const { path, card, pile } = at.data;
    if (card === undefined || pile === undefined) return;
    const wanted = robot.wanted.value(`${path}#${card}`, 'joint');
    const piles = await robot.page.evaluate(
      (id) => [...document.querySelectorAll<HTMLElement>(`[data-card="${id}"]`)].map((one) => one.dataset['pile']),
      card,
    );
    const [here, there] = [piles.indexOf(pile), piles.indexOf(String(wanted))];
    if (there < 0) return;
    if (here !== there) at = await press(robot.page, here < there ? 'Tab' : 'Shift+Tab');
    else at = await press(robot.page, 'Enter').then(() => settled(robot.page));
  }
}

async function fill(robot: Robot, at: Focused): Promise<void> {
  const { path = '', voice = '', option } = at.data;
  const value = robot.wanted.value(path, voice);
  if (value === undefined) return;
  if (isDates(path) && Array.isArray(value)) return writeDates(robot, at, value.map(String));
  if (at.type === 'radio' || at.type === 'checkbox') return choose(robot, at, value);
  if (at.tag === 'SELECT') {
    const list = path.startsWith('plan.activities') ? 'goals' : '';
    return arrowTo(robot.page, at, robot.wanted.rowOnPage(list, String(value)) ?? String(value));
  }
  if (option !== undefined && robot.done.has(path)) return;
  if (option !== undefined) robot.done.add(path);
  await write(robot, at, String(value));
}

function isWantedDay(robot: Robot, at: Focused): boolean {
  const wanted = robot.wanted.value(at.dayPath, 'joint');
  return !Array.isArray(wanted) || wanted.some((day) => at.text.endsWith(longDate(String(day))));
}

/** Whether the focused button or summary is one to press now. */
function isPressed(robot: Robot, at: Focused): boolean {
  const { wanted, done } = robot;
  const { lane, add, voice, done: doneWith, confirm, reveal } = at.data;
  const once = (mark: string): boolean => !done.has(mark) && Boolean(done.add(mark));
  if (doneWith !== undefined || confirm !== undefined || reveal !== undefined) return true;
  if (lane !== undefined) return wanted.hasLane(at.ref, lane) && once(`lane ${at.ref} ${lane}`);
  if (add !== undefined) return wanted.rowsLeft(add, voice) > 0;
  // A row that stands there from the start, with nothing in it.
  if (/^Ändra: rad \d+$/.test(at.text)) return once(`${at.ref} ${at.text}`);
  if (/^Täck över/.test(at.text)) return true;
  if (/^Ta bort/.test(at.text) && at.days.length > 0) return !isWantedDay(robot, at);
  return at.tag === 'SUMMARY' && !at.open && /^Vi sitter tillsammans/.test(at.text) && wanted.onlyJoint(at.ref);
}

/** Acts on the focused element. True when it pressed something that may have moved the focus. */
async function act(robot: Robot, at: Focused): Promise<boolean> {
  if (at.data['pile'] !== undefined) await layCards(robot, at);
  else if (at.tag === 'BUTTON' || at.tag === 'SUMMARY') {
    if (!isPressed(robot, at)) return false;
    await robot.page.keyboard.press('Enter');
    return true;
  } else if (at.data['path'] !== undefined) await fill(robot, at);
  return false;
}

/** After a press: the element that took over the focus, or the next one. New rows stand before their button. */
async function afterPress(robot: Robot, pressed: Focused): Promise<Focused> {
  const now = await settled(robot.page);
  if (now.id !== pressed.id && now.id !== 0) return now;
  if (pressed.data['add'] === undefined) return press(robot.page, 'Tab');
  await tabTo(robot.page, (at) => at.seen, 'Shift+Tab', 60);
  return press(robot.page, 'Tab');
}

/** Presses that are still to be made on the page, and fields that stand empty although the case has an answer. */
async function left(robot: Robot): Promise<readonly string[]> {
  const inputs = await robot.page.evaluate(
    () =>
      [...document.querySelectorAll<HTMLInputElement>('form [data-path]:not([data-card])')].map((input) => ({
        path: input.dataset['path'] ?? '',
        voice: input.dataset['voice'] ?? '',
        empty:
          input.type === 'radio'
            ? !document.querySelector(`input[name="${input.name}"]:checked`)
            : input.type !== 'checkbox' && input.value === '',
      })),
    undefined,
  );
  return inputs
    .filter((input) => input.empty && !isDates(input.path) && !input.path.endsWith('.detail'))
    .filter((input) => robot.wanted.value(input.path, input.voice) !== undefined)
    .map((input) => `${input.path} ${input.voice}`);
}

/** Answers everything on the page that the case answers. Ends at Fortsätt. */
async function answerPage(robot: Robot): Promise<Focused> {
  let at = await press(robot.page, 'Tab');
  for (let step = 0; step < 900; step += 1) {
    // Where proposals wait the first button accepts them, as somebody does who finds nothing to change.
    if (at.data['accept'] !== undefined || at.data['continue'] !== undefined) return at;
    at = (await act(robot, at)) ? await afterPress(robot, at) : await press(robot.page, 'Tab');
  }
  throw new Error(`Fortsätt is not reached by Tab on ${robot.page.url()}`);
}

/** Walks one question page, runs a check on it when it is filled in, and leaves it with Fortsätt. */
export async function walkPage(page: Walker, wanted: Wanted, check: () => Promise<void>): Promise<void> {
  const robot: Robot = { page, wanted, done: new Set() };
  await answerPage(robot);
  for (let round = 0; round < 2 && (await left(robot)).length > 0; round += 1) {
    await tabTo(page, (at) => at.ref === '' && at.data['path'] === undefined && at.tag !== 'BUTTON', 'Shift+Tab');
    await answerPage(robot);
  }
  const missed = await left(robot);
  if (missed.length > 0) throw new Error(`Not answered on ${page.url()}: ${missed.join(', ')}`);
  await check();
  const from = page.url();
  await page.keyboard.press('Enter');
  await arrive(page, from);
}
