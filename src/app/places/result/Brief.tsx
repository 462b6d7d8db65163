import { reviewLine } from '#steps/catalogue/about.ts';
import type { PartAssessment } from '#steps/law/result.ts';
import { limitOwner } from '#steps/law/texts/reader-texts.ts';
import type { Leg } from '#steps/law/types.ts';
import { groupDigits, longDate, nbsp } from '#steps/swedish/format.ts';
import { useResult } from './view.ts';

function groundOf(part: PartAssessment, name: (leg: Leg) => string): string {
  if (part.level === 4) return 'Ingen grund för IOP';
  if (part.level === 0) return 'Inte klart än';
  return part.mainLeg === null ? 'Inget skäl bär' : name(part.mainLeg);
}

function Facts({ part, name }: { readonly part: PartAssessment; readonly name: string | undefined }) {
  const { texts } = useResult();
  return (
    <dl className="brief">
      {name === undefined ? null : (
        <>
          <dt>Del</dt>
          <dd>{name}</dd>
        </>
      )}
      <dt>Grund</dt>
      <dd>{groundOf(part, (leg) => texts.leg(leg).name)}</dd>
      <dt>Värde</dt>
      <dd>{part.value === undefined ? 'Räknas fram i steg 3 och 5' : `${groupDigits(part.value)}${nbsp}kr`}</dd>
      <dt>Statsstöd</dt>
      <dd>{texts.aidRoute(part.aidRoute)}</dd>
    </dl>
  );
}

/** In brief, what to show a lawyer, and how the page is meant to be read. */
export function Brief({ names }: { readonly names: ReadonlyMap<string, string> }) {
  const { assessment, published, day } = useResult();
  const { parts, lawyerLimit } = assessment;
  return (
    <section className="result-aside">
      {published ? null : (
        <>
          <h2>I korthet</h2>
          {parts.map((part) => (
            <Facts key={part.partId} part={part} name={parts.length > 1 ? names.get(part.partId) : undefined} />
          ))}
          <dl className="brief">
            <dt>Gräns för jurist</dt>
            <dd>
              {groupDigits(lawyerLimit.sek)}
              {nbsp}kr, {limitOwner(lawyerLimit)}
            </dd>
            <dt>Bedömt</dt>
            <dd>{longDate(day)}</dd>
          </dl>
        </>
      )}
      <div className="panel">
        <h2>Så ska ni läsa det här</h2>
        <p>
          Verktyget räknar inte poäng och säger inte vad en domstol skulle komma fram till. Det visar vilka regler era
          svar berör och hur säkra de är. {reviewLine}.
        </p>
      </div>
    </section>
  );
}
