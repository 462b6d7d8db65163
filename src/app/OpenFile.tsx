import { useEffect, useRef, useState } from 'react';
import { readFiles } from '#src/effects/files.ts';
import { useApp } from './context.ts';
import { adoptCase } from './session.ts';

interface Outcome {
  readonly tone: 'stop' | 'notice';
  readonly texts: readonly string[];
}

/** Reads files through the import gate and opens the case; what happens is said in Swedish on the page. */
function useOpenFiles() {
  const { session } = useApp();
  const [outcome, setOutcome] = useState<Outcome>();
  const open = async (files: readonly File[], hasFolder = false): Promise<void> => {
    const read = await readFiles(files, hasFolder);
    if (!read.ok) {
      setOutcome({ tone: 'stop', texts: [read.text] });
      return;
    }
    const { openCase } = await import('#steps/import/gate.ts');
    const result = openCase(read.bytes);
    if (!result.ok) {
      await session.store.quarantine(read.bytes, read.name).catch(() => undefined);
      setOutcome({ tone: 'stop', texts: [result.text] });
      return;
    }
    await adoptCase(session, result.case, result.readOnly === true);
    setOutcome({ tone: 'notice', texts: result.notices.map((notice) => notice.text) });
  };
  return { outcome, open };
}

/** "Öppna en sparad fil": a button, and the whole page as a place to drop a file. */
export function OpenFile({ label = 'Öppna en sparad fil' }: { readonly label?: string }) {
  const input = useRef<HTMLInputElement>(null);
  const { outcome, open } = useOpenFiles();
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const over = (event: DragEvent): void => event.preventDefault();
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer || event.dataTransfer.types.includes('text/plain')) return;
      event.preventDefault();
      const folder = [...event.dataTransfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
      void latest.current([...event.dataTransfer.files], folder);
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
  return (
    <>
      <button type="button" className="link" onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={label}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          void open(files);
        }}
      />
      {outcome && outcome.texts.length > 0 ? (
        <span className={outcome.tone === 'stop' ? 'file-message stop-message' : 'file-message'} role="alert">
          {outcome.texts.join(' ')}
        </span>
      ) : null}
    </>
  );
}
