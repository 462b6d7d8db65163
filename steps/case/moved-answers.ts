/**
 * Answers to questions that are asked in another way now. An old answer stands under its new question where it still means
 * the same. Else the question is asked again, and what was answered is shown beside it, in the words it was given in
 * (note `earlier:<ref>`): nothing is read as something else than what it was. Where the rules still read what was asked
 * then, the old answer counts until the new question is answered. Pure, and done once.
 */
import type { Entry, Lanes, Value } from './case-file.ts';
import { withMovedNotes } from './moved-notes.ts';
import { type Given, type Moved, movedAnswers } from './moved-table.ts';

type Answers = Readonly<Record<string, Lanes>>;

const rowsOf = (path: string): readonly Moved[] => movedAnswers.filter(({ key }) => key === path.split('@')[0]);

const isEntry = (entry: unknown): entry is Entry =>
  typeof entry === 'object' && entry !== null && 'value' in entry && 'by' in entry && 'at' in entry;

function inWords({ asked, options }: Moved, value: Value): string {
  const chosen = Array.isArray(value) ? value : [value];
  return `”${asked}” ${chosen.map((one) => options[String(one)] ?? String(one)).join(', ')}.`;
}

/** What was said of an old question in the same scope: in the same lane, else together, else by all alike. */
const givenIn =
  (answers: Answers, scope: string, voice: string): Given =>
  (key) => {
    const lanes = answers[`${key}${scope}`] ?? answers[key] ?? {};
    const [first, ...others] = Object.values(lanes);
    const alike = others.every(({ value }) => value === first?.value) ? first : undefined;
    return (lanes[voice] ?? lanes['joint'] ?? alike)?.value;
  };

/** One old answer in one lane, and what it is now. */
interface Old {
  readonly path: string;
  readonly voice: string;
  readonly to: 'answers' | 'notes' | 'nowhere';
  readonly newPath: string;
  readonly entry: Entry;
  /** The answer stays where it is: it counts until the new question is answered. */
  readonly stays?: boolean;
  /** Notes of what both sides have been shown. */
  readonly reveals?: { readonly from: string; readonly to: string };
}

function oldAnswer(row: Moved, path: string, voice: string, answers: Answers): readonly Old[] {
  const entry = answers[path]?.[voice];
  if (!isEntry(entry)) return [];
  const scope = path.slice(row.key.length);
  const value = row.becomes(entry.value, givenIn(answers, scope, voice));
  if (row.to === row.key && value === entry.value) return [];
  const reveals = row.shownWith && { from: `revealed:${row.shownWith}${scope}`, to: `revealed:${row.ref}${scope}` };
  const at = { path, voice, newPath: `${row.to}${scope}`, ...(reveals && { reveals }) };
  if (value === null) return [{ ...at, to: 'nowhere', entry }];
  if (value !== undefined) return [{ ...at, to: 'answers', entry: { ...entry, value } }];
  const earlier = { ...entry, value: inWords(row, entry.value) };
  const stays = row.counts === true;
  return [{ ...at, to: 'notes', newPath: `earlier:${row.ref}${scope}`, entry: earlier, stays }];
}

/** An answer that still counts is told of once. */
const isTold = (notes: Answers, { stays, newPath, voice, entry }: Old): boolean =>
  stays === true && String(notes[newPath]?.[voice]?.value ?? '').includes(String(entry.value));

const oldIn = ({ answers, notes }: Holder): readonly Old[] =>
  Object.entries(answers)
    .flatMap(([path, lanes]) => {
      const voices = Object.keys(lanes);
      return rowsOf(path).flatMap((row) => voices.flatMap((voice) => oldAnswer(row, path, voice, answers)));
    })
    .filter((one) => !isTold(notes, one));

type Draft = Record<string, Record<string, Entry>>;

/** An answer that has been given anew stays; what is kept beside a question is kept line by line. */
function add(draft: Draft, { to, newPath, voice, entry }: Old): void {
  const there = draft[newPath]?.[voice];
  if (there && to !== 'notes') return;
  const value = there ? `${there.value} ${entry.value}` : entry.value;
  draft[newPath] = { ...draft[newPath], [voice]: { ...entry, value } };
}

/** The answers without those that are old. */
function without(answers: Answers, old: readonly Old[]): Draft {
  const gone = (path: string, voice: string): boolean =>
    old.some((one) => one.path === path && one.voice === voice && !one.stays);
  return Object.fromEntries(
    Object.entries(answers).flatMap(([path, lanes]) => {
      const left = Object.entries(lanes).filter(([voice]) => !gone(path, voice));
      return left.length === 0 ? [] : [[path, Object.fromEntries(left)] as const];
    }),
  );
}

interface Holder {
  readonly answers: Answers;
  readonly notes: Answers;
}

/** A case, or a file that has not been checked yet, with every old answer where it belongs now. The same when it has none. */
export function withMovedAnswers<T extends Holder>(given: T): T {
  const held = withMovedNotes(given);
  const old = oldIn(held);
  if (old.length === 0) return held;
  const answers = without(held.answers, old);
  const notes: Draft = { ...held.notes };
  for (const one of old) {
    if (one.to !== 'nowhere') add(one.to === 'notes' ? notes : answers, one);
    const shown = one.reveals && held.notes[one.reveals.from];
    if (one.reveals && shown) notes[one.reveals.to] ??= { ...shown };
  }
  return { ...held, answers, notes };
}
