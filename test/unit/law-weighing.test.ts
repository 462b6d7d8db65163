/** What several answers weigh together, what one answer weighs alone, and what is not known of one party. */
import { describe, expect, it } from 'vitest';
import type { PlainAnswers } from '#steps/law/assess/answers.ts';
import { plainSource } from '#steps/law/assess/answers.ts';
import { assess, assessSource } from '#steps/law/assess/assess.ts';
import { levelOnly } from '#steps/law/assess/level.ts';
import type { PartResult } from '#steps/law/assess/part.ts';
import { caseFileFrom } from '#steps/law/cases/known-case-file.ts';
import { baseAnswers, knownCases } from '#steps/law/cases/known-cases.ts';
import { keyInfo, type LawKey } from '#steps/law/keys.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { assessOne, today } from '#test/fixtures/law/generate.ts';

const one = (changes: PlainAnswers): PartResult => assessOne({ ...baseAnswers, ...changes });
const textIds = (part: Pick<PartResult, 'fired'>): readonly string[] => part.fired.map((fired) => fired.textId);

/** Each of these alone is a warning that weighs towards a purchase. */
const heavy = [
  { otherSellers: 'delvis' },
  { repaymentOnly: 'nej' },
  { detailedControl: 'ja' },
  { existsWithoutMoney: 'nej' },
  { ownResources: 'ingen' },
  { handsOverMunicipalAffair: 'delvis' },
] as const satisfies readonly PlainAnswers[];

const everyThree = heavy.flatMap((a, i) =>
  heavy.slice(i + 1).flatMap((b, j) => heavy.slice(i + j + 2).map((c) => ({ ...a, ...b, ...c }))),
);

describe('tunga skäl samtidigt', () => {
  it('två tunga varningar är varningar, vilka de än är', () => {
    for (const [i, a] of heavy.entries())
      for (const b of heavy.slice(i + 1))
        expect(one({ ...a, ...b }), JSON.stringify({ ...a, ...b })).toMatchObject({ level: 2 });
  });

  it('tre tunga varningar läses av en jurist, vilka de än är, och skälen är just de tre', () => {
    expect(everyThree).toHaveLength(20);
    for (const changes of everyThree) {
      const part = one(changes);
      expect(part.level, JSON.stringify(changes)).toBe(3);
      const fired = part.fired.find((effect) => effect.textId === 'L-59.lawyer');
      expect(fired?.answers.map((used) => used.key).toSorted()).toEqual(Object.keys(changes).toSorted());
    }
  });

  it('allt emot men under gränsen är inte längre bara varningar', () => {
    const against = {
      handsOverMunicipalAffair: 'ja',
      detailedControl: 'ja',
      existsWithoutMoney: 'nej',
      ownResources: 'ingen',
      repaymentOnly: 'nej',
      invoices: 'ja',
      openEndedOrAutoRenew: 'ja',
      otherSellers: 'delvis',
      initiative: 'kommunen',
      paymentBasis: 'per_invanare',
      selectionBasis: 'ingen_motivering',
      totalValueSek: 690_000,
    } as const;
    expect(one(against).level).toBe(3);
  });
});

const doubtful: readonly LawKey[] = [
  'publicInterest',
  'legalPersonPublicBenefit',
  'statutoryDuty',
  'previouslyProcured',
  'otherSellers',
  'enforceablePerformance',
  'placements',
  'mixedInPart',
  'exerciseOfAuthority',
  'education',
];

const doubts = (keys: readonly LawKey[]): PlainAnswers =>
  Object.fromEntries(keys.map((key) => [key, 'delvis'] as const));

describe('tveksamma svar samtidigt', () => {
  it('två tveksamma svar hindrar inget avtal, tre gör det, vilka de än är', () => {
    for (const [i, key] of doubtful.entries()) {
      const next = (step: number): LawKey => doubtful[(i + step) % doubtful.length] ?? key;
      expect(one(doubts([key, next(1)])).agreementWaits, key).toBe(false);
      const part = one(doubts([key, next(1), next(4)]));
      expect(part, key).toMatchObject({ level: 3, agreementWaits: true });
      expect(part.alternatives.length, key).toBeGreaterThan(0);
    }
  });

  const c = caseFileFrom({
    id: 'tveksamt',
    name: 'Tveksamt',
    parts: [{ name: 'Delen', answers: { ...baseAnswers, ...doubts(['placements', 'otherSellers', 'statutoryDuty']) } }],
  });

  it('avtalet blir ett vägval tills en jurists slutsats är införd', () => {
    expect(makeDocument(c, { kind: 'agreement', today }).kind).toBe('route');
    const at = '2026-11-01T09:00:00.000Z';
    const put = (value: string) => ({ public: { value, by: 'public', at } });
    const concluded = {
      ...c,
      answers: {
        ...c.answers,
        'legalAssessment.by@k1': put('kommunjurist'),
        'legalAssessment.date@k1': put('2026-11-01'),
        'legalAssessment.conclusion@k1': put('kan_ga_vidare'),
      },
    };
    expect(makeDocument(concluded, { kind: 'agreement', today }).kind).toBe('agreement');
    expect(assess(concluded, { today }).parts[0]).toMatchObject({ level: 3, agreementWaits: false });
  });

  it('HFD 2020 ref. 15 är 4 också omskrivet: med andra ord för vems det är, varför, hur pengarna räknas och hur det började', () => {
    const court = { ...baseAnswers, ...knownCases.find((known) => known.real)?.parts[0]?.changes };
    const words: readonly PlainAnswers[] = [
      { whoseActivity: 'foreningens', acquiresForOwnNeed: 'nej' },
      { whoseActivity: 'ny_gemensam', acquiresForOwnNeed: 'nej' },
      { claimedLeg: 'A' },
      { paymentBasis: 'klumpsumma' },
      { initiative: 'tillsammans', selectionBasis: 'motiverat_val' },
      { detailedControl: 'nej', existsWithoutMoney: 'delvis', ownResources: 'vasentlig', ownContribution: 'ja' },
    ];
    for (let chosen = 0; chosen < 2 ** words.length; chosen += 1) {
      const changes = words.filter((_, at) => Math.floor(chosen / 2 ** at) % 2 === 1);
      expect(assessOne(Object.assign({}, court, ...changes)).level, JSON.stringify(changes)).toBe(4);
    }
  });

  it('HFD 2020 ref. 15 är 4, och samma fakta besvarade ”delvis” rakt igenom ger inget avtal', () => {
    const court = { ...baseAnswers, ...knownCases.find((known) => known.real)?.parts[0]?.changes };
    expect(assessOne(court).level).toBe(4);
    const half = Object.fromEntries(
      Object.entries(court).map(([key, value]) => {
        const name = key as LawKey;
        const dangerous =
          keyInfo(name)
            .order.at(-1)
            ?.some((worst) => worst === value) ?? false;
        return [key, dangerous && keyInfo(name).values.includes('delvis') ? 'delvis' : value];
      }),
    );
    const softened = {
      ...half,
      whoseActivity: 'ny_gemensam',
      acquiresForOwnNeed: 'nej',
      residentialType: ['ingen'],
      sgeiChosen: 'nej',
      deMinimisWithinCap: 'nej',
      paymentBasis: 'klumpsumma',
    };
    for (const totalValueSek of [75_000_000, 100_000]) {
      const part = assessOne({ ...softened, totalValueSek } as PlainAnswers);
      expect(part.level).toBeGreaterThanOrEqual(3);
      expect(part.agreementWaits).toBe(true);
    }
    // As the questions ask it: what the kommun may do has no "delvis", so both of its answers are tried.
    for (const enforceablePerformance of ['ja', 'nej'] as const) {
      const answers = { ...softened, enforceablePerformance, totalValueSek: 100_000 } as PlainAnswers;
      const file = caseFileFrom({ id: 'omskrivet', name: 'Omskrivet', parts: [{ name: 'Boendet', answers }] });
      const [part] = assess(file, { today }).parts;
      expect(part?.level).toBeGreaterThanOrEqual(3);
      expect(makeDocument(file, { kind: 'agreement', today }).kind).toBe('route');
      expect(part?.fired.map(({ textId }) => textId)).toContain('L-60.lawyer');
    }
  });
});

describe('ett svar för sig', () => {
  it('samma verksamhet köpt förut läses av jurist, och stoppar bara tillsammans med mer', () => {
    expect(one({ previouslyProcured: 'ja' }).level).toBe(3);
    const ties: readonly PlainAnswers[] = [
      { paymentBasis: 'per_enhet' },
      { paymentBasis: 'per_timme' },
      { placements: 'ja' },
      { statutoryDuty: 'ja' },
      { whoseActivity: 'kommunens' },
    ];
    for (const tie of ties) {
      const part = one({ previouslyProcured: 'ja', ...tie });
      expect(part.level).toBe(4);
      expect(textIds(part)).toContain('L-10.stop');
    }
  });

  it('skälet har med det som parterna har skrivit om vad som har ändrats i sak', () => {
    const plain = caseFileFrom({
      id: 'kopt',
      name: 'Köpt förut',
      parts: [{ name: 'Delen', answers: { ...baseAnswers, previouslyProcured: 'ja' } }],
    });
    const at = '2026-11-01T09:00:00.000Z';
    const text = 'Föreningen äger nu verksamheten.';
    const told = {
      ...plain,
      answers: { ...plain.answers, 'changedInSubstance@p1': { joint: { value: text, by: 'joint', at } } },
    };
    const wordsOf = (c: typeof plain) =>
      assess(c, { today }).parts[0]?.fired.find((fired) => fired.ruleId === 'L-10')?.ownWords;
    expect(wordsOf(plain)).toEqual({ ref: 'R25', path: 'changedInSubstance@p1' });
    expect(wordsOf(told)).toEqual({ ref: 'R25', path: 'changedInSubstance@p1', text });
  });

  it.each([
    [0, 'ja', 'L-46.lawyer'],
    [1, 'ja', 'L-46.warn'],
    [60, 'ja', 'L-46.warn'],
    [61, 'ja', 'L-46.lawyer'],
    ['obesvarad', 'ja', 'L-46.lawyer'],
    [9, 'nej', 'L-46.warn'],
    [61, 'nej', 'L-46.lawyer'],
  ] as const)('start %s dagar före beslutet, svaret ”%s”: %s', (daysBack, retroactive, id) => {
    expect(textIds(one({ daysBack, retroactive })).filter((text) => text.startsWith('L-46'))).toEqual([id]);
  });

  it('dagarna räknas från startdag och beslutsdag', () => {
    const c = caseFileFrom({
      id: 'start',
      name: 'Start',
      parts: [{ name: 'Delen', answers: { ...baseAnswers, retroactive: 'ja', daysBack: 9 } }],
    });
    expect(textIds(assess(c, { today }).parts[0] ?? one({}))).toContain('L-46.warn');
  });

  it('en kommunal angelägenhet mot något av värde läses av jurist, också när värdet är okänt', () => {
    expect(textIds(one({ handsOverMunicipalAffair: 'ja' }))).toContain('L-41.lawyer');
    expect(textIds(one({ handsOverMunicipalAffair: 'ja', valueTransferred: 'vet_inte' }))).toContain('L-41.lawyer');
    expect(textIds(one({ handsOverMunicipalAffair: 'ja', valueTransferred: 'nej' }))).toContain('L-41.warn');
    expect(one({ handsOverMunicipalAffair: 'delvis' })).toMatchObject({ level: 2 });
  });

  it('vet inte om kommunen skaffar något för egen del är ett öppet svar', () => {
    expect(one({ acquiresForOwnNeed: 'vet_inte' })).toMatchObject({ level: 2, open: [{ key: 'acquiresForOwnNeed' }] });
  });

  it('värdet noll när något av värde lämnas över är en lucka', () => {
    for (const valueTransferred of ['ja', 'delvis'] as const)
      expect(one({ totalValueSek: 0, valueTransferred })).toMatchObject({
        level: 0,
        missing: [{ key: 'totalValueSek' }],
      });
    expect(one({ totalValueSek: 0, valueTransferred: 'nej', claimedLeg: 'V' }).level).toBe(1);
  });

  it('egna resurser räknas först när en insats från organisationen är inskriven', () => {
    expect(textIds(one({ ownContribution: 'ja' }))).toContain('L-19.support');
    for (const ownContribution of ['nej', 'obesvarad'] as const) {
      const part = one({ ownContribution });
      expect(textIds(part)).not.toContain('L-19.support');
      expect(textIds(part)).toContain('L-19.duty');
      expect(part.level).toBe(1);
    }
  });

  it('ett svar om SGEI som inte längre ställs räknas inte men syns', () => {
    const part = one({ economicActivity: 'ja', localEffect: 'uppenbart_lokalt', sgeiChosen: 'ja' });
    expect(part.effective.sgeiChosen).toBe('ej_aktuell');
    expect(part.advice).toContain('sgei-answered-before');
    const asked = one({ economicActivity: 'ja', localEffect: 'inte_lokalt', sgeiChosen: 'ja' });
    expect(asked.advice).toContain('sgei-not-needed');
  });
});

describe('flera organisationer', () => {
  const options = { today, lawyerLimit: 700_000 };
  const both = (o1: PlainAnswers, o2: PlainAnswers): PartResult | undefined =>
    assessSource(
      plainSource({ p1: baseAnswers }, { o1: { ...baseAnswers, ...o1 }, o2: { ...baseAnswers, ...o2 } }),
      options,
    )[0];

  it('ett okänt svar om den andra döljer inte skälet att fråga jurist, och är öppet', () => {
    for (const value of ['ja', 'delvis'] as const)
      for (const open of ['vet_inte', 'obesvarad', 'oenig'] as const) {
        const part = both({ publicControlOfOrg: value }, { publicControlOfOrg: open });
        expect(part).toMatchObject({
          level: 3,
          open: [{ key: 'publicControlOfOrg', path: 'publicControlOfOrg@o2', why: open }],
        });
        expect(textIds(part ?? one({}))).toContain('L-03.lawyer');
        if (part) expect(levelOnly(part.stored, part.context)).toBe(3);
      }
  });

  it('ett tryggt svar om den ena gör inte det okända om den andra tryggt', () => {
    expect(both({ publicControlOfOrg: 'nej' }, { publicControlOfOrg: 'vet_inte' })).toMatchObject({ level: 2 });
  });

  it('ett nyckelsvar som saknas för den ena saknas, och skälet visas ändå', () => {
    const part = both({ legalPersonPublicBenefit: 'delvis' }, { legalPersonPublicBenefit: 'obesvarad' });
    expect(part).toMatchObject({ level: 0, missing: [{ path: 'legalPersonPublicBenefit@o2' }] });
    expect(textIds(part ?? one({}))).toContain('L-02.lawyer');
    expect(both({ legalPersonPublicBenefit: 'nej' }, { legalPersonPublicBenefit: 'vet_inte' })?.level).toBe(4);
  });
});
