/** What is told after an edit, and the mark of a stage to look over, on the screens. */

import { act, fireEvent, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { ReactElement } from 'react';
import { describe, expect, test, vi } from 'vitest';
import { ConsequenceNotice } from '#src/app/parts/consequences/ConsequenceNotice.tsx';
import { evaluate } from '#src/app/parts/consequences/evaluate.ts';
import { reviewReasons } from '#src/app/parts/consequences/ReviewNotice.tsx';
import { type Notice, useConsequences } from '#src/app/parts/consequences/use-consequences.ts';
import { App } from '#src/app/shell/context.ts';
import { createSession } from '#src/app/shell/session.ts';
import { createMemoryStore } from '#src/effects/store.ts';
import { trailAfter } from '#src/wizard/trail.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits, type Edit, inverseEdits } from '#steps/case/edit.ts';
import { revisionOf } from '#steps/case/revision.ts';
import { reviewNeeds } from '#steps/walk/review.ts';
import { exampleCase } from '#test/support/examples.ts';
import { answer, at, emptyCase, nothingGiven, row, withEdits } from '../support/cases.ts';
import { openCasePage } from './CasePages.tsx';

const today = '2026-11-22';
const ovn01 = exampleCase('OVN-01');
const look = (before: CaseFile, ...edits: readonly Edit[]) => evaluate({ before, edits, today, by: 'joint', at });

async function noticeOf(before: CaseFile, ...edits: readonly Edit[]): Promise<Notice> {
  const { told, notes } = await look(before, ...edits);
  if (!told) throw new Error('Nothing was told');
  return { ...told, caseId: before.id, before, after: applyEdits(before, edits), edits: [...edits, ...notes] };
}

/** Drawn as the app does it, with a session around. */
const inSession = (element: ReactElement) => render(<App value={createSession(createMemoryStore())}>{element}</App>);

describe('what is told', () => {
  test('is nothing for a first answer that only fills a gap', async () => {
    const { told, notes } = await look(emptyCase(), answer('termination.noticeMonths', 6));
    expect(told).toBeNull();
    expect(notes).toEqual([]);
  });

  test('is nothing when only the answer itself changed', async () => {
    expect((await look(ovn01, row('journal', 'x1', 'joint', {}))).told).toBeNull();
    const note: Edit = { op: 'note', path: 'seen:A1', voice: 'joint', entry: null };
    expect((await look(ovn01, note)).told).toBeNull();
  });

  test('names the level, the stages and the document in one sentence', async () => {
    const { told } = await look(ovn01, answer('whoseActivity@p1', 'kommunens'));
    expect(told?.summary).toMatch(
      /^Det här ändrades: den rättsliga nivån.*utkastet till avtal, som blir ett vägval\.$/,
    );
  });

  test('counts the sentences of the agreement', async () => {
    const { told } = await look(ovn01, answer('termination.noticeMonths', 9));
    expect(told?.summary).toMatch(/^Det här ändrades: \d+ mening(ar)? i utkastet\.$/);
    expect(told?.line).toMatch(/^\d+ mening(ar)? ändra(d|de)\.$/);
  });

  test('is told of a first answer that touches a finished stage, and undone to the same revision', async () => {
    const { told, notes } = await look(ovn01, ...nothingGiven(ovn01));
    expect(told?.review).toContain('legal-basis');
    const edits = [...nothingGiven(ovn01), ...notes];
    const undone = applyEdits(applyEdits(ovn01, edits), inverseEdits(ovn01, edits));
    expect(revisionOf(undone)).toBe(revisionOf(ovn01));
  });
});

describe('the notice', () => {
  test('shows the new level with its rule, the stages with links, and offers to undo and close', async () => {
    const notice = await noticeOf(ovn01, answer('whoseActivity@p1', 'kommunens'));
    const [onUndo, onClose] = [vi.fn(), vi.fn()];
    const user = userEvent.setup();
    inSession(<ConsequenceNotice notice={notice} onUndo={onUndo} onClose={onClose} onFaded={() => {}} />);
    expect(screen.queryByText('Rättslig nivå')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Visa vad som ändrades' }));
    const level = (await screen.findByText('Rättslig nivå')).closest('section');
    expect(within(level ?? document.body).getByRole('link').textContent).toContain('Välj annan form');
    expect(level?.textContent).not.toMatch(/L-\d\d/);
    expect(screen.getByRole('link', { name: 'Läs vägvalet' }).getAttribute('href')).toBe('#/utkast');
    await user.click(screen.getByRole('button', { name: 'Ångra' }));
    await user.click(screen.getByRole('button', { name: 'Stäng' }));
    expect([onUndo.mock.calls.length, onClose.mock.calls.length]).toEqual([1, 1]);
  });

  test('goes when it has faded, and not when something inside it has', async () => {
    const notice = await noticeOf(ovn01, answer('termination.noticeMonths', 9));
    const onFaded = vi.fn();
    inSession(<ConsequenceNotice notice={notice} onUndo={() => {}} onClose={() => {}} onFaded={onFaded} />);
    fireEvent.animationEnd(screen.getByText(notice.line));
    expect(onFaded).not.toHaveBeenCalled();
    fireEvent.animationEnd(screen.getByRole('region', { name: notice.line }));
    expect(onFaded).toHaveBeenCalledOnce();
  });

  test('shows how sentences read before and after', async () => {
    const notice = await noticeOf(ovn01, answer('termination.noticeMonths', 9));
    const user = userEvent.setup();
    inSession(<ConsequenceNotice notice={notice} onUndo={() => {}} onClose={() => {}} onFaded={() => {}} />);
    await user.click(screen.getByRole('button', { name: 'Visa vad som ändrades' }));
    expect(document.querySelector('ins')?.textContent).toContain('nio');
    expect(document.querySelector('del')?.textContent).not.toContain('nio');
  });
});

/** What the frame shows of the latest change. */
function Shown() {
  const { notice, undo } = useConsequences();
  return notice ? (
    <button type="button" onClick={undo}>
      {notice.label ?? 'Ångra'}
    </button>
  ) : null;
}

describe('two changes close together', () => {
  test('with the same words: what is taken back is the latest, and never the one that was told first', async () => {
    const page = await openCasePage(Shown, ovn01);
    const send = (edit: Edit) =>
      act(() => page.session.actor.send({ type: 'case.edited', edits: [edit], label: 'Bytt.' }));
    send(answer('termination.noticeMonths', 9));
    await screen.findByRole('button', { name: 'Bytt.' }, { timeout: 20_000 });
    send(answer('whoseActivity@p1', 'kommunens'));
    // The notice of the older change has left its place to the latest one.
    expect(screen.queryByRole('button')).toBeNull();
    await page.user.click(await screen.findByRole('button', { name: 'Bytt.' }, { timeout: 20_000 }));
    const now = page.now().answers;
    expect(now['termination.noticeMonths']?.['joint']?.value).toBe(9);
    expect(now['whoseActivity@p1']).toEqual(ovn01.answers['whoseActivity@p1']);
  });
});

describe('the reasons to look a stage over', () => {
  test('say in words what came and went', async () => {
    const edits = nothingGiven(ovn01);
    const { notes } = await look(ovn01, ...edits);
    const needs = reviewNeeds(withEdits(ovn01, ...edits, ...notes), today);
    const need = needs.find((one) => one.stage === 'legal-basis');
    expect(need && reviewReasons(need)).toContain('3 frågor är inte längre aktuella');
  });
});

describe('a trail of edits', () => {
  const first = { edits: [answer('hopes', 'A', 'public')] };

  test('gathers what is changed until its consequences have been told', () => {
    const trail = trailAfter(null, ovn01, first);
    const both = trailAfter(trail, emptyCase(), { edits: [answer('need.joint', 'B')] });
    expect(both).toMatchObject({ before: ovn01, round: 2, told: false });
    expect(both?.edits).toHaveLength(2);
  });

  test('goes on while the same text is written, and starts anew with another answer', () => {
    const told = { before: ovn01, ...first, round: 1, told: true, left: false };
    expect(trailAfter(told, emptyCase(), first)?.before).toBe(ovn01);
    const other = emptyCase();
    expect(trailAfter(told, other, { edits: [answer('need.joint', 'B')] })?.before).toBe(other);
    expect(trailAfter({ ...told, left: true }, other, first)?.before).toBe(other);
  });

  test('is left as it is by notes of the tool', () => {
    const trail = trailAfter(null, ovn01, first);
    expect(trailAfter(trail, ovn01, { edits: [answer('need.joint', 'B')], quiet: true })).toBe(trail);
    expect(trailAfter(null, ovn01, { ...first, quiet: true })).toBeNull();
  });
});
