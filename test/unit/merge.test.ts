/** MP-01…MP-12: what a merge of two files must never do, for any changes on either side. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CaseFile, type Entry, rowsAt, rowsOf } from '#steps/case/case-file.ts';
import { applyEdits } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';
import { editsBetween } from '#steps/exchange/edits-between.ts';
import { type Merged, merge } from '#steps/exchange/merge.ts';
import { mergeFindings } from '#steps/exchange/merge-findings.ts';
import type { Conflict } from '#steps/exchange/merge-work.ts';
import { comparable, type Leaf, placeFromId, placeId } from '#steps/exchange/place.ts';
import { receive } from '#steps/exchange/receive.ts';
import { type Decision, settle } from '#steps/exchange/settle.ts';
import { answer, emptyCase, entry, row, withEdits } from '../support/cases.ts';
import { playOut } from '../support/exchange-play.ts';
import { full } from '../support/full.ts';
import { codes, type ThreeCases, threeCases } from '../support/two-sides.ts';

const runs = { numRuns: full ? 10_000 : 400, seed: 20261122 };

function holds(name: string, check: (cases: ThreeCases) => boolean): void {
  test(name, () => {
    fc.assert(fc.property(threeCases, check), runs);
  });
}

/** Every value of a case with its place. */
function valuesOf(c: CaseFile): ReadonlyMap<string, Entry> {
  const lanes = (['answers', 'notes'] as const).flatMap((name) =>
    Object.entries(c[name]).flatMap(([path, all]) =>
      Object.entries(all).map(([voice, one]) => [`${name}/${path}/${voice}`, one] as const),
    ),
  );
  const fields = Object.entries(c.items).flatMap(([list, rows]) =>
    rows.flatMap(({ id, fields: all }) =>
      Object.entries(all).map(([field, one]) => [`fields/${list}/${id}/${field}`, one] as const),
    ),
  );
  return new Map([...lanes, ...fields]);
}

/** The values that a conflict keeps; a row keeps all its fields. */
function keptIn({ place, base, mine, theirs }: Conflict): readonly string[] {
  const inLeaf = (leaf: Leaf | null): readonly string[] => {
    if (leaf?.kind === 'entry') return [`${placeId(place)} ${comparable(leaf.entry.value)}`];
    if (leaf?.kind !== 'row' || place.kind !== 'row') return [];
    return Object.entries(leaf.row.fields).map(
      ([field, one]) => `fields/${place.list}/${place.id}/${field} ${comparable(one.value)}`,
    );
  };
  return [base, mine, theirs].flatMap(inLeaf);
}

const differs = (a: Entry | undefined, b: Entry | undefined): boolean =>
  (a === undefined) !== (b === undefined) ||
  (a !== undefined && b !== undefined && comparable(a.value) !== comparable(b.value));

const swapped = ({ id, mine, theirs, base }: Conflict): string => canonical([id, base, theirs, mine]);
const plain = ({ id, mine, theirs, base }: Conflict): string => canonical([id, base, mine, theirs]);
/** Everything that the revision is the hash of. */
const content = ({ answers, items, notes, kind, track, voices }: CaseFile): string =>
  canonical([answers, items, notes, kind, track, voices]);

describe('a merge of two files', () => {
  holds('MP-01 changes nothing when nobody has changed anything', ({ base }) => {
    const { result, conflicts, changes } = merge(base, base, base);
    return content(result) === content(base) && conflicts.length + changes.length === 0;
  });

  holds('MP-02 takes what only one side has changed', ({ base, mine }) => {
    const taken = merge(base, base, mine);
    const kept = merge(base, mine, base);
    return [taken, kept].every(({ result, conflicts }) => conflicts.length === 0 && sameValues(result, mine));
  });

  holds('MP-03 loses no value that either side has written', ({ base, mine, theirs }) => {
    const { result, conflicts, changes } = merge(base, mine, theirs);
    const there = new Set([...valuesOf(result)].map(([id, one]) => `${id} ${comparable(one.value)}`));
    for (const kept of conflicts.flatMap(keptIn)) there.add(kept);
    const [old, taken] = [valuesOf(base), new Set(changes.filter(({ after: now }) => !now).map(({ id }) => id))];
    return [mine, theirs].every((side) =>
      [...valuesOf(side)].every(
        ([id, one]) => !differs(old.get(id), one) || there.has(`${id} ${comparable(one.value)}`) || taken.has(id),
      ),
    );
  });

  holds('MP-04 never chooses in silence between two different changes', ({ base, mine, theirs }) => {
    const listed = new Set(merge(base, mine, theirs).conflicts.map(({ id }) => id));
    const [old, own, other] = [valuesOf(base), valuesOf(mine), valuesOf(theirs)];
    return [...new Set([...own.keys(), ...other.keys()])].every((id) => {
      const [a, b, o] = [own.get(id), other.get(id), old.get(id)];
      const both = differs(a, b) && differs(o, a) && differs(o, b);
      return !both || listed.has(id) || listed.has(rowIdOf(id));
    });
  });

  holds('MP-05 lets an edit survive a deletion until somebody decides', ({ base, mine, theirs }) => {
    const { result, conflicts } = merge(base, mine, theirs);
    return conflicts
      .filter(({ kind }) => kind === 'deleted')
      .every(({ place, mine: a, theirs: b }) => {
        if ((a === null) === (b === null)) return false;
        if (place.kind !== 'row') return valuesOf(result).has(placeId(place));
        return rowsAt(result, place.list).some(({ id }) => id === place.id);
      });
  });

  holds('MP-06 lists the same conflicts from either side', ({ base, mine, theirs }) => {
    const here = merge(base, mine, theirs).conflicts.map(plain).sort();
    const there = merge(base, theirs, mine).conflicts.map(swapped).sort();
    return canonical(here) === canonical(there);
  });

  holds('… and gives both sides the same content where there is no conflict', ({ base, mine, theirs }) => {
    const [here, there] = [merge(base, mine, theirs), merge(base, theirs, mine)];
    return here.conflicts.length > 0 || content(here.result) === content(there.result);
  });

  holds('MP-07 changes nothing when the same file comes again', ({ base, mine, theirs }) => {
    const first = decided(merge(base, mine, theirs), 'theirs');
    const again = merge(theirs, first, theirs);
    return again.conflicts.length === 0 && content(again.result) === content(first);
  });

  holds('MP-08 leaves both with the same revision when one has decided and sent it back', ({ base, mine, theirs }) => {
    const settled = decided(merge(base, mine, theirs), 'mine');
    const back = merge(theirs, theirs, settled);
    return back.conflicts.length === 0 && content(back.result) === content(settled);
  });

  holds('MP-09 makes every difference a conflict when the base is missing', ({ mine, theirs }) => {
    const listed = new Set(merge(null, mine, theirs).conflicts.map(({ id }) => id));
    const [own, other] = [valuesOf(mine), valuesOf(theirs)];
    return [...new Set([...own.keys(), ...other.keys()])].every(
      (id) => !differs(own.get(id), other.get(id)) || listed.has(id) || listed.has(rowIdOf(id)),
    );
  });

  holds('MP-10 keeps every text whole, and MP-12 its author and time', ({ base, mine, theirs }) => {
    const written = new Set(
      [base, mine, theirs].flatMap((c) => [...valuesOf(c).values()].map((one) => canonical(one))),
    );
    const { result } = merge(base, mine, theirs);
    return [...valuesOf(result).values()].every((one) => written.has(canonical(one)));
  });

  holds('left open keeps both values in the case itself', ({ base, mine, theirs }) => {
    const merged = merge(base, mine, theirs);
    const c = settle(merged, {}, { as: 'public', from: 'o1', at: '2026-10-01T08:00:00Z' });
    const all = new Set([...valuesOf(c).values()].map((one) => comparable(one.value)));
    return merged.conflicts.every(({ mine: a, theirs: b }) =>
      [a, b].every((leaf) => leaf?.kind !== 'entry' || all.has(comparable(leaf.entry.value))),
    );
  });

  holds('comes as edits that give the same content, whatever is decided', ({ base, mine, theirs }) => {
    const merged = merge(base, mine, theirs);
    const choice = (['mine', 'theirs', 'open'] as const)[merged.changes.length % 3] ?? 'open';
    const wanted = decided(merged, choice);
    return content(applyEdits(mine, editsBetween(mine, wanted))) === content(wanted);
  });

  test('names every place so that the name can be read back', () => {
    fc.assert(
      fc.property(threeCases, ({ base, mine, theirs }) => {
        for (const { id, place } of merge(base, mine, theirs).conflicts) expect(placeFromId(id)).toEqual(place);
      }),
      { ...runs, numRuns: full ? 500 : 170 },
    );
  });
});

/** Values and rows; the order of a list counts too. */
function sameValues(a: CaseFile, b: CaseFile): boolean {
  const text = (c: CaseFile): string =>
    canonical([
      [...valuesOf(c)].map(([id, one]) => `${id} ${comparable(one.value)}`).sort(),
      Object.entries(c.items)
        .map(([list, rows]) => `${list}: ${rows.map(({ id }) => id).join(' ')}`)
        .sort(),
    ]);
  return text(a) === text(b);
}

/** The row that a field belongs to, as a place. */
function rowIdOf(id: string): string {
  const place = placeFromId(id);
  return place?.kind === 'field' ? placeId({ kind: 'row', list: place.list, id: place.id }) : id;
}

function decided(merged: Merged, choice: 'mine' | 'theirs' | 'open'): CaseFile {
  const decision: Decision = choice === 'open' ? { leave: 'open' } : { take: choice };
  const all = Object.fromEntries(merged.conflicts.map(({ id }) => [id, decision]));
  return settle(merged, all, { as: 'public', from: 'o1', at: '2026-10-01T08:00:00Z' });
}

describe('what two sides write about the same thing', () => {
  const base = withEdits(
    emptyCase(),
    answer('term.start', '2026-01-01'),
    answer('term.end', '2026-12-31'),
    row('goals', 'g1', 'joint', { text: 'Färre är ensamma' }),
    row('goals', 'g2', 'joint', { text: 'Fler får arbete' }),
  );

  test('two dates that are right apart and wrong together give a finding (MP-11)', () => {
    const mine = { ...withEdits(base, answer('term.start', '2026-09-01')), parents: [base.rev] };
    const theirs = { ...withEdits(base, answer('term.end', '2026-06-30', 'joint')), parents: [base.rev] };
    const received = receive(mine, theirs, [{ rev: base.rev, direction: 'sent', at: '', case: base }], 'public');
    expect(received.kind === 'merge' && received.merged.conflicts).toEqual([]);
    if (received.kind !== 'merge') throw new Error('nothing to compare');
    const findings = mergeFindings(received.merged.result, [mine, theirs], '2026-11-22');
    expect(findings.map(({ refs }) => refs)).toEqual([['A8']]);
  });

  test('two answers that the law cannot hold together give its cross-check, beside both questions (MP-11)', () => {
    const start = withEdits(
      base,
      answer('economicActivity@p1', 'ja', 'o1'),
      answer('otherSellers@p1', 'nej', 'public'),
    );
    const mine = withEdits(start, answer('economicActivity@p1', 'nej', 'o1'));
    const theirs = withEdits(start, answer('otherSellers@p1', 'ja', 'public'));
    const { result, conflicts } = merge(start, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(mergeFindings(result, [mine, theirs], '2026-11-22')).toMatchObject([
      { refs: expect.arrayContaining(['R31']), text: expect.stringContaining('Finns en marknad') },
    ]);
    expect(mergeFindings(mine, [mine], '2026-11-22')).toEqual([]);
  });

  test('two amounts in one sentence are never mixed', () => {
    const text = (sum: string): string => `Bidraget är ${sum} kr per år.`;
    const start = withEdits(base, answer('challenge', text('100\u00a0000'), 'public'));
    const mine = withEdits(start, answer('challenge', text('250\u00a0000'), 'public'));
    const theirs = withEdits(start, answer('challenge', text('400\u00a0000'), 'public'));
    const { result, conflicts } = merge(start, mine, theirs);
    expect(conflicts).toMatchObject([{ id: 'answers/challenge/public', kind: 'changed' }]);
    expect(result.answers['challenge']?.['public']?.value).toBe(text('250\u00a0000'));
  });

  test('a row that one side has moved and the other has rewritten is moved and rewritten', () => {
    const mine = withEdits(base, { op: 'move', list: 'goals', id: 'g2', index: 0 });
    const field = { op: 'field', list: 'goals', id: 'g2', field: 'text', entry: entry('Fler får lön', 'o1') } as const;
    const { result, conflicts } = merge(base, mine, withEdits(base, field));
    expect(conflicts).toEqual([]);
    expect(rowsOf(result, 'goals').map(({ id, fields }) => [id, fields['text']?.value])).toEqual([
      ['g2', 'Fler får lön'],
      ['g1', 'Färre är ensamma'],
    ]);
  });

  test('an organisation taken away on one side stays while the other has written in its lane', () => {
    const two = withEdits(base, row('organisations', 'o2', 'joint', { name: 'Andra föreningen' }));
    const mine = withEdits(two, { op: 'remove', list: 'organisations', id: 'o2' });
    const theirs = withEdits(two, answer('hopes', 'Vi vill vara med', 'o2'));
    const { result, conflicts } = merge(two, mine, theirs);
    expect(conflicts).toMatchObject([{ id: 'rows/organisations/o2', kind: 'deleted', mine: null }]);
    expect(rowsOf(result, 'organisations').map(({ id }) => id)).toEqual(['o1', 'o2']);
  });

  test('letters with loose accents and minus zero are no change', () => {
    const mine = withEdits(base, answer('partnership.name', 'Mötesplats'), answer('budget.total', 0));
    const theirs = withEdits(base, answer('partnership.name', 'Mo\u0308tesplats'), answer('budget.total', -0));
    const { result, conflicts } = merge(base, mine, theirs);
    expect(conflicts).toEqual([]);
    expect(result.answers['partnership.name']?.['joint']?.value).toBe('Mötesplats');
  });

  test('a base from another branch makes no guess: where two bases differ, nothing is known', () => {
    const left = withEdits(base, answer('challenge', 'A', 'public'));
    const right = withEdits(base, answer('challenge', 'B', 'public'));
    expect(merge([left, right], left, right).conflicts).toMatchObject([{ kind: 'no-base' }]);
    expect(merge(left, left, right).conflicts).toEqual([]);
  });
});

describe('two parties that exchange files for a long time', () => {
  test('lose nothing and end with the same revision, whatever happens to the files on the way', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(7), codes(3)), { minLength: 3, maxLength: 14 }), (moves) => {
        playOut(moves);
      }),
      { ...runs, numRuns: full ? 200 : 70 },
    );
  });
});
