/** The catalogue as data: what `questions --json` prints. */
import { loadContent, stages } from '#steps/catalogue/index.ts';

/** Every question with its words, structure, use and source; stages and pages in order. */
export async function questionList() {
  return Promise.all(
    stages.map(async (stage) => {
      const content = await loadContent(stage.id);
      return {
        stage: stage.id,
        number: stage.number,
        title: content.title,
        pages: stage.pages.map((page) => ({ ...page, ...content.pages[page.id] })),
        questions: stage.questions.map((question) => {
          const words = content.questions[question.ref];
          return {
            ref: question.ref,
            page: question.page,
            text: words?.question ?? '',
            help: words?.help ?? '',
            why: content.pages[question.page]?.why ?? words?.help ?? '',
            use: words?.use ?? [],
            source: words?.source ?? null,
            reviewed: words?.reviewed ?? null,
            who: question.who,
            scope: question.scope,
            when: question.when ?? null,
            classes: question.classes,
            short: question.short === true,
            derived: question.derived ?? null,
            fields: question.fields,
            labels: words?.labels ?? {},
            options: words?.options ?? {},
          };
        }),
      };
    }),
  );
}
