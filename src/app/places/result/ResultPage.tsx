import { useMemo, useState } from 'react';
import { useAssessmentSeen } from '#src/app/parts/consequences/seen.ts';
import { keepDay, keptDay } from '#src/app/parts/law/visit.ts';
import { useCase, useSession } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import { answerOf } from '#steps/case/answers.ts';
import { pageOf, questionOfKey } from '#steps/catalogue/index.ts';
import { headlineOfAll } from '#steps/law/explain/headline.ts';
import { AnotherDay, DayNotice } from '../result/AnotherDay.tsx';
import { Brief } from '../result/Brief.tsx';
import { MethodSignals } from '../result/MethodSignals.tsx';
import { PartView } from '../result/PartView.tsx';
import { partNames } from '../result/part-names.ts';
import { Readers } from '../result/Readers.tsx';
import { Ready } from '../result/Ready.tsx';
import { Remarks } from '../result/Remarks.tsx';
import { ResultScope } from '../result/ResultScope.tsx';
import { Standing } from '../result/Standing.tsx';
import { Values } from '../result/Values.tsx';
import { useResult } from '../result/view.ts';
import { Words } from '../result/Words.tsx';

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
        <a className="button" href="#/oversikt">
          Till översikten
        </a>
      )}
    </p>
  );
}

function Page({ onDay }: { readonly onDay: (day: string) => void }) {
  const c = useCase();
  const session = useSession();
  const { assessment, results, depth, day, published } = useResult();
  const names = useMemo(() => partNames(c), [c]);
  return (
    <div className="overview-columns">
      <div>
        {depth === 3 ? <h1 className="result-title">{headlineOfAll(assessment.parts, names)}</h1> : null}
        {day === session.today ? null : <DayNotice today={session.today} day={day} onDay={onDay} />}
        <Remarks />
        <Standing names={names} />
        {assessment.parts.map((part) => (
          <PartView
            key={part.partId}
            part={part}
            result={results.find((result) => result.partId === part.partId)}
            name={depth === 3 ? names.get(part.partId) : undefined}
          />
        ))}
        <Words />
        <Readers />
        <Ready />
        {published ? null : <Values />}
        <MethodSignals />
        <NextStep />
      </div>
      <div>
        <Brief names={names} />
        {published ? null : <AnotherDay today={session.today} day={day} onDay={onDay} />}
      </div>
    </div>
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
      <p className="caption no-print">
        <a href="#/kontroll/legal-basis">Till era svar</a>
      </p>
      <Page onDay={change} />
      <Seen />
    </ResultScope>
  );
}
