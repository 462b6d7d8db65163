/** The words of the legal result with its sources; loaded with the result page and not before. */

import type { Source, SourceMark } from '#steps/catalogue/sources.ts';
import type { RemarkId } from '#steps/law/assess/remarks.ts';
import type { OfferedKey } from '#steps/law/explain/offered.ts';
import type { LawKey, LawValue } from '#steps/law/keys.ts';
import type { Decider, ReadyReason } from '#steps/law/result.ts';
import { type LawTexts as Loaded, loadLawTexts as load, reasonFor } from '#steps/law/texts/load.ts';
import type { AlternativeText } from '#steps/law/texts/result.ts';
import type { ExaminationText } from '#steps/law/texts/review.ts';
import { onDay } from '#steps/law/texts/sums.ts';
import type { AidRoute, Certainty, Leg, Level, LinkId, LinkState } from '#steps/law/types.ts';

const lookup = <T>(table: Readonly<Record<string, T>>, id: string): T | undefined =>
  Object.hasOwn(table, id) ? table[id] : undefined;

/** "Vems verksamhet det är" → "vems verksamhet det är"; names in capitals stay. */
const insideSentence = (name: string): string =>
  /^.\p{Lu}/u.test(name) ? name : `${name.slice(0, 1).toLocaleLowerCase('sv-SE')}${name.slice(1)}`;

type Review = typeof import('#steps/law/texts/review.ts');

interface More {
  readonly review: Review;
  readonly said: typeof import('#steps/law/texts/said.ts');
}

function moreWords(texts: Loaded, review: Review) {
  return {
    leg: (id: Leg) => texts.legTexts[id],
    advice: (id: string) => lookup<string>(texts.adviceTexts, id),
    crossCheck: (id: string) => lookup<string>(texts.crossCheckTexts, id),
    remark: (id: RemarkId) => texts.remarkTexts[id],
    openQuestion: (id: string) => lookup<string>(texts.openQuestionTexts, id),
    alternativeNote: (id: string) => lookup<string>(texts.alternativeNotes, id),
    aidRoute: (route: AidRoute) => texts.aidRouteTexts[route],
    ready: (code: ReadyReason['code']) => texts.readyTexts[code],
    mark: (mark: SourceMark) => texts.markTexts[mark],
    certainty: (certainty: Certainty) => texts.certaintyTexts[certainty],
    trigger: (id: string) => lookup<string>(texts.lawyerTriggerTexts, id),
    registered: texts.registeredText,
    examination: (key: string) => lookup<ExaminationText>(review.examinationTexts, key),
    strength: review.strengthTexts,
    steps: (id: string) => lookup<readonly string[]>(review.formSteps, id) ?? [],
  };
}

function wordsOf(texts: Loaded, { review, said }: More, sources: Readonly<Record<string, Source>>) {
  const keyName = (key: string) => lookup<string>(texts.keyNames, key) ?? key;
  return {
    reason: (id: string) => reasonFor(texts, id),
    level: (level: Level) => texts.levelTexts[level],
    decider: (decider: Decider) => texts.deciderTexts[decider],
    link: (id: LinkId) => texts.linkTexts[id],
    linkState: (state: LinkState) => texts.linkStateTexts[state],
    alternative: (id: string) => lookup<AlternativeText>(texts.alternativeTexts, id),
    fit: (fit: 'fits' | 'try') => texts.fitTexts[fit],
    keyName,
    keyInText: (key: string) => insideSentence(keyName(key)),
    who: (key: string) => lookup<string>(texts.whoCanAnswer, key) ?? 'parterna tillsammans',
    source: (id: string) => lookup(sources, id),
    asked: (key: LawKey) => said.askedTexts[key],
    said: said.saidTexts,
    unknownSaid: (value: LawValue) =>
      lookup<string>(said.saidTexts, typeof value === 'object' ? 'vet_inte' : String(value)),
    counts: said.countsTexts,
    whatIf: (key: OfferedKey, value: string) => lookup(texts.whatIfTexts[key], value) ?? '',
    whatIfHeading: texts.counterfactualHeadings,
    noBetter: texts.noBetterTexts,
    truthfully: texts.answerTruthfully,
    preliminary: texts.preliminaryTexts,
    ...moreWords(texts, review),
  };
}

export type LawTexts = ReturnType<typeof wordsOf>;

/** As they read on a day (YYYY-MM-DD): with the sums that hold then. */
export async function loadLawTexts(day: string): Promise<LawTexts> {
  const [texts, review, said, { sources }] = await Promise.all([
    load(day),
    import('#steps/law/texts/review.ts'),
    import('#steps/law/texts/said.ts'),
    import('#steps/catalogue/sources.ts'),
  ]);
  return wordsOf(texts, { review: onDay({ ...review }, day), said }, sources);
}
