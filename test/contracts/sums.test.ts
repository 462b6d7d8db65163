/** A sum that ages stands in one dated row and nowhere in prose: texts name the row, and its figure is filled in for the day. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadExample } from '#src/examples/index.ts';
import { loadLawTexts } from '#steps/law/texts/load.ts';
import * as reasons from '#steps/law/texts/reasons.ts';
import * as results from '#steps/law/texts/result.ts';
import * as review from '#steps/law/texts/review.ts';
import { sumOn, sumsIn, withSums } from '#steps/law/texts/sums.ts';
import { datedValues } from '#steps/law/values/dated-values.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { formSteps } from '#templates/route/forms.ts';
import { wholeText } from '#test/support/document-text.ts';

const root = join(import.meta.dirname, '../..');
/** The rows themselves; what the cases of others have cost (a case's own facts) is no dated value. */
const exempt = /^steps\/law\/(?:values\/dated-entries\.ts|cases\/)/;

const files = ['steps', 'templates', 'src/app', 'src/workshop'].flatMap((folder) =>
  readdirSync(join(root, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.(?:tsx?|md)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(root.length + 1))
    .filter((file) => !exempt.test(file)),
);

const grouped = (value: number): string =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, String.raw`(?:[ \u00a0\u202f]|\\u00a0|&nbsp;|_)?`);
const oneOf = (values: readonly (number | undefined)[]): string =>
  [...new Set(values)].flatMap((value) => (value === undefined ? [] : [grouped(value)])).join('|');
const gap = String.raw`(?:\s|\\u00a0|&nbsp;)*`;
const sums = new RegExp(
  `(?<!\\d[\\d \u00a0\u202f]*)(?:(?:${oneOf(datedValues.map(({ sek }) => sek))})${gap}(?:kr|kronor)(?!\\p{L})|(?:${oneOf(datedValues.map(({ eur }) => eur))})${gap}euro(?!\\p{L}))`,
  'giu',
);

/** Comments explain; they are read by nobody who decides anything. */
const prose = (file: string): string =>
  readFileSync(join(root, file), 'utf8').replace(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');

describe('sums', () => {
  it('that are dated stand in no text', () => {
    expect(files.length).toBeGreaterThan(400);
    expect(files.flatMap((file) => [...prose(file).matchAll(sums)].map(([sum]) => `${file}: ${sum}`))).toEqual([]);
  });

  it.each(['gränsen är 700 000 kronor', '750\u00a0000 euro', '100\\u00a0000\\u00a0kronor', '7 802 550 kr.'])(
    'are found when they do: %s',
    (text) => {
      expect([...text.matchAll(sums)]).toHaveLength(1);
    },
  );

  it.each(['1 700 000 kronor', '700 000 personer', '700 000 euro', '750 000 kronor'])(
    'are told from other figures: %s',
    (text) => {
      expect([...text.matchAll(sums)]).toHaveLength(0);
    },
  );
});

describe('the names of sums in texts', () => {
  const tables = { ...reasons, ...results, ...review, formSteps };

  it('are ids of dated values', () => {
    const named = sumsIn(JSON.stringify(tables));
    const known = new Set(datedValues.map(({ id }) => id));
    expect(named.length).toBeGreaterThan(6);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  it.each(['2026-11-30', '2028-03-01', '2021-06-01'])(
    'are all filled on %s, also where no value is known',
    async (day) => {
      expect(JSON.stringify(await loadLawTexts(day))).not.toContain('{{');
    },
  );

  it('give kronor, else euro, else say that the sum must be looked up', () => {
    expect(sumOn('lou.direkt.ovrigt', '2026-11-30')).toBe('700\u00a0000\u00a0kronor');
    expect(sumOn('lou.direkt.bilaga2', '2025-06-01')).toBe('8\u00a0109\u00a0450\u00a0kronor');
    expect(sumOn('lou.direkt.bilaga2', '2026-11-30')).toBe('750\u00a0000\u00a0euro');
    expect(withSums('Gränsen är {{belopp:lou.direkt.bilaga2}}.', '2029-01-01')).toBe(
      'Gränsen är ett belopp som ni behöver kontrollera.',
    );
  });

  it('are filled in every document about the law', async () => {
    // A purchase, a small purchase, an open question, two parts, and a duty to document: all tables of words are printed.
    const cases = await Promise.all(['OVN-03', 'OVN-04', 'OVN-06', 'OVN-07'].map(loadExample));
    const unfilled = cases.flatMap((c) =>
      (['assessment', 'memo', 'route'] as const).filter((kind) =>
        wholeText(makeDocument(c, { kind, today: '2026-11-30' })).includes('{{'),
      ),
    );
    expect(unfilled).toEqual([]);
  });
});
