import { describe, expect, test } from 'vitest';
import { baseAnswers, knownCases } from '#steps/law/cases/known-cases.ts';
import { courtCase, nearestExample } from '#steps/law/explain/nearest-case.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';

const limit = 700_000;
const valuesOf = (id: string, place = 0) => {
  const changes = knownCases.find((known) => known.id === id)?.parts[place]?.changes ?? {};
  return assessOne({ ...baseAnswers, ...changes }).stored;
};

describe('the judgment beside the answers', () => {
  test('is shared fact by fact when the answers are those of the judgment', () => {
    const court = courtCase(valuesOf('X01'));
    expect(court?.known.name).toContain('Alingsås');
    expect(court?.different).toEqual([]);
    expect(court?.shared.map((pair) => pair.key)).toEqual([
      'previouslyProcured',
      'otherSellers',
      'economicActivity',
      'valueTransferred',
      'paymentBasis',
      'enforceablePerformance',
      'statutoryDuty',
    ]);
  });

  test('names what differs with both answers, and what is not known yet', () => {
    const court = courtCase(assessOne({ ...baseAnswers, otherSellers: 'vet_inte' }).stored);
    expect(court?.unknown).toEqual(['otherSellers']);
    expect(court?.different).toContainEqual({ key: 'previouslyProcured', own: 'nej', known: 'ja' });
    expect(court?.shared.map((pair) => pair.key)).toEqual(['valueTransferred']);
  });
});

describe('the nearest invented example', () => {
  test.each(['X03', 'X06', 'X08', 'X10', 'X11', 'X12', 'X14', 'X15'])(
    'of %s is itself, with nothing that differs',
    (id) => {
      const nearest = nearestExample(valuesOf(id), limit);
      expect(nearest?.known.id).toBe(id);
      expect(nearest?.different).toEqual([]);
    },
  );

  test('tells Lyktan from the larger Lyktan by which side of the limit the value lies', () => {
    expect(nearestExample(valuesOf('X02'), limit)?.known.id).toBe('X02');
    expect(nearestExample(valuesOf('X02b'), limit)?.known.id).toBe('X02b');
  });

  test('is never the judgment, and says in which facts it differs', () => {
    const nearest = nearestExample(valuesOf('X01'), limit);
    expect(nearest?.known.real).toBeUndefined();
    expect(nearest?.different.length).toBeGreaterThan(0);
    expect(nearest?.different.every((pair) => String(pair.own) !== String(pair.known))).toBe(true);
  });
});
