/** Long work beside the page: what the page and the worker say to each other, and that what is given up stays so. */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { openBytes } from '#src/documents/open-bytes.ts';
import type { Job, Told } from '#src/effects/jobs.ts';
import { scriptAddress } from '#src/effects/script-addresses.ts';
import { doJob } from '#src/effects/work.ts';
import { loadWords } from '#steps/import/labels.ts';
import { bytesOf, validText } from '#test/support/valid-case.ts';

/** A worker that says what the test lets it say. */
class FakeWorker {
  static made: FakeWorker[] = [];
  onmessage: ((event: { readonly data: Told }) => void) | null = null;
  onerror: (() => void) | null = null;
  jobs: unknown[] = [];
  ended = false;
  readonly options: unknown;
  constructor(_address: string, options: unknown) {
    this.options = options;
    FakeWorker.made.push(this);
  }
  postMessage(job: unknown): void {
    this.jobs.push(structuredClone(job));
  }
  terminate(): void {
    this.ended = true;
  }
  tell(data: Told): void {
    this.onmessage?.({ data });
  }
}

const worker = (): FakeWorker => {
  const made = FakeWorker.made.at(-1);
  if (!made) throw new Error('No worker was started');
  return made;
};

const words = await loadWords();
const good = bytesOf(validText());
const job: Job<'readFile'> = { name: 'readFile', given: { file: good, words } };
const opened = { result: openBytes(good) };

function watching() {
  const controller = new AbortController();
  const shares: number[] = [];
  return { controller, shares, watch: { signal: controller.signal, onShare: (share: number) => shares.push(share) } };
}

beforeEach(() => {
  FakeWorker.made = [];
  vi.stubGlobal('Worker', FakeWorker);
  vi.stubGlobal('document', { baseURI: 'https://iop.exempel.se/' });
  vi.stubGlobal('window', {});
});

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

describe('a worker', () => {
  test('is given the job as a copy, tells how far it has come, and is ended when it is done', async () => {
    const { shares, watch } = watching();
    const doing = doJob(job, watch);
    expect(worker().options).toEqual({ type: 'module' });
    expect(worker().jobs).toEqual([job]);
    worker().tell({ kind: 'begun' });
    worker().tell({ kind: 'share', share: 0.4 });
    worker().tell({ kind: 'made', made: opened });
    expect(await doing).toBe(opened);
    expect(shares).toEqual([0.4]);
    expect(worker().ended).toBe(true);
  });

  test('that is given up is ended, and what it says later is not heard', async () => {
    const { controller, shares, watch } = watching();
    const doing = doJob(job, watch);
    const late = worker().onmessage;
    worker().tell({ kind: 'begun' });
    controller.abort('enough');
    await expect(doing).rejects.toBe('enough');
    expect(worker().ended).toBe(true);
    worker().tell({ kind: 'share', share: 0.9 });
    late?.({ data: { kind: 'made', made: opened } });
    await expect(doing).rejects.toBe('enough');
    expect(shares).toEqual([]);
    expect(FakeWorker.made).toHaveLength(1);
  });

  test('whose work fails, or that dies, fails the job', async () => {
    const failing = doJob(job, watching().watch);
    worker().tell({ kind: 'begun' });
    worker().tell({ kind: 'failed', why: 'Error: sidan' });
    await expect(failing).rejects.toThrow('Error: sidan');
    const dying = doJob(job, watching().watch);
    worker().tell({ kind: 'begun' });
    worker().onerror?.();
    await expect(dying).rejects.toThrow('The worker stopped');
    expect(FakeWorker.made.map(({ ended }) => ended)).toEqual([true, true]);
  });

  test('is not started for what is given up already', async () => {
    const { controller, watch } = watching();
    controller.abort('before');
    await expect(doJob(job, watch)).rejects.toBe('before');
    expect(FakeWorker.made).toEqual([]);
  });
});

describe('the page does the work itself', () => {
  const begins: readonly (readonly [string, () => void])[] = [
    ['the worker cannot be fetched', () => worker().onerror?.()],
    ['the worker lacks the code', () => worker().tell({ kind: 'absent' })],
  ];
  test.each(begins)('when %s', async (_why, happens) => {
    const doing = doJob(job, watching().watch);
    happens();
    expect(await doing).toEqual(opened);
    expect(worker().ended).toBe(true);
  });

  test.each<readonly [string, unknown]>([
    ['has none', undefined],
    [
      'refuses',
      class {
        constructor() {
          throw new Error('policy');
        }
      },
    ],
  ])('when the browser %s', async (_what, given) => {
    vi.stubGlobal('Worker', given);
    expect(await doJob(job, watching().watch)).toEqual(opened);
  });

  test('with pauses in which it tells how far it has come, and stops there when it is given up', async () => {
    vi.stubGlobal('Worker', undefined);
    // Every look at the clock is a slice later, so that there is a pause after each piece.
    let clock = 0;
    vi.spyOn(performance, 'now').mockImplementation(() => {
      clock += 1000;
      return clock;
    });
    const done = watching();
    expect(await doJob(job, done.watch)).toEqual(opened);
    expect(done.shares.length).toBeGreaterThan(5);

    const { controller, shares, watch } = watching();
    const onShare = (share: number): void => {
      watch.onShare(share);
      controller.abort('enough');
    };
    await expect(doJob(job, { ...watch, onShare })).rejects.toBe('enough');
    expect(shares).toHaveLength(1);
  });
});

describe('the worker itself', () => {
  /** Loads it anew, and gives it a job: all that it says. */
  async function said(given: unknown): Promise<readonly Told[]> {
    const told: Told[] = [];
    let listen: ((event: { readonly data: unknown }) => void) | undefined;
    let ended: () => void = () => undefined;
    const end = new Promise<void>((done) => {
      ended = done;
    });
    vi.stubGlobal('self', {
      addEventListener: (_type: string, given: typeof listen) => {
        listen = given;
      },
      postMessage: (data: Told, options: StructuredSerializeOptions) => {
        told.push(structuredClone(data, options));
        if (data.kind !== 'share' && data.kind !== 'begun') ended();
      },
    });
    vi.resetModules();
    await import('#src/effects/worker.ts');
    listen?.({ data: structuredClone(given) });
    await end;
    return told;
  }

  test('says that it has begun, how far it has come, and what it made', async () => {
    const told = await said(job);
    expect(told.at(0)).toEqual({ kind: 'begun' });
    expect(told.at(-1)).toEqual({ kind: 'made', made: opened });
    expect(told.filter(({ kind }) => kind === 'share').length).toBeGreaterThan(5);
  });

  test('says what went wrong', async () => {
    const told = await said({ name: 'readFile', given: null });
    expect(told.map(({ kind }) => kind)).toEqual(['begun', 'failed']);
  });
});

describe('the addresses that may be run', () => {
  test('are two, under one policy that is made once', async () => {
    const made: string[] = [];
    const rules: { createScriptURL: (wanted: string) => string }[] = [];
    const trustedTypes = {
      createPolicy: (name: string, rule: { createScriptURL: (wanted: string) => string }) => {
        if (made.includes(name)) throw new Error(`${name} is made already`);
        made.push(name);
        rules.push(rule);
        return { createScriptURL: rule.createScriptURL };
      },
    };
    vi.stubGlobal('window', { trustedTypes });
    expect(scriptAddress('offline')).toBe('https://iop.exempel.se/sw.js');
    expect(String(scriptAddress('worker'))).toContain('https://iop.exempel.se/');
    expect(made).toEqual(['iop']);
    expect(() => rules[0]?.createScriptURL('https://iop.exempel.se/annat.js')).toThrow('Unknown script');
  });
});
