import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { createActor, fromPromise } from 'xstate';
import { savedLine } from '#src/app/shell/saved-line.ts';
import { type WizardEvent, wizard } from '#src/wizard/machine.ts';
import {
  isUnsaved,
  joinQueue,
  pendingEdits,
  type SaveInput,
  type SaveOutput,
  saveQueue,
  whenStored,
} from '#src/wizard/save-queue.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { allPages } from '#steps/catalogue/index.ts';
import { answer, emptyCase, everythingCase } from '../support/cases.ts';
import { full } from '../support/full.ts';

const at = '2026-11-30T12:00:00.000Z';

/** A store whose saves end when the test says so. */
function slowStore() {
  const waiting: { input: SaveInput; resolve: (out: SaveOutput) => void; reject: (error: Error) => void }[] = [];
  const stored: { caseId: string; edit: Edit }[] = [];
  const logic = fromPromise<SaveOutput, SaveInput>(
    ({ input }) => new Promise((resolve, reject) => waiting.push({ input, resolve, reject })),
  );
  const settle = async (): Promise<void> => {
    for (let turn = 0; turn < 4; turn += 1) await Promise.resolve();
  };
  return {
    logic,
    stored,
    waiting,
    end: async (ok: boolean): Promise<void> => {
      const next = waiting.shift();
      if (!next) return;
      const { caseId, edits, upTo } = next.input;
      if (ok) stored.push(...edits.map((edit) => ({ caseId, edit })));
      if (ok) next.resolve({ caseId, upTo, at });
      else next.reject(new Error('Webbläsarens lagring är full.'));
      await settle();
    },
  };
}

function session(store = slowStore()) {
  const actor = createActor(wizard, { input: { today: '2027-03-01' } }).start();
  const queue = createActor(saveQueue.provide({ actors: { save: store.logic } })).start();
  joinQueue(actor, queue);
  const line = () => savedLine({ ...queue.getSnapshot().context, readOnly: false, durable: true });
  return { actor, queue, store, line };
}

const other: CaseFile = { ...emptyCase(), id: 'annat-fall' };
const pageIds = allPages.map((page) => `sida-${page.id.replace('.', '-')}`);
const routes = [...pageIds, 'oversikt', 'start', 'utkast', 'kontroll-need', 'ta-emot'];

type Step =
  | { readonly kind: 'edit' | 'undo' | 'open' | 'refresh' | 'retry' | 'wait' }
  | { readonly kind: 'route'; readonly to: string }
  | { readonly kind: 'typing'; readonly field: string; readonly unsaved: boolean }
  | { readonly kind: 'end'; readonly ok: boolean };

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: fc.constant<Step>({ kind: 'edit' }) },
  { weight: 6, arbitrary: fc.constantFrom(...routes).map((to): Step => ({ kind: 'route', to })) },
  { weight: 4, arbitrary: fc.boolean().map((ok): Step => ({ kind: 'end', ok })) },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant<'typing'>('typing'),
      field: fc.constantFrom('a', 'b'),
      unsaved: fc.boolean(),
    }),
  },
  { weight: 2, arbitrary: fc.constantFrom('undo', 'open', 'refresh', 'retry').map((kind): Step => ({ kind }) as Step) },
);

/** Walks one random sequence and checks after every step what must always hold. Returns how much was tried. */
async function walk(steps: readonly Step[]) {
  const { actor, queue, store, line } = session();
  const made: { caseId: string; edit: Edit }[] = [];
  actor.on('edits.made', ({ caseId, edits }) => {
    made.push(...edits.map((edit) => ({ caseId, edit })));
  });
  const seen = { routes: 0, waiting: 0 };
  const caseId = () => actor.getSnapshot().context.caseFile?.id ?? '';
  actor.send({ type: 'case.opened', caseFile: everythingCase() });
  for (const [n, one] of steps.entries()) {
    const before = queue.getSnapshot();
    if (one.kind === 'edit')
      actor.send({ type: 'case.edited', edits: [answer('need.joint', `Behov ${n}`)], label: 'Ändring' });
    if (one.kind === 'undo') actor.send({ type: 'case.undone' });
    if (one.kind === 'open') {
      actor.send({ type: 'case.opened', caseFile: caseId() === other.id ? everythingCase() : other });
      queue.send({ type: 'case.changed' });
    }
    if (one.kind === 'refresh') {
      const caseFile = actor.getSnapshot().context.caseFile ?? other;
      actor.send({ type: 'case.refreshed', caseFile, pending: pendingEdits(queue, caseFile.id) });
    }
    if (one.kind === 'retry') queue.send({ type: 'save.retried' });
    if (one.kind === 'typing') queue.send({ type: 'typing.changed', field: one.field, unsaved: one.unsaved });
    if (one.kind === 'end') await store.end(one.ok);
    if (one.kind === 'route') {
      const event: WizardEvent = { type: 'xstate.route', to: `#${one.to}` };
      if (actor.getSnapshot().can(event)) actor.send(event);
      else actor.send({ type: 'route.refused', landing: { wanted: one.to, reason: 'not-asked' }, stage: 'need' });
      seen.routes += 1;
      if (before.context.pending.length > 0) seen.waiting += 1;
      // The very same snapshot: a route changes nothing about saving, whatever is on its way.
      expect(queue.getSnapshot()).toBe(before);
    }
    const { context } = queue.getSnapshot();
    if (isUnsaved(context)) expect(line().kind).not.toBe('saved');
    if (context.pending.length > 0) expect(['saving', 'failed']).toContain(line().kind);
    const kept = [
      ...store.stored,
      ...context.pending.flatMap((p) => p.edits.map((edit) => ({ caseId: p.caseId, edit }))),
    ];
    // By identity and in order: nothing is lost, doubled or swapped.
    expect(kept.length).toBe(made.length);
    expect(kept.every(({ edit }, at) => edit === made[at]?.edit)).toBe(true);
    expect(actor.getSnapshot().status).toBe('active');
    expect(actor.getSnapshot().can({ type: 'xstate.route', to: '#oversikt' })).toBe(true);
  }
  queue.send({ type: 'save.retried' });
  for (let tries = 0; queue.getSnapshot().context.pending.length > 0 && tries < 200; tries += 1) await store.end(true);
  expect(queue.getSnapshot().context.pending).toEqual([]);
  expect(store.stored).toEqual(made);
  actor.stop();
  queue.stop();
  return { ...seen, edits: made.length };
}

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
      { numRuns: full ? 20_000 : 150 },
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
