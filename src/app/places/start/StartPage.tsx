import { usePageTitle } from '#src/app/parts/title.ts';
import { OpenFile } from '#src/app/shell/OpenFile.tsx';
import { useStart } from '#src/app/shell/start.ts';
import { privacyLine, stageTitles } from '#steps/catalogue/about.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { CaseRows, Removed, useCases } from './OwnCases.tsx';
import { PartnershipFigure } from './PartnershipFigure.tsx';

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
            <span className="muted">ungefär {stageTitles[id].minutes} min</span>
          </li>
        ))}
      </ol>
      <p className="muted">
        Tiderna är en uppskattning. Att ta fram ett helt partnerskap tar längre tid än att svara här.
      </p>
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
          En kommun och en idéburen organisation svarar på samma frågor, ser om det håller rättsligt och får ett utkast
          till överenskommelse.
        </p>
        <ul className="plain facts-line muted">
          <li>Ungefär tre timmar, i flera omgångar</li>
          <li>Inget konto</li>
          <li>Inget skickas till oss</li>
        </ul>
      </div>
      <PartnershipFigure />
    </div>
  );
}

/** `plain`: there are cases, or nobody knows yet; otherwise a case of one's own is what to begin with. */
function WaysIn({ plain }: { readonly plain: boolean }) {
  return (
    <div className="ways-in">
      <div className="way-in">
        <h2>
          <a href="#/nytt" className={plain ? undefined : 'button'}>
            Börja ett eget fall
          </a>
        </h2>
        <p className="muted">Ensamma eller tillsammans. Tre frågor, sedan är ni i gång.</p>
      </div>
      <div className="way-in">
        <h2>
          <OpenFile />
        </h2>
        <p className="muted">Fortsätt på er egen fil. Ni kan också släppa filen var som helst på sidan.</p>
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

/** The start: the promise, the cases on this device, four ways in and the seven stages. */
export function StartPage() {
  usePageTitle();
  const { cases, removed, again, putBack } = useCases();
  return (
    <>
      <Head />
      <Removed removed={removed} putBack={putBack} />
      <CaseRows cases={cases} again={again} />
      <WaysIn plain={cases === undefined || cases.length > 0} />
      <div className="start-columns">
        <StageList />
        <Aside />
      </div>
    </>
  );
}
