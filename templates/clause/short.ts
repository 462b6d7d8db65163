/** The short form of the agreement for small partnerships: what it leaves out and what it joins. */

import { cashOf, yearCount } from '#templates/agreement/annexes/resources.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import type { FactName } from '#templates/fields/facts.ts';
import { type FieldLookup, partiesOf } from '#templates/fields/fields.ts';
import type { Clause } from './clause.ts';

/** A heading and the clauses under it. */
export interface Section {
  /** Id of the clause, or of the one that leads when there are several. */
  readonly id: string;
  readonly heading: string;
  readonly clauses: readonly Clause[];
}

/** Printed as one section in the short form; its place is that of K19, which is always there. */
const joined = { lead: 'K19', heading: 'Trygghet och likabehandling', ids: ['K18', 'K19', 'K40', 'K43'] } as const;

/** Recommended clauses that the law needs after all when a fact holds: the voice of children, and permits. */
const neededWhen: Readonly<Record<string, FactName>> = { K16: 'children', K20: 'permitNeeded' };

const isJoined = (clause: Clause): boolean => joined.ids.some((id) => id === clause.id);

/** Recommended clauses give way in the short form, unless they are joined or a fact makes them needed. Core never does. */
export function shortLeavesOut(clause: Clause, { form, fields }: Pick<AgreementInput, 'form' | 'fields'>): boolean {
  if (form !== 'short' || clause.level !== 'recommended' || isJoined(clause)) return false;
  const fact = neededWhen[clause.id];
  return fact === undefined || fields.fact(fact) !== 'yes';
}

/** The sections of an agreement, in the order printed. */
export function sectionsOf(included: readonly Clause[], form: 'full' | 'short'): readonly Section[] {
  const alone = (clause: Clause): Section => ({ id: clause.id, heading: clause.heading, clauses: [clause] });
  if (form === 'full') return included.map(alone);
  return included.flatMap((clause): readonly Section[] => {
    if (clause.id === joined.lead)
      return [{ id: clause.id, heading: joined.heading, clauses: included.filter(isJoined) }];
    return isJoined(clause) ? [] : [alone(clause)];
  });
}

/** Kronor a year below which a partnership counts as small. */
const smallYearlySum = 200_000;

/**
 * One kommun, one organisation, under 200 000 kronor a year and no personal data shared: the short form is enough.
 * Never true for want of an answer.
 */
export function shortFormFits(fields: FieldLookup): boolean {
  const one = partiesOf(fields, 'public').length === 1 && partiesOf(fields, 'org').length === 1;
  const cash = partiesOf(fields, 'public').reduce((sum, party) => sum + cashOf(fields, party), 0);
  const known = fields.fact('publicPartyPays') === 'no' || cash > 0;
  return one && known && cash / yearCount(fields) < smallYearlySum && fields.fact('dataNotShared') === 'yes';
}
