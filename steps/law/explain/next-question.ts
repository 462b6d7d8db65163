/** The unknown answer that is most worth finding out next. */

import { levelOnly } from '#steps/law/assess/level.ts';
import type { PartResult } from '#steps/law/assess/part.ts';
import { keyInfo, type LawKey } from '#steps/law/keys.ts';

export interface NextQuestion {
  readonly key: LawKey;
  readonly path: string;
  readonly ref: string;
  readonly who: 'K' | 'O' | 'G' | 'K, O';
  /** could-stop: some answer settles the part at once · missing: key answer · open: keeps the level from being 1. */
  readonly why: 'could-stop' | 'missing' | 'open';
}

function couldStop(part: PartResult, key: LawKey): boolean {
  return keyInfo(key).values.some((value) => {
    const to = keyInfo(key).kind === 'choices' ? [value] : value;
    return levelOnly({ ...part.stored, [key]: to }, part.context) === 4;
  });
}

/** The unknown answer that is most worth finding out next, or null when everything that counts is known. */
export function nextBestQuestion(part: PartResult): NextQuestion | null {
  if (part.level === 4) return null;
  const missing = part.missing.map((one) => ({ ...one, why: 'missing' as const }));
  const open = part.open.map((one) => ({ ...one, why: 'open' as const }));
  const all = [...missing, ...open];
  const stopping = all.find((one) => couldStop(part, one.key));
  const chosen = stopping ?? all[0];
  if (!chosen) return null;
  const { key, path, who, why } = chosen;
  return { key, path, who, ref: keyInfo(key).ref, why: stopping ? 'could-stop' : why };
}
