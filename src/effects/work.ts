/**
 * Long work beside the page: in a worker of its own, which is ended when the job is done or given up. Where there is no
 * worker (the one-file edition, a browser that refuses) it is done on the page, with pauses in which the page lives.
 */
import { type Job, type JobName, type Jobs, loadWork, type Told } from './jobs.ts';
import { scriptAddress } from './script-addresses.ts';

export interface Watch {
  /** Gives the work up: the promise rejects, and nothing comes of it afterwards. */
  readonly signal: AbortSignal;
  /** Told now and then how large a share is done, 0–1. */
  readonly onShare: (share: number) => void;
}

/** Milliseconds of work on the page between two pauses. */
const slice = 12;

const pause = (): Promise<void> => new Promise((done) => setTimeout(done));

async function onPage<N extends JobName>({ name, given }: Job<N>, { signal, onShare }: Watch) {
  const work = await loadWork(name);
  const pieces = await work(given);
  for (;;) {
    signal.throwIfAborted();
    const until = performance.now() + slice;
    let next = pieces.next();
    while (next.done !== true && performance.now() < until) next = pieces.next();
    if (next.done === true) return next.value;
    onShare(next.value);
    await pause();
  }
}

function startWorker(): Worker | undefined {
  if (typeof Worker === 'undefined') return undefined;
  try {
    const address = scriptAddress('worker');
    return address === undefined ? undefined : new Worker(address as string, { type: 'module' });
  } catch {
    return undefined;
  }
}

/** What the worker made; undefined when it could not begin, and the page has to do it. */
function inWorker<N extends JobName>(worker: Worker, job: Job<N>, { signal, onShare }: Watch) {
  return new Promise<Jobs[N]['made'] | undefined>((done, fail) => {
    let begun = false;
    const end = (): void => {
      worker.onmessage = null;
      worker.onerror = null;
      worker.terminate();
      signal.removeEventListener('abort', giveUp);
    };
    const giveUp = (): void => {
      end();
      fail(signal.reason);
    };
    const stopped = (why: string): void => {
      end();
      if (begun) fail(new Error(why));
      else done(undefined);
    };
    worker.onmessage = ({ data }: MessageEvent<Told<N>>) => {
      if (data.kind === 'share') onShare(data.share);
      else if (data.kind === 'begun') begun = true;
      else if (data.kind === 'made') {
        end();
        done(data.made);
      } else stopped(data.kind === 'failed' ? data.why : '');
    };
    worker.onerror = () => stopped('The worker stopped');
    signal.addEventListener('abort', giveUp);
    try {
      worker.postMessage(job);
    } catch {
      stopped('The job could not be sent');
    }
  });
}

/**
 * Does a job beside the page. Rejects with the signal's reason when it is given up, and otherwise when the work throws
 * or its code cannot be fetched.
 */
export async function doJob<N extends JobName>(job: Job<N>, watch: Watch): Promise<Jobs[N]['made']> {
  watch.signal.throwIfAborted();
  const worker = startWorker();
  const made = worker && (await inWorker(worker, job, watch));
  return made ?? onPage(job, watch);
}
