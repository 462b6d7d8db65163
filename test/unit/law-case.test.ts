import { describe, expect, it } from 'vitest';
import type { CaseFile, Value } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { newCase } from '#steps/case/new-case.ts';
import type { PlainAnswers } from '#steps/law/assess/answers.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { levelsOf } from '#steps/law/assess/assessment-of.ts';
import { readingEdits } from '#steps/law/assess/readers.ts';
import { caseFileFrom, knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { baseAnswers, knownCases } from '#steps/law/cases/known-cases.ts';
import { settleEdits } from '#steps/law/findings/settlement.ts';
import type { PartAssessment } from '#steps/law/result.ts';

const today = '2026-11-22';
const at = '2026-02-01T10:00:00.000Z';

function put(path: string, voice: string, value: Value): Edit {
  return { op: 'answer', path, voice, entry: { value, by: voice, at } };
}
const clear = (path: string, voice: string): Edit => ({ op: 'answer', path, voice, entry: null });
function note(path: string, value: Value, voice = 'joint'): Edit {
  return { op: 'note', path, voice, entry: { value, by: voice, at } };
}

function plainCase(changes: PlainAnswers = {}): CaseFile {
  const answers = { ...baseAnswers, ...changes };
  return caseFileFrom({ id: 'fall', name: 'Vårfesten i Lerby', parts: [{ name: 'Delen', answers }] });
}

function part(c: CaseFile): PartAssessment {
  const [first] = assess(c, { today }).parts;
  if (!first) throw new Error('delen saknas');
  return first;
}

/** Questions that each party answers for itself first. */
const apart = ['whoseActivity', 'enforceablePerformance', 'residentialType', 'childGroups', 'homeVisits', 'claimedLeg'];

describe('svar i ett fall', () => {
  it('ett tomt fall är ofullständigt, aldrig nej', () => {
    const c = newCase({ id: 'n', at, by: 'public', voices: 'both', app: 't', ruleSet: 't' });
    const result = part(c);
    expect(result.level).toBe(0);
    expect(result.missing.map((one) => one.key)).toContain('otherSellers');
    expect(result.fired.every((one) => ['missing', 'duty', 'info', 'ask', 'support'].includes(one.effect))).toBe(true);
  });

  it('”vi vet inte än” är okänt och skiljs från obesvarat', () => {
    const c = applyEdits(plainCase(), [clear('otherSellers@p1', 'public'), note('unknown:R2@p1', 'inköp')]);
    expect(part(c).missing).toEqual([{ key: 'otherSellers', path: 'otherSellers@p1', why: 'vet_inte', who: 'K' }]);
  });

  it('två olika svar efter att de visats ger nivå 0, och båda svarens nivå visas', () => {
    const c = applyEdits(plainCase(), [
      clear('whoseActivity@p1', 'joint'),
      put('whoseActivity@p1', 'public', 'kommunens'),
      put('whoseActivity@p1', 'o1', 'foreningens'),
      note('revealed:R17@p1', 'ja'),
    ]);
    const result = part(c);
    expect(result.level).toBe(0);
    expect(result.disagreements).toEqual([
      {
        key: 'whoseActivity',
        path: 'whoseActivity@p1',
        values: [
          { voice: 'public', value: 'kommunens', level: 4 },
          { voice: 'o1', value: 'foreningens', level: 1 },
        ],
      },
    ]);
    expect(assess(c, { today }).disagreements).toMatchObject([
      { key: 'whoseActivity', path: 'whoseActivity@p1', ref: 'R17', partId: 'p1', keyAnswer: true },
    ]);
  });

  it('oenighet om en organisation räknar nivån med det farligaste svaret från de andra', () => {
    const second: Edit = {
      op: 'add',
      list: 'organisations',
      index: 1,
      item: { id: 'o2', voice: 'joint', by: 'joint', at, fields: {} },
    };
    const c = applyEdits(plainCase(), [
      second,
      put('legalPersonPublicBenefit@o2', 'o2', 'ja'),
      put('publicControlOfOrg@o2', 'joint', 'delvis'),
      clear('publicControlOfOrg@o1', 'joint'),
      put('publicControlOfOrg@o1', 'public', 'nej'),
      put('publicControlOfOrg@o1', 'o1', 'ja'),
    ]);
    const [found] = assess(c, { today }).disagreements;
    expect(found).toMatchObject({ path: 'publicControlOfOrg@o1', keyAnswer: false });
    expect(found?.answers.map((one) => one.level)).toEqual([3, 3]);
  });

  it('svar var för sig som inte är visade räknas som obesvarade, så att inget läcker', () => {
    const c = applyEdits(plainCase(), [
      clear('whoseActivity@p1', 'joint'),
      put('whoseActivity@p1', 'public', 'kommunens'),
      put('whoseActivity@p1', 'o1', 'foreningens'),
    ]);
    expect(part(c)).toMatchObject({ level: 0, disagreements: [] });
    expect(part(c).missing[0]?.why).toBe('obesvarad');
  });

  it('en part ensam får en riktig nivå, kallad preliminär', () => {
    const started = newCase({ id: 'ensam', at, by: 'o1', voices: 'alone', app: 't', ruleSet: 't' });
    const both = plainCase();
    const answers = Object.fromEntries(
      Object.entries(both.answers).map(([path, lanes]) => {
        const [[voice, { value }] = ['joint', { value: '' }]] = Object.entries(lanes);
        const lane = apart.some((key) => path.startsWith(key)) ? 'o1' : voice;
        return [path, { [lane]: { value, by: 'o1', at } }] as const;
      }),
    );
    const items = Object.fromEntries(
      Object.entries(both.items).map(([list, rows]) => [list, rows.map((row) => ({ ...row, by: 'o1' }))] as const),
    );
    const result = assess({ ...started, answers, items }, { today });
    expect(result.preliminary).toBe(true);
    expect(result.parts[0]?.level).toBe(1);
    expect(result.readyForDecision.reasons).toContainEqual({ code: 'other-voice' });
    expect(assess(both, { today }).preliminary).toBe(false);
  });

  it('flera organisationer: det farligaste svaret gäller, annars det okända', () => {
    const second: Edit = {
      op: 'add',
      list: 'organisations',
      index: 1,
      item: { id: 'o2', voice: 'joint', by: 'joint', at, fields: {} },
    };
    const two = applyEdits(plainCase(), [second, put('publicControlOfOrg@o2', 'joint', 'nej')]);
    expect(part(two).missing.map((one) => one.path)).toEqual(['legalPersonPublicBenefit@o2']);
    const dangerous = applyEdits(two, [put('legalPersonPublicBenefit@o2', 'o2', 'nej')]);
    expect(part(dangerous)).toMatchObject({ level: 4, decidingRules: ['L-02'] });
    const safe = applyEdits(two, [put('legalPersonPublicBenefit@o2', 'o2', 'ja')]);
    expect(part(safe).level).toBe(1);
    expect(
      part(safe)
        .fired.filter((one) => one.ruleId === 'L-55')
        .map((one) => one.orgId),
    ).toEqual(['o2']);
  });

  it('flera kommuner och kommunalt bolag följer av parterna, också när inget är kryssat', () => {
    const second: Edit = {
      op: 'add',
      list: 'publicParties',
      index: 1,
      item: {
        id: 'k2',
        voice: 'joint',
        by: 'joint',
        at,
        fields: { kind: { value: 'kommunalt_bolag', by: 'joint', at } },
      },
    };
    const c = applyEdits(plainCase(), [second]);
    expect(part(c).fired.map((one) => one.ruleId)).toContain('J-05');
    const kommun: Edit = {
      op: 'field',
      list: 'publicParties',
      id: 'k2',
      field: 'kind',
      entry: { value: 'kommun', by: 'joint', at },
    };
    expect(part(applyEdits(c, [kommun])).fired.map((one) => one.ruleId)).toContain('J-06');
  });

  it('jäv: var och en svarar för sina egna, så en sidas nej räcker inte för båda', () => {
    const asked = [clear('conflictOfInterest', 'joint'), put('conflictOfInterest', 'o1', 'nej')];
    const half = applyEdits(plainCase(), asked);
    expect(part(half)).toMatchObject({ level: 0, missing: [{ key: 'conflictOfInterest', why: 'obesvarad' }] });
    const unsure = applyEdits(half, [note('unknown:F14', 'sekreteraren', 'public')]);
    expect(part(unsure)).toMatchObject({ level: 0, missing: [{ key: 'conflictOfInterest', why: 'vet_inte' }] });
    expect(part(applyEdits(unsure, [put('conflictOfInterest', 'public', 'nej')])).level).toBe(1);
    expect(part(applyEdits(half, [put('conflictOfInterest', 'joint', 'nej')])).level).toBe(1);
  });

  it('jäv: olika svar är oense tills de har ett gemensamt, och båda nivåerna visas', () => {
    const c = applyEdits(plainCase(), [
      clear('conflictOfInterest', 'joint'),
      put('conflictOfInterest', 'o1', 'ja'),
      put('conflictOfInterest', 'public', 'nej'),
    ]);
    expect(part(c)).toMatchObject({ level: 0, missing: [{ key: 'conflictOfInterest', why: 'oenig' }] });
    const [found, ...others] = assess(c, { today }).disagreements;
    expect(others).toEqual([]);
    expect(found).toMatchObject({ key: 'conflictOfInterest', ref: 'F14', partId: 'p1', keyAnswer: true });
    expect(found?.answers.map((one) => `${one.voice} ${String(one.value)} ${one.level}`).sort()).toEqual([
      'o1 ja 1',
      'public nej 1',
    ]);
  });

  it('kontroll över organisationen känner båda till: den enas svar räcker, men inte mot den andras vet inte', () => {
    const one = applyEdits(plainCase(), [
      clear('publicControlOfOrg@o1', 'joint'),
      put('publicControlOfOrg@o1', 'o1', 'nej'),
    ]);
    expect(part(one).level).toBe(1);
    expect(part(applyEdits(one, [note('unknown:F11@o1', 'kansliet', 'public')]))).toMatchObject({
      level: 2,
      open: [{ key: 'publicControlOfOrg', why: 'vet_inte' }],
    });
    const differ = applyEdits(one, [put('publicControlOfOrg@o1', 'public', 'ja')]);
    expect(part(differ)).toMatchObject({ level: 2, open: [{ key: 'publicControlOfOrg', why: 'oenig' }] });
    expect(
      part(differ)
        .disagreements[0]?.values.map((side) => side.level)
        .sort(),
    ).toEqual([1, 3]);
  });

  it('krisverksamhet: ben D bärs först när båda säger det', () => {
    const crisis = plainCase({ crisisNonProfit: 'ja', cpvOn326List: 'ja', patientTransport: 'nej', claimedLeg: 'D' });
    expect(part(crisis)).toMatchObject({ level: 1, mainLeg: 'D' });
    const half = applyEdits(crisis, [clear('crisisNonProfit@p1', 'joint'), put('crisisNonProfit@p1', 'o1', 'ja')]);
    expect(part(half)).toMatchObject({ level: 2, mainLeg: 'A', legMismatch: true });
    expect(part(applyEdits(half, [put('crisisNonProfit@p1', 'public', 'nej')])).legs).not.toContain('D');
    expect(part(applyEdits(half, [put('crisisNonProfit@p1', 'public', 'ja')]))).toMatchObject({ mainLeg: 'D' });
  });

  it('ett sparat svar på en fråga som inte ställs ligger kvar men räknas inte', () => {
    const c = applyEdits(plainCase(), [put('ivoPermit@p1', 'o1', 'ja'), put('sgeiChosen@p1', 'public', 'ja')]);
    const { advice, ...rest } = part(c);
    const { advice: none, ...plain } = part(plainCase());
    expect(rest).toEqual(plain);
    expect(advice).toEqual([...none, 'sgei-answered-before']);
  });

  it('personuppgifter blir nej bara av ett svar, aldrig av tystnad', () => {
    const c = applyEdits(plainCase(), [put('sharedPersonalData@p1', 'joint', 'tillsammans')]);
    expect(part(c).fired.map((one) => one.ruleId)).not.toContain('L-53');
    const silent = applyEdits(c, [clear('rightsAffected', 'joint')]);
    expect(part(silent).fired.map((one) => one.textId)).toContain('L-53.duty-joint');
  });

  it('avtalstid, uppföljning, försäkring och kontroll räknas fram ur svaren', () => {
    const textIds = (c: CaseFile) => part(c).fired.map((one) => one.textId);
    expect(textIds(plainCase())).not.toEqual(expect.arrayContaining(['L-55.duty', 'L-57.duty', 'L-58.duty']));
    const none = plainCase({ insuranceRegulated: 'nej', followUpPlan: 'nej', recipientChecked: 'nej' });
    expect(textIds(none)).toEqual(expect.arrayContaining(['L-55.duty', 'L-57.duty', 'L-58.duty']));
    const partly = applyEdits(plainCase(), [clear('exitPlan@p1', 'joint')]);
    expect(textIds(partly)).toContain('L-58.duty');
  });

  it('värden för villkoren följer av samma svar som bedömningen', () => {
    const c = plainCase({
      economicActivity: 'ja',
      localEffect: 'inte_lokalt',
      sgeiChosen: 'nej',
      deMinimisWithinCap: 'ja',
    });
    const of = (one: CaseFile) => assess(one, { today }).parts[0];
    expect(of(c)).toMatchObject({ economic: 'yes', aidNeeded: 'yes', aidRoute: 'aidR1' });
    expect(levelsOf(c, today)).toEqual({ p1: 1 });
    expect(of(plainCase({ otherSellers: 'ja' }))?.economic).toBe('yes');
    expect(of(plainCase())?.aidRoute).toBe('aidR0');
  });
});

describe('publicerade exempel', () => {
  it('visar signaler men aldrig en nivå', () => {
    const c: CaseFile = { ...knownCaseFile(knownCases[0] ?? never()), kind: 'published' };
    const result = assess(c, { today });
    expect(result.parts[0]).toMatchObject({ level: null, alternatives: [], advice: [] });
    expect(result.parts[0]?.fired.length).toBeGreaterThan(5);
    expect(result.readyForDecision).toEqual({ ready: false, reasons: [] });
    expect(levelsOf(c, today)).toEqual({});
  });
});

function never(): never {
  throw new Error('känt fall saknas');
}

describe('text mot svar', () => {
  const written = (text: string) => put('need.joint', 'joint', text);
  const purchaseLike = 'Kommunen anvisar deltagare till verksamheten.';

  it('en text ändrar inte svaret, utan frågar, och läget blir som lägst 2', () => {
    const c = applyEdits(plainCase(), [written(purchaseLike)]);
    expect(part(plainCase()).level).toBe(1);
    expect(part(c)).toMatchObject({ level: 2, decidedBy: 'warning' });
    expect(part(c).findings).toMatchObject([{ family: 'anvisning', key: 'placements', answered: 'nej' }]);
    expect(part(c).fired).toEqual(part(plainCase()).fired);
    expect(assess(c, { today }).readyForDecision.reasons.map(({ code }) => code)).toContain('open-finding');
  });

  it('ett fynd som handlar om något annat lämnar inget spår i läget, tills texten ändras', () => {
    const c = applyEdits(plainCase(), [written(purchaseLike)]);
    const [finding] = part(c).findings;
    if (!finding) throw new Error('Inget fynd.');
    const settled = applyEdits(c, settleEdits(c, finding, 'Det gäller en annan kommun.', { voice: 'joint', at }));
    expect(part(settled).level).toBe(1);
    expect(part(settled).findings[0]?.settled).toMatchObject({ why: 'Det gäller en annan kommun.' });
    const changed = applyEdits(settled, [written('Kommunen anvisar unga deltagare till verksamheten.')]);
    expect(part(changed).level).toBe(2);
    const again = applyEdits(settled, settleEdits(settled, finding, null, { voice: 'joint', at }));
    expect(part(again).level).toBe(2);
  });

  it('det som tidigare versioner sparade om ett ord gäller för ordet', () => {
    const c = applyEdits(plainCase(), [
      written('Vite utgår om något uteblir.'),
      note('textFinding:T-01:vite', { resolution: 'sakforhallandet' }),
    ]);
    expect(part(c).level).toBe(1);
    expect(part(c).findings[0]?.settled?.why).toBe('Svaret bakom ordet är sett över.');
    const only = applyEdits(c, [note('textFinding:T-01:vite', { resolution: 'bara_ordet' })]);
    expect(part(only).level).toBe(2);
  });
});

const duties = (c: CaseFile): readonly Edit[] =>
  assess(c, { today })
    .readyForDecision.reasons.filter((one) => one.code === 'open-duty' || one.code === 'warning-without-measure')
    .map((one) => note(one.notePath ?? '', { what: 'gjort', who: 'handläggare', date: '2026-11-01' }));

const codes = (c: CaseFile): readonly string[] => [
  ...new Set(assess(c, { today }).readyForDecision.reasons.map((one) => one.code)),
];

const lawyerSays = (conclusion: string): readonly Edit[] => [
  put('legalAssessment.by@k1', 'public', 'kommunjurist'),
  put('legalAssessment.date@k1', 'public', '2026-10-01'),
  put('legalAssessment.conclusion@k1', 'public', conclusion),
];

describe('klar för beslut', () => {
  it('nivå 1 är klar när kraven är klara', () => {
    const c = plainCase();
    expect(codes(c)).toEqual(['open-duty']);
    const done = applyEdits(c, duties(c));
    expect(assess(done, { today }).readyForDecision).toEqual({ ready: true, reasons: [] });
    expect(part(done).level).toBe(1);
  });

  it('en varning kräver åtgärd eller skäl, och nivån står kvar', () => {
    const c = plainCase({ otherSellers: 'delvis' });
    expect(codes(c)).toContain('warning-without-measure');
    const done = applyEdits(c, duties(c));
    expect(codes(done)).toEqual([]);
    expect(part(done).level).toBe(2);
  });

  it('nivå 3 kräver en registrerad bedömning som säger kan gå vidare, och nivån står kvar', () => {
    const start = plainCase({ lawyerFlags: ['val_ifragasatt'] });
    const c = applyEdits(start, duties(start));
    expect(codes(c)).toEqual(['needs-lawyer']);
    expect(codes(applyEdits(c, lawyerSays('ga_inte_vidare')))).toEqual(['needs-lawyer']);
    const assessed = applyEdits(c, lawyerSays('kan_ga_vidare'));
    expect(codes(assessed)).toEqual([]);
    expect(part(assessed)).toMatchObject({ level: 3, assessmentRegistered: true });
  });

  it('en summa över gränsen ändrar inte nivån, men väntar på juristens slutsats', () => {
    const start = plainCase({ totalValueSek: 800_000 });
    const c = applyEdits(start, duties(start));
    expect(part(c).level).toBe(1);
    expect(codes(c)).toEqual(['needs-reader', 'sum-over-limit']);
    const read = applyEdits(c, lawyerSays('kan_ga_vidare'));
    expect(codes(read)).toEqual([]);
    expect(assess(read, { today }).readers).toMatchObject([
      { who: 'jurist', read: true, conclusions: [{ conclusion: 'kan_ga_vidare' }] },
    ]);
    expect(codes(applyEdits(c, lawyerSays('ga_inte_vidare')))).toContain('needs-reader');
  });

  it('dataskyddsombudets slutsats skrivs med roll, dag och diarienummer', () => {
    const c = plainCase({ sensitiveData: ['kansliga'], sharedPersonalData: 'var_for_sig', openSupportWork: 'nej' });
    expect(assess(c, { today }).readers).toMatchObject([{ who: 'dataskydd', read: false, conclusions: [] }]);
    const conclusion = {
      by: 'dataskyddsombudet',
      date: '2026-11-20',
      caseNumber: 'KS 2026/12',
      conclusion: 'Kan göras',
    };
    const read = applyEdits(c, readingEdits(c, 'dataskydd', conclusion, { voice: 'public', at }));
    expect(assess(read, { today }).readers).toMatchObject([{ read: true, conclusions: [conclusion] }]);
    const undated = applyEdits(c, readingEdits(c, 'dataskydd', { ...conclusion, date: '' }, { voice: 'public', at }));
    expect(assess(undated, { today }).readers[0]?.read).toBe(false);
    expect(
      assess(applyEdits(read, readingEdits(read, 'dataskydd', null, { voice: 'org', at })), { today }).readers,
    ).toMatchObject([{ read: false }]);
  });

  it('nivå 0 och en ensam del på nivå 4 är aldrig klara', () => {
    expect(codes(plainCase({ otherSellers: 'vet_inte' }))).toContain('incomplete');
    expect(codes(plainCase({ placements: 'ja' }))).toContain('other-form');
  });

  it('en del som är ett köp kan flyttas ut ur avtalet', () => {
    const two = (oneDocument: string): CaseFile =>
      caseFileFrom({
        id: 'två',
        name: 'Jouren Gryning',
        parts: [
          { name: 'Öppna', answers: { ...baseAnswers, oneDocument } },
          { name: 'Boendet', answers: { ...baseAnswers, oneDocument, placements: 'ja' } },
        ],
      });
    expect(codes(two('ja'))).toEqual(expect.arrayContaining(['stop-doc', 'other-form']));
    const apart = two('nej');
    expect(codes(applyEdits(apart, duties(apart)))).toEqual([]);
  });

  it('små delar som tillsammans når gränsen kräver en bedömning av helheten', () => {
    const answers = { ...baseAnswers, totalValueSek: 400_000, oneDocument: 'ja' };
    const parts = [
      { name: 'Ena', answers },
      { name: 'Andra', answers },
    ];
    const c = caseFileFrom({ id: 'delar', name: 'Två delar', parts });
    const done = applyEdits(c, duties(c));
    expect(assess(done, { today }).parts.map((one) => one.level)).toEqual([1, 1]);
    expect(codes(done)).toEqual(['sum-over-limit']);
    expect(codes(applyEdits(done, lawyerSays('kan_ga_vidare')))).toEqual([]);
  });

  it('kommunens egen gräns är policy och följer med', () => {
    const c = applyEdits(plainCase({ totalValueSek: 300_000 }), [put('juristLimitSek', 'public', 250_000)]);
    expect(assess(c, { today }).lawyerLimit).toEqual({ sek: 250_000, ownPolicy: true });
    expect(assess(c, { today }).readers).toMatchObject([{ who: 'jurist', read: false }]);
    expect(part(c).level).toBe(1);
    const high = applyEdits(plainCase({ totalValueSek: 800_000 }), [put('juristLimitSek', 'public', 1_000_000_000)]);
    expect(assess(high, { today }).lawyerLimit).toEqual({ sek: 700_000, ownPolicy: false, tooHigh: 1_000_000_000 });
    expect(assess(high, { today }).readers.map(({ who }) => who)).toEqual(['jurist']);
    expect(assess(plainCase(), { today }).lawyerLimit).toEqual({ sek: 700_000, ownPolicy: false });
  });
});
