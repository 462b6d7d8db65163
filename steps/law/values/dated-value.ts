/** The shape of one value of law that holds for a time. */

import type { Source } from '#steps/catalogue/sources.ts';

/** verified · eur-only: the kronor value is missing · unverified: exists, content not read · policy: not law. */
export type ValueStatus = 'verified' | 'eur-only' | 'unverified' | 'policy';

export interface DatedValue {
  readonly id: string;
  /** Whole kronor, ex VAT. */
  readonly sek?: number;
  readonly eur?: number;
  readonly years?: number;
  readonly months?: number;
  readonly weeks?: number;
  readonly days?: number;
  readonly share?: number;
  readonly date?: string;
  readonly ref?: string;
  readonly replaces?: string;
  readonly validFrom: string | null;
  readonly validTo: string | null;
  /** Last day that the source has been seen to hold for; later days are shown with a note. */
  readonly verifiedUpTo?: string;
  readonly source: string;
  readonly status: ValueStatus;
  readonly statusNote?: string;
  /** How and when the value was read, of this row alone; null when nobody has read it, `own` for what is not law. */
  readonly read: Source['read'];
}
