/**
 * What a kommun's package asks of a case, and whether the answers meet it. Beside the assessment and never inside it: no
 * level moves, and nothing of the guide's own is taken away. A question that nobody has answered is not known, and
 * ”vet inte” is never a no.
 */
import { answerOf, textOf } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { readCase } from '#steps/facts/read-case.ts';
import { lastDayAfter } from '#steps/proposals/months.ts';
import { groupDigits, longDate, nbsp } from '#steps/swedish/format.ts';
import { type PackageAnswer, type PackageChoice, packageAnswers, packageOf } from './in-case.ts';
import type { KommunPackage, LimitId, PackageQuestion, PackageSource } from './schema.ts';

/** met · unmet · unknown nobody has said · open the sides say different things · holds a rule that needs no answer. */
export type RequirementState = 'met' | 'unmet' | 'unknown' | 'open' | 'holds';

export interface Requirement {
  /** Unique among the requirements of a case. */
  readonly id: string;
  readonly kind: 'question' | 'limit';
  readonly state: RequirementState;
  /** The question as it was put, or the limit in a whole sentence. */
  readonly text: string;
  /** What the answers say about it, in a whole sentence. */
  readonly says: string;
  readonly why: string;
  readonly source: PackageSource;
  readonly kommun: string;
  readonly edition: string;
  /** Key whose question settles a limit. */
  readonly key?: 'term.end' | 'funding.public';
  /** Of a question that the package of the case still asks. */
  readonly asks?: PackageQuestion;
}

type Judged = Pick<Requirement, 'state' | 'says'>;

const kronor = (sek: number): string => `${groupDigits(sek)}${nbsp}kr`;

function judgeTerm(c: CaseFile, most: number): Judged {
  if (answerOf(c, 'term.openEnded') === 'ja')
    return { state: 'unmet', says: 'Ni har svarat att den gäller tills vidare.' };
  const [start, end] = [textOf(c, 'term.start'), textOf(c, 'term.end')];
  if (start === undefined || end === undefined) return { state: 'unknown', says: 'Ni har inte skrivit tiden än.' };
  const latest = lastDayAfter(start, most);
  const says = `Den sista dagen får vara ${longDate(latest)}. Ni har skrivit ${longDate(end)}.`;
  return { state: end <= latest ? 'met' : 'unmet', says };
}

function judgeMoney(c: CaseFile, most: number): Judged {
  const read = readCase({ c, among: 'all', hidden: 'waits' });
  const sums = new Map<number, number>();
  let missing = false;
  for (const row of read.rows('funding.public')) {
    const [year, amount] = [row.value('year'), row.value('amount')];
    if (typeof year === 'number' && typeof amount === 'number') sums.set(year, (sums.get(year) ?? 0) + amount);
    else missing = true;
  }
  const [highest] = [...sums].toSorted(([, a], [, b]) => b - a);
  // One year over the limit settles it, whatever is still to be written.
  if (highest && highest[1] > most)
    return { state: 'unmet', says: `Ni har skrivit ${kronor(highest[1])} för ${highest[0]}.` };
  if (!highest && !missing) return { state: 'unknown', says: 'Ni har inte skrivit några belopp än.' };
  if (missing || !highest) return { state: 'unknown', says: 'Ni har inte skrivit alla belopp än.' };
  return { state: 'met', says: `Som mest har ni skrivit ${kronor(highest[1])}, för ${highest[0]}.` };
}

interface LimitWords {
  readonly text: (value: number) => string;
  readonly judge: (c: CaseFile, value: number) => Judged;
  readonly key?: NonNullable<Requirement['key']>;
}

const limitWords: Readonly<Record<LimitId, LimitWords>> = {
  lawyerReadsFrom: {
    text: (value) => `En jurist läser alltid från ${kronor(value)}.`,
    judge: () => ({ state: 'holds', says: 'Gränsen gäller när verktyget visar vem som behöver läsa.' }),
  },
  longestMonths: {
    text: (value) =>
      value === 1
        ? 'Avtalet får gälla i högst en månad, utan förlängning.'
        : `Avtalet får gälla i högst ${value} månader, utan förlängning.`,
    judge: judgeTerm,
    key: 'term.end',
  },
  publicSekPerYear: {
    text: (value) => `Kommunen får lämna högst ${kronor(value)} per år.`,
    judge: judgeMoney,
    key: 'funding.public',
  },
};

const limitIds = ['lawyerReadsFrom', 'longestMonths', 'publicSekPerYear'] as const satisfies readonly LimitId[];

function limitsOf(c: CaseFile, pack: KommunPackage): readonly Requirement[] {
  return limitIds.flatMap((id): readonly Requirement[] => {
    const limit = pack.limits[id];
    if (!limit) return [];
    const { text, judge, key } = limitWords[id];
    const { value, why, source } = limit;
    const { kommun, edition } = pack;
    const judged = judge(c, value);
    return [{ id, kind: 'limit', text: text(value), why, source, kommun, edition, ...judged, ...(key ? { key } : {}) }];
  });
}

const choiceSays: Readonly<Record<PackageChoice, string>> = {
  ja: 'Ni har svarat ja.',
  nej: 'Ni har svarat nej.',
  vet_inte: 'Ni har svarat att ni inte vet än.',
};

/** What the sides say together: the joint answer, or the one that all of them have given. */
function judgeAnswers(answers: readonly PackageAnswer[], wanted: 'ja' | 'nej'): Judged {
  const joint = answers.find(({ voice }) => voice === 'joint');
  const [first, ...others] = joint ? [joint] : answers;
  if (!first) return { state: 'unknown', says: 'Ni har inte svarat än.' };
  if (others.some(({ choice }) => choice !== first.choice)) return { state: 'open', says: 'Ni har svarat olika.' };
  const says = choiceSays[first.choice];
  if (first.choice === 'vet_inte') return { state: 'unknown', says };
  return { state: first.choice === wanted ? 'met' : 'unmet', says };
}

const answersTo = (all: readonly PackageAnswer[], packageId: string, questionId: string): readonly PackageAnswer[] =>
  all.filter((one) => one.packageId === packageId && one.questionId === questionId);

/** A question that is put in other words now is another question: the old answer stays, and counts for nothing more. */
const stillAsked = (asked: PackageQuestion, { question, wanted }: PackageAnswer): boolean =>
  question === asked.question && wanted === asked.wanted;

function askedNow(all: readonly PackageAnswer[], pack: KommunPackage): readonly Requirement[] {
  const { kommun, edition } = pack;
  return pack.questions.map((asked): Requirement => {
    const answers = answersTo(all, pack.id, asked.id);
    const holding = answers.filter((one) => stillAsked(asked, one));
    const old = answers.find((one) => !stillAsked(asked, one));
    const judged: Judged =
      holding.length === 0 && old
        ? { state: 'unknown', says: `Frågan är ändrad. Ni har svarat på den äldre frågan: ”${old.question}”` }
        : judgeAnswers(holding, asked.wanted);
    const { question: text, why, source } = asked;
    return {
      id: `${pack.id}/${asked.id}`,
      kind: 'question',
      text,
      why,
      source,
      kommun,
      edition,
      asks: asked,
      ...judged,
    };
  });
}

/** Answers whose question nobody asks here: the package is gone, or is another. Told in the words they were asked in. */
function askedBefore(all: readonly PackageAnswer[], pack: KommunPackage | undefined): readonly Requirement[] {
  const asked = new Set(pack?.questions.map(({ id }) => `${pack.id}/${id}`));
  const ids = [...new Set(all.map(({ packageId, questionId }) => `${packageId}/${questionId}`))];
  return ids
    .filter((id) => !asked.has(id))
    .flatMap((id): readonly Requirement[] => {
      const [packageId = '', questionId = ''] = id.split('/');
      const answers = answersTo(all, packageId, questionId);
      const [latest] = answers.toSorted((a, b) => (a.at < b.at ? 1 : -1));
      if (!latest) return [];
      const { question: text, why, source, kommun, edition, wanted } = latest;
      const same = answers.filter((one) => one.question === text && one.wanted === wanted);
      return [{ id, kind: 'question', text, why, source, kommun, edition, ...judgeAnswers(same, wanted) }];
    });
}

/** Everything that a kommun asks of the case beside the guide's own: questions first, then limits. Pure. */
export function requirementsOf(c: CaseFile): readonly Requirement[] {
  const pack = packageOf(c);
  const all = packageAnswers(c);
  return [...(pack ? askedNow(all, pack) : []), ...askedBefore(all, pack), ...(pack ? limitsOf(c, pack) : [])];
}
