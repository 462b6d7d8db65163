/**
 * The examples that can be opened: real partnerships as published, and practice cases. Each is one file in `cases/` that
 * holds the case, what it says of itself (`example`) and, for a practice case, what it must give (`expect`).
 */
import type { CaseFile } from '#steps/case/case-file.ts';
import { withRev } from '#steps/case/revision.ts';

/** The block `example` of a file, with what the file itself says. */
export interface Example {
  readonly id: string;
  readonly kind: 'published' | 'practice';
  readonly title: string;
  readonly place: string;
  readonly parties: string;
  /** One sentence. */
  readonly summary: string;
  /** Where a published description comes from. */
  readonly source?: string;
}

/** What stands in a file beside the case itself. */
interface Beside {
  readonly example?: unknown;
  readonly expect?: unknown;
}

const about = import.meta.glob<Omit<Example, 'id'>>('./cases/*.iop.json', {
  eager: true,
  query: '?example',
  import: 'default',
});
const files = import.meta.glob<CaseFile & Beside>('./cases/*.iop.json', { import: 'default' });

const idOf = (path: string): string => path.replace(/^.*\/|\.iop\.json$/g, '');

/** In the order of their ids: the published first, then the practice cases. */
export const exampleList: readonly Example[] = Object.entries(about)
  .map(([path, example]) => ({ id: idOf(path), ...example }))
  .toSorted((a, b) => (a.id < b.id ? -1 : 1));

export const exampleOf = (id: string): Example | undefined => exampleList.find((example) => example.id === id);

/** Loads the case of an example; a file edited by hand may leave `rev` out. Rejects when there is no example with that id. */
export async function loadExample(id: string): Promise<CaseFile> {
  const load = files[`./cases/${id}.iop.json`];
  if (load === undefined) throw new Error(`No example with the id ${id}`);
  const { example: _example, expect: _expect, ...c } = await load();
  return withRev(c);
}
