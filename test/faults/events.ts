/** Random events of a session: edits, routes, saves that end well or badly, undo, another case, typing, in any order. */
import fc from 'fast-check';
import { expect } from 'vitest';
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
} from '#src/wizard/save-queue.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { allPages } from '#steps/catalogue/index.ts';
import { answer, emptyCase, everythingCase } from '#test/support/cases.ts';
import type { RoundResult } from './round.ts';

export const at = '2026-11-30T12:00:00.000Z';

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

export function session(store = slowStore()) {
  const actor = createActor(wizard, { input: { today: '2027-03-01' } }).start();
  const queue = createActor(saveQueue.provide({ actors: { save: store.logic } })).start();
  joinQueue(actor, queue);
  const line = () => savedLine({ ...queue.getSnapshot().context, readOnly: false, durable: true });
  return { actor, queue, store, line };
}

export const other: CaseFile = { ...emptyCase(), id: 'annat-fall' };
const pageIds = allPages.map((page) => `sida-${page.id.replace('.', '-')}`);
const routes = [...pageIds, 'oversikt', 'start', 'utkast', 'kontroll-need', 'ta-emot'];

type Step =
  | { readonly kind: 'edit' | 'undo' | 'open' | 'refresh' | 'retry' | 'wait' }
  | { readonly kind: 'route'; readonly to: string }
  | { readonly kind: 'typing'; readonly field: string; readonly unsaved: boolean }
  | { readonly kind: 'end'; readonly ok: boolean };

export const step: fc.Arbitrary<Step> = fc.oneof(
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
export async function walk(steps: readonly Step[]) {
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

/** One round: twenty sequences of forty events. Throws at the first that loses an edit or shows a false tick. */
export async function round(seed: number): Promise<RoundResult> {
  const stories = fc.sample(fc.array(step, { minLength: 40, maxLength: 40 }), { numRuns: 20, seed });
  for (const story of stories) await walk(story);
  return {
    kind: 'random events of a session',
    rounds: stories.length,
    acknowledgedLost: 0,
    lostMs: [],
    silentOverwrites: 0,
    deadStarts: 0,
  };
}
