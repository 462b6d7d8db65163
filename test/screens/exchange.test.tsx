/** The comparison of a received file: heaviest first, nothing chosen for anybody, and a changed promise told in words. */
import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { MergeView } from '#src/app/places/exchange/MergeView.tsx';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits } from '#steps/case/edit.ts';
import { loadContent } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/step.ts';
import { type Reception, receive } from '#steps/exchange/receive.ts';
import type { Decision } from '#steps/exchange/settle.ts';
import { answer, emptyCase, withEdits } from '../support/cases.ts';
import { sendFrom, takeIn, twoParties } from '../support/exchange-play.ts';

const contents = Object.fromEntries(
  await Promise.all(stageIds.map(async (id) => [id, await loadContent(id)] as const)),
);

interface Shown {
  readonly saved: Readonly<Record<string, Decision>>[];
  readonly cancelled: () => number;
}

function show(mine: CaseFile, theirs: CaseFile, received: Reception): Shown {
  const saved: Readonly<Record<string, Decision>>[] = [];
  let cancelled = 0;
  render(
    <MergeView
      {...{ mine, theirs, received, contents }}
      as="public"
      today="2026-11-22"
      now={() => '2026-11-22T10:00:00.000Z'}
      notices={[]}
      onSave={(decisions) => saved.push(decisions)}
      onCancel={() => {
        cancelled += 1;
      }}
    />,
  );
  return { saved, cancelled: () => cancelled };
}

const base = withEdits(emptyCase(), answer('partnership.name', 'Kvällar'), answer('term.start', '2027-01-01'));
const side = (name: string, authority: string): CaseFile => ({
  ...withEdits(base, answer('partnership.name', name), answer('exerciseOfAuthority@p1', authority)),
  parents: [base.rev],
});

function compared(): { readonly mine: CaseFile; readonly theirs: CaseFile; readonly received: Reception } {
  const [mine, theirs] = [
    side('Öppna kvällar', 'ja'),
    withEdits(side('Kören', 'nej'), answer('term.start', '2027-02-01')),
  ];
  const received = receive(mine, theirs, [{ rev: base.rev, direction: 'sent', at: '', case: base }], 'public');
  if (received.kind !== 'merge') throw new Error('nothing to compare');
  return { mine, theirs, received };
}

describe('the comparison of a received file', () => {
  test('puts what changes the legal level first and lists what only they have changed after it', () => {
    const { mine, theirs, received } = compared();
    show(mine, theirs, received);
    const headings = screen.getAllByRole('heading').map((heading) => heading.textContent);
    expect(headings[0]).toBe('Båda har ändrat 2');
    expect(headings[2]).toBe('Vad kallar ni partnerskapet?');
    expect(headings[3]).toContain('I filen är det ändrat 1');
    const [first, second] = document.querySelectorAll<HTMLElement>('[data-conflict]');
    if (!first || !second) throw new Error('two conflicts are wanted');
    expect(within(first).getByText('Ändrar det rättsliga läget')).toBeTruthy();
    expect(within(second).getByText('Senast gemensamt')).toBeTruthy();
    expect(within(second).getByText('Kvällar')).toBeTruthy();
  });

  test('chooses nothing by itself and hands on what was chosen and written', async () => {
    const { mine, theirs, received } = compared();
    const shown = show(mine, theirs, received);
    const user = userEvent.setup();
    expect(screen.getAllByRole<HTMLInputElement>('radio').some((radio) => radio.checked)).toBe(false);
    expect(
      screen.getByText('2 val är inte gjorda. De lämnas öppna om ni sparar nu, och alla texter finns kvar.'),
    ).toBeTruthy();
    await user.click(screen.getAllByRole('radio', { name: 'Skriv gemensamt' })[1] as HTMLElement);
    await user.type(screen.getByLabelText('Nytt svar'), 'Sången');
    await user.click(screen.getAllByRole('radio', { name: 'Ta deras' })[0] as HTMLElement);
    await user.click(screen.getByRole('button', { name: 'Spara sammanslagningen' }));
    expect(shown.saved).toEqual([
      {
        'answers/exerciseOfAuthority@p1/joint': { take: 'theirs' },
        'answers/partnership.name/joint': { write: 'Sången' },
      },
    ]);
  });

  test('tells that a hidden answer was rewritten after the other’s was seen', () => {
    const { k, o } = twoParties();
    k.c = applyEdits(k.c, [answer('hopes', 'Färre är ensamma', 'public')]);
    o.c = applyEdits(o.c, [answer('hopes', 'Fler sjunger', 'o1')]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    takeIn(k, sendFrom(o), { take: 'mine' });
    const reveal = { op: 'note', path: 'revealed:B1', voice: 'joint' } as const;
    k.c = applyEdits(k.c, [{ ...reveal, entry: { value: 'ja', by: 'public', at: '2026-10-01' } }]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    o.c = applyEdits(o.c, [answer('hopes', 'Precis som kommunen', 'o1')]);
    const file = sendFrom(o);
    const received = receive(k.c, file, k.exchanges, 'public');
    if (received.kind !== 'merge') throw new Error('nothing to compare');
    show(k.c, file, received);
    expect(screen.getByRole('alert').textContent).toContain('Texten i filen är en annan.');
  });

  test('says of a change in the own lane that it is the own answer, and keeps it unless somebody chooses otherwise', async () => {
    const { k, o } = twoParties();
    k.c = applyEdits(k.c, [answer('learnFromOrg', 'Vi vill lära oss lyssna', 'public')]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    o.c = applyEdits(o.c, [answer('learnFromOrg', 'Kommunen lovar 5 miljoner', 'public')]);
    const file = sendFrom(o);
    const received = receive(k.c, file, k.exchanges, 'public');
    if (received.kind !== 'merge') throw new Error('nothing to compare');
    const shown = show(k.c, file, received);
    expect(screen.getByText('Detta är ert svar.')).toBeTruthy();
    expect(screen.queryByText(/lämnas öpp/)).toBeNull();
    await userEvent.setup().click(screen.getByRole('button', { name: 'Spara sammanslagningen' }));
    expect(shown.saved).toEqual([{}]);
    takeIn(k, file, { leave: 'open' });
    expect(k.c.answers['learnFromOrg']?.['public']?.value).toBe('Vi vill lära oss lyssna');
  });

  test('lists a reveal that nobody here has pressed, and says that the own answer is covered still', () => {
    const { k, o } = twoParties();
    k.c = applyEdits(k.c, [answer('hopes', 'Färre är ensamma', 'public')]);
    takeIn(o, sendFrom(k), { take: 'mine' });
    o.c = applyEdits(o.c, [
      { op: 'note', path: 'commitment:B1', voice: 'o1', entry: { value: 'a'.repeat(64), by: 'o1', at: '2026-10-01' } },
      { op: 'note', path: 'revealed:B1', voice: 'joint', entry: { value: 'ja', by: 'o1', at: '2026-10-01' } },
    ]);
    const file = sendFrom(o);
    const received = receive(k.c, file, k.exchanges, 'public');
    if (received.kind !== 'merge') throw new Error('nothing to compare');
    show(k.c, file, received);
    expect(screen.getByText(/vill visa svaren. Ert svar är fortfarande täckt/)).toBeTruthy();
    takeIn(k, file, { take: 'theirs' });
    expect(k.c.notes['revealed:B1']).toBeUndefined();
    expect(JSON.stringify(sendFrom(k))).not.toContain('Färre är ensamma');
  });
});
