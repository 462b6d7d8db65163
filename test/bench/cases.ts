/** The cases that are measured: Lyktan as it is, with more rows, and ten times over. */
import { loadExample } from '#src/examples/index.ts';
import type { CaseFile, Item } from '#steps/case/case-file.ts';
import { withRev } from '#steps/case/revision.ts';
import { listTarget } from '#steps/catalogue/paths.ts';

export const lyktan = (): Promise<CaseFile> => loadExample('OVN-01');

/** Rows like those that are there, with ids of their own. */
function more(rows: readonly Item[], count: number): readonly Item[] {
  return Array.from({ length: Math.max(rows.length, count) }, (_, n) => {
    const like = rows[n % rows.length] as Item;
    return n < rows.length ? like : { ...like, id: `${like.id}m${n}` };
  });
}

/** Parties and parts are what a case is about: more of them make another case, not a longer one. */
const fixed = ['publicParties', 'organisations', 'parts'];

const sum = (items: CaseFile['items']): number => Object.values(items).reduce((all, rows) => all + rows.length, 0);

/** A case with so many rows in all, contributions first, no list longer than a file may have it. */
export function withRows(c: CaseFile, count: number): CaseFile {
  const items: Record<string, readonly Item[]> = { ...c.items };
  const lists = ['contributions', ...Object.keys(items).filter((list) => list !== 'contributions')];
  for (const list of lists) {
    const [rows, most] = [items[list] ?? [], listTarget(list)?.level.max ?? 0];
    const free = count - sum(items);
    if (rows.length > 0 && free > 0 && !fixed.includes(list))
      items[list] = more(rows, Math.min(most, rows.length + free));
  }
  return withRev({ ...c, items });
}

/** A case in which every list is ten times as long, as far as a file may have it. */
export function tenTimes(c: CaseFile): CaseFile {
  const longer = Object.entries(c.items).map(([list, rows]) => {
    const most = fixed.includes(list) ? 0 : (listTarget(list)?.level.max ?? 0);
    return [list, rows.length === 0 ? rows : more(rows, Math.min(most, rows.length * 10))] as const;
  });
  return withRev({ ...c, items: Object.fromEntries(longer) });
}

/** Rows in all its lists. */
export const rowsOf = (c: CaseFile): number => sum(c.items);
