/** Warning signals of stage 4. */

import type { Key, Ref } from '#steps/catalogue/key.ts';
import { saysNothing } from '#steps/signals/lanes.ts';
import {
  asChoices,
  asText,
  hasAnyPhrase,
  laneOpen,
  marked,
  type Signal,
  type SignalView,
  wordsOf,
} from '#steps/signals/view.ts';

const own = 'Metodstödets egen kontroll';
const keyFour = 'Nyckel 4 från Strategi-IOP, så som MUCF återger den';

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

const laneStates = (view: SignalView, key: Key, voices: readonly string[]) =>
  voices.flatMap((voice) => {
    const value = view.voice(key, voice);
    return typeof value === 'string' ? [value] : [];
  });

/** The answer is there and says something, says that there is nothing, or is not there. */
function textState(view: SignalView, key: Key): 'something' | 'nothing' | 'unanswered' {
  const answer = asText(view.answer(key)?.value);
  const texts = answer === undefined ? laneStates(view, key, ['public', 'joint', ...view.orgIds]) : [answer];
  if (texts.some((text) => asText(text) !== undefined && !saysNothing(text))) return 'something';
  return texts.length > 0 ? 'nothing' : 'unanswered';
}

const goalRows = (view: SignalView) =>
  view.rows('learningGoals').filter((row) => {
    const learn = asText(row.fields['learn']);
    return learn !== undefined && !saysNothing(learn);
  });

const laterKeys = [
  'learners',
  'learning.forms',
  'learning.dialogueFrequency',
  'fundingDecided',
  'termination.equal',
  'confirmed.goals',
] as const;

/** Later questions of this stage or the next are answered, so what is empty before them was passed by. */
const passedGoals = (view: SignalView): boolean => laterKeys.some((key) => view.answer(key) !== undefined);

/** L2, L3: a side that learns nothing. Empty counts only once the parties have gone past the page. */
function oneSidedLearning(view: SignalView): readonly Signal[] {
  const past = passedGoals(view) || goalRows(view).length > 0;
  const empty = (ref: Ref, key: Key): boolean => {
    const state = textState(view, key);
    return !marked(view, ref) && (state === 'nothing' || (state === 'unanswered' && past));
  };
  const found: Signal[] = [];
  if (empty('L2', 'learnFromOrg')) {
    found.push({
      id: 'L2-empty',
      level: 'G',
      ref: 'L2',
      because: ['learnFromOrg'],
      text: 'Det står inte vad kommunen vill lära sig. Då blir partnerskapet ensidigt. Skriv en sak som kommunen kan ta in i sitt ordinarie arbete.',
      source: `${keyFour}, och Hudiksvalls kommun`,
    });
  }
  if (empty('L3', 'learnFromPublic')) {
    found.push({
      id: 'L3-empty',
      level: 'G',
      ref: 'L3',
      because: ['learnFromPublic'],
      text: 'Det står inte vad organisationen vill lära sig. Lärandet ska gå åt båda håll. Skriv en sak som ni behöver förstå om kommunen.',
      source: keyFour,
    });
  }
  return found;
}

const activities = [
  'gå en kurs',
  'gå kurs',
  'gå kursen',
  'gå en utbildning',
  'gå utbildning',
  'gå på föreläsning',
  'gå på en föreläsning',
  'delta i',
  'delta på',
  'hålla en kurs',
  'anordna en kurs',
  'åka på studiebesök',
  'göra studiebesök',
  'göra ett studiebesök',
  'ha en utbildningsdag',
  'ha en workshop',
];

/** L4: no joint learning goal, or one that says what you do instead of what you will know. */
function learningGoals(view: SignalView): readonly Signal[] {
  const goals = goalRows(view);
  const bothNothing = textState(view, 'learnFromOrg') === 'nothing' && textState(view, 'learnFromPublic') === 'nothing';
  const saidNone = view.rows('learningGoals').length > 0 || bothNothing || passedGoals(view);
  if (goals.length === 0) {
    if (!saidNone || marked(view, 'L4')) return [];
    return [
      {
        id: 'L4-none',
        level: 'G',
        ref: 'L4',
        because: ['learningGoals'],
        text: 'Ni har inget gemensamt lärandemål. Lärandemål för alla är en av de fyra nycklarna. Skriv ett: något ni inte kan i dag, och hur ni märker att ni kan det.',
        source: keyFour,
      },
    ];
  }
  const doing = goals.filter((row) => hasAnyPhrase(asText(row.fields['learn']) ?? '', activities));
  if (doing.length === 0) return [];
  return [
    {
      id: 'L4-activity',
      level: 'B',
      ref: 'L4',
      because: doing.map((row) => `learningGoals/${row.id}/learn`),
      text: 'Ett lärandemål beskriver något ni ska göra, till exempel gå en kurs. Skriv i stället vad ni ska kunna efteråt.',
      source: own,
    },
  ];
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
