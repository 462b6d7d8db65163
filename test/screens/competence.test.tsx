/** The competence plan on the screen: cards by kind of learning, what is not decided, and the first year. */
import { screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { CompetencePlanPage } from '#src/app/places/competence/CompetencePlanPage.tsx';
import { answer, emptyCase, row, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

const plan = withEdits(
  emptyCase(),
  answer('learnFromOrg', 'Att bjuda in.', 'public'),
  row('learningGoals', 'l1', 'joint', { learn: 'känna igen ensamhet', date: '2027-03-10' }),
  answer('learners', ['chefer', 'volontarer']),
);

const region = (name: string) => within(screen.getByRole('region', { name }));

describe('the competence plan', () => {
  test('has a card per need that says who learns, who can, how, when and who sees to it', async () => {
    await openCasePage(CompetencePlanPage, plan);
    const card = region('Av varandra').getByRole('listitem');
    expect(card.textContent).toMatch(/Att bjuda in\..*Vem lär.*Kommunen.*Vem kan.*Organisationen.*Hur.*Inte bestämt/u);
    expect(within(card).getByRole('link').getAttribute('href')).toMatch(/^#\/sida\/4\.2/u);
    expect(screen.getByText(/^Chefer och ideellt engagerade är med och lär\./)).toBeDefined();
  });

  test('says what is missing: learning goes both ways', async () => {
    await openCasePage(CompetencePlanPage, plan);
    expect(screen.getByRole('link', { name: 'Vad organisationen vill lära av den offentliga parten' })).toBeDefined();
    expect(screen.queryByRole('link', { name: 'Ett gemensamt lärandemål' })).toBeNull();
  });

  test('draws the months when the start is known, with the days as a table for every screen', async () => {
    await openCasePage(CompetencePlanPage, plan);
    expect(region('Första året').queryByRole('img')).toBeNull();
    await openCasePage(CompetencePlanPage, withEdits(plan, answer('term.start', '2027-01-01')));
    const [, year] = screen.getAllByRole('region', { name: 'Första året' });
    if (!year) throw new Error('No first year');
    expect(within(year).getByRole('img').getAttribute('aria-label')).toMatch(/10\smars\s2027: Känna igen ensamhet/u);
    expect(within(year).getByRole('row', { name: /^10\smars\s2027/u }).textContent).toContain('Alla parter');
  });
});
