/** How long, and with how much memory, each hostile file takes to be stopped. Fails over 300 ms of CPU or 200 MB. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openBytes } from '#src/documents/open-bytes.ts';
import { hostileFiles } from '#test/support/hostile-files.ts';

setFlagsFromString('--expose-gc');
const collect: () => void = runInNewContext('gc');

const most = { ms: 300, mb: 200 } as const;

/** Bytes in use outside the file itself, after what nobody holds has been given back. */
function inUse(): number {
  collect();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function measure(make: () => Uint8Array) {
  const bytes = make();
  const before = inUse();
  const start = process.cpuUsage();
  const result = openBytes(bytes);
  const { user, system } = process.cpuUsage(start);
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return { result, ms: (user + system) / 1000, mb: (heapUsed + arrayBuffers - before) / 1e6, size: bytes.length / 1e6 };
}

export function bench(): boolean {
  let good = true;
  for (const { name, make, stop } of hostileFiles) {
    const { result, ms, mb, size } = measure(make);
    const met = result.ok ? 'opens' : result.id;
    const fine = met === stop && ms <= most.ms && mb <= most.mb;
    good &&= fine;
    const row = [
      `${size.toFixed(1)} MB`.padStart(8),
      `${ms.toFixed(0)} ms`.padStart(8),
      `${mb.toFixed(0)} MB`.padStart(7),
    ];
    console.log(`${fine ? ' ' : '!'} ${name.padEnd(62)} ${row.join(' ')}  ${met}`);
  }
  return good;
}
