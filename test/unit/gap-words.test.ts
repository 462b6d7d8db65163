import { expect, it } from 'vitest';
import { gapLabel, gapText } from '#templates/tree/gap-words.ts';

it('a gap names the question in the tool, and the label is read back out of it', () => {
  expect(gapText('startdatum', 'A8')).toBe('[Saknas: startdatum – fråga A8 i verktyget]');
  expect(gapText('startdatum', '')).toBe('[Saknas: startdatum]');
  for (const label of ['startdatum', 'läget – i dag', 'vem (roll)'])
    for (const ref of ['A8', '']) expect(gapLabel(gapText(label, ref))).toBe(label);
});
