/** Warning signals of stage 4 about who learns what: one-sided learning and the learning goals (L2–L4). */

import type { Key, Ref } from '#steps/catalogue/key.ts';
import { saysNothing } from '#steps/signals/lanes.ts';
import { asText, hasAnyPhrase, marked, own, type Signal, type SignalView } from '#steps/signals/view.ts';

const keyFour = 'Nyckel 4 från Strategi-IOP, så som MUCF återger den';

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
export function oneSidedLearning(view: SignalView): readonly Signal[] {
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
export function learningGoals(view: SignalView): readonly Signal[] {
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
