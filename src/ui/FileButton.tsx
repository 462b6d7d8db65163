/** A button that asks for files. The browser's own field for them is hidden, and stays the one that is labelled. */
import { useRef } from 'react';

interface Props {
  /** What stands on the button. */
  readonly label: string;
  /** What the field is called: what the file is. */
  readonly name: string;
  readonly className: string;
  /** The chosen files. The same file may be chosen again at once. */
  readonly onFiles: (files: readonly File[]) => void;
}

export function FileButton({ label, name, className, onFiles }: Props) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className={className} onClick={() => input.current?.click()}>
        {label}
      </button>
      <input
        ref={input}
        type="file"
        className="visually-hidden"
        tabIndex={-1}
        aria-label={name}
        onChange={(event) => {
          const files = [...(event.target.files ?? [])];
          event.target.value = '';
          onFiles(files);
        }}
      />
    </>
  );
}
