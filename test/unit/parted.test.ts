import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parted } from '#src/app/places/history/parted.ts';

test('two texts are parted where they differ, between words', () => {
  expect(parted('Avtalet gäller i tre år.', 'Avtalet gäller i högst fyra år.')).toEqual([
    ['Avtalet gäller i ', 'tre ', 'år.'],
    ['Avtalet gäller i ', 'högst fyra ', 'år.'],
  ]);
  expect(parted('Lika.', 'Lika.')).toEqual([
    ['Lika.', '', ''],
    ['Lika.', '', ''],
  ]);
  expect(parted('a a', 'a a a')).toEqual([
    ['a ', '', 'a'],
    ['a ', 'a ', 'a'],
  ]);
});

test('nothing of any text is lost, and what they share is the same in both', () => {
  const texts = fc.array(fc.constantFrom('a', 'b', ' ', '\n', 'å'), { maxLength: 12 }).map((parts) => parts.join(''));
  fc.assert(
    fc.property(texts, texts, (a, b) => {
      const [one, two] = parted(a, b);
      expect([one.join(''), two.join('')]).toEqual([a, b]);
      expect([one[0], one[2]]).toEqual([two[0], two[2]]);
    }),
    { numRuns: 100 },
  );
});
