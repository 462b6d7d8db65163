import type { PartAssessment } from '#steps/law/result.ts';
import { Because } from './Because.tsx';
import { Title } from './Title.tsx';
import { useResult } from './view.ts';

/** "Stämmer det?": answers that do not go together, side by side. */
export function CrossChecks({ part }: { readonly part: PartAssessment }) {
  const { texts } = useResult();
  if (part.crossChecks.length === 0) return null;
  return (
    <section>
      <Title glyph="?" count={String(part.crossChecks.length)}>
        Stämmer det?
      </Title>
      {part.crossChecks.map(({ id, answers }) => (
        <article key={id} className="finding">
          <p className="finding-text">{texts.crossCheck(id)}</p>
          <Because answers={answers} row={`stammer-${part.partId}-${id}`} />
        </article>
      ))}
    </section>
  );
}
