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
      readonly sum?: string;
    }
  | { readonly kind: 'gap'; readonly run: Run }
  /** What it refers to: an id in the document, or nothing when the target is left out. */
  | { readonly kind: 'reference'; readonly noun: ReferenceNoun; readonly to: string | undefined };

export type ReferenceNoun = 'avsnitt' | 'bilaga' | 'punkt';

export const hasReference = (tokens: readonly Token[]): boolean =>
  tokens.some((token) => token.kind === 'reference' && token.to !== undefined);

/** Tokens to runs: references are collapsed, nouns follow their numbers, sums get their words, sentences a capital. */
export function setTokens(tokens: readonly Token[]): readonly Run[] {
  const runs: Run[] = [];
  const merged = mergeOurs(tokens);
  for (let at = 0; at < merged.length; at += 1) {
    const token = merged[at];
    if (!token) continue;
    const begins = beginsSentence(runs);
    if (token.kind === 'reference') {
      const group = referenceGroup(merged, at, token.noun);
      runs.push(...referenceRuns(token.noun, group.targets, begins));
      at = group.last;
    } else runs.push(runOf(token, merged[at - 1], begins));
  }
  return runs;
}

/** One token as a run; our own words follow the value that stands before them. */
function runOf(token: Exclude<Token, { kind: 'reference' }>, before: Token | undefined, begins: boolean): Run {
  if (token.kind === 'gap') return token.run;
  if (token.kind === 'value') return { text: begins && token.mayBeCapital ? capital(token.text) : token.text };
  const { number, sum } = before?.kind === 'value' ? before : {};
  return { text: withSum(number === undefined ? token.text : nounAfter(number, token.text), sum) };
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

const severally: Readonly<Record<ReferenceNoun, string>> = {
  avsnitt: 'avsnitt',
  bilaga: 'bilagorna',
  punkt: 'punkterna',
};

/** "avsnitt 3", "bilagorna 2, 3 och 6": the noun once, then each number as a reference of its own. */
function referenceRuns(noun: ReferenceNoun, targets: readonly string[], begins: boolean): readonly Run[] {
  const word = targets.length > 1 ? severally[noun] : noun;
  return targets.flatMap((to, index): readonly Run[] => {
    if (index === 0) return [{ text: `${begins ? capital(word) : word} `, to }];
    return [{ text: index === targets.length - 1 ? ' och ' : ', ' }, { text: '', to }];
  });
}

/** References with nothing but commas and "och" between them, as one list. Those left out are skipped. */
function referenceGroup(
  tokens: readonly Token[],
  start: number,
  noun: ReferenceNoun,
): { readonly targets: readonly string[]; readonly last: number } {
  const targets: string[] = [];
  let last = start;
  for (let at = start; at < tokens.length; at += 1) {
    const token = tokens[at];
    if (token?.kind === 'reference' && token.noun === noun) {
      if (token.to !== undefined) targets.push(token.to);
      last = at;
    } else if (token?.kind !== 'ours' || !/^\s*(?:,|och|, och)\s*$/u.test(token.text)) break;
  }
  return { targets, last };
}

function beginsSentence(runs: readonly Run[]): boolean {
  const before = plainText(runs).trimEnd();
  return before === '' || /[.!?]$/u.test(before);
}
