/** Places in a case where two files can differ, and how a value at a place is compared. */

import type { Entry, Item, Value, Voice } from '#steps/case/case-file.ts';
import { canonical } from '#steps/case/revision.ts';

export type Place =
  | { readonly kind: 'answer' | 'note'; readonly path: string; readonly voice: Voice }
  | { readonly kind: 'row'; readonly list: string; readonly id: string }
  | { readonly kind: 'field'; readonly list: string; readonly id: string; readonly field: string }
  | { readonly kind: 'order'; readonly list: string }
  | { readonly kind: 'setting'; readonly key: 'kind' | 'track' }
  | { readonly kind: 'extra'; readonly key: string };

/** What stands at a place: an entry, a row without its fields, the ids of a list in order, or a setting. */
export type Leaf =
  | { readonly kind: 'entry'; readonly entry: Entry }
  | { readonly kind: 'row'; readonly row: Item }
  | { readonly kind: 'order'; readonly ids: readonly string[] }
  | { readonly kind: 'plain'; readonly value: unknown };

/** The place as one text, unique within a case: `answers/term.end/joint`, `rows/goals/g1`, `fields/goals/g1/text`. */
export function placeId(place: Place): string {
  switch (place.kind) {
    case 'answer':
    case 'note':
      return `${place.kind}s/${place.path}/${place.voice}`;
    case 'row':
      return `rows/${place.list}/${place.id}`;
    case 'field':
      return `fields/${place.list}/${place.id}/${place.field}`;
    case 'order':
      return `order/${place.list}`;
    case 'setting':
    case 'extra':
      return `${place.kind}/${place.key}`;
  }
}

/** Reads the id of a place back. Undefined for a text that names no place. */
export function placeFromId(id: string): Place | undefined {
  const [kind = '', ...rest] = id.split('/');
  const last = rest.at(-1) ?? '';
  const before = rest.slice(0, -1).join('/');
  if (last === '') return undefined;
  if (kind === 'answers') return { kind: 'answer', path: before, voice: last };
  if (kind === 'notes') return { kind: 'note', path: before, voice: last };
  if (kind === 'rows') return { kind: 'row', list: before, id: last };
  if (kind === 'order') return { kind: 'order', list: rest.join('/') };
  if (kind === 'setting' && (last === 'kind' || last === 'track')) return { kind: 'setting', key: last };
  if (kind !== 'fields') return undefined;
  return { kind: 'field', list: rest.slice(0, -2).join('/'), id: rest.at(-2) ?? '', field: last };
}

const plainAscii = /^[\n\x20-\x7e]*$/;
const lineBreaks = /\r\n?|[\u2028\u2029]/g;

/** A text as it is compared: composed letters, one kind of line break. */
export function normalText(text: string): string {
  return plainAscii.test(text) ? text : text.normalize('NFC').replace(lineBreaks, '\n');
}

function normalValue(value: unknown): unknown {
  if (typeof value === 'string') return normalText(value);
  if (typeof value === 'number') return Object.is(value, -0) ? 0 : value;
  if (Array.isArray(value)) {
    const list = value.map(normalValue);
    // Choices and dates are sets; ratings stand in the order of their statements.
    return list.every((part) => typeof part === 'string') ? [...list].sort() : list;
  }
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, normalValue(part)]));
}

/** The value in the form in which values are compared, as one text. */
export const comparable = (value: unknown): string => canonical(normalValue(value));

/** Equal after normalisation: NFC, no −0, sets without order. */
export function equalValues(a: Value | undefined, b: Value | undefined): boolean {
  if (a === b) return true;
  if (a === undefined || b === undefined) return false;
  if (typeof a === 'string' && typeof b === 'string') return normalText(a) === normalText(b);
  if (typeof a !== 'object' && typeof b !== 'object' && typeof a !== 'number') return false;
  return comparable(a) === comparable(b);
}

export const equalEntries = (a: Entry | undefined, b: Entry | undefined): boolean =>
  a === b || (a !== undefined && b !== undefined && equalValues(a.value, b.value));

const rawEqual = (a: Value, b: Value): boolean =>
  Object.is(a, b) || (typeof a === 'object' && typeof b === 'object' && canonical(a) === canonical(b));

const identical = (a: Entry, b: Entry): boolean =>
  a === b || (a.at === b.at && a.by === b.by && a.source === b.source && rawEqual(a.value, b.value));
const isNormal = (entry: Entry): boolean => canonical(entry.value) === canonical(normalValueKept(entry.value));

/** Normalised without sorting sets, so that only the letters are looked at. */
function normalValueKept(value: Value): unknown {
  if (typeof value === 'string') return normalText(value);
  if (Array.isArray(value)) return value.map((part) => (typeof part === 'string' ? normalText(part) : part));
  return Object.is(value, -0) ? 0 : value;
}

/**
 * Which of two entries with the same value stays: the one that has changed since base; else the one in normal form,
 * written by the lane's own hand, written first. The same on both sides, whoever asks.
 */
export function keptEntry(base: Entry | undefined, a: Entry, b: Entry, voice: Voice | undefined): Entry {
  if (identical(a, b)) return a;
  if (base && identical(base, a)) return b;
  if (base && identical(base, b)) return a;
  const rank = (entry: Entry): string =>
    [isNormal(entry) ? '0' : '1', entry.by === voice ? '0' : '1', entry.at, canonical(entry)].join('\u0000');
  return rank(a) <= rank(b) ? a : b;
}
