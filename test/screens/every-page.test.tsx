/** Every page of the catalogue, drawn with everything asked: its questions, and no key or option id as a label. */
import { act, cleanup, fireEvent, screen } from '@testing-library/react';
import { describe, expect, test, vi } from 'vitest';
import { allPages, allQuestions, questionsOnPage } from '#steps/catalogue/index.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { positionsOfPage } from '#steps/walk/walk.ts';
import { answer, emptyCase, everythingCase, row, withEdits } from '../support/cases.ts';
import { full } from '../support/full.ts';
import { openPage } from './PageUnderTest.tsx';

/** Everything asked, and every field that waits for an answer opened by it. */
const asked = withEdits(
  everythingCase(),
  answer('sgeiChosen@p1', 'ja', 'public'),
  answer('sgeiRoute@p1', 'aidR2', 'public'),
  answer('initiative', 'kommunen'),
  answer('extension.possible', 'ja'),
  answer('workGroup.used', 'ja'),
  answer('accounts.auditorReview', 'ja', 'joint'),
  answer('sharedWorkplace', 'ja'),
  answer('otherSupport', 'ja_samma_kostnad', 'public'),
  answer('sellsInSameField@o1', 'ja', 'o1'),
  answer('learners', ['styrelse']),
  answer('learning.forms', ['annat']),
  row('goals', 'g1', 'joint', { text: 'Fler hittar hem', indicator: 'antal besök' }),
  row('checkIns', 'i1', 'joint', { date: '2027-04-01' }),
);
const walk = { levels: { p1: 4, p2: 4 }, checkInOpen: true } as const;

function idsOf(field: Field): readonly string[] {
  switch (field.kind) {
    case 'choice':
    case 'choices':
      return field.options;
    case 'cards':
      return [...field.cards, ...field.piles];
    case 'checklist':
      return [...field.points, ...field.options];
    case 'group':
      return Object.values(field.fields).flatMap(idsOf);
    case 'list':
      return Object.values(field.item).flatMap(idsOf);
    default:
      return [];
  }
}

const fields = allQuestions.flatMap((question) => Object.entries(question.fields));
const keys = new Set(
  fields.flatMap(([key, field]) => [
    key,
    ...(field.kind === 'list' ? Object.keys(field.item).map((name) => `${key}.${name}`) : []),
    ...(field.kind === 'list' ? Object.keys(field.item).filter((name) => /[A-Z]/.test(name)) : []),
    ...(field.kind === 'group' ? Object.keys(field.fields).map((name) => `${key}.${name}`) : []),
  ]),
);
const optionIds = new Set(fields.flatMap(([, field]) => idsOf(field)).filter((id) => /_|^aidR|\d{4}/.test(id)));

/** Texts that stand alone in an element, as a person reads them. */
function texts(root: HTMLElement): readonly string[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const found: string[] = [];
  for (let node = walker.nextNode(); node; node = walker.nextNode()) found.push((node.textContent ?? '').trim());
  return found.filter((text) => text !== '');
}

/** Everything that can be opened on the page is open. */
function unfold(root: HTMLElement): void {
  for (const fold of root.querySelectorAll('details')) fold.open = true;
}

const codes = /\b(?:[LJKCTE]-\d+|CC-\d+|ORF-\d+|ALT-\d+|K\d\d|[A-DFLORU]\d+(?!\d*\s*(?:kap|§)))\b/g;

describe.each(allPages.map((page) => page.id))('page %s', (id) => {
  // Every third page, since the fields are the same everywhere; every page under `npm run test:full`.
  const at = allPages.findIndex((one) => one.id === id);
  test.runIf(full || at % 3 === 0)(
    'keeps every field under the cursor while what is typed goes into the case',
    async () => {
      const found = allPages[at];
      for (const start of full ? [asked, emptyCase()] : [asked]) {
        if (!found || positionsOfPage(start, found, { ...walk, deepening: true }).length === 0) continue;
        const page = await openPage(id, { start, walk });
        unfold(page.container);
        vi.useFakeTimers();
        try {
          const typed = [...page.container.querySelectorAll<HTMLInputElement>('input[type="text"], textarea')];
          // Fields of a list are many and alike: the first ones and the last, and every one under `npm run test:full`.
          for (const field of typed.filter((_, nth) => full || nth < 3 || nth === typed.length - 1)) {
            if (field.readOnly || !field.isConnected) continue;
            field.focus();
            for (const text of ['1', '12 ']) {
              fireEvent.input(field, { target: { value: text } });
              act(() => vi.advanceTimersByTime(250));
              expect([field.name, field.isConnected, field.value]).toEqual([field.name, true, text]);
              expect(document.activeElement).toBe(field);
            }
          }
        } finally {
          vi.useRealTimers();
          cleanup();
        }
      }
    },
  );

  test('shows exactly its questions, in words, and every control has a name and an id of its own', async () => {
    const page = await openPage(id, { start: asked, walk, perspective: 'kommun' });
    const shown = [...page.container.querySelectorAll('section.question')].map((one) => one.getAttribute('data-ref'));
    const wanted = questionsOnPage(id).map((question) => question.ref);
    expect(shown).toEqual(wanted);
    // A single question is the heading of its page.
    const only = wanted.length === 1 ? page.content.questions[wanted[0] ?? '']?.question : undefined;
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe(only ?? page.content.pages[id]?.title);
    expect(screen.queryAllByRole('heading', { level: 2 })).toHaveLength(only === undefined ? wanted.length : 0);
    for (const ref of wanted)
      expect(screen.getAllByText(page.content.questions[ref]?.question ?? ref, { exact: false })).not.toEqual([]);

    // No code of a question, rule, clause or link: those stand in Alla texter and in the papers of the jurist.
    const text = page.container.textContent ?? '';
    expect(text.match(codes) ?? []).toEqual([]);

    // Each list is opened for a new row, so that its fields are seen too.
    for (const add of screen.queryAllByRole('button', { name: /^Lägg till./ })) fireEvent.click(add);
    const seen = texts(page.container);
    expect(seen.filter((text) => /undefined|\[object|NaN/.test(text))).toEqual([]);
    expect(seen.filter((text) => keys.has(text) || optionIds.has(text) || /^\w+\.[a-z]\w*$/.test(text))).toEqual([]);

    // Each control has a name, and each id stands once.
    // Hidden ones too: looking for what hides an element takes longer than its name.
    const unnamed = ['textbox', 'radio', 'checkbox', 'combobox', 'button', 'group'].flatMap((role) => {
      const named = new Set(screen.queryAllByRole(role, { name: /\S/, hidden: true }));
      const all = screen.queryAllByRole(role, { hidden: true });
      return all.filter((element) => !named.has(element) && element.tagName !== 'DETAILS');
    });
    expect(unnamed.map((element) => element.outerHTML.slice(0, 200))).toEqual([]);
    const ids = [...page.container.querySelectorAll('[id]')].map((element) => element.id);
    expect(ids.filter((one, index) => ids.indexOf(one) !== index)).toEqual([]);
  });
});
