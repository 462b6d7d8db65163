import { useMemo, useState } from 'react';
import { useAssessmentSeen } from '#src/app/parts/consequences/seen.ts';
import { keepDay, keptDay } from '#src/app/parts/law/visit.ts';
import { useCase, useSession } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import { answerOf } from '#steps/case/answers.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { pageOf, questionOfKey, stageOf } from '#steps/catalogue/index.ts';
import { countWord, headlineOf, headlineOfAll } from '#steps/law/explain/headline.ts';
import type { PartAssessment } from '#steps/law/result.ts';
import { longDate } from '#steps/swedish/format.ts';
import { AnotherDay, DayNotice } from './AnotherDay.tsx';
import { Brief } from './Brief.tsx';
import { Conclusion } from './Conclusion.tsx';
import { Fold } from './Fold.tsx';
import { MethodSignals } from './MethodSignals.tsx';
import { OwnRequirements } from './OwnRequirements.tsx';
import { PartFolds, PublishedPart } from './PartView.tsx';
import { partNames } from './part-names.ts';
import { Readers } from './Readers.tsx';
import { Ready } from './Ready.tsx';
import { Remarks } from './Remarks.tsx';
import { ResultScope } from './ResultScope.tsx';
import { Standing } from './Standing.tsx';
import { Things } from './Things.tsx';
import { usePrintedWhole } from './use-printed-whole.ts';
import { Values } from './Values.tsx';
import { useResult } from './view.ts';
import { Words } from './Words.tsx';

const after = pageHash(stageOf('mutuality').pages[0]?.id ?? '3.1');

function NextStep() {
  const c = useCase();
  const question = questionOfKey('formChoice');
  const page = question ? pageOf(question.page) : undefined;
  const choose = c.kind !== 'published' && answerOf(c, 'formChoice') === undefined && page;
  return (
    <p className="button-row no-print page-buttons">
      {choose ? (
        <a className="button" href={pageHash(page.id, { ref: 'R14' })}>
          Skriv ert val och era skäl
        </a>
      ) : (
        <a className="button" href={after}>
          {`Fortsätt till ${stageTitles.mutuality.title.toLowerCase()}`}
        </a>
      )}
      <span className="muted">Ni kan fortsätta medan ni väntar på svar.</span>
    </p>
  );
}

interface PageProps {
  readonly onDay: (day: string) => void;
}

/** What was found, at most three things to do, and what comes next. */
function Answer({ onDay }: PageProps) {
  const c = useCase();
  const session = useSession();
  const { assessment, depth, day } = useResult();
  const names = useMemo(() => partNames(c), [c]);
  return (
    <div>
      {depth === 3 ? <h1 className="result-title">{headlineOfAll(assessment.parts, names)}</h1> : null}
      {day === session.today ? null : <DayNotice today={session.today} day={day} onDay={onDay} />}
      {depth === 2
        ? assessment.parts.map((part) => <Conclusion key={part.partId} part={part} name={undefined} />)
        : null}
      <Remarks />
      <Standing names={names} />
      <Things />
      <NextStep />
    </div>
  );
}

function Folds({ part }: { readonly part: PartAssessment }) {
  const { results } = useResult();
  return (
    <div className="folds">
      <PartFolds part={part} result={results.find((result) => result.partId === part.partId)} />
    </div>
  );
}

/** Reasons, chain, other forms, cases and sources: a folded row each, and a row of each part where there are several. */
function More({ onDay }: PageProps) {
  const c = useCase();
  const session = useSession();
  const { assessment, depth, day } = useResult();
  const names = useMemo(() => partNames(c), [c]);
  const left = assessment.readyForDecision.reasons.length;
  return (
    <section>
      <h2 className="group-heading">Läs mer</h2>
      {depth === 3 ? (
        <div className="folds">
          {assessment.parts.map((part) => (
            <Fold key={part.partId} title={names.get(part.partId) ?? ''} line={headlineOf(part)}>
              <section aria-label={names.get(part.partId)}>
                <Conclusion part={part} name={names.get(part.partId)} />
                <Folds part={part} />
              </section>
            </Fold>
          ))}
        </div>
      ) : (
        assessment.parts.map((part) => <Folds key={part.partId} part={part} />)
      )}
      <div className="folds">
        <OwnRequirements />
        <Words />
        <Fold
          id="klar-for-beslut"
          title="Klart för beslut?"
          line={
            left === 0
              ? 'Inget i listan återstår'
              : `Inte än, ${countWord(left)} ${left === 1 ? 'sak' : 'saker'} återstår`
          }
        >
          <Ready />
        </Fold>
        <Fold title="Belopp och metod" line="Grund, värde, gränser och annat datum">
          <Brief names={names} />
          <Values />
          <AnotherDay today={session.today} day={day} onDay={onDay} />
          <MethodSignals />
        </Fold>
      </div>
    </section>
  );
}

function ShowOthers() {
  return (
    <p className="link-row no-print">
      <button type="button" className="link" onClick={() => window.print()}>
        Skriv ut bedömningen
      </button>
      <a href="#/fragor-jurist">Frågor till juristen</a>
      <a href="#/granska">Det här kan en granskare fråga om</a>
    </p>
  );
}

function Page({ onDay }: PageProps) {
  usePrintedWhole();
  return (
    <>
      <div className="overview-columns result-answer">
        <Answer onDay={onDay} />
        <aside>
          <Readers />
          <p className="muted">Bedömningen bygger bara på det ni har svarat. Den säger inte om något är tillåtet.</p>
        </aside>
      </div>
      <More onDay={onDay} />
      <ShowOthers />
    </>
  );
}

function Published() {
  const c = useCase();
  const { assessment, depth } = useResult();
  const names = useMemo(() => partNames(c), [c]);
  return (
    <>
      {depth === 3 ? <h1 className="result-title">{headlineOfAll(assessment.parts, names)}</h1> : null}
      {assessment.parts.map((part) => (
        <PublishedPart key={part.partId} part={part} name={depth === 3 ? names.get(part.partId) : undefined} />
      ))}
      <MethodSignals />
      <NextStep />
    </>
  );
}

function Seen() {
  useAssessmentSeen();
  return null;
}

/** The legal result: a conclusion in words per part, with reasons, answers, sources and certainty. */
export function ResultPage() {
  const c = useCase();
  const session = useSession();
  const [day, setDay] = useState(() => keptDay(session.held.visit, c.id) ?? session.today);
  const change = (next: string): void => {
    keepDay(session.held.visit, c.id, next === session.today ? undefined : next);
    setDay(next);
  };
  return (
    <ResultScope screen="bedomning" day={day}>
      <p className="back no-print">
        <a className="back-link" href="#/oversikt">
          Översikt
        </a>
      </p>
      <p className="caption">Bedömningen · {longDate(day)}</p>
      {c.kind === 'published' ? <Published /> : <Page onDay={change} />}
      <Seen />
    </ResultScope>
  );
}
