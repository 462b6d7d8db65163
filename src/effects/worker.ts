/** The worker: does one job, tells how far it has come, and gives what it made. It reaches neither the page nor the store. */
import type { Pieces } from '#steps/import/pieces.ts';
import { type Job, type JobName, type Jobs, loadWork, type Told } from './jobs.ts';

const tell = (told: Told, transfer: Transferable[] = []): void => self.postMessage(told, { transfer });

/** What can be handed over without a copy. */
const buffersIn = (made: object): Transferable[] =>
  Object.values(made).flatMap((value) =>
    value instanceof Uint8Array && value.buffer instanceof ArrayBuffer ? [value.buffer] : [],
  );

/** Runs the job. A step of a hundredth is told; smaller ones would only cost messages. */
function finish<N extends JobName>(pieces: Pieces<Jobs[N]['made']>): void {
  let told = 0;
  for (;;) {
    const next = pieces.next();
    if (next.done === true) {
      tell({ kind: 'made', made: next.value }, buffersIn(next.value));
      return;
    }
    if (next.value >= told + 0.01) {
      told = next.value;
      tell({ kind: 'share', share: told });
    }
  }
}

async function run<N extends JobName>({ name, given }: Job<N>): Promise<void> {
  const work = await loadWork(name).catch(() => undefined);
  if (!work) {
    tell({ kind: 'absent' });
    return;
  }
  tell({ kind: 'begun' });
  try {
    finish(await work(given));
  } catch (error) {
    tell({ kind: 'failed', why: String(error) });
  }
}

self.addEventListener('message', ({ data }: MessageEvent<Job>) => void run(data), { once: true });
