/**
 * Amounts and dates that age (README 15). Nothing here is shown as current outside its period; `today` is always
 * passed in. Kronor thresholds for 2026–2027 are not verified and therefore missing, never guessed.
 */
import { datedEntries } from './dated-entries.ts';
import type { DatedValue } from './dated-value.ts';

export type { DatedValue } from './dated-value.ts';

export const datedValues: readonly DatedValue[] = datedEntries;

export interface ValueOnDay {
  /** current: may be used · partly: only the euro value is known · missing: no entry covers the day. */
  readonly state: 'current' | 'partly' | 'missing';
  readonly entry?: DatedValue;
  /** The newest entry that has run out, when none covers the day. */
  readonly expired?: DatedValue;
  /** The day lies after the last day that the source was seen to hold for. */
  readonly recheck: boolean;
}

function covers(value: DatedValue, on: string): boolean {
  return (value.validFrom === null || value.validFrom <= on) && (value.validTo === null || on <= value.validTo);
}

/** Of two entries that cover a day, the one that began last: a new row takes over, and the old one need not be closed. */
const later = (a: DatedValue, b: DatedValue): DatedValue => ((a.validFrom ?? '') > (b.validFrom ?? '') ? a : b);

/** The entry of `id` that holds on a day (YYYY-MM-DD). */
export function valueOn(id: string, on: string): ValueOnDay {
  const entries = datedValues.filter((value) => value.id === id);
  const covering = entries.filter((value) => covers(value, on));
  const entry = covering.length === 0 ? undefined : covering.reduce(later);
  if (!entry) {
    const expired = entries.filter((value) => value.validTo !== null && value.validTo < on).at(-1);
    return expired ? { state: 'missing', expired, recheck: true } : { state: 'missing', recheck: true };
  }
  const recheck = entry.verifiedUpTo !== undefined && entry.verifiedUpTo < on;
  return { state: entry.status === 'eur-only' ? 'partly' : 'current', entry, recheck };
}

/** Kronor of `id` on a day, or undefined when no verified or policy value covers it. */
export function sekOn(id: string, on: string): number | undefined {
  const found = valueOn(id, on);
  return found.state === 'current' ? found.entry?.sek : undefined;
}

/** Euro of `id` on a day, also when its kronor value is missing; undefined when nothing covers the day. */
export function eurOn(id: string, on: string): number | undefined {
  const { state, entry } = valueOn(id, on);
  return state === 'missing' ? undefined : entry?.eur;
}

const dayBefore = (day: string): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10);

/** Last day of a row: the one it states, or the day before a later row of the same id takes over. Null: until further notice. */
export function lastDayOf({ id, validFrom, validTo }: DatedValue): string | null {
  const starts = datedValues.flatMap((other) =>
    other.id === id && other.validFrom !== null && other.validFrom > (validFrom ?? '') ? [other.validFrom] : [],
  );
  const ends = [...starts.map(dayBefore), ...(validTo === null ? [] : [validTo])].toSorted();
  return ends[0] ?? null;
}

/** "2026-05-31" six months after "2025-11-30". Days past the end of the month fall on its last day. */
export function monthsLater(from: string, months: number): string {
  const [year = 0, month = 1, date = 1] = from.split('-').map(Number);
  const last = new Date(Date.UTC(year, month + months, 0)).getUTCDate();
  return new Date(Date.UTC(year, month - 1 + months, Math.min(date, last))).toISOString().slice(0, 10);
}

/** Months after which a value or source must be looked at again. */
export const reviewMonths = 6;

export interface Due {
  readonly id: string;
  readonly why: 'expired' | 'not-checked' | 'kronor-missing' | 'unverified' | 'not-read' | 'old-wording';
  /** Day from which it is due; null when it was due from the start. */
  readonly since: string | null;
}

/** Values that need a look on a given day: run out, not checked for six months, kronor missing or never read. */
export function valuesDue(today: string): readonly Due[] {
  const ids = [...new Set(datedValues.map((value) => value.id))];
  return ids.flatMap((id): readonly Due[] => {
    const { entry, expired } = valueOn(id, today);
    if (!entry) return [{ id, why: 'expired', since: expired?.validTo ?? null }];
    if (entry.status === 'eur-only') return [{ id, why: 'kronor-missing', since: entry.validFrom }];
    if (entry.status === 'unverified') return [{ id, why: 'unverified', since: null }];
    if (entry.status === 'policy') return [];
    return readingDue(entry, today);
  });
}

/** A reading of its own for each value: due when nobody has read it, when no day was noted, and six months after the day. */
function readingDue({ id, read, verifiedUpTo }: DatedValue, today: string): readonly Due[] {
  if (read === 'own') return [];
  if (read === null) return [{ id, why: 'not-read', since: null }];
  const day = verifiedUpTo ?? read.day;
  if (day === null) return [{ id, why: 'not-checked', since: null }];
  const due = monthsLater(day, reviewMonths);
  return due < today ? [{ id, why: 'not-checked', since: due }] : [];
}
