/** All clauses, in the order they are printed. The order is that of the contents; an id says nothing about it. */

import { type Chapter, contents } from '#templates/clauses/contents.ts';
import { type Clause, parseClause, signsOff } from './clause.ts';
import { clauseFaults } from './faults.ts';

const files = import.meta.glob<string>('../clauses/*.md', { query: '?raw', import: 'default', eager: true });

const nameOf = (file: string): string => file.replace(/\.md$/u, '');

/**
 * Reads, checks and orders clause files.
 * @param sources Text by file name. @param order The contents of the agreement.
 * @throws Error with one Swedish sentence per fault, each naming its file.
 */
export function readLibrary(
  sources: Readonly<Record<string, string>>,
  order: readonly Chapter[] = contents,
): readonly Clause[] {
  const read = Object.entries(sources).map(([path, text]) => parseClause(text, path.split('/').at(-1) ?? path));
  const ids = new Set(read.map((clause) => clause.id));
  const faults = read.flatMap((clause) => clauseFaults(clause, ids));
  for (const clause of read) {
    if (!clause.file.startsWith(`${clause.id}-`))
      faults.push(`${clause.file}: filnamnet börjar inte med ${clause.id}.`);
    if (read.some((other) => other !== clause && other.id === clause.id))
      faults.push(`${clause.file}: ${clause.id} finns två gånger.`);
  }
  const names = order.flatMap((chapter) => chapter.clauses);
  const ordered = names.flatMap((name) => read.filter((clause) => nameOf(clause.file) === name));
  faults.push(...contentsFaults(names, read), ...afterSignatures(ordered));
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return ordered;
}

/** Every file stands in the contents once, and the contents name no other. */
function contentsFaults(names: readonly string[], read: readonly Clause[]): readonly string[] {
  const files = read.map((clause) => nameOf(clause.file));
  const missing = files
    .filter((file) => !names.includes(file))
    .map((file) => `${file}.md: klausulen står inte i contents.ts. Lägg till en rad där den ska skrivas ut.`);
  const unknown = names
    .filter((name) => !files.includes(name))
    .map((name) => `contents.ts: ”${name}” finns inte som fil.`);
  const twice = [...new Set(names)]
    .filter((name) => names.indexOf(name) !== names.lastIndexOf(name))
    .map((name) => `contents.ts: ”${name}” står två gånger.`);
  return [...missing, ...unknown, ...twice];
}

/** What the parties sign must stand above their names. */
function afterSignatures(ordered: readonly Clause[]): readonly string[] {
  const at = ordered.findIndex(signsOff);
  if (at < 0) return ['contents.ts: ingen klausul har underskrifterna.'];
  return ordered
    .slice(at + 1)
    .map((clause) => `${clause.file}: klausulen står efter underskrifterna. Flytta dess rad i contents.ts.`);
}

export const clauses: readonly Clause[] = readLibrary(files);

/** The clause that opens each chapter of the contents, with the heading of the chapter. */
export const chapters: readonly { readonly heading: string; readonly first: string }[] = contents.map(
  ({ heading, clauses: names }) => ({
    heading,
    first: clauses.find((clause) => nameOf(clause.file) === names[0])?.id ?? '',
  }),
);
