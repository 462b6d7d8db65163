/**
 * Saved is a fact. What has been written and is not stored yet waits here, with the last error and the time of the last
 * completed save. The queue is an actor of its own: no route, dialog or door can touch it, and what the screen says about
 * saving is derived from it and from nothing else.
 */
import { type Actor, type ActorRefFrom, assign, fromPromise, type SnapshotFrom, setup } from 'xstate';
import type { Edit } from '#steps/case/edit.ts';
import type { wizard } from './machine.ts';

/** Milliseconds until a save that failed is tried again by itself. */
const retryAfter = 5000;
/** Milliseconds until a save that has not ended is told as trouble. It goes on all the same. */
const slowAfter = 8000;

const slow =
  'Det tar ovanligt lång tid att spara. Det ni skrev senast finns bara i den här fliken än. Stäng andra flikar med verktyget, eller spara till fil nu.';

/** One act of writing, in the order it was made. */
export interface Pending {
  readonly caseId: string;
  readonly edits: readonly Edit[];
  /** Grows by one with every act; a save speaks of everything up to a number, never of a count. */
  readonly seq: number;
}

export interface QueueContext {
  readonly pending: readonly Pending[];
  readonly nextSeq: number;
  /** Fields with text that is not in the case yet: unsaved from the first key. */
  readonly typing: ReadonlySet<string>;
  /** Why the last save failed or has not ended, in Swedish; null when nothing is wrong. */
  readonly error: string | null;
  /** ISO time of the last completed save of the open case, or null. */
  readonly storedAt: string | null;
  /** Number of saves completed so far, whatever the case. */
  readonly saves: number;
}

export type QueueEvent =
  | { readonly type: 'edits.made'; readonly caseId: string; readonly edits: readonly Edit[] }
  /** A field holds text that the case does not have yet, or no longer does. */
  | { readonly type: 'typing.changed'; readonly field: string; readonly unsaved: boolean }
  /** Another case is open: what was stored before says nothing about it. What waits is kept. */
  | { readonly type: 'case.changed' }
  /** What waits for a case has been written down elsewhere, and is taken up when the case is opened next. */
  | { readonly type: 'edits.journalled'; readonly caseId: string; readonly upTo: number }
  | { readonly type: 'save.retried' };

/** Stores edits of a case. Resolves when the transaction is complete, with its time; rejects with words for the user. */
export interface SaveInput {
  readonly caseId: string;
  readonly edits: readonly Edit[];
  /** The name of each edit, unique in this queue. */
  readonly names: readonly string[];
  readonly upTo: number;
}
export interface SaveOutput {
  readonly caseId: string;
  readonly upTo: number;
  /** ISO time. */
  readonly at: string;
}

/** What waits, each edit with a name that is its own in this queue. */
const named = (pending: readonly Pending[]): readonly { readonly edit: Edit; readonly name: string }[] =>
  pending.flatMap(({ edits, seq }) => edits.map((edit, at) => ({ edit, name: `${seq}.${at}` })));

/** The longest run of waiting edits that belong to one case, from the oldest on. */
function nextBatch(pending: readonly Pending[]): SaveInput {
  const caseId = pending[0]?.caseId ?? '';
  const end = pending.findIndex((one) => one.caseId !== caseId);
  const batch = end === -1 ? pending : pending.slice(0, end);
  const all = named(batch);
  return {
    caseId,
    edits: all.map(({ edit }) => edit),
    names: all.map(({ name }) => name),
    upTo: batch.at(-1)?.seq ?? 0,
  };
}

const without = (pending: readonly Pending[], caseId: string, upTo: number): readonly Pending[] =>
  pending.filter((one) => one.caseId !== caseId || one.seq > upTo);

const base = setup({
  types: { context: {} as QueueContext, events: {} as QueueEvent },
  actors: {
    save: fromPromise<SaveOutput, SaveInput>(() => Promise.reject(new Error('No store is plugged in'))),
  },
  delays: { retry: retryAfter, slow: slowAfter },
  guards: {
    somethingWaits: ({ context }) => context.pending.length > 0,
    nothingWaits: ({ context }) => context.pending.length === 0,
  },
  actions: {
    add: assign(({ context, event }) =>
      event.type === 'edits.made'
        ? {
            pending: [...context.pending, { caseId: event.caseId, edits: event.edits, seq: context.nextSeq }],
            nextSeq: context.nextSeq + 1,
          }
        : {},
    ),
    noteTyping: assign(({ context, event }) => {
      if (event.type !== 'typing.changed' || context.typing.has(event.field) === event.unsaved) return {};
      const typing = new Set(context.typing);
      if (event.unsaved) typing.add(event.field);
      else typing.delete(event.field);
      return { typing };
    }),
    startAfresh: assign({ storedAt: null, typing: new Set<string>() }),
    handOver: assign(({ context, event }) => {
      if (event.type !== 'edits.journalled') return {};
      const pending = without(context.pending, event.caseId, event.upTo);
      return { pending, error: pending.length === 0 ? null : context.error };
    }),
    noteStored: assign(({ context }, done: SaveOutput) => ({
      pending: without(context.pending, done.caseId, done.upTo),
      storedAt: done.at,
      saves: context.saves + 1,
      error: null,
    })),
    noteSlow: assign({ error: slow }),
    forgetError: assign({ error: null }),
    noteFailure: assign((_, { error }: { error: unknown }) => ({
      error: error instanceof Error ? error.message : String(error),
    })),
  },
});

export const saveQueue = base.createMachine({
  id: 'sparko',
  context: { pending: [], nextSeq: 1, typing: new Set(), error: null, storedAt: null, saves: 0 },
  initial: 'resting',
  on: {
    'edits.made': { actions: 'add' },
    'typing.changed': { actions: 'noteTyping' },
    'case.changed': { actions: 'startAfresh' },
    'edits.journalled': { actions: 'handOver' },
  },
  states: {
    resting: { always: { guard: 'somethingWaits', target: 'saving' } },
    // A save on its way is left to end; what is written meanwhile is saved after it.
    saving: {
      after: { slow: { actions: 'noteSlow' } },
      on: { 'save.retried': { actions: 'forgetError' } },
      invoke: {
        src: 'save',
        input: ({ context }) => nextBatch(context.pending),
        onDone: {
          target: 'resting',
          actions: { type: 'noteStored', params: ({ event }) => event.output },
        },
        onError: {
          target: 'failed',
          actions: { type: 'noteFailure', params: ({ event }) => ({ error: event.error }) },
        },
      },
    },
    failed: {
      always: { guard: 'nothingWaits', target: 'resting' },
      after: { retry: 'saving' },
      on: {
        'save.retried': { target: 'saving', actions: 'forgetError' },
        // Somebody goes on writing: the store may have room again.
        'edits.made': { actions: 'add', target: 'saving' },
      },
    },
  },
});

export type SaveQueue = ActorRefFrom<typeof saveQueue>;
export type QueueSnapshot = SnapshotFrom<typeof saveQueue>;

/** What waits for one case, oldest first. */
export function pendingEdits(queue: SaveQueue, caseId: string): readonly Edit[] {
  return queue
    .getSnapshot()
    .context.pending.filter((one) => one.caseId === caseId)
    .flatMap((one) => one.edits);
}

/** The same, each with its name. */
export const pendingNamed = (queue: SaveQueue, caseId: string) =>
  named(queue.getSnapshot().context.pending.filter((one) => one.caseId === caseId));

/** True while something that somebody wrote is not stored. */
export const isUnsaved = ({ pending, typing }: Pick<QueueContext, 'pending' | 'typing'>): boolean =>
  pending.length > 0 || typing.size > 0;

/** Lets every edit that the statechart makes wait in the queue. This is the only road there. */
export function joinQueue(actor: Actor<typeof wizard>, queue: SaveQueue): () => void {
  const { unsubscribe } = actor.on('edits.made', (event) => queue.send(event));
  return unsubscribe;
}

export type Stored = { readonly ok: true } | { readonly ok: false; readonly error: string };

/**
 * Waits until nothing is left to store, or until there has been trouble since the call. Never rejects: the caller tells
 * the user, in the words of `error`.
 */
export function whenStored(queue: SaveQueue): Promise<Stored> {
  // A failure of before is tried once more now: the answer is about this moment.
  queue.send({ type: 'save.retried' });
  return new Promise((resolve) => {
    const look = (snapshot: QueueSnapshot): boolean => {
      const { pending, error } = snapshot.context;
      if (pending.length === 0) resolve({ ok: true });
      else if (error !== null) resolve({ ok: false, error });
      else return false;
      return true;
    };
    if (look(queue.getSnapshot())) return;
    const subscription = queue.subscribe((snapshot) => {
      if (look(snapshot)) subscription.unsubscribe();
    });
  });
}
