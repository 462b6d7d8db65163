/** WCAG 2 contrast of the colours, worked out from the style sheet in light and dark. */
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

const css = readFileSync(new URL('../../src/ui/tokens.css', import.meta.url), 'utf8');

type Tokens = Readonly<Record<string, string>>;

/** The custom properties of the block that starts with `selector`, as they stand there. */
function blockAfter(selector: string, from = 0): Tokens {
  const start = css.indexOf(selector, from);
  if (start < 0) throw new Error(`No such block: ${selector}`);
  const block = css.slice(css.indexOf('{', start) + 1, css.indexOf('}', start));
  return Object.fromEntries(
    [...block.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

const light = blockAfter(':root {');
const chosenDark = blockAfter(':root[data-theme="dark"]');
const systemDark = blockAfter(':root:not([data-theme="light"])', css.indexOf('prefers-color-scheme: dark'));
const dark = { ...light, ...chosenDark };
const print = { ...light, ...blockAfter(':root,', css.indexOf('@media print')) };

function luminance(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const part = Number.parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Ratio rounded down to one decimal, so that nothing is rounded up to a limit. */
function contrast(tokens: Tokens, front: string, back: string): number {
  const [a, b] = [front, back].map((name) => {
    const colour = tokens[name];
    if (!colour || !/^#[\da-f]{6}$/i.test(colour)) throw new Error(`--${name} is no plain colour: ${colour}`);
    return luminance(colour);
  });
  const [bright, dim] = [Math.max(a ?? 0, b ?? 0), Math.min(a ?? 0, b ?? 0)];
  return Math.floor((10 * (bright + 0.05)) / (dim + 0.05)) / 10;
}

type Pair = readonly [front: string, back: string, light: number, dark: number];

/** Text: at least 4.5. */
const textPairs: readonly Pair[] = [
  ['ink', 'paper', 14.1, 15.6],
  ['ink', 'surface', 14.7, 14.1],
  ['ink', 'sunken', 12.7, 12.5],
  ['muted', 'paper', 6.8, 9.4],
  ['muted', 'surface', 7.1, 8.5],
  ['muted', 'sunken', 6.2, 7.5],
  ['muted', 'kommun-tint', 6.1, 7.5],
  ['muted', 'org-tint', 6.0, 7.7],
  ['muted', 'joint-tint', 6.1, 7.0],
  ['brand', 'paper', 8.0, 9.4],
  ['brand', 'surface', 8.4, 8.5],
  ['brand', 'sunken', 7.3, 7.5],
  ['brand', 'brand-tint', 7.2, 7.0],
  ['brand', 'kommun-tint', 7.1, 7.5],
  ['brand', 'org-tint', 7.1, 7.7],
  ['on-brand', 'brand', 8.4, 9.4],
  ['on-brand', 'brand-hover', 11.5, 11.8],
  ['kommun', 'surface', 8.0, 8.7],
  ['kommun', 'kommun-tint', 6.8, 7.6],
  ['org', 'surface', 6.2, 8.6],
  ['org', 'org-tint', 5.3, 7.7],
  ['ink', 'joint-tint', 12.6, 11.6],
  ['on-warn', 'warn-tint', 12.9, 12.1],
  ['ink', 'trace-tint', 12.9, 12.1],
  ['stop', 'surface', 7.4, 8.0],
  ['stop', 'paper', 7.1, 8.9],
  ['stop', 'stop-tint', 6.2, 7.2],
  ['ok', 'paper', 6.2, 9.8],
  ['ok', 'ok-tint', 5.6, 7.0],
  ['paper', 'ink', 14.1, 15.6],
];

/** Edges and glyphs: at least 3. */
const edgePairs: readonly Pair[] = [
  ['control', 'surface', 4.6, 5.8],
  ['control', 'paper', 4.4, 6.4],
  ['control', 'sunken', 4.0, 5.1],
  ['warn-edge', 'paper', 5.3, 9.1],
  ['warn-edge', 'warn-tint', 4.8, 7.0],
  ['kommun', 'paper', 7.6, 9.6],
  ['org', 'paper', 5.9, 9.5],
  ['focus-line', 'focus-halo', 10.2, 12.1],
];

describe.each([
  ['text', 4.5, textPairs],
  ['an edge or a glyph', 3, edgePairs],
] as const)('%s, at least %d to 1', (_what, least, pairs) => {
  test.each(pairs)('%s on %s: %d in light, %d in dark', (front, back, inLight, inDark) => {
    const seen = [contrast(light, front, back), contrast(dark, front, back)];
    expect(Math.min(...seen)).toBeGreaterThanOrEqual(least);
    expect(seen).toEqual([inLight, inDark]);
  });
});

describe('the two dark themes', () => {
  test('are one: chosen by hand and by the system give the same colours', () => {
    expect(systemDark).toEqual(chosenDark);
  });

  test('change every colour of the light theme that a pair is made of', () => {
    const used = [...textPairs, ...edgePairs].flatMap((pair) => pair.slice(0, 2).map(String));
    expect([...new Set(used)].filter((name) => !Object.hasOwn(chosenDark, name))).toEqual([]);
  });
});

describe('on paper', () => {
  const onPaper = textPairs.filter(([front, back]) => back !== 'ink' && !front.startsWith('on-brand'));

  test.each(onPaper)('%s on %s can be read in print', (front, back) => {
    expect(contrast(print, front, back)).toBeGreaterThanOrEqual(4.5);
  });
});
