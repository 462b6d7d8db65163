/**
 * Every rule, source and dated value is used and can be shown: a witness for each of the 58 rules and the ten text checks,
 * and a register that holds nothing nobody needs.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { sourceIds, sourceOf } from '#steps/catalogue/sources.ts';
import type { PlainAnswers } from '#steps/law/assess/answers.ts';
import { assess } from '#steps/law/assess/assess.ts';
import { openQuestions } from '#steps/law/assess/open-questions.ts';
import { caseFileFrom } from '#steps/law/cases/known-case-file.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { checkAgreement } from '#steps/law/findings/text-checks.ts';
import { allRules } from '#steps/law/rules/index.ts';
import { lackingTexts } from '#steps/law/texts/finding-texts.ts';
import { reasonTexts } from '#steps/law/texts/reasons.ts';
import type { Fired, TextCheckId } from '#steps/law/types.ts';
import { datedEntries } from '#steps/law/values/dated-entries.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';

const today = '2026-11-22';
const aid = { economicActivity: 'ja', localEffect: 'inte_lokalt' } as const;
const hand = { handsOverMunicipalAffair: 'ja' } as const;

/** One case per rule in which it must fire; L-28 for the document has its own test. */
const witnesses: Readonly<Record<string, PlainAnswers>> = {
  'L-01': { publicInterest: 'nej' },
  'L-02': { legalPersonPublicBenefit: 'nej' },
  'L-03': { publicControlOfOrg: 'ja' },
  'L-04': { majorityPublicFunding: 'ja' },
  'L-05': { worksSubsidisedOverHalf: 'ja', lawyerFlags: ['lokal_byggs_saljs'] },
  'L-06': {},
  'L-07': { whoseActivity: 'kommunens' },
  'L-08': { whoseActivity: 'ny_gemensam' },
  'L-09': { statutoryDuty: 'ja' },
  'L-10': { previouslyProcured: 'ja' },
  'L-11': { otherSellers: 'ja' },
  'L-12': {},
  'L-13': { paymentBasis: 'per_enhet' },
  'L-14': { enforceablePerformance: 'ja' },
  'L-15': {},
  'L-16': { detailedControl: 'ja' },
  'L-17': { placements: 'ja' },
  'L-18': {},
  'L-19': {},
  'L-20': {},
  'L-21': { openToAll: 'ja' },
  'L-22': { crisisNonProfit: 'ja', cpvOn326List: 'ja', patientTransport: 'nej' },
  'L-23': { claimedLeg: 'B' },
  'L-24': { valueSplit: 'delvis' },
  'L-25': { totalValueSek: 'vet_inte' },
  'L-26': { openEndedOrAutoRenew: 'ja' },
  'L-27': {},
  'L-28': { mixedInPart: 'ja' },
  'L-29': { renewalWithoutReview: 'ja' },
  'L-30': { wantsLegalCertainty: 'ja', otherSellers: 'delvis' },
  'L-31': {},
  'L-32': { economicActivity: 'ja', localEffect: 'uppenbart_lokalt' },
  'L-33': { ...aid, sgeiChosen: 'ja' },
  'L-34': { ...aid, sgeiChosen: 'nej', deMinimisWithinCap: 'nej' },
  'L-35': { ...aid, sgeiChosen: 'nej', deMinimisWithinCap: 'ja' },
  'L-36': { ...aid, sgeiChosen: 'ja', sgeiRoute: 'aidR2' },
  'L-37': { inKindFromPublic: 'ja' },
  'L-38': { exerciseOfAuthority: 'ja' },
  'L-39': { selectionBasis: 'ingen_motivering' },
  'L-40': { businessOperatorFavoured: 'ja' },
  'L-41': hand,
  'L-42': { ...hand, privateProviderProgramme: 'nej' },
  'L-43': { matterOfPrinciple: 'ja', decisionMaker: 'tjansteperson' },
  'L-44': { conflictOfInterest: 'ja' },
  'L-45': { payAfterLegalForce: 'nej' },
  'L-46': { retroactive: 'ja' },
  'L-47': { residentialType: ['hvb'], ivoPermit: 'nej' },
  'L-48': { residentialType: ['hvb'], ivoPermit: 'ja' },
  'L-49': { openSupportWork: 'ja', sensitiveData: ['kansliga'] },
  'L-50': { healthCare: 'ja' },
  'L-51': { education: 'ja' },
  'L-52': { childGroups: ['ovriga_barn'] },
  'L-53': { sharedPersonalData: 'tillsammans' },
  'L-54': { sensitiveData: ['kansliga'] },
  'L-55': { recipientChecked: 'nej' },
  'L-56': { invoices: 'ja' },
  'L-57': { insuranceRegulated: 'nej' },
  'L-58': { followUpPlan: 'nej' },
  'L-59': { otherSellers: 'delvis', detailedControl: 'ja', ownResources: 'ingen' },
  'L-60': { placements: 'delvis', exerciseOfAuthority: 'delvis', mixedInPart: 'delvis' },
};

const file = (changes: PlainAnswers) =>
  caseFileFrom({ id: 'vittne', name: 'Vittne', parts: [{ name: 'Delen', answers: { ...baseAnswers, ...changes } }] });

/** Reason in Swedish and sources by title, as the result page and the documents print them. */
function shown(fired: readonly Fired[], ruleId: string): readonly string[] {
  return fired
    .filter((one) => one.ruleId === ruleId)
    .map(
      (one) => `${reasonTexts[one.textId]?.finding ?? ''} | ${one.sources.map((id) => sourceOf(id).title).join('; ')}`,
    );
}

const sentenceAndSource = /^\p{Lu}.+[.?] \| \p{L}.+/su;

describe('vittnen', () => {
  it('finns för alla 60 regler', () => {
    expect(Object.keys(witnesses)).toHaveLength(60);
    const ids = [...new Set(allRules.map((rule) => rule.id))].filter((id) => id.startsWith('L-'));
    expect(ids.sort()).toEqual(Object.keys(witnesses));
  });

  it.each(Object.entries(witnesses))('%s utlöses i ett riktigt fall, med skäl och källa', (id, changes) => {
    const result = assess(file(changes), { today });
    const lines = shown([...result.parts.flatMap((part) => part.fired), ...result.document.fired], id);
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) expect(line).toMatch(sentenceAndSource);
  });

  it('L-28 utlöses också för handlingen när köp och partnerskap ska stå i samma avtal', () => {
    const parts = [
      { name: 'Ena', answers: { ...baseAnswers, oneDocument: 'ja' } },
      { name: 'Andra', answers: { ...baseAnswers, oneDocument: 'ja', placements: 'ja' } },
    ];
    const result = assess(caseFileFrom({ id: 'vittne', name: 'Vittne', parts }), { today });
    expect(shown(result.document.fired, 'L-28')[0]).toMatch(sentenceAndSource);
  });

  const whole = `Överenskommelsen gäller till och med den 31 december 2029.
Kommunen bidrar med 300 000 kr. Organisationen bidrar med 900 timmar.
Pengar som inte används betalas tillbaka. Kommunen får granska, och allmänheten får insyn.
Om lagen ändras får parterna avveckla partnerskapet.`;
  const without = (word: string): string =>
    whole
      .split('\n')
      .filter((line) => !line.includes(word))
      .join('\n');

  const texts: Readonly<Record<TextCheckId, string>> = {
    'T-04': without('gäller'),
    'T-05': without('bidrar'),
    'T-06': without('betalas'),
    'T-07': without('insyn'),
    'T-08': without('lagen'),
  };

  it.each(Object.entries(texts))('%s saknas i avtalets text, med ord om vad', (id, text) => {
    expect(checkAgreement(text).map((one) => String(one.id))).toContain(id);
    expect(checkAgreement(whole)).toEqual([]);
    for (const { finding, action } of Object.values(lackingTexts))
      for (const sentence of [finding, action]) expect(sentence).toMatch(/^\p{Lu}.+[.]$/u);
  });
});

/** Code that may use a source or a value: all of ours but the registers themselves. */
function code(): string {
  const read = (dir: string): readonly string[] =>
    readdirSync(dir, { withFileTypes: true }).flatMap((entry) => {
      const path = `${dir}/${entry.name}`;
      if (entry.isDirectory()) return read(path);
      if (!/\.tsx?$/.test(entry.name) || /\/(sources|dated-entries)\.ts$/.test(path)) return [];
      return [readFileSync(path, 'utf8')];
    });
  const root = new URL('../../', import.meta.url).pathname;
  return ['steps', 'templates', 'src'].flatMap((dir) => read(`${root}${dir}`)).join('\n');
}

/** What is registered and named nowhere. */
const unused = (ids: readonly string[], text: string): readonly string[] =>
  ids.filter((id) => !text.includes(`'${id}'`));

describe('registren', () => {
  const text = code();
  const valueIds = [...new Set(datedEntries.map((one) => one.id))];

  it('varje regel har källa, effekt och minst ett svar eller en text som den läser', () => {
    for (const rule of allRules) {
      expect(rule.sources.length, rule.id).toBeGreaterThan(0);
      expect(rule.outcomes.length + (rule.sameAs?.length ?? 0), rule.id).toBeGreaterThan(0);
      if (rule.area !== 'text') expect(rule.keys.length, rule.id).toBeGreaterThan(0);
      for (const id of rule.values ?? []) expect(valueIds, rule.id).toContain(id);
    }
  });

  it('ingen källa och inget daterat värde är över', () => {
    expect(unused(sourceIds, text)).toEqual([]);
    expect(unused(valueIds, text)).toEqual([]);
  });

  it('varje daterat värde hör till en regel, en form eller beräkningen av gränserna', () => {
    const alternatives = knownForms();
    const ofRules = allRules.flatMap((rule) => rule.values ?? []);
    const used = new Set([...ofRules, ...alternatives.flatMap((one) => one.values)]);
    expect(valueIds.filter((id) => !used.has(id))).toEqual([]);
  });

  it('kontrollen hittar en regel, en källa och ett värde som ingen använder', () => {
    expect(unused(['kl-2-1', 'en-kalla-till-ingen'], text)).toEqual(['en-kalla-till-ingen']);
    expect(unused(['lou.direkt.ovrigt', 'ett.varde'], text)).toEqual(['ett.varde']);
  });

  it('varje form visar källor som finns, och varje öppen rättsfråga rör en regel eller en form', () => {
    for (const one of knownForms()) for (const id of one.sources) expect(sourceOf(id).title).not.toBe('');
    const ids = new Set([...allRules.map((rule) => rule.id), ...knownForms().map((one) => one.id)]);
    for (const question of openQuestions) for (const id of question.by) expect(ids, question.id).toContain(id);
  });
});

/** Every other form, from answers that show them all. */
function knownForms() {
  const open: PlainAnswers = {
    placements: 'ja',
    mixedInPart: 'ja',
    education: 'ja',
    openToAll: 'ja',
    crisisNonProfit: 'ja',
    cpvOn326List: 'ja',
    counterpartyPublic: 'ja',
    workIntegration30: 'ja',
    participatoryOrg: 'ja',
    individualChoice: 'ja',
    demandRiskUsersPay: 'ja',
    innovationNeeded: 'ja',
  };
  return [
    ...assessOne({ ...baseAnswers, ...open }).alternatives,
    ...assessOne({ ...baseAnswers, placements: 'ja', valueTransferred: 'nej' }).alternatives,
    ...assessOne({ ...baseAnswers, publicInterest: 'nej' }).alternatives,
  ];
}
