/** A disk that fails at any one point of a save, also after the last write. What was acknowledged stands; nothing is half. */
import { memoryTables } from '#src/effects/memory-tables.ts';
import { afterRow } from '#src/effects/recovery.ts';
import { storeOn } from '#src/effects/store.ts';
import type { Tables, Tx } from '#src/effects/tables.ts';
import type { Edit } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';
import { emptyCase } from '#test/support/cases.ts';
import type { RoundResult } from './round.ts';

const writing = ['put', 'add', 'remove'] as const;

/** Tables of which the write numbered `fail` fails; one more than there are fails when the transaction is to complete. */
function failing(tables: Tables, plan: { left: number }): Tables {
  const spend = (): void => {
    plan.left -= 1;
    if (plan.left === 0) throw new DOMException('full', 'QuotaExceededError');
  };
  const around = (tx: Tx): Tx => {
    const wrapped = Object.fromEntries(
      writing.map((name) => [
        name,
        async (...args: readonly unknown[]) => {
          spend();
          return (tx[name] as (...all: readonly unknown[]) => Promise<unknown>)(...args);
        },
      ]),
    );
    return { ...tx, ...wrapped };
  };
  return {
    ...tables,
    run: (mode, work) =>
      tables.run(mode, async (tx) => {
        const result = await work(around(tx));
        if (mode === 'readwrite') spend();
        return result;
      }),
  };
}

const text = (n: number): Edit => ({
  op: 'answer',
  path: 'need.joint',
  voice: 'joint',
  entry: { value: `text ${n}`, by: 'joint', at: '2026-11-30T12:00:00.000Z' },
  base: n === 0 ? null : { value: `text ${n - 1}`, by: 'joint', at: '' },
});

interface Outcome {
  readonly lost: number;
  /** The fault came; later points have none left to make fail. */
  readonly hit: boolean;
}

/** Saves some texts on a disk whose write number `point` fails, trying each again until it is acknowledged. */
export async function failAt(point: number, clock: () => string): Promise<Outcome> {
  const tables = memoryTables();
  const plan = { left: Number.POSITIVE_INFINITY };
  const store = storeOn(failing(tables, plan), { now: clock });
  await store.createCase(emptyCase());
  plan.left = point;
  // Somebody else looks, on a disk that works.
  const seen = storeOn(tables);
  let lost = 0;
  for (let n = 0; n < 4; n += 1) {
    const save = () => store.saveMade(emptyCase().id, [{ edit: text(n), made: `w.${n}` }]);
    await save().catch(save);
    const [c, log] = [await seen.openCase(emptyCase().id), await seen.history(emptyCase().id)];
    // Acknowledged: it stands, it is in the log once, and the log says what the case says.
    const stands = c?.answers['need.joint']?.['joint']?.value === `text ${n}`;
    const once = log.filter(({ made }) => made === `w.${n}`).length === 1;
    const told = canonical(log.reduce(afterRow, emptyCase()).answers) === canonical(c?.answers ?? null);
    if (!(stands && once && told)) lost += 1;
  }
  return { lost, hit: plan.left <= 0 };
}

/** One round: every point in turn, until there is none left. */
export async function round(seed: number): Promise<RoundResult> {
  let [rounds, acknowledgedLost] = [0, 0];
  // Another day at every save now and then, so that copies are taken too.
  const clock = (n: number) => () => new Date(Date.UTC(2026, 0, 1 + ((seed + n) % 3))).toISOString();
  for (let point = 1; ; point += 1) {
    const { lost, hit } = await failAt(point, clock(point));
    if (!hit) break;
    rounds += 1;
    acknowledgedLost += lost;
  }
  return {
    kind: 'a write that fails at each point',
    rounds,
    acknowledgedLost,
    lostMs: [],
    silentOverwrites: 0,
    deadStarts: 0,
  };
}
