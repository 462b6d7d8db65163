/**
 * Check-ins after the start (U4–U7). One list, `checkIns`, where a check-in is all rows of one day: one row per party
 * with its rating, and one joint row with what the parties answer together. Each check-in is shown for itself
 * the note is `revealed:U4@<day>`.
 */

import { allQuestions, fieldOfKey } from '#steps/catalogue/index.ts';
import type { Question } from '#steps/catalogue/step.ts';
import { choicesOf, fieldOf, fieldText, isOwn, isRevealed, orgIds, partIds } from './answers.ts';
import { type CaseFile, type Item, rowsOf, type Voice } from './case-file.ts';

export const temperatureItems = ['Tillit', 'Jämbördighet', 'Nytta', 'Tempo', 'Lärande'] as const;

export interface CheckIn {
  /** ISO day. */
  readonly date: string;
  /** Row of each lane; the joint one holds U5–U7, and U5 for the first part. */
  readonly rows: Readonly<Record<Voice, Item>>;
  /** U5 for each further part of the partnership: joint rows that carry the part. */
  readonly parts: Readonly<Record<string, Item>>;
}

/** Two rows of one lane on one day: the one with more in it counts. */
function fuller(known: Item | undefined, row: Item): Item {
  return known && Object.keys(known.fields).length >= Object.keys(row.fields).length ? known : row;
}

/** Every check-in with a day, the oldest first. */
export function checkInsOf(c: CaseFile): readonly CheckIn[] {
  const byDay = new Map<string, { readonly rows: Record<Voice, Item>; readonly parts: Record<string, Item> }>();
  for (const row of rowsOf(c, 'checkIns')) {
    const date = fieldText(row, 'date');
    if (date === undefined) continue;
    const day = byDay.get(date) ?? { rows: {}, parts: {} };
    const part = fieldText(row, 'part');
    if (part === undefined) day.rows[row.voice] = fuller(day.rows[row.voice], row);
    else day.parts[part] = fuller(day.parts[part], row);
    byDay.set(date, day);
  }
  return [...byDay].map(([date, day]) => ({ date, ...day })).toSorted((a, b) => (a.date < b.date ? -1 : 1));
}

/** Planned days (U1) that have come and have no check-in yet, the oldest first. */
export function waitingDays(c: CaseFile, today: string): readonly string[] {
  const started = new Set(checkInsOf(c).map((checkIn) => checkIn.date));
  return choicesOf(c, 'followUp.schedule')
    .filter((day) => day <= today && !started.has(day))
    .toSorted();
}

/** The next planned day after today, when there is one. */
export function nextPlannedDay(c: CaseFile, today: string): string | undefined {
  return choicesOf(c, 'followUp.schedule')
    .filter((day) => day > today)
    .toSorted()[0];
}

/** The five numbers of a lane when all are given, by the lane itself or as a guess. */
export function ratingOf(row: Item | undefined): readonly number[] | undefined {
  const value = row ? fieldOf(row, 'temperature') : undefined;
  if (!Array.isArray(value) || value.length !== temperatureItems.length) return undefined;
  const numbers = value.map(Number);
  return numbers.every((number) => number >= 1 && number <= 5) ? numbers : undefined;
}

/** True when a lane has rated by its own hand. What the other side believes is no rating. */
export function hasRated(checkIn: CheckIn, voice: Voice): boolean {
  const row = checkIn.rows[voice];
  const entry = row?.fields['temperature'];
  return ratingOf(row) !== undefined && entry !== undefined && isOwn(voice, entry.by);
}

/** The question of the ratings: showing them is noted under its ref. */
const ratingRef = allQuestions.find((question: Question) => question.checkIn === 'rating')?.ref ?? '';

/** True when the ratings of one day have been shown to each other, or one party works alone. */
export function isCheckInShown(c: CaseFile, date: string): boolean {
  return isRevealed(c, ratingRef, date);
}

export const checkInVoices = (c: CaseFile): readonly Voice[] => ['public', ...orgIds(c)];

/** Largest difference per point between the lanes that have rated; empty when fewer than two have. */
export function gapsOf(checkIn: CheckIn): readonly number[] {
  const ratings = Object.values(checkIn.rows).flatMap((row) => {
    const rating = ratingOf(row);
    return rating ? [rating] : [];
  });
  if (ratings.length < 2) return [];
  return temperatureItems.map((_, index) => {
    const marks = ratings.map((rating) => rating[index] ?? 0);
    return Math.max(...marks) - Math.min(...marks);
  });
}

/** "lika", "1 steg isär". */
export const gapWords = (gap: number): string => (gap === 0 ? 'lika' : `${gap} steg isär`);

/** Change of a lane since its last shown rating, per point; empty the first time. */
export function changesOf(c: CaseFile, checkIn: CheckIn, voice: Voice): readonly number[] {
  const before = checkInsOf(c).filter((one) => one.date < checkIn.date && isCheckInShown(c, one.date));
  const last = before.toReversed().find((one) => ratingOf(one.rows[voice]));
  const old = ratingOf(last?.rows[voice]);
  const now = ratingOf(checkIn.rows[voice]);
  return old && now ? now.map((mark, index) => mark - (old[index] ?? mark)) : [];
}

/** "som förra gången", "upp 1", "ner 2". */
export const changeWords = (change: number): string =>
  change === 0 ? 'som förra gången' : change > 0 ? `upp ${change}` : `ner ${-change}`;

/** The row that holds U5 for a part: the joint one for the first part and for the only one. */
export function legalRow(c: CaseFile, checkIn: CheckIn, partId: string | undefined): Item | undefined {
  return partId === undefined || partId === partIds(c)[0] ? checkIn.rows['joint'] : checkIn.parts[partId];
}

/** Points of U5 that have changed for a part. */
export function legalChanges(row: Item | undefined): readonly string[] {
  const value = row ? fieldOf(row, 'legalChange') : undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return [];
  return Object.entries(value).flatMap(([point, said]) => (said === 'ja' ? [point] : []));
}

/**
 * True when a question of the check-ins is answered for the latest one. U6 and U7 are asked before the end, and never
 * hold an earlier check-in open.
 */
export function isCheckInAnswered(
  c: CaseFile,
  asked: NonNullable<Question['checkIn']>,
  partId: string | undefined,
): boolean {
  const latest = checkInsOf(c).at(-1);
  if (!latest) return false;
  if (asked === 'rating')
    return isCheckInShown(c, latest.date) && checkInVoices(c).some((voice) => hasRated(latest, voice));
  if (asked !== 'legal') return true;
  const row = legalRow(c, latest, partId);
  const said = row ? fieldOf(row, 'legalChange') : undefined;
  const field = fieldOfKey('checkIns[].legalChange');
  if (field?.kind !== 'checklist' || typeof said !== 'object' || Array.isArray(said)) return false;
  return field.points.every((point) => Object.hasOwn(said, point));
}
