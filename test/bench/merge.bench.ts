/** How long a three-way merge takes, beside turning the same case into text, which every save to file does. */
import type { CaseFile, Entry } from '#steps/case/case-file.ts';
import { newCase } from '#steps/case/new-case.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { merge } from '#steps/exchange/merge.ts';

const at = '2026-09-01T08:00:00Z';
const entry = (value: string, by: string): Entry => ({ value, by, at });

/** A case with so many fields, and two sides that have changed every tenth and every fifteenth of them. */
function sides(fields: number) {
  const empty = newCase({ id: 'matning', at, by: 'joint', voices: 'both', app: '', ruleSet: '' });
  const make = (changed: (n: number) => boolean, by: string): CaseFile => {
    const answers = Array.from({ length: fields / 2 }, (_, n) => {
      const value = changed(n) ? `Ändrat svar ${n} av ${by}` : `Svar ${n}: grannar möts varje vecka`;
      return [`svar${n}`, { joint: entry(value, changed(n) ? by : 'joint') }] as const;
    });
    const rows = Array.from({ length: fields / 10 }, (_, n) => {
      const names = ['text', 'when', 'who', 'how', 'amount'];
      const values = names.map(
        (name, i) => [name, changed(n + i) ? entry(`${by} ${n}`, by) : entry(`${name} ${n}`, 'joint')] as const,
      );
      return { id: `r${n}`, voice: 'joint', by: 'joint', at, fields: Object.fromEntries(values) };
    });
    return { ...empty, answers: Object.fromEntries(answers), items: { goals: rows } };
  };
  return {
    base: make(() => false, 'joint'),
    mine: make((n) => n % 10 === 0, 'public'),
    theirs: make((n) => n % 15 === 0, 'o1'),
  };
}

/** The quickest of some runs, in milliseconds: what else the machine does only makes a run slower. */
function quickest(work: () => unknown, times: number): number {
  const all = Array.from({ length: times }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  });
  return Math.min(...all);
}

/** Goal for 5 000 fields, in milliseconds. */
const goal = 20;

/** Prints the times; false when the goal is missed. */
export function bench(): boolean {
  const times = [500, 5_000, 50_000].map((fields) => {
    const { base, mine, theirs } = sides(fields);
    const runs = fields > 10_000 ? 7 : 25;
    const conflicts = merge(base, mine, theirs).conflicts.length;
    const [merged, text] = [quickest(() => merge(base, mine, theirs), runs), quickest(() => serialiseCase(mine), runs)];
    const beside = `samma fall till fil ${text.toFixed(1)} ms`;
    process.stdout.write(
      `${fields} fält: sammanslagning ${merged.toFixed(1)} ms (${conflicts} konflikter), ${beside}\n`,
    );
    return { fields, merged };
  });
  return times.every(({ fields, merged }) => fields !== 5_000 || merged <= goal);
}
