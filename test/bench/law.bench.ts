/** How long the legal assessment takes for the largest example, beside two yardsticks of the same run. */
import { exampleList, loadExample } from '#src/examples/index.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';

const today = '2026-11-22';
/** Goal for a full assessment with reasons and trace, in milliseconds. */
const goal = 1;

interface Measured {
  readonly name: string;
  /** Milliseconds per call: the fastest round, which other programs disturb least, and the middle one. */
  readonly fastest: number;
  readonly median: number;
}

/** A case that nobody has assessed yet, so that every call does the whole work. */
const assess = (c: CaseFile) => assessmentOf({ ...c }, today);

/** Short rounds of calls, so that some of them run undisturbed also on a busy machine. */
function measure(name: string, call: () => unknown): Measured {
  const calls = 10;
  for (let warm = 0; warm < 200; warm += 1) call();
  const rounds = Array.from({ length: 151 }, () => {
    const start = performance.now();
    for (let n = 0; n < calls; n += 1) call();
    return (performance.now() - start) / calls;
  }).sort((a, b) => a - b);
  return { name, fastest: rounds[0] ?? 0, median: rounds[75] ?? 0 };
}

const size = (c: CaseFile): number => JSON.stringify(c).length;

async function practiceCases(): Promise<readonly CaseFile[]> {
  const practice = exampleList.filter((one) => one.kind === 'practice');
  return Promise.all(practice.map((one) => loadExample(one.id)));
}

const figure = (ms: number): string => ms.toFixed(3).replace('.', ',').padStart(8);

/** Prints the measures; false when the largest example takes longer than the goal. */
export async function bench(): Promise<boolean> {
  const cases = await practiceCases();
  const c = cases.reduce((most, one) => (size(one) > size(most) ? one : most));
  const full = measure('hela bedömningen med texter, skäl och spår', () => assess(c));
  const others = cases.filter((one) => one !== c).map((one) => measure(one.id, () => assess(one)));
  const worst = others.reduce((most, one) => (one.fastest > most.fastest ? one : most), full);
  const parts = assess(c).parts;
  const fired = parts.reduce((sum, part) => sum + part.fired.length, 0);
  const rows = [
    full,
    { ...worst, name: `det exempel som tar längst tid, ${worst === full ? c.id : worst.name}` },
    measure('golv: JSON.stringify av fallet', () => JSON.stringify(c)),
  ];
  console.log(
    `Största exemplet ${c.id}: ${Math.round(size(c) / 1000)} kB, ${parts.length} delar, ${fired} effekter. Millisekunder per gång:`,
  );
  for (const row of rows)
    console.log(`  ${row.name.padEnd(46)} ${figure(row.fastest)}  (i mitten ${figure(row.median)})`);
  const reached = full.fastest < goal;
  console.log(reached ? `Målet, under ${goal} ms, är nått.` : `Målet, under ${goal} ms, är inte nått.`);
  return reached;
}
