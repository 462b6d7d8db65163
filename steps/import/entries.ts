/** Stage 7 of the gate, one entry: its frame, its value by the catalogue, and what can be mended instead of refused. */
import type { Entry, Lanes, Value } from '#steps/case/case-file.ts';
import { fittingNote, isTooLong, typedNote } from '#steps/case/kept-edits.ts';
import { type Wrong, wrongAnywhere, wrongIn } from '#steps/catalogue/field-values.ts';
import { isLonger, maxPercent, noteLimit } from '#steps/catalogue/limits.ts';
import type { Target } from '#steps/catalogue/paths.ts';
import type { z } from '#steps/catalogue/zod.ts';
import { groupDigits } from '#steps/swedish/numbers.ts';
import type { LabelOf } from './labels.ts';
import { quoted, type Stop, stops } from './messages.ts';
import { entrySchema, placeOf } from './schema.ts';

export interface Reading {
  readonly labelOf?: LabelOf | undefined;
  /** The file comes from a newer version: what is unknown here is kept as it stands. */
  readonly newer?: boolean;
  /** Called for every entry or row that cannot be read; reading then goes on without it. Without it, reading stops. */
  readonly skip?: (stop: Stop) => void;
  /** Told once for everything that was mended so that it can be read, as a Swedish sentence. */
  readonly told?: (what: string) => unknown;
}

/** A reading under way. */
export interface Work extends Reading {
  /** Answers that their fields cannot hold, kept as what stands typed there. Filled while reading. */
  readonly beside: Map<string, Lanes>;
}

export type Read<T> = { readonly ok: true; readonly value: T } | Stop;

/** Where an entry stands: in the file, in words, and as the place of a note about it. */
export interface Spot {
  readonly within: readonly string[];
  readonly name: string;
  readonly target: Target | undefined;
  readonly place: string;
  readonly voice: string;
}

export const placeInWords = (...path: readonly string[]): string => {
  const rows: Readonly<Record<string, string>> = { answers: 'svaren', items: 'listorna', notes: 'anteckningarna' };
  return path.map((part, at) => (at === 0 ? (rows[part] ?? quoted(part)) : quoted(part))).join(' › ');
};

export const foreign = (error: z.core.$ZodError, within: readonly string[]): Stop =>
  stops.foreign(placeInWords(...placeOf(error, within)));

function wrongValue(wrong: Wrong, name: string, value: unknown): Stop {
  if (wrong.id === 'IM-11') return stops.tooLong(name, wrong.limit);
  // Past this a number in a file is no longer the number that somebody wrote there.
  if (typeof value === 'number' && Math.abs(value) > Number.MAX_SAFE_INTEGER)
    return stops.wrongValue(name, `${wrong.what} Talet i filen är för stort för att läsas exakt.`);
  return stops.wrongValue(name, `${wrong.what} I filen står ${quoted(value)}.`);
}

/** An answer that its field cannot hold, but that can stand typed in it: too long a text, or a share over the whole. */
function typedText(target: Target | undefined, value: unknown): string | undefined {
  if (!target) return undefined;
  if (isTooLong(target.field, value)) return isLonger(value, noteLimit) ? undefined : value;
  const share = target.field.kind === 'percent' && typeof value === 'number' && value > maxPercent && value <= 1000;
  return share ? groupDigits(value) : undefined;
}

const mayHoldText = (value: unknown): value is Value =>
  typeof value === 'string' || (typeof value === 'object' && value !== null);

function readNote({ value, source, ...rest }: z.infer<typeof entrySchema>, spot: Spot, work: Work): Read<Entry> {
  const fitting = mayHoldText(value) ? fittingNote(value) : value;
  const wrong = wrongAnywhere(fitting);
  if (wrong) return wrongValue(wrong, spot.name, value);
  if (fitting !== value) work.told?.(`${spot.name} var längre än verktyget kan hålla, och slutet har tagits bort.`);
  return { ok: true, value: { ...rest, value: fitting as Value, ...(source === undefined ? {} : { source }) } };
}

/** Reads one entry: its frame, then its value. `null` when the answer had to be kept beside its field. */
export function readEntry(raw: unknown, spot: Spot, work: Work): Read<Entry | null> {
  const { within, name, target, place, voice } = spot;
  const parsed = entrySchema.safeParse(raw);
  if (!parsed.success) return foreign(parsed.error, within);
  if (!target) return readNote(parsed.data, spot, work);
  const { value, source, ...rest } = parsed.data;
  const text = typedText(target, value);
  if (text !== undefined) {
    work.beside.set(typedNote(place), { ...work.beside.get(typedNote(place)), [voice]: { ...rest, value: text } });
    work.told?.(`${name} rymdes inte i sitt fält. Det ligger kvar i fältet, så att ni kan rätta det.`);
    return { ok: true, value: null };
  }
  const wrong = wrongIn(target.field, value);
  if (wrong) return wrongValue(wrong, name, value);
  // The schema of the field has just vouched for the shape.
  return { ok: true, value: { ...rest, value: value as Value, ...(source === undefined ? {} : { source }) } };
}
