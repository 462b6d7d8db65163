/**
 * What the reader of the result was doing: the day assessed, and the row left to change an answer, so that the way back
 * leads to the same row. Kept in the tab while the case is open.
 */
import type { Store } from '#src/ui/store.ts';

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

export interface Visit {
  readonly caseId: string;
  readonly left?: Left;
  /** YYYY-MM-DD, when another day than today is assessed. */
  readonly day?: string;
}

type Kept = Store<Visit | undefined>;

function of(kept: Kept, caseId: string): Visit {
  const visit = kept.get();
  return visit?.caseId === caseId ? visit : { caseId };
}

/** Remembers which row was left, and for which page of questions. */
export function leaveRow(kept: Kept, caseId: string, left: Left): void {
  kept.set({ ...of(kept, caseId), left });
}

/** The row of a screen to come back to. It is told once. */
export function takeRow(kept: Kept, caseId: string, screen: Screen): string | undefined {
  const { left, ...rest } = of(kept, caseId);
  if (left?.screen !== screen) return undefined;
  kept.set(rest);
  return left.row;
}

/** The way back from a page of questions that was opened from the result, or undefined. */
export function wayBack(
  kept: Kept,
  caseId: string,
  page: string,
): { readonly href: string; readonly label: string } | undefined {
  const { left } = of(kept, caseId);
  return left?.page === page ? { href: `#/${left.screen}`, label: screens[left.screen] } : undefined;
}

export function keepDay(kept: Kept, caseId: string, day: string | undefined): void {
  const { day: _old, ...rest } = of(kept, caseId);
  kept.set(day === undefined ? rest : { ...rest, day });
}

export const keptDay = (kept: Kept, caseId: string): string | undefined => of(kept, caseId).day;
