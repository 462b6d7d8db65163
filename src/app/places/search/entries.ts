/** What is searched: every question that has a page, every answer that stands, and the words that are explained. */
import { terms } from '#src/app/parts/terms.ts';
import { pageHash } from '#src/wizard/places.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { allQuestions, pageOf } from '#steps/catalogue/index.ts';
import { type StageContent, type StageId, stageIds } from '#steps/catalogue/step.ts';
import { summariseStage } from '#steps/walk/summary.ts';
import type { WalkOptions } from '#steps/walk/walk.ts';
import type { Entry } from './search.ts';

type Contents = Readonly<Partial<Record<StageId, StageContent>>>;

export const termEntries: readonly Entry[] = terms.map(([title, text]) => ({
  kind: 'term',
  title,
  text,
  href: '#/hjalp',
  where: 'Ord i verktyget',
}));

/** Questions as they are put. Without a case there is no page to go to, so they are found among all texts. */
export function questionEntries(contents: Contents, open: boolean): readonly Entry[] {
  return allQuestions.flatMap(({ ref, page, noPage }): readonly Entry[] => {
    const stage = pageOf(page)?.stage;
    const words = stage && contents[stage]?.questions[ref];
    if (!words || noPage) return [];
    const href = open ? pageHash(page, { ref }) : '#/alla-texter';
    const choices = Object.values(words.options ?? {}).flatMap((labels) => Object.values(labels));
    const also = [...Object.values(words.labels ?? {}), ...choices].join(' ');
    return [{ kind: 'question', title: words.question, text: words.help, also, href, where: `Sida ${page}` }];
  });
}

/** Answers of the open case, those that whoever sits here may see. */
export function answerEntries(c: CaseFile, contents: Contents, options: WalkOptions): readonly Entry[] {
  return stageIds.flatMap((stage) => {
    const content = contents[stage];
    if (!content) return [];
    return summariseStage(c, stage, content, options).flatMap((summary): readonly Entry[] => {
      const { question, scopeId, ref, page, lines } = summary;
      if (lines.length === 0 || question.noPage || summary.state === 'not-asked') return [];
      const scope =
        question.scope === 'org' ? { orgId: scopeId } : question.scope === 'part' ? { partId: scopeId } : {};
      const known = Object.fromEntries(Object.entries(scope).filter(([, id]) => id !== undefined));
      const title = content.questions[ref]?.question ?? '';
      const text = lines.map((line) => line.text).join(' · ');
      return [{ kind: 'answer', title, text, href: pageHash(page, { ref, ...known }), where: `Sida ${page}` }];
    });
  });
}
