/** What a document lacks, counted per question and not per place. */
import type { Block, Document } from '#templates/tree/document.ts';
import { gapLabel } from '#templates/tree/gap-words.ts';
import { runsOf } from '#templates/tree/runs.ts';

export interface Gap {
  /** Words of the gap without brackets and question, for example "startdatum". */
  readonly label: string;
  readonly ref: string;
  readonly page: string;
  /** How many times it is shown. */
  readonly places: number;
}

/** The gaps of some blocks, each label and question once, in reading order. */
export function gapsIn(blocks: readonly Block[], facts: Document['facts'] = []): readonly Gap[] {
  const found = new Map<string, Gap>();
  for (const run of [...facts.flatMap((fact) => fact.runs), ...blocks.flatMap(runsOf)]) {
    if (run.mark !== 'gap') continue;
    const [label, ref, page] = [gapLabel(run.text), run.ref ?? '', run.page ?? ''];
    const key = `${ref} ${label}`;
    found.set(key, { label, ref, page, places: (found.get(key)?.places ?? 0) + 1 });
  }
  return [...found.values()];
}

/** The gaps of a whole document, cover included. The page "Det som saknas" itself has none. */
export function gapsOf(document: Document): readonly Gap[] {
  return gapsIn(document.blocks, document.facts);
}
