import { useLoaded, useSession } from '#src/app/shell/context.ts';
import type { Due } from '#steps/law/values/dated-values.ts';
import { longDate } from '#steps/swedish/format.ts';
import { valueName } from './value-names.ts';

const load = async () => {
  const [{ actOf, lawDue }, { sources }, { datedValues }] = await Promise.all([
    import('#steps/law/values/due.ts'),
    import('#steps/catalogue/sources.ts'),
    import('#steps/law/values/dated-values.ts'),
  ]);
  return { actOf, lawDue, sources, datedValues };
};

type Law = Awaited<ReturnType<typeof load>>;

function why({ why: reason, since }: Due): string {
  if (reason === 'kronor-missing') return 'Värdet i kronor saknas.';
  if (reason === 'unverified') return 'Innehållet är inte kontrollerat.';
  if (reason === 'not-read') return 'Är inte läst.';
  if (since === null) return 'Dagen när den lästes är inte antecknad.';
  const day = ` ${longDate(since)}`;
  if (reason === 'old-wording') return `Lagen är läst i en äldre lydelse och skulle ha lästs igen senast${day}.`;
  return reason === 'expired' ? `Gick ut${day}.` : `Skulle ha kontrollerats igen senast${day}.`;
}

/** Amounts in kronor are announced by Konkurrensverket. */
const isThreshold = ({ id, why: reason }: Due): boolean =>
  /^lou\.|^luk\./.test(id) && reason !== 'not-checked' && reason !== 'old-wording';

/** Where to look: the source's own page, or the name of the source that the value was read in. */
function Where({ id, law }: { readonly id: string; readonly law: Law }) {
  const register: Readonly<Record<string, { readonly title: string; readonly url: string }>> = law.sources;
  const source = Object.hasOwn(register, id) ? register[id] : undefined;
  if (source?.url) return <a href={source.url}>{law.actOf(source.title)}</a>;
  const value = law.datedValues.findLast((one) => one.id === id);
  return <>{value?.source ?? source?.title}</>;
}

const isSource = (id: string, law: Law): boolean => Object.hasOwn(law.sources, id);

/** Legal amounts and sources that have run out or must be looked at again on the day, and where to look. */
export function LawDueNotice() {
  const session = useSession();
  const law = useLoaded(load);
  if (!law) return null;
  const due = law.lawDue(session.today);
  if (due.length === 0) {
    return (
      <p>
        Inga belopp eller källor har gått ut, och alla är kontrollerade de senaste sex månaderna räknat från{' '}
        {longDate(session.today)}.
      </p>
    );
  }
  return (
    <section className="notice" aria-labelledby="se-over-lag">
      <h2 id="se-over-lag" className="notice-title">
        Se över innan ni litar på beloppen
      </h2>
      <p>Den {longDate(session.today)} behöver de här värdena och källorna kontrolleras:</p>
      <ul>
        {due.map((one) => (
          <li key={`${one.id}${one.why}`}>
            {isSource(one.id, law) ? '' : `${valueName(one.id)}. `}
            {why(one)} Se <Where id={one.id} law={law} />
            {isThreshold(one) ? (
              <>
                {' '}
                och <Where id="kkv-troskelvarden" law={law} />
              </>
            ) : null}
            .
          </li>
        ))}
      </ul>
    </section>
  );
}
