/** All clauses, in the order they are printed. The folder is the list: a file more is a clause more. */
import { type Clause, parseClause } from './clause.ts';
import { clauseFaults } from './clause-faults.ts';

const files = import.meta.glob<string>('./clauses/*.md', { query: '?raw', import: 'default', eager: true });

function orderOf(id: string): string {
  const match = /^K(\d+)([a-z]?)$/u.exec(id);
  return `${(match?.[1] ?? '').padStart(4, '0')}${match?.[2] ?? ''}`;
}

/**
 * Reads and checks clause files.
 * @param sources Text by file name. @throws Error with one Swedish sentence per fault, each naming its file.
 */
export function readLibrary(sources: Readonly<Record<string, string>>): readonly Clause[] {
  const read = Object.entries(sources).map(([path, text]) => parseClause(text, path.split('/').at(-1) ?? path));
  const ids = new Set(read.map((clause) => clause.id));
  const faults = read.flatMap((clause) => clauseFaults(clause, ids));
  for (const clause of read) {
    if (!clause.file.startsWith(`${clause.id}-`))
      faults.push(`${clause.file}: filnamnet börjar inte med ${clause.id}.`);
    if (read.some((other) => other !== clause && other.id === clause.id))
      faults.push(`${clause.file}: ${clause.id} finns två gånger.`);
  }
  if (faults.length > 0) throw new Error(faults.join('\n'));
  return read.toSorted((a, b) => (orderOf(a.id) < orderOf(b.id) ? -1 : 1));
}

export const clauses: readonly Clause[] = readLibrary(files);
