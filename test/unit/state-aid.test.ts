import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aidNeeded, aidRoute, economic } from '#steps/facts/state-aid.ts';
import { aidNeededOf, aidRouteOf, economicOf } from '#steps/law/assess/assess.ts';
import { answer, emptyCase, withEdits } from '../support/cases.ts';

const maybe = (...values: readonly string[]) => fc.constantFrom(undefined, ...values);

const answers = fc.record({
  otherSellers: maybe('ja', 'delvis', 'nej'),
  economicActivity: maybe('ja', 'delvis', 'nej'),
  valueTransferred: maybe('ja', 'delvis', 'nej'),
  localEffect: maybe('uppenbart_lokalt', 'delvis', 'inte_lokalt'),
  sgeiChosen: maybe('ja', 'nej'),
  sgeiRoute: maybe('aidR2', 'aidR3', 'aidR4'),
  deMinimisWithinCap: maybe('ja', 'nej'),
});

const words = { yes: 'ja', no: 'nej', unknown: 'oklart' } as const;
const routes: Readonly<Record<string, string>> = { open: 'no-route' };

describe('the conditions and the rules', () => {
  it('read state aid alike, so that no question is asked that the rules do not use', () => {
    fc.assert(
      fc.property(answers, (given) => {
        const edits = Object.entries(given).flatMap(([key, value]) =>
          value === undefined ? [] : [answer(`${key}@p1`, value, key === 'economicActivity' ? 'o1' : 'public')],
        );
        const c = withEdits(emptyCase(), ...edits);
        // With nothing transferred the rules close the question; the conditions ask for a transfer beside it.
        if (given.valueTransferred !== 'nej') expect(words[economic(c, 'p1')]).toBe(economicOf(c, 'p1'));
        expect(aidNeeded(c, 'p1')).toBe(aidNeededOf(c, 'p1'));
        const route = aidRoute(c, 'p1');
        expect(routes[route] ?? (route.startsWith('R') ? `aid${route}` : route)).toBe(aidRouteOf(c, 'p1'));
      }),
      { numRuns: 500 },
    );
  });
});
