/** A measure as a row: what each of those compared needs, the middle of several rounds with the least and the most. */

export interface Sample {
  readonly median: number;
  readonly least: number;
  readonly most: number;
  /** What 98 of 100 keep to. */
  readonly p98: number;
  readonly rounds: number;
}

/** The value that a share of the values keep to; 0 for none. */
export function share(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))] ?? 0;
}

export const sampleOf = (values: readonly number[]): Sample => ({
  median: share(values, 0.5),
  least: Math.min(...values),
  most: Math.max(...values),
  p98: share(values, 0.98),
  rounds: values.length,
});

export const figure = (value: number, decimals = 0): string => value.toFixed(decimals).replace('.', ',');

/** "408 (390–431)". */
export const spread = ({ median, least, most }: Sample, decimals = 0): string =>
  `${figure(median, decimals)} (${figure(least, decimals)}–${figure(most, decimals)})`;

/** Lines with columns as wide as what stands in them, the first from the left. */
export function table(rows: readonly (readonly string[])[]): string {
  const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => (row[at] ?? '').length)));
  return rows
    .map((row) => row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))))
    .map((row) => `  ${row.join('   ')}`.trimEnd())
    .join('\n');
}

/** A goal and whether it is met: prints nothing by itself. */
export interface Goal {
  readonly what: string;
  readonly met: boolean;
}

/** Prints each goal with its outcome; true when all are met. */
export function told(goals: readonly Goal[]): boolean {
  for (const { what, met } of goals) console.log(`  ${met ? 'Nått' : 'INTE nått'}: ${what}`);
  return goals.every(({ met }) => met);
}
