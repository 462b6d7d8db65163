import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { whenStored } from '#src/wizard/save-queue.ts';
import { other, session, step, walk } from '../faults/events.ts';
import { answer, everythingCase } from '../support/cases.ts';
import { full } from '../support/full.ts';

describe('saving, whatever else is done', () => {
  it('is never called done while something waits, loses nothing and is touched by no route', async () => {
    const sum = { sequences: 0, edits: 0, routes: 0, waiting: 0 };
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 40, maxLength: 40 }), async (steps) => {
        const seen = await walk(steps);
        sum.sequences += 1;
        sum.edits += seen.edits;
        sum.routes += seen.routes;
        sum.waiting += seen.waiting;
      }),
      { numRuns: full ? 20_000 : 70 },
    );
    console.info(
      `${sum.sequences} sequences of 40 events: ${sum.edits} edits, ${sum.routes} routes, ${sum.waiting} of them while something waited; 0 lost, 0 false ticks`,
    );
    expect(sum.waiting).toBeGreaterThan(100);
  }, 1_200_000);

  it('goes on with what was written during a save', async () => {
    const { actor, queue, store } = session();
    actor.send({ type: 'case.opened', caseFile: everythingCase() });
    actor.send({ type: 'case.edited', edits: [answer('need.joint', 'Ensamhet')] });
    actor.send({ type: 'xstate.route', to: '#oversikt' });
    actor.send({ type: 'case.edited', edits: [answer('hopes', 'Gemenskap')] });
    actor.send({ type: 'xstate.route', to: '#utkast' });
    await store.end(true);
    expect(queue.getSnapshot().context.pending).toHaveLength(1);
    await store.end(true);
    expect(store.stored.map(({ edit }) => 'path' in edit && edit.path)).toEqual(['need.joint', 'hopes']);
  });

  it('stores what waits for a case that has been left under that case', async () => {
    const { actor, queue, store } = session();
    const first = everythingCase();
    actor.send({ type: 'case.opened', caseFile: first });
    actor.send({ type: 'case.edited', edits: [answer('need.joint', 'Ensamhet')] });
    actor.send({ type: 'case.opened', caseFile: other });
    queue.send({ type: 'case.changed' });
    actor.send({ type: 'case.edited', edits: [answer('need.joint', 'Trångboddhet')] });
    await store.end(true);
    await store.end(true);
    expect(store.stored.map(({ caseId }) => caseId)).toEqual([first.id, other.id]);
  });
});

describe('a save that failed', () => {
  async function failed() {
    const all = session();
    all.actor.send({ type: 'case.opened', caseFile: everythingCase() });
    all.actor.send({ type: 'case.edited', edits: [answer('need.joint', 'Ensamhet')] });
    await all.store.end(false);
    return all;
  }

  it('is told until it has succeeded, on every page', async () => {
    const { actor, line, store, queue } = await failed();
    for (const to of ['oversikt', 'utkast', 'sida-1-2']) {
      actor.send({ type: 'xstate.route', to: `#${to}` });
      expect(line()).toEqual({ kind: 'failed', text: 'Webbläsarens lagring är full.' });
    }
    queue.send({ type: 'save.retried' });
    expect(line().kind).toBe('saving');
    await store.end(true);
    expect(line().kind).toBe('saved');
  });

  it('is tried again by itself, and at once when somebody writes more', async () => {
    vi.useFakeTimers();
    try {
      const { queue, store, actor } = await failed();
      await vi.advanceTimersByTimeAsync(5000);
      expect(queue.getSnapshot().value).toBe('saving');
      await store.end(false);
      actor.send({ type: 'case.edited', edits: [answer('hopes', 'Gemenskap')] });
      expect(queue.getSnapshot().value).toBe('saving');
      await store.end(true);
      expect(store.stored).toHaveLength(2);
    } finally {
      vi.useRealTimers();
    }
  });

  it('ends a wait with its words, and one that hangs does too', async () => {
    const { queue, store, actor } = await failed();
    const waits = whenStored(queue);
    await store.end(false);
    expect(await waits).toEqual({ ok: false, error: 'Webbläsarens lagring är full.' });
    vi.useFakeTimers();
    try {
      actor.send({ type: 'case.edited', edits: [answer('hopes', 'Gemenskap')] });
      const hangs = whenStored(queue);
      await vi.advanceTimersByTimeAsync(9000);
      expect(await hangs).toMatchObject({ ok: false, error: expect.stringContaining('ovanligt lång tid') });
      await store.end(true);
      expect(await whenStored(queue)).toEqual({ ok: true });
    } finally {
      vi.useRealTimers();
    }
  });
});

describe('text being typed', () => {
  it('is unsaved from the first key, and what is stored of other cases says nothing about it', () => {
    const { queue, line } = session();
    queue.send({ type: 'typing.changed', field: 'f', unsaved: true });
    expect(line().kind).toBe('saving');
    queue.send({ type: 'typing.changed', field: 'f', unsaved: false });
    expect(line().kind).toBe('untouched');
  });
});
