import type { Question, StageContent } from '#steps/step.ts';

interface Props {
  readonly why: string;
  readonly questions: readonly Question[];
  readonly content: StageContent;
}

/** Why we ask: a sentence that always shows, and what the answers are used for. */
export function WhyPanel({ why, questions, content }: Props) {
  return (
    <div className="why-panel">
      <p>
        <strong>Varför frågar vi?</strong> {why}
      </p>
      <details>
        <summary>Används i</summary>
        <ul className="plain">
          {questions.map((question) => {
            const words = content.questions[question.ref];
            return words ? (
              <li key={question.ref}>
                <strong>{question.ref}</strong> {words.use.join(' · ')}
                <span className="muted"> Källa: {words.source.text}</span>
              </li>
            ) : null;
          })}
        </ul>
      </details>
    </div>
  );
}
