/** A page with nothing but the store, for the browser tests of storage. */

import type { CaseStore } from '#src/effects/case-store.ts';
import { eraseEverything } from '#src/effects/erase.ts';
import { rememberPending } from '#src/effects/journal.ts';
import { createBrowserStore, createStore } from '#src/effects/store.ts';
import { followChanges } from '#src/effects/tabs.ts';
import { takeUpPending } from '#src/effects/take-up.ts';
import { saveTrouble } from '#src/effects/trouble.ts';
import type { Edit } from '#steps/case/edit.ts';
import { newCase } from '#steps/case/new-case.ts';
import { type Clock, contract } from '#test/support/store-contract.ts';
import { entry, validCase } from '#test/support/valid-case.ts';

const trouble: string[] = [];
const heard: string[] = [];
followChanges((id) => heard.push(id));

let opened: Promise<CaseStore> | undefined;
function store(): Promise<CaseStore> {
  opened ??= createStore({ onTrouble: (one) => one && trouble.push(one.text) });
  return opened;
}

const note = (path: string, value: string): Edit => ({ op: 'note', path, voice: 'joint', entry: entry(value) });

/** Runs one contract case on an empty database of its own clock. */
async function runContract(at: number): Promise<void> {
  const clock: Clock = { time: '2026-02-01T10:00:00.000Z' };
  const own = await createBrowserStore({ now: () => clock.time });
  await own.eraseAll();
  await contract[at]?.run(own, clock);
  await own.eraseAll();
  own.close();
}

async function create(id: string): Promise<void> {
  await (await store()).createCase({ ...validCase(), id });
}

async function save(id: string, path: string, value: string): Promise<string> {
  try {
    await (await store()).saveEdits(id, [note(path, value)]);
    return '';
  } catch (error) {
    return saveTrouble(error);
  }
}

/** Paths of the notes of a case with their values. */
async function notes(id: string): Promise<Readonly<Record<string, unknown>>> {
  const c = await (await store()).openCase(id);
  return Object.fromEntries(Object.entries(c?.notes ?? {}).map(([path, lanes]) => [path, lanes['joint']?.value]));
}

/** Median and slowest of `count` saves, in milliseconds, in a case of some 30 kB. */
async function saveTimes(count: number): Promise<readonly [number, number]> {
  const at = entry('').at;
  const big = newCase({ id: 'big', at, by: 'public', voices: 'both', app: '0', ruleSet: '0' });
  const many = Array.from({ length: 250 }, (_, n) => [`motivation:R${n}`, { joint: entry('x'.repeat(60)) }] as const);
  await (await store()).createCase({ ...big, notes: Object.fromEntries(many) });
  const times: number[] = [];
  for (let n = 0; n < count; n += 1) {
    const before = performance.now();
    await save('big', `motivation:B${n}`, 'x');
    times.push(performance.now() - before);
  }
  times.sort((a, b) => a - b);
  return [times[Math.floor(count / 2)] ?? 0, times.at(-1) ?? 0];
}

const api = {
  contractNames: contract.map(({ name }) => name),
  runContract,
  create,
  save,
  notes,
  saveTimes,
  trouble,
  heard,
  durable: async () => (await store()).durable,
  logLength: async (id: string) => (await (await store()).history(id)).length,
  erase: async () => eraseEverything(await store()),
  leave: (id: string, path: string, value: string) => {
    window.addEventListener('pagehide', () =>
      rememberPending(id, [{ edit: note(path, value), made: `${path} ${value}` }]),
    );
  },
  takeUpPending: async (id: string) => (await takeUpPending(await store(), id)) !== undefined,
};

export type StoragePage = typeof api;

Object.assign(window, { api });
document.title = 'klar';
