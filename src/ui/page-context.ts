/** What every input of a question page needs: the case, who writes, and where edits go. */
import { createContext, use } from 'react';
import type { CaseFile, Edit, Entry, Value, Voice } from '#steps/case-file.ts';
import type { Proposal } from '#steps/proposals.ts';
import type { Field, QuestionWords } from '#steps/step.ts';

export type Perspective = 'kommun' | 'organisation' | 'tillsammans';

export interface PageState {
  readonly c: CaseFile;
  readonly perspective: Perspective;
  readonly readOnly: boolean;
  readonly scope: { readonly orgId?: string; readonly partId?: string };
  readonly proposals: Readonly<Record<string, Proposal>>;
  readonly asked: (field: Field) => boolean;
  readonly now: () => string;
  readonly newId: () => string;
  readonly edit: (edits: readonly Edit[], label?: string) => void;
}

export const PageContext = createContext<PageState | null>(null);

export function usePage(): PageState {
  const page = use(PageContext);
  if (!page) throw new Error('The page context is missing');
  return page;
}

/** Where a value is kept. */
export type Target =
  | { readonly kind: 'answer'; readonly path: string; readonly voice: Voice }
  | {
      readonly kind: 'field';
      readonly list: string;
      readonly id: string;
      readonly field: string;
      readonly voice: Voice;
    }
  | { readonly kind: 'note'; readonly path: string; readonly voice: Voice };

export function entryAt(c: CaseFile, target: Target): Entry | undefined {
  if (target.kind === 'field') return c.items[target.list]?.find((row) => row.id === target.id)?.fields[target.field];
  const map = target.kind === 'answer' ? c.answers : c.notes;
  return Object.hasOwn(map, target.path) ? map[target.path]?.[target.voice] : undefined;
}

export function editOf(target: Target, entry: Entry | null): Edit {
  if (target.kind === 'field') return { op: 'field', list: target.list, id: target.id, field: target.field, entry };
  return { op: target.kind, path: target.path, voice: target.voice, entry };
}

/** Whose hand writes: the side that sits at the screen; together, each lane writes for itself. */
export function authorFor(page: PageState, voice: Voice): Voice {
  if (page.perspective === 'kommun') return 'public';
  if (page.perspective === 'organisation') return page.scope.orgId ?? page.c.items['organisations']?.[0]?.id ?? 'o1';
  return voice;
}

export function entryOf(page: PageState, voice: Voice, value: Value): Entry {
  return { value, by: authorFor(page, voice), at: page.now() };
}

/** Stores a value, or removes it when `value` is null. */
export function store(page: PageState, target: Target, value: Value | null, label?: string): void {
  page.edit([editOf(target, value === null ? null : entryOf(page, target.voice, value))], label);
}

/** A stable id for the elements of a field; paths may hold characters that ids should not. */
export function idOf(target: Target): string {
  const place = target.kind === 'field' ? `${target.list}-${target.id}-${target.field}` : target.path;
  return `f-${place}-${target.voice}`.replace(/[^\w-]/g, '_');
}

/** Everything an input shows about itself. */
export interface InputProps {
  readonly target: Target;
  readonly field: Field;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly words: QuestionWords;
  readonly proposal?: Proposal | undefined;
  /** The question above already says it: the label is kept for screen readers only. */
  readonly quiet?: boolean | undefined;
}

export const labelClass = (quiet: boolean | undefined): string =>
  quiet ? 'input-label visually-hidden' : 'input-label';
