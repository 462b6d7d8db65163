import { valueName } from '#src/app/parts/law/value-names.ts';
import { periodText, valueText } from '#src/app/parts/law/value-text.ts';
import type { Assessment } from '#steps/law/result.ts';
import { lastDayOf, valueOn } from '#steps/law/values/dated-values.ts';
import { longDate } from '#steps/swedish/format.ts';
import { useResult } from './view.ts';

interface Place {
  readonly name: string;
  readonly url: string;
}

/** Where a value that has run out or is missing is looked up. */
function whereToLook(id: string): Place {
  if (/^(deminimis|gber|sgei)/.test(id))
    return { name: 'EU:s rättsdatabas EUR-Lex', url: 'https://eur-lex.europa.eu/' };
  if (id.startsWith('ivo')) return { name: 'IVO', url: 'https://www.ivo.se/' };
  if (id.startsWith('kl')) return { name: 'kommunallagen', url: 'https://lagen.nu/2017:725' };
  return { name: 'Konkurrensverkets sida om tröskelvärden', url: 'https://www.konkurrensverket.se/' };
}

function Look({ id }: { readonly id: string }) {
  const { name, url } = whereToLook(id);
  return (
    <>
      Se{' '}
      <a href={url} rel="noreferrer">
        {name}
      </a>
      .
    </>
  );
}

/** One dated value as it stands on the day: figure, period and source, or that it has run out and where to look. */
function ValueState({ id, day }: { readonly id: string; readonly day: string }) {
  const { state, entry, expired, recheck } = valueOn(id, day);
  if (!entry) {
    return (
      <>
        <strong>Inget kontrollerat värde för den {longDate(day)}.</strong>{' '}
        {expired?.validTo ? `Det senaste gällde till ${longDate(expired.validTo)}. ` : ''}
        <Look id={id} />
      </>
    );
  }
  return (
    <>
      {valueText(entry)}. {periodText(entry.validFrom, lastDayOf(entry))}. Källa: {entry.source}.{' '}
      {state === 'partly' ? (
        <>
          <strong>Värdet i kronor saknas.</strong> <Look id={id} />
        </>
      ) : null}
      {entry.status === 'unverified' ? (
        <>
          <strong>Innehållet är inte kontrollerat.</strong> <Look id={id} />
        </>
      ) : null}
      {entry.status === 'policy' ? 'Kommunens eller verktygets egen gräns, inte lag. ' : null}
      {recheck && entry.verifiedUpTo !== undefined ? (
        <>
          <strong>Kontrollerat till och med {longDate(entry.verifiedUpTo)}.</strong> <Look id={id} />
        </>
      ) : null}
    </>
  );
}

/** Dated values beside the text that leans on them. */
export function ValueLines({ ids }: { readonly ids: readonly string[] }) {
  const { day } = useResult();
  return (
    <>
      {ids.map((id) => (
        <p key={id} className="muted">
          {valueName(id)}: <ValueState id={id} day={day} />
        </p>
      ))}
    </>
  );
}

function idsOf({ parts }: Assessment): readonly string[] {
  const fired = parts.flatMap((part) => part.fired.flatMap((one) => one.values));
  const forms = parts.flatMap((part) => part.alternatives.flatMap((one) => one.values));
  const limits = parts.map((part) => part.directLimitId);
  return [...new Set(['policy.juristgrans', ...limits, ...fired, ...forms])];
}

/** Every amount and time that the assessment of the day rests on. */
export function Values() {
  const { assessment, day } = useResult();
  return (
    <section>
      <h2 className="group-heading">Belopp och tider som bedömningen bygger på</h2>
      <dl className="value-list">
        {idsOf(assessment).map((id) => (
          <div key={id}>
            <dt>{valueName(id)}</dt>
            <dd>
              <ValueState id={id} day={day} />
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
