/** The print kit on the screen: what each sheet holds, what the course hides, and what only the leader gets. */
import { render, screen, waitFor, within } from '@testing-library/react';
import userEvent, { PointerEventsCheckLevel } from '@testing-library/user-event';
import { createRoot } from 'react-dom/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PrintKitPage } from '#src/app/places/print/PrintKitPage.tsx';
import { App } from '#src/app/shell/context.ts';
import { createSession } from '#src/app/shell/session.ts';
import { createMemoryStore } from '#src/effects/store.ts';
import { storyOf } from '#src/examples/stories.ts';
import { programmeOf } from '#src/workshop/programmes.ts';
import { courseFrom, newSitting, setGroups } from '#src/workshop/sitting.ts';
import type { Course } from '#src/workshop/types.ts';
import { contents } from '#templates/clauses/contents.ts';
import { full } from '#test/support/full.ts';

const halfDay = courseFrom(programmeOf('halvdag'), ['OVN-04']);

// Whether a box can be reached is asked in the browser: here it would be asked of every element around it.
const newUser = () => userEvent.setup({ pointerEventsCheck: PointerEventsCheckLevel.Never });

async function kitOf(course: Course, groups: number) {
  const store = createMemoryStore();
  await store.setSetting('workshop', setGroups(newSitting(course), groups));
  const session = createSession(store);
  session.actor.start();
  return (
    <App value={session}>
      <PrintKitPage />
    </App>
  );
}

async function drawn(): Promise<void> {
  for (const name of ['Kommunens blad', 'Fallets text']) await waitFor(() => expect(textIn(name)).not.toBe(''));
}

async function openKit(course: Course = halfDay, groups = 0) {
  const view = render(await kitOf(course, groups));
  await drawn();
  return { ...view, user: newUser() };
}

/** The pile with this name. Looked up by its label: asking for roles in a page of this size takes seconds. */
function pile(name: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`section[aria-label="${name}"]`);
  if (!found) throw new Error(`No pile ${name}`);
  return found;
}
const textIn = (name: string): string => pile(name).textContent ?? '';
/** What is chosen from, above the sheets. */
const choices = () => within(document.querySelector<HTMLElement>('.no-print.narrow') ?? document.body);
const boxes = (): readonly HTMLInputElement[] => choices().queryAllByRole('checkbox', { hidden: true });
const tick = async (user: ReturnType<typeof userEvent.setup>, name: RegExp): Promise<void> => {
  const piles = (): number => document.querySelectorAll('.kit-pile').length;
  const before = piles();
  await user.click(choices().getByLabelText(name, { selector: 'input[type=checkbox]' }));
  await waitFor(() => expect(piles()).toBeGreaterThan(before));
};

describe('the kit of half a day', () => {
  // Drawn once for all that look at it: each adds what it needs.
  const place = document.createElement('div');
  const root = createRoot(place);
  const user = newUser();
  beforeAll(async () => {
    document.body.append(place);
    root.render(await kitOf(halfDay, 0));
    await waitFor(() => pile('Fallets text'));
    await drawn();
  });
  afterAll(() => {
    root.unmount();
    place.remove();
  });

  test('has ticked what its moments put on the tables, and never the key', async () => {
    const ticked = boxes().filter((box) => box.checked);
    const names = ticked.map((box) => box.closest('label')?.textContent?.trim() ?? '');
    for (const name of [/^Självskattning/, /^Röstlappar/, /^Bordsskyltar/, /^Ledarens handledning/])
      expect(names.some((one) => name.test(one))).toBe(true);
    expect(names.some((one) => /^(Facit|Tomt avtalsskelett|Rollkort)/.test(one))).toBe(false);
  });

  test('holds question sheets for each side, with what it answers, and apart questions on both', async () => {
    expect(textIn('Kommunens blad')).toContain('Hur ser ni på samhällsutmaningen?');
    expect(textIn('Organisationens blad')).toContain('Hur ser ni på samhällsutmaningen?');
    expect(textIn('Gemensamt blad')).not.toContain('Hur ser ni på samhällsutmaningen?');
    expect(textIn('Kommunens blad')).toContain('Vilken nämnd äger frågan');
    expect(textIn('Organisationens blad')).not.toContain('Vilken nämnd äger frågan');
    expect(textIn('Kommunens blad')).toContain('Vem tar reda på det?');
  });

  test('has fifteen cards with an empty one, four on who decides, and one for each pile', async () => {
    const shown = [...pile('Sorteringskort').querySelectorAll('.sheet:not(.sheet-copy)')];
    expect(shown.map((sheet) => sheet.querySelectorAll('.cut-card').length)).toEqual([15, 15]);
    expect(textIn('Sorteringskort')).toContain('15 av 15');
    for (const name of ['Kommunen', 'Organisationen', 'Gemensamt', 'Vi vet inte än', 'Inte aktuellt'])
      expect(textIn('Sorteringskort')).toContain(name);
    expect(pile('Sorteringskort').querySelectorAll('.cut-blank').length).toBeGreaterThanOrEqual(2);
  });

  test('marks sheets about an invented case, and names its origin on every sheet', async () => {
    await tick(user, /^Rollkort/);
    for (const name of ['Kommunens blad', 'Fallets text', 'Rollkort', 'Parkeringen'])
      await waitFor(() => expect(textIn(name)).toContain('ÖVNING – påhittat övningsfall'));
    const feet = [...document.querySelectorAll('.sheet-foot')].map((foot) => foot.textContent ?? '');
    expect(feet.length).toBeGreaterThan(5);
    expect(feet.every((foot) => /^IOP-verkstaden, .*Strategi-IOP.*Blad \d+ av \d+$/u.test(foot))).toBe(true);
  });

  test('shows the leader’s key on no other sheet than its own', async () => {
    await tick(user, /^Facit/);
    await tick(user, /^Provfallet/);
    expect(textIn('Facit')).toContain('Bara för ledaren');
    // The sheets stand there before the case has been assessed.
    await waitFor(() => expect(textIn('Facit')).toContain('Nivå 4: Välj annan form'));
    await waitFor(() => expect(textIn('Facit')).toMatch(/L-07 \p{Lu}/u));
    const piles = [...document.querySelectorAll('section[aria-label]')];
    const others = piles
      .filter((region) => region.getAttribute('aria-label') !== 'Facit')
      .map((region) => region.textContent ?? '');
    expect(others.filter((text) => /Nivå 4|Små köp är fortfarande köp|tre tecken på köp\./u.test(text))).toEqual([]);
    expect(piles.at(-1)?.getAttribute('aria-label')).toBe('Facit');
  });

  test('prints the agreement’s headings in order, in fifteen sections, without its text', async () => {
    await tick(user, /^Tomt avtalsskelett/);
    await within(pile('Tomt avtalsskelett')).findAllByText('Varför');
    const sections = [...pile('Tomt avtalsskelett').querySelectorAll('.clause-section')].map((one) => one.textContent);
    expect([...new Set(sections)]).toEqual(contents.map(({ heading }) => heading));
    const headings = [...pile('Tomt avtalsskelett').querySelectorAll('h1, h2, h3, h4, h5, h6')];
    expect(headings.filter((heading) => heading.textContent?.includes('Underskrifter')).length).toBe(1);
  });
});

describe('the question sheets', () => {
  test('leave out what the course hides and print its own questions', async () => {
    const own = [{ id: 'e1', text: 'Vem tar hand om nyckeln i vår kommun?', moment: 'fore-och-behov' }];
    await openKit({ ...halfDay, hidden: ['B2', 'O4'], own });
    expect(textIn('Kommunens blad')).not.toContain('Hur ser ni på samhällsutmaningen?');
    expect(textIn('Gemensamt blad')).toContain('Vem tar hand om nyckeln i vår kommun?');
    expect(textIn('Sorteringskort')).not.toContain('Namn och varumärke');
    expect(textIn('Sorteringskort')).toContain('Vilka som arbetar');
  });

  test('hold the whole short track when asked to', async () => {
    const { user } = await openKit(courseFrom(programmeOf('smakprov'), ['OVN-01']));
    expect(textIn('Organisationens blad')).not.toContain('Kan ni fortsätta kritisera kommunen offentligt?');
    await user.click(choices().getByRole('radio', { name: 'Hela korta spåret, 24 frågor' }));
    expect(textIn('Organisationens blad')).toContain('Kan ni fortsätta kritisera kommunen offentligt?');
  });
});

describe('an envelope', () => {
  /** The text of the cover of each group. */
  const covers = (): readonly string[] =>
    [...document.querySelectorAll('.kit-envelope .kit-pile:first-child .sheet:first-of-type')].map(
      (cover) => cover.textContent ?? '',
    );

  test('has the case as a story on its cover, with the code of that group, and no answer of the case', async () => {
    const { container } = await openKit(courseFrom(programmeOf('halvdag'), ['OVN-01']));
    await waitFor(() => expect(container.querySelectorAll('.cover-way .qr-code').length).toBe(2));
    expect(covers().map((text) => /^Kuvert till (Grupp \d)/u.exec(text)?.[1])).toEqual(['Grupp 1', 'Grupp 2']);
    for (const text of covers()) {
      expect(text).toContain(storyOf('OVN-01')?.[1]);
      // Labels of questions that the groups answer themselves stand on their sheets, never on the cover.
      expect(text).not.toMatch(/Hur hade ni tänkt|Vem bestämmer|Vad bidrar/u);
    }
    const codes = [...container.querySelectorAll('.cover-way .qr-ink')].map((ink) => ink.getAttribute('d'));
    expect(new Set(codes).size).toBe(2);
  });

  // A whole day and three meetings hand out an empty agreement and the marked case besides, and are not put at once.
  const short = [halfDay.programme];
  const handedOut = full ? [...short, programmeOf('smakprov'), programmeOf('kvall')] : short;
  test.each(handedOut.map((one) => [one.title, one] as const))(
    'of %s holds at most twelve sheets for five at a table',
    async (_title, programme) => {
      await openKit(courseFrom(programme, ['OVN-01']), 6);
      await waitFor(() => expect(covers().length).toBe(6));
      const each = Number(/ (\d+) blad i varje grupps kuvert/u.exec(screen.getByRole('status').textContent ?? '')?.[1]);
      expect(each).toBeGreaterThan(0);
      expect(each).toBeLessThanOrEqual(12);
    },
  );
});

describe('the leader’s key', () => {
  test('is followed by no case when the case is a real one, which is marked as published', async () => {
    const { user } = await openKit(courseFrom(programmeOf('halvdag'), ['FK-01']));
    await tick(user, /^Facit/);
    expect(textIn('Fallets text')).toContain('EXEMPEL – publicerade uppgifter');
    expect(textIn('Fallets text')).toContain('Källa:');
    expect(textIn('Facit')).not.toMatch(/Nivå \d/u);
    expect(textIn('Kommunens blad')).not.toContain('ÖVNING');
  });
});

describe('the kit', () => {
  test('counts the sheets of an envelope, and says so', async () => {
    // The shortest programme: what it has ticked is taken away, box by box.
    const { user } = await openKit(courseFrom(programmeOf('smakprov'), ['OVN-04']));
    for (const box of boxes().filter(({ checked }) => checked)) await user.click(box);
    expect(screen.getByRole('button', { name: 'Skriv ut' })).toHaveProperty('disabled', true);
    await tick(user, /^Självskattning/);
    expect(screen.getByRole('status').textContent).toMatch(/^4 blad .* 2 blad i varje grupps kuvert/);
    const people = screen.getByLabelText(/^Antal deltagare/);
    await user.clear(people);
    await user.type(people, '30');
    expect(screen.getByRole('status').textContent).toMatch(/^8 blad .* 4 blad i varje/);
    expect(pile('Självskattning').querySelectorAll('.sheet-head').length).toBe(4);
  });
});
