/** The style sheet of a place reaches no other place: every selector in it names something that only the place has. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { inLayer } from '#src/build/style-layers.ts';

const bare = (css: string): string => css.replaceAll(/\/\*[\s\S]*?\*\//g, '');

/** Each selector of a sheet, without those of keyframes, fonts and pages. `a, b` are two, `:is(a, b)` is one. */
function selectorsOf(css: string): readonly string[] {
  const blocks: string[] = [];
  const found: string[] = [];
  let text = '';
  for (const sign of bare(css)) {
    if (sign === '{') {
      const head = text.trim();
      const inside = [...blocks, head].some((one) => /^@(keyframes|font-face|page)/.test(one));
      if (!inside && !head.startsWith('@')) found.push(...head.split(/,(?![^(]*\))/).map((one) => one.trim()));
      blocks.push(head);
    }
    if (sign === '}') blocks.pop();
    text = '{};'.includes(sign) ? '' : text + sign;
  }
  return found;
}

const filesIn = (folder: string, ending: string): readonly string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith(ending))
    .map((name) => join(folder, name));

/** Class names in the code, with the folders that use them. */
const users = new Map<string, Set<string>>();
for (const path of filesIn('src', '.tsx')) {
  const code = readFileSync(path, 'utf8');
  for (const [, plain = '', worked = ''] of code.matchAll(
    /[cC]lassName[=:]\s*(?:"([^"]*)"|\{([^}]*(?:\}[^}]*)?)\})/g,
  )) {
    const words = [plain, ...[...worked.matchAll(/['`]([^'`]*)/g)].map((match) => match[1] ?? '')].join(' ');
    for (const name of words.split(/[^\w-]+/)) users.set(name, (users.get(name) ?? new Set()).add(dirname(path)));
  }
}

const classesOf = (selector: string): readonly string[] =>
  [...selector.matchAll(/\.([a-zA-Z][\w-]*)/g)].map((match) => match[1] ?? '');

/** True when one of the names in the selector is the place's own, or the selector speaks of a view of the whole page. */
const isOwn = (selector: string, folder: string): boolean =>
  selector.startsWith('[data-view=') ||
  classesOf(selector).some((name) => [...(users.get(name) ?? [])].every((user) => user.startsWith(folder)));

const sheets = filesIn('src/app/places', '.css');

describe('styles', () => {
  test.each(sheets)('of %s reach no other place', (path) => {
    const loose = selectorsOf(readFileSync(path, 'utf8')).filter((selector) => !isOwn(selector, dirname(path)));
    expect(loose).toEqual([]);
  });

  test('of two places do not give one name two looks', () => {
    const homes = new Map<string, Set<string>>();
    for (const path of sheets) {
      for (const selector of selectorsOf(readFileSync(path, 'utf8'))) {
        const [name] = /^\.[\w-]+/.exec(selector) ?? [];
        if (name !== undefined) homes.set(name, (homes.get(name) ?? new Set()).add(dirname(path)));
      }
    }
    expect([...homes].filter(([, folders]) => folders.size > 1).map(([name]) => name)).toEqual([]);
  });

  test('in a folder without a layer stop the build', () => {
    expect(inLayer('/somewhere/src/app/places/print/print.css', '.a {}')).toContain('@layer places {');
    expect(() => inLayer('/somewhere/src/wizard/new.css', '.a {}')).toThrow('layer');
  });

  test('that reach too far are seen', () => {
    expect(selectorsOf('@media print { .field > label, .agenda-row:is(.a, .b) { x: y } }')).toEqual([
      '.field > label',
      '.agenda-row:is(.a, .b)',
    ]);
    expect(isOwn('.field > label', 'src/app/places/workshop')).toBe(false);
    expect(isOwn('.agenda-row', 'src/app/places/workshop')).toBe(true);
    expect(isOwn('h2', 'src/app/places/workshop')).toBe(false);
  });
});
