/** Reads values and rows of a case the way documents need them: only what both sides may see, for the parts that stand. */

import { isEmptyValue, pathOf, readAt } from '#steps/case/answers.ts';
import { type CaseFile, type Item, rowsAt, type Value } from '#steps/case/case-file.ts';
import { isPrinted, isRowShown } from '#steps/case/shown.ts';
import { questionOfKey, questionOfRef } from '#steps/catalogue/index.ts';
import type { AskedKey } from '#steps/catalogue/key.ts';
import type { Question } from '#steps/catalogue/step.ts';
import type { FieldValue, Filled, Part, Party, Row, Scope, ValueKey } from '#templates/fields/fields.ts';

export interface Reading {
  readonly c: CaseFile;
  readonly parties: readonly Party[];
  readonly parts: readonly Part[];
}

export const standing = (reading: Reading): readonly Part[] => reading.parts.filter((part) => part.stands);
export const idsOf = (reading: Reading, side: Party['side']): readonly string[] =>
  reading.parties.filter((party) => party.side === side).map((party) => party.id);

/** Values that a document can print; scales, cards and flags are not among them. */
export function printable(value: Value | undefined): FieldValue | undefined {
  if (value === undefined || isEmptyValue(value) || typeof value === 'boolean') return undefined;
  if (typeof value === 'string' || typeof value === 'number') return value;
  if (!Array.isArray(value)) return undefined;
  const texts = value.filter((one): one is string => typeof one === 'string');
  return texts.length === value.length ? texts : undefined;
}

export function filled(value: FieldValue, question: Question | undefined, path: string): Filled {
  return { state: 'filled', value, ref: question?.ref ?? '', page: question?.page ?? '', path };
}

/** Ids that the key may be stored under, in the order tried: the party, the part, the only part, or none. */
function scopeIds(reading: Reading, question: Question, key: string, scope: Scope): readonly (string | undefined)[] {
  const per = question.fields[key]?.per ?? question.fields[key.split('.').slice(0, -1).join('.')]?.per;
  if (per !== undefined || question.scope === 'org') {
    const own = scope.party ?? idsOf(reading, per === 'public' ? 'public' : 'org')[0];
    const part = question.scope === 'part' ? (scope.part ?? standing(reading)[0]?.id) : undefined;
    return part === undefined ? [own] : [`${own}@${part}`, own, `${part}@${own}`];
  }
  if (question.scope === 'part') return [scope.part ?? standing(reading)[0]?.id];
  return [undefined];
}

/** The effective value of a key, or undefined while it is missing, hidden or disputed. */
export function valueAt(reading: Reading, key: ValueKey | AskedKey, scope: Scope = {}): Filled | undefined {
  const question = questionOfKey(key);
  if (!question) return undefined;
  for (const id of scopeIds(reading, question, key, scope)) {
    const read = readAt(reading.c, key, id);
    const value = read.state === 'answered' ? printable(read.value) : undefined;
    if (value !== undefined) return filled(value, question, pathOf(key, id));
  }
  return undefined;
}

/** The reason given for an answer (motivering), by ref. Hidden ones stay hidden. */
export function motivationAt(reading: Reading, ref: string, scope: Scope): Filled | undefined {
  const { c } = reading;
  const who = questionOfRef(ref)?.who;
  const apart = who === 'apart' || who === 'apart-joint';
  for (const id of [scope.part, undefined]) {
    const path = pathOf(`motivation:${ref}`, id);
    const lanes = Object.hasOwn(c.notes, path) ? c.notes[path] : undefined;
    const entries = Object.entries(lanes ?? {});
    const open = (!apart && entries.length < 2) || isPrinted(c, ref, id);
    const shown = entries.filter(([voice]) => open || voice === 'joint');
    const joint = shown.find(([voice]) => voice === 'joint') ?? shown[0];
    const value = printable(joint?.[1].value);
    if (value !== undefined) return { state: 'filled', value, ref, page: '', path };
  }
  return undefined;
}

/** A text written apart is read when the lanes have been shown to each other. */
export function rowsShown(reading: Reading, list: string): boolean {
  const question = questionOfKey(`${list}[]`) ?? questionOfKey(list);
  if (question?.who !== 'apart' && question?.who !== 'apart-joint') return true;
  const ids = question.scope === 'part' ? reading.parts.map((part) => part.id) : [undefined];
  return ids.some((id) => isPrinted(reading.c, question.ref, id)) || isPrinted(reading.c, question.ref);
}

interface Found {
  readonly path: string;
  readonly item: Item;
  /** Ids after "@". */
  readonly ids: readonly string[];
}

/** Rows of a list under all its scopes, without those of parts that do not stand. */
export function itemsOf(reading: Reading, list: string, scope: Scope = {}): readonly Found[] {
  const question = questionOfKey(`${list}[]`) ?? questionOfKey(list);
  const out = new Set(reading.parts.filter((part) => !part.stands).map((part) => part.id));
  const paths = Object.keys(reading.c.items).filter((path) => path === list || path.startsWith(`${list}@`));
  return paths.toSorted().flatMap((path) => {
    const ids = path.split('@').slice(1);
    if (ids.some((id) => out.has(id))) return [];
    if (scope.party !== undefined && ids.length > 0 && !ids.includes(scope.party) && isPartyScoped(reading, ids))
      return [];
    if (scope.part !== undefined && ids.length > 0 && !ids.includes(scope.part) && !isPartyScoped(reading, ids))
      return [];
    return rowsAt(reading.c, path).flatMap((item) => {
      if (question && !isRowShown(reading.c, question, path, item, isPrinted)) return [];
      const part = item.fields['part']?.value;
      return typeof part === 'string' && out.has(part) ? [] : [{ path, item, ids }];
    });
  });
}

const isPartyScoped = (reading: Reading, ids: readonly string[]): boolean =>
  ids.some((id) => reading.parties.some((party) => party.id === id));

/** Party behind a lane or a scope id; the public lane is the first public party. */
export function partyOfVoice(reading: Reading, voice: string): string | undefined {
  if (voice === 'public') return idsOf(reading, 'public')[0];
  return reading.parties.find((party) => party.id === voice)?.id;
}

function fieldAt(list: string, path: string, item: Item, name: string): Filled | undefined {
  const value = printable(item.fields[name]?.value);
  if (value === undefined) return undefined;
  const question = questionOfKey(`${list}[].${name}`) ?? questionOfKey(`${list}[]`) ?? questionOfKey(list);
  return filled(value, question, `${path}/${item.id}/${name}`);
}

const partOf = (reading: Reading, ids: readonly string[]): string | undefined =>
  ids.find((id) => reading.parts.some((one) => one.id === id));

/** A row with its fields; `party` is the scope it is kept under, else the lane that wrote it. */
export function rowAt(reading: Reading, list: string, found: Found): Row {
  const { path, item, ids } = found;
  const party = ids.find((id) => reading.parties.some((one) => one.id === id)) ?? partyOfVoice(reading, item.voice);
  const entries = Object.keys(item.fields).flatMap((name) => {
    const field = fieldAt(list, path, item, name);
    return field ? [[name, field] as const] : [];
  });
  const fields: Record<string, Filled> = Object.fromEntries(entries);
  if (fields['kind'] && !fields['type']) fields['type'] = fields['kind'];
  const question = questionOfKey(`${list}[]`) ?? questionOfKey(list);
  if (party !== undefined && !fields['party']) fields['party'] = filled(party, question, `${path}/${item.id}`);
  const part = partOf(reading, [...ids, String(fields['part']?.value ?? '')]);
  return {
    id: item.id,
    voice: item.voice,
    ...(party === undefined ? {} : { party }),
    ...(part === undefined ? {} : { part }),
    fields,
  };
}
