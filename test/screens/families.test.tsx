/** The families of words on *Alla texter*: each with its question, the answers that it asks at, and examples. */
import { render, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { Families } from '#src/app/places/all-texts/Families.tsx';
import { loadAllTexts } from '#src/app/places/all-texts/load.ts';
import { familyIds } from '#steps/law/findings/families.ts';
import { familyExamples } from '#steps/law/texts/finding-examples.ts';

test('each family says what it concerns, when it asks, and what asks and what does not', async () => {
  render(<Families texts={await loadAllTexts('2026-11-30')} />);
  const shown = screen.getAllByRole('article').map((article) => article.textContent ?? '');
  expect(shown).toHaveLength(familyIds.length);
  for (const [index, id] of familyIds.entries()) {
    const { asks, silent } = familyExamples[id];
    for (const text of [...asks, ...silent]) expect(shown[index]).toContain(text);
    expect(shown[index], id).toMatch(/[?.] (?:Frågar vid ”|Frågar vad som än är svarat)/u);
    expect(shown[index], id).not.toMatch(/”[a-z]+(?:_[a-z]+)*”, och när|undefined/u);
  }
});
