import { useState } from 'react';
import { LawDueNotice } from '#src/app/parts/law/LawDueNotice.tsx';
import { closeCase } from '#src/app/shell/cases.ts';
import { useLoaded, useSession } from '#src/app/shell/context.ts';
import { inform } from '#src/app/shell/session.ts';
import { appVersion, limitsLine, originLine, privacyLine, reviewLine, ruleSetVersion } from '#steps/catalogue/about.ts';
import { readText } from '#steps/law/explain/read-text.ts';
import { PutAside } from './PutAside.tsx';

function Erase() {
  const session = useSession();
  const [asking, setAsking] = useState(false);
  const erase = async (): Promise<void> => {
    setAsking(false);
    await closeCase(session);
    const clean = await session.device.eraseEverything(session.store).catch(() => false);
    // Told as a notice: closing the case leads to the start page.
    inform(session, [
      clean
        ? 'Allt är borta från den här enheten. Det är kontrollerat.'
        : 'Allt gick inte att ta bort. Stäng andra flikar med IOP-verkstaden och försök igen.',
    ]);
  };
  return (
    <section>
      <h2>Rensa den här datorn</h2>
      <p>
        På en delad dator kan ni ta bort alla fall, kopior och inställningar. Spara filer först om ni vill ha kvar
        något.
      </p>
      {asking ? (
        <p className="button-row">
          <button type="button" className="button-outline" onClick={() => void erase()}>
            Ja, ta bort allt
          </button>
          <button type="button" className="link" onClick={() => setAsking(false)}>
            Behåll
          </button>
        </p>
      ) : (
        <p>
          <button type="button" className="button-outline" onClick={() => setAsking(true)}>
            Rensa allt på den här datorn
          </button>
        </p>
      )}
    </section>
  );
}

const keptTexts: Readonly<Record<string, string>> = {
  kept: 'Webbläsaren har lovat att inte rensa det ni har sparat av sig själv.',
  'not-kept': 'Webbläsaren har inte lovat att behålla det ni har sparat. Spara till fil ofta.',
};

/** What the browser answered when it was asked to keep what is stored. */
function Kept() {
  const session = useSession();
  const answer = useLoaded(() => session.store.getSetting('kept'));
  const text = session.store.durable
    ? keptTexts[String(answer)]
    : 'Webbläsaren sparar inget här. Det ni skriver finns så länge fliken är öppen.';
  return text === undefined ? null : <p>{text}</p>;
}

function Sources() {
  const register = useLoaded(() => import('#steps/catalogue/sources.ts'));
  if (!register) return null;
  return (
    <details>
      <summary>Alla källor till reglerna</summary>
      <ul className="plain rows source-list">
        {Object.entries(register.sources).map(([id, source]) => (
          <li key={id}>
            {source.url ? <a href={source.url}>{source.title}</a> : source.title}
            <span className="muted block">{readText(source)}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** What this is, where it comes from, what it does not do, and how to clear the device. */
export function AboutPage() {
  return (
    <div className="narrow prose">
      <p className="caption">
        <a href="#/">Till startsidan</a>
      </p>
      <h1>Om IOP-verkstaden</h1>
      <p className="lead">{limitsLine}</p>
      <h2>Vad bygger det på?</h2>
      <p>{originLine}</p>
      <p>
        Reglerna bygger på lagar, domar och vägledning som står i källistan. Verktyget räknar inte poäng och säger inte
        vad en domstol skulle komma fram till. Det visar vilka regler era svar berör och hur säkra de är. {reviewLine}.
      </p>
      <h2>Vad händer med det ni skriver?</h2>
      <p>
        {privacyLine} Webbläsaren sparar åt er medan ni skriver. Den kan också rensa det som ligger på enheten, Safari
        ofta efter sju dagar utan besök. Spara därför en fil när ni slutar. Skriv roller i stället för namn. Verktyget
        behöver aldrig uppgifter om enskilda deltagare.
      </p>
      <Kept />
      <h2>Tillgänglighet</h2>
      <p>
        Allt går att göra med bara tangentbord, på telefon och dator, i ljust och mörkt. Vad som är prövat, och vad
        ingen har prövat än, står i en <a href="#/tillganglighet">tillgänglighetsredogörelse</a>.
      </p>
      <h2>Källor</h2>
      <Sources />
      <LawDueNotice />
      <p>
        Alla frågor, regler, källor och klausuler står samlade på sidan <a href="#/alla-texter">Alla texter</a>.
      </p>
      <h2>Kommunens egna krav</h2>
      <p>
        Har er kommun lämnat ut en fil med egna krav? Välj den på sidan <a href="#/kommunpaket">Kommunens paket</a>.
      </p>
      <PutAside />
      <Erase />
      <p className="muted">
        Version {appVersion} · regler och texter {ruleSetVersion}
      </p>
    </div>
  );
}
