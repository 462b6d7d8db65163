/**
 * The one road into a case for what somebody has typed, pasted or merged: text in the form that the import gate takes,
 * nothing longer than its place. A text too long for its answer is kept beside it, as what stands typed in the field.
 */
import { cutAt, isLonger, limitOf, longestText, noteLimit, notePartLimit } from '#steps/catalogue/limits.ts';
import { answerTarget, listTarget } from '#steps/catalogue/paths.ts';
import type { Field } from '#steps/catalogue/step.ts';
import { type CaseFile, type Entry, type Item, rowsAt, type Value, type Voice } from './case-file.ts';
import type { Edit } from './edit.ts';
import { keptText, type TextKind } from './kept-text.ts';

type Kept = readonly Edit[];

/** How the text of a field is kept; of a note, or of a field that is not known here, as running text. */
export function textKindOf(field: Field | undefined): TextKind {
  return field === undefined || (field.kind === 'text' && field.long === true) ? 'prose' : 'name';
}

/** Where a text waits that its field cannot take. `place` is a path, or `list/id/field`. */
export const typedNote = (place: string): string => `typed:${place}`;

/** Every text of a value, changed by `change`; the same value when nothing changes. */
function eachText(value: Value, change: (text: string, alone: boolean) => string): Value {
  if (typeof value === 'string') return change(value, true);
  if (typeof value !== 'object') return value;
  const part = <T>(one: T): T | string => (typeof one === 'string' ? change(one, false) : one);
  const next = Array.isArray(value)
    ? value.map(part)
    : Object.fromEntries(Object.entries(value).map(([key, one]) => [key, part(one)]));
  return JSON.stringify(next) === JSON.stringify(value) ? value : (next as Value);
}

/** A value with its texts in the form that is kept. */
function keptValue(value: Value, kind: TextKind): Value {
  return eachText(value, (text) => keptText(cutAt(text, longestText), kind));
}

/** The value of a note, no text longer than a note may be. The same value when it fits. */
export function fittingNote(value: Value): Value {
  return eachText(value, (text, alone) => {
    const limit = alone ? noteLimit : notePartLimit;
    return isLonger(text, limit) ? cutAt(text, limit) : text;
  });
}

/** True for a text that its field cannot hold for its length alone. */
export function isTooLong(field: Field | undefined, value: unknown): value is string {
  const typed = field && ['text', 'role', 'orgNumber', 'link'].includes(field.kind);
  return typed === true && typeof value === 'string' && isLonger(value, limitOf(field));
}

function keptEntry(entry: Entry, field: Field | undefined): Entry {
  const value = keptValue(entry.value, textKindOf(field));
  return value === entry.value ? entry : { ...entry, value };
}

const aside = (place: string, voice: Voice, entry: Entry): Edit => ({
  op: 'note',
  path: typedNote(place),
  voice,
  entry: { ...entry, value: fittingNote(entry.value) },
});

/** What an edit was made on, in the form in which it came into the case: a field may have it as it was typed. */
function onKept<E extends EditOf<'answer' | 'note' | 'field'>>(edit: E, kept: (base: Entry) => Entry): E {
  const base = edit.base && kept(edit.base);
  return !base || base === edit.base ? edit : { ...edit, base };
}

function keptNoteEntry(entry: Entry): Entry {
  const kept = keptEntry(entry, undefined);
  const value = fittingNote(kept.value);
  return kept === entry && value === kept.value ? entry : { ...kept, value };
}

function keptNote(wanted: EditOf<'note'>): Edit {
  const edit = onKept(wanted, keptNoteEntry);
  const entry = edit.entry && keptNoteEntry(edit.entry);
  return entry === edit.entry ? edit : { ...edit, entry };
}

/** A list's new row without the texts that are too long, and those texts beside it. */
function keptRow(list: string, item: Item): { readonly item: Item; readonly beside: Kept } {
  const level = listTarget(list)?.level;
  const beside: Edit[] = [];
  let same = true;
  const fields = Object.entries(item.fields).flatMap(([name, entry]): [string, Entry][] => {
    const field = level?.fields.get(name)?.field;
    const kept = keptEntry(entry, field);
    same &&= kept === entry;
    if (!isTooLong(field, kept.value)) return [[name, kept]];
    same = false;
    beside.push(aside(`${list}/${item.id}/${name}`, item.voice, kept));
    return [];
  });
  return { item: same ? item : { ...item, fields: Object.fromEntries(fields) }, beside };
}

type EditOf<Op extends Edit['op']> = Extract<Edit, { op: Op }>;

function keptAnswer(wanted: EditOf<'answer'>): Kept {
  const field = answerTarget(wanted.path)?.target.field;
  const edit = onKept(wanted, (base) => keptEntry(base, field));
  if (!edit.entry) return [edit];
  const entry = keptEntry(edit.entry, field);
  if (isTooLong(field, entry.value)) return [aside(edit.path, edit.voice, entry)];
  return [entry === edit.entry ? edit : { ...edit, entry }];
}

function keptField(c: CaseFile, wanted: EditOf<'field'>): Kept {
  const field = listTarget(wanted.list)?.level.fields.get(wanted.field)?.field;
  const edit = onKept(wanted, (base) => keptEntry(base, field));
  if (!edit.entry) return [edit];
  const entry = keptEntry(edit.entry, field);
  if (isTooLong(field, entry.value)) {
    const voice = rowsAt(c, edit.list).find(({ id }) => id === edit.id)?.voice ?? entry.by;
    return [aside(`${edit.list}/${edit.id}/${edit.field}`, voice, entry)];
  }
  return [entry === edit.entry ? edit : { ...edit, entry }];
}

function keptOne(c: CaseFile, edit: Edit): Kept {
  switch (edit.op) {
    case 'answer':
      return keptAnswer(edit);
    case 'note':
      return [keptNote(edit)];
    case 'field':
      return keptField(c, edit);
    case 'add': {
      const { item, beside } = keptRow(edit.list, edit.item);
      return [item === edit.item ? edit : { ...edit, item }, ...beside];
    }
    default:
      return [edit];
  }
}

/** The edits as the case `c` takes them. Edits that need no change are the same; doing it again changes nothing. */
export function keptEdits(c: CaseFile, edits: readonly Edit[]): readonly Edit[] {
  const kept = edits.map((edit) => keptOne(c, edit));
  return kept.every((some, at) => some.length === 1 && some[0] === edits[at]) ? edits : kept.flat();
}
