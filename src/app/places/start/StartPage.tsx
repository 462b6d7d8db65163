import { lazy, Suspense } from 'react';
import { usePageTitle } from '#src/app/parts/title.ts';
import { OpenFile } from '#src/app/shell/OpenFile.tsx';
import { useStart } from '#src/app/shell/start.ts';
import { Shape } from '#src/ui/Shape.tsx';
import { privacyLine, stageTitles } from '#steps/catalogue/about.ts';
import { type DoorId, doorIds, doorWords } from '#steps/catalogue/door-words.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { Removed, useCases } from './OwnCases.tsx';
import { PartnershipFigure } from './PartnershipFigure.tsx';

const CaseRows = lazy(() => import('./CaseRows.tsx').then((m) => ({ default: m.CaseRows })));

function StageList() {
  return (
    <section className="start-stages">
      <h2>Så går det till</h2>
      <ol className="plain rows">
        {stageIds.map((id) => (
          <li key={id} className="start-stage">
            <span className={/^\d$/.test(stageTitles[id].number) ? 'stage-number' : 'stage-word'}>
              {stageTitles[id].number}
            </span>
            <span>
              <strong>{stageTitles[id].title}</strong>
              <span className="muted block">{stageTitles[id].summary}</span>
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}

/** On a borrowed computer: work without leaving anything behind. */
function Keeping() {
  const { device } = useStart();
  if (device.keepsNothing()) {
    return (
      <p>
        <strong>Inget sparas på den här datorn.</strong> Det ni skriver försvinner när fliken stängs. Spara en fil
        först. <a href={device.addressOf('device')}>Spara på enheten igen</a>
      </p>
    );
  }
  return (
    <p>
      Lånad dator? <a href={device.addressOf('session')}>Arbeta utan att spara något här</a>
    </p>
  );
}

/** The promise, in one view. */
function Head() {
  return (
    <div className="start-head">
      <div>
        <h1 className="start-title">Bygg ett partnerskap tillsammans, steg för steg</h1>
        <p className="lead">
          I ett idéburet offentligt partnerskap (IOP) tar sig en kommun och en idéburen organisation an något
          tillsammans. Båda bidrar.
        </p>
        <ul className="plain facts-line muted">
          <li>Inget konto</li>
          <li>Inget skickas till någon</li>
        </ul>
      </div>
      <PartnershipFigure />
    </div>
  );
}

/** One door: who it takes, what one gets, how long it takes and what to have at hand. */
function Door({ id }: { readonly id: DoorId }) {
  const { address, who, whoText, title, gets, atHand, minutes, pages } = doorWords[id];
  return (
    <li className="door">
      <p className="door-who">
        {who === 'org' ? null : <Shape side="public" />} <Shape side="org" /> {whoText}
      </p>
      <h3>
        <a href={`#/nytt/${address}`}>{title}</a>
      </h3>
      <p>{gets}</p>
      <dl>
        <dt>Tid</dt>
        <dd>
          Ungefär {minutes} minuter, högst {pages} frågesidor
        </dd>
        <dt>Ha till hands</dt>
        <dd>{atHand}</dd>
      </dl>
    </li>
  );
}

function Doors() {
  return (
    <section>
      <h2>Vad vill ni göra?</h2>
      <ul className="plain doors">
        {doorIds.map((id) => (
          <Door key={id} id={id} />
        ))}
      </ul>
      <p className="muted">
        Det är samma fall bakom alla tre. Det ni har svarat på en gång behöver ni inte svara på igen. Tiderna är en
        uppskattning av att läsa och svara. Att ta fram ett helt partnerskap tar längre tid.
      </p>
    </section>
  );
}

function WaysIn() {
  return (
    <div className="ways-in">
      <div className="way-in">
        <h2>
          <OpenFile />
        </h2>
        <p className="muted">Er egen, eller den ni har fått av den andra. Ni kan också släppa den på sidan.</p>
      </div>
      <div className="way-in">
        <h2>
          <a href="#/exempel">Titta på ett exempel</a>
        </h2>
        <p className="muted">Påhittade övningsfall och nio verkliga partnerskap med källor.</p>
      </div>
      <div className="way-in">
        <h2>
          <a href="#/verkstad">Håll en workshop</a>
        </h2>
        <p className="muted">Program, manus, projektorbild och utskrifter. Fungerar utan nät.</p>
      </div>
    </div>
  );
}

function Aside() {
  return (
    <aside className="start-aside">
      <h2>Bra att ha till hands</h2>
      <ul className="dashes">
        <li>Organisationens stadgar och organisationsnummer</li>
        <li>Kommunens program eller plan för frågan</li>
        <li>Vem som får besluta, och när</li>
        <li>Ungefär vad ni kan bidra med</li>
      </ul>
      <p>
        Hellre på papper? <a href="#/utskrifter">Skriv ut tomma blad</a>
      </p>
      <div className="panel">
        <h2>Det ni skriver är ert</h2>
        <p>{privacyLine} Spara en fil när ni slutar, för webbläsaren kan rensa det som ligger på enheten.</p>
        <Keeping />
      </div>
    </aside>
  );
}

/** The start: the promise, the cases on this device, the three doors, three ways in and the seven stages. */
export function StartPage() {
  usePageTitle();
  const { cases, removed, again, putBack } = useCases();
  return (
    <>
      <Head />
      <Removed removed={removed} putBack={putBack} />
      <Doors />
      <Suspense>{cases && cases.length > 0 ? <CaseRows cases={cases} again={again} /> : null}</Suspense>
      <WaysIn />
      <div className="start-columns">
        <StageList />
        <Aside />
      </div>
    </>
  );
}
