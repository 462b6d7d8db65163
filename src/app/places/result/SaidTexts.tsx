import { questionOfText } from '#src/app/parts/findings/where.ts';
import { useAnswerText } from '#src/app/parts/law/answer-text.ts';
import { useCase } from '#src/app/shell/context.ts';
import { type Finding, findingsOnce, isOpen } from '#steps/law/findings/findings-of-case.ts';
import { isUnknown, keyInfo } from '#steps/law/keys.ts';
import { familyTexts, settleTexts, wordsDoNotDecide } from '#steps/law/texts/finding-texts.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import { Title } from './Title.tsx';
import { useResult } from './view.ts';

/** Who has settled the words, when, and why: or that nobody has. */
function Settled({ finding }: { readonly finding: Finding }) {
  const c = useCase();
  const { settled } = finding;
  if (!settled) return <strong>Inte utrett.</strong>;
  return (
    <>
      {settleTexts.settled}: {settled.why} ({voiceName(c, settled.by)}, {longDate(settled.at.slice(0, 10))})
    </>
  );
}

function Said({ finding }: { readonly finding: Finding }) {
  const { texts } = useResult();
  const answerText = useAnswerText();
  const { family, sentence, key, answered, path } = finding;
  const ref = questionOfText(path)?.ref;
  return (
    <article className="examination">
      <h3>{familyTexts[family].name}</h3>
      <dl className="examination-facts">
        <dt>Texten säger{ref === undefined ? '' : ` (${ref})`}</dt>
        <dd>”{sentence}”</dd>
        <dt>Ert svar ({keyInfo(key).ref})</dt>
        <dd>
          {texts.keyName(key)}: {isUnknown(answered) ? 'inte besvarat' : answerText(key, answered)}
        </dd>
        <dt>Så är det utrett</dt>
        <dd>
          <Settled finding={finding} />
        </dd>
      </dl>
    </article>
  );
}

/** For whoever examines, on paper too: each text that asks, quoted beside the stored answer, and how it has been settled. */
export function SaidTexts() {
  const { assessment, published } = useResult();
  const all = published ? [] : findingsOnce(assessment.parts);
  if (all.length === 0) return null;
  return (
    <section className="part-result">
      <Title count={String(all.length)}>Det texterna säger, och det ni har svarat</Title>
      <p className="muted">{wordsDoNotDecide} Svaren står som de gavs.</p>
      {[...all.filter(isOpen), ...all.filter((one) => !isOpen(one))].map((finding) => (
        <Said key={`${finding.family} ${finding.path} ${finding.sentence}`} finding={finding} />
      ))}
    </section>
  );
}
