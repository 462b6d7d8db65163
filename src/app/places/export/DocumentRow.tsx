import { type DocumentFormat, type DocumentKindInfo, documentFormats } from '#templates/kinds/kinds.ts';
import { formatNames } from './export.ts';

interface Props {
  readonly name: string;
  readonly info: DocumentKindInfo;
  readonly busy: boolean;
  readonly onMake: (format: DocumentFormat) => void;
  readonly children?: React.ReactNode;
}

/** One document: what it holds, who it is for, and a button per format. */
export function DocumentRow({ name, info, busy, onMake, children }: Props) {
  return (
    <div className="document-row">
      <div>
        <h3>{name}</h3>
        <p className="muted">
          {info.holds}{' '}
          <span className="block">
            För: {info.audience.charAt(0).toLocaleLowerCase('sv-SE') + info.audience.slice(1)}.
          </span>
        </p>
        {children}
      </div>
      <p className="button-row">
        {documentFormats.map((format) => (
          <button
            key={format}
            type="button"
            className="button-outline"
            aria-label={`${name} som ${formatNames[format]}`}
            aria-disabled={busy}
            onClick={() => (busy ? undefined : onMake(format))}
          >
            {formatNames[format]}
          </button>
        ))}
      </p>
    </div>
  );
}
