import { useState } from 'react';
import { DocumentHtml } from '#src/documents/Html.tsx';
import { pageHash } from '#src/wizard/places.ts';
import { questionOfRef } from '#steps/index.ts';
import type { Trace } from '#templates/document.ts';
import { useDraft } from '../draft.ts';
import { TracePanel } from '../TracePanel.tsx';
import { usePageTitle } from '../title.ts';

/** The live draft: gaps show in the text, and each paragraph shows what it is built on. */
export function PreviewPage() {
  const draft = useDraft();
  const title = draft?.document.kind === 'route' ? 'Vägval' : 'Avtalsutkast';
  usePageTitle(title);
  const [trace, setTrace] = useState<{ readonly trace: Trace; readonly number: string }>();
  const [traced, setTraced] = useState(true);
  if (!draft) return <p className="loading">Utkastet räknas fram …</p>;
  const gaps = draft.gaps.length;
  return (
    <>
      <p className="caption no-print">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <div className="preview-head no-print">
        <div>
          <h1>{title}</h1>
          <p className="lead">
            {gaps === 0
              ? 'Inga uppgifter saknas i texten.'
              : `${gaps} ${gaps === 1 ? 'uppgift saknas. Den' : 'uppgifter saknas. De'} står inom hakparentes, med sidan där ni svarar.`}
          </p>
        </div>
        <p className="button-row">
          <a className="button" href="#/exportera">
            Skriv ut och ladda ner
          </a>
          <button type="button" className="button-outline" aria-pressed={traced} onClick={() => setTraced(!traced)}>
            {traced ? 'Ren text' : 'Visa spår'}
          </button>
        </p>
      </div>
      <div className={trace && traced ? 'preview-columns' : 'preview-columns preview-single'}>
        <div className="paper">
          <DocumentHtml
            document={draft.document}
            hrefForPage={(page, ref) => pageHash(page, ref && questionOfRef(ref) ? { ref } : {})}
            {...(traced ? { onTrace: (found: Trace, number: string) => setTrace({ trace: found, number }) } : {})}
          />
        </div>
        {trace && traced ? (
          <TracePanel trace={trace.trace} number={trace.number} onClose={() => setTrace(undefined)} />
        ) : null}
      </div>
    </>
  );
}
