/**
 * Several tabs of the same browser that write in the same case, in random order, with clocks that jump. Some close in
 * the middle and come back. Afterwards the history is read by somebody who knows what each writer saw on the screen.
 */
import fc from 'fast-check';
import { browser, type Device } from '#src/app/shell/device.ts';
import { createSession, keepPending, refreshCase, type Session, sendEdits } from '#src/app/shell/session.ts';
import type { CaseStore } from '#src/effects/case-store.ts';
import { rememberPending } from '#src/effects/journal.ts';
import { memoryTables } from '#src/effects/memory-tables.ts';
import { afterRow } from '#src/effects/recovery.ts';
import { storeOn } from '#src/effects/store.ts';
import type { LogRow, Tables } from '#src/effects/tables.ts';
import { takeUpPending } from '#src/effects/take-up.ts';
import { type CaseFile, type Entry, rowsAt } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';
import { boxOf } from '#test/support/box.ts';
import { emptyCase } from '#test/support/cases.ts';
import type { RoundResult } from './round.ts';

type Act = 'text' | 'clear' | 'row' | 'field' | 'remove' | 'hear' | 'close' | 'wait' | 'undo';

export interface Step {
  readonly writer: number;
  readonly act: Act;
  /** Which of the fields or rows. */
  readonly which: number;
  /** How long the others wait for what this leads to. */
  readonly turns: number;
}

const acts: readonly Act[] = [
  'text',
  'text',
  'text',
  'text',
  'clear',
  'row',
  'field',
  'field',
  'remove',
  'hear',
  'hear',
  'close',
  'wait',
  'undo',
];

export const steps = (writers: number, length: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(
    fc.record({
      writer: fc.nat(writers - 1),
      act: fc.constantFrom(...acts),
      which: fc.nat(2),
      turns: fc.nat(12),
    }),
    { minLength: length, maxLength: length },
  );

const paths = ['need.joint', 'hopes', 'challenge'];

/** What a writer did, and what stood at the place on that writer's screen. */
interface Deed {
  readonly edit: Edit;
  readonly saw: string;
}

export interface Played {
  readonly end: CaseFile;
  readonly log: readonly LogRow[];
  /** By the name of the edit. */
  readonly done: ReadonlyMap<string, Deed>;
  readonly conflicts: readonly string[];
}

const turn = async (turns: number): Promise<void> => {
  for (let at = 0; at < turns; at += 1) await Promise.resolve();
};

const said = (entry: Entry | null | undefined): string => (entry ? canonical(entry.value) : '');

/** What stands in a case at the place of an edit, as text; rows with all that is written in them. */
export function standing(c: CaseFile, edit: Edit): string {
  const row = (list: string, id: string) => rowsAt(c, list).find((one) => one.id === id);
  const whole = (list: string, id: string): string =>
    Object.entries(row(list, id)?.fields ?? {})
      .map(([name, entry]) => `${name}=${said(entry)}`)
      .sort()
      .join(' ');
  if (edit.op === 'answer') return said(c.answers[edit.path]?.[edit.voice]);
  if (edit.op === 'field') return said(row(edit.list, edit.id)?.fields[edit.field]);
  if (edit.op === 'add') return whole(edit.list, edit.item.id);
  return edit.op === 'remove' ? whole(edit.list, edit.id) : '';
}

class Tab {
  readonly name: string;
  session: Session;
  private readonly game: Game;
  private sent = 0;
  private lives = 0;
  /** The case as this tab's last change left it, on which taking it back rests. */
  private left: CaseFile | null = null;
  constructor(name: string, game: Game) {
    this.name = name;
    this.game = game;
    this.session = this.open();
  }
  private open(): Session {
    const writer = `${this.name}l${this.lives}`;
    this.lives += 1;
    this.sent = 0;
    const { game } = this;
    const device: Device = {
      ...browser,
      now: game.clock,
      newId: () => writer,
      rememberPending: (id, edits) => rememberPending(id, edits, game.box),
    };
    const session = createSession(game.store, device);
    session.actor.start();
    session.actor.on('edits.made', ({ edits }) => {
      this.sent += 1;
      const before = game.before;
      edits.forEach((edit, at) => {
        game.done.set(`${writer}.${this.sent}.${at}`, { edit, saw: before ? standing(before, edit) : '' });
      });
    });
    return session;
  }
  seen(): CaseFile | null {
    return this.session.actor.getSnapshot().context.caseFile;
  }
  write(edit: Edit): void {
    this.game.before = this.seen();
    sendEdits(this.session, [edit], 'Ändring');
    this.left = this.seen();
  }
  /** Takes back the last change of this tab: what it may replace is what that change left, whatever it has heard since. */
  undo(): void {
    this.game.before = this.left;
    if (this.session.actor.getSnapshot().context.undo) this.session.actor.send({ type: 'case.undone' });
  }
  async show(): Promise<void> {
    const { game } = this;
    await takeUpPending(game.store, game.id, game.box);
    const caseFile = await game.store.openCase(game.id);
    if (caseFile) this.session.actor.send({ type: 'case.opened', caseFile });
  }
  /** Closes in the middle of whatever is on its way, and is opened again. */
  async close(): Promise<void> {
    keepPending(this.session);
    this.session.queue.stop();
    this.session = this.open();
    await this.show();
  }
}

class Game {
  readonly box = boxOf();
  readonly done = new Map<string, Deed>();
  before: CaseFile | null = null;
  readonly store: CaseStore;
  readonly id = emptyCase().id;
  readonly clock: () => string;
  /** How many looks at the store are on their way. */
  looks = 0;
  constructor(tables: Tables, clock: () => string) {
    this.clock = clock;
    const run: Tables['run'] = async (mode, act) => {
      this.looks += 1;
      try {
        return await tables.run(mode, act);
      } finally {
        this.looks -= 1;
      }
    };
    this.store = storeOn({ ...tables, run, durable: true }, { now: clock });
  }
}

function editFor(tab: Tab, { act, which }: Step, n: number): Edit | undefined {
  const by = 'joint';
  const entry: Entry = { value: `${tab.name} ${n}`, by, at: tab.session.device.now() };
  const path = paths[which] ?? 'hopes';
  const rows = rowsAt(tab.seen() ?? emptyCase(), 'goals');
  const row = rows[which % Math.max(1, rows.length)];
  if (act === 'text') return { op: 'answer', path, voice: by, entry };
  if (act === 'clear') return { op: 'answer', path, voice: by, entry: null };
  const item = { id: `g${tab.name}${n}`, voice: by, by, at: entry.at, fields: {} };
  if (act === 'row') return { op: 'add', list: 'goals', index: 0, item };
  if (!row) return undefined;
  if (act === 'field') return { op: 'field', list: 'goals', id: row.id, field: 'text', entry };
  return act === 'remove' ? { op: 'remove', list: 'goals', id: row.id } : undefined;
}

/** So many turns with nothing on its way mean that nothing comes: a tab that was refused looks again by itself. */
const quiet = 50;

/** Waits until nothing is on its way, but lets no tab hear of another. */
async function rest(game: Game, tabs: readonly Tab[]): Promise<void> {
  const busy = (): boolean =>
    game.looks > 0 || tabs.some((tab) => tab.session.queue.getSnapshot().context.pending.length > 0);
  for (let turns = 0; turns < quiet; turns = busy() ? 0 : turns + 1) await Promise.resolve();
}

interface Playing {
  readonly writers: number;
  /** The time of each asking, as an ISO time. */
  readonly clock: () => string;
  /** Lets every act come to its end before the next, so that the order of all things is given by the steps. */
  readonly calm?: true;
  readonly tables?: Tables;
}

/** Plays the steps and waits until everything is stored. */
export async function play(
  all: readonly Step[],
  { writers, clock, calm, tables = memoryTables() }: Playing,
): Promise<Played> {
  await import('#src/effects/merge-edits.ts');
  const game = new Game(tables, clock);
  await game.store.createCase(emptyCase());
  const tabs = Array.from({ length: writers }, (_, at) => new Tab(`w${at}`, game));
  for (const tab of tabs) await tab.show();
  for (const [n, step] of all.entries()) {
    const tab = tabs[step.writer];
    if (!tab) continue;
    const edit = editFor(tab, step, n);
    if (edit) tab.write(edit);
    else if (step.act === 'undo') tab.undo();
    else if (step.act === 'hear') await refreshCase(tab.session, game.id);
    else if (step.act === 'close') await tab.close();
    await (calm ? rest(game, tabs) : turn(step.turns));
  }
  for (const tab of tabs) await tab.close();
  const end = await game.store.openCase(game.id);
  if (!end) throw new Error('The case is gone');
  const conflicts = await game.store.conflictsOf(game.id);
  return { end, log: await game.store.history(game.id), done: game.done, conflicts };
}

/** Edits that stand nowhere, and edits that replaced what their writer had not seen. Reads the log from the beginning. */
export function judge({ log, done, end }: Played): {
  readonly lost: readonly string[];
  readonly silent: readonly string[];
} {
  const known = new Set(log.map((row) => row.made));
  const lost = [...done.keys()].filter((name) => !known.has(name));
  const silent: string[] = [];
  let current = emptyCase();
  for (const row of log) {
    const act = done.get(row.made ?? '');
    if (row.change.kind === 'edit' && act) {
      const there = standing(current, act.edit);
      if (there !== act.saw && there !== '' && there !== said('entry' in act.edit ? act.edit.entry : null))
        silent.push(row.made ?? '');
    }
    current = afterRow(current, row);
  }
  // The case is what its log says.
  if (canonical(current.answers) !== canonical(end.answers)) lost.push('the log');
  return { lost, silent };
}

/** One round: two or five tabs and a hundred acts, with clocks that jump. */
export async function round(seed: number): Promise<RoundResult> {
  const writers = seed % 2 === 0 ? 2 : 5;
  const [all = []] = fc.sample(steps(writers, 100), { numRuns: 1, seed });
  const played = await play(all, { writers, clock: jumpingClock(seed) });
  const { lost, silent } = judge(played);
  return {
    kind: `${writers} tabs in the same and different fields, clocks set back and forward`,
    rounds: 1,
    acknowledgedLost: lost.length,
    lostMs: [],
    silentOverwrites: silent.length,
    deadStarts: 0,
  };
}

/** A clock that somebody sets back and forward between every two looks at it. */
export function jumpingClock(seed: number): () => string {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return new Date(Date.UTC(2000, 0, 1) + (state % 40_000) * 86_400_000).toISOString();
  };
}
