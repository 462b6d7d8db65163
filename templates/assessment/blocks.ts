/** The legal result of a part in words: level, what decided it, signals with reasons and sources. */

import { questionOfKey } from '#steps/catalogue/index.ts';
import { sourceOf } from '#steps/catalogue/sources.ts';
import type { Assessment, Decider, PartAssessment } from '#steps/law/result.ts';
import { reasonTexts } from '#steps/law/texts/reasons.ts';
import {
  certaintyTexts,
  deciderTexts,
  levelTexts,
  markTexts,
  openQuestionsHeading,
  openQuestionTexts,
} from '#steps/law/texts/result.ts';
import type { EffectKind, Fired, OwnWords } from '#steps/law/types.ts';
import { groupDigits, inWords, longDate, nbsp } from '#steps/swedish/format.ts';
import type { DocumentWords } from '#templates/kinds/words.ts';
import type { Block, Run, Trace } from '#templates/tree/document.ts';
import { bullets, callout, h2, h3, led, muted, text, under } from '#templates/tree/prose.ts';
import { plain } from '#templates/tree/runs.ts';
import { usedAnswerWords } from './law-words.ts';
import type { Say } from './say.ts';

/** Effects that a reader must see, the gravest first. */
export const graveEffects: readonly EffectKind[] = [
  'stop',
  'stop-leg',
  'stop-aid',
  'stop-sign',
  'stop-doc',
  'stop-agreement',
  'lawyer',
  'warn',
];

const effectWords: Readonly<Record<EffectKind, string>> = {
  stop: 'Stoppar formen',
  'stop-leg': 'Stoppar ett skäl',
  'stop-aid': 'Stoppar en väg för stödet',
  'stop-sign': 'Stoppar underskriften',
  'stop-doc': 'Kräver skilda avtal',
  'stop-agreement': 'Inget avtal förrän en jurist har svarat',
  lawyer: 'Fråga jurist',
  warn: 'Varningssignal',
  duty: 'Krav',
  support: 'Talar för',
  read: 'Behöver läsas',
  ask: 'Fråga till specialist',
  info: 'Bra att veta',
  missing: 'Saknas',
};

export function traceOf(fired: Fired): Trace {
  return {
    answers: fired.answers.flatMap(({ key, path }) => {
      const question = questionOfKey(key);
      return path === '' || !question ? [] : [{ ref: question.ref, path, page: question.page }];
    }),
    rules: [fired.ruleId],
    sources: fired.sources.map((id) => sourceOf(id).title),
  };
}

/** The reason of a fired effect in our words; empty when there is none. */
export const findingOf = (fired: Fired): string =>
  (Object.hasOwn(reasonTexts, fired.textId) ? reasonTexts[fired.textId]?.finding : undefined) ?? '';
export const actionOf = (fired: Fired): string =>
  (Object.hasOwn(reasonTexts, fired.textId) ? reasonTexts[fired.textId]?.action : undefined) ?? '';

export interface SignalOptions {
  readonly say: Say;
  readonly words: DocumentWords;
  /** The answers behind, the certainty and the mark as well: for whoever checks the assessment. */
  readonly full?: boolean;
}

/** "Källor: LOU 1 kap. 2 § och HFD 2020 ref. 15. Regeln är till en del osäker." */
function sourceLine(fired: Fired, full: boolean): string {
  const sources = fired.sources.map((id) => sourceOf(id).title);
  const from = sources.length === 0 ? 'Källa: verktygets eget förslag.' : `Källa: ${inWords(sources)}.`;
  const sure = certaintyTexts[fired.certainty];
  return full ? `${from} ${sure} ${markTexts[fired.mark]}.` : `${from} ${sure}`;
}

/** What the parties have written about the very thing that the rule speaks of. */
const ownWordsLine = ({ text: words }: OwnWords): string =>
  words === undefined
    ? 'Parterna har inte skrivit vad som har ändrats i sak.'
    : `Parterna har skrivit om vad som har ändrats i sak: ”${words}”`;

/** The reason of one signal, the answers behind, what to do unless it has been said already, and where it comes from. */
function signalBlocks(fired: Fired, said: Set<string>, { say, words, full }: SignalOptions): readonly Block[] {
  const finding = findingOf(fired);
  if (finding === '') return [];
  const action = actionOf(fired);
  const isNew = action !== '' && !said.has(action) && (full === true || fired.effect !== 'support');
  said.add(action);
  const lead: Run = { text: `${effectWords[fired.effect]} (${fired.ruleId}). `, mark: 'strong' };
  const answers = full ? fired.answers.map((used) => say(usedAnswerWords(words, used))) : [];
  return [
    { kind: 'paragraph', runs: [lead, { text: say(finding) }], trace: traceOf(fired), keepWithNext: true },
    ...(isNew ? [text(say(action))] : []),
    ...(fired.ownWords ? [text(ownWordsLine(fired.ownWords))] : []),
    ...(answers.length > 0 ? [muted(`Svar: ${answers.join('; ')}.`)] : []),
    muted(say(sourceLine(fired, full === true))),
  ];
}

/** Signals of the kinds asked for, each reason once, in the order of the kinds. */
export function signalsOf(
  part: Pick<PartAssessment, 'fired'>,
  effects: readonly EffectKind[],
  options: SignalOptions,
): readonly Block[] {
  const seen = new Set<string>();
  const said = new Set<string>();
  return effects.flatMap((effect) =>
    part.fired
      .filter((fired) => fired.effect === effect && !seen.has(fired.textId) && seen.add(fired.textId))
      .flatMap((fired) => signalBlocks(fired, said, options)),
  );
}

/** "Preliminär …" before anything that rests on one party's answers. */
export function preliminaryNote(assessment: Assessment, say: Say): readonly Block[] {
  if (!assessment.preliminary) return [];
  const side = assessment.preliminarySide === 'org' ? 'organisationens' : say('kommunens');
  return [
    callout('notice', `Preliminär – bygger bara på ${side} svar`, [
      text('Den andra parten har inte svarat än. Resultatet kan ändras när båda har svarat.'),
    ]),
  ];
}

/** What only says that some answer decided. */
const pointing: ReadonlySet<Decider> = new Set<Decider>(['warning', 'lawyer']);

/** The level of a part in words and what decided it. A published example has signals but never a level. */
export function levelBlocks(part: PartAssessment, say: Say, reasonsFollow = false): readonly Block[] {
  if (part.level === null)
    return [
      text(
        'Exemplet visar signaler om det som har publicerats, men aldrig någon nivå. Det säger inget om det verkliga avtalet.',
      ),
    ];
  const level = levelTexts[part.level];
  // "none" would only say again what the level says, and "minst ett svar" what the reasons after it say.
  const again = part.decidedBy === 'none' || (reasonsFollow && pointing.has(part.decidedBy));
  const decider = again ? [] : [text(say(deciderTexts[part.decidedBy]))];
  return [led(`${say(level.label)}.`, say(level.meaning)), ...decider];
}

/** What is legally uncertain and touches the case (steps/law/README.md 17). */
export function openLegalBlocks(parts: readonly PartAssessment[], say: Say, level: 2 | 3): readonly Block[] {
  const known = new Map<string, string>(Object.entries(openQuestionTexts));
  const ids = [...new Set(parts.flatMap((part) => part.openLegalQuestions))].toSorted();
  const items = ids.flatMap((id) => {
    const words = known.get(id);
    return words === undefined ? [] : [[{ text: `${id} `, mark: 'strong' } as const, ...plain(say(words))]];
  });
  return under(level === 2 ? h2(openQuestionsHeading) : h3(openQuestionsHeading), bullets(items));
}

/** "1 200 000 kr för hela tiden", or that it is not worked out. */
export const valueWords = (part: PartAssessment): string =>
  part.value === undefined ? 'inte uträknat än' : `${groupDigits(part.value)}${nbsp}kr för hela tiden`;

/** The closing words of every document about the law. `sources`: the document names its sources, each with its day. */
export function rulesNote(rulesDate: string, say: Say, sources = true): Block {
  const given = say(
    'Verktyget ger underlag. En människa gör bedömningen i varje enskilt fall, och kommunens egen jurist avgör.',
  );
  const rules = `Regler per ${longDate(rulesDate)}, inte granskade av jurist.`;
  return callout(
    'notice',
    'Om bedömningen',
    sources ? [text(given), text(`${rules} Varje källa säger själv när den är läst.`)] : [text(`${given} ${rules}`)],
  );
}
