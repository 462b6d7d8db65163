import { useMemo } from 'react';
import { useCase, useSession } from '#src/app/shell/context.ts';
import { Shape } from '#src/ui/Shape.tsx';
import { orgIds, publicIds, textOf } from '#steps/case/answers.ts';
import { draftStamp, reviewLine } from '#steps/catalogue/about.ts';
import { limitOwner } from '#steps/law/texts/reader-texts.ts';
import { groupDigits, longDate, nbsp, voiceName } from '#steps/swedish/format.ts';
import { NotForPublished } from '../result/NotForPublished.tsx';
import { partNames } from '../result/part-names.ts';
import { ResultScope } from '../result/ResultScope.tsx';
import { SaidTexts } from '../result/SaidTexts.tsx';
import { Sheet } from '../result/Sheet.tsx';
import { useResult } from '../result/view.ts';

/** Who, what and how much: the first thing a lawyer asks. */
function Head() {
  const c = useCase();
  const { assessment, day } = useResult();
  const { parts, lawyerLimit } = assessment;
  const known = parts.every((part) => part.value !== undefined);
  const sum = parts.reduce((total, part) => total + (part.value ?? 0), 0);
  const [start, end] = [textOf(c, 'term.start'), textOf(c, 'term.end')];
  return (
    <dl className="brief">
      <dt>Partnerskap</dt>
      <dd>{textOf(c, 'partnership.name') ?? 'Namn saknas'}</dd>
      <dt>Parter</dt>
      <dd>
        {publicIds(c).map((id) => (
          <span key={id} className="block">
            <Shape side="public" /> {voiceName(c, id)}
          </span>
        ))}
        {orgIds(c).map((id) => (
          <span key={id} className="block">
            <Shape side="org" /> {voiceName(c, id)}
          </span>
        ))}
      </dd>
      <dt>Samlat värde</dt>
      <dd>{known ? `${groupDigits(sum)}${nbsp}kr utan moms` : 'Inte känt än'}</dd>
      <dt>Gräns för jurist</dt>
      <dd>
        {groupDigits(lawyerLimit.sek)}
        {nbsp}kr, {limitOwner(lawyerLimit)}
      </dd>
      <dt>Tid</dt>
      <dd>{start && end ? `${longDate(start)}–${longDate(end)}` : 'Inte bestämd än'}</dd>
      <dt>Underlag per</dt>
      <dd>{longDate(day)}</dd>
    </dl>
  );
}

function Sheets() {
  const c = useCase();
  const { assessment, published } = useResult();
  const names = useMemo(() => partNames(c), [c]);
  if (published) return <NotForPublished />;
  return (
    <div className="narrow">
      <Head />
      {assessment.parts.map((part) => (
        <Sheet key={part.partId} part={part} name={assessment.parts.length > 1 ? names.get(part.partId) : undefined} />
      ))}
      <SaidTexts />
      <p className="muted">
        {draftStamp}. {reviewLine}.
      </p>
      <p className="button-row no-print page-buttons">
        <button type="button" className="button-outline" onClick={() => window.print()}>
          Skriv ut frågebladet
        </button>
        <a href="#/granska">Det här kan en granskare fråga om</a>
      </p>
    </div>
  );
}

/** Questions to a lawyer with the facts they rest on, to print and take along. */
export function JuristSheetPage() {
  const session = useSession();
  return (
    <>
      <p className="caption no-print">
        <a href="#/bedomning">Till bedömningen</a>
      </p>
      <h1>Frågor till juristen</h1>
      <p className="lead">
        Ta med bladet till mötet. Det visar vad verktygets regler inte kan avgöra, och vad ni har svarat.
      </p>
      <ResultScope screen="fragor-jurist" day={session.today}>
        <Sheets />
      </ResultScope>
    </>
  );
}
