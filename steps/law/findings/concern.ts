/** Which question some words concern, given the answers of a part (README 10). Pure and quick: the level reads it. */
import { isUnknown, type LawValue, type Values } from '../keys.ts';
import { type Concern, type FamilyId, families } from './families.ts';

function speaksAgainst({ against }: Concern, value: LawValue): boolean {
  if (against === 'any' || isUnknown(value)) return true;
  if (typeof value === 'number') return false;
  return typeof value === 'string' ? against.includes(value) : value.every((one) => against.includes(one));
}

/**
 * The question that the words speak against the answer of, or that nobody has answered; undefined when they agree.
 * @param stored as the parties have answered. @param effective what counts: a question not asked is `ej_aktuell`.
 */
export function concernIn(family: FamilyId, stored: Values, effective: Values): Concern | undefined {
  const asked = families[family].concerns.find(({ key }) => effective[key] !== 'ej_aktuell');
  return asked && speaksAgainst(asked, stored[asked.key]) ? asked : undefined;
}
