import type { ReactNode } from 'react';
import { type DocumentFormat, type DocumentKindInfo, documentFormats } from '#templates/kinds/kinds.ts';
import { formatNames } from './export.ts';

interface Props {
  readonly name: string;
  readonly info: DocumentKindInfo;
  readonly busy: boolean;
  readonly onMake: (format: DocumentFormat) => void;
}

function Make({ name, format, busy, onMake }: Omit<Props, 'info'> & { readonly format: DocumentFormat }) {
  return (
    <button
      type="button"
      className="button-outline"
      aria-disabled={busy}
      onClick={() => (busy ? undefined : onMake(format))}
    >
      {`${name} som ${formatNames[format]}`}
    </button>
  );
}

/** What somebody wants to do: the document for it in one format, the other formats one step away. */
export function PurposeRow(
  props: Props & { readonly title: string; readonly format: DocumentFormat; readonly children?: ReactNode },
) {
  const { title, format, name, info, children } = props;
  return (
    <div className="document-row">
      <div>
        <h2>{title}</h2>
        <p className="muted">{info.holds}</p>
        {children}
      </div>
      <Make {...props} />
      <details className="more-formats">
        <summary>
          Fler format<span className="visually-hidden">: {name}</span>
        </summary>
        <p className="button-row">
          {documentFormats
            .filter((other) => other !== format)
            .map((other) => (
              <Make key={other} {...props} format={other} />
            ))}
        </p>
      </details>
    </div>
  );
}

/** One document among the others: what it holds, who it is for, and a button per format. */
export function DocumentRow(props: Props) {
  const { name, info } = props;
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
      </div>
      <p className="button-row">
        {documentFormats.map((format) => (
          <Make key={format} {...props} format={format} />
        ))}
      </p>
    </div>
  );
}
