/** The last step of filling: words and values in a row become runs that read as Swedish. */
import { inWords } from '#steps/swedish/format.ts';
import type { Run } from '#templates/tree/document.ts';
import { capital, nounAfter } from '#templates/tree/swedish.ts';

export type Token =
  | { readonly kind: 'ours'; readonly text: string }
  | {
      readonly kind: 'value';
      readonly text: string;
      readonly number?: number;
      readonly mayBeCapital: boolean;
      readonly sum?: string;
    }
  | { readonly kind: 'gap'; readonly run: Run }
  | { readonly kind: 'reference'; readonly number: number | undefined };

export const hasReference = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'reference' && token.number !== undefined);

/** Tokens to runs: references are collapsed, nouns follow their numbers, sums get their words, sentences a capital. */
export function setTokens(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  let number: number | undefined;
  let sum: string | undefined;
  const merged = mergeOurs(tokens);
  for (let at = 0; at < merged.length; at += 1) {
    const token = merged[at];
    if (!token) continue;
    const begins = beginsSentence(runs);
    if (token.kind === 'gap') runs.push(token.run);
    else if (token.kind === 'reference') {
      const group = referenceGroup(merged, at);
      const words = `avsnitt ${inWords(group.numbers.map(String))}`;
      runs.push({ text: begins ? capital(words) : words });
      at = group.last;
    } else if (token.kind === 'value') {
      runs.push({ text: begins && token.mayBeCapital ? capital(token.text) : token.text });
    } else runs.push({ text: withSum(number === undefined ? token.text : nounAfter(number, token.text), sum) });
    number = token.kind === 'value' ? token.number : undefined;
    sum = token.kind === 'value' ? token.sum : undefined;
  }
  return runs;
}

/** " kronor." after a sum becomes " kronor (trehundratusen)."; other words stay. */
function withSum(text: string, sum: string | undefined): string {
  return sum === undefined ? text : text.replace(/^(\s*kronor)(?!\p{L})/u, (kronor) => `${kronor} (${sum})`);
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

/** References with nothing but commas and "och" between them, as one list. Those left out are skipped. */
function referenceGroup(
  tokens: readonly Token[],
  start: number,
): { readonly numbers: readonly number[]; readonly last: number } {
  const numbers: number[] = [];
  let last = start;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'reference') {
      if (token.number !== undefined) numbers.push(token.number);
      last = at;
    } else if (token?.kind !== 'ours' || !/^\s*(?:,|och|, och)\s*$/u.test(token.text)) break;
  }
  return { numbers, last };
}

function beginsSentence(runs: readonly Run[]): boolean {
  const before = runs
    .map((run) => run.text)
    .join('')
    .trimEnd();
  return before === '' || /[.!?]$/u.test(before);
}
