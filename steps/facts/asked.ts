/**
 * When something is asked: the facts that a question or a field names, and what each has to be. Whether an unknown fact
 * asks is said where it is named (`catalogue/when.ts`).
 */
import { partIds } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { AskedKey } from '#steps/catalogue/key.ts';
import type { Field, Level, Question, Truth } from '#steps/catalogue/step.ts';
import { type Condition, conditionsOf, type When } from '#steps/catalogue/when.ts';
import type { Reader, Scope } from './fact.ts';
import { fact, isFactName, type NamedFact } from './index.ts';
import { readCase } from './read-case.ts';

/** What is looked at when asking. Without `partId` a condition about a part holds when it holds for any part. */
export interface Setting {
  readonly c: CaseFile;
  readonly partId?: string | undefined;
  readonly orgId?: string | undefined;
  /** Levels per part, when the assessment is known. */
  readonly levels?: Readonly<Record<string, Level>> | undefined;
  /** A check-in is open and the term has started. */
  readonly checkInOpen?: boolean | undefined;
  /** Whether the question of a key is done; without it nothing is, and what is empty stays unknown. */
  readonly answered?: ((key: AskedKey, scopeId: string | undefined) => boolean) | undefined;
}

/** Who asks looks at every part and every row, also those that are not shown to the other side yet. */
export const readerOf = (s: Setting): Reader => readCase({ ...s, among: 'all', hidden: 'counts' });

/** The fact that a condition names. @throws Error when there is none: a fault in the catalogue. */
function factOf({ fact: name }: Condition): NamedFact {
  if (!isFactName(name)) throw new Error(`Unknown fact: ${name}`);
  return fact(name);
}

function isMet(condition: Condition, read: Reader, scope: Scope): boolean {
  const one = factOf(condition);
  const { truth } = one.of(read, scope);
  switch (condition.asked) {
    case 'whenYes':
      return truth === 'yes';
    case 'whenNo':
      return truth === 'no';
    case 'unlessYes':
      return truth !== 'yes';
    case 'unlessNo':
      return truth !== 'no';
    case 'whenYesOrNotKnown':
      return truth === 'yes' || (truth === 'unknown' && one.keys.some((key) => read.notKnown(key)));
  }
}

/** The parts to try, one at a time: several conditions have to be met in the same part. */
const scopesOf = ({ c, partId, orgId }: Setting): readonly Scope[] => {
  const parts = partId === undefined ? partIds(c) : [partId];
  return parts.length === 0 ? [{ org: orgId }] : parts.map((part) => ({ part, org: orgId }));
};

/** Whether everything that is named holds, here and now. */
export function holds(when: When | undefined, s: Setting): boolean {
  const conditions = conditionsOf(when);
  if (conditions.length === 0) return true;
  const read = readerOf(s);
  return scopesOf(s).some((scope) => conditions.every((condition) => isMet(condition, read, scope)));
}

/** A condition that is not met, and what its fact is: a no, a yes, or not known. */
export interface NotMet {
  readonly fact: NamedFact;
  readonly truth: Truth;
}

/** What keeps something from being asked, down to the facts that are not made of others. Empty when it is asked. */
export function notMet(when: When | undefined, s: Setting): readonly NotMet[] {
  if (holds(when, s)) return [];
  const read = readerOf(s);
  const scopes = scopesOf(s);
  return conditionsOf(when)
    .filter((condition) => !scopes.every((scope) => isMet(condition, read, scope)))
    .flatMap((condition) => {
      const one = factOf(condition);
      const behind = notMet(one.needs, s);
      return behind.length > 0 ? behind : [{ fact: one, truth: one.of(read, { part: s.partId, org: s.orgId }).truth }];
    });
}

/** The answers that decide whether something is asked. */
export const keysBehind = (when: When | undefined): readonly AskedKey[] => [
  ...new Set(conditionsOf(when).flatMap((condition) => factOf(condition).keys)),
];

/** Is the question asked, here and now? On the short track only its 24 questions are. */
export function isAsked(question: Question, s: Setting): boolean {
  if (question.noPage) return false;
  if (s.c.track === 'short') return question.short === true;
  return holds(question.when, s);
}

export function isFieldAsked(field: Field, s: Setting): boolean {
  if (s.c.track === 'short' && field.canWait) return false;
  return holds(field.when, s);
}
