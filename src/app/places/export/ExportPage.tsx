import { useState } from 'react';
import { titleOf } from '#src/app/parts/case-title.ts';
import { useDraft } from '#src/app/parts/draft.ts';
import { PracticeToReal } from '#src/app/parts/PracticeToReal.tsx';
import { saveToFile } from '#src/app/shell/cases.ts';
import { useCase, useSession } from '#src/app/shell/context.ts';
import { publicRecordLine } from '#steps/catalogue/about.ts';
import { type DocumentKindInfo, documentKinds } from '#templates/kinds/kinds.ts';
import { NextSteps, Remove } from '../export/AfterExport.tsx';
import { CalendarRow } from '../export/CalendarRow.tsx';
import { AttachChoice, TraceChoice } from '../export/Choices.tsx';
import { DocumentRow } from '../export/DocumentRow.tsx';
import { Findings, Missing } from '../export/Findings.tsx';
import { type Exported, exportCalendar, exportDocument, NotAttached } from './export.ts';
import './export.css';

/** Runs one export at a time and says how it went. */
function useExport() {
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const run = async (make: () => Promise<Exported>): Promise<void> => {
    setBusy(true);
    setStatus('Filen tas fram …');
    try {
      const { name, warnings } = await make();
      const done = name === undefined ? [] : [`${name} är klar och ligger bland era hämtade filer.`];
      setStatus([...done, ...warnings].join(' '));
    } catch (error) {
      if (error instanceof NotAttached)
        setStatus(
          'Arbetsfilen i PDF:en skulle inte gå att öppna igen. Därför är ingen PDF gjord. Ta fram den utan arbetsfilen.',
        );
      else setStatus('Filen kunde inte tas fram. Spara arbetsfilen, ladda om sidan och försök igen.');
    }
    setBusy(false);
  };
  return { status, busy, run };
}

function Documents() {
  const c = useCase();
  const session = useSession();
  const { status, busy, run } = useExport();
  const [attach, setAttach] = useState(false);
  const [traceability, setTraceability] = useState(false);
  const isRoute = useDraft()?.document.kind === 'route';
  // The agreement has then become the vägval, which is not offered twice.
  const kinds = documentKinds.filter((info) => !(isRoute && info.kind === 'route'));
  const nameOf = (info: DocumentKindInfo): string => (isRoute && info.kind === 'agreement' ? 'Vägval' : info.name);
  const infoOf = (info: DocumentKindInfo): DocumentKindInfo =>
    isRoute && info.kind === 'agreement' ? (documentKinds.find((one) => one.kind === 'route') ?? info) : info;
  return (
    <section>
      <h2 className="group-heading">Dokument</h2>
      <AttachChoice attach={attach} onAttach={setAttach} />
      {kinds.map((info) => (
        <DocumentRow
          key={info.kind}
          name={nameOf(info)}
          info={infoOf(info)}
          busy={busy}
          onMake={(format) =>
            void run(() =>
              exportDocument(
                c,
                { kind: info.kind, format, today: session.today, traceability, attach },
                session.device,
              ),
            )
          }
        >
          {info.kind === 'agreement' && !isRoute ? (
            <>
              <TraceChoice traceability={traceability} onTraceability={setTraceability} />
              <p>
                Har någon ändrat i Word-filen? <a href="#/word-filen">Se vad som är ändrat</a>
              </p>
            </>
          ) : null}
        </DocumentRow>
      ))}
      <CalendarRow busy={busy} onMake={() => void run(() => exportCalendar(c, session.today, session.device))} />
      <p role="status" aria-live="polite" className={status === '' ? undefined : 'export-status'}>
        {status}
      </p>
    </section>
  );
}

/** Documents to read, print and send; the working file; and what happens next. */
export function ExportPage() {
  const c = useCase();
  const session = useSession();
  return (
    <>
      <p className="caption">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <div className="export-columns">
        <div>
          <h1>Skriv ut och ladda ner</h1>
          <Missing />
          <Findings />
          <Documents />
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
          <PracticeToReal />
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
