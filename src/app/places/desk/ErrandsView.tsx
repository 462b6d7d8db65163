/** What comes next, and the open questions person by person. */
import { dayOf, hrefOfErrand, whoOf } from '#src/app/parts/desk/words.ts';
import { byPerson, type Errand, isLate } from '#templates/desk/errands.ts';

interface Props {
  readonly errands: readonly Errand[];
  /** ISO day. */
  readonly today: string;
}

function What({ errand }: { readonly errand: Errand }) {
  const href = hrefOfErrand(errand);
  return href === undefined ? errand.what : <a href={href}>{errand.what}</a>;
}

const Day = ({ errand, today }: { readonly errand: Errand; readonly today: string }) => (
  <span className={isLate(errand, today) ? 'left-mark' : 'muted'}>{dayOf(errand, today)}</span>
);

/** How many things to come are listed; the questions stand person by person below. */
const shown = 6;

/** The next step first, with role and day. */
export function NextView({ errands, today }: Props) {
  return (
    <section>
      <h2 className="group-heading">Härnäst</h2>
      {errands.length === 0 ? <p>Ingenting är bokat, och ingen har fått något att göra.</p> : null}
      <ol className="plain rows desk-rows">
        {errands.slice(0, shown).map((errand) => (
          <li key={errand.id}>
            <span>
              <What errand={errand} />
            </span>
            <span>{whoOf(errand)}</span>
            <Day errand={errand} today={today} />
          </li>
        ))}
      </ol>
      {errands.length > shown ? <p className="muted">{`Och ${errands.length - shown} saker till.`}</p> : null}
    </section>
  );
}

export function PeopleView({ errands, today }: Props) {
  const people = byPerson(errands);
  return (
    <section>
      <h2 className="group-heading">Öppna frågor, person för person</h2>
      {people.length === 0 ? (
        <p>
          Ingen har fått en fråga att ta reda på. Svara ”Vi vet inte än” på en fråga, och skriv vem som tar reda på det
          och när.
        </p>
      ) : null}
      {people.map(({ who, errands: all }) => (
        <div key={who} className="desk-person">
          <h3>
            {who === '' ? 'Ingen utsedd' : who} <span className="count">{all.length}</span>
          </h3>
          <ul className="plain rows desk-rows">
            {all.map((errand) => (
              <li key={errand.id}>
                <span>
                  <What errand={errand} />
                </span>
                <Day errand={errand} today={today} />
              </li>
            ))}
          </ul>
        </div>
      ))}
      <p className="no-print">
        <a href="#/oppna-fragor">Alla öppna frågor</a>
      </p>
    </section>
  );
}
