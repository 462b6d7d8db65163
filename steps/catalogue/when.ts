/** Names the facts that a question or a field hangs on, and says whether it is asked while a fact is not known. */

/**
 * `whenYes` asked at yes · `whenNo` at no · `unlessNo` at yes and while it is not known · `unlessYes` at no and while it is
 * not known · `whenYesOrNotKnown` at yes, and when somebody has said "vi vet inte än" to what the fact rests on.
 */
export type Asked = 'whenYes' | 'whenNo' | 'unlessNo' | 'unlessYes' | 'whenYesOrNotKnown';

export interface Condition {
  /** Name of a fact (steps/facts). */
  readonly fact: string;
  readonly asked: Asked;
}

/** A name alone asks when the fact is a yes. Several have to be met together. */
export type When = string | Condition | readonly (string | Condition)[];

export const whenNo = (fact: string): Condition => ({ fact, asked: 'whenNo' });
export const unlessNo = (fact: string): Condition => ({ fact, asked: 'unlessNo' });
export const unlessYes = (fact: string): Condition => ({ fact, asked: 'unlessYes' });
export const yesOrNotKnown = (fact: string): Condition => ({ fact, asked: 'whenYesOrNotKnown' });

const isList = (when: When): when is readonly (string | Condition)[] => Array.isArray(when);

/** The conditions of a `when`, written out. */
export function conditionsOf(when: When | undefined): readonly Condition[] {
  if (when === undefined) return [];
  const named = isList(when) ? when : [when];
  return named.map((one) => (typeof one === 'string' ? { fact: one, asked: 'whenYes' } : one));
}
