/** One party alone in the whole method: what the other is to say is on the list to take along, and never missing here. */
import { act, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { CheckPage } from '#src/app/places/check/CheckPage.tsx';
import { QuestionPage } from '#src/app/places/question/QuestionPage.tsx';
import type { Scope } from '#src/wizard/scope.ts';
import { loadContent, pageOf } from '#steps/catalogue/index.ts';
import { emptyCase } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

// What the page loads when it is needed is loaded before it, so that nothing is on its way when a test ends.
await Promise.all([
  import('#src/app/parts/findings/PageFindings.tsx'),
  import('#src/app/parts/consequences/evaluate.ts'),
  import('#steps/law/assess/assessment-of.ts'),
  import('#steps/law/findings/findings-of-case.ts'),
  import('#steps/signals/signals.ts'),
  import('#steps/walk/review.ts'),
]);

// jsdom has no layout, and nothing to scroll.
Element.prototype.scrollIntoView = () => undefined;

const page = pageOf('2.2');
const theirs = (await loadContent('legal-basis')).questions['R1']?.question ?? '';

async function openAs(Page: () => React.ReactNode) {
  const opened = await openCasePage(Page, emptyCase({ voices: 'alone' }));
  act(() => opened.session.actor.send({ type: 'perspective.chosen', perspective: 'organisation' }));
  return opened;
}

const Asked = ({ scope = {} }: { readonly scope?: Scope }) =>
  page ? <QuestionPage page={page} scope={scope} /> : null;

test('a page asks what is ours, and says where the rest is', async () => {
  await openAs(() => <Asked />);
  await screen.findAllByRole('heading', { level: 2 });
  expect(screen.queryByRole('heading', { name: theirs })).toBeNull();
  const line = screen.getByText(/^En fråga här är till kommunen/);
  expect(within(line).getByRole('link').getAttribute('href')).toBe('#/fragor-att-ta-med');
});

test('a link to a question of theirs still opens it', async () => {
  await openAs(() => <Asked scope={{ ref: 'R1' }} />);
  expect(await screen.findByRole('heading', { name: theirs })).toBeTruthy();
});

test('the check page counts it neither as missing nor as an answer', async () => {
  const opened = await openAs(() => <CheckPage stage="legal-basis" />);
  const row = (await screen.findByText(theirs)).closest<HTMLElement>('.check-row');
  expect(row?.textContent).toContain('En fråga till den andra parten');
  await opened.user.click(screen.getByRole('radio', { name: 'Bara det som saknas' }));
  expect(screen.queryByText(theirs)).toBeNull();
  expect(document.querySelectorAll('.check-row').length).toBeGreaterThan(3);
});
