/**
 * What an edit was made on. An edit is done where its base still stands, and nowhere else: who wrote last is never asked,
 * since clocks differ. What an edit cannot be done on is kept as a conflict, with both texts.
 */
import { type CaseFile, type Entry, type Item, lanesAt } from './case-file.ts';
import { applyEdit, type Edit, rowIn } from './edit.ts';
import { canonical } from './revision.ts';

type EditOf<Op extends Edit['op']> = Extract<Edit, { op: Op }>;
type EntryEdit = EditOf<'answer' | 'note' | 'field'>;
type RowEdit = EditOf<'add' | 'remove'>;

const isEntryEdit = (edit: Edit): edit is EntryEdit =>
  edit.op === 'answer' || edit.op === 'note' || edit.op === 'field';

/** Marks that the tool makes for itself. Nobody has written them, so two of them never stand against each other. */
export const isMark = (path: string): boolean =>
  /^(?:seen|stepDone|assessmentSeen|handed-over|writer|commitment|salt|broken):/.test(path);

/** The place that an edit writes to, as one text: a value, a row, or a setting. */
export function placeOfEdit(edit: Edit): string {
  switch (edit.op) {
    case 'answer':
    case 'note':
      return `${edit.op}s/${edit.path}/${edit.voice}`;
    case 'field':
      return `fields/${edit.list}/${edit.id}/${edit.field}`;
    case 'add':
      return `rows/${edit.list}/${edit.item.id}`;
    case 'remove':
      return `rows/${edit.list}/${edit.id}`;
    case 'move':
      return `order/${edit.list}`;
    case 'setting':
      return `setting/${edit.key}`;
  }
}

/** What stands where the edit writes; undefined when the row that it would write in is gone. */
function entryStanding(c: CaseFile, edit: EntryEdit): Entry | null | undefined {
  if (edit.op === 'field') {
    const { item } = rowIn(c, edit.list, edit.id);
    return item && (item.fields[edit.field] ?? null);
  }
  return lanesAt(edit.op === 'answer' ? c.answers : c.notes, edit.path)[edit.voice] ?? null;
}

const idOfRow = (edit: RowEdit): string => (edit.op === 'add' ? edit.item.id : edit.id);
const rowStanding = (c: CaseFile, edit: RowEdit): Item | null => rowIn(c, edit.list, idOfRow(edit)).item ?? null;

function withBase(c: CaseFile, edit: Edit): Edit {
  if (edit.op === 'move' || 'base' in edit) return edit;
  if (isEntryEdit(edit)) return { ...edit, base: entryStanding(c, edit) ?? null };
  if (edit.op !== 'setting') return { ...edit, base: rowStanding(c, edit) };
  if (edit.key === 'voices') return { ...edit, base: c.voices };
  if (edit.key === 'kind') return { ...edit, base: c.kind };
  if (edit.key === 'track') return { ...edit, base: c.track };
  return edit.key === 'parents' ? { ...edit, base: c.parents } : edit;
}

/** Edits made on a case, in order, each with what it was made on. One that says so itself is left as it is. */
export function withBases(c: CaseFile, edits: readonly Edit[]): readonly Edit[] {
  let current = c;
  return edits.map((edit) => {
    const based = withBase(current, edit);
    current = applyEdit(current, edit);
    return based;
  });
}

const saidIn = (entry: Entry | null | undefined): string => (entry ? canonical(entry.value) : '');

/** What is written in a row, whoever wrote it and whenever. */
const contentOf = (row: Item): string =>
  canonical(Object.fromEntries(Object.entries(row.fields).map(([name, { value }]) => [name, value])));
const sameRow = (a: Item | null, b: Item | null): boolean =>
  a === b || (a !== null && b !== null && contentOf(a) === contentOf(b));

/** True when everything that the row says stands in the other one too, perhaps with more. */
const isHeldBy = (row: Item, there: Item): boolean =>
  Object.entries(row.fields).every(([name, entry]) => saidIn(entry) === saidIn(there.fields[name]));

/** stands: do it · done: it is there already, or there is nothing to do · gone: something else stands there now. */
export type Meeting = 'stands' | 'done' | 'gone';

function meetEntry(c: CaseFile, edit: EntryEdit): Meeting {
  const there = entryStanding(c, edit);
  if (there === undefined) return edit.entry === null ? 'done' : 'gone';
  if (saidIn(there) === saidIn(edit.entry) && there?.by === edit.entry?.by) return 'done';
  if (edit.op === 'note' && isMark(edit.path)) return 'stands';
  return saidIn(there) === saidIn(edit.base) ? 'stands' : 'gone';
}

function meetRow(c: CaseFile, edit: RowEdit): Meeting {
  const there = rowStanding(c, edit);
  const base = edit.base ?? null;
  if (edit.op === 'remove') {
    if (there === null) return 'done';
    return sameRow(there, base) ? 'stands' : 'gone';
  }
  if (there !== null && base === null && isHeldBy(edit.item, there)) return 'done';
  return sameRow(there, base) ? 'stands' : 'gone';
}

/** How an edit meets the case that it is to be done on. Order of rows is nobody's text and is always done. */
export function meet(c: CaseFile, edit: Edit): Meeting {
  if (isEntryEdit(edit)) return meetEntry(c, edit);
  if (edit.op === 'add' || edit.op === 'remove') return meetRow(c, edit);
  if (edit.op === 'move') return rowIn(c, edit.list, edit.id).item ? 'stands' : 'done';
  if (edit.key === 'parents' || edit.key === 'base') return 'stands';
  if (c[edit.key] === edit.value) return 'done';
  return c[edit.key] === edit.base ? 'stands' : 'gone';
}

/**
 * The edit as it is to be done on a case where it stands. What a case builds on is a set: what somebody else has added to
 * it meanwhile stays in it.
 */
export function fitted(c: CaseFile, edit: Edit): Edit {
  if (edit.op !== 'setting' || edit.key !== 'parents' || !edit.base) return edit;
  const { base, value } = edit;
  if (canonical(base) === canonical(c.parents)) return edit;
  const gone = base.filter((rev) => !value.includes(rev));
  const kept = c.parents.filter((rev) => !gone.includes(rev));
  return { ...edit, value: [...new Set([...kept, ...value])] };
}
