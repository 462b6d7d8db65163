/**
 * Values that the tool proposes: defaults, prefilled texts and sums worked out from other answers. None of them is an answer
 * until somebody accepts it; a value to confirm has an act of its own. No key answer (◆) or level answer (N) is ever a default.
 */

import { fieldText, textOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import type { Key } from '#steps/catalogue/key.ts';
import { inWords } from '#steps/swedish/format.ts';
import { commitments, money, rules, signatories, term, things } from './agreed.ts';
import { flags, knowledge, legal, mutual, start } from './before.ts';
import { judgement } from './judgement.ts';
import { monthsBetween, shift } from './months.ts';
import { byDefault, type Proposal, type Proposals, prefilled, type Source } from './proposal.ts';

const followUp: Source = (c) => {
  const first = textOf(c, 'term.start');
  const end = textOf(c, 'term.end');
  const accounts = textOf(c, 'accounts.reportDate');
  const body = rowsOf(c, 'publicParties').flatMap((row) => textOf(c, 'decision.publicBody', row.id) ?? []);
  const dates = first === undefined || end === undefined ? [] : checkInDates(first, end);
  const out: Proposals = {
    ...(dates.length === 0
      ? {}
      : {
          'followUp.schedule': byDefault(dates, 'Efter tre månader, ett år, halva tiden och sex månader före slutet.'),
        }),
    ...(accounts === undefined
      ? {}
      : { 'followUp.reportDate': byDefault(accounts, 'Samma dag som pengarna redovisas.') }),
    'evaluation.monthsBeforeEnd': byDefault(6),
    'plan.dueDate': byDefault('11-30', 'En dag före årsskiftet.'),
    ...(body.length === 0 ? {} : { 'followUp.publicBody': byDefault(inWords(body), 'Den som fattar beslutet.') }),
  };
  for (const goal of rowsOf(c, 'goals')) {
    const sign = fieldText(goal, 'indicator');
    if (sign !== undefined) {
      out[`goals/${goal.id}/signs`] = { kind: 'prefill', from: 'Tecknet som ni skrev vid målet.', rows: [{ sign }] };
    }
  }
  return out;
};

function checkInDates(first: string, end: string): readonly string[] {
  const half = Math.floor(monthsBetween(first, end) / 2);
  const days = [shift(first, 3, 0), shift(first, 12, 0), shift(first, half, 0), shift(end, -6, 0)];
  return [...new Set(days)].filter((day) => day > first && day <= end).sort();
}

const sentences: Source = (c) => {
  const out: Proposals = {};
  const put = (key: Key, text: string | undefined, from: string): void => {
    if (text !== undefined && text !== '') out[key] = prefilled(text, from);
  };
  const sources = rowsOf(c, 'evidence').flatMap((row) => fieldText(row, 'source') ?? []);
  put('need.evidence', inWords([...new Set(sources)]), 'Källorna till det ni vet.');
  const best = (side: 'public' | 'org'): string =>
    inWords(
      rowsOf(c, 'contributions')
        .filter((row) => (row.voice === 'public') === (side === 'public'))
        .flatMap((row) => fieldText(row, 'extent') ?? [])
        .slice(0, 3),
    );
  put('mutuality.org', best('org'), 'Det organisationen bidrar med.');
  put('mutuality.public', best('public'), 'Det kommunen bidrar med.');
  put('initiativeBackground.dialogue', textOf(c, 'initiativeBackground.how'), 'Er berättelse om hur det började.');
  put('purpose.text', textOf(c, 'hopes'), 'Det ni vill uppnå tillsammans.');
  return out;
};

const sources: readonly Source[] = [
  start,
  legal,
  flags,
  mutual,
  knowledge,
  term,
  money,
  rules,
  followUp,
  things,
  signatories,
  sentences,
  commitments,
  judgement,
];

/**
 * Every proposal for a case, keyed by answer path or list path. Paths that already hold an answer are included too.
 * @param today YYYY-MM-DD; a sum that ages is the one of that day.
 */
export function proposals(c: CaseFile, today: string): Readonly<Record<string, Proposal>> {
  if (c.kind === 'published') return {};
  return Object.assign({}, ...sources.map((source) => source(c, today)));
}
