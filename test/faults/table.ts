/** What rounds of faults add up to, kind by kind, and whether it is what the product promises. */
import type { RoundResult } from './round.ts';

export interface Sum {
  readonly kind: string;
  readonly rounds: number;
  readonly acknowledgedLost: number;
  /** Of the ages of lost keys, the 99th percentile in milliseconds; undefined where nothing is typed. */
  readonly lostP99?: number;
  readonly silentOverwrites: number;
  readonly deadStarts: number;
}

const total = (rounds: readonly RoundResult[], of: (round: RoundResult) => number): number =>
  rounds.reduce((sum, round) => sum + of(round), 0);

/** The smallest number that at least 99 of 100 do not exceed. */
function percentile99(numbers: readonly number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * 0.99) - 1];
}

export function sumOf(kind: string, rounds: readonly RoundResult[]): Sum {
  const lostP99 = percentile99(rounds.flatMap((round) => round.lostMs));
  return {
    kind,
    rounds: total(rounds, (round) => round.rounds),
    acknowledgedLost: total(rounds, (round) => round.acknowledgedLost),
    ...(lostP99 === undefined ? {} : { lostP99 }),
    silentOverwrites: total(rounds, (round) => round.silentOverwrites),
    deadStarts: total(rounds, (round) => round.deadStarts),
  };
}

export const isGood = (sum: Sum): boolean => sum.acknowledgedLost + sum.silentOverwrites + sum.deadStarts === 0;

const heads = ['fault', 'rounds', 'acknowledged lost', 'lost p99 (ms)', 'silent overwrites', 'dead starts'] as const;

/** The table that the fault suite ends with. */
export function tableOf(sums: readonly Sum[]): string {
  const rows = sums.map((sum) => [
    sum.kind,
    String(sum.rounds),
    String(sum.acknowledgedLost),
    sum.lostP99 === undefined ? '–' : String(Math.round(sum.lostP99)),
    String(sum.silentOverwrites),
    String(sum.deadStarts),
  ]);
  const all = [[...heads], ...rows];
  const widths = heads.map((_, column) => Math.max(...all.map((row) => (row[column] ?? '').length)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[0] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ');
  return all.map(line).join('\n');
}

/** Milliseconds of typing that a quiet machine may lose at the 99th percentile. */
const promised = 400;

/** A sum for each kind, in order of name. */
export function sumsOf(results: readonly RoundResult[]): readonly Sum[] {
  const kinds = [...new Set(results.map(({ kind }) => kind))].toSorted();
  return kinds.map((kind) =>
    sumOf(
      kind,
      results.filter((one) => one.kind === kind),
    ),
  );
}

/** The table of everything that was done, with a row for all of it, and what was lost of typing against the promise. */
export function reportOf(results: readonly RoundResult[]): string {
  const all = sumOf('all of them', results);
  const table = tableOf([...sumsOf(results), all]);
  if (all.lostP99 === undefined) return table;
  const lost = results.flatMap(({ lostMs }) => lostMs);
  const over = lost.filter((ms) => ms > promised).length;
  return `${table}\n\nUnacknowledged typing lost at p99: ${Math.round(all.lostP99)} ms of ${lost.length} times; over ${promised} ms: ${over} (promised on a quiet machine: p99 at most ${promised} ms)`;
}
