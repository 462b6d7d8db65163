import { useRef, useState } from 'react';
import { useSession } from '#src/app/shell/context.ts';
import type { LearningView, StatementRow } from '#src/workshop/learning.ts';
import { longDate } from '#steps/swedish/format.ts';
import { decimal } from './numbers.ts';

const width = 480;
const rowHeight = 112;
const top = 76;
const left = 28;
const right = width - 28;
/** A picture that leaves the page carries its own colours: ink on white, the same in every theme. */
const [ink, line, face] = ['#1b2a33', '#68777e', 'Atkinson Hyperlegible Next, Arial, sans-serif'];

const x = (value: number): number => left + ((right - left) * (value - 1)) / 4;

/** Breaks a text into lines of about `most` characters, at spaces. */
function lines(text: string, most: number): readonly string[] {
  const out: string[] = [];
  for (const word of text.split(' ')) {
    const last = out.at(-1);
    if (last !== undefined && last.length + word.length < most) out[out.length - 1] = `${last} ${word}`;
    else out.push(word);
  }
  return out;
}

function Row({ row, text, y }: { readonly row: StatementRow; readonly text: string; readonly y: number }) {
  const axis = y + 44;
  return (
    <g fontFamily={face} fill={ink}>
      <text fontSize="15" fontWeight="600">
        {lines(`${row.statement}. ${text}`, 56).map((part, index) => (
          <tspan key={part} x={left} y={y + index * 18}>
            {part}
          </tspan>
        ))}
      </text>
      <line x1={left} x2={right} y1={axis} y2={axis} stroke={line} strokeWidth="1" />
      {[1, 2, 3, 4, 5].map((tick) => (
        <line key={tick} x1={x(tick)} x2={x(tick)} y1={axis - 4} y2={axis + 4} stroke={line} strokeWidth="1" />
      ))}
      {row.before !== undefined && row.after !== undefined ? (
        <line x1={x(row.before)} x2={x(row.after)} y1={axis} y2={axis} stroke={ink} strokeWidth="4" />
      ) : null}
      {row.before === undefined ? null : (
        <circle cx={x(row.before)} cy={axis} r="8" fill="#ffffff" stroke={ink} strokeWidth="3" />
      )}
      {row.after === undefined ? null : <rect x={x(row.after) - 6} y={axis - 6} width="12" height="12" fill={ink} />}
      <text x={left} y={axis + 28} fontSize="14">
        före {decimal(row.before)} · efter {decimal(row.after)}
      </text>
    </g>
  );
}

interface Props {
  readonly view: LearningView;
  readonly statements: readonly string[];
}

/** Medians before and after as a picture that the leader can keep. It says the same as the table beside it. */
export function LearningPicture({ view, statements }: Props) {
  const session = useSession();
  const drawing = useRef<SVGSVGElement>(null);
  const [said, setSaid] = useState('');
  const height = top + view.statements.length * rowHeight + 20;
  const save = async (extension: 'svg' | 'png'): Promise<void> => {
    if (!drawing.current) return;
    const text = session.device.svgText(drawing.current);
    const name = session.device.fileNameFor('larande', session.today, extension);
    try {
      if (extension === 'svg') session.device.saveFile(name, new TextEncoder().encode(text), 'image/svg+xml');
      else session.device.saveFile(name, await session.device.svgToPng(text, width * 3, height * 3), 'image/png');
      setSaid(`Bilden är sparad som ${name}.`);
    } catch {
      setSaid('Bilden kunde inte sparas. Skriv ut sidan i stället.');
    }
  };
  return (
    <figure className="learning-picture">
      <svg
        ref={drawing}
        viewBox={`0 0 ${width} ${height}`}
        width={width}
        height={height}
        role="img"
        aria-label="Mittvärden före och efter. Samma siffror står i tabellen."
      >
        <rect width={width} height={height} fill="#ffffff" />
        <text x={left} y="30" fontSize="19" fontWeight="600" fontFamily={face} fill={ink}>
          Självskattning före och efter, mittvärde
        </text>
        <text x={left} y="52" fontSize="13" fontFamily={face} fill={ink}>
          Ring: före, {view.answered.before} bord. Kvadrat: efter, {view.answered.after} bord. 1 till 5.{' '}
          {longDate(session.today)}
        </text>
        {view.statements.map((row, index) => (
          <Row
            key={row.statement}
            row={row}
            text={statements[row.statement - 1] ?? ''}
            y={top + 12 + index * rowHeight}
          />
        ))}
      </svg>
      <p className="button-row no-print">
        <button type="button" className="button-outline" onClick={() => void save('png')}>
          Spara bilden som PNG
        </button>
        <button type="button" className="button-outline" onClick={() => void save('svg')}>
          Spara bilden som SVG
        </button>
        <button type="button" className="button-outline" onClick={() => window.print()}>
          Skriv ut sidan
        </button>
      </p>
      <p role="status">{said}</p>
    </figure>
  );
}
