/** What two sides have written of the same thing stays, as the proposal of who wrote it, until they say the same. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { chooseEdits } from '#steps/exchange/disagreements.ts';
import { leftOpen } from '#steps/exchange/left-open.ts';
import { openDisagreements } from '#steps/exchange/open-disagreements.ts';
import { answer, withEdits } from '../support/cases.ts';
import { full } from '../support/full.ts';
import { Chain, playChain, type Writer } from '../support/letter-chain.ts';

const later = '2026-12-01T08:00:00Z';

function twoWriters(): { readonly chain: Chain; readonly k: Writer; readonly o: Writer } {
  const chain = new Chain(['public', 'o1']);
  const [k, o] = chain.writers;
  if (!k || !o) throw new Error('no writers');
  return { chain, k, o };
}

function carry(chain: Chain, from: Writer, to: Writer): void {
  chain.send(from, to);
  chain.takeAt(chain.post.length - 1);
}

const said = ({ c }: Writer): readonly (readonly [string, unknown])[] =>
  leftOpen(c).flatMap(({ sides }) => sides.map(({ voice, entry }) => [voice, entry.value] as const));

const choose = (writer: Writer, value: string): void => {
  const [open] = openDisagreements(writer.c);
  if (!open) throw new Error('nothing is open');
  writer.c = applyEdits(writer.c, chooseEdits(writer.c, open, value, writer.side, later));
};

describe('a text that both have written', () => {
  test('stays when nobody chooses, also when the other writes anew, and nobody is given other words', () => {
    const { chain, k, o } = twoWriters();
    chain.write(k, 0, 'KOMMUNENS NAMN');
    chain.write(o, 0, 'FÖRENINGENS NAMN');
    carry(chain, o, k);
    expect(said(k)).toEqual([
      ['public', 'KOMMUNENS NAMN'],
      ['o1', 'FÖRENINGENS NAMN'],
    ]);
    chain.write(o, 0, 'FÖRENINGENS NAMN 2');
    carry(chain, o, k);
    carry(chain, k, o);
    for (const writer of [k, o]) {
      expect(said(writer)).toEqual([
        ['public', 'KOMMUNENS NAMN'],
        ['o1', 'FÖRENINGENS NAMN 2'],
      ]);
      expect(writer.c.answers['partnership.name']?.['joint']).toBeUndefined();
    }
  });

  test('is the answer on both sides when one takes the other’s', () => {
    const { chain, k, o } = twoWriters();
    chain.write(k, 0, 'Kommunens');
    chain.write(o, 0, 'Föreningens');
    carry(chain, o, k);
    choose(k, 'Föreningens');
    expect(said(k)).toEqual([]);
    carry(chain, k, o);
    expect(said(o)).toEqual([]);
    for (const { c } of [k, o]) expect(c.answers['partnership.name']?.['joint']?.value).toBe('Föreningens');
    expect(chain.contents().size).toBe(1);
  });

  test('is open again, and said to be, when each takes the other’s at the same time', () => {
    const { chain, k, o } = twoWriters();
    chain.write(k, 0, 'Kommunens');
    chain.write(o, 0, 'Föreningens');
    chain.send(k, o);
    carry(chain, o, k);
    chain.takeAt(0);
    choose(k, 'Föreningens');
    choose(o, 'Kommunens');
    chain.send(k, o);
    carry(chain, o, k);
    chain.takeAt(0);
    for (const { c } of [k, o]) expect(leftOpen(c)).toMatchObject([{ yielded: true }]);
    choose(k, 'Kommunens');
    carry(chain, k, o);
    expect(said(o)).toEqual([]);
  });

  test('is kept from a file where an older version had left it open', () => {
    const { chain, k, o } = twoWriters();
    const old = (voice: string, value: string): Edit => ({
      op: 'note',
      path: 'disagreement:answers/partnership.name/joint',
      voice,
      entry: { value, by: voice, at: later },
    });
    k.c = withEdits(k.c, answer('partnership.name', 'Prov'), old('public', 'Kommunens'), old('o1', 'Föreningens'));
    expect(said(k)).toHaveLength(2);
    carry(chain, k, o);
    expect(said(o)).toEqual(said(k));
  });
});

describe('whatever is written, handed over, crossed and saved without a choice', () => {
  const most = { rounds: 0 };

  test('two writers of one side who write over a text at the same time take no word from each other', () => {
    const acts = [0, 55_665, 29_347, 0, 13, 215, 14_097];
    expect(playChain(['public', 'o1', 'public', 'o1'], acts)).toMatchObject({ faults: [], rounds: 1 });
  });

  test('a text that its own side has put another in the stead of gives way to it also where nobody knew of either', () => {
    const acts = [3275, 54_507, 3480, 20_378, 38_490, 172];
    expect(playChain(['public', 'o1', 'public', 'o1'], acts)).toMatchObject({ faults: [], rounds: 1 });
  });

  test.each([
    { name: 'two parties', sides: ['public', 'o1'] },
    { name: 'two writers on each side', sides: ['public', 'o1', 'public', 'o1'] },
    { name: 'two organisations', sides: ['public', 'o1', 'o2'] },
  ])('every text stays with its writer, and all end with the same: $name', ({ sides }) => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 65_535 }), { minLength: 4, maxLength: 24 }), (acts) => {
        const { faults, rounds } = playChain(sides, acts);
        expect(faults).toEqual([]);
        most.rounds = Math.max(most.rounds, rounds);
        expect(rounds).toBeLessThanOrEqual(4);
      }),
      { numRuns: full ? 6_700 : 30, seed: 20261201 },
    );
    if (full) process.stdout.write(`rounds until all say the same, at most: ${most.rounds}\n`);
  });
});
