/** Several writers, each with its own copy, who write, hand over, let files cross and save without choosing. */
import { type CaseFile, rowsAt, type Voice } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { revisionOf, serialiseCase } from '#steps/case/revision.ts';
import { handOver } from '#steps/exchange/hand-over.ts';
import { acceptEdits, type Exchange, receive } from '#steps/exchange/receive.ts';
import { emptyCase, row, withEdits } from './cases.ts';

export interface Writer {
  readonly name: string;
  readonly side: Voice;
  c: CaseFile;
  exchanges: Exchange[];
  /** Texts that have come here, and those of them that somebody is known to have written over. */
  known: Set<string>;
  gone: Set<string>;
}

interface Letter {
  readonly from: Writer;
  readonly to: Writer;
  readonly file: CaseFile;
  readonly known: ReadonlySet<string>;
  readonly gone: ReadonlySet<string>;
}

const paths = ['partnership.name', 'term.end', 'goals/g1/text'] as const;

/** A play with writers on three sides: what it counts, and what it says is wrong. */
export class Chain {
  readonly writers: readonly Writer[];
  readonly post: Letter[] = [];
  readonly written = new Map<string, Voice>();
  private time = 0;

  constructor(sides: readonly Voice[]) {
    const start = withEdits(
      emptyCase(),
      row('organisations', 'o2', 'joint', { name: 'Andra föreningen' }),
      row('organisations', 'o3', 'joint', { name: 'Tredje föreningen' }),
      row('goals', 'g1', 'joint', { text: 'Färre är ensamma' }),
    );
    const handed = handOver(start, { as: 'public', to: 'o1', salts: {}, at: this.now() });
    const { file } = handed;
    const received = { rev: file.rev, direction: 'received', at: this.now(), case: file } as const;
    this.writers = sides.map((side, n) => ({
      name: `${side}-${n}`,
      side,
      c: n === 0 ? applyEdits(start, handed.edits) : { ...file, parents: [...file.parents, file.rev], base: file.rev },
      exchanges: [n === 0 ? { ...received, direction: 'sent' } : received],
      known: new Set(),
      gone: new Set(),
    }));
  }

  private now(): string {
    this.time += 1;
    return new Date(Date.UTC(2026, 8, 1, 0, 0, this.time)).toISOString();
  }

  write(writer: Writer, which: number, text = `Text ${this.written.size + 1} från ${writer.name}.`): void {
    const path = paths[which % paths.length] ?? paths[0];
    const isRow = path.startsWith('goals/');
    const entry = { value: text, by: writer.side, at: this.now() };
    const edit: Edit = isRow
      ? { op: 'field', list: 'goals', id: 'g1', field: 'text', entry }
      : { op: 'answer', path, voice: 'joint', entry };
    const stood = isRow ? rowsAt(writer.c, 'goals')[0]?.fields['text'] : writer.c.answers[path]?.['joint'];
    if (typeof stood?.value === 'string') writer.gone.add(stood.value);
    writer.c = applyEdits(writer.c, [edit]);
    writer.known.add(text);
    this.written.set(text, writer.side);
  }

  send(from: Writer, to: Writer): void {
    // To a colleague goes a letter, or the working file itself.
    let file = from.c;
    if (from.side !== to.side || this.time % 2 === 0) {
      const writer = { id: from.name, role: '' };
      const handed = handOver(from.c, { as: from.side, to: to.side, writer, salts: {}, at: this.now() });
      file = handed.file;
      from.c = applyEdits(from.c, handed.edits);
      from.exchanges.push({ rev: file.rev, direction: 'sent', at: this.now(), case: file });
    } else file = { ...file, rev: revisionOf(file) };
    this.post.push({ from, to, file, known: new Set(from.known), gone: new Set(from.gone) });
  }

  /** Saves what came, with nothing chosen. */
  take({ to, file, known, gone }: Letter): void {
    const received = receive(to.c, file, to.exchanges, to.side, to.name);
    if (received.kind === 'merge') {
      const acceptance = { mine: to.c, theirs: file, merged: received.merged, decisions: {}, as: to.side };
      to.c = applyEdits(to.c, acceptEdits({ ...acceptance, at: this.now() }));
      to.exchanges.push({ rev: file.rev, direction: 'received', at: this.now(), case: file });
    }
    for (const text of known) to.known.add(text);
    for (const text of gone) to.gone.add(text);
  }

  /** What is wrong with a copy: a text that is missing, or words in the mouth of somebody who has not said them. */
  faults({ c, known, gone, name }: Writer): readonly string[] {
    const file = serialiseCase(c);
    const lost = [...known]
      .filter((text) => !gone.has(text) && !file.includes(text))
      .map((text) => `${name} lost ${text}`);
    const fields = Object.values(c.items).flatMap((rows) => rows.map((one) => one.fields));
    const signed = [...Object.values(c.answers), ...fields].flatMap((lanes) =>
      Object.values(lanes).map(({ value, by }) => [value, by] as const),
    );
    const noted = Object.values(c.notes).flatMap((lanes) =>
      Object.entries(lanes).flatMap(([voice, { value, by }]) => [
        [value, by] as const,
        ...(voice === 'joint' ? [] : [[value, voice] as const]),
      ]),
    );
    const wrong = [...signed, ...noted].flatMap(([value, by]) => {
      const writer = typeof value === 'string' ? this.written.get(value) : undefined;
      return writer === undefined || writer === by ? [] : [`${name} says that ${by} wrote ${String(value)}`];
    });
    return [...lost, ...wrong];
  }

  /** What the writers share, without the numbers of their letters. */
  contents(): ReadonlySet<string> {
    return new Set(
      this.writers.map(({ c }) => {
        const notes = Object.entries(c.notes).filter(([path]) => !/^(?:handed-over|own|writer):/.test(path));
        return revisionOf({ ...c, notes: Object.fromEntries(notes) });
      }),
    );
  }

  /** Rounds in which everybody sends to everybody, one after the other, until all say the same. */
  settle(most: number): number {
    while (this.post.length > 0) this.takeAt(0);
    for (let rounds = 0; rounds <= most; rounds += 1) {
      if (this.contents().size === 1) return rounds;
      for (const from of this.writers)
        for (const to of this.writers) {
          if (from === to) continue;
          this.send(from, to);
          this.takeAt(this.post.length - 1);
        }
    }
    return Number.POSITIVE_INFINITY;
  }

  takeAt(index: number): void {
    const [letter] = this.post.splice(index, 1);
    if (letter) this.take(letter);
  }
}

/** Plays acts decoded from numbers and says what went wrong, and how many rounds it took until all said the same. */
export function playChain(
  sides: readonly Voice[],
  acts: readonly number[],
): { readonly faults: readonly string[]; readonly rounds: number } {
  const chain = new Chain(sides);
  const { writers } = chain;
  const faults: string[] = [];
  for (const act of acts) {
    const [kind, who, other] = [act % 5, (act >> 3) % writers.length, (act >> 6) % writers.length];
    const [from, to] = [writers[who], writers[other]];
    if (!from || !to) continue;
    if (kind < 2) chain.write(from, act >> 9);
    else if (kind === 2 && from !== to) chain.send(from, to);
    else if (kind > 2 && chain.post.length > 0) chain.takeAt(kind === 3 ? 0 : chain.post.length - 1);
    faults.push(...writers.flatMap((writer) => chain.faults(writer)));
    if (faults.length > 0) return { faults, rounds: 0 };
  }
  const rounds = chain.settle(5);
  return { faults: writers.flatMap((writer) => chain.faults(writer)), rounds };
}
