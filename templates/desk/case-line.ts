/** One partnership as a line in a list of several: how far it has come, what the kommun pays, until when, and what comes. */
import { answerOf, fieldText, textOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { numberOf } from '#templates/fields/fields.ts';
import { lookupOf } from '#templates/from-case/input.ts';
import { otherFormChosen } from '#templates/kinds/make.ts';
import type { DocumentWords } from '#templates/kinds/words.ts';
import { type FollowUpDate, followUpDates } from '#templates/minutes/follow-up-dates.ts';
import { decisionsOf, type StepId, standingOf } from './decision.ts';
import { type Errand, errandsOf } from './errands.ts';

/** sum: whole kronor of the year · none: the kommun gives no money · unknown: not every sum of the year is written. */
export type YearSum =
  | { readonly is: 'sum'; readonly sek: number }
  | { readonly is: 'none' }
  | { readonly is: 'unknown' };

export interface CaseLine {
  readonly id: string;
  readonly name: string;
  readonly kind: CaseFile['kind'];
  readonly publicNames: readonly string[];
  readonly orgNames: readonly string[];
  readonly officers: readonly string[];
  readonly caseNumbers: readonly string[];
  readonly standing: StepId | 'slut' | 'annan-form';
  readonly sum: YearSum;
  /** ISO day, `open` for until further notice, '' while unknown. */
  readonly end: string;
  readonly next: Errand | undefined;
  /** The next check-in, report or evaluation. */
  readonly followUp: FollowUpDate | undefined;
}

/** Days of the list that are no follow-up of the work. */
const notFollowUp: ReadonlySet<string> = new Set(['beslut', 'start', 'slut', 'pengar', 'plan']);

/** The year lies before the first day of the agreement or after its last. */
function isOutside(c: CaseFile, year: number): boolean {
  const [start, end] = [textOf(c, 'term.start'), textOf(c, 'term.end')];
  return (
    (start !== undefined && year < Number(start.slice(0, 4))) || (end !== undefined && year > Number(end.slice(0, 4)))
  );
}

/** What the public parties pay in a year. A year with a row whose sum is not written is not known. */
export function yearSum(c: CaseFile, year: number): YearSum {
  const lookup = lookupOf(c, {});
  const rows = lookup.rows('funding.public');
  const ofYear = rows.filter((row) => numberOf(row.fields['year']) === year);
  const written = rows.every((row) => row.fields['year'] !== undefined);
  if (ofYear.length > 0 && written && ofYear.every((row) => row.fields['amount'] !== undefined))
    return { is: 'sum', sek: ofYear.reduce((sum, row) => sum + numberOf(row.fields['amount']), 0) };
  const nothing = lookup.fact('publicPartyPays') === 'no' || (written && ofYear.length === 0 && isOutside(c, year));
  return nothing ? { is: 'none' } : { is: 'unknown' };
}

const namesOf = (c: CaseFile, list: 'publicParties' | 'organisations'): readonly string[] =>
  rowsOf(c, list).flatMap((row) => fieldText(row, 'name') ?? []);

const written = (texts: readonly string[]): readonly string[] => [...new Set(texts.filter((text) => text !== ''))];

/** @param today ISO day; the year of the sum is its year. */
export function caseLine(c: CaseFile, today: string, words: DocumentWords): CaseLine {
  const assessment = assessmentOf(c, today);
  const decisions = decisionsOf(c, today);
  const errands = errandsOf({ c, today, assessment, decisions, words });
  const other =
    otherFormChosen(c) || (assessment.parts.length > 0 && assessment.parts.every(({ level }) => level === 4));
  return {
    id: c.id,
    name: textOf(c, 'partnership.name') ?? '',
    kind: c.kind,
    publicNames: namesOf(c, 'publicParties'),
    orgNames: namesOf(c, 'organisations'),
    officers: written(decisions.map(({ officer }) => officer)),
    caseNumbers: written(decisions.map(({ caseNumber }) => caseNumber)),
    standing: other ? 'annan-form' : standingOf(decisions, c, today),
    sum: yearSum(c, Number(today.slice(0, 4))),
    end: answerOf(c, 'term.openEnded') === 'ja' ? 'open' : (textOf(c, 'term.end') ?? ''),
    next: errands[0],
    followUp: followUpDates(lookupOf(c, {})).find(({ day, kind }) => day >= today && !notFollowUp.has(kind)),
  };
}

/** The day that a line is sorted by: the next thing or the next follow-up, whichever comes first; '' when neither has one. */
export const nextDayOf = ({ next, followUp }: CaseLine): string =>
  [next?.day ?? '', followUp?.day ?? ''].filter((day) => day !== '').toSorted()[0] ?? '';

/** The earliest next day first; lines without a day last, by name. */
export const inOrder = (lines: readonly CaseLine[]): readonly CaseLine[] =>
  lines.toSorted((a, b) => {
    const [x, y] = [nextDayOf(a), nextDayOf(b)];
    if (x === y) return a.name.localeCompare(b.name, 'sv');
    return x === '' ? 1 : y === '' ? -1 : x < y ? -1 : 1;
  });

export interface Totals {
  readonly inForce: number;
  /** Kronor of the year of those in force whose sum is known. */
  readonly sek: number;
  /** Of those in force, how many have a sum that is not known. */
  readonly unknown: number;
}

/** What is decided and in force counts; what is planned does not, and neither does a practice case. */
export function totalsOf(lines: readonly CaseLine[]): Totals {
  const real = lines.filter(({ standing, kind }) => standing === 'galler' && kind === 'own');
  return {
    inForce: real.length,
    sek: real.reduce((sum, line) => sum + (line.sum.is === 'sum' ? line.sum.sek : 0), 0),
    unknown: real.filter(({ sum }) => sum.is === 'unknown').length,
  };
}
