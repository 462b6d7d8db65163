/** The workshop's own tools on the screen: changing the programme, dealing roles, counting sheets and parking. */
import { act, screen, waitFor, within } from '@testing-library/react';
import { useState } from 'react';
import { describe, expect, test } from 'vitest';
import { CourseEditor } from '#src/app/places/workshop/CourseEditor.tsx';
import { ParkingPanel } from '#src/app/places/workshop/ParkingPanel.tsx';
import { RatingEntry } from '#src/app/places/workshop/RatingEntry.tsx';
import { RolesTool } from '#src/app/places/workshop/RolesTool.tsx';
import { VoteEntry } from '#src/app/places/workshop/VoteEntry.tsx';
import { programmeOf } from '#src/workshop/programmes.ts';
import { courseFrom, newSitting, setGroups } from '#src/workshop/sitting.ts';
import type { Course, Sitting } from '#src/workshop/types.ts';
import { parkedRows } from '#steps/case/parked.ts';
import { emptyCase } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

const start = newSitting(courseFrom(programmeOf('halvdag'), ['OVN-01']));
const seen: { sitting: Sitting } = { sitting: start };

function Room({ from }: { readonly from: Sitting }) {
  const [sitting, setSitting] = useState(from);
  seen.sitting = sitting;
  const props = { sitting, change: (step: (before: Sitting) => Sitting) => setSitting(step) };
  return (
    <>
      <RatingEntry {...props} when="before" />
      <RolesTool {...props} />
      <VoteEntry {...props} />
      <ParkingPanel {...props} />
    </>
  );
}

const button = (name: string | RegExp) => screen.getByRole('button', { name });

describe('the tools of a moment', () => {
  test('take the five numbers of a table, refuse what is no middle, and say the middle of the room', async () => {
    const { user } = await openCasePage(() => <Room from={setGroups(start, 2)} />, emptyCase());
    const field = (group: number, statement: number) =>
      screen.getByLabelText(new RegExp(`^Grupp ${group}, påstående ${statement}:`));
    await user.type(field(1, 1), '6');
    expect(screen.getByRole('alert').textContent).toMatch(/från 1 till 5/);
    await user.clear(field(1, 1));
    for (const statement of [1, 2, 3, 4, 5]) await user.type(field(1, statement), '3,5');
    expect(seen.sitting.groups.map((group) => group.before)).toEqual([[3.5, 3.5, 3.5, 3.5, 3.5], undefined]);
    expect(screen.getByText(/^Mittvärde för gruppen: påstående 1: 3,5/)).toBeDefined();
  });

  test('count the cards with one press for each', async () => {
    const { user } = await openCasePage(() => <Room from={start} />, emptyCase());
    const more = button('En röst till för Upphandling');
    for (let n = 0; n < 3; n += 1) await user.click(more);
    await user.click(button('Ta bort en för Upphandling'));
    expect([seen.sitting.votes.upphandling, more.textContent]).toEqual([2, '2Upphandling']);
  });

  test('deal roles to seats and keep who played whom after the reset', async () => {
    const { user } = await openCasePage(() => <Room from={setGroups(start, 1)} />, emptyCase());
    await user.selectOptions(screen.getByLabelText('Plats 1'), 'public');
    await user.click(button('Dela ut roller i Grupp 1'));
    const row = within(screen.getByRole('table', { name: 'Vem spelar vem i grupp 1' })).getByRole('row', {
      name: /^Plats 1/,
    });
    expect(row.textContent).toMatch(/kommunen.*organisationen/);
    await user.click(button('Återställ rollerna i Grupp 1'));
    expect(screen.getByText(/^Tidigare: plats 1 spelade organisationen/)).toBeDefined();
  });

  test('park something with owner and day, and put it among the open questions of the case', async () => {
    const { user, now, note } = await openCasePage(() => <Room from={start} />, emptyCase());
    await user.type(screen.getByLabelText('Fråga eller idé'), 'Får vi ha nyckel?');
    await user.type(screen.getByLabelText('Vem tar reda på det?'), 'fastighetschef');
    await user.type(screen.getByLabelText('Senast'), 'i morgon bitti');
    await user.selectOptions(screen.getByLabelText(/^Hör till fråga/), 'L1');
    await user.click(button('Parkera'));
    expect(screen.getByRole('alert').textContent).toMatch(/12 mars|datum/i);
    await user.clear(screen.getByLabelText('Senast'));
    await user.type(screen.getByLabelText('Senast'), '18 december 2026');
    await user.click(button('Parkera'));
    await act(() => user.click(button('Lägg in i det öppna fallet')));
    await waitFor(() => expect(parkedRows(now())).toHaveLength(1));
    expect(parkedRows(now())).toMatchObject([{ text: 'Får vi ha nyckel?', who: 'fastighetschef', when: '2026-12-18' }]);
    expect(note('unknown:L1')).toEqual({ who: 'fastighetschef', when: '2026-12-18' });
  });
});

const kept: { course: Course } = { course: start.course };

function Editor() {
  const [course, setCourse] = useState(start.course);
  kept.course = course;
  return <CourseEditor course={course} setCourse={setCourse} />;
}

describe('changing the programme', () => {
  test('moves, adds, hides and asks by buttons and fields that all have names', async () => {
    const { user } = await openCasePage(Editor, emptyCase());
    await user.click(button('Flytta ner Paus'));
    expect(screen.getByText('Paus ligger nu på plats 4 av 7.')).toBeDefined();
    await user.click(button('Lägg till sist'));
    await user.click(screen.getByRole('checkbox', { name: /^B2/ }));
    await user.type(screen.getByLabelText('Er fråga'), 'Vem saknas i rummet?');
    await user.click(button('Lägg till frågan'));
    await user.click(screen.getByRole('checkbox', { name: /^Badplatsen/ }));
    const { programme, hidden, own, cases } = kept.course;
    expect(programme.meetings[0]?.moments.map((moment) => moment.id)[3]).toBe('paus');
    expect(programme.meetings[0]?.moments).toHaveLength(8);
    expect([hidden, own[0]?.text, cases]).toEqual([['B2'], 'Vem saknas i rummet?', ['OVN-01', 'OVN-04']]);
    const unnamed = screen.getAllByRole('button').filter((one) => (one.textContent ?? '').trim() === '');
    expect(unnamed).toEqual([]);
  });
});
