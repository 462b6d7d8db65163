/** A case in which somebody has answered some questions as another case answers them, in the lanes that they may write. */
import type { CaseFile, Item, Voice } from '#steps/case/case-file.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';

const holdsKey = (path: string, key: string): boolean =>
  path === key || ['@', '.', '/'].some((mark) => path.startsWith(`${key}${mark}`));

function merged(rows: readonly Item[], more: readonly Item[]): readonly Item[] {
  const byId = new Map(rows.map((row) => [row.id, row]));
  for (const row of more) {
    const known = byId.get(row.id);
    byId.set(row.id, known ? { ...known, fields: { ...known.fields, ...row.fields } } : row);
  }
  return [...byId.values()];
}

/** The rows of a list with the fields that these keys ask for; whole rows when the list itself is a key. */
function rowsFor(list: string, rows: readonly Item[], keys: readonly string[], may: (voice: Voice) => boolean) {
  const own = rows.filter(({ voice }) => may(voice));
  if (keys.some((key) => key.endsWith('[]') && holdsKey(list, key.slice(0, -2)))) return own;
  if (keys.some((key) => !key.includes('[') && holdsKey(list, key))) return own;
  const names = keys.filter((key) => key.startsWith(`${list}[].`)).map((key) => key.slice(list.length + 3));
  const inner = keys.some((key) => key.includes('[].') && list.includes('/') && isInner(list, key));
  if (inner) return own;
  return names.length === 0
    ? []
    : own.map((row) => ({
        ...row,
        fields: Object.fromEntries(Object.entries(row.fields).filter(([name]) => names.includes(name))),
      }));
}

/** `goals/g1/signs` is the list of `goals[].signs`. */
function isInner(list: string, key: string): boolean {
  const [outer, , field] = list.split('/');
  return key.replace(/\[\]$/u, '') === `${outer}[].${field}`;
}

/** The answers of `from` to the questions, in the lanes that `may` be written. */
export function answeredAs(
  c: CaseFile,
  from: CaseFile,
  refs: readonly string[],
  may: (voice: Voice) => boolean,
): CaseFile {
  const keys = refs.flatMap((ref) => Object.keys(questionOfRef(ref)?.fields ?? {}));
  const answers = Object.entries(from.answers)
    .filter(([path]) => keys.some((key) => holdsKey(path, key)))
    .map(([path, lanes]) => [path, Object.fromEntries(Object.entries(lanes).filter(([voice]) => may(voice)))] as const)
    .filter(([, lanes]) => Object.keys(lanes).length > 0);
  const items = Object.entries(from.items)
    .map(([list, rows]) => [list, merged(c.items[list] ?? [], rowsFor(list, rows, keys, may))] as const)
    .filter(([, rows]) => rows.length > 0);
  const notes = Object.entries(from.notes).filter(([path]) => {
    const about = path.slice(path.indexOf(':') + 1).split('@')[0];
    return refs.some((ref) => ref === about);
  });
  return {
    ...c,
    answers: { ...c.answers, ...Object.fromEntries(answers) },
    items: { ...c.items, ...Object.fromEntries(items) },
    notes: { ...c.notes, ...Object.fromEntries(notes) },
  };
}
