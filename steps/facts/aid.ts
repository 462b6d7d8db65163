/** The facts of state aid in a case, worked out part by part from the rules of the route. */

import type { Truth } from '#steps/catalogue/step.ts';
import { unlessNo } from '#steps/catalogue/when.ts';
import {
  type AidAnswers,
  type AidVariant,
  aidNeeded,
  economic,
  economicSupport,
  sgeiChosen,
  sgeiRoute,
  tradeAffected,
  variant,
} from './aid-route.ts';
import type { Fact, Facts, Reader } from './fact.ts';
import { all, anyPart, truth } from './truth.ts';

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
