/** The competence plan: every need with who has it, who learns, how, when and who sees to it. */

import { choicesOf, fieldText, lanesOf, textOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf, type Voice } from '#steps/case/case-file.ts';
import { isPrinted } from '#steps/case/shown.ts';
import { inWords, longDate, voiceName } from '#steps/swedish/format.ts';
import { at } from '#templates/fields/ask.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import type { Side } from '#templates/tree/document.ts';
import { nameOfSide, sideOf, voicesIn } from './marks.ts';

export const learningGroups = {
  partnership: 'Om partnerskap',
  'each-other': 'Av varandra',
  together: 'Tillsammans',
  results: 'Av resultaten',
} as const;

export type LearningGroup = keyof typeof learningGroups;

/** One card of the plan. A part that is not written is undefined, and shown as not decided. */
export interface LearningCard {
  readonly id: string;
  readonly group: LearningGroup;
  readonly need: string;
  readonly has: string | undefined;
  /** Who learns: its shape and its words. */
  readonly side: Side;
  readonly learns: string;
  readonly how: string | undefined;
  readonly when: string | undefined;
  /** ISO day when `when` is one. */
  readonly date?: string;
  readonly responsible: string | undefined;
  /** Where it is answered. */
  readonly ref: string;
  readonly page: string;
}

/** The five statements of L1, as needs. */
const statements = [
  'Vad som skiljer partnerskap från bidrag och upphandling',
  'När upphandlingsreglerna gäller',
  'Hur den andra parten fattar beslut',
  'Hur den andra partens vardag ser ut',
  'Vem man frågar när man är osäker',
];

const low = 2;
const high = 4;

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('sv') + text.slice(1);
const filled = (...parts: readonly (string | undefined)[]): string | undefined => {
  const texts = parts.filter((part): part is string => part !== undefined && part !== '');
  return texts.length > 0 ? texts.join(', ') : undefined;
};

const bothSides = (c: CaseFile): string =>
  voicesIn(c).length > 2 ? 'Alla parter' : inWords([nameOfSide(c, 'public'), nameOfSide(c, 'org')]);

function formsOf(c: CaseFile, keep?: readonly string[]): string | undefined {
  const forms = choicesOf(c, 'learning.forms').filter((form) => keep === undefined || keep.includes(form));
  return forms.length > 0 ? capital(inWords(forms.map((form) => choiceWords('learning.forms', form)))) : undefined;
}

/** L1: what somebody rates 1 or 2, who rates it 4 or 5. Only when the ratings have been shown. */
function aboutPartnership(c: CaseFile): readonly LearningCard[] {
  if (!isPrinted(c, 'L1')) return [];
  const lanes = lanesOf(c.answers, 'selfRating');
  const mark = (voice: Voice, index: number): number => {
    const value = lanes[voice]?.value;
    return Array.isArray(value) ? Number(value[index] ?? 0) : 0;
  };
  return statements.flatMap((need, index): readonly LearningCard[] => {
    const learners = voicesIn(c).filter((voice) => mark(voice, index) > 0 && mark(voice, index) <= low);
    if (learners.length === 0) return [];
    const able = voicesIn(c).filter((voice) => mark(voice, index) >= high);
    const sides = new Set(learners.map(sideOf));
    return [
      {
        id: `l1-${index + 1}`,
        group: 'partnership',
        need,
        has: able.length > 0 ? inWords(able.map((voice) => voiceName(c, voice))) : undefined,
        side: sides.size > 1 ? 'joint' : (learners.map(sideOf)[0] ?? 'joint'),
        learns: inWords(learners.map((voice) => voiceName(c, voice))),
        how: formsOf(c, ['introduktion', 'dubbla_besok']),
        when: undefined,
        responsible: undefined,
        ...at('selfRating'),
      },
    ];
  });
}

/** L2 and L3: what one side wants to learn of the other. */
function wanted(c: CaseFile): readonly LearningCard[] {
  const when = textOf(c, 'learning.dialogueFrequency');
  return (
    [
      { key: 'learnFromOrg', side: 'public', has: 'org' },
      { key: 'learnFromPublic', side: 'org', has: 'public' },
    ] as const
  ).flatMap(({ key, side, has }) => {
    const need = textOf(c, key);
    if (need === undefined) return [];
    return [
      {
        id: key,
        group: 'each-other',
        need,
        has: nameOfSide(c, has),
        side,
        learns: nameOfSide(c, side),
        how: filled(formsOf(c), textOf(c, 'learning.forms.detail')?.replace(/\.$/u, '').toLocaleLowerCase('sv')),
        when: when === undefined ? undefined : `Lärdialog ${when}`,
        responsible: nameOfSide(c, side),
        ...at(key),
      } as const,
    ];
  });
}

/** L6: knowledge that a party offers. The other side learns. */
function offered(c: CaseFile): readonly LearningCard[] {
  if (!isPrinted(c, 'L6') && c.kind !== 'published') return [];
  return rowsOf(c, 'knowledgeOffered').flatMap((row): readonly LearningCard[] => {
    const knowledge = fieldText(row, 'knowledge');
    if (knowledge === undefined) return [];
    const side = sideOf(row.voice) === 'public' ? 'org' : 'public';
    return [
      {
        id: row.id,
        group: 'each-other',
        need: capital(knowledge),
        has: voiceName(c, row.voice),
        side,
        learns: nameOfSide(c, side),
        how: fieldText(row, 'form'),
        when: fieldText(row, 'extent'),
        responsible: voiceName(c, row.voice),
        ...at('knowledgeOffered'),
      },
    ];
  });
}

/** L4: goals that the parties learn together. */
function goals(c: CaseFile): readonly LearningCard[] {
  return rowsOf(c, 'learningGoals').flatMap((row): readonly LearningCard[] => {
    const learn = fieldText(row, 'learn');
    if (learn === undefined) return [];
    const ableTo = fieldText(row, 'ableTo');
    const date = fieldText(row, 'date');
    return [
      {
        id: row.id,
        group: 'together',
        need: capital(ableTo === undefined ? learn : `${learn}, för att kunna ${ableTo}`),
        has: undefined,
        side: 'joint',
        learns: bothSides(c),
        how: filled(formsOf(c), fieldText(row, 'sign') && `märks på att ${fieldText(row, 'sign')}`),
        when: date === undefined ? undefined : `Senast den ${longDate(date)}`,
        ...(date === undefined ? {} : { date }),
        responsible: fieldText(row, 'responsible'),
        ...at('learningGoals'),
      },
    ];
  });
}

/** L7 and L9: what the work itself teaches, and where that knowledge goes. */
function fromResults(c: CaseFile): readonly LearningCard[] {
  const how = formsOf(c, ['reflektionsmote', 'casegenomgang', 'loggbok']);
  const often = textOf(c, 'learning.dialogueFrequency');
  const base = { group: 'results', has: undefined, side: 'joint', learns: bothSides(c) } as const;
  const dialogue: readonly LearningCard[] =
    how === undefined && often === undefined
      ? []
      : [
          {
            ...base,
            id: 'dialogue',
            need: 'Vad arbetet har lärt er',
            how,
            when: often === undefined ? undefined : capital(often),
            responsible: undefined,
            ...at('learning.forms'),
          },
        ];
  const spreading = rowsOf(c, 'spreading').flatMap((row): readonly LearningCard[] => {
    const audience = fieldText(row, 'audience');
    if (audience === undefined) return [];
    return [
      {
        ...base,
        id: row.id,
        need: `Föra kunskapen vidare till ${audience}`,
        learns: capital(audience),
        how: fieldText(row, 'how'),
        when: fieldText(row, 'when'),
        responsible: fieldText(row, 'responsible'),
        ...at('spreading'),
      },
    ];
  });
  return [...dialogue, ...spreading];
}

/** Every card of the plan, group by group. */
export function learningCards(c: CaseFile): readonly LearningCard[] {
  return [...aboutPartnership(c), ...wanted(c), ...offered(c), ...goals(c), ...fromResults(c)];
}

/** L5: the groups of people who take part, and when. */
export function learnersOf(c: CaseFile): string | undefined {
  const groups = choicesOf(c, 'learners').map((group) => choiceWords('learners', group));
  if (groups.length === 0) return undefined;
  const when = textOf(c, 'learners.detail');
  return `${capital(inWords(groups))} är med och lär.${when === undefined ? '' : ` ${capital(when)}`}`;
}
