import type { Alternative, PartAssessment } from '#steps/law/result.ts';
import { Because } from './Because.tsx';
import { SourceList } from './SourceList.tsx';
import { Title } from './Title.tsx';
import { ValueLines } from './Values.tsx';
import { useResult } from './view.ts';

interface FormProps {
  readonly part: PartAssessment;
  readonly alternative: Alternative;
}

function Form({ part, alternative }: FormProps) {
  const { texts } = useResult();
  const { id, fit, because, notes, sources, values } = alternative;
  const text = texts.alternative(id);
  if (!text) return null;
  const answers = [...part.fired.flatMap((fired) => fired.answers), ...Object.values(part.linkAnswers).flat()];
  const used = because.flatMap((key) => answers.find((answer) => answer.key === key) ?? []);
  return (
    <article className="form-row">
      <p className="form-name">
        <strong>{text.name}</strong> <span className="form-fit">{texts.fit(fit)}</span>
      </p>
      <p>Passar när: {text.fits}</p>
      <p className="muted">Passar inte när: {text.fitsNot}</p>
      {notes.map((note) => (
        <p key={note} className="muted">
          {texts.alternativeNote(note)}
        </p>
      ))}
      <ValueLines ids={values} />
      <p className="form-next">Gör så här:</p>
      <ol className="form-steps">
        {texts.steps(id).map((step) => (
          <li key={step}>{step}</li>
        ))}
      </ol>
      {used.length > 0 ? (
        <details>
          <summary>Svaren bakom</summary>
          <Because answers={used} row={`form-${part.partId}-${id}`} />
        </details>
      ) : null}
      <p className="muted">
        {sources.length > 0 ? <SourceList ids={sources} /> : `${text.law}. `}
        Så säkert är det: {text.certainty}.
      </p>
    </article>
  );
}

/** Other forms than a partnership, with what they fit and what to do next. A good result, not a failure. */
export function Forms({ part }: { readonly part: PartAssessment }) {
  if (part.alternatives.length === 0) return null;
  return (
    <section>
      <Title count={String(part.alternatives.length)}>Former att gå vidare med</Title>
      {part.alternatives.map((alternative) => (
        <Form key={alternative.id} part={part} alternative={alternative} />
      ))}
    </section>
  );
}
