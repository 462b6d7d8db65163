/** The difference between two contents of a case as edits, so that it can be stored and taken back. */
import { type CaseFile, type Item, rowsAt } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';

/** The edits that put the rows of a list in the wanted order. */
export function moves(list: string, now: readonly string[], wanted: readonly string[]): readonly Edit[] {
  if (now.join('\n') === wanted.join('\n')) return [];
  return wanted.map((id, index) => ({ op: 'move', list, id, index }));
}

function laneEdits(op: 'answer' | 'note', from: CaseFile, to: CaseFile): readonly Edit[] {
  const name = op === 'answer' ? 'answers' : 'notes';
  const paths = new Set([...Object.keys(from[name]), ...Object.keys(to[name])]);
  return [...paths].flatMap((path) => {
    const [before, after] = [from[name][path] ?? {}, to[name][path] ?? {}];
    if (before === after) return [];
    return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((voice): readonly Edit[] => {
      const [old, entry] = [before[voice], after[voice]];
      if (old === entry || (old && entry && canonical(old) === canonical(entry))) return [];
      return [{ op, path, voice, entry: entry ?? null }];
    });
  });
}

const frame = ({ fields: _fields, ...rest }: Item): string => canonical(rest);

function rowDifference(list: string, before: Item, after: Item, index: number): readonly Edit[] {
  if (before === after) return [];
  if (frame(before) !== frame(after)) return [{ op: 'add', list, index, item: after }];
  return [...new Set([...Object.keys(before.fields), ...Object.keys(after.fields)])].flatMap(
    (field): readonly Edit[] => {
      const [old, entry] = [before.fields[field], after.fields[field]];
      if (old === entry || (old && entry && canonical(old) === canonical(entry))) return [];
      return [{ op: 'field', list, id: before.id, field, entry: entry ?? null }];
    },
  );
}

function listEdits(list: string, before: readonly Item[], after: readonly Item[]): readonly Edit[] {
  if (before === after) return [];
  const ids = new Set(after.map((row) => row.id));
  const removed = before.filter((row) => !ids.has(row.id));
  const edits: Edit[] = removed.map((row) => ({ op: 'remove', list, id: row.id }));
  let order = before.filter((row) => ids.has(row.id)).map((row) => row.id);
  for (const [index, row] of after.entries()) {
    const old = before.find((one) => one.id === row.id);
    if (old) edits.push(...rowDifference(list, old, row, order.indexOf(row.id)));
    else {
      edits.push({ op: 'add', list, index, item: row });
      order = [...order.slice(0, index), row.id, ...order.slice(index)];
    }
  }
  const wanted = after.map((row) => row.id);
  return [...edits, ...moves(list, order, wanted)];
}

/** The edits that turn one content of a case into another. Shape: `applyEdits(from, editsBetween(from, to))` equals `to`. */
export function editsBetween(from: CaseFile, to: CaseFile): readonly Edit[] {
  const lists = new Set([...Object.keys(from.items), ...Object.keys(to.items)]);
  const settings: Edit[] = [];
  if (from.voices !== to.voices) settings.push({ op: 'setting', key: 'voices', value: to.voices });
  if (from.kind !== to.kind) settings.push({ op: 'setting', key: 'kind', value: to.kind });
  if (from.track !== to.track) settings.push({ op: 'setting', key: 'track', value: to.track });
  return [
    ...settings,
    ...laneEdits('answer', from, to),
    ...[...lists].flatMap((list) => listEdits(list, rowsAt(from, list), rowsAt(to, list))),
    ...laneEdits('note', from, to),
  ];
}
