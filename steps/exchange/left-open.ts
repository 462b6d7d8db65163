/** Disagreements that two parties have chosen to leave open when they put their files together. */
import { type CaseFile, type Entry, type Lanes, rowsAt, type Voice } from '#steps/case/case-file.ts';
import { type Place, placeFromId } from './place.ts';

const prefix = 'disagreement:';

/** Note path where both values of a place are kept while it is open. */
export const disagreementPath = (id: string): string => `${prefix}${id}`;

export interface LeftOpen {
  readonly id: string;
  readonly place: Place;
  /** What each side wants, by its lane. */
  readonly sides: readonly { readonly voice: Voice; readonly entry: Entry }[];
}

function entryThere(c: CaseFile, place: Place): Entry | undefined {
  if (place.kind === 'answer') return c.answers[place.path]?.[place.voice];
  if (place.kind === 'note') return c.notes[place.path]?.[place.voice];
  if (place.kind !== 'field') return undefined;
  return rowsAt(c, place.list).find((row) => row.id === place.id)?.fields[place.field];
}

/** A place that has been written in since both values were put aside is settled. */
function isSettled(c: CaseFile, place: Place, lanes: Lanes): boolean {
  const entry = entryThere(c, place);
  return entry !== undefined && Object.values(lanes).every((side) => side.at < entry.at);
}

/** The public party first, as everywhere. */
function sidesOf(lanes: Lanes): LeftOpen['sides'] {
  const sides = Object.entries(lanes).map(([voice, entry]) => ({ voice, entry }));
  return sides.sort((a, b) => Number(b.voice === 'public') - Number(a.voice === 'public'));
}

/** What has been left open and not been answered since. */
export function leftOpen(c: CaseFile): readonly LeftOpen[] {
  return Object.entries(c.notes).flatMap(([path, lanes]) => {
    if (!path.startsWith(prefix)) return [];
    const id = path.slice(prefix.length);
    const place = placeFromId(id);
    if (!place || isSettled(c, place, lanes)) return [];
    return [{ id, place, sides: sidesOf(lanes) }];
  });
}
