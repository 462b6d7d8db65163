/**
 * Warning signals of stage 1 (the method's column "Varningssignal"). Signals on wording use plain word lists: they
 * would rather stay silent than misread. A hidden lane is read only after the reveal, or by its own side.
 */

import type { RowField } from '#steps/catalogue/key.ts';
import type { Signal, SignalRow, SignalView } from '#steps/signals/view.ts';
import { asText, hasAnyPhrase, laneOpen, marked, scoped, sentencesOf, wordsOf } from '#steps/signals/view.ts';

const negations = ['inte', 'inget', 'ingen', 'inga', 'aldrig', 'varken', 'utan'];
const numerals =
  'två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio fyrtio femtio hundra tusen'.split(' ');
/** Endings of words that count services or occasions. */
const volumeEndings = [
  'tillfällen',
  'platser',
  'timmar',
  'dygn',
  'dagar',
  'kvällar',
  'veckor',
  'möten',
  'träffar',
  'besök',
  'pass',
  'kurser',
  'insatser',
  'ärenden',
  'utbildningar',
  'föreläsningar',
  'aktiviteter',
  'klippningar',
  'städningar',
  'måltider',
];
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

const isNumber = (word: string): boolean => /^\d+$/u.test(word) || numerals.includes(word);
const isVolume = (word: string): boolean => volumeEndings.some((ending) => word.endsWith(ending));
const isNegated = (words: readonly string[]): boolean => words.some((word) => negations.includes(word));

/** A number with a counted service at most two words later: "tolv platser", "20 klippningar". */
function countsVolume(words: readonly string[]): boolean {
  return words.some((word, at) => isNumber(word) && words.slice(at + 1, at + 3).some(isVolume));
}

function wantsService(sentence: string): boolean {
  const words = wordsOf(sentence);
  if (isNegated(words)) return false;
  if (words.some((word) => buyWords.includes(word)) || hasAnyPhrase(sentence, someoneTo)) return true;
  const needs = words.some((word) => needWords.includes(word)) || hasAnyPhrase(sentence, ['vill ha']);
  return needs && (words.some((word) => serviceWords.includes(word)) || countsVolume(words));
}

/** B1: the public side writes about a service to obtain. */
function serviceHoped(view: SignalView): readonly Signal[] {
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
function moneyHoped(view: SignalView): readonly Signal[] {
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

const solutionPhrases = [
  'verksamheten ska',
  'projektet ska',
  'partnerskapet ska',
  'insatsen ska',
  'mötesplatsen ska',
  'kaféet ska',
  'lösningen är',
  'vi föreslår',
  'vi vill starta',
  'vi vill öppna',
  'vi vill anställa',
  'vi ska starta',
  'vi ska öppna',
  'vi ska anställa',
  'vi behöver anställa',
];

/** B2: the text describes a solution instead of the challenge. */
function solutionWords(view: SignalView): readonly Signal[] {
  return ['public', ...view.orgIds].flatMap((voice) => {
    const text = asText(view.voice('challenge', voice));
    if (text === undefined || !laneOpen(view, 'B2', voice) || !hasAnyPhrase(text, solutionPhrases)) return [];
    return [
      {
        id: scoped('B2-B', voice),
        level: 'B',
        ref: 'B2',
        because: ['challenge'],
        text: 'Texten beskriver en lösning. Prova att bara skriva hur det är i dag, och för vem. Lösningen kommer senare.',
        source: 'Metodfråga B2 (S2)',
      } satisfies Signal,
    ];
  });
}

/** Share of words in common, 0–1, counted with repeats. 1 = the same words. */
function likeness(a: string, b: string): number {
  const left = wordsOf(a);
  const rest = [...wordsOf(b)];
  const total = left.length + rest.length;
  const common = left.filter((word) => {
    const at = rest.indexOf(word);
    if (at >= 0) rest.splice(at, 1);
    return at >= 0;
  });
  return total === 0 ? 0 : (2 * common.length) / total;
}

const copied = 0.85;

/** B3: the joint text is one party's own text. Only after the reveal, and when both have written. */
function jointIsCopy(view: SignalView): readonly Signal[] {
  const joint = view.answer('need.joint');
  const text = asText(joint?.value);
  if (!joint || text === undefined || !view.revealed('B2')) return [];
  const own = ['public', ...view.orgIds].flatMap((voice) => asText(view.voice('challenge', voice)) ?? []);
  const alike = own.filter((each) => likeness(each, text) >= copied);
  // When all wrote the same, or only one has written, the joint text is nobody's alone.
  if (alike.length === 0 || alike.length === own.length) return [];
  return [
    {
      id: 'B3-G',
      level: 'G',
      ref: 'B3',
      because: [joint.path, 'challenge'],
      text: 'Den gemensamma texten är nästan ordagrant den ena partens. Läs båda texterna igen. Vad vill den andra parten ha med?',
      source: 'Metodfråga B3 (S2, S3)',
    },
  ];
}

/** B4: nothing that the parties know comes from the people concerned. */
function noVoiceFromPeople(view: SignalView): readonly Signal[] {
  const rows = view.rows('evidence');
  const silent = rows.length > 0 && rows.every((row) => row.fields['fromTargetGroup'] === 'nej');
  if (!silent || !view.revealed('B4')) return [];
  return [
    {
      id: 'B4-B',
      level: 'B',
      ref: 'B4',
      because: rows.map((row) => `evidence/${row.id}`),
      text: 'Inget av det ni vet kommer från målgruppen. Fråga några av dem det gäller, till exempel i ett samtal eller en kort enkät.',
      source: 'Metodfråga B4',
    },
  ];
}

const involvement =
  /^(tillfråga|fråga|intervjua|intervju|deltagit|medverkat|enkät|samtal|läst|ritat|svarat|berättat|lyssna|hört|lämnat|sitter|varit|fått)/u;
const shortNo = ['nej', 'ingen', 'inga', 'inte alls', 'inte än', 'inte ännu', 'inget'];

/** True when the text says that nobody has been asked and nothing says that somebody has. */
function saysNotAsked(text: string): boolean {
  const words = wordsOf(text);
  if (shortNo.includes(words.join(' '))) return true;
  const found = words.flatMap((word, at) =>
    involvement.test(word) ? [isNegated(words.slice(Math.max(0, at - 3), at))] : [],
  );
  return found.length > 0 && found.every((negated) => negated);
}

/** B5: those concerned have not been asked at all. */
function notAsked(view: SignalView): readonly Signal[] {
  const how = view.answer('targetGroup.involvedHow');
  const text = asText(how?.value);
  if (!how || text === undefined || !saysNotAsked(text)) return [];
  return [
    {
      id: 'B5-G',
      level: 'G',
      ref: 'B5',
      because: [how.path],
      text: 'De som berörs har inte fått säga sitt. Fråga några av dem innan ni bestämmer innehållet, och skriv vad de svarade.',
      source: 'Metodfråga B5 (S15, S16)',
    },
  ];
}

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
