/** What earlier answers say of what the page asks. */
import { useCase } from '#src/app/shell/context.ts';
import { pageHash } from '#src/wizard/places.ts';
import { answerOf } from '#steps/case/answers.ts';
import { rowsOf } from '#steps/case/case-file.ts';
import type { Page } from '#steps/catalogue/step.ts';
import { publicShare, valuePerYear } from '#steps/proposals/contributions.ts';
import { termMonths } from '#steps/proposals/months.ts';
import { groupDigits, nbsp } from '#steps/swedish/format.ts';
import type { Position } from '#steps/walk/walk.ts';
import { Follows } from './Follows.tsx';

/** R6: the share of what is valued that comes from the public side. Worked out, never asked. */
function ShareLine({ partId }: { readonly partId: string }) {
  const c = useCase();
  const share = publicShare(c, partId);
  if (share === undefined) return null;
  return (
    <div className="panel">
      <h2>Betalar kommunen hela kostnaden?</h2>
      <p>
        Av det ni har satt ett värde på i kronor kommer {share}
        {nbsp}procent från kommunen. Tid, nätverk och kunskap utan värde i kronor räknas inte in.
      </p>
    </div>
  );
}

function ValueLine({ partId }: { readonly partId: string }) {
  const c = useCase();
  const months = termMonths(c);
  const yearly = valuePerYear(c, partId);
  if (rowsOf(c, 'contributions').length === 0) return null;
  return (
    <div className="panel">
      <h2>Så räknas värdet</h2>
      <p>
        Det kommunen bidrar med, i pengar räknat: {groupDigits(yearly)}
        {nbsp}kr per år.{' '}
        {months === undefined ? (
          <>
            Tiden saknas. <a href={pageHash('5.1', { ref: 'A8' })}>Skriv hur länge avtalet gäller</a>
          </>
        ) : (
          `Tiden är ${months} månader. Det blir ${groupDigits(Math.round((yearly * months) / 12))}${nbsp}kr utan moms.`
        )}
      </p>
    </div>
  );
}

/** What stands beside a page that rests on earlier answers. */
export function Earlier({ page, position }: { readonly page: Page; readonly position: Position }) {
  const c = useCase();
  const partId = position.partId ?? 'p1';
  if (page.beside === 'publicShare')
    return (
      <>
        <Follows answer="valueTransferred" partId={partId} page={page.id} />
        <ShareLine partId={partId} />
      </>
    );
  if (page.beside === 'term') return <Follows answer="openEndedOrAutoRenew" partId={partId} page={page.id} />;
  if (page.beside === 'partValue') return <ValueLine partId={partId} />;
  if (page.beside === 'idea') {
    const idea = answerOf(c, 'ideaLink');
    return typeof idea === 'string' ? (
      <div className="panel">
        <h2>Så hänger det ihop med organisationens idé</h2>
        <p>{idea}</p>
      </div>
    ) : null;
  }
  return null;
}
