/**
 * State aid: whether the supported activity is economic, whether the support needs an allowed route, and which. The one
 * home of these rules: the assessment reads them through its own values, everything else through a case.
 */
import type { Truth } from '#steps/catalogue/step.ts';
import { unlessNo } from '#steps/catalogue/when.ts';
import type { Fact, Facts, Reader } from './fact.ts';
import { all, anyPart, truth } from './truth.ts';

type Given = string | number | readonly string[] | undefined;

/** The answers that decide. Whatever is not one of the options (missing, "vet inte", disputed, not asked) is unknown. */
export interface AidAnswers {
  readonly valueTransferred?: Given;
  readonly otherSellers?: Given;
  readonly economicActivity?: Given;
  readonly localEffect?: Given;
  readonly sgeiChosen?: Given;
  readonly sgeiRoute?: Given;
  readonly deMinimisWithinCap?: Given;
}

/** `none` nothing is transferred · `no-route` none holds and a lawyer must choose · `unknown` an answer is missing. */
export type AidRoute = 'none' | 'aidR0' | 'aidR1' | 'aidR2' | 'aidR3' | 'aidR4' | 'no-route' | 'unknown';

export const transfersNothing = (a: AidAnswers): boolean => a.valueTransferred === 'nej';

/** Others selling the same makes the activity economic whatever the association says (HFD 2020 ref. 15). */
export function economic(a: AidAnswers): Truth {
  if (a.otherSellers === 'ja' || a.economicActivity === 'ja' || a.economicActivity === 'delvis') return 'yes';
  return a.economicActivity === 'nej' ? 'no' : 'unknown';
}

function tradeAffected(a: AidAnswers): Truth {
  if (a.localEffect === 'delvis' || a.localEffect === 'inte_lokalt') return 'yes';
  return a.localEffect === 'uppenbart_lokalt' ? 'no' : 'unknown';
}

/** Economic activity gets, or may get, something of value. */
export const economicSupport = (a: AidAnswers): Truth => (transfersNothing(a) ? 'no' : economic(a));

/** Support that may affect trade between countries and so needs an allowed route. */
export const aidNeeded = (a: AidAnswers): Truth => all(economicSupport(a), tradeAffected(a));

function sgeiChosen(a: AidAnswers): Truth {
  const chosen: Truth = a.sgeiChosen === 'ja' ? 'yes' : a.sgeiChosen === 'nej' ? 'no' : 'unknown';
  return all(aidNeeded(a), chosen);
}

/** Routes written R2–R4 in older files are read as aidR2–aidR4. */
function sgeiRoute({ sgeiRoute: written }: AidAnswers): AidRoute {
  if (written === 'aidR2' || written === 'R2') return 'aidR2';
  if (written === 'aidR3' || written === 'R3') return 'aidR3';
  return written === 'aidR4' || written === 'R4' ? 'aidR4' : 'unknown';
}

/** The route that the answers give. Small aid counts when the parties have said that they take no SGEI route. */
export function aidRoute(a: AidAnswers): AidRoute {
  if (transfersNothing(a)) return 'none';
  if (economic(a) === 'no') return 'aidR0';
  if (economic(a) === 'unknown') return 'unknown';
  if (tradeAffected(a) === 'no') return 'aidR0';
  if (aidNeeded(a) !== 'yes' || sgeiChosen(a) === 'unknown') return 'unknown';
  if (sgeiChosen(a) === 'yes') return sgeiRoute(a);
  if (a.deMinimisWithinCap === 'ja') return 'aidR1';
  return a.deMinimisWithinCap === 'nej' ? 'no-route' : 'unknown';
}

/** What the agreement says of state aid in one part; undefined while an answer is missing. */
export type AidVariant = 'noValue' | 'none' | 'local' | 'deMinimis' | 'sgeiDeMinimis' | 'other';

function variant(a: AidAnswers): AidVariant | undefined {
  switch (aidRoute(a)) {
    case 'none':
      return 'noValue';
    case 'aidR0':
      return economic(a) === 'no' ? 'none' : 'local';
    case 'aidR1':
      return 'deMinimis';
    case 'aidR2':
      return 'sgeiDeMinimis';
    case 'unknown':
      return undefined;
    default:
      return 'other';
  }
}

/** The answers of one part of a case; each is read when a rule asks for it. */
function answersOf(read: Reader, part: string): AidAnswers {
  const given = (key: keyof AidAnswers): string | undefined => {
    const value = read.value(key, part);
    return typeof value === 'string' ? value : undefined;
  };
  return {
    get valueTransferred() {
      return given('valueTransferred');
    },
    get otherSellers() {
      return given('otherSellers');
    },
    get economicActivity() {
      return given('economicActivity');
    },
    get localEffect() {
      return given('localEffect');
    },
    get sgeiChosen() {
      return given('sgeiChosen');
    },
    get sgeiRoute() {
      return given('sgeiRoute');
    },
    get deMinimisWithinCap() {
      return given('deMinimisWithinCap');
    },
  };
}

/** The variant of one part of a case. */
export const aidVariant = (read: Reader, part: string): AidVariant | undefined => variant(answersOf(read, part));

const inPart = (test: (answers: AidAnswers) => Truth): Fact['truth'] =>
  anyPart((read, part) => test(answersOf(read, part)));

const isVariant = (...wanted: readonly AidVariant[]): Fact['truth'] =>
  inPart((answers) => {
    const found = variant(answers);
    return found === undefined ? 'unknown' : truth(wanted.includes(found));
  });

const asks = 'vad som gäller för statligt stöd';
const first = ['valueTransferred', 'otherSellers', 'economicActivity'] as const;
/** Nobody has to have said that value is transferred; it is enough that nobody has said that it is not. */
const support = [unlessNo('valueTransferred'), 'economicActivity'];
const hfd = ['hfd-2020-15'] as const;

export const aid = {
  economicActivity: {
    explanation: 'Det som får stöd är ekonomisk verksamhet.',
    asks: 'om verksamheten är ekonomisk',
    keys: ['otherSellers', 'economicActivity'],
    truth: inPart(economic),
    reasons: { no: 'stödet inte gäller ekonomisk verksamhet' },
    sources: hfd,
  },
  economicSupport: {
    explanation: 'Organisationen får, eller kan få, något av värde till ekonomisk verksamhet.',
    asks: 'om stödet gäller ekonomisk verksamhet',
    keys: first,
    truth: inPart(economicSupport),
    reasons: { no: 'stödet inte gäller ekonomisk verksamhet' },
    needs: support,
    sources: hfd,
  },
  tradeAffected: {
    explanation: 'Stödet kan påverka handeln mellan länder.',
    asks: 'om stödet kan påverka handeln mellan länder',
    keys: ['localEffect'],
    truth: inPart(tradeAffected),
    reasons: { no: 'stödet inte bedöms påverka handeln mellan länder' },
    sources: ['fordraget-107'],
  },
  aidNeeded: {
    explanation: 'Stödet kan påverka handeln mellan länder och behöver en tillåten väg.',
    asks: 'om stödet kan påverka handeln mellan länder',
    keys: [...first, 'localEffect'],
    truth: inPart(aidNeeded),
    reasons: { no: 'stödet inte behöver någon särskild väg' },
    needs: [...support, 'tradeAffected'],
    sources: ['fordraget-107'],
  },
  sgeiChosen: {
    explanation: 'Ni pekar ut en tjänst av allmänt ekonomiskt intresse.',
    asks: 'om ni pekar ut en tjänst av allmänt ekonomiskt intresse',
    keys: [...first, 'localEffect', 'sgeiChosen'],
    truth: inPart(sgeiChosen),
    reasons: {
      no: 'ni inte har valt att peka ut en tjänst av allmänt ekonomiskt intresse',
      yes: 'ni har valt att peka ut en tjänst av allmänt ekonomiskt intresse',
    },
    needs: 'aidNeeded',
    sources: ['uhm-sgei-villkor'],
  },
  sgeiWithoutCap: {
    explanation: 'Den väg som ni har valt för en tjänst av allmänt ekonomiskt intresse har inget tak.',
    asks: 'vilken väg ni går för en tjänst av allmänt ekonomiskt intresse',
    keys: [...first, 'localEffect', 'sgeiChosen', 'sgeiRoute'],
    truth: inPart((a) => {
      const route = sgeiRoute(a);
      return all(sgeiChosen(a), route === 'unknown' ? 'unknown' : truth(route !== 'aidR2'));
    }),
    reasons: {
      no: 'ni går vägen med försumbart stöd',
      yes: 'ni inte går vägen med försumbart stöd',
    },
    sources: ['eu-2025-2630'],
  },
  aidNotEconomic: {
    explanation: 'Verksamheten är inte ekonomisk (variant A).',
    asks,
    keys: first,
    truth: isVariant('none'),
    reasons: { no: 'verksamheten är ekonomisk, eller inget av värde lämnas över' },
    perPart: true,
    sources: hfd,
  },
  aidLocal: {
    explanation: 'Verksamheten är ekonomisk men stödet påverkar inte handeln (variant A2).',
    asks,
    keys: [...first, 'localEffect'],
    truth: isVariant('local'),
    reasons: { no: 'stödet inte bygger på att verksamheten är lokal' },
    perPart: true,
    sources: ['fordraget-107'],
  },
  aidDeMinimis: {
    explanation: 'Stödet lämnas som stöd av mindre betydelse (variant B).',
    asks,
    keys: [...first, 'localEffect', 'sgeiChosen', 'deMinimisWithinCap'],
    truth: isVariant('deMinimis'),
    reasons: { no: 'ingen sådan väg för stödet är vald' },
    perPart: true,
    needs: 'aidNeeded',
    sources: ['eu-2023-2831'],
  },
  aidSgeiDeMinimis: {
    explanation: 'Stödet lämnas som stöd av mindre betydelse för en SGEI-tjänst (variant C).',
    asks,
    keys: [...first, 'localEffect', 'sgeiChosen', 'sgeiRoute'],
    truth: isVariant('sgeiDeMinimis'),
    reasons: { no: 'ingen sådan väg för stödet är vald' },
    perPart: true,
    needs: 'aidNeeded',
    sources: ['eu-2023-2832'],
  },
  aidOther: {
    explanation: 'En annan väg för statligt stöd, eller ingen väg. Texten skrivs av jurist.',
    asks,
    keys: [...first, 'localEffect', 'sgeiChosen', 'sgeiRoute', 'deMinimisWithinCap'],
    truth: isVariant('other'),
    reasons: { no: 'stödet inte går en annan väg' },
    perPart: true,
    refusal: 'texten om statligt stöd, som skrivs av jurist, se bilaga 7',
    sources: ['eu-2025-2630'],
  },
  deMinimisAid: {
    explanation: 'Stödet lämnas som stöd av mindre betydelse, med eller utan SGEI.',
    asks,
    keys: [...first, 'localEffect', 'sgeiChosen', 'sgeiRoute', 'deMinimisWithinCap'],
    truth: isVariant('deMinimis', 'sgeiDeMinimis'),
    reasons: { no: 'ingen sådan väg för stödet är vald' },
    perPart: true,
    needs: 'aidNeeded',
    sources: ['eu-2023-2831', 'eu-2023-2832'],
  },
} as const satisfies Facts;
