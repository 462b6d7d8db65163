/**
 * *Frågor att ta med*: what one party alone cannot answer, because it is the other's to say. Pure; the page, the text to
 * send and the file that is handed over all read this list.
 */
import { isOwn, lanesOf, pathOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsAt } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { allPages, questionsOnPage } from '#steps/catalogue/index.ts';
import type { Question } from '#steps/catalogue/step.ts';
import { isAsked, type Setting } from '#steps/facts/asked.ts';
import { scopeIdsOf } from '#steps/walk/question-state.ts';
import { settingOf } from '#steps/walk/walk.ts';
import { aloneAs, askedPath, isBehind, isTheirs, type Walker } from './doors.ts';
import { type Rules, walkOptionsOf } from './walking.ts';

/** A question for the other side, and the part or organisation that it is asked for. */
export interface Carried {
  readonly ref: string;
  readonly scopeId: string | undefined;
}

/** Has the side that the question is for said anything of its own? */
function hasAnswered(c: CaseFile, question: Question, scopeId: string | undefined, side: 'public' | 'org'): boolean {
  const isSide = (voice: string): boolean => voice !== 'joint' && (voice === 'public') === (side === 'public');
  return Object.entries(question.fields).some(([key, field]) => {
    const bare = key.replace('[]', '');
    const ids = [scopeId, undefined, ...(field.per ? ['k1', 'o1'] : [])];
    const rows = ids.flatMap((id) => rowsAt(c, pathOf(bare, id)));
    const lanes = ids.flatMap((id) => Object.entries(lanesOf(c.answers, pathOf(bare, id))));
    return (
      rows.some(({ voice, by }) => isSide(voice) && isOwn(voice, by)) ||
      lanes.some(([voice, { by }]) => isSide(voice) && isOwn(voice, by))
    );
  });
}

/** The other side has a half of its own in a question that is answered apart, or that has a field for each party. */
const hasTheirHalf = ({ who, fields }: Question, other: 'public' | 'org'): boolean =>
  who === 'apart' || who === 'apart-joint' || Object.values(fields).some((field) => field.per === other);

/** What may be left out is nothing to write a letter about. */
const isNeeded = ({ classes }: Question): boolean =>
  classes.some((one) => one === 'key' || one === 'level' || one === 'draft');

/**
 * The questions that the documents behind the door need from the other side, in the order of the method. Nothing while
 * both are here. Without a door it is those of the agreement, and every other that the whole method leaves to them.
 */
export function carriedBy(c: CaseFile, { door, perspective }: Walker, rules: Rules): readonly Carried[] {
  const alone = aloneAs(c, perspective);
  if (alone === undefined || door === 'asked') return [];
  const other = alone === 'public' ? 'org' : 'public';
  const options = walkOptionsOf(c, { today: rules.today, levelsOf: rules.levelsOf });
  const isWanted = (question: Question, setting: Setting): boolean =>
    isBehind(door ?? 'agreement', question, setting) ||
    (door === null && isTheirs(question, alone) && isNeeded(question));
  return allPages.flatMap((page) =>
    questionsOnPage(page.id).flatMap((question) => {
      if (!isTheirs(question, alone) && !hasTheirHalf(question, other)) return [];
      return scopeIdsOf(c, question).flatMap((scopeId) => {
        const setting = settingOf(c, question.scope === 'part' ? { partId: scopeId } : { orgId: scopeId }, options);
        const wanted = isAsked(question, setting) && isWanted(question, setting);
        return wanted && !hasAnswered(c, question, scopeId, other) ? [{ ref: question.ref, scopeId }] : [];
      });
    }),
  );
}

/** What the file that is handed over says about them: these are the questions that its sender asks. */
export function askingEdits(carried: readonly Carried[], by: Walker['perspective'], at: string): readonly Edit[] {
  const voice = authorOf(by);
  return carried.map(({ ref, scopeId }) => ({
    op: 'note',
    path: askedPath(ref, scopeId),
    voice,
    entry: { value: 'ja', by: voice, at },
  }));
}
