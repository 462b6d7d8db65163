/**
 * Warning signals of stage 2 (the method's column "Varningssignal"). They are tips for the talk between the parties;
 * the level of the case comes from the legal rules, never from here.
 */

import {
  asChoices,
  asText,
  marked,
  type Signal,
  type SignalValue,
  type SignalView,
  scoped,
  wordsOf,
} from '#steps/signals/view.ts';
import { closeToCeiling, fullCost, otherSupport, payment, sales } from './signals-money.ts';
import { perPart } from './signals-per-part.ts';

/** R1: the public party acquires something for its own need. */
const purchase = perPart((view, part) => {
  const found = view.answer('acquiresForOwnNeed', part);
  if (found?.value !== 'ja') return [];
  return [
    {
      id: scoped('R1-R', part),
      level: 'R',
      ref: 'R1',
      because: [found.path],
      text: 'Kommunen får en vara eller en tjänst för pengarna. Det är kärnan i ett köp. Stanna upp och fråga en jurist eller kommunens inköpare innan ni går vidare.',
      source: 'Metodfråga R1 (S23, S28)',
    },
  ];
});

function marketCheckPaths(view: SignalView, part: string): readonly string[] {
  return (['how', 'when', 'source'] as const).flatMap((field) => {
    const found = view.answer(`marketCheck.${field}`, part);
    return asText(found?.value) === undefined || !found ? [] : [found.path];
  });
}

/** R2: others sell it. An empty market check means that none was made. */
const market = perPart((view, part) => {
  const sellers = view.answer('otherSellers', part);
  if (sellers?.value !== 'ja' && sellers?.value !== 'delvis') return [];
  const checked = marketCheckPaths(view, part);
  const source = 'Metodfråga R2 (S9, S13–S15, S20)';
  if (checked.length === 0) {
    const text =
      'Andra erbjuder samma sak, och ni har inte undersökt hur det ser ut. Be inköp att göra en enkel undersökning och fråga en jurist innan ni väljer form.';
    const because = [sellers.path, scoped('marketCheck', part)];
    return [{ id: scoped('R2-R', part), level: 'R', ref: 'R2', because, text, source }];
  }
  const text =
    'Andra erbjuder samma eller liknande. Skriv tydligt vad som skiljer er verksamhet från deras, och varför det inte är ett köp.';
  return [{ id: scoped('R2-G', part), level: 'G', ref: 'R2', because: [sellers.path, ...checked], text, source }];
});

/** R3: the public party has bought the same thing before. */
const boughtBefore = perPart((view, part) => {
  const found = view.answer('previouslyProcured', part);
  if (found?.value !== 'ja') return [];
  return [
    {
      id: scoped('R3-R', part),
      level: 'R',
      ref: 'R3',
      because: [found.path],
      text: 'Kommunen har köpt samma insats tidigare. Ett nytt namn ändrar ingenting. Fråga en jurist om något verkligen har ändrats i sak.',
      source: 'Metodfråga R3 (S28)',
    },
  ];
});

function cardsWithPublic(value: SignalValue | undefined): number {
  if (typeof value !== 'object' || Array.isArray(value)) return 0;
  return Object.values(value).filter((pile) => pile === 'kommunen').length;
}

/** R4: three or more cards lie with the public party. */
const detailedControl = perPart((view, part) => {
  const found = view.answer('control.cards', part);
  if (!found || cardsWithPublic(found.value) < 3) return [];
  return [
    {
      id: scoped('R4-R', part),
      level: 'R',
      ref: 'R4',
      because: [found.path],
      text: 'Kommunen bestämmer det mesta av hur verksamheten görs. Det liknar ett köp. Prata om vad organisationen själv ska bestämma, och fråga en jurist om det inte går att ändra.',
      source: 'Metodfråga R4 (jämförelsen av kriterier)',
    },
  ];
});

interface Favoured {
  readonly key: 'individualFavoured' | 'businessOperatorFavoured';
  readonly ref: 'R63' | 'R23';
  readonly text: string;
}

/** R10, second half: a single person (asked in R63) or a single business (R23) gets an advantage. */
const favoured = ({ key, ref, text }: Favoured) =>
  perPart((view, part) => {
    const found = view.answer(key, part);
    if (found?.value !== 'ja') return [];
    const id = scoped(ref === 'R23' ? 'R10-R' : 'R63-R', part);
    return [{ id, level: 'R', ref, because: [found.path], text, source: 'Metodfråga R10 (S23, S26)' }];
  });

const businessFavoured = favoured({
  key: 'businessOperatorFavoured',
  ref: 'R23',
  text: 'En enskild näringsidkare gynnas. Huvudregeln är att kommunen inte får ge sådant stöd. Stanna upp och fråga en jurist.',
});

const personFavoured = favoured({
  key: 'individualFavoured',
  ref: 'R63',
  text: 'En enskild person gynnas. Huvudregeln är att kommunen inte stöder enskilda. Stanna upp och fråga en jurist.',
});

const toldNobody = ['inte alls', 'inget', 'ingen', 'inga'];

function saysToldNobody(value: SignalValue | undefined): boolean {
  const words = wordsOf(asText(value) ?? '').join(' ');
  return toldNobody.includes(words) || words.startsWith('inte alls');
}

/** R11: others have not been told, and nothing is written about why this party was chosen. */
function othersNotTold(view: SignalView): readonly Signal[] {
  const basis = view.answer('selectionBasis');
  const reason = view.answer('selectionReason');
  const told = view.answer('othersInformed');
  const because = [
    ...(told?.value === 'inte' ? [told.path] : []),
    ...(basis?.value === 'ingen_motivering' ? [basis.path] : []),
    ...(reason && saysToldNobody(reason.value) ? [reason.path] : []),
  ];
  if (because.length === 0) return [];
  return [
    {
      id: 'R11-G',
      level: 'G',
      ref: 'R11',
      because,
      text: 'Andra organisationer har inte fått veta, eller så saknas skrivna skäl för valet. Bjud in till ett öppet samtal, eller skriv varför just den här organisationen är part.',
      source: 'Metodfråga R11',
    },
  ];
}

/** Answers near the end of the stage: they show that the assessment is due, not just not reached. */
function nearTheEnd(view: SignalView): boolean {
  const concluded = view.publicIds.some((id) => view.answer('legalAssessment.conclusion', id) !== undefined);
  return concluded || view.answer('rightsAffected') !== undefined || view.answer('formChoice') !== undefined;
}

/** R12: nobody has made the legal assessment. The method counts an empty field as nobody. */
function nobodyAssessed(view: SignalView): readonly Signal[] {
  const by = view.publicIds.map((id) => view.answer('legalAssessment.by', id)?.value);
  if (by.some((each) => asText(each) !== undefined) || !nearTheEnd(view) || marked(view, 'R12')) return [];
  return [
    {
      id: 'R12-R',
      level: 'R',
      ref: 'R12',
      because: view.publicIds.map((id) => scoped('legalAssessment.by', id)),
      text: 'Ingen har gjort den rättsliga bedömningen än. Skriv inte under innan den finns. Bestäm vem som gör den och när.',
      source: 'Metodfråga R12 (S8, S26, S33)',
    },
  ];
}

/** R13: somebody's rights are concerned. */
function rights(view: SignalView): readonly Signal[] {
  const found = view.answer('rightsAffected');
  if (!found || !asChoices(found.value).some((choice) => choice !== 'inget')) return [];
  return [
    {
      id: 'R13-G',
      level: 'G',
      ref: 'R13',
      because: [found.path],
      text: asChoices(found.value).every((choice) => choice === 'barn')
        ? 'Barn är med. Skriv rutinerna innan ni börjar.'
        : 'Uppgifter om människor, eller ett tillstånd, berörs. Ta hjälp av ett dataskyddsombud eller en jurist. Skriv rutinerna innan ni börjar.',
      source: 'Metodfråga R13',
    },
  ];
}

const rules = [
  purchase,
  market,
  boughtBefore,
  detailedControl,
  payment,
  fullCost,
  otherSupport,
  sales,
  closeToCeiling,
  personFavoured,
  businessFavoured,
  othersNotTold,
  nobodyAssessed,
  rights,
];

/** Warning signals R1–R13. Pure; order follows the questions. */
export function signals(view: SignalView): Signal[] {
  return rules.flatMap((rule) => rule(view));
}
