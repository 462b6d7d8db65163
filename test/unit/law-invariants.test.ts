import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSource } from '#steps/law/answers.ts';
import { assessSource } from '#steps/law/assess.ts';
import { derive } from '#steps/law/derived.ts';
import { allLawKeys, isUnknown, keyInfo, type LawKey, type LawValue, riskOf } from '#steps/law/keys.ts';
import { levelOf, levelOnly, requiredKeys } from '#steps/law/level.ts';
import { claimsIn } from '#steps/law/never-claim.ts';
import type { PartResult } from '#steps/law/part.ts';
import type { EffectKind } from '#steps/law/types.ts';
import {
  type Answers,
  answersNearSafe,
  anyValue,
  assessOne,
  levelOne,
  today,
  unknownFree,
  wildAnswers,
} from '#test/fixtures/law/generate.ts';

const many = { numRuns: 1500 };
const has = (part: PartResult, ...effects: readonly EffectKind[]): boolean =>
  part.fired.some((one) => effects.includes(one.effect));
const requiredOf = (part: PartResult): readonly LawKey[] => {
  const { context, effective } = part;
  return requiredKeys(effective, derive(effective, context.day, context.lawyerLimit, context.texts));
};
const cases = fc.oneof({ weight: 4, arbitrary: answersNearSafe() }, { weight: 1, arbitrary: wildAnswers });

/** A more dangerous value of an ordered key, or undefined. */
function raised(key: LawKey, now: LawValue, pick: number): LawValue | undefined {
  const { kind, values } = keyInfo(key);
  if (key === 'totalValueSek' && typeof now === 'number') return now + (pick + 1) * 700_000;
  const all: readonly LawValue[] = kind === 'choices' ? values.map((value) => [value]) : values;
  const higher = all.filter((value) => riskOf(key, value) > riskOf(key, now));
  return isUnknown(now) || riskOf(key, now) < 0 ? undefined : higher[pick % Math.max(1, higher.length)];
}

const ordered = allLawKeys.filter((key) => keyInfo(key).order.length > 0 || key === 'totalValueSek');

describe('invarianter för den rättsliga bedömningen', () => {
  it('INV-01: varje uppsättning svar ger exakt en nivå', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        expect([0, 1, 2, 3, 4]).toContain(assessOne(answers).level);
      }),
      { numRuns: 3000 },
    );
  });

  it('den snabba nivån är densamma som den fullständiga', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const part = assessOne(answers);
        expect(levelOnly(part.stored, part.context)).toBe(part.level);
      }),
      many,
    );
  });

  it('INV-02: ett stopp för formen ger nivå 4 vad som än saknas', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const part = assessOne(answers);
        fc.pre(has(part, 'stop'));
        expect(part.level).toBe(4);
      }),
      many,
    );
  });

  it.each([
    ['publicInterest', 'nej'],
    ['legalPersonPublicBenefit', 'nej'],
    ['whoseActivity', 'kommunens'],
    ['statutoryDuty', 'ja'],
    ['previouslyProcured', 'ja'],
    ['placements', 'ja'],
    ['mixedInPart', 'ja'],
    ['exerciseOfAuthority', 'ja'],
    ['residentialType', ['hvb']],
  ] as const)('INV-03: %s = %s förbättrar aldrig nivån', (key, value) => {
    fc.assert(
      fc.property(cases, (answers) => {
        expect(levelOne({ ...answers, [key]: value })).toBe(4);
      }),
      { numRuns: 300 },
    );
  });

  it('INV-04: ett okänt nyckelsvar ger nivå 0 eller 4', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const part = assessOne(answers);
        fc.pre(requiredOf(part).some((key) => isUnknown(part.effective[key])));
        expect([0, 4]).toContain(part.level);
      }),
      many,
    );
  });

  it('INV-05: ett okänt svar som påverkar nivån ger aldrig nivå 1', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const part = assessOne(answers);
        fc.pre(part.open.length > 0);
        expect(part.level).not.toBe(1);
      }),
      many,
    );
  });

  it('INV-06: nivå 1 är förtjänad', () => {
    fc.assert(
      fc.property(answersNearSafe(3), (answers) => {
        const part = assessOne(answers);
        fc.pre(part.level === 1);
        expect(has(part, 'stop', 'lawyer', 'warn')).toBe(false);
        expect(part.missing).toEqual([]);
        expect(part.open).toEqual([]);
        expect(part.legs.some((leg) => 'ACDV'.includes(leg))).toBe(true);
      }),
      many,
    );
  });

  it('INV-07: nivå 4 visar alltid en väg', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const part = assessOne(answers);
        expect(part.alternatives.length > 0).toBe(part.level === 4);
      }),
      many,
    );
  });

  it('INV-08: ett farligare svar sänker aldrig nivån', () => {
    const raise = fc.tuple(unknownFree(8), fc.constantFrom(...ordered), fc.nat(9));
    fc.assert(
      fc.property(raise, ([answers, key, pick]) => {
        const to = raised(key, answers[key], pick);
        fc.pre(to !== undefined);
        const before = levelOne(answers);
        const after = levelOne({ ...answers, [key]: to });
        fc.pre(before > 0 && after > 0);
        expect(after).toBeGreaterThanOrEqual(before);
      }),
      { numRuns: 10_000 },
    );
  });

  it('INV-09: fler skäl sänker aldrig nivån', () => {
    const ground = fc.record({
      stop: fc.boolean(),
      ownClaim: fc.boolean(),
      missing: fc.boolean(),
      legs: fc.constantFrom([], ['A'], ['B'], ['V'], ['A', 'B', 'E']) as fc.Arbitrary<
        readonly ('A' | 'B' | 'V' | 'E')[]
      >,
      contract: fc.constantFrom('yes', 'unclear') as fc.Arbitrary<'yes' | 'unclear'>,
      lawyer: fc.boolean(),
      warning: fc.boolean(),
      open: fc.boolean(),
    });
    const more = fc.constantFrom('stop', 'lawyer', 'warning', 'open');
    fc.assert(
      fc.property(ground, more, (facts, reason) => {
        const before = levelOf(facts).level;
        const after = levelOf({ ...facts, [reason]: true }).level;
        if (before > 0) expect(after).toBeGreaterThanOrEqual(before);
        else expect([0, 4]).toContain(after);
      }),
      many,
    );
  });

  it('INV-10: stöd tar aldrig bort ett stopp, en juristfråga, en varning eller ett öppet svar', () => {
    const support = {
      initiative: 'organisationen',
      existsWithoutMoney: 'ja',
      ownResources: 'vasentlig',
      repaymentOnly: 'ja',
    };
    fc.assert(
      fc.property(cases, (answers) => {
        const before = assessOne({ ...answers, initiative: 'kommunen' });
        const after = assessOne({ ...answers, initiative: support.initiative });
        expect(after.level).toBe(before.level);
        const one = assessOne({ ...answers, ...support });
        if (has(one, 'stop')) expect(one.level).toBe(4);
        else if (has(one, 'lawyer') && one.missing.length === 0) expect(one.level).toBeGreaterThanOrEqual(3);
      }),
      many,
    );
  });

  it('INV-11: krav, frågor och upplysningar ändrar aldrig nivån', () => {
    const neutral = allLawKeys.filter((key) => keyInfo(key).cls === 'duty' && key !== 'decisionMaker');
    const change = fc.constantFrom(...neutral).chain((key) => anyValue(key).map((value) => [key, value] as const));
    fc.assert(
      fc.property(cases, change, (answers, [key, value]) => {
        // Permit or not stops in both cases; a route of SGEI changes papers only.
        expect(levelOne({ ...answers, [key]: value })).toBe(levelOne(answers));
      }),
      many,
    );
  });

  it('INV-12: delar påverkar inte varandra', () => {
    const partKeys = allLawKeys.filter((key) => keyInfo(key).scope === 'part');
    const pick = (answers: Answers) => Object.fromEntries(partKeys.map((key) => [key, answers[key]] as const));
    fc.assert(
      fc.property(answersNearSafe(3), answersNearSafe(3), answersNearSafe(6), (shared, first, second) => {
        const options = { today, lawyerLimit: 700_000 };
        const p1 = { ...shared, ...pick(first) };
        const alone = assessSource(plainSource({ p1, p2: shared }, { o1: shared }), options)[0];
        const beside = assessSource(
          plainSource({ p1, p2: { ...shared, ...pick(second) } }, { o1: shared }),
          options,
        )[0];
        expect(beside?.level).toBe(alone?.level);
      }),
      many,
    );
  });

  it('INV-13: ordningen mellan delar, organisationer och svar spelar ingen roll', () => {
    fc.assert(
      fc.property(cases, cases, (one, other) => {
        const options = { today, lawyerLimit: 700_000 };
        const forth = assessSource(plainSource({ p1: one, p2: one }, { o1: one, o2: other }), options);
        const reversed = Object.fromEntries(Object.entries(one).reverse()) as Answers;
        const back = assessSource(plainSource({ p2: reversed, p1: reversed }, { o2: other, o1: one }), options);
        const levels = (parts: readonly PartResult[]) =>
          Object.fromEntries(parts.map((part) => [part.partId, part.level] as const));
        expect(levels(back)).toEqual(levels(forth));
      }),
      many,
    );
  });

  it('INV-14: fynd i texten höjer eller lämnar nivån', () => {
    const texts = fc.subarray(['T-01', 'T-02', 'T-03', 'T-04', 'T-05', 'T-06', 'T-07', 'T-08', 'T-09', 'T-10']);
    fc.assert(
      fc.property(unknownFree(), texts, (answers, found) => {
        const without = levelOne(answers);
        const withText = levelOne(answers, { texts: found });
        fc.pre(without > 0 && withText > 0);
        expect(withText).toBeGreaterThanOrEqual(without);
      }),
      many,
    );
  });

  it('INV-15: ett ben som svaren inte bär hjälper aldrig', () => {
    const legs = ['A', 'B', 'C', 'D', 'V'] as const;
    fc.assert(
      fc.property(unknownFree(), (answers) => {
        const results = legs.map((leg) => ({ leg, part: assessOne({ ...answers, claimedLeg: leg }) }));
        const carried = results.filter(({ leg, part }) => leg !== 'B' && part.legs.includes(leg));
        const others = results.filter(({ leg, part }) => !part.legs.includes(leg));
        for (const { part } of others) {
          expect(part.level).not.toBe(1);
          for (const good of carried) expect(part.level).toBeGreaterThanOrEqual(good.part.level);
        }
      }),
      many,
    );
  });

  it('INV-16: ett svar på en fråga som inte ställs ändrar ingenting', () => {
    const change = fc.constantFrom(...allLawKeys).chain((key) => anyValue(key).map((value) => [key, value] as const));
    fc.assert(
      fc.property(cases, change, (answers, [key, value]) => {
        const before = assessOne(answers);
        fc.pre(before.effective[key] === 'ej_aktuell');
        const after = assessOne({ ...answers, [key]: value });
        expect(after.effective).toEqual(before.effective);
        expect(after.level).toBe(before.level);
        expect(after.fired.map((one) => one.textId)).toEqual(before.fired.map((one) => one.textId));
      }),
      many,
    );
  });

  it('INV-17: ett belopp vars tid har gått ut gör aldrig köpet tillåtet', () => {
    const day = fc.constantFrom('2028-01-01', '2031-06-01', '2040-01-01');
    fc.assert(
      fc.property(day, fc.integer({ min: 700_000, max: 8_200_000 }), (on, value) => {
        const part = assessOne({ ...baseLevel4, totalValueSek: value, bilaga2: 'ja' }, { today: on });
        expect(part.directAward).not.toBe('under');
      }),
    );
  });

  it('INV-18: inget resultat innehåller ett mått eller ett förbjudet ord', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        const { stored: _stored, effective: _effective, context: _context, ...shown } = assessOne(answers);
        expect(claimsIn(JSON.stringify(shown))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  it('INV-19: varje effekt går att spåra', () => {
    fc.assert(
      fc.property(cases, (answers) => {
        for (const one of assessOne(answers).fired) {
          expect(one.sources.length).toBeGreaterThan(0);
          expect(one.mark).toMatch(/^[KAOF]$/);
          expect(one.ruleSet).not.toBe('');
          for (const used of one.answers) expect(used.value).not.toBe('ej_aktuell');
        }
      }),
      { numRuns: 500 },
    );
  });

  it('INV-20: en lägre juristgräns sänker aldrig nivån', () => {
    fc.assert(
      fc.property(cases, fc.nat(3_000_000), fc.nat(3_000_000), (answers, a, b) => {
        const high = levelOne(answers, { lawyerLimit: Math.max(a, b) });
        const low = levelOne(answers, { lawyerLimit: Math.min(a, b) });
        expect(low).toBeGreaterThanOrEqual(high);
      }),
      many,
    );
  });
});

const baseLevel4 = { whoseActivity: 'kommunens', valueTransferred: 'ja', valueSplit: 'nej' } as const;
