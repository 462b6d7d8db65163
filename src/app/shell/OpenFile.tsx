import { type ReactNode, useEffect, useRef, useState } from 'react';
import { FileButton } from '#src/ui/FileButton.tsx';
import { useStart } from './start.ts';

/** Files that somebody has chosen, or dropped on the page. */
export interface Chosen {
  readonly files: readonly File[];
  readonly folder: boolean;
  readonly dropped: boolean;
}

type Open = (chosen: Chosen) => void;

export const couldNotOpen =
  'Filen gick inte att öppna på den här enheten. Försök igen. Inget har ändrats i ert ärende.';

/** Takes what was chosen; `view` shows how it goes. The code for it is fetched with the first file. */
function useOpening(inLine: boolean): { readonly open: Open; readonly view: ReactNode } {
  const [view, setView] = useState<ReactNode>(null);
  const count = useRef(0);
  const { inform } = useStart();
  const open = async (chosen: Chosen): Promise<void> => {
    count.current += 1;
    const key = count.current;
    try {
      const { Opening } = await import('./Opening.tsx');
      setView(<Opening key={key} chosen={chosen} inLine={inLine} />);
    } catch {
      const told = (
        <span key={key} className="file-message stop-message" role="alert">
          {couldNotOpen}
        </span>
      );
      if (inLine) inform([couldNotOpen]);
      else setView(told);
    }
  };
  return { open: (chosen) => void open(chosen), view };
}

/** Makes the whole page a place to drop a file; without it the browser would leave the page and show the file. */
function useDroppedFiles(open: Open): void {
  const latest = useRef(open);
  latest.current = open;
  useEffect(() => {
    const carriesFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') === true;
    const over = (event: DragEvent): void => {
      if (carriesFiles(event)) event.preventDefault();
    };
    const drop = (event: DragEvent): void => {
      if (!event.dataTransfer || !carriesFiles(event)) return;
      event.preventDefault();
      const folder = [...event.dataTransfer.items].some((item) => item.webkitGetAsEntry()?.isDirectory === true);
      latest.current({ files: [...event.dataTransfer.files], folder, dropped: true });
    };
    window.addEventListener('dragover', over);
    window.addEventListener('drop', drop);
    return () => {
      window.removeEventListener('dragover', over);
      window.removeEventListener('drop', drop);
    };
  }, []);
}

/** Opens a file that is dropped anywhere while a case is shown, and says what happened. */
export function DroppedFiles() {
  const { open, view } = useOpening(true);
  useDroppedFiles(open);
  return view;
}

/** "Öppna en sparad fil": a button, and the whole page as a place to drop a file. */
export function OpenFile({ label = 'Öppna en sparad fil' }: { readonly label?: string }) {
  const { open, view } = useOpening(false);
  useDroppedFiles(open);
  return (
    <>
      <FileButton
        label={label}
        name={label}
        className="link"
        onFiles={(files) => open({ files, folder: false, dropped: false })}
      />
      {view}
    </>
  );
}
