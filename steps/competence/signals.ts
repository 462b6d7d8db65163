/** Warning signals of stage 4. */

import {
  asChoices,
  asText,
  hasAnyPhrase,
  laneOpen,
  own,
  type Signal,
  type SignalView,
  wordsOf,
} from '#steps/signals/view.ts';
import { learningGoals, oneSidedLearning } from './signals-goals.ts';

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'number');
}

/** L1: a low rating, or a gap of two or more between parties on the same statement. */
function selfRating(view: SignalView): readonly Signal[] {
  const lanes = ['public', ...view.orgIds].flatMap((voice) => {
    const value = laneOpen(view, 'L1', voice) ? view.voice('selfRating', voice) : undefined;
    return isNumbers(value) ? [value] : [];
  });
  const base = { ref: 'L1', because: ['selfRating'], source: 'Granskning av 33 IOP i Skåne 2018 (NÄTVERKET)' } as const;
  const found: Signal[] = [];
  if (lanes.some((lane) => lane.some((number) => number === 1 || number === 2))) {
    found.push({
      ...base,
      id: 'L1-low',
      level: 'G',
      text: 'Någon har svarat 1 eller 2 på ett påstående. Det är ett bra ställe att börja. Gör det till ett lärandemål eller till en gemensam introduktion.',
    });
  }
  const gaps = [0, 1, 2, 3, 4].map((index) => {
    const numbers = lanes.flatMap((lane) => lane[index] ?? []);
    return numbers.length < 2 ? 0 : Math.max(...numbers) - Math.min(...numbers);
  });
  if (view.revealed('L1') && gaps.some((gap) => gap >= 2)) {
    found.push({
      ...base,
      id: 'L1-gap',
      level: 'G',
      text: 'Ni kan olika mycket om samma sak. Den som kan mer kan visa den andra. Skriv det som kunskap ni bidrar med.',
    });
  }
  return found;
}

const publicGroups = ['politiker', 'chefer', 'handlaggare'];

const orgGroups = ['styrelse', 'volontarer'];

/** L5: only one side's people. Staff may belong to either side, so that choice silences the signal. */
function learners(view: SignalView): readonly Signal[] {
  const answer = view.answer('learners');
  const groups = asChoices(answer?.value).filter((group) => group !== 'deltagare');
  if (!answer || groups.length === 0) return [];
  const missing = groups.every((group) => publicGroups.includes(group))
    ? 'organisationen'
    : groups.every((group) => orgGroups.includes(group))
      ? 'kommunen'
      : undefined;
  if (missing === undefined) return [];
  return [
    {
      id: 'L5-one-side',
      level: 'G',
      ref: 'L5',
      because: [answer.path],
      text: `Ingen från ${missing} är med och lär. Partnerskap bygger på att båda lär sig. Lägg till någon grupp från ${missing}.`,
      source: 'Uddevalla kommuns utbildning för politiker, föreningar och tjänstepersoner tillsammans',
    },
  ];
}

const once = ['en gång', 'ett tillfälle', 'vid start', 'vid starten', 'i början', 'engång', 'engångs'];

const repeated = [
  'varje',
  'per',
  'var',
  'vart',
  'varannan',
  'vartannat',
  'i veckan',
  'i månaden',
  'i kvartalet',
  'i terminen',
  'i halvåret',
  'om dagen',
  'om året',
  'årligen',
  'löpande',
  'återkommande',
  'regelbundet',
  'gånger',
];

/** True when a text says that something happens once. Anything unclear is not taken as once. */
function happensOnce(text: string): boolean {
  return wordsOf(text).length > 0 && hasAnyPhrase(text, once) && !hasAnyPhrase(text, repeated);
}

/** L7: all chosen forms happen once only. A joint introduction without a note is once by its nature. */
function everyday(view: SignalView): readonly Signal[] {
  const answer = view.answer('learning.forms');
  const forms = asChoices(answer?.value);
  if (!answer || forms.length === 0) return [];
  const detail = view.answer('learning.forms.detail')?.value;
  const notes = typeof detail === 'object' && !Array.isArray(detail) ? Object.entries(detail) : [];
  const dialogue = asText(view.answer('learning.dialogueFrequency')?.value);
  if (dialogue !== undefined && !happensOnce(dialogue)) return [];
  const allOnce = forms.every((form) => {
    const note = notes.find(([name]) => name === form)?.[1];
    return note === undefined ? form === 'introduktion' : happensOnce(String(note));
  });
  if (!allOnce) return [];
  return [
    {
      id: 'L7-once',
      level: 'B',
      ref: 'L7',
      because: [answer.path],
      text: 'Inget av det ni har valt kommer tillbaka. Lärande i vardagen behöver upprepas. Välj en form och skriv hur ofta, till exempel ett reflektionsmöte varje termin.',
      source: 'Erfarenheter av berättelser i Skåne 2014 och av löpande lärande utvärdering',
    },
  ];
}

/** L8: the organisation alone pays for the time. */
function cost(view: SignalView): readonly Signal[] {
  const answer = view.answer('learningCost');
  if (answer?.value !== 'organisationen') return [];
  return [
    {
      id: 'L8-org-pays',
      level: 'G',
      ref: 'L8',
      because: [answer.path],
      text: 'Organisationen betalar ensam för tiden att lära. Båda har nytta av lärandet. Lägg kostnaden i den gemensamma budgeten, eller låt var och en stå för sina.',
      source: own,
    },
  ];
}

/** Every warning signal of the stage, in the order of the questions. */
export function signals(view: SignalView): Signal[] {
  return [
    ...selfRating(view),
    ...oneSidedLearning(view),
    ...learningGoals(view),
    ...learners(view),
    ...everyday(view),
    ...cost(view),
  ];
}
