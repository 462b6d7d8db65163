/** After a whole run: the ten files that took longest, where to look first when `npm test` becomes slow. */
import type { Reporter, TestModule } from 'vitest/node';

const shown = 10;

export class Dearest implements Reporter {
  onTestRunEnd(modules: readonly TestModule[]): void {
    if (modules.length <= shown) return;
    const times = modules.map((one) => ({ name: one.relativeModuleId, ms: one.diagnostic().duration }));
    const dearest = times.toSorted((a, b) => b.ms - a.ms).slice(0, shown);
    console.log(`\n The ${shown} files that took longest:`);
    for (const { name, ms } of dearest) console.log(`${(ms / 1000).toFixed(1).padStart(7)} s ${name}`);
  }
}
