import { useState } from 'react';
import { adoptCase } from '../shell/cases.ts';
import { useCase, useLoaded, useSession, useWizard } from '../shell/context.ts';

/** The explicit choice that takes the mark ÖVNING away; nothing for a case that is not a practice case. */
export function PracticeToReal() {
  const c = useCase();
  const session = useSession();
  const readOnly = useWizard((context) => context.readOnly);
  const [asking, setAsking] = useState(false);
  const [failed, setFailed] = useState(false);
  const practice = c.kind === 'practice' && !readOnly;
  const turn = useLoaded(
    () => (practice ? import('#src/workshop/practice-to-real.ts') : Promise.resolve(undefined)),
    c.kind,
  );
  if (!practice || !turn) return null;
  const count = turn.refsToConfirm(c).length;
  const go = async (): Promise<void> => {
    try {
      await adoptCase(session, turn.practiceToReal(c, session.device.newId()), false);
    } catch {
      setFailed(true);
    }
  };
  return (
    <section aria-labelledby="till-verkligt">
      <h2 id="till-verkligt" className="group-heading">
        Från övning till verkligt fall
      </h2>
      <p>Svaren från workshopen går att fortsätta med på riktigt. Övningen finns kvar som den är.</p>
      {asking ? (
        <div className="notice" role="alertdialog" aria-label="Fortsätt som verkligt fall">
          <p className="notice-title">Fortsätta utan märket ÖVNING?</p>
          <p>
            Det blir ett nytt fall med era texter.{' '}
            {count === 0
              ? 'Inga svar som avgör bedömningen finns att ta bort.'
              : `${count} frågor som avgör bedömningen svarar ni på igen, eftersom de svaren gällde en övning.`}{' '}
            Byt också namn och belopp som är påhittade.
          </p>
          <p className="button-row">
            <button type="button" className="button-outline" onClick={() => void go()}>
              Ja, gör ett verkligt fall
            </button>
            <button type="button" className="link" onClick={() => setAsking(false)}>
              Nej, fortsätt öva
            </button>
          </p>
          {failed ? <p role="alert">Fallet kunde inte skapas. Försök igen. Övningen finns kvar.</p> : null}
        </div>
      ) : (
        <p className="button-row">
          <button type="button" className="button-outline" onClick={() => setAsking(true)}>
            Fortsätt som verkligt fall
          </button>
        </p>
      )}
    </section>
  );
}
