/** Reads the imports of a source file, judges them against the layers, and finds rings of imports. */
import { posix } from 'node:path';
import { layers } from './layers.ts';

export interface Import {
  readonly name: string;
  /** Loaded when it is needed: `import()`. Anything else, types too, is an import at once. */
  readonly lazy: boolean;
}

const importPattern = /(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Modules that a source text imports, static and dynamic, types too. */
export function importsOf(source: string): readonly Import[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(importPattern)].map((match) => ({
    name: (match[1] ?? match[2] ?? '').replace(/\?.*$/, ''),
    lazy: match[1] === undefined,
  }));
}

/** Path from the top of the project, or undefined for a package. */
function resolve(file: string, name: string): string | undefined {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), name)) : undefined;
}

/** Files of the project that a source imports, static and dynamic. */
export const localImportsOf = (file: string, source: string): readonly string[] =>
  importsOf(source).flatMap(({ name }) => resolve(file, name) ?? []);

/** Sentences about what is wrong with the imports of one file; empty when all is well. */
export function faultsIn(file: string, source: string): readonly string[] {
  const layer = layers.find((candidate) => candidate.files.test(file));
  if (!layer) return [`${file} belongs to no layer`];
  return importsOf(source).flatMap(({ name, lazy }) => {
    const target = resolve(file, name);
    if (target === undefined) {
      return layer.packages.some((pattern) => pattern.test(name)) ? [] : [`${file} (${layer.name}) imports ${name}`];
    }
    const sameFolder = posix.dirname(target) === posix.dirname(file);
    const patterns = lazy ? [...layer.local, ...(layer.lazy ?? [])] : layer.local;
    const allowed = sameFolder || patterns.some((pattern) => pattern.test(target));
    return allowed ? [] : [`${file} (${layer.name}) imports ${target}`];
  });
}

/** The files that a file imports at once, types too. */
function targetsOf(file: string, source: string): readonly string[] {
  return importsOf(source).flatMap(({ name, lazy }) => (lazy ? [] : (resolve(file, name) ?? [])));
}

/**
 * Rings of imports, types counted, each as the way round: "a → b → a". `sources` is text by path from the top of the
 * project; imports of files that are not among them are passed over.
 */
export function ringsIn(sources: ReadonlyMap<string, string>): readonly string[] {
  const done = new Set<string>();
  const rings: string[] = [];
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) rings.push([...way.slice(at), file].join(' → '));
    const source = sources.get(file);
    if (at >= 0 || done.has(file) || source === undefined) return;
    for (const target of targetsOf(file, source)) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of sources.keys()) walk(file, []);
  return rings;
}
