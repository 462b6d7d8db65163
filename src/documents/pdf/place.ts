/** The room on the page that blocks are set in. */
import type { Metrics } from './metrics.ts';
import { page } from './style.ts';

/** Where blocks are set: left edge of the text, its measure, the widest a table may be, and the column for numbers. */
export interface Place {
  readonly x: number;
  readonly measure: number;
  readonly wide: number;
  /** Left edge of clause numbers; undefined when the document has none. */
  readonly numberX: number | undefined;
  readonly metrics: Metrics;
  /** Text in the size of tables, for a document that is to be seen whole on one page. */
  readonly dense?: true;
}

/** Text column of a document: beside a column for numbers, or over the whole width. */
export function placeFor(numbered: boolean, metrics: Metrics, dense = false): Place {
  const x = numbered ? page.left + page.numberColumn : page.left;
  const wide = page.right - x;
  return {
    x,
    measure: numbered ? page.measure : wide,
    wide,
    numberX: numbered ? page.left : undefined,
    metrics,
    ...(dense ? { dense } : {}),
  };
}
