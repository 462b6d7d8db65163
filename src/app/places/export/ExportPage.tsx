import { useState } from 'react';
import { titleOf } from '#src/app/parts/case-title.ts';
import { useDraft } from '#src/app/parts/draft.ts';
import { PracticeToReal } from '#src/app/parts/PracticeToReal.tsx';
import { useLongWork } from '#src/app/parts/work.tsx';
import { saveToFile } from '#src/app/shell/cases.ts';
import { useCase, useSession, useWizard } from '#src/app/shell/context.ts';
import type { Watch } from '#src/app/shell/device.ts';
import { publicRecordLine } from '#steps/catalogue/about.ts';
import {
  type DocumentFormat,
  type DocumentKind,
  type DocumentKindInfo,
  documentKinds,
} from '#templates/kinds/kinds.ts';
import { NextSteps, Remove } from '../export/AfterExport.tsx';
import { CalendarRow } from '../export/CalendarRow.tsx';
import { AttachChoice, TraceChoice } from '../export/Choices.tsx';
import { DocumentRow, PurposeRow } from '../export/DocumentRow.tsx';
import { Findings, Missing } from '../export/Findings.tsx';
import { type Exported, exportCalendar, exportDocument, NotAttached } from './export.ts';
import './export.css';

/** Runs one export at a time and says how it went. */
function useExport() {
  const [status, setStatus] = useState('');
  const [busy, setBusy] = useState(false);
  const { run: runLong, working } = useLongWork();
  const run = async (make: (watch: Watch) => Promise<Exported>): Promise<void> => {
    setBusy(true);
    setStatus('');
    try {
      const ended = await runLong('Filen tas fram …', make);
      if (ended.end !== 'made') {
        setStatus('Ni avbröt. Ingen fil är sparad.');
        setBusy(false);
        return;
      }
      const { name, warnings } = ended.made;
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
  return { status, busy, run, working };
}

/** What somebody comes here to do, and the document in the format that the receiver wants. */
const purposes = [
  { title: 'Skicka till kommunen', kind: 'initiative', format: 'pdf' },
  { title: 'Ta till nämnden', kind: 'memo', format: 'docx' },
  { title: 'Låt juristen läsa', kind: 'assessment', format: 'pdf' },
  { title: 'Skriv under', kind: 'agreement', format: 'pdf' },
] as const;

const infoOf = (kind: DocumentKind): DocumentKindInfo | undefined => documentKinds.find((info) => info.kind === kind);

function SaveAll() {
  const c = useCase();
  const session = useSession();
  return (
    <div className="document-row">
      <div>
        <h2>Spara allt</h2>
        <p className="muted">
          Arbetsfilen för {titleOf(c)}: alla svar, så att ni kan fortsätta senare eller på en annan dator.
        </p>
      </div>
      <button type="button" className="button-outline" onClick={() => void saveToFile(session)}>
        Spara som fil
      </button>
    </div>
  );
}

function Documents() {
  const c = useCase();
  const session = useSession();
  const { status, busy, run, working } = useExport();
  const [attach, setAttach] = useState(false);
  const [traceability, setTraceability] = useState(false);
  const isRoute = useDraft()?.document.kind === 'route';
  // The agreement has then become the vägval, which is not offered twice.
  const shown = (kind: DocumentKind): DocumentKind => (isRoute && kind === 'agreement' ? 'route' : kind);
  const inFront = purposes.map(({ kind }) => shown(kind));
  const others = documentKinds.filter(({ kind }) => kind !== 'agreement' && !inFront.includes(kind));
  const make = (kind: DocumentKind) => (format: DocumentFormat) =>
    void run((watch) =>
      exportDocument(c, { kind, format, today: session.today, traceability, attach }, session.device, watch),
    );
  return (
    <section>
      {purposes.map(({ title, kind, format }) => {
        const info = infoOf(shown(kind));
        return info ? (
          <PurposeRow
            key={kind}
            title={isRoute && kind === 'agreement' ? 'Gå vidare med en annan form' : title}
            {...{ format, info, busy }}
            name={info.name}
            onMake={make(kind)}
          />
        ) : null;
      })}
      <SaveAll />
      <details className="fold">
        <summary>
          <span className="fold-title">Fler dokument och val</span>
          <span className="muted">Underlaget, arbetslistan, protokoll, kalender, spårbarhet</span>
        </summary>
        <AttachChoice attach={attach} onAttach={setAttach} />
        {isRoute ? null : <TraceChoice traceability={traceability} onTraceability={setTraceability} />}
        {others.map((info) => (
          <DocumentRow key={info.kind} name={info.name} info={info} busy={busy} onMake={make(info.kind)} />
        ))}
        <CalendarRow busy={busy} onMake={() => void run(() => exportCalendar(c, session.today, session.device))} />
        <PracticeToReal />
        <Remove />
      </details>
      {working}
      <p role="status" aria-live="polite" className={status === '' ? undefined : 'export-status'}>
        {status}
      </p>
    </section>
  );
}

/** Documents to read, print and send; the working file; and what happens next. */
export function ExportPage() {
  const c = useCase();
  // Behind this door the agreement is not what one came for, so what it lacks is not told here.
  const door = useWizard((context) => context.door);
  return (
    <>
      <p className="back">
        <a className="back-link" href="#/oversikt">
          Översikt
        </a>
      </p>
      <div className="export-columns">
        <div>
          <h1>Skriv ut och ladda ner</h1>
          <Documents />
          {door === 'initiative' ? null : <Missing />}
          {door === 'initiative' ? null : <Findings />}
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
