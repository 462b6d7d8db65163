/** A witness for every clause and every variant in it: each can be printed, and none prints a blank. */
import { describe, expect, it } from 'vitest';
import type { Truth } from '#steps/catalogue/step.ts';
import { agreement } from '#templates/agreement/agreement.ts';
import { findPurchaseWords } from '#templates/checks/word-list.ts';
import { type Clause, textsOf } from '#templates/clause/clause.ts';
import { clauses } from '#templates/clause/library.ts';
import { selectClauses } from '#templates/clause/select.ts';
import { clauseStates } from '#templates/clause/states.ts';
import { type ClauseNode, walk } from '#templates/clause/text.ts';
import { type FactName, isFactName } from '#templates/fields/facts.ts';
import { plainText, runsOf } from '#templates/tree/runs.ts';
import { fullSample, inputFrom, type Sample, sampleWith } from '../support/agreement-sample.ts';

/** Facts that cannot hold at once; setting one lets the others go. */
const groups: readonly (readonly FactName[])[] = [
  ['onePublicParty', 'severalPublicParties'],
  ['oneOrganisation', 'severalOrganisations'],
  ['aidNotEconomic', 'aidLocal', 'aidDeMinimis', 'aidSgeiDeMinimis'],
  ['dataNotShared', 'dataSeparate', 'dataJoint'],
  ['fundingDecided', 'fundingPartlyDecided', 'fundingNotDecided'],
  ['ownActivity', 'jointActivity'],
  ['publicDecides', 'organisationDecides', 'ownDecisionRule'],
];

/** The full sample with one fact turned, and what follows from it. */
function turned(fact: FactName, truth: Truth): Sample {
  const facts: Partial<Record<FactName, Truth>> = { [fact]: truth };
  for (const group of groups)
    if (truth === 'yes' && group.includes(fact)) for (const other of group) if (other !== fact) facts[other] = 'no';
  if (fact === 'dataNotShared' && truth === 'yes') facts.dataHandled = 'no';
  if (['aidNotEconomic', 'aidLocal'].includes(fact) && truth === 'yes') facts.deMinimisAid = 'no';
  if (fact === 'publicPartyPays' && truth === 'no') facts.multiYear = 'no';
  const several = fact === 'severalOrganisations' && truth === 'yes';
  return sampleWith({
    facts,
    values: { 'coordinator.name': 'o1' },
    ...(several ? { parties: [...fullSample.parties, { id: 'o2', side: 'org', name: 'Grannarna' }] } : {}),
  });
}

const stretchesOf = (clause: Clause): readonly (readonly ClauseNode[])[] => textsOf(clause).map(({ nodes }) => nodes);

/** Every condition in the text of a clause, with the fixed words that it guards. */
function variantsOf(
  clause: Clause,
): readonly { readonly fact: string; readonly negated: boolean; readonly words: string }[] {
  const inText = stretchesOf(clause).flatMap((nodes) => {
    const found: { fact: string; negated: boolean; words: string }[] = [];
    walk(nodes, (node) => {
      // Words of nothing but a gap have no text to look for.
      if (node.kind !== 'condition' || node.children.length === 0) return;
      const words = node.children.flatMap((child) => (child.kind === 'text' ? [child.text.trim()] : []));
      found.push({ fact: node.fact, negated: node.negated, words: longest(words) });
    });
    return found;
  });
  const whole = clause.paragraphs
    .flatMap((paragraph) => [paragraph, ...paragraph.items])
    .flatMap(({ when, nodes }) => {
      const words: string[] = [];
      walk(nodes, (node) => node.kind === 'text' && words.push(node.text.trim()));
      return when ? [{ ...when, words: longest(words) }] : [];
    });
  return [...inText, ...whole];
}

const longest = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length)[0] ?? '';
const bare = (text: string): string =>
  text
    .replaceAll('**', '')
    .replace(/[\s\u00a0]+/gu, ' ')
    .replace(/[.,;:]+$/u, '');

/** A sample as an agreement: what each clause would say, and what is printed. Composed once for each sample. */
const composed = new Map<string, ReturnType<typeof compose>>();
function compose(sample: Sample) {
  const input = inputFrom(sample);
  return { states: clauseStates(input), blocks: agreement(input).blocks };
}

function linesOf(sample: Sample, id: string): readonly string[] {
  const key = JSON.stringify(sample);
  const { states, blocks } = composed.get(key) ?? compose(sample);
  composed.set(key, { states, blocks });
  // A clause that is only for those who ask for it is looked at as it would print.
  const state = states.find(({ clause }) => clause.id === id);
  if (state?.clause.level === 'optional') return state.standard;
  return blocks.flatMap((block) => {
    if (block.kind === 'paragraph' && block.trace?.clause === id) return [plainText(block.runs)];
    if (block.kind === 'list')
      return block.items.flatMap((item) => (item.trace?.clause === id ? [plainText(item.runs)] : []));
    return [];
  });
}

/** What a blank, a gap or a trace of the notation looks like on paper. */
const blank = /^\s*$|\[Saknas|\{\{|\}\}|\[om |\[\[|undefined|\(\)|“|\s{2,}|\s[.,;:]|\.\.|,,/u;

describe('a witness', () => {
  it.each(clauses.map((clause) => [clause.id, clause] as const))('%s can be printed, without a blank', (id, clause) => {
    const wanted = clause.when.flatMap(({ fact }) => (isFactName(fact) ? [fact] : []));
    const several = wanted.find((fact) => fact.startsWith('several'));
    const lines = linesOf(several ? turned(several, 'yes') : sampleWith({ values: { 'coordinator.name': 'o1' } }), id);
    expect(lines.length).toBeGreaterThan(0);
    expect(lines.filter((line) => blank.test(line))).toEqual([]);
  });

  const variants = clauses.flatMap((clause) =>
    variantsOf(clause).map((variant) => ({ ...variant, clause, id: clause.id })),
  );

  it('stands for every variant of the library', () => {
    expect(variants.length).toBeGreaterThan(40);
    expect(variants.filter((variant) => variant.words.length < 3)).toEqual([]);
  });

  it.each(variants.filter(({ fact }) => isFactName(fact)))(
    '$id prints ”$words” when $fact (negated: $negated), and only then',
    ({ fact, negated, words, id }) => {
      if (!isFactName(fact)) return;
      const [yes, no] = [linesOf(turned(fact, 'yes'), id), linesOf(turned(fact, 'no'), id)];
      // A bare "och" stands in many places; then it is enough that the text differs.
      if (words.length < 4) return expect(yes).not.toEqual(no);
      const has = (lines: readonly string[]): boolean => lines.some((line) => bare(line).includes(bare(words)));
      expect([has(yes), has(no)]).toEqual(negated ? [false, true] : [true, false]);
    },
  );

  it('K33 takes over the daily work when there is no work group', () => {
    const without = sampleWith({ facts: { workGroup: 'no' } });
    expect(linesOf(without, 'K33').join('\n')).toContain('samordna det löpande arbetet');
    expect(linesOf(fullSample, 'K33').join('\n')).not.toContain('samordna det löpande arbetet');
  });
});

describe('every fact alone', () => {
  const input = inputFrom(fullSample);
  it.each(clauses.flatMap((clause) => clause.when.map(({ fact }) => fact)).filter(isFactName))(
    'no to %s leaves no reference without its section',
    (fact) => {
      const changed = { ...input, fields: inputFrom(turned(fact, 'no')).fields };
      expect(() => agreement(changed)).not.toThrow();
    },
  );
});

describe('our own text', () => {
  it('has no word of a purchase when it is printed', () => {
    const ours = clauses.flatMap((clause) =>
      stretchesOf(clause).flatMap((nodes) => {
        const words: string[] = [];
        walk(nodes, (node) => node.kind === 'text' && words.push(node.text));
        return findPurchaseWords(words.join(' ')).map(({ word }) => `${clause.id} ${word}`);
      }),
    );
    expect(ours).toEqual([]);
  });
});

describe('the state of every clause', () => {
  it('says why a clause is with, waits, is not relevant or is left out', () => {
    const sample = sampleWith({ facts: { publicPartyPays: 'no', multiYear: 'no', children: 'unknown' } });
    const states = clauseStates(inputFrom(sample, { off: { K40: 'Vi är få', K05: 'nej' } }));
    const of = (id: string) => states.find((state) => state.clause.id === id);
    expect(states.map((state) => state.clause)).toEqual(clauses);
    expect(of('K21')).toMatchObject({ status: 'not-relevant', reasons: [{ truth: 'no', page: '5.2' }], standard: [] });
    expect(of('K39')).toMatchObject({ status: 'waiting', reasons: [{ truth: 'unknown' }] });
    expect(of('K40')).toMatchObject({ status: 'left-out', leftOutBecause: 'Vi är få' });
    expect(of('K51')).toMatchObject({
      status: 'not-relevant',
      standard: [expect.stringContaining('utanför Partens kontroll')],
    });
    expect(of('K05')?.status).toBe('included');
    expect(of('K53')?.referredBy).toEqual(expect.arrayContaining(['Omförhandling']));
  });

  it('shows our text beside the parties’ own, as it would print', () => {
    const own = { K53: { text: 'Åtta månader.', path: 'clauseOwnWording:K53' } };
    const input = inputFrom(fullSample, { ownWording: own });
    const state = clauseStates(input).find(({ clause }) => clause.id === 'K53');
    expect(state?.own?.text).toBe('Åtta månader.');
    expect(state?.standard[0]).toContain('Varje Part får säga upp avtalet skriftligt med sex månaders uppsägningstid.');
    const printed = agreement(input).blocks.flatMap((block) =>
      block.kind === 'paragraph' && block.trace?.clause === 'K53' ? [plainText(block.runs)] : [],
    );
    expect(printed).toEqual(['Åtta månader. (egen formulering)']);
  });

  it('keeps own wording when the answers change', () => {
    const own = { K21: { text: 'Vår text om pengarna.', path: 'clauseOwnWording:K21' } };
    const without = inputFrom(sampleWith({ facts: { publicPartyPays: 'no', multiYear: 'no' } }), { ownWording: own });
    const state = clauseStates(without).find(({ clause }) => clause.id === 'K21');
    expect(state).toMatchObject({ status: 'not-relevant', own: { text: 'Vår text om pengarna.' } });
    expect(selectClauses(without).numbers.has('K21')).toBe(false);
  });

  it('prints every clause in the library through runs that can be read', () => {
    const words = agreement(inputFrom(fullSample)).blocks.flatMap(runsOf);
    expect(words.every((run) => run.text !== '' || run.to !== undefined)).toBe(true);
  });
});
