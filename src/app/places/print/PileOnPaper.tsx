import { sheetTitles } from '#src/workshop/sheets.ts';
import { KindTitle } from './KitChoices.tsx';
import { kinds, type Pile } from './kit.ts';
import { BlankBack, Paper } from './Paper.tsx';

interface PileProps {
  readonly pile: Pile;
  readonly bothSides: boolean;
  /** In the envelope of a further group: for the printer only. */
  readonly copied: boolean;
}

/** One kind of sheet as it comes out of the printer, with empty backs where nothing goes on. */
export function PileOnPaper({ pile, bothSides, copied }: PileProps) {
  const { id, sheets } = pile;
  const blank = (index: number): boolean =>
    bothSides && (kinds[id].backs ? index === sheets.length - 1 && index % 2 === 0 : true);
  return (
    <section className="kit-pile" data-kind={id} aria-label={sheetTitles[id]}>
      {copied ? null : (
        <h3 className="no-print">
          <KindTitle id={id} />
          <span className="muted"> {pile.copies > 1 ? `${pile.copies} omgångar` : ''}</span>
        </h3>
      )}
      {Array.from({ length: pile.copies }, (_, copy) =>
        sheets.flatMap((sheet, index) => [
          <Paper
            // biome-ignore lint/suspicious/noArrayIndexKey: sheets have no other name than their place
            key={`${copy} ${index}`}
            sheet={sheet}
            place={`Blad ${index + 1} av ${sheets.length}`}
            copy={copied || copy > 0}
          />,
          // biome-ignore lint/suspicious/noArrayIndexKey: as above
          ...(blank(index) ? [<BlankBack key={`${copy} ${index} baksida`} layout={sheet.layout} />] : []),
        ]),
      )}
    </section>
  );
}
