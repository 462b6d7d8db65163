import { factsOfPart, juristSheet, type SheetQuestion } from '#steps/law/explain/jurist-sheet.ts';
import type { PartAssessment } from '#steps/law/result.ts';
import { OpenLaw } from './OpenLaw.tsx';
import { SheetFacts } from './SheetFacts.tsx';
import { SourceList } from './SourceList.tsx';
import { Title } from './Title.tsx';
import { useResult } from './view.ts';

interface QuestionProps {
  readonly question: SheetQuestion;
  readonly partId: string;
}

function Question({ question, partId }: QuestionProps) {
  const { texts, depth } = useResult();
  const { id, fired, facts } = question;
  const Tag = depth === 2 ? 'h3' : 'h4';
  const findings = [...new Set(fired.map((one) => texts.reason(one.textId)?.finding ?? ''))].filter(
    (text) => text !== '',
  );
  const name = texts.trigger(id);
  return (
    <article className="examination">
      <Tag>{name ?? findings[0]}</Tag>
      {(name === undefined ? findings.slice(1) : findings).map((text) => (
        <p key={text}>{text}</p>
      ))}
      {fired.flatMap(({ ownWords }) =>
        ownWords?.text === undefined ? [] : [<p key={ownWords.path}>Ni har skrivit: ”{ownWords.text}”</p>],
      )}
      <SheetFacts caption="Så har vi svarat" facts={facts} row={`jurist-${partId}-${id}`} />
      <p className="muted">
        <SourceList ids={[...new Set(fired.flatMap((one) => one.sources))]} />
        {[...new Map(fired.map((one) => [one.ruleId, one])).values()].map((one) => (
          <span key={one.ruleId} className="block">
            Regel {one.ruleId}
            {one.ruleId === id ? '' : ` (${id})`}. {texts.certainty(one.certainty)} {texts.mark(one.mark)} [{one.mark}].
          </span>
        ))}
      </p>
      <p className="sheet-answer">
        Juristens svar:
        <span className="sheet-blank" />
        <span className="sheet-blank" />
      </p>
    </article>
  );
}

interface ListProps {
  readonly title: string;
  readonly intro: string;
  readonly questions: readonly SheetQuestion[];
  readonly partId: string;
}

function Questions({ title, intro, questions, partId }: ListProps) {
  if (questions.length === 0) return null;
  return (
    <section>
      <Title count={String(questions.length)}>{title}</Title>
      <p className="muted">{intro}</p>
      {questions.map((question) => (
        <Question key={question.id} question={question} partId={partId} />
      ))}
    </section>
  );
}

/** The sheet of one part: why a lawyer is asked, what must be settled inside, and every fact behind it. */
export function Sheet({ part, name }: { readonly part: PartAssessment; readonly name: string | undefined }) {
  const { texts } = useResult();
  const sheet = juristSheet(part);
  const { partId } = part;
  return (
    <section className="part-result" aria-label={name}>
      {name === undefined ? null : <h2 className="result-title">{name}</h2>}
      {part.level === null ? null : (
        <p>
          Verktygets nivå: <strong>{texts.level(part.level).label}</strong>. {texts.decider(part.decidedBy)}
        </p>
      )}
      {sheet.registered ? <p>Ni har skrivit in en rättslig bedömning. Den säger ”Kan gå vidare”.</p> : null}
      {sheet.form.length + sheet.inside.length === 0 ? (
        <p>Reglerna pekar inte ut någon särskild fråga till en jurist. Låt gärna ändå en jurist läsa underlaget.</p>
      ) : null}
      <Questions
        title="Frågor om formen"
        intro="Kan det vara ett partnerskap? Svaret behövs innan vi går vidare."
        questions={sheet.form}
        partId={partId}
      />
      <Questions
        title="Frågor inom partnerskapet"
        intro="Det här ska redas ut, men ändrar inte formen."
        questions={sheet.inside}
        partId={partId}
      />
      <section>
        <Title>Sakförhållandena</Title>
        <SheetFacts caption="Alla svar som reglerna använder" facts={factsOfPart(part)} row={`fakta-${partId}`} />
      </section>
      <OpenLaw ids={sheet.openLegalQuestions} />
    </section>
  );
}
