/** The accessibility statement tells of a run over the pages as they are now. */
import { expect, test } from 'vitest';
import measured from '#src/app/places/accessibility/measured.json' with { type: 'json' };
import { counted } from '#test/support/accessibility-states.ts';

test('the accessibility statement is measured on these places, pages and cases: else run npm run accessibility', () => {
  expect(measured).toMatchObject(counted);
});
