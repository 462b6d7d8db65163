import { useState } from 'react';
import { useLoaded, useSession } from '#src/app/shell/context.ts';
import { keysOff } from '#src/app/shell/keys.ts';

const keys = [
  ['Tabb', 'Gå till nästa fält, knapp eller länk.'],
  ['Skift + Tabb', 'Gå tillbaka till den förra.'],
  [
    'Retur',
    'Följ en länk eller tryck på en knapp. I ett fält på en rad: gå vidare. I en rad i en lista: bli klar med raden.',
  ],
  ['Mellanslag', 'Tryck på en knapp, kryssa i en ruta, öppna en rad som är hopfälld.'],
  ['Piltangenterna', 'Byt val bland knappar med en prick, och i listor.'],
  ['?', 'Visa den här listan. Skriver ni i ett fält blir det ett frågetecken som vanligt.'],
] as const;

function TurnOff() {
  const session = useSession();
  const kept = useLoaded(() => session.store.getSetting(keysOff).catch(() => undefined));
  const [chosen, setChosen] = useState<boolean>();
  const on = !(chosen ?? kept === true);
  const change = (next: boolean): void => {
    setChosen(!next);
    void session.store.setSetting(keysOff, !next).catch(() => undefined);
  };
  return (
    <label className="choice">
      <input type="checkbox" checked={on} onChange={(event) => change(event.target.checked)} />
      <span>Tangenten ? öppnar den här listan</span>
    </label>
  );
}

/** The keys that work, and a way to turn off the only one that is the tool's own. */
export function KeysPage() {
  return (
    <div className="narrow prose">
      <p className="caption">
        <a href="#/hjalp">Till hjälpen</a>
      </p>
      <h1>Tangenter</h1>
      <p className="lead">Allt i verktyget går att göra med tangentbordet.</p>
      <dl className="terms">
        {keys.map(([key, does]) => (
          <div key={key}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <p>
        Överst på varje sida finns <em>Hoppa till innehållet</em>. Den syns när ni trycker på Tabb. Varje sida har också
        ett nummer eller en rubrik som ni kan <a href="#/sok">söka efter</a>.
      </p>
      <h2>Den egna tangenten</h2>
      <TurnOff />
    </div>
  );
}
