/** First visits as Lighthouse sees them on a phone, our pages and the peers' in turn, round after round. */
import { lyktan } from './cases.ts';
import { type Site, servedSites } from './served.ts';
import { type Sample, sampleOf, spread, table, told } from './table.ts';
import { openCase, visit } from './visits.ts';

const rounds = Number(process.env['IOP_ROUNDS'] ?? 5);

/** What is measured of a page, as Lighthouse names it. */
const measures = {
  lcp: 'largest-contentful-paint',
  tbt: 'total-blocking-time',
  cls: 'cumulative-layout-shift',
  bytes: 'total-byte-weight',
} as const;

type Name = keyof typeof measures | 'score' | 'requests';
type Seen = Readonly<Record<Name, number>>;

interface Report {
  readonly lhr: {
    readonly categories: { readonly performance: { readonly score: number | null } };
    readonly audits: Readonly<
      Record<string, { readonly numericValue?: number; readonly details?: { readonly items?: readonly unknown[] } }>
    >;
  };
}
type Lighthouse = (url: string, options: object) => Promise<Report | undefined>;

/** The name is not a literal, so that a build without the library succeeds. */
async function lighthouse(): Promise<Lighthouse | undefined> {
  const name = 'lighthouse';
  try {
    const { default: measure } = (await import(/* @vite-ignore */ name)) as { readonly default: Lighthouse };
    return measure;
  } catch {
    return undefined;
  }
}

interface Page {
  readonly name: string;
  readonly url: string;
  /** In the browser that holds a case, opened. */
  readonly withCase?: true;
}

function pagesOf(sites: readonly Site[]): readonly Page[] {
  return sites.flatMap(({ name, url }) =>
    name === 'IOP-verkstaden'
      ? [
          { name: 'start', url },
          { name: 'första frågan', url: `${url}#/sida/1.1`, withCase: true },
          { name: 'resultatet', url: `${url}#/bedomning`, withCase: true },
          { name: 'utkastet', url: `${url}#/utkast`, withCase: true },
        ]
      : [{ name, url }],
  );
}

async function see(measure: Lighthouse, url: string, port: number): Promise<Seen> {
  const options = { port, output: 'json', logLevel: 'silent', onlyCategories: ['performance'] };
  const report = await measure(url, options);
  if (!report) throw new Error(`no report of ${url}`);
  const { audits, categories } = report.lhr;
  const value = (name: string): number => audits[name]?.numericValue ?? Number.NaN;
  return {
    lcp: value(measures.lcp),
    tbt: value(measures.tbt),
    cls: value(measures.cls),
    bytes: value(measures.bytes) / 1000,
    score: (categories.performance.score ?? 0) * 100,
    requests: audits['network-requests']?.details?.items?.length ?? Number.NaN,
  };
}

const heads = ['score', 'lcp', 'tbt', 'cls', 'bytes', 'requests'] as const;

/** Prints the table; false when a goal is missed. Undefined when Lighthouse is not installed. */
export async function bench(): Promise<boolean | undefined> {
  const measure = await lighthouse();
  if (!measure) return void console.log('Lighthouse är inte installerat: inte mätt.');
  const sites = await servedSites();
  const pages = pagesOf(sites);
  const seen = new Map<string, Seen[]>(pages.map(({ name }) => [name, []]));
  const ours = sites[0]?.url ?? '';
  const [empty, holder] = [await visit(), await visit()];
  try {
    // Lighthouse empties the cache and the worker before each visit, and leaves the stored case.
    await openCase(holder.page, ours, await lyktan());
    await holder.page.goto('about:blank');
    for (let round = 0; round < rounds; round += 1)
      for (const { name, url, withCase } of pages)
        seen.get(name)?.push(await see(measure, url, withCase ? holder.port : empty.port));
  } finally {
    await empty.end();
    await holder.end();
  }
  const of = (name: string, what: Name): Sample => sampleOf((seen.get(name) ?? []).map((one) => one[what]));
  const rows = pages.map(({ name }) => [name, ...heads.map((what) => spread(of(name, what), what === 'cls' ? 3 : 0))]);
  console.log(`Första besöket, mobil, ${rounds} varv om vartannat: mitten (minst–mest)`);
  console.log(table([['', 'poäng', 'LCP ms', 'TBT ms', 'CLS', 'kB', 'hämtningar'], ...rows]));
  const peer = Math.min(...sites.slice(1).map(({ name }) => of(name, 'lcp').median));
  const faster = (name: string): number => peer / of(name, 'lcp').median;
  const times = (name: string): string => faster(name).toFixed(1).replace('.', ',');
  const score = (name: string, least: number) => ({
    what: `${name}: poäng minst ${least}`,
    met: of(name, 'score').median >= least,
  });
  const still = (name: string) => ({ what: `${name}: CLS 0`, met: of(name, 'cls').median < 0.001 });
  return told([
    ...(Number.isFinite(peer)
      ? [
          { what: `start: LCP minst 4 gånger snabbare (${times('start')})`, met: faster('start') >= 4 },
          {
            what: `första frågan: LCP minst 2,5 gånger snabbare (${times('första frågan')})`,
            met: faster('första frågan') >= 2.5,
          },
        ]
      : []),
    score('start', 98),
    score('första frågan', 90),
    { what: 'första frågan: TBT högst 200 ms', met: of('första frågan', 'tbt').median <= 200 },
    score('resultatet', 85),
    score('utkastet', 85),
    ...['första frågan', 'resultatet', 'utkastet'].map(still),
  ]);
}
