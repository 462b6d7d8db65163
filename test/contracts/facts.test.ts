/** The facts: each has its words, rests on answers of the right kind, and is used. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { stages } from '#steps/catalogue/index.ts';
import { questionOf } from '#steps/catalogue/lookup.ts';
import { conditionsOf } from '#steps/catalogue/when.ts';
import type { Reader } from '#steps/facts/fact.ts';
import { fact, factNames } from '#steps/facts/index.ts';
import { textsOf } from '#templates/clause/clause.ts';
import { clauses } from '#templates/clause/library.ts';
import { walk } from '#templates/clause/text.ts';
import { factsAsked } from './catalogue-faults.ts';

/** Names that a clause hangs on anywhere. */
function factsInClauses(): readonly string[] {
  return clauses.flatMap((clause) => {
    const named = [
      ...clause.when,
      ...clause.paragraphs.flatMap(({ items, when }) => [when, ...items.map((one) => one.when)]),
    ];
    const inside: string[] = [];
    for (const { nodes } of textsOf(clause)) walk(nodes, (node) => node.kind === 'condition' && inside.push(node.fact));
    return [
      ...named.flatMap((one) => one?.fact ?? []),
      ...inside,
      ...(clause.lawyer === undefined ? [] : [clause.lawyer]),
    ];
  });
}

/** Names that the documents and the method ask for in code: `fact('publicPartyPays')`, `holds('multiYear', …)`. */
function factsInCode(): readonly string[] {
  const root = new URL('../../', import.meta.url).pathname;
  const sources = ['templates', 'steps'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts') && !file.startsWith('facts/'))
      .map((file) => readFileSync(join(root, folder, file), 'utf8')),
  );
  const call = /\b(?:fact|holds|unsettled)\((?:[^()'?]*,)?\s*'(\w+)'|\? '(\w+)' : '(\w+)'\)/gu;
  return sources.flatMap((text) => [...text.matchAll(call)].flatMap((found) => found.slice(1)));
}

describe('a fact', () => {
  it('is used by a question, a clause, a document or another fact', () => {
    const needed = factNames.flatMap((name) => conditionsOf(fact(name).needs).map((one) => one.fact));
    const used = new Set([...factsAsked(stages), ...factsInClauses(), ...factsInCode(), ...needed]);
    expect(factNames.filter((name) => !used.has(name))).toEqual([]);
  });

  it.each(factNames)('%s says what it means, what is asked and why something is not', (name) => {
    const { explanation, asks, reasons, refusal } = fact(name);
    expect(explanation).toMatch(/^\p{Lu}.*\.$/u);
    for (const words of [asks, reasons.no, reasons.yes, refusal])
      if (words !== undefined) expect(words).toMatch(/^\p{Ll}.*[^.]$/u);
    expect(reasons.no).toBeDefined();
  });

  it.each(factNames)('%s reads only what it says that it rests on, under the ids that the question has', (name) => {
    const read = new Set<string>();
    const wrong: string[] = [];
    const reader: Reader = {
      parts: ['p1', 'p2'],
      hasParts: true,
      organisations: ['o1'],
      publicParties: ['k1'],
      value: (key, id) => {
        read.add(key);
        const { scope, fields } = questionOf(key);
        const per = fields[key]?.per;
        const expected = scope === 'part' ? 'p' : scope === 'org' ? 'o' : per === 'public' ? 'k' : undefined;
        if (id?.charAt(0) !== expected) wrong.push(`${key}@${id}`);
        return undefined;
      },
      rows: (list) => {
        read.add(list);
        return [];
      },
      answered: (key) => read.add(key).size < 0,
      notKnown: () => false,
      level: () => undefined,
      checkInOpen: undefined,
    };
    fact(name).of(reader);
    expect(wrong).toEqual([]);
    const listed = new Set(fact(name).keys.map((key) => key.split('[].')[0] ?? key));
    expect([...read].filter((key) => !listed.has(key))).toEqual([]);
  });
});
