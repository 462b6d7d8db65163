/** What an agreement as a whole lacks. */
import { describe, expect, it } from 'vitest';
import { checkAgreement } from '#steps/law/findings/text-checks.ts';

const complete = `Överenskommelsen gäller från den 1 januari 2027 till och med den 31 december 2029.
Kommunen bidrar med 300 000 kr per år. Organisationen bidrar med 900 timmar och 50 000 kr per år.
Pengar som inte används till ändamålet ska betalas tillbaka.
Kommunen får granska verksamheten, och allmänheten ska få insyn.
Om lagen ändras eller en domstol kommer fram till något annat får parterna avveckla partnerskapet i ordning.`;

describe('granskning av hela avtalet', () => {
  it('en komplett text saknar inget', () => {
    expect(checkAgreement(complete)).toEqual([]);
  });

  it.each([
    [0, 'T-04'],
    [1, 'T-05'],
    [2, 'T-06'],
    [3, 'T-07'],
    [4, 'T-08'],
  ])('utan rad %i saknas %s', (line, id) => {
    const text = complete
      .split('\n')
      .filter((_, index) => index !== line)
      .join('\n');
    expect(checkAgreement(text).map((one) => one.id)).toEqual([id]);
  });

  it('bara ena partens insats räcker inte', () => {
    const text = complete.replace(' Organisationen bidrar med 900 timmar och 50 000 kr per år.', '');
    expect(checkAgreement(text).map((one) => one.id)).toEqual(['T-05']);
  });
});
