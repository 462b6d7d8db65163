import { useMemo } from 'react';
import { useCase, useSession } from '#src/app/shell/context.ts';
import { reviewLine } from '#steps/catalogue/about.ts';
import { examinations } from '#steps/law/explain/counterparty.ts';
import type { PartAssessment } from '#steps/law/result.ts';
import { longDate } from '#steps/swedish/format.ts';
import { Examination } from '../result/Examination.tsx';
import { NotForPublished } from '../result/NotForPublished.tsx';
import { partNames } from '../result/part-names.ts';
import { ResultScope } from '../result/ResultScope.tsx';
import { SaidTexts } from '../result/SaidTexts.tsx';
import { Title } from '../result/Title.tsx';
import { useResult } from '../result/view.ts';

const title = 'Det här kan en granskare fråga om';
const strengths = ['stop', 'lawyer', 'warn', 'link', 'ask'] as const;

function Part({ part, name }: { readonly part: PartAssessment; readonly name: string | undefined }) {
  const { texts } = useResult();
  const questions = useMemo(() => examinations(part), [part]);
  return (
    <section className="part-result" aria-label={name}>
      {name === undefined ? null : <h2 className="result-title">{name}</h2>}
      {strengths.map((strength) => {
        const own = questions.filter((question) => question.strength === strength);
        if (own.length === 0) return null;
        return (
          <section key={strength}>
            <Title count={String(own.length)}>{texts.strength[strength].title}</Title>
            <p className="muted">{texts.strength[strength].intro}</p>
            {own.map((question) => (
              <Examination key={question.path} question={question} partId={part.partId} />
            ))}
          </section>
        );
      })}
    </section>
  );
}

function Questions() {
  const c = useCase();
  const { assessment, published } = useResult();
  const names = useMemo(() => partNames(c), [c]);
  if (published) return <NotForPublished />;
  return (
    <div className="narrow">
      {assessment.parts.map((part) => (
        <Part key={part.partId} part={part} name={assessment.parts.length > 1 ? names.get(part.partId) : undefined} />
      ))}
      <SaidTexts />
      <p className="button-row no-print page-buttons">
        <button type="button" className="button-outline" onClick={() => window.print()}>
          Skriv ut frågorna
        </button>
        <a href="#/fragor-jurist">Frågor till juristen</a>
      </p>
    </div>
  );
}

/** The strongest case against, from the same rules as the result. Never what an authority says or would say. */
export function CounterpartyPage() {
  const session = useSession();
  return (
    <>
      <p className="caption no-print">
        <a href="#/bedomning">Till bedömningen</a>
      </p>
      <h1>{title}</h1>
      <p className="lead">Läs ert underlag som någon som tvivlar. Har ni ett svar och ett papper på varje fråga?</p>
      <p className="muted">
        Frågorna följer av samma regler som bedömningen, per {longDate(session.today)}. De säger inte vad en myndighet
        eller domstol skulle komma fram till. {reviewLine}.
      </p>
      <ResultScope screen="granska" day={session.today}>
        <Questions />
      </ResultScope>
    </>
  );
}
