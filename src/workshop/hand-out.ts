/** A case handed out to a group as its own file: a practice copy, marked ÖVNING, named after the group and nobody in it. */
import { textOf } from '#steps/case/answers.ts';
import { type CaseFile, type Entry, type Item, rowsOf } from '#steps/case/case-file.ts';
import { newCase } from '#steps/case/new-case.ts';
import { withRev } from '#steps/case/revision.ts';

export interface HandOut {
  readonly id: string;
  /** ISO time, UTC. */
  readonly at: string;
  /** "Grupp 1". */
  readonly group: string;
  /** What the case is called when its file gives no name. */
  readonly title: string;
  /** `empty`: the group answers by itself; `full`: the answers of the case come along. */
  readonly answers: 'empty' | 'full';
  readonly track: CaseFile['track'];
}

const nameLists = ['publicParties', 'organisations', 'parts'] as const;

/** A row with its name and nothing else: who the parties are, none of their answers. */
function nameOnly(row: Item): Item {
  const { name } = row.fields;
  return { ...row, fields: name ? { name } : {} };
}

/** Parties of a published partnership are real, and stay out of a practice copy. */
function rowsFor(c: CaseFile): CaseFile['items'] {
  return Object.fromEntries(
    nameLists.map((list) => [
      list,
      rowsOf(c, list).map((row) => (c.kind === 'published' ? { ...row, fields: {} } : nameOnly(row))),
    ]),
  );
}

/** The file for one group. Of a published partnership only the structure comes along, whatever is wished for. */
export function handOut(c: CaseFile, wish: HandOut): CaseFile {
  const { id, at, group, track } = wish;
  const published = c.kind === 'published';
  const own = published ? 'Eget fall' : (textOf(c, 'partnership.name') ?? wish.title);
  const name: Entry = { value: `${own} – ${group}`, by: 'joint', at };
  const origin = c.origin ?? c.id;
  const empty = newCase({
    id,
    at,
    by: 'joint',
    voices: 'both',
    track,
    kind: 'practice',
    app: c.app,
    ruleSet: c.ruleSet,
  });
  const base: CaseFile =
    published || wish.answers === 'empty'
      ? { ...empty, items: { ...empty.items, ...rowsFor(c) } }
      : { ...c, id, kind: 'practice', track, parents: [], base: null };
  return withRev({ ...base, origin, answers: { ...base.answers, 'partnership.name': { joint: name } } });
}

/** The number of the group that a file was handed out to; undefined for any other file. */
export function groupNumberOf(c: CaseFile): number | undefined {
  const number = Number(/ – Grupp (\d{1,2})$/.exec(textOf(c, 'partnership.name') ?? '')?.[1] ?? 0);
  return number >= 1 && number <= 12 ? number : undefined;
}
