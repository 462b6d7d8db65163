/**
 * Remarks that one side writes to itself: to a question, to a clause or to the case. They are the side's own notes, so
 * they follow the case in its own file and are in no document, no file that is handed over and no revision.
 */
import { lanesOf } from './answers.ts';
import type { CaseFile, Voice } from './case-file.ts';
import type { Edit } from './edit.ts';

export interface OwnRemark {
  readonly id: string;
  /** Ref of a question, id of a clause, or '' for the case as a whole. */
  readonly about: string;
  readonly text: string;
  readonly by: Voice;
  /** ISO time. */
  readonly at: string;
}

const prefix = 'own:remark:';

/** Longest remark, in characters. */
export const longestRemark = 2000;

const remarkPath = (id: string): string => `${prefix}${id}`;

/** Remarks, the latest first. What is not a remark that somebody can read is passed over. */
export function remarksOf(c: CaseFile): readonly OwnRemark[] {
  const found = Object.entries(c.notes).flatMap(([path, lanes]): readonly OwnRemark[] => {
    const entry = path.startsWith(prefix) ? Object.values(lanes)[0] : undefined;
    if (!entry || typeof entry.value !== 'object' || Array.isArray(entry.value)) return [];
    const fields: Readonly<Record<string, unknown>> = { ...entry.value };
    const [text, about] = [String(fields['text'] ?? '').trim(), String(fields['about'] ?? '')];
    return text === '' ? [] : [{ id: path.slice(prefix.length), about, text, by: entry.by, at: entry.at }];
  });
  return found.toSorted((a, b) => (a.at === b.at ? a.id.localeCompare(b.id, 'sv') : a.at < b.at ? 1 : -1));
}

/** Writes a remark: a new one under a new id, another text under one that exists. */
export function remarkEdit({ id, about, text, by, at }: OwnRemark): Edit {
  return { op: 'note', path: remarkPath(id), voice: by, entry: { value: { about, text: text.trim() }, by, at } };
}

/** Takes a remark away, whoever of the own side wrote it. */
export function withoutRemark(c: CaseFile, id: string): readonly Edit[] {
  const path = remarkPath(id);
  return Object.keys(lanesOf(c.notes, path)).map((voice): Edit => ({ op: 'note', path, voice, entry: null }));
}
