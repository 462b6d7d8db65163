import { useQuestionWords } from '#src/app/parts/sitting/use-sitting.ts';
import { exampleOf } from '#src/examples/index.ts';
import { type AnswerKey, answerKey, type PartKey } from '#src/examples/keys.ts';
import type { QuestionWords } from '#src/workshop/wall.ts';
import { levelTexts } from '#steps/law/texts/result.ts';

const effects = [
  ['stop', 'Stoppar formen'],
  ['lawyer', 'Fråga jurist'],
  ['warn', 'Varnar'],
  ['duty', 'Krav att uppfylla'],
  ['ask', 'Frågor att ställa'],
  ['support', 'Talar för'],
  ['info', 'Att veta'],
] as const satisfies readonly (readonly [keyof PartKey, string])[];

const signalNames = { R: 'Stanna upp och fråga en jurist', G: 'Att prata om', B: 'Tips' } as const;

function Part({ part, several, place }: { readonly part: PartKey; readonly several: boolean; readonly place: number }) {
  return (
    <>
      {several ? <h4>Del {place + 1}</h4> : null}
      <p>
        Väntat resultat: <strong>{levelTexts[part.level].label}</strong>.
        {part.legs.length > 0 ? ` Skäl som håller: ${part.legs.join(', ')}.` : ' Inget skäl håller.'}
      </p>
      <dl className="brief">
        {effects.map(([kind, words]) =>
          part[kind].length === 0 ? null : (
            <div key={kind}>
              <dt>{words}</dt>
              <dd>{part[kind].join(', ')}</dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}

function Signals({ answers, words }: { readonly answers: AnswerKey; readonly words: QuestionWords }) {
  const levels = (['R', 'G', 'B'] as const).filter((level) => answers.signals[level].length > 0);
  if (levels.length === 0) return <p>Inga metodsignaler väntas.</p>;
  return levels.map((level) => (
    <div key={level}>
      <h4>{signalNames[level]}</h4>
      <ul className="dashes">
        {answers.signals[level].map((ref) => (
          <li key={ref}>
            {ref}: {words[ref]?.question}
          </li>
        ))}
      </ul>
    </div>
  ));
}

/** The leader's key of a practice case, folded away until the groups are done. */
export function KeyPanel({ id }: { readonly id: string }) {
  const answers = answerKey(id);
  const words = useQuestionWords();
  if (!answers) return null;
  return (
    <details className="key-panel">
      <summary>Facit: {exampleOf(id)?.title ?? id}. Visa först när grupperna är klara</summary>
      <p>
        <strong>{answers.way}</strong>
      </p>
      <p>{answers.lesson}</p>
      {answers.parts.map((part, place) => (
        <Part key={part.part} part={part} several={answers.parts.length > 1} place={place} />
      ))}
      <Signals answers={answers} words={words} />
      <p className="muted">
        Facit är vad reglerna ger med fallets svar, inte en domstols besked. <a href="#/alla-texter">Läs reglerna</a>
      </p>
    </details>
  );
}
