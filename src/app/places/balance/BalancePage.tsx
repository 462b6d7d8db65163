import { useMemo } from 'react';
import { PictureTable } from '#src/app/parts/pictures/PictureTable.tsx';
import { PictureView, Talk } from '#src/app/parts/pictures/PictureView.tsx';
import { roles } from '#src/app/parts/pictures/table-roles.ts';
import { useAllSignals } from '#src/app/parts/signals.ts';
import { useCase, useWizard } from '#src/app/shell/context.ts';
import { Shape } from '#src/ui/Shape.tsx';
import { pageHash } from '#src/wizard/places.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import type { Ref } from '#steps/catalogue/key.ts';
import type { Signal } from '#steps/signals/view.ts';
import { balancePicture } from '#templates/figures/balance.ts';
import {
  type FiveByTwoRow,
  type FiveByTwoSquare,
  fiveByTwoPicture,
  fiveByTwoRows,
  returnsTable,
} from '#templates/figures/five-by-two.ts';
import { nameOfSide } from '#templates/figures/marks.ts';
import { ownershipPicture } from '#templates/figures/ownership.ts';
import { steeringPicture } from '#templates/figures/steering.ts';
import { temperaturePicture } from '#templates/figures/temperature.ts';
import { inTool } from '#templates/tree/gap-words.ts';

const about = (signals: readonly Signal[], ...refs: readonly Ref[]): readonly Signal[] =>
  signals.filter((signal) => refs.includes(signal.ref));

const linkTo = (page: string, ref: Ref): string => pageHash(page, questionOfRef(ref) ? { ref } : {});

function Square({
  c,
  row,
  square,
}: {
  readonly c: CaseFile;
  readonly row: FiveByTwoRow;
  readonly square: FiveByTwoSquare;
}) {
  const readOnly = useWizard((context) => context.readOnly);
  const name = nameOfSide(c, square.side);
  return (
    <td {...roles.cell} data-side={square.side} data-state={square.state}>
      <span className="five-side">
        <Shape side={square.side} /> {name}
      </span>
      {square.state === 'gap' ? (
        <>
          <span className="pic-gap">[Saknas – {inTool(row.ref)}]</span>
          {readOnly ? null : (
            <a
              className="button-outline button-small"
              href={linkTo(row.page, row.ref)}
              aria-label={`Fyll i ${row.name.toLocaleLowerCase('sv')} för ${name}`}
            >
              Fyll i
            </a>
          )}
        </>
      ) : square.state === 'filled' ? (
        square.text
      ) : (
        <span className="muted">{square.text}</span>
      )}
    </td>
  );
}

/** The test as a real table: five rows, two columns, gaps as text with a way to fill them. */
function FiveByTwo({ c, signals }: { readonly c: CaseFile; readonly signals: readonly Signal[] }) {
  const picture = fiveByTwoPicture(c);
  const rows = fiveByTwoRows(c);
  return (
    <section className="picture" aria-labelledby="bild-fem">
      <h2 id="bild-fem">{picture.title}</h2>
      {picture.intro.map((text) => (
        <p key={text}>{text}</p>
      ))}
      <table className="five" {...roles.table}>
        <caption className="visually-hidden">{picture.table.caption}</caption>
        <thead {...roles.group}>
          <tr {...roles.row}>
            <td {...roles.cell} />
            {(['public', 'org'] as const).map((side) => (
              <th scope="col" {...roles.columnHead} data-side={side} key={side}>
                <Shape side={side} /> {nameOfSide(c, side)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody {...roles.group}>
          {rows.map((row) => (
            <tr {...roles.row} key={row.id}>
              <th scope="row" {...roles.rowHead}>
                <strong>{row.name}</strong> <span className="muted">{row.what}</span>
              </th>
              {row.squares.map((square) => (
                <Square key={square.side} c={c} row={row} square={square} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <Talk signals={signals} />
    </section>
  );
}

const contents = [
  ['balans', 'Det ni bidrar med'],
  ['tillbaka', 'Vad får ni tillbaka?'],
  ['fem', 'Är det ömsesidigt?'],
  ['agande', 'Vem äger vad?'],
  ['styrning', 'Vem styr?'],
  ['tempen', 'Så mår partnerskapet'],
] as const;

function showSection(id: string): void {
  const heading = document.getElementById(`bild-${id}`);
  heading?.setAttribute('tabindex', '-1');
  heading?.focus();
  heading?.scrollIntoView({ block: 'start' });
}

/** Mutuality in pictures: what each side gives and gets, who owns, who steers, and how it feels over time. */
export function BalancePage() {
  const c = useCase();
  const readOnly = useWizard((context) => context.readOnly);
  const signals = useAllSignals();
  const pictures = useMemo(
    () => ({
      balance: balancePicture(c),
      ownership: ownershipPicture(c),
      steering: steeringPicture(c),
      temperature: temperaturePicture(c),
    }),
    [c],
  );
  return (
    <>
      <p className="caption no-print">
        <a href="#/oversikt">Till översikten</a>
      </p>
      <p className="muted">Steg 3 av 5 · Ömsesidighet</p>
      <h1>Balansen mellan er</h1>
      <p className="lead">Bilderna ritas av era svar. De visar vad ni kan prata om, och de sätter inga betyg.</p>
      <nav className="pic-contents no-print" aria-label="Bilder på sidan">
        {contents.map(([id, title]) => (
          <button type="button" className="link" key={id} onClick={() => showSection(id)}>
            {title}
          </button>
        ))}
      </nav>
      <PictureView picture={pictures.balance} talk={about(signals, 'O1', 'O2', 'O12', 'O13')} />
      <section className="picture" aria-labelledby="bild-tillbaka">
        <h2 id="bild-tillbaka">Vad får ni tillbaka?</h2>
        <PictureTable table={returnsTable(c)} quiet />
      </section>
      <FiveByTwo c={c} signals={about(signals, 'O3', 'O9', 'O11', 'U3')} />
      <PictureView picture={pictures.ownership} talk={about(signals, 'O4')} />
      <PictureView picture={pictures.steering} talk={about(signals, 'O5', 'O6', 'O7', 'O8')} />
      <PictureView picture={pictures.temperature} talk={about(signals, 'U4', 'U5')} />
      <p className="button-row no-print">
        {readOnly ? null : (
          <a className="button" href={linkTo('3.1', 'O1')}>
            Ändra bidragen
          </a>
        )}
        <button type="button" className="button-outline" onClick={() => window.print()}>
          Skriv ut bilderna
        </button>
        <a className="button-outline" href="#/kompetensplan">
          Till kompetensplanen
        </a>
      </p>
    </>
  );
}
