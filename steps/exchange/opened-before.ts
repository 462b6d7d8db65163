/** What older versions left open, and what is no text: one note with each side's, without versions. */
import type { CaseFile, Entry, Lanes, Voice } from '#steps/case/case-file.ts';
import { type Place, placeFromId } from './place.ts';
import { entryAt } from './proposed.ts';

const prefix = 'disagreement:';

/** Note path where both sides of what is no text are kept while it is open: a row, an order, a setting. */
export const disagreementPath = (id: string): string => `${prefix}${id}`;

export interface LeftOpen {
  readonly id: string;
  readonly place: Place;
  /** What each side wants, by its lane. Two of one side when two of its writers have written apart. */
  readonly sides: readonly { readonly voice: Voice; readonly entry: Entry }[];
  /** Each side has taken the other's text, so that they differ again. */
  readonly yielded: boolean;
}

/** A place that has been written in since both values were put aside is settled. */
function isSettled(c: CaseFile, place: Place, lanes: Lanes): boolean {
  const entry = entryAt(c, place);
  return entry !== undefined && Object.values(lanes).every((side) => side.at < entry.at);
}

/** The public party first, as everywhere. */
export function publicFirst<T extends { readonly voice: Voice }>(sides: readonly T[]): readonly T[] {
  return [...sides].sort((a, b) => Number(b.voice === 'public') - Number(a.voice === 'public'));
}

/** What is kept as one text for each side, without versions. */
export function openedBefore(c: CaseFile): readonly (LeftOpen & { readonly path: string })[] {
  return Object.entries(c.notes).flatMap(([path, lanes]) => {
    if (!path.startsWith(prefix)) return [];
    const id = path.slice(prefix.length);
    const place = placeFromId(id);
    if (!place || isSettled(c, place, lanes)) return [];
    const sides = Object.entries(lanes).map(([voice, entry]) => ({ voice, entry }));
    return [{ path, id, place, sides: publicFirst(sides), yielded: false }];
  });
}
