/** The steps from one cell of a table to the next. */
import type { Piece } from '#templates/tree/provenance.ts';
import { tableOf } from './table-cells.ts';

/** Steps between the cells of one table, so that each can be reached without a mouse. */
export function CellSteps({
  pieces,
  piece,
  onStep,
}: {
  readonly pieces: readonly Piece[];
  readonly piece: Piece;
  readonly onStep: (piece: Piece) => void;
}) {
  const cells = pieces.filter((one) => one.table !== undefined && tableOf(one) === tableOf(piece));
  const at = cells.findIndex((one) => one.key === piece.key);
  const [before, after] = [cells[at - 1], cells[at + 1]];
  return (
    <p className="button-row">
      <button
        type="button"
        className="button-outline button-small"
        disabled={!before}
        onClick={() => before && onStep(before)}
      >
        Föregående ruta
      </button>
      <button
        type="button"
        className="button-outline button-small"
        disabled={!after}
        onClick={() => after && onStep(after)}
      >
        Nästa ruta
      </button>
      <span className="muted">
        Ruta {at + 1} av {cells.length}
      </span>
    </p>
  );
}
