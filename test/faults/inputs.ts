/**
 * Every kind of field of the catalogue, with a place where it stands on a real page and the acts of somebody who fills it
 * in. The compiler asks for each kind; a test asks that the place is of its kind and is asked.
 */
import type { Page } from 'playwright-core';
import type { CaseFile } from '#steps/case/case-file.ts';
import { answerTarget, listTarget } from '#steps/catalogue/paths.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { answer, everythingCase, row, withEdits } from '#test/support/cases.ts';

/** One act: a key, a tick, a choice, a card laid. */
type Act = (page: Page) => Promise<void>;

export interface Input {
  readonly hash: string;
  /** Path of the answer, `list/field` of a row, the list, or the note. */
  readonly path: string;
  /** What on the page shows the state of the input, in the order of the page. */
  readonly css: string;
  /** What is there as soon as the input can be written in, where `css` shows only what has been written. */
  readonly box?: string;
  /** The acts, each leading to a state that has not been before. */
  readonly acts: (page: Page) => Promise<readonly Act[]>;
  /** Reads what is typed as the answer that it is, so that "1200" and "1 200" are one. */
  readonly read?: Field;
}

/** The case in which every input stands on its page. */
export function caseForInputs(): CaseFile {
  return withEdits(
    everythingCase(),
    answer('sharedWorkplace', 'ja'),
    row('goals', 'g1', 'joint', { text: 'Mål ett' }),
    row('goals', 'g2', 'joint', { text: 'Mål två' }),
  );
}

/** The field of a path, or of `list/field`. */
export function fieldAt(path: string): Field | undefined {
  const [list = '', name] = path.split('/');
  return name === undefined ? answerTarget(path)?.target.field : listTarget(list)?.level.fields.get(name)?.field;
}

const key =
  (one: string): Act =>
  (page) =>
    page.keyboard.press(one);
const keys = (text: string): readonly Act[] => Array.from(text, (one) => (page) => page.keyboard.type(one));
/** More letters than any round types. */
const onAndOn = 'abcdefghijklmnopqrstuvwxyzåäö'.repeat(4);

/** A field of text: a key at a time, also past what the field can read. */
function typed(hash: string, path: string, text: string, css = `[data-path="${path}"]`): Input {
  const field = fieldAt(path);
  const read = field === undefined || ['list', 'dates'].includes(field.kind) ? {} : { read: field };
  const acts = async (page: Page): Promise<readonly Act[]> => {
    await page.locator(css).first().fill('');
    await page.locator(css).first().focus();
    return keys(text + onAndOn);
  };
  return { hash, path, css, acts, ...read };
}

/** What is chosen by its place on the page: the input has the focus and gets its key. */
const at = (css: string, nth: number, press = 'Space'): Act => {
  return async (page) => {
    await page.locator(css).nth(nth).focus();
    await page.keyboard.press(press);
  };
};

/** Radios: the first choice of every group, then the second of every group, and so on. */
function radios(hash: string, path: string): Input {
  const css = 'main input[type=radio]';
  const acts = async (page: Page): Promise<readonly Act[]> => {
    const all = await page.locator(css).evaluateAll((some) =>
      some.map((one, nth) => {
        const { name, value } = one as HTMLInputElement;
        const group = some.filter((other) => (other as HTMLInputElement).name === name);
        return { name, value, nth, place: group.indexOf(one) };
      }),
    );
    // By name and value: an answer may open or close other questions.
    return all
      .toSorted((a, b) => a.place - b.place || a.nth - b.nth)
      .map(({ name, value }) => at(`main input[name="${name}"][value="${value}"]`, 0));
  };
  return { hash, path, css, acts };
}

/** Boxes: every one is ticked, and then taken away again. */
function boxes(hash: string, path: string): Input {
  const css = 'main .choice:not(.choice-none) input[type=checkbox]';
  const acts = async (page: Page): Promise<readonly Act[]> => {
    const all = Array.from({ length: await page.locator(css).count() }, (_, nth) => at(css, nth));
    return [...all, ...all.slice(0, -1)];
  };
  return { hash, path, css, acts };
}

/** Select lists: the first choice of every list, then the second. */
function selects(hash: string, path: string): Input {
  const css = `main select[data-path^="${path.split('/')[0]}"]`;
  const acts = async (page: Page): Promise<readonly Act[]> => {
    for (const one of await page.locator(css).all()) await one.selectOption('');
    const counts = await page
      .locator(css)
      .evaluateAll((some) => some.map((one) => (one as HTMLSelectElement).options.length));
    const choices = counts.flatMap((count, nth) => Array.from({ length: count - 1 }, (_, one) => ({ nth, one })));
    return choices.toSorted((a, b) => a.one - b.one || a.nth - b.nth).map(({ nth }) => at(css, nth, 'ArrowDown'));
  };
  return { hash, path, css, acts };
}

/** Cards: each is laid in one of the first three piles. */
function cards(hash: string, path: string, count: number): Input {
  const acts = async (): Promise<readonly Act[]> =>
    Array.from({ length: count }, (_, nth) => at('.sort-next .pile-button', nth % 3, 'Enter'));
  return {
    hash,
    path,
    css: 'main select[data-list-card]',
    box: '.sort-next .pile-button, main select[data-list-card]',
    acts,
  };
}

/** Rows of a list: written, closed, one more added, written, moved up. A list that has rows already begins with one more. */
function rows(hash: string, path: string): Input {
  const box = `.list-input[data-list="${path}"]`;
  const first = `${box} .item-form :is(input, textarea)`;
  const write = (text: string): readonly Act[] => [...keys(text), key('Enter')];
  const more = (text: string): readonly Act[] => [
    at(`[data-add="${path}"]`, 0, 'Enter'),
    ...write(text),
    async (page) => {
      await page.locator(`${box} [data-action="up"]`).last().focus();
      await page.keyboard.press('Enter');
    },
  ];
  const acts = async (page: Page): Promise<readonly Act[]> => {
    if ((await page.locator(first).count()) === 0) await page.locator(`[data-add="${path}"]`).press('Enter');
    await page.locator(first).first().focus();
    return [...write('hyra'), ...more('städ'), ...more('mat'), ...more('resor'), ...more('böcker')];
  };
  return { hash, path, css: `${box} :is(.item-text strong, .item-form textarea)`, box, acts };
}

/** Days, each typed and taken in. */
function days(hash: string, path: string): Input {
  const css = `fieldset:has(> * [data-path="${path}"]) :is(li.item-line > span, input)`;
  const field = `[data-path="${path}"]`;
  const acts = async (page: Page): Promise<readonly Act[]> => {
    await page.locator(field).focus();
    const some = ['2027-03-12', '1 okt 2027', '2028-03-12'];
    return some.flatMap((day) => [...keys(day), key('Enter')]);
  };
  return { hash, path, css, acts };
}

/** For each kind of field the places where it is tried. */
export const inputs: Readonly<Record<Field['kind'], readonly [Input, ...Input[]]>> = {
  text: [
    typed('#/sida/1.5', 'targetGroup.text', 'Vuxna'),
    typed('#/sida/1.9', 'triedBefore', 'Kaf'),
    typed('#/sida/F.1', 'partnership.name', 'Kv'),
  ],
  role: [typed('#/sida/2.5', 'marketCheck.who@p1', 'Chef')],
  link: [typed('#/sida/2.17', 'legalAssessment.attachment.link@k1', 'https://kommun.example/')],
  orgNumber: [
    typed('#/sida/F.1', 'organisations/orgNumber', '802400-0000', '[data-path="organisations/o1/orgNumber"]'),
  ],
  integer: [typed('#/sida/1.9', 'targetGroup.estimate', '1234567890')],
  decimal: [typed('#/sida/5.13', 'stateAid.rate', '11,2345')],
  percent: [typed('#/sida/5.14', 'budget.reallocationPercent', '12 procent')],
  money: [typed('#/sida/5.4', 'funding.cap', '1200000 kr')],
  date: [typed('#/sida/5.1', 'term.start', '12 mars 2027')],
  dayMonth: [typed('#/sida/E.1', 'followUp.reportDate', '31 mars')],
  year: [typed('#/sida/5.2', 'budget.items@p1/year', '2027', '[data-path^="budget.items@p1/"][data-path$="/year"]')],
  dates: [days('#/sida/E.1', 'followUp.schedule')],
  choice: [radios('#/sida/2.18', 'bilaga2@p1'), selects('#/sida/5.11', 'commitments.public/kind')],
  choices: [boxes('#/sida/4.4', 'learners')],
  scale: [radios('#/sida/4.1', 'selfRating'), radios('#/sida/3.6', 'equality')],
  cards: [cards('#/sida/3.4', 'ownership.cards', 14)],
  checklist: [radios('#/sida/5.7', 'safety.checklist@p1')],
  party: [selects('#/sida/5.9', 'plan.activities/lead')],
  item: [selects('#/sida/5.9', 'plan.activities/goal')],
  items: [boxes('#/sida/2.1', 'parts/organisations')],
  group: [typed('#/sida/2.5', 'marketCheck.how@p1', 'Vi frågade')],
  list: [rows('#/sida/1.6', 'exclusions')],
};

/** Beside the fields of the catalogue: the reason for an answer, and who finds out what is not known yet. */
const notes: readonly Input[] = [
  typed('#/sida/2.5', 'motivation:R2@p1', 'Ing'),
  typed('#/sida/1.9', 'unknown:B10#who', 'Kansl'),
];

/** Every place with the name of its kind, the first place of each kind first. */
export const everyInput: readonly (Input & { readonly kind: string })[] = [
  ...Object.entries(inputs).map(([kind, [input]]) => ({ kind, ...input })),
  ...notes.map((input) => ({ kind: 'a note', ...input })),
  ...Object.entries(inputs).flatMap(([kind, [, ...more]]) => more.map((input) => ({ kind, ...input }))),
];
