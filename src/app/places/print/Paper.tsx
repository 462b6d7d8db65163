/** What every printed sheet is made of: the sheet with head and foot, ruled lines, boxes and outlined shapes. */
import type { ReactNode } from 'react';
import { originLine } from '#steps/catalogue/about.ts';
import type { Side } from './fields.ts';

/** `text` upright with margins of 18 mm, `cards` eight to a sheet, `half` two A5, `wide` lying down. */
export type Layout = 'text' | 'cards' | 'half' | 'wide';

export interface Sheet {
  readonly title: string;
  readonly side?: Side;
  readonly layout: Layout;
  /** Stands to the right in the head: ÖVNING, or what the sheet is for. */
  readonly mark?: string;
  readonly body: ReactNode;
}

/** Whose envelope a sheet is put into, and what the code on its cover says. */
export interface Envelope {
  readonly name: string;
  readonly code: string | undefined;
}

export const practiceMark = 'ÖVNING – påhittat övningsfall';

interface PaperProps {
  readonly sheet: Sheet;
  /** "Blad 1 av 2". */
  readonly place: string;
  /** Only for the printer: further copies are not shown on the screen. */
  readonly copy: boolean;
}

export function Paper({ sheet, place, copy }: PaperProps) {
  return (
    <article className={copy ? 'sheet sheet-copy' : 'sheet'} data-layout={sheet.layout}>
      <header className="sheet-head">
        <p className="sheet-title">
          {sheet.side ? <Outline side={sheet.side} /> : null}
          <strong>{sheet.title}</strong>
        </p>
        {sheet.mark ? <p className="sheet-mark">{sheet.mark}</p> : null}
      </header>
      <div className="sheet-body">{sheet.body}</div>
      <footer className="sheet-foot">
        <p>IOP-verkstaden, workshopmaterial. {originLine}</p>
        <p className="sheet-place">{place}</p>
      </footer>
    </article>
  );
}

/** The empty back of a sheet that is cut apart or hung up, when the printer prints on both sides. */
export function BlankBack({ layout }: { readonly layout: Layout }) {
  return <article className="sheet sheet-copy" data-layout={layout} aria-hidden="true" />;
}

const lineGap = 34;
const mostLines = 32;
const ruling = Array.from({ length: mostLines }, (_, index) => `M0 ${(index + 1) * lineGap}H4000`).join('');

/** Ruled lines, 9 mm apart: drawn, so that they print without background colours. They fill the room that is left. */
export function Rules({ lines }: { readonly lines: number }) {
  return (
    <svg className="rules" width="100%" height={lines * lineGap + 1} aria-hidden="true" focusable="false">
      <path d={ruling} />
    </svg>
  );
}

export function Tick() {
  return (
    <svg className="tick" width="14" height="14" viewBox="0 0 14 14" aria-hidden="true" focusable="false">
      <path d="M1 1H13V13H1Z" />
    </svg>
  );
}

const widths = { public: 22, org: 22, joint: 36 } as const;

/** The shape of a side in outline, which prints cheaply and tells the sides apart without colour. */
export function Outline({ side, scale = 1 }: { readonly side: Side; readonly scale?: number }) {
  const width = widths[side];
  return (
    <svg
      className="outline"
      width={width * scale}
      height={22 * scale}
      viewBox={`0 0 ${width} 22`}
      aria-hidden="true"
      focusable="false"
    >
      {side === 'org' ? null : <path d="M1.5 1.5H20.5V20.5H1.5Z" />}
      {side === 'public' ? null : <circle cx={side === 'org' ? 11 : 25} cy="11" r="9.5" />}
    </svg>
  );
}
