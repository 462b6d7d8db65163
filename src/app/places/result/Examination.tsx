import { useAnswerText } from '#src/app/parts/law/answer-text.ts';
import { useCase } from '#src/app/shell/context.ts';
import { reasonsAt } from '#steps/law/assess/said.ts';
import { isAnswered, type Examination as Question } from '#steps/law/explain/counterparty.ts';
import { keyInfo } from '#steps/law/keys.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { BothLanes } from './Because.tsx';
import { ChangeLink } from './ChangeLink.tsx';
import { SourceList } from './SourceList.tsx';
import { useResult } from './view.ts';

function Reasons({ path }: { readonly path: string }) {
  const c = useCase();
  const reasons = reasonsAt(c, path);
  if (reasons.length === 0) return <>Ni har inte skrivit varför.</>;
  return reasons.map(({ voice, text }) => (
    <span key={voice} className="block">
      {reasons.length > 1 ? `${voiceName(c, voice)}: ` : ''}
      {text}
    </span>
  ));
}

function Carries({ question }: { readonly question: Question }) {
  const { texts } = useResult();
  const { carries, links } = question;
  if (carries.length === 0 && links.length === 0) return null;
  return (
    <>
      <dt>Därför kan frågan komma</dt>
      <dd>
        {carries.map((fired) => (
          <span key={`${fired.textId}${fired.orgId ?? ''}`} className="block">
            {texts.reason(fired.textId)?.finding}{' '}
            <span className="muted">
              (regel {fired.ruleId}, säkerhet: {fired.certainty}, {texts.mark(fired.mark).toLowerCase()})
            </span>
          </span>
        ))}
        {links.map((id) => (
          <span key={id} className="block">
            Länk {id}, ”{texts.link(id).question}”, är inte bruten.
          </span>
        ))}
      </dd>
    </>
  );
}

/** One question that may be asked: your answer, your reasons, what carries it, the sources and what to have at hand. */
export function Examination({ question, partId }: { readonly question: Question; readonly partId: string }) {
  const { texts, depth } = useResult();
  const answerText = useAnswerText();
  const { key, path, value, given, sources } = question;
  const words = texts.examination(key);
  const Tag = depth === 2 ? 'h3' : 'h4';
  return (
    <article className="examination">
      <Tag>{words?.asks ?? `Hur vet ni svaret om ${texts.keyInText(key)}?`}</Tag>
      <dl className="examination-facts">
        <dt>Ert svar{keyInfo(key).ref === '' ? '' : ` (${keyInfo(key).ref})`}</dt>
        <dd>
          {isAnswered(question) || given
            ? `”${answerText(key, given?.value ?? value)}”`
            : 'Ni har inget gemensamt svar än.'}
          {given ? `. ${texts.counts[given.counts]}` : ''}{' '}
          <ChangeLink path={path} row={`granska-${partId}-${path}`} about={texts.keyInText(key)} />
          <BothLanes path={path} />
        </dd>
        <dt>Era skäl</dt>
        <dd>
          <Reasons path={path} />
        </dd>
        <Carries question={question} />
        {sources.length > 0 ? (
          <>
            <dt>Källa</dt>
            <dd>
              <SourceList ids={sources} />
            </dd>
          </>
        ) : null}
        {words ? (
          <>
            <dt>Ha till hands</dt>
            <dd>{words.atHand}</dd>
          </>
        ) : null}
      </dl>
    </article>
  );
}
