import { useCase, useLoaded, useSession } from '#src/app/shell/context.ts';
import { inWords } from '#steps/swedish/format.ts';

/** One line of who needs to read before a decision, with a way to the reasons. */
export function ReadersLine() {
  const c = useCase();
  const { today } = useSession();
  const law = useLoaded(() =>
    Promise.all([import('#steps/law/assess/assessment-of.ts'), import('#steps/law/texts/reader-texts.ts')]).then(
      ([{ assessmentOf }, { readerTexts }]) => ({ assessmentOf, readerTexts }),
    ),
  );
  if (!law || c.kind === 'published') return null;
  const waiting = law.assessmentOf(c, today).readers.filter(({ read }) => !read);
  if (waiting.length === 0) return null;
  return (
    <p>
      <strong>Behöver läsa före beslut:</strong> {inWords(waiting.map(({ who }) => law.readerTexts[who].inLine))}.{' '}
      <a href="#/bedomning">Se varför</a>
    </p>
  );
}
