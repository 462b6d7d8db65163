import { useState } from 'react';
import { Shape } from '#src/ui/Shape.tsx';
import { pageHash } from '#src/wizard/places.ts';
import { publicRecordLine } from '#steps/about.ts';
import { textOf } from '#steps/answers.ts';
import { rowsOf } from '#steps/case-file.ts';
import { longDate } from '#steps/format.ts';
import { titleOf } from '../case-title.ts';
import { useApp, useCase } from '../context.ts';
import { useDraft } from '../draft.ts';
import { type ExportFormat, exportDocument, formatNames } from '../export.ts';
import { closeCase, saveToFile } from '../session.ts';
import { usePageTitle } from '../title.ts';

function Missing() {
  const draft = useDraft();
  if (!draft || draft.gaps.length === 0) return null;
  return (
    <details className="notice" open={draft.gaps.length <= 6}>
      <summary className="notice-title">
        {draft.document.kind === 'route' ? 'Vägvalet' : 'Avtalet'} saknar {draft.gaps.length}{' '}
        {draft.gaps.length === 1 ? 'uppgift' : 'uppgifter'}
      </summary>
      <ul className="plain">
        {draft.gaps.map((gap) => (
          <li key={`${gap.ref ?? ''}${gap.text}`}>
            <a href={pageHash(gap.page ?? 'F.1', gap.ref === undefined ? {} : { ref: gap.ref })}>
              {gap.text.replace(/^\[Saknas: /, '').replace(/\]$/, '')}
            </a>
          </li>
        ))}
      </ul>
      <p>Ni kan ladda ner ändå. Luckorna syns i texten och dokumentet är märkt Utkast.</p>
    </details>
  );
}

function NextSteps() {
  const c = useCase();
  const decision = rowsOf(c, 'publicParties').flatMap((row) => textOf(c, 'decision.plannedDate', row.id) ?? [])[0];
  const body = rowsOf(c, 'publicParties').flatMap((row) => textOf(c, 'decision.publicBody', row.id) ?? [])[0];
  const steps = [
    ['public', 'Handläggaren', 'Diarieför utkastet och bedömningen'],
    ['public', 'Kommunjuristen', 'Läser bedömningen och svarar på frågorna'],
    ['org', 'Styrelsen', 'Beslutar att ingå överenskommelsen'],
    ['public', body ?? 'Den som beslutar', decision ? `Beslutar ${longDate(decision)}` : 'Beslutar'],
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

function Remove() {
  const { session } = useApp();
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

/** Documents to read, print and send; the working file; and what happens next. */
export function ExportPage() {
  usePageTitle('Skriv ut och ladda ner');
  const c = useCase();
  const { session } = useApp();
  const [status, setStatus] = useState('');
  const name = useDraft()?.document.kind === 'route' ? 'Vägval' : 'Avtalsutkast';
  const make = async (format: ExportFormat): Promise<void> => {
    setStatus('Dokumentet tas fram …');
    try {
      const { name: file, warnings } = await exportDocument(c, session.today, format);
      setStatus([`${file} är klar och ligger bland era hämtade filer.`, ...warnings].join(' '));
    } catch {
      setStatus('Dokumentet kunde inte tas fram. Spara arbetsfilen, ladda om sidan och försök igen.');
    }
  };
  return (
    <>
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <div className="export-columns">
        <div>
          <h1>Skriv ut och ladda ner</h1>
          <Missing />
          <h2 className="group-heading">Dokument</h2>
          <div className="document-row">
            <div>
              <h3>{name}</h3>
              <p className="muted">
                {name === 'Vägval'
                  ? 'En annan form än partnerskap: skälen och nästa steg. För er båda.'
                  : 'Hela överenskommelsen med bilagor. För er båda, jurister och nämnden.'}
              </p>
            </div>
            <p className="button-row">
              {(Object.keys(formatNames) as ExportFormat[]).map((format) => (
                <button
                  key={format}
                  type="button"
                  className="button-outline"
                  aria-label={`${name} som ${formatNames[format]}`}
                  onClick={() => void make(format)}
                >
                  {formatNames[format]}
                </button>
              ))}
            </p>
          </div>
          <div className="document-row">
            <div>
              <h3>Öppna frågor</h3>
              <p className="muted">Vem som tar reda på vad, och när. För nästa möte.</p>
            </div>
            <p className="button-row">
              <a className="button-outline" href="#/oppna-fragor">
                Öppna listan
              </a>
            </p>
          </div>
          <p role="status" aria-live="polite">
            {status}
          </p>
          <h2 className="group-heading">Arbetsfil</h2>
          <div className="document-row">
            <div>
              <h3>{titleOf(c)}</h3>
              <p className="muted">Alla svar, så att ni kan fortsätta senare eller på en annan dator.</p>
            </div>
            <p className="button-row">
              <button type="button" className="button-outline" onClick={() => void saveToFile(session)}>
                Spara som fil
              </button>
            </p>
          </div>
          <Remove />
        </div>
        <aside>
          <div className="panel panel-plain">
            <h2>Innan ni skickar</h2>
            <p>{publicRecordLine}</p>
          </div>
          {c.kind === 'published' ? null : <NextSteps />}
        </aside>
      </div>
    </>
  );
}
