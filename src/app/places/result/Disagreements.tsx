import { useAnswerText } from '#src/app/parts/law/answer-text.ts';
import { useCase } from '#src/app/shell/context.ts';
import { Shape, sideOfVoice } from '#src/ui/Shape.tsx';
import type { PartAssessment } from '#steps/law/result.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { Title } from './Title.tsx';
import { useResult } from './view.ts';

/** Answers on which the parties differ: both stand, each with the level that it would give. */
export function Disagreements({ part }: { readonly part: PartAssessment }) {
  const { texts } = useResult();
  const c = useCase();
  const answerText = useAnswerText();
  if (part.disagreements.length === 0) return null;
  return (
    <section>
      <Title glyph="≠" count={String(part.disagreements.length)}>
        Här har ni svarat olika
      </Title>
      <p className="muted">
        Båda svaren finns kvar. Här står vilken nivå vart och ett skulle ge, om allt annat är som nu.
      </p>
      {part.disagreements.map(({ key, path, values }) => (
        <article key={path} className="finding">
          <p className="finding-text">
            {texts.keyName(key)}.{' '}
            <ChangeLink path={path} row={`olika-${part.partId}-${path}`} about={texts.keyInText(key)} />
          </p>
          <ul className="plain both-answers">
            {values.map(({ voice, value, level }) => (
              <li key={voice} className="one-answer" data-side={sideOfVoice(voice)}>
                <span>
                  <Shape side={sideOfVoice(voice)} /> {voiceName(c, voice)}
                </span>
                <strong>”{answerText(key, value)}”</strong>
                <span>Ger: {texts.level(level).label}</span>
              </li>
            ))}
          </ul>
        </article>
      ))}
    </section>
  );
}
