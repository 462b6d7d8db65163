/**
 * Warning signals of stage 1 (the method's column "Varningssignal"). Signals on wording use plain word lists: they
 * would rather stay silent than misread. A hidden lane is read only after the reveal, or by its own side.
 */

import type { RowField } from '#steps/catalogue/key.ts';
import {
  asText,
  hasAnyPhrase,
  laneOpen,
  marked,
  type Signal,
  type SignalRow,
  type SignalView,
  sentencesOf,
  wordsOf,
} from '#steps/signals/view.ts';
import { moneyHoped, serviceHoped } from './signals-hopes.ts';
import { jointIsCopy, notAsked, noVoiceFromPeople, solutionWords } from './signals-need.ts';
import { countsVolume, isNegated, isVolume } from './signals-wording.ts';

const cheaper = [
  'billigare',
  'kostar mindre',
  'lägre kostnad',
  'lägre pris',
  'sparar pengar',
  'spara pengar',
  'mindre kostsamt',
];

const saysCheaper = (text: string): boolean =>
  sentencesOf(text).some((sentence) => hasAnyPhrase(sentence, cheaper) && !isNegated(wordsOf(sentence)));

/** B6: the public side could do it but finds the organisation cheaper. */
function cheaperThanWe(view: SignalView): readonly Signal[] {
  const text = asText(view.voice('whyNotAlone', 'public'));
  if (text === undefined || !laneOpen(view, 'B6', 'public') || !saysCheaper(text)) return [];
  return [
    {
      id: 'B6-R',
      level: 'R',
      ref: 'B6',
      because: ['whyNotAlone'],
      text: 'Kommunens skäl är att organisationen är billigare. Det är ett skäl att köpa, inte ett skäl för partnerskap. Fråga er vad ni inte kan utan varandra, och ta hjälp av en jurist.',
      source: 'Metodfråga B6 (S16, S19)',
    },
  ];
}

/** Later answers that show that the list of documents has been passed by, not just not reached. */
const afterPolicy = ['responsibilities', 'exclusions', 'goals'] as const;

/** B7: no adopted document. The method counts an empty list, so a later answer must stand. */
function noDocument(view: SignalView): readonly Signal[] {
  if (view.rows('policyDocuments').some((row) => asText(row.fields['name']) !== undefined)) return [];
  const passed = afterPolicy.some((list) => view.rows(list).length > 0);
  if (!passed || marked(view, 'B7')) return [];
  return [
    {
      id: 'B7-G',
      level: 'G',
      ref: 'B7',
      because: ['policyDocuments'],
      text: 'Ni har inte pekat på något antaget mål eller någon plan. Fråga nämndens sekreterare. Utan stöd i ett beslut blir partnerskapet lätt beroende av enskilda personer.',
      source: 'Metodfråga B7 (S12, S15, S22, S23)',
    },
  ];
}

function placesDuty(view: SignalView, row: SignalRow<RowField<'responsibilities'>>): boolean {
  const doer = row.fields['doer'];
  if (typeof doer !== 'string' || !view.orgIds.includes(doer)) return false;
  const task = wordsOf(asText(row.fields['task']) ?? '');
  return row.fields['statutory'] === 'ja' || task.some((word) => /^myndighets(utöv|beslut)/u.test(word));
}

/** B8: a statutory task, or a decision on somebody's rights, lies on an organisation. */
function dutyOnOrganisation(view: SignalView): readonly Signal[] {
  const rows = view.rows('responsibilities').filter((row) => placesDuty(view, row));
  if (rows.length === 0) return [];
  return [
    {
      id: 'B8-R',
      level: 'R',
      ref: 'B8',
      because: rows.map((row) => `responsibilities/${row.id}`),
      text: 'En lagstadgad uppgift läggs på organisationen. Kommunens ansvar flyttar inte till ett partnerskap. Stanna upp, fråga en jurist och håll den uppgiften utanför.',
      source: 'Metodfråga B8 (S23, S53)',
    },
  ];
}

/** B9: the activity is wholly new to the organisation. */
function whollyNew(view: SignalView): readonly Signal[] {
  const effective = view.answer('activityIsNew');
  const isNew = effective?.value === 'ja' || view.orgIds.some((org) => view.voice('activityIsNew', org) === 'ja');
  if (!isNew) return [];
  return [
    {
      id: 'B9-G',
      level: 'G',
      ref: 'B9',
      because: ['activityIsNew'],
      text: 'Verksamheten är helt ny för organisationen. Se efter om den ryms i stadgarna och om ni skulle vilja göra den även utan kommunens pengar.',
      source: 'Metodfråga B9 (S1, S12, S19, S71)',
    },
  ];
}

const changeWords =
  /^(fler|färre|bättre|tryggare|friskare|mår|vågar|känner|klarar|kan|vet|slipper|får|ökar|ökat|minskar|minskat|mindre|lättare|snabbare|själva|trygg|trygga)$/u;

const activityVerbs =
  /^(spela|anordna|arrangera|genomföra|genomför|hålla|håller|driva|driver|starta|startar|öppna|öppnar|ordna|ordnar|erbjuda|erbjuder|bedriva|bedriver|fortsätta|fortsätter|anställa|utbilda|informera|bygga)$/u;

const isChange = (words: readonly string[]): boolean => words.some((word) => changeWords.test(word));

const isVolumeGoal = (words: readonly string[]): boolean => countsVolume(words) && !isChange(words);

function isActivityGoal(row: SignalRow<'indicator'>, words: readonly string[]): boolean {
  const sign = wordsOf(asText(row.fields['indicator']) ?? '');
  const countsOccasions = sign[0] === 'antal' && sign.slice(1, 4).some(isVolume);
  return countsOccasions || (words.slice(0, 4).some((word) => activityVerbs.test(word)) && !isChange(words));
}

/** B11: a goal is a volume (R), or all goals only count activities (G). */
function goalsAreActivities(view: SignalView): readonly Signal[] {
  const goals = view.rows('goals').flatMap((row) => {
    const text = asText(row.fields['text']);
    return text === undefined ? [] : [{ row, words: wordsOf(text) }];
  });
  const volumes = goals.filter((goal) => isVolumeGoal(goal.words));
  const source = 'Metodfråga B11 (S16, S55)';
  if (volumes.length > 0) {
    const because = volumes.map((goal) => `goals/${goal.row.id}`);
    const text =
      'Ett mål är en volym, till exempel ett antal platser eller tillfällen. Det liknar en beställning. Skriv vad som ska bli annorlunda för människor, och fråga en jurist om volymen är ett krav.';
    return [{ id: 'B11-R', level: 'R', ref: 'B11', because, text, source }];
  }
  if (goals.length === 0 || !goals.every((goal) => isActivityGoal(goal.row, goal.words))) return [];
  const because = goals.map((goal) => `goals/${goal.row.id}`);
  const text =
    'Målen beskriver det ni ska göra, inte vad som ska bli annorlunda för någon. Fråga: vad kan människor om tre år som de inte kan i dag?';
  return [{ id: 'B11-G', level: 'G', ref: 'B11', because, text, source }];
}

const rules = [
  serviceHoped,
  moneyHoped,
  solutionWords,
  jointIsCopy,
  noVoiceFromPeople,
  notAsked,
  cheaperThanWe,
  noDocument,
  dutyOnOrganisation,
  whollyNew,
  goalsAreActivities,
];

/** Warning signals B1–B11. Pure; order follows the questions. */
export function signals(view: SignalView): Signal[] {
  return rules.flatMap((rule) => rule(view));
}
