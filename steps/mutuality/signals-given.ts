/** Warning signals of stage 3 about what each side gives, wants and risks (O1–O3, O9, O11). */

import type { Ref } from '#steps/catalogue/key.ts';
import {
  emptyContributions,
  emptySide,
  otherSide,
  type Side,
  sideName,
  sideRows,
  sideText,
} from '#steps/signals/lanes.ts';
import {
  asText,
  laneOpen,
  own,
  type Signal,
  type SignalRow,
  type SignalValue,
  type SignalView,
  scoped,
  wordsOf,
} from '#steps/signals/view.ts';
import { capital } from './signals-words.ts';

const fieldPath = (list: string, row: SignalRow, field: string): string => `${list}/${row.id}/${field}`;

const guesses = ['uppskattat', 'uppskattad', 'uppskattning', 'ungefär', 'cirka', 'vi', 'har', 'en', 'egen'];

/** True when a note tells how a value was worked out; "uppskattat" alone does not. */
function saysHow(method: SignalValue | undefined): boolean {
  return wordsOf(asText(method) ?? '').some((word) => !guesses.includes(word));
}

/** O1: one side contributes nothing, or a value stands without the way it was worked out. */
export function contributions(view: SignalView): readonly Signal[] {
  const empty = emptyContributions(view).map(
    ({ partId, side }): Signal => ({
      id: scoped('O1-empty', view.partIds.length > 1 ? partId : undefined),
      level: 'R',
      ref: 'O1',
      because: ['contributions'],
      text: `${capital(sideName[side])} bidrar inte med något. I ett partnerskap bidrar alla, och allt räknas: tid, lokaler, nätverk och kunskap. Skriv vad ${sideName[side]} lägger in. Om svaret är inget passar en annan form bättre.`,
      source: 'Västra Götalandsregionens villkor för IOP (bidragen ska skrivas ner) och Göteborgs Stad',
    }),
  );
  const loose = view.rows('contributions').filter((row) => {
    const value = row.fields['sekPerYear'];
    const priced = typeof value === 'number' && value > 0 && row.fields['type'] !== 'pengar';
    return priced && !saysHow(row.fields['method']) && laneOpen(view, 'O1', row.voice);
  });
  if (loose.length === 0) return empty;
  return [
    ...empty,
    {
      id: 'O1-no-method',
      level: 'G',
      ref: 'O1',
      because: loose.map((row) => fieldPath('contributions', row, 'method')),
      text: 'Ett värde saknar uppgift om hur ni har räknat. Skriv till exempel timmar gånger timvärde, eller hyra enligt taxa. Då kan andra följa räkningen.',
      source: 'Västra Götalandsregionens villkor för IOP',
    },
  ];
}

/** O2: the rate is under half or over double the one published rate we know of. */
export function volunteerRate(view: SignalView): readonly Signal[] {
  const rate = view.answer('volunteering.sekPerHour');
  if (typeof rate?.value !== 'number' || (rate.value >= 110 && rate.value <= 440)) return [];
  return [
    {
      id: 'O2-rate',
      level: 'B',
      ref: 'O2',
      because: [rate.path],
      text: 'Ert timvärde skiljer sig mycket från det som går att jämföra med. Ett leaderområde räknade 2019 med 220 kr för vuxna. Det finns ingen fast taxa, så skriv varför ni har valt ert värde.',
      source: 'Leaderområdet Sjö, Skog & Fjäll, värden från 2019',
    },
  ];
}

function oneSided(
  view: SignalView,
  ref: Ref,
  path: string,
  filled: (side: Side) => 'something' | 'nothing' | 'unanswered',
  words: (empty: Side) => string,
): readonly Signal[] {
  const side = emptySide(view, ref, filled);
  if (side === undefined) return [];
  return [{ id: `${ref}-one-sided`, level: 'G', ref, because: [path], text: words(side), source: `${own} ”5 × 2”` }];
}

/** O3, O9, O11: goals, risks and concessions on one side only. */
export function fiveByTwoRows(view: SignalView): readonly Signal[] {
  return [
    ...oneSided(
      view,
      'O3',
      'ownGoals',
      (side) => sideText(view, 'ownGoals', side),
      (side) =>
        `Bara ${sideName[otherSide(side)]} har skrivit egna mål. Ett partnerskap håller om båda får något. Fråga vad ${sideName[side]} vill få ut av det.`,
    ),
    ...oneSided(
      view,
      'O9',
      'risks',
      (side) => sideRows(view, 'risks', 'risk', side),
      (side) =>
        `Alla risker ligger hos ${sideName[otherSide(side)]}. Tala om vad ${sideName[side]} kan förlora, och om ni kan dela någon risk.`,
    ),
    ...oneSided(
      view,
      'O11',
      'concessions',
      (side) => sideText(view, 'concessions', side),
      (side) =>
        `${capital(sideName[side])} har inte skrivit något att släppa på. Båda brukar behöva ändra något för att det ska bli gemensamt. Tala om vad det kan vara.`,
    ),
  ];
}
