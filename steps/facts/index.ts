/**
 * The facts: what is true of a case, each in one place. Questions, clauses, covers, memo and findings name a fact; nobody
 * works it out for himself. `fact(name).of(reader, scope)` says yes, no or unknown, and why.
 */
import type { AskedKey, DeclaredFact } from '#steps/catalogue/key.ts';
import type { Truth } from '#steps/catalogue/step.ts';
import { aid } from './aid.ts';
import { data } from './data.ts';
import { declared } from './declared.ts';
import type { Fact, Facts, Reader, Scope } from './fact.ts';
import { form } from './form.ts';
import { money } from './money.ts';
import { parties } from './parties.ts';
import { people } from './people.ts';
import { permits } from './permits.ts';
import { term } from './term.ts';
import { things } from './things.ts';

/** Facts of several answers; those of one answer are declared by their question. */
const computed = { ...parties, ...money, ...term, ...things, ...people, ...data, ...permits, ...aid, ...form } as const;

export type FactName = keyof typeof computed | DeclaredFact;

const facts: Facts = { ...declared, ...computed };

/** Names of all facts. */
export const factNames: readonly FactName[] = Object.keys(facts).filter(isFactName);

export function isFactName(name: string): name is FactName {
  return Object.hasOwn(facts, name);
}

/** A fact as it stands for one reader: what it is, and the answers it rests on. */
export interface Stands {
  readonly truth: Truth;
  readonly keys: readonly AskedKey[];
}

export interface NamedFact extends Fact {
  readonly name: FactName;
  /** Yes, no or unknown, for a part or an organisation, or for all that the reader knows. */
  readonly of: (read: Reader, scope?: Scope) => Stands;
}

function named(name: FactName, one: Fact): NamedFact {
  return { ...one, name, of: (read, scope = {}) => ({ truth: one.truth(read, scope), keys: one.keys }) };
}

const byName: ReadonlyMap<string, NamedFact> = new Map(
  Object.entries(facts).flatMap(([name, one]) => (isFactName(name) ? [[name, named(name, one)] as const] : [])),
);

/** The fact of a name. @throws Error when there is none, which is a fault in the catalogue. */
export function fact(name: FactName): NamedFact {
  const found = byName.get(name);
  if (!found) throw new Error(`Unknown fact: ${name}`);
  return found;
}
