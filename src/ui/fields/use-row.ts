/** A row that comes into being with its first value. */
import { useRef, useState } from 'react';
import type { Item, Value, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { authorFor, type PageState, usePage } from '../page-context.ts';

/** Id of the row, existing or to come, and the page whose edits add the row when it is not there yet. */
export function useRow(
  list: string,
  row: Item | undefined,
  voice: Voice,
  fields: Readonly<Record<string, Value>>,
): { readonly id: string; readonly page: PageState } {
  const page = usePage();
  const [fresh] = useState(page.newId);
  // Typed text is stored a moment later, by an older closure: the ref tells it that the row is there by then.
  const there = useRef(false);
  there.current = row !== undefined;
  const edit = (edits: readonly Edit[], label?: string): void => {
    const by = authorFor(page, voice);
    const at = page.now();
    const entries = Object.entries(fields).map(([name, value]) => [name, { value, by, at }]);
    const item: Item = { id: fresh, voice, by, at, fields: Object.fromEntries(entries) };
    const index = page.c.items[list]?.length ?? 0;
    const added: readonly Edit[] = there.current ? [] : [{ op: 'add', list, index, item }];
    there.current = true;
    page.edit([...added, ...edits], label);
  };
  return { id: row?.id ?? fresh, page: { ...page, edit } };
}
