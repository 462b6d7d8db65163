/**
 * Counterfactuals proved by a search that shares no code with them: every set of answers, of one, two or three keys, is
 * tried by brute force with the level-only evaluator.
 */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PartResult } from '#steps/law/assess/part.ts';
import { counterfactuals } from '#steps/law/explain/counterfactual.ts';
import { allLawKeys, isUnknown, keyInfo, type LawKey, type LawValue } from '#steps/law/keys.ts';
import { allRules } from '#steps/law/rules/index.ts';
import type { EffectKind, Level } from '#steps/law/types.ts';
import { type Answers, assessOne, levelOne, unknownFree } from '#test/fixtures/law/generate.ts';
import { full } from '#test/support/full.ts';

/** Every case under `npm run test:full`, a tenth of them in `npm test`. */
/** The long run draws anew each time; the short one draws the same, so that its few cases always hold every kind. */
const runs = (count: number): { readonly numRuns: number; readonly seed?: number } =>
  full ? { numRuns: count } : { numRuns: count / 10, seed: 20261201 };

type Step = Readonly<Partial<Answers>>;

/** Never imagined otherwise: amounts, the claimed reason, a split value, and what is only changed along with another. */
const never: readonly LawKey[] = [
  'claimedLeg',
  'totalValueSek',
  'termMonths',
  'daysBack',
  'acquiresForOwnNeed',
  'valueSplit',
];

/** Neither unknown nor doubtful: such an answer is found out, and never a start or an end. */
const isPlain = (value: LawValue): boolean => !isUnknown(value) && value !== 'delvis' && value !== 'ej_aktuell';
const weighed: readonly EffectKind[] = ['stop', 'lawyer', 'warn'];

/** Answers behind the links E3–E7, in the words of the rule set itself. */
const linkAnswers: readonly LawKey[] = [
  'economicActivity',
  'otherSellers',
  'whoseActivity',
  'statutoryDuty',
  'previouslyProcured',
  'placements',
  'sgeiChosen',
  'valueTransferred',
  'enforceablePerformance',
  'openToAll',
];

/** The keys of the fired STOP, LAWYER and WARN conditions and of the open answers, with the links when they decide. */
function searched(part: PartResult): readonly LawKey[] {
  const rules = new Set(part.fired.filter((one) => weighed.includes(one.effect)).map((one) => one.ruleId));
  const keys = new Set<LawKey>([
    ...allRules.filter((rule) => rules.has(rule.id)).flatMap((rule) => rule.keys),
    ...part.open.map((one) => one.key),
    ...(['chain', 'no-leg', 'only-leg-b'].includes(part.decidedBy) ? linkAnswers : []),
  ]);
  return allLawKeys.filter((key) => keys.has(key) && !never.includes(key));
}

/** Every other plain answer to one key that has a plain answer now. Whose activity it is goes together with buying for its own need (CC-01). */
function steps(answers: Answers, key: LawKey): readonly Step[] {
  const { kind, values } = keyInfo(key);
  const now = answers[key];
  if (!isPlain(now)) return [];
  const none = values.at(-1) ?? '';
  const others: readonly LawValue[] =
    kind === 'choices'
      ? [[none], ...values.filter((value) => value !== none).map((value) => [value])]
      : values.filter((value) => value !== now && isPlain(value));
  return others.map((value) => {
    const own = key === 'whoseActivity' && value !== 'kommunens' && answers.acquiresForOwnNeed === 'ja';
    return own ? { [key]: value, acquiresForOwnNeed: 'nej' } : { [key]: value };
  });
}

/** Does any set of exactly `size` keys give a safer level? Stops at the first. */
function safer(answers: Answers, level: Level, keys: readonly LawKey[], size: number, from = 0): Step | undefined {
  for (let index = from; index < keys.length; index += 1) {
    const key = keys[index];
    if (key === undefined) continue;
    for (const step of steps(answers, key)) {
      const changed = { ...answers, ...step } as Answers;
      const found = size === 1 ? levelOne(changed) : safer(changed, level, keys, size - 1, index + 1);
      if (size === 1 && typeof found === 'number' && found > 0 && found < level) return step;
      if (size > 1 && typeof found === 'object') return { ...step, ...found };
    }
  }
  return undefined;
}

/** Changes counted as answers: whose activity together with buying for its own need is one. */
const sizeOf = (changes: readonly { readonly key: LawKey }[]): number =>
  changes.filter((change) => change.key !== 'acquiresForOwnNeed').length;

const applied = (answers: Answers, changes: readonly { readonly key: LawKey; readonly to: LawValue }[]): Answers =>
  ({ ...answers, ...Object.fromEntries(changes.map(({ key, to }) => [key, to] as const)) }) as Answers;

/** Amounts say so themselves and offer no change; a claimed purchase has no set without the claim. */
const offersNone = (reason: string | null): boolean =>
  ['best-already', 'amount', 'amount-and-market', 'own-claim'].includes(reason ?? '');

// Hundreds of thousands of assessments: a slow machine gets the time it needs.
describe('vad som skulle ändra resultatet, prövat utan sökningens egen kod', { timeout: 240_000 }, () => {
  it('varje förslag i 2 000 fall ändrar nivån när det tillämpas, till den nivå som sägs', () => {
    let shown = 0;
    fc.assert(
      fc.property(unknownFree(4), (answers) => {
        const part = assessOne(answers);
        const { better, worse } = counterfactuals(part);
        if (part.level === 0) expect([better, worse]).toEqual([[], []]);
        shown += better.length + worse.length;
        const wrong = [...better, ...worse].filter((one) => {
          const keys: readonly LawKey[] = one.changes.map((change) => change.key);
          const plain = one.changes.every(({ from, to }) => isPlain(from) && isPlain(to));
          const split = keys.some((key) => key !== 'acquiresForOwnNeed' && never.includes(key));
          const forbidden = !plain || split || one.level === 0;
          return forbidden || levelOne(applied(answers, one.changes)) !== one.level;
        });
        expect(wrong).toEqual([]);
        expect(worse.every((one) => one.level > part.level)).toBe(true);
        expect(better.every((one) => one.level < part.level)).toBe(true);
        expect(new Set(better.map((one) => sizeOf(one.changes))).size).toBeLessThanOrEqual(1);
      }),
      runs(2000),
    );
    expect(shown).toBeGreaterThan(runs(10_000).numRuns);
  });

  it('ingen mindre ändring räcker: alla par i 2 000 fall', () => {
    const found = { one: 0, two: 0, more: 0 };
    fc.assert(
      fc.property(unknownFree(7), (answers) => {
        const part = assessOne(answers);
        const { better, noBetter } = counterfactuals(part);
        if (part.level === 0 || offersNone(noBetter)) return;
        const smallest = better[0] === undefined ? 4 : sizeOf(better[0].changes);
        const keys = searched(part);
        expect(safer(answers, part.level, keys, 1) !== undefined).toBe(smallest === 1);
        if (smallest === 1) found.one += 1;
        else {
          expect(safer(answers, part.level, keys, 2) !== undefined).toBe(smallest === 2);
          found[smallest === 2 ? 'two' : 'more'] += 1;
        }
      }),
      runs(2000),
    );
    for (const count of Object.values(found)) expect(count).toBeGreaterThan(full ? 20 : 0);
  });

  it('ingen mindre ändring räcker: alla tripplar i 50 fall som behöver minst tre', () => {
    let tried = 0;
    const hard = fc
      .tuple(unknownFree(9), fc.boolean())
      .map(([answers]) => answers)
      .filter((answers) => {
        const { better, noBetter } = counterfactuals(assessOne(answers));
        return (
          assessOne(answers).level > 0 &&
          !offersNone(noBetter) &&
          (better[0] === undefined || sizeOf(better[0].changes) === 3)
        );
      });
    fc.assert(
      fc.property(hard, (answers) => {
        const part = assessOne(answers);
        const { better } = counterfactuals(part);
        tried += 1;
        expect(safer(answers, part.level, searched(part), 3) !== undefined).toBe(better.length > 0);
      }),
      { ...runs(50), endOnFailure: true },
    );
    expect(tried).toBe(runs(50).numRuns);
  });

  it('det som ensamt fäller är allt som ensamt fäller: varje enstaka svar prövas i 300 fall', () => {
    fc.assert(
      fc.property(unknownFree(4), (answers) => {
        const part = assessOne(answers);
        const { worse } = counterfactuals(part);
        const said = new Set(worse.map((one) => `${one.changes[0]?.key} ${one.level}`));
        const unsaid: string[] = [];
        for (const key of allLawKeys.filter((one) => !never.includes(one) && keyInfo(one).kind === 'choice')) {
          for (const step of steps(answers, key)) {
            const level = levelOne({ ...answers, ...step } as Answers);
            const name = `${key} ${level}`;
            if (part.level > 0 && level > part.level && !said.has(name)) unsaid.push(name);
          }
        }
        expect(unsaid).toEqual([]);
      }),
      runs(300),
    );
  });
});
