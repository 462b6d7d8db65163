/** What every input of a question page needs: the case, who writes, and where edits go. */
import { createContext, type ReactNode, use } from 'react';
import { isEmptyValue } from '#steps/case/answers.ts';
import type { CaseFile, Entry, Value, Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Perspective } from '#steps/case/perspective.ts';
import type { Field, QuestionWords } from '#steps/catalogue/step.ts';
import type { Proposal } from '#steps/proposals/proposal.ts';
import type { Chosen } from './lanes/which-org.ts';
import type { Store } from './store.ts';

export interface PageState {
  readonly c: CaseFile;
  readonly perspective: Perspective;
  readonly readOnly: boolean;
  readonly scope: { readonly orgId?: string; readonly partId?: string };
  readonly proposals: Readonly<Record<string, Proposal>>;
  readonly asked: (field: Field) => boolean;
  readonly now: () => string;
  readonly newId: () => string;
  /** `label` names the change; the app then offers to take it back. */
  readonly edit: (edits: readonly Edit[], label?: string) => void;
  /** Tells that a field holds text which the case does not have yet, or that it no longer does. */
  readonly typing: (field: string, unsaved: boolean) => void;
  /** Which organisation sits at the screen, where there are several. */
  readonly whichOrg: Store<Chosen | undefined>;
}

export const PageContext = createContext<PageState | null>(null);

export function usePage(): PageState {
  const page = use(PageContext);
  if (!page) throw new Error('The page context is missing');
  return page;
}

/** Where a value is kept. `part` is one key of an object value, such as `who` of "vi vet inte än". */
export type Target = { readonly voice: Voice; readonly part?: string } & (
  | { readonly kind: 'answer'; readonly path: string }
  | { readonly kind: 'note'; readonly path: string }
  | { readonly kind: 'field'; readonly list: string; readonly id: string; readonly field: string }
);

export function entryAt(c: CaseFile, target: Target): Entry | undefined {
  if (target.kind === 'field') return c.items[target.list]?.find((row) => row.id === target.id)?.fields[target.field];
  const map = target.kind === 'answer' ? c.answers : c.notes;
  return Object.hasOwn(map, target.path) ? map[target.path]?.[target.voice] : undefined;
}

/** The keys of an object value as texts; empty for any other value. */
export function recordOf(value: Value | undefined): Readonly<Record<string, string>> {
  if (typeof value !== 'object' || Array.isArray(value)) return {};
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, String(part)]));
}

export function valueAt(c: CaseFile, target: Target): Value | undefined {
  const value = entryAt(c, target)?.value;
  if (target.part === undefined) return value;
  const part = recordOf(value)[target.part];
  return part === '' ? undefined : part;
}

type EntryEdit = Extract<Edit, { op: 'answer' | 'note' | 'field' }>;

export function editOf(target: Target, entry: Entry | null): EntryEdit {
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

/** The whole value when one part of it is written. A note keeps its place also when its parts are empty. */
function merged(c: CaseFile, target: Target, part: string, value: Value | null): Value | null {
  const next = { ...recordOf(entryAt(c, target)?.value), [part]: value === null ? '' : String(value) };
  if (target.kind === 'note') return next;
  const filled = Object.fromEntries(Object.entries(next).filter(([, text]) => text !== ''));
  return isEmptyValue(filled) ? null : filled;
}

/** What a field showed when somebody began to change it, as what the edit is made on; the other parts as they stand. */
function baseOf(c: CaseFile, target: Target, seen: Entry | null): Entry | null {
  const there = entryAt(c, target) ?? null;
  if (target.part === undefined) return seen;
  const [was, is] = [seen, there].map((entry) => recordOf(entry?.value)[target.part ?? ''] ?? '');
  if (was === is) return there;
  const entry = seen ?? there;
  return entry && { ...entry, value: { ...recordOf(there?.value), [target.part]: was ?? '' } };
}

/**
 * Stores a value, or removes it when `value` is null, and returns what was written. `seen` is what the field showed when
 * somebody began to change it, where that may be another thing than what stands now.
 */
export function store(page: PageState, target: Target, value: Value | null, seen?: Entry | null): Entry | null {
  const whole = target.part === undefined ? value : merged(page.c, target, target.part, value);
  const entry = whole === null ? null : entryOf(page, target.voice, whole);
  const edit = editOf(target, entry);
  page.edit([seen === undefined ? edit : { ...edit, base: baseOf(page.c, target, seen) }]);
  return entry;
}

/** The place of a value as one text, for `data-path`. */
export function placeOfTarget(target: Target): string {
  const place = target.kind === 'field' ? `${target.list}/${target.id}/${target.field}` : target.path;
  return target.part === undefined ? place : `${place}#${target.part}`;
}

/** A stable id for the elements of a field; paths may hold characters that ids should not. */
export function idOf(target: Target): string {
  return `f-${placeOfTarget(target)}-${target.voice}`.replace(/[^\w-]/g, '_');
}

/** "Vet inte än" as one of the choices of a question that is a single choice. */
export interface UnknownChoice {
  readonly chosen: boolean;
  readonly path: string;
  readonly onChoose: () => void;
  /** Choosing an answer takes the note away in the same change. */
  readonly clearing: readonly Edit[];
  readonly box: ReactNode;
}

/** Everything an input shows about itself. */
export interface InputProps {
  readonly target: Target;
  readonly field: Field;
  readonly label: string;
  /** The label stands as the heading just above, and is only read out. */
  readonly quiet?: boolean | undefined;
  readonly hint?: string | undefined;
  readonly options?: Readonly<Record<string, string>> | undefined;
  readonly words: QuestionWords;
  readonly proposal?: Proposal | undefined;
  readonly unknown?: UnknownChoice | undefined;
  /** Inside a row: long sets of choices become a select list. */
  readonly compact?: boolean | undefined;
}

/** The heading of a question: it gets the focus, and says what the buttons below it are about. */
export const headingOf = (ref: string): string => `fraga-${ref}`;
