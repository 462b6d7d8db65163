/** Reads the imports of a source file and judges them against the layers. */
import { posix } from 'node:path';
import { layers } from './layers.ts';

const importPattern = /(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** Module names that a source text imports, static and dynamic, types too. */
export function importsOf(source: string): readonly string[] {
  const code = source.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(importPattern)].flatMap((match) => match[1] ?? match[2] ?? []);
}

/** Path from the top of the project, or undefined for a package. */
function resolve(file: string, name: string): string | undefined {
  if (name.startsWith('#')) return name.slice(1);
  return name.startsWith('.') ? posix.normalize(posix.join(posix.dirname(file), name)) : undefined;
}

const withoutQuery = (name: string): string => name.replace(/\?.*$/, '');

/** Files of the project that a source imports, static and dynamic. */
export const localImportsOf = (file: string, source: string): readonly string[] =>
  importsOf(source).flatMap((name) => resolve(file, withoutQuery(name)) ?? []);

/** Sentences about what is wrong with the imports of one file; empty when all is well. */
export function faultsIn(file: string, source: string): readonly string[] {
  const layer = layers.find((candidate) => candidate.files.test(file));
  if (!layer) return [`${file} belongs to no layer`];
  return importsOf(source).flatMap((name) => {
    const target = resolve(file, withoutQuery(name));
    if (target === undefined) {
      return layer.packages.some((pattern) => pattern.test(name)) ? [] : [`${file} (${layer.name}) imports ${name}`];
    }
    const sameFolder = posix.dirname(target) === posix.dirname(file);
    const allowed = sameFolder || layer.local.some((pattern) => pattern.test(target));
    return allowed ? [] : [`${file} (${layer.name}) imports ${target}`];
  });
}
