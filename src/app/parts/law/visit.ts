/**
 * What the reader of the result was doing: the day assessed, and the row left to change an answer, so that the way back
 * leads to the same row. Kept in the tab while the case is open.
 */

const screens = {
  bedomning: 'Tillbaka till bedömningen',
  granska: 'Tillbaka till granskningen',
  'fragor-jurist': 'Tillbaka till frågebladet',
} as const;

export type Screen = keyof typeof screens;

interface Left {
  readonly screen: Screen;
  /** Element id of the link that was followed. */
  readonly row: string;
  /** Page of questions that the link led to. */
  readonly page: string;
}

interface Visit {
  readonly caseId: string;
  readonly left?: Left;
  /** YYYY-MM-DD, when another day than today is assessed. */
  readonly day?: string;
}

let kept: Visit | undefined;

const of = (caseId: string): Visit => (kept?.caseId === caseId ? kept : { caseId });

/** Remembers which row was left, and for which page of questions. */
export function leaveRow(caseId: string, left: Left): void {
  kept = { ...of(caseId), left };
}

/** The row of a screen to come back to. It is told once. */
export function takeRow(caseId: string, screen: Screen): string | undefined {
  const { left, ...rest } = of(caseId);
  if (left?.screen !== screen) return undefined;
  kept = rest;
  return left.row;
}

/** The way back from a page of questions that was opened from the result, or undefined. */
export function wayBack(caseId: string, page: string): { readonly href: string; readonly label: string } | undefined {
  const { left } = of(caseId);
  return left?.page === page ? { href: `#/${left.screen}`, label: screens[left.screen] } : undefined;
}

export function keepDay(caseId: string, day: string | undefined): void {
  const { day: _old, ...rest } = of(caseId);
  kept = day === undefined ? rest : { ...rest, day };
}

export const keptDay = (caseId: string): string | undefined => of(caseId).day;
