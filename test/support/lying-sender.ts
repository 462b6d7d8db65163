/**
 * A public party that follows the rules, and an organisation that sends whatever it likes: reveals that nobody pressed,
 * promises about nothing, the other's answers rewritten in the other's name, private notes, borrowed histories.
 */
import fc from 'fast-check';
import type { CaseFile, Entry } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { serialiseCase, withRev } from '#steps/case/revision.ts';
import { commitmentOf } from '#steps/exchange/commitment.ts';
import { handOver, saltsNeeded } from '#steps/exchange/hand-over.ts';
import { apartLanes, isAnswered } from '#steps/exchange/hidden.ts';
import { attachedCase } from '#steps/exchange/may-attach.ts';
import { acceptEdits, type Exchange, receive } from '#steps/exchange/receive.ts';
import type { Decision } from '#steps/exchange/settle.ts';
import { emptyCase, row, withEdits } from './cases.ts';

const time = '2026-10-01T08:00:00Z';
const later = '2026-10-02T08:00:00Z';
const hex = (n: number): string => n.toString(16).padStart(64, '0');

/** Questions answered apart, and where their answers stand. */
const questions = [
  { key: 'B1', path: 'hopes' },
  { key: 'B2', path: 'challenge' },
  { key: 'B6', path: 'whyNotAlone' },
  { key: 'O3', path: 'ownGoals' },
  { key: 'O1@p1', list: 'contributions', part: 'p1' },
  { key: 'O1@p2', list: 'contributions', part: 'p2' },
  { key: 'O9', list: 'risks', part: '' },
] as const;
type Asked = (typeof questions)[number];

const said = (value: Entry['value'], by: string, at = time): Entry => ({ value, by, at });
const note = (path: string, voice: string, value: Entry['value'], by = voice): Edit => ({
  op: 'note',
  path,
  voice,
  entry: said(value, by),
});

/** The edits by which somebody says something to a question, in a lane. */
function sayEdits(asked: Asked, voice: string, by: string, text: string, at = time): readonly Edit[] {
  if ('path' in asked) return [{ op: 'answer', path: asked.path, voice, entry: said(text, by, at) }];
  const id = `${asked.list}-${asked.part}-${voice}`;
  const fields = { text: said(text, by, at), ...(asked.part === '' ? {} : { part: said(asked.part, by, at) }) };
  return [{ op: 'add', list: asked.list, index: 0, item: { id, voice, by, at, fields } }];
}

function takeAwayEdits(asked: Asked, voice: string): readonly Edit[] {
  if ('path' in asked) return [{ op: 'answer', path: asked.path, voice, entry: null }];
  return [{ op: 'remove', list: asked.list, id: `${asked.list}-${asked.part}-${voice}` }];
}

const start = withEdits(
  emptyCase(),
  row('parts', 'p2', 'joint', { name: 'Del två' }),
  row('organisations', 'o1', 'joint', { name: 'Föreningen' }),
);

export interface Found {
  /** Own values that nobody was to see, in files and in what a document carries. */
  leaks: string[];
  /** Reveals without the own act or a matching promise. */
  reveals: string[];
  /** Changes in the own lane without a conflict that was decided so. */
  rewritten: string[];
  handOvers: number;
  received: number;
}

interface World {
  readonly found: Found;
  c: CaseFile;
  readonly salts: Record<string, string>;
  readonly exchanges: Exchange[];
  /** What the other side holds: files as they were sent to it. */
  readonly sent: CaseFile[];
  readonly copies: CaseFile[];
  /** Own texts by question: what stands there or has stood there unshown. */
  readonly secrets: Map<string, Set<string>>;
  readonly mayBeShown: Set<string>;
  /** What the liar has truly promised, by question: its text and its salt. */
  readonly promised: Map<string, { readonly text: string; readonly salt: string }>;
  count: number;
  /** What the own side last wrote as the name of the partnership. */
  name: string | undefined;
}

const newWorld = (found: Found): World => ({
  found,
  c: start,
  salts: {},
  exchanges: [],
  sent: [],
  copies: [],
  secrets: new Map(),
  mayBeShown: new Set(),
  promised: new Map(),
  count: 0,
  name: undefined,
});

/** The texts that nobody else may see now. */
export const unshownIn = (world: Pick<World, 'secrets' | 'mayBeShown'>): readonly string[] =>
  [...world.secrets].flatMap(([key, texts]) => (world.mayBeShown.has(key) ? [] : [...texts]));

function expectNone(world: World, text: string, where: string): void {
  for (const secret of unshownIn(world)) if (text.includes(secret)) world.found.leaks.push(`${where}: ${secret}`);
}

function next(world: World): number {
  world.count += 1;
  return world.count;
}

function handOverNow(world: World): void {
  for (const key of saltsNeeded(world.c, 'o1')) world.salts[key] ??= hex(next(world)).replace('0000', '5a17');
  const { file, edits } = handOver(world.c, { as: 'public', to: 'o1', salts: world.salts, at: time });
  world.c = applyEdits(world.c, edits);
  world.exchanges.push({ rev: file.rev, direction: 'sent', at: time, case: file });
  world.sent.push(file);
  world.found.handOvers += 1;
  const text = serialiseCase(file);
  expectNone(world, text, 'file');
  for (const [key, salt] of Object.entries(world.salts)) {
    const [about = ''] = key.split(' ');
    if (text.includes(salt) && !world.mayBeShown.has(about)) world.found.leaks.push(`salt of ${about}`);
  }
  expectNone(world, serialiseCase(attachedCase(world.c)), 'attachment');
}

function write(world: World, asked: Asked, n: number): void {
  const number = next(world);
  const text = `HEMLIGT-${asked.key}-${number}-slut`;
  world.c = applyEdits(world.c, sayEdits(asked, 'public', 'public', text, n % 2 === 0 ? time : later));
  const motive = `SKÄL-${asked.key}-${number}-slut`;
  if (n % 3 === 0) world.c = applyEdits(world.c, [note(`motivation:${asked.key}`, 'public', motive)]);
  const texts = world.secrets.get(asked.key) ?? new Set();
  world.secrets.set(asked.key, texts.add(text).add(motive));
}

/** A text of both, written by the own side. What it has written there before is no longer its word. */
function writeName(world: World): void {
  world.name = `NAMN-${next(world)}-slut`;
  const entry = said(world.name, 'public', `2026-10-03T08:00:${String(world.count % 60).padStart(2, '0')}Z`);
  world.c = applyEdits(world.c, [{ op: 'answer', path: 'partnership.name', voice: 'joint', entry }]);
}

function press(world: World, { key }: Asked): void {
  world.c = applyEdits(world.c, [note(`revealed:${key}`, 'joint', 'ja', 'public')]);
  world.mayBeShown.add(key);
}

/** What the own side has covered again, it may write anew: only later texts are hidden from then on. */
function cover(world: World, { key }: Asked): void {
  if (!world.c.notes[`revealed:${key}`]) return;
  world.c = applyEdits(world.c, [
    { op: 'note', path: `revealed:${key}`, voice: 'joint', entry: null },
    note(`covered:${key}`, 'joint', '2026-10-01', 'public'),
  ]);
  world.mayBeShown.delete(key);
  world.secrets.set(key, new Set());
}

/** One lie in a file. The same number tells the same lie. */
function lie(world: World, file: CaseFile, n: number): CaseFile {
  const [kind, at] = [n % 19, Math.floor(n / 19)];
  const asked = questions[at % questions.length] ?? questions[0];
  const { key } = asked;
  const voice = ['joint', 'public', 'o1'][at % 3] ?? 'joint';
  const text = `LÖGN-${n}`;
  const tell = (edits: readonly Edit[]): CaseFile => applyEdits(file, edits);
  switch (kind) {
    case 0:
    case 1:
      return tell([note(`revealed:${key}`, voice, 'ja', at % 2 === 0 ? 'o1' : 'public')]);
    case 2:
      return tell([note(`commitment:${key}`, 'o1', hex(n))]);
    case 3:
      return tell([note(`commitment:${key}`, 'public', hex(n)), note(`salt:${key}`, 'o1', hex(n + 1))]);
    case 4:
      return tell([note(`declined:${key}`, at % 2 === 0 ? 'o1' : 'public', 'ja')]);
    case 5:
      return tell(sayEdits(asked, 'public', 'public', text, later));
    case 6:
      return tell(takeAwayEdits(asked, 'public'));
    case 7:
      return tell(sayEdits(asked, 'o1', 'o1', text));
    case 8:
      return promise(world, tell(sayEdits(asked, 'o1', 'o1', text)), asked, text, n);
    case 9:
      return keep(world, file, asked);
    case 10:
      return tell([note(`disagreement:answers/${'path' in asked ? asked.path : 'hopes'}/public`, 'o1', text)]);
    case 11:
      return tell([
        note('own:shown', 'public', 'ja'),
        note('typed:hopes', 'public', text),
        note(`covered:${key}`, 'joint', 'ja', 'o1'),
      ]);
    case 12:
      return tell([{ op: 'answer', path: 'learnFromOrg', voice: 'public', entry: said(text, 'public', later) }]);
    case 13:
      return { ...file, parents: [...world.c.parents].slice(0, at % 5), base: world.c.parents[at % 3] ?? null };
    case 14:
      return tell([note('handed-over:o1', 'public', 900 + at), note('handed-over:public', 'o1', 1000 + at)]);
    case 15:
      return tell([{ op: 'note', path: `handed-over:public`, voice: 'o1', entry: null }]);
    case 16:
      return tell([{ op: 'answer', path: 'partnership.name', voice: 'joint', entry: said(text, 'o1', later) }]);
    case 17:
      return forged(world, file, text, at);
    default:
      return marked(world, file, at);
  }
}

const nameOfCase = 'answers/partnership.name/joint';

/** A proposal in the other's name, or where the other alone has its say. */
function forged(world: World, file: CaseFile, text: string, at: number): CaseFile {
  const place = [nameOfCase, 'answers/hopes/public', 'answers/learnFromOrg/public'][at % 3] ?? nameOfCase;
  const by = at % 2 === 0 ? 'public' : 'o1';
  const id = hex(at + world.count).slice(-12);
  const common = note(`proposal:${hex(at + 1).slice(-12)}/${place}`, 'joint', '');
  return applyEdits(file, [note(`proposal:${id}/${place}`, 'public', text, by), ...(at % 5 < 3 ? [common] : [])]);
}

/** Every proposal of the other said to be replaced, with one in its stead in the other's name, or with none. */
function marked(world: World, file: CaseFile, at: number): CaseFile {
  const held = Object.keys(world.c.notes).filter((path) => path.startsWith('proposal:'));
  const marks = held.flatMap((path) => [
    note(path.replace('proposal:', 'replaced:'), 'public', 'ja', at % 2 === 0 ? 'public' : 'o1'),
    ...(at % 3 === 0 ? [note(path.replace('proposal:', 'replaced:'), 'joint', 'ja', 'o1')] : []),
  ]);
  const told = applyEdits(file, marks);
  return at % 4 < 2 ? told : forged(world, told, `LÖGN-I-STÄLLET-${at}`, at * 6);
}

/** A promise that can be kept: the answer itself stays at the liar's. */
function promise(world: World, file: CaseFile, asked: Asked, text: string, n: number): CaseFile {
  const lane = apartLanes(file).find((one) => one.key === asked.key && one.voice === 'o1');
  if (!lane || world.promised.has(asked.key)) return file;
  world.promised.set(asked.key, { text, salt: hex(n) });
  return applyEdits(file, [
    ...takeAwayEdits(asked, 'o1'),
    note(`commitment:${asked.key}`, 'o1', commitmentOf(lane, hex(n))),
  ]);
}

/** The promised answer with its salt, shown. */
function keep(world: World, file: CaseFile, asked: Asked): CaseFile {
  const made = world.promised.get(asked.key);
  if (!made) return file;
  return applyEdits(file, [
    ...sayEdits(asked, 'o1', 'o1', made.text),
    note(`salt:${asked.key}`, 'o1', made.salt),
    note(`revealed:${asked.key}`, 'joint', 'ja', 'o1'),
  ]);
}

/** Keys that this file may show: the liar's own answer is there, and is the one promised to the case as it stands. */
function matching(c: CaseFile, file: CaseFile): readonly string[] {
  return apartLanes(file).flatMap((lane) => {
    const salt = file.notes[`salt:${lane.key}`]?.['o1']?.value;
    const here = c.notes[`commitment:${lane.key}`]?.['o1']?.value;
    const answered = lane.voice === 'o1' && isAnswered(lane) && typeof salt === 'string';
    return answered && commitmentOf(lane, salt) === here ? [lane.key] : [];
  });
}

/** What the own side has said, place by place. */
function ownWords(c: CaseFile): ReadonlyMap<string, string> {
  const of = (map: CaseFile['answers'], kind: string) =>
    Object.entries(map).flatMap(([path, lanes]): [string, string][] => {
      const entry = lanes['public'];
      return entry?.by === 'public' ? [[`${kind}/${path}/public`, JSON.stringify([entry.value, entry.by])]] : [];
    });
  const rows = Object.entries(c.items).flatMap(([list, all]) =>
    all.flatMap((one): [string, string][] =>
      one.voice === 'public' && one.by === 'public'
        ? [
            [`rows/${list}/${one.id}`, 'row'],
            ...Object.entries(one.fields).map(([field, { value, by }]): [string, string] => [
              `fields/${list}/${one.id}/${field}`,
              JSON.stringify([value, by]),
            ]),
          ]
        : [],
    ),
  );
  const spoken = Object.entries(c.notes).filter(([path]) =>
    /^(?:motivation|declined|unknown|commitment|salt|typed|own):/.test(path),
  );
  return new Map([...of(c.answers, 'answers'), ...of(Object.fromEntries(spoken), 'notes'), ...rows]);
}

function takeIn(world: World, file: CaseFile, n: number): void {
  const theirs = withRev(file);
  const received = receive(world.c, theirs, world.exchanges, 'public');
  if (received.kind !== 'merge') return;
  const { merged } = received;
  const decisions: Record<string, Decision> = {};
  for (const [i, { id }] of merged.conflicts.entries()) {
    const way = (n + i) % 4;
    if (way === 0) decisions[id] = { take: 'theirs' };
    if (way === 1) decisions[id] = { take: 'mine' };
    if (way === 2) decisions[id] = { leave: 'open' };
  }
  const before = world.c;
  const matched = new Set(matching(before, theirs));
  world.c = applyEdits(before, acceptEdits({ mine: before, theirs, merged, decisions, as: 'public', at: later }));
  world.exchanges.push({ rev: theirs.rev, direction: 'received', at: time, case: theirs });
  world.found.received += 1;
  judge(world, before, matched, new Set(Object.keys(decisions).filter((id) => 'take' in (decisions[id] ?? {}))));
}

function judge(world: World, before: CaseFile, matched: ReadonlySet<string>, taken: ReadonlySet<string>): void {
  for (const path of Object.keys(world.c.notes)) {
    if (!path.startsWith('revealed:') || before.notes[path]) continue;
    const key = path.slice('revealed:'.length);
    if (matched.has(key)) world.mayBeShown.add(key);
    else world.found.reveals.push(key);
  }
  if (world.name !== undefined && !serialiseCase(world.c).includes(world.name)) {
    if (taken.size === 0) world.found.rewritten.push(`the name ${world.name}`);
    world.name = undefined;
  }
  const [was, is] = [ownWords(before), ownWords(world.c)];
  for (const id of new Set([...was.keys(), ...is.keys()])) {
    if (was.get(id) === is.get(id)) continue;
    const row = id.replace(/^fields\/([^/]+)\/([^/]+)\/.*$/, 'rows/$1/$2');
    if (!taken.has(id) && !taken.has(row)) world.found.rewritten.push(id);
  }
}

/** One act: 0–4 of the own side, 5 and up of the other. */
function act(world: World, [kind, n]: readonly [number, number]): void {
  const asked = questions[n % questions.length] ?? questions[0];
  if (kind === 1 && n % 3 === 0) writeName(world);
  else if (kind === 0 || kind === 1) write(world, asked, n);
  else if (kind === 2) handOverNow(world);
  else if (kind === 3 && n % 3 === 0) press(world, asked);
  else if (kind === 3) cover(world, asked);
  else if (kind === 4) ownCopy(world, n);
  else {
    const from = world.sent.at(-1 - (n % 3)) ?? start;
    const named = applyEdits(from, [note('handed-over:public', 'o1', 100 + world.found.received)]);
    const lies = [n, n >> 3, n >> 5].slice(0, 1 + (n % 3));
    takeIn(
      world,
      lies.reduce((file, one) => lie(world, file, one), named),
      n,
    );
  }
}

/** The own side works on two devices: one copy is put aside, and taken in later. */
function ownCopy(world: World, n: number): void {
  const copy = world.copies.at(n % 2 === 0 ? 0 : -1);
  if (copy && n % 3 !== 0) takeIn(world, copy, n);
  else world.copies.push(world.c);
}

/** Plays one story and notes what went wrong. Returns the world at its end. */
export function playLies(acts: readonly (readonly [number, number])[], found: Found): World {
  const world = newWorld(found);
  for (const one of acts) act(world, one);
  handOverNow(world);
  return world;
}

export const nothingFound = (): Found => ({ leaks: [], reveals: [], rewritten: [], handOvers: 0, received: 0 });

/** Stories of a few acts each. */
export const stories: fc.Arbitrary<readonly (readonly [number, number])[]> = fc.array(
  fc.tuple(fc.nat(7), fc.nat(9999)),
  {
    minLength: 4,
    maxLength: 10,
  },
);
