/** No clause speaks against an answer: every clause under every option of every question that a clause uses. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { orgIds, partIds, publicIds } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf, type Value } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { withRev } from '#steps/case/revision.ts';
import { toldBy } from '#steps/case/told-by.ts';
import { allQuestions, questionOfKey } from '#steps/catalogue/index.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { fact, isFactName } from '#steps/facts/index.ts';
import { openCase } from '#steps/import/gate.ts';
import { clauses } from '#templates/clause/library.ts';
import { clauseStates } from '#templates/clause/states.ts';
import { type BranchWords, branchWords } from '#test/support/branches.ts';
import { answer, nothingGiven } from '#test/support/cases.ts';
import { choices } from '#test/support/contradictions.ts';
import { full } from '#test/support/full.ts';
import { standingInput } from '#test/support/printed-sentences.ts';
import { declaredFacts } from './catalogue-faults.ts';

function opened(id: string): CaseFile {
  const file = new URL(`../../src/examples/cases/${id}.iop.json`, import.meta.url);
  const result = openCase(new Uint8Array(readFileSync(file)));
  if (!result.ok) throw new Error(result.text);
  return result.case;
}

const bases = (full ? ['OVN-01', 'OVN-02'] : ['OVN-01']).map(opened);

/** Everybody gives the same answer, under every scope that the question is asked for. */
function answers(c: CaseFile, key: string, value: Value): readonly Edit[] {
  const question = questionOfKey(key);
  const per = question?.fields[key]?.per ?? question?.scope;
  const ids = per === 'part' ? partIds(c) : per === 'org' ? orgIds(c) : per === 'public' ? publicIds(c) : [undefined];
  const lanes =
    question?.who === 'public' ? ['public'] : question?.who === 'org' ? orgIds(c) : ['joint', 'public', ...orgIds(c)];
  return ids.flatMap((id) => lanes.map((lane) => answer(id === undefined ? key : `${key}@${id}`, value, lane)));
}

/** The lines of every clause, with all parts standing: what the law says of the answer is not what is tried here. */
function linesOf(c: CaseFile): ReadonlyMap<string, string> {
  return new Map(
    clauseStates({ ...standingInput(c), ownWording: {} }).map(({ clause, standard }) => [
      clause.id,
      standard.join('\n').replace(/[\s\u00a0]+/gu, ' '),
    ]),
  );
}

interface Choice {
  readonly key: string;
  readonly options: readonly string[];
  readonly several: boolean;
}

const chosenFrom = (key: string, field: Field | undefined): readonly Choice[] =>
  (field?.kind === 'choice' || field?.kind === 'choices') && !key.includes('[]') && field.options.length > 1
    ? [{ key, options: field.options, several: field.kind === 'choices' }]
    : [];

const declared = declaredFacts(allQuestions);
const words = branchWords(clauses);

/** The answers that a fact rests on, as they are given. */
const keysOf = (name: string): readonly string[] =>
  isFactName(name) ? fact(name).keys.map((key) => toldBy(key)?.key ?? key) : [];

/** The questions with options that some clause hangs on, through a fact. */
const used: readonly Choice[] = [...new Set(words.flatMap(({ fact: name }) => keysOf(name)))].flatMap((key) =>
  chosenFrom(key, questionOfKey(key)?.fields[key]),
);

/** What follows from a declared fact needs no row: which answers make it a yes stands at the question. */
const needsRow = ({ key }: Choice): boolean =>
  words.some(({ fact: name }) => keysOf(name).includes(key) && !declared.some((one) => one.name === name));

const tried: readonly Choice[] = [
  ...used,
  ...Object.keys(choices)
    .filter((key) => !used.some((one) => one.key === key))
    .flatMap((key) => chosenFrom(key, questionOfKey(key)?.fields[key])),
];

describe('the table of contradictions', () => {
  it('has a row for every question that a clause hangs on through a fact of several answers', () => {
    expect(used.filter(needsRow).flatMap(({ key }) => (Object.hasOwn(choices, key) ? [] : [key]))).toEqual([]);
    expect(used.length).toBeGreaterThan(30);
  });

  it('names only questions and options that exist', () => {
    const options = new Map(tried.map((choice) => [choice.key, choice.options]));
    for (const [key, { options: named }] of Object.entries(choices))
      expect(
        Object.keys(named).filter((option) => !options.get(key)?.includes(option)),
        key,
      ).toEqual([]);
  });
});

/** What each clause prints under each option. */
function printed({ key, options, several }: Choice): ReadonlyMap<string, readonly ReadonlyMap<string, string>[]> {
  const given = Object.entries(choices[key]?.given ?? {});
  return new Map(
    options.map((option) => [
      option,
      bases.map((base) => {
        const edits = [...given, [key, several ? [option] : option] as const].flatMap(([name, value]) =>
          answers(base, name, value),
        );
        // What follows from the rest is said by the rest: a no, by that nothing is given.
        const rest = key === 'valueTransferred' && option === 'nej' ? nothingGiven(base) : [];
        return linesOf(withRev(applyEdits(base, [...rest, ...edits])));
      }),
    ]),
  );
}

/** The words that no clause may print under an answer: those of the other branch of a fact that the answer settles. */
const ruledOut = (key: string, option: string): readonly BranchWords[] =>
  declared
    .filter((one) => one.key === key)
    .flatMap(({ name, yes }) =>
      words.filter((one) => one.fact === name && (one.only === 'yes') !== yes.includes(option)),
    );

const expression = ({ words: said }: BranchWords): RegExp =>
  new RegExp(said.replace(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`).replace(/Kommunen|Organisationen/gu, '.+?'), 'u');

describe('no clause speaks against', () => {
  let proofs = 0;
  let derived = 0;
  it.each(tried)('an answer to $key', (choice) => {
    const under = printed(choice);
    const wrong: string[] = [];
    const seen = new Set<string>();
    for (const [option, cases] of under) {
      const out = ruledOut(choice.key, option);
      derived += out.length;
      for (const lines of cases) {
        for (const one of out)
          if (expression(one).test(lines.get(one.clause) ?? '')) wrong.push(`${one.clause}, ${option}: ${one.words}`);
        for (const [clause, text] of lines) {
          proofs += 1;
          for (const [of, never] of Object.entries(choices[choice.key]?.options ?? {}))
            for (const phrase of never) {
              if (!phrase.test(text)) continue;
              seen.add(phrase.source);
              if (of === option) wrong.push(`${clause}, ${choice.key} ${option}: ${phrase.exec(text)?.[0]}`);
            }
        }
      }
    }
    expect(wrong).toEqual([]);
    // Words that no clause prints under any answer would guard nothing.
    const all = Object.values(choices[choice.key]?.options ?? {}).flat();
    expect(all.filter((phrase) => !seen.has(phrase.source)).map(String)).toEqual([]);
  });

  it('over every clause and option', () => {
    const options = tried.reduce((sum, choice) => sum + choice.options.length, 0);
    expect(proofs).toBe(options * clauses.length * bases.length);
    expect(derived).toBeGreaterThan(40);
    console.info(`${clauses.length} klausuler × ${options} svar × ${bases.length} fall: ${proofs} prov`);
  });
});

describe('no clause speaks against what is in a list', () => {
  const [base] = bases;
  if (!base) throw new Error('OVN-01 is gone');
  const without = (list: string, drop: (type: string) => boolean): readonly Edit[] =>
    Object.keys(base.items)
      .filter((path) => path === list || path.startsWith(`${list}@`))
      .flatMap((list) =>
        (base.items[list] ?? [])
          .filter((item) => drop(String(item.fields['type']?.value ?? '')))
          .map(({ id }): Edit => ({ op: 'remove', list, id })),
      );
  const organisation = (name: string, value: Value): readonly Edit[] =>
    rowsOf(base, 'organisations').map((item) => ({
      op: 'field',
      list: 'organisations',
      id: item.id,
      field: name,
      entry: { value, by: 'joint', at: '2026-09-01T08:00:00.000Z' },
    }));
  const cards = (piles: Readonly<Record<string, string>>): readonly Edit[] => answers(base, 'ownership.cards', piles);
  const shared = { material: 'gemensamt', metod: 'organisationen' };
  const money = ['contributions', 'funding.public', 'funding.org', 'budget.items'].flatMap((list) =>
    without(list, (type) => list !== 'contributions' || type === 'pengar'),
  );

  interface Turn {
    readonly what: string;
    readonly before?: readonly Edit[];
    readonly after: readonly Edit[];
    readonly never: readonly RegExp[];
  }
  const turns: readonly Turn[] = [
    {
      what: 'nobody gives time',
      after: without('contributions', (type) => type === 'ideell_tid'),
      never: [/Ideella insatser/u, /olycksfallsförsäkring/u],
    },
    {
      what: 'nobody lends premises',
      after: without('contributions', (type) => type === 'lokaler'),
      never: [/Lokalerna i bilaga . får användas/u],
    },
    { what: 'nobody gives money', after: money, never: [/Bidraget/u] },
    {
      what: 'surplus is handed out',
      after: organisation('distributesSurplus', 'ja'),
      never: [/sakna vinstsyfte/u, /inte dela ut överskott/u],
    },
    {
      what: 'the method is shared',
      before: cards(shared),
      after: cards({ ...shared, metod: 'gemensamt' }),
      never: [/sina metoder/u],
    },
    {
      what: 'the material is not shared',
      before: cards(shared),
      after: cards({ ...shared, material: 'organisationen' }),
      never: [/Material som Parterna tar fram tillsammans/u],
    },
  ];
  it.each(turns)('$what', ({ before = [], after, never }) => {
    const said = (edits: readonly Edit[]): string => [...linesOf(withRev(applyEdits(base, edits))).values()].join('\n');
    const [was, is] = [said(before), said(after)];
    expect(never.filter((phrase) => phrase.test(is)).map(String)).toEqual([]);
    expect(never.filter((phrase) => !phrase.test(was)).map(String)).toEqual([]);
  });
});
