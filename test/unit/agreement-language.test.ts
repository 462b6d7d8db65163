/** What the språkvakt says of the draft as a whole. */
import { describe, expect, it } from 'vitest';
import { agreement } from '#templates/agreement/agreement.ts';
import { lackingIn } from '#templates/checks/language.ts';
import { fullSample, inputFrom } from '../support/agreement-sample.ts';

describe('the whole draft', () => {
  it('lacks nothing when every clause is there', () => {
    expect(lackingIn(agreement(inputFrom(fullSample)), inputFrom(fullSample))).toEqual([]);
  });

  it('lacks repayment when the parties have written it away', () => {
    const ownWording = Object.fromEntries(
      ['K21', 'K25', 'K52', 'K56', 'K05', 'K15'].map((id) => [
        id,
        { text: 'Vi litar på varandra.', path: `clauseOwnWording:${id}` },
      ]),
    );
    const input = inputFrom(fullSample, { ownWording });
    expect(lackingIn(agreement(input), input).map((found) => found.id)).toContain('T-06');
  });
});
