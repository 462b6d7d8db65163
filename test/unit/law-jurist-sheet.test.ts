import { describe, expect, test } from 'vitest';
import { reasonsAt, saidAt } from '#steps/law/assess/said.ts';
import { baseAnswers } from '#steps/law/cases/known-cases.ts';
import { factsOfPart, juristSheet } from '#steps/law/explain/jurist-sheet.ts';
import { assessOne } from '#test/fixtures/law/generate.ts';
import { answer, emptyCase, entry, withEdits } from '#test/support/cases.ts';

const ids = (list: readonly { readonly id: string }[]): readonly string[] => list.map((one) => one.id);

describe('the sheet for a lawyer', () => {
  test('names the trigger and the facts when the value passes the limit and others sell', () => {
    const sheet = juristSheet(assessOne({ ...baseAnswers, otherSellers: 'delvis', totalValueSek: 1_200_000 }));
    expect(ids(sheet.form)).toEqual([]);
    expect(ids(sheet.inside).slice(0, 2)).toEqual(['J-01', 'J-02']);
    expect(sheet.inside[1]?.facts.map((used) => [used.key, used.value])).toEqual([
      ['otherSellers', 'delvis'],
      ['totalValueSek', 1_200_000],
    ]);
  });

  test('gathers what a trigger has through another rule under the trigger', () => {
    const sheet = juristSheet(assessOne({ ...baseAnswers, healthCare: 'ja', publicControlOfOrg: 'delvis' }));
    expect(ids(sheet.form)).toEqual(['J-07', 'J-13']);
    expect(sheet.form[0]?.fired.map((one) => one.ruleId)).toEqual(['L-03']);
  });

  test('keeps what is settled inside a partnership apart from what makes the form uncertain', () => {
    const sheet = juristSheet(
      assessOne({
        ...baseAnswers,
        childGroups: ['ovriga_barn'],
        sensitiveData: ['kansliga'],
        openSupportWork: 'nej',
      }),
    );
    expect(ids(sheet.form)).toEqual([]);
    expect(ids(sheet.inside)).toContain('J-14');
  });

  test('asks nothing when the rules ask for no lawyer, and still lists the facts with the unknown last', () => {
    const sheet = juristSheet(assessOne(baseAnswers));
    expect([sheet.form, sheet.missing]).toEqual([[], []]);
    const facts = factsOfPart(assessOne({ ...baseAnswers, whoseActivity: 'vet_inte' }));
    expect(facts.at(-1)?.key).toBe('whoseActivity');
    expect(facts.filter((used) => used.key === 'whoseActivity')).toHaveLength(1);
  });
});

describe('who said what', () => {
  const path = 'publicControlOfOrg@o1';
  const apart = withEdits(emptyCase(), answer(path, 'ja', 'public'), answer(path, 'nej', 'o1'));

  test('shows both lanes where they differ, and one where they do not', () => {
    expect(saidAt(apart, path).map((said) => [said.voice, said.value])).toEqual([
      ['public', 'ja'],
      ['o1', 'nej'],
    ]);
    expect(saidAt(withEdits(apart, answer(path, 'ja', 'o1')), path)).toHaveLength(1);
    expect(saidAt(apart, 'termMonths@p1')).toEqual([]);
  });

  test('keeps answers given apart covered until they have been shown', () => {
    const own = 'whoseActivity@p1';
    const hidden = withEdits(emptyCase(), answer(own, 'foreningens', 'public'), answer(own, 'kommunens', 'o1'));
    const reason = {
      op: 'note',
      path: 'motivation:R17@p1',
      voice: 'public',
      entry: entry('Sedan 1998.', 'public'),
    } as const;
    expect(saidAt(hidden, own)).toEqual([]);
    expect(reasonsAt(withEdits(hidden, reason), own)).toEqual([]);
    const shown = withEdits(hidden, reason, {
      op: 'note',
      path: 'revealed:R17@p1',
      voice: 'joint',
      entry: entry('ja'),
    });
    expect(saidAt(shown, own)).toHaveLength(2);
    expect(reasonsAt(shown, own)).toEqual([{ voice: 'public', text: 'Sedan 1998.' }]);
  });

  test('says when one side has written in the other’s lane', () => {
    const guess = { op: 'answer', path, voice: 'o1', entry: entry('nej', 'public') } as const;
    expect(saidAt(withEdits(emptyCase({ voices: 'alone' }), guess), path)).toEqual([
      { voice: 'o1', value: 'nej', assumption: true },
    ]);
  });
});
