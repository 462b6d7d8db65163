import { useCase } from '#src/app/shell/context.ts';
import { publicIds, textOf } from '#steps/case/answers.ts';
import { headlineOf } from '#steps/law/explain/headline.ts';
import type { PartAssessment } from '#steps/law/result.ts';
import { longDate } from '#steps/swedish/format.ts';
import { levelGlyphs } from './level-glyphs.ts';
import { useResult } from './view.ts';

/** A counted-in assessment by a lawyer is told beside the level, which it never changes. */
function Registered({ part }: { readonly part: PartAssessment }) {
  const c = useCase();
  const { texts } = useResult();
  if (part.level !== 3 || !part.assessmentRegistered) return null;
  return publicIds(c).map((id) => {
    const date = textOf(c, 'legalAssessment.date', id);
    const by = textOf(c, 'legalAssessment.by', id);
    return date && by ? <p key={id}>{texts.registered(longDate(date), by)}</p> : null;
  });
}

/** What decided, where the heading does not say it already. */
const addsMore: ReadonlySet<PartAssessment['decidedBy']> = new Set([
  'stop',
  'own-claim',
  'only-leg-b',
  'no-leg',
  'chain',
]);

interface Props {
  readonly part: PartAssessment;
  /** Name of the part, when there are several. */
  readonly name: string | undefined;
}

/** Level in words with a sign, and the conclusion as a sentence: the heading of the page, or of the part. */
export function Conclusion({ part, name }: Props) {
  const { texts, assessment, depth } = useResult();
  const { level } = part;
  const Heading = depth === 2 ? 'h1' : 'h2';
  return (
    <header>
      {assessment.preliminarySide && level !== null ? (
        <p className="caption">{texts.preliminary[assessment.preliminarySide]}</p>
      ) : null}
      {level === null ? null : (
        <p className="level-label" data-level={level}>
          <span aria-hidden="true">{levelGlyphs[level]}</span> {texts.level(level).label}
        </p>
      )}
      <Heading className="result-title">
        {name === undefined ? '' : `${name}: `}
        {headlineOf(part)}
      </Heading>
      <p className="lead">
        {level === null
          ? 'Verktyget bedömer inte verkliga avtal. Här står vad verktyget skulle fråga om, med det som har publicerats.'
          : [addsMore.has(part.decidedBy) ? texts.decider(part.decidedBy) : '', texts.level(level).meaning]
              .filter((sentence) => sentence !== '')
              .join(' ')}
      </p>
      <Registered part={part} />
      {level === null ? null : part.advice.map((id) => <p key={id}>{texts.advice(id)}</p>)}
    </header>
  );
}
