/** The last step of filling: words and values in a row become runs that read as Swedish. */
import type { Run } from '#templates/tree/document.ts';
import { plainText } from '#templates/tree/runs.ts';
import { capital, nounAfter } from '#templates/tree/swedish.ts';

export type Token =
  | { readonly kind: 'ours'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly text: string;
      readonly number?: number;
      readonly mayBeCapital: boolean;
      /** The parties' own words. */
      readonly own?: true;
      /** Place of the answer in the case. */
      readonly path?: string;
    }
  | { readonly kind: 'gap'; readonly run: Run }
  /** What it refers to, in the order printed; nothing when the target is left out. */
  | { readonly kind: 'reference'; readonly noun: ReferenceNoun; readonly to: readonly Span[] };

export type ReferenceNoun = 'avsnitt' | 'bilaga' | 'punkt';

/** From one numbered block to another, by their ids; `last` is absent when it is a single one. */
export interface Span {
  readonly first: string;
  readonly last?: string;
}

export const hasReference = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'reference' && token.to.length > 0);

/** Tokens to runs: references are collapsed, nouns follow their numbers, labels are strong, sentences get a capital. */
export function setTokens(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  const merged = mergeOurs(tokens);
  for (let at = 0; at < merged.length; at += 1) {
    const token = merged[at];
    if (!token) continue;
    const begins = beginsSentence(runs);
    if (token.kind === 'reference') {
      const group = referenceGroup(merged, at, token.noun);
      runs.push(...referenceRuns(token.noun, group.spans, begins));
      at = group.last;
    } else runs.push(...runsOf(token, merged[at - 1], begins));
  }
  return runs;
}

/** One token as runs; our own words follow the value that stands before them. */
function runsOf(
  token: Exclude<Token, { kind: 'reference' }>,
  before: Token | undefined,
  begins: boolean,
): readonly Run[] {
  if (token.kind === 'gap') return [token.run];
  if (token.kind === 'value') {
    const text = begins && token.mayBeCapital ? capital(token.text) : token.text;
    return [{ text, ...(token.own ? { own: true } : {}), ...(token.path === undefined ? {} : { path: token.path }) }];
  }
  const number = before?.kind === 'value' ? before.number : undefined;
  return strongLabels(number === undefined ? token.text : nounAfter(number, token.text));
}

/** "**Syfte:** " is a label: strong. */
function strongLabels(text: string): readonly Run[] {
  return text
    .split('**')
    .map((part, index): Run => ({ text: part, ...(index % 2 === 1 ? { mark: 'strong' } : {}) }))
    .filter((run) => run.text !== '');
}

function mergeOurs(tokens: readonly Token[]): readonly Token[] {
  const out: Token[] = [];
  for (const token of tokens) {
    const last = out.at(-1);
    if (token.kind === 'ours' && last?.kind === 'ours')
      out[out.length - 1] = { kind: 'ours', text: last.text + token.text };
    else out.push(token);
  }
  return out;
}

const severally: Readonly<Record<ReferenceNoun, string>> = {
  avsnitt: 'avsnitt',
  bilaga: 'bilagorna',
  punkt: 'punkterna',
};

/** "avsnitt 3", "bilagorna A och C", "punkterna 13.3–13.5 och 14.2": the noun once, then each number as a reference. */
function referenceRuns(noun: ReferenceNoun, spans: readonly Span[], begins: boolean): readonly Run[] {
  const several = spans.length > 1 || spans.some((span) => span.last !== undefined);
  const word = several ? severally[noun] : noun;
  return spans.flatMap(({ first, last }, index): readonly Run[] => {
    const lead = index === 0 ? `${begins ? capital(word) : word} ` : index === spans.length - 1 ? ' och ' : ', ';
    const open: readonly Run[] = index === 0 ? [{ text: lead, to: first }] : [{ text: lead }, { text: '', to: first }];
    return last === undefined ? open : [...open, { text: '–' }, { text: '', to: last }];
  });
}

/** References with nothing but commas and "och" between them, as one list. Those left out are skipped. */
function referenceGroup(
  tokens: readonly Token[],
  start: number,
  noun: ReferenceNoun,
): { readonly spans: readonly Span[]; readonly last: number } {
  const spans: Span[] = [];
  let last = start;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'reference' && token.noun === noun) {
      spans.push(...token.to);
      last = at;
    } else if (token?.kind !== 'ours' || !/^\s*(?:,|och|, och)\s*$/u.test(token.text)) break;
  }
  return { spans, last };
}

function beginsSentence(runs: readonly Run[]): boolean {
  const before = plainText(runs).trimEnd();
  return before === '' || /[.!?:]$/u.test(before);
}
