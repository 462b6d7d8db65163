/**
 * The leader's key of each practice case, from the block `expect` of its file: level per part, rules,
 * signals and what the case teaches. For workshops; never shown to participants before they are done. Expected by the rules, not a court's answer.
 */

export interface PartKey {
  readonly part: string;
  readonly level: 0 | 1 | 2 | 3 | 4;
  /** Legs that the answers carry among A, C and D. */
  readonly legs: readonly string[];
  /** Rules L-…, by what they give. */
  readonly stop: readonly string[];
  readonly lawyer: readonly string[];
  readonly warn: readonly string[];
  readonly read: readonly string[];
  readonly duty: readonly string[];
  readonly ask: readonly string[];
  readonly support: readonly string[];
  readonly info: readonly string[];
}

export interface AnswerKey {
  readonly id: string;
  readonly parts: readonly PartKey[];
  /** Refs of the method's warning signals: stop and get a legal view, look closer, tip. */
  readonly signals: { readonly R: readonly string[]; readonly G: readonly string[]; readonly B: readonly string[] };
  /** The way the case leads to. */
  readonly way: string;
  readonly lesson: string;
}

const effects = ['stop', 'lawyer', 'warn', 'read', 'duty', 'ask', 'support', 'info'] as const;
const strengths = ['R', 'G', 'B'] as const;

/** As it stands in a file: what is left out is empty. */
interface Written {
  readonly way: string;
  readonly lesson: string;
  readonly parts: readonly (Pick<PartKey, 'part' | 'level'> & Partial<PartKey>)[];
  readonly signals: Partial<AnswerKey['signals']>;
}

const written = import.meta.glob<Written | null>('./cases/*.iop.json', {
  eager: true,
  query: '?expect',
  import: 'default',
});

const listed = <Name extends string>(
  names: readonly Name[],
  given: Partial<Readonly<Record<Name, readonly string[]>>>,
): Readonly<Record<Name, readonly string[]>> => {
  const rows = names.map((name) => [name, given[name] ?? []] as const);
  return Object.fromEntries(rows) as Record<Name, readonly string[]>;
};

const keyOf = (id: string, { way, lesson, parts, signals }: Written): AnswerKey => ({
  id,
  way,
  lesson,
  parts: parts.map(({ part, level, legs = [], ...rules }) => ({ part, level, legs, ...listed(effects, rules) })),
  signals: listed(strengths, signals),
});

/** The keys of all practice cases, in the order of their ids. */
export const answerKeys: readonly AnswerKey[] = Object.entries(written)
  .flatMap(([path, given]) => (given === null ? [] : [keyOf(path.replace(/^.*\/|\.iop\.json$/g, ''), given)]))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

export function answerKey(id: string): AnswerKey | undefined {
  return answerKeys.find((key) => key.id === id);
}
