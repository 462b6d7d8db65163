/** Puts a value into the form its sentence needs. */
import { dayMonth, groupDigits, inWords, longDate, orgNumber } from '#steps/swedish/format.ts';
import { clean, duration, forRegion, listMark, numberWord, ownWords, withoutStop } from '#templates/tree/swedish.ts';
import { choiceWords } from './choice-words.ts';
import type { FieldType } from './definition.ts';
import type { FieldLookup, FieldValue, Party } from './fields.ts';
import { partiesOf } from './fields.ts';

/** The whole partnership is between regions; then our own words say Regionen. */
export function isRegion(lookup: FieldLookup): boolean {
  const parties = partiesOf(lookup, 'public');
  return parties.length > 0 && parties.every((party) => party.kind === 'region');
}

/** Our own words, with the region swap. */
export function ours(lookup: FieldLookup, text: string): string {
  return isRegion(lookup) ? forRegion(text) : text;
}

/** A party in running text: the constant term while it is alone on its side, else its name. */
export function partyTerm(lookup: FieldLookup, id: string): string {
  const party = lookup.parties.find((one) => one.id === id);
  if (!party) return clean(id);
  if (partiesOf(lookup, party.side).length > 1 && party.name !== undefined) return party.name;
  return sideTerm(lookup, party.side);
}

export function sideTerm(lookup: FieldLookup, side: Party['side']): string {
  return side === 'public' ? ours(lookup, 'Kommunen') : 'Organisationen';
}

function initiative(lookup: FieldLookup, value: string): string {
  const both = [sideTerm(lookup, 'org'), sideTerm(lookup, 'public')];
  if (value === 'organisationen') return both[0] ?? '';
  if (value === 'kommunen') return both[1] ?? '';
  return `${inWords(both)} tillsammans`;
}

const chosen = (value: FieldValue, key: string): readonly string[] =>
  (typeof value === 'string' || typeof value === 'number' ? [String(value)] : value).map((id) => choiceWords(key, id));

/** The chosen principles; two of them have an "och" of their own, so the last is joined by "samt". */
function principles(value: FieldValue): string {
  const words = chosen(value, 'values.principles');
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} samt ${last}`;
}

/** Several rows are a list, each with the mark that its writer gave it or one of ours. */
const asList = (rows: readonly string[]): string =>
  rows.length < 2 ? rows.join('') : rows.map((row) => (listMark(row) === undefined ? `– ${row}` : row)).join('\n');

/** The value as it stands in a sentence; no full stop that the sentence itself brings. */
export function inSentence(value: FieldValue, type: FieldType, lookup: FieldLookup): string {
  const text = typeof value === 'string' || typeof value === 'number' ? String(value) : inWords(value.map(withoutStop));
  if (typeof value === 'number') {
    if (type === 'integer') return numberWord(value);
    return type === 'year' ? String(value) : groupDigits(Math.round(value * 100) / 100);
  }
  switch (type) {
    case 'date':
      return longDate(text);
    case 'dayMonth':
      return dayMonth(text);
    case 'own':
      return ownWords(typeof value === 'object' ? asList(value) : text);
    case 'duration':
      return duration(withoutStop(text));
    case 'orgNumber':
      return orgNumber(text);
    case 'party':
      return partyTerm(lookup, text);
    case 'contribution':
      return choiceWords('contributions.type', text);
    case 'initiative':
      return initiative(lookup, text);
    case 'principles':
      return principles(value);
    case 'learners':
      return inWords(chosen(value, 'learners'));
    default:
      return withoutStop(text);
  }
}
