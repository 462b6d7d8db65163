/** Everything that is said and written stands on Alla texter, read from where it lives. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadAllTexts } from '#src/app/places/all-texts/load.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';

const today = '2026-11-30';
const texts = await loadAllTexts(today);
const steps = new URL('../../steps/', import.meta.url);

/** The words of the signals as they stand in the files: `text: '…'`. */
const written = readdirSync(steps, { recursive: true, encoding: 'utf8' })
  .filter((path) => /^[^/]+\/signals[^/]*\.ts$/.test(path))
  .flatMap((path) => [...readFileSync(new URL(path, steps), 'utf8').matchAll(/text: '([^']+)'/g)])
  .map((match) => match[1] ?? '');

describe('Alla texter', () => {
  it('har varje varningssignal, med fråga', () => {
    expect(written.length).toBeGreaterThan(50);
    const shown = texts.signals.map(({ text }) => text);
    expect(written.filter((text) => !shown.includes(text))).toEqual([]);
    expect(new Set(texts.signals.map(({ id }) => id)).size).toBe(texts.signals.length);
    const withRef = texts.signals.filter(({ ref }) => /^[A-Z]+\d+$/.test(ref));
    expect(withRef.length / texts.signals.length).toBeGreaterThan(0.9);
  });

  it('har dokumentens egna ord för varje dokument, utan parternas', () => {
    const kinds = documentKinds.filter(({ kind }) => kind !== 'everything').map(({ name }) => name);
    expect([...new Set(texts.prose.map(({ document }) => document))].toSorted()).toEqual(kinds.toSorted());
    expect(texts.prose.length).toBeGreaterThan(300);
    expect(new Set(texts.prose.map(({ id }) => id)).size).toBe(texts.prose.length);
    for (const { id, text } of texts.prose) expect(text.trim(), id).not.toBe('');
  });

  it('har varje mening som bedömningen kan säga', () => {
    expect(Object.keys(texts.law.whatIfTexts).length).toBeGreaterThan(35);
    expect(Object.keys(texts.said.askedTexts).length).toBeGreaterThan(60);
    expect(Object.keys(texts.review.examinationTexts).length).toBeGreaterThan(40);
    expect(texts.rules.every((rule) => rule.reviewed === null)).toBe(true);
    expect(JSON.stringify([texts.law, texts.review])).not.toContain('{{belopp');
  });
});
