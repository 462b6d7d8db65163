/** Warning signals of stage 1 about what each side hopes for: a service to obtain, or only money (B1). */

import {
  asText,
  hasAnyPhrase,
  laneOpen,
  type Signal,
  type SignalView,
  scoped,
  sentencesOf,
  wordsOf,
} from '#steps/signals/view.ts';
import { countsVolume, isNegated } from './signals-wording.ts';

const needWords = ['behöver', 'söker', 'köper', 'beställer', 'upphandlar'];

const buyWords = ['köpa', 'köper', 'beställa', 'beställer', 'upphandla', 'upphandlar', 'leverera', 'levererar'];

const serviceWords = [
  'bemanning',
  'bemanna',
  'tjänst',
  'tjänsten',
  'tjänster',
  'vårdplatser',
  'boendeplatser',
  'utförare',
  'leverantör',
  'leverantörer',
  'vikarier',
];

const someoneTo = ['behöver någon som', 'söker någon som', 'behöver en organisation som', 'behöver en förening som'];

function wantsService(sentence: string): boolean {
  const words = wordsOf(sentence);
  if (isNegated(words)) return false;
  if (words.some((word) => buyWords.includes(word)) || hasAnyPhrase(sentence, someoneTo)) return true;
  const needs = words.some((word) => needWords.includes(word)) || hasAnyPhrase(sentence, ['vill ha']);
  return needs && (words.some((word) => serviceWords.includes(word)) || countsVolume(words));
}

/** B1: the public side writes about a service to obtain. */
export function serviceHoped(view: SignalView): readonly Signal[] {
  const text = asText(view.voice('hopes', 'public'));
  if (text === undefined || !laneOpen(view, 'B1', 'public') || !sentencesOf(text).some(wantsService)) return [];
  return [
    {
      id: 'B1-R',
      level: 'R',
      ref: 'B1',
      because: ['hopes'],
      text: 'Kommunens svar beskriver något som kommunen behöver få gjort. Då passar ofta upphandling bättre. Fråga er vad ni vill nå tillsammans, och ta hjälp av en jurist.',
      source: 'Metodfråga B1 (S2, S3, S50)',
    },
  ];
}

const moneyWords =
  'pengar kr kronor tkr mkr medel bidrag finansiering finansiera intäkt intäkter inkomst inkomster betalt ersättning budget anslag lön löner hyra hyror'.split(
    ' ',
  );

const isMoney = (word: string): boolean =>
  moneyWords.includes(word) || ['pengar', 'bidrag', 'medel'].some((end) => word.endsWith(`s${end}`));

/** Every clause is about money, and none is a negation. */
function onlyMoney(text: string): boolean {
  const clauses = sentencesOf(text).flatMap((sentence) => sentence.split(','));
  const worded = clauses.map(wordsOf).filter((words) => words.length > 0);
  return worded.length > 0 && worded.every((words) => words.some(isMoney) && !isNegated(words));
}

/** B1: an organisation writes only about funding. */
export function moneyHoped(view: SignalView): readonly Signal[] {
  return view.orgIds.flatMap((org) => {
    const text = asText(view.voice('hopes', org));
    if (text === undefined || !laneOpen(view, 'B1', org) || !onlyMoney(text)) return [];
    return [
      {
        id: scoped('B1-G', org),
        level: 'G',
        ref: 'B1',
        because: ['hopes'],
        text: 'Organisationens svar handlar bara om pengar. Då kan ett föreningsbidrag passa bättre. Skriv vad ni vill förändra tillsammans, om det finns mer.',
        source: 'Metodfråga B1 (S2, S3, S50)',
      } satisfies Signal,
    ];
  });
}
