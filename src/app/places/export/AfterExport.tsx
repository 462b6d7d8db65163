import { useState } from 'react';
import { closeCase } from '#src/app/shell/cases.ts';
import { useCase, useSession } from '#src/app/shell/context.ts';
import { Shape } from '#src/ui/Shape.tsx';
import { textOf } from '#steps/case/answers.ts';
import { rowsOf } from '#steps/case/case-file.ts';
import { longDate } from '#steps/swedish/format.ts';

/** Who does what after the export. */
export function NextSteps() {
  const c = useCase();
  const decision = rowsOf(c, 'publicParties').flatMap((row) => textOf(c, 'decision.plannedDate', row.id) ?? [])[0];
  const body = rowsOf(c, 'publicParties').flatMap((row) => textOf(c, 'decision.publicBody', row.id) ?? [])[0];
  const steps = [
    ['public', 'Handläggaren', 'Diarieför utkastet och bedömningen'],
    ['public', 'Kommunjuristen', 'Läser bedömningen och svarar på frågorna'],
    ['org', 'Styrelsen', 'Beslutar att ingå avtalet'],
    [
      'public',
      body === undefined ? 'Den som beslutar' : body.charAt(0).toLocaleUpperCase('sv-SE') + body.slice(1),
      decision ? `Beslutar ${longDate(decision)}` : 'Beslutar',
    ],
    ['joint', 'Firmatecknarna', 'Skriver under, tidigast efter beslutet'],
  ] as const;
  return (
    <section>
      <h2 className="group-heading">Nästa steg</h2>
      <ul className="plain rows">
        {steps.map(([side, who, what]) => (
          <li key={who}>
            <strong>
              <Shape side={side} /> {who}
            </strong>
            <span className="muted block">{what}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

/** Takes the case away from this device, after a question. */
export function Remove() {
  const session = useSession();
  const c = useCase();
  const [asking, setAsking] = useState(false);
  const remove = async (): Promise<void> => {
    await session.store.deleteCase(c.id);
    await closeCase(session);
  };
  if (!asking) {
    return (
      <button type="button" className="link" onClick={() => setAsking(true)}>
        Ta bort fallet från den här enheten
      </button>
    );
  }
  return (
    <div className="notice" role="alertdialog" aria-label="Ta bort fallet">
      <p>
        Har ni sparat fallet till en fil? Det som bara finns här försvinner. Att ta bort det här är inte att gallra en
        allmän handling.
      </p>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={() => void remove()}>
          Ta bort
        </button>
        <button type="button" className="link" onClick={() => setAsking(false)}>
          Behåll
        </button>
      </p>
    </div>
  );
}
