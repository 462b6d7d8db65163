/** A reader who has never seen the letters IOP meets the three words no later than the letters. */
import { describe, expect, test } from 'vitest';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { wholeText } from '#test/support/document-text.ts';
import { exampleCase } from '#test/support/examples.ts';
import { full } from '#test/support/full.ts';

const letters = /(?<!\p{L})IOP(?!-verkstaden)(?!\p{L})/u;
const words = /idébur(?:et|na) offentlig[at]+ partnerskap/iu;

/** What stands before the words where the letters come first; nothing when the words do. */
function early(text: string): readonly string[] {
  const first = letters.exec(text)?.index;
  const spelled = words.exec(text)?.index ?? Number.POSITIVE_INFINITY;
  return first === undefined || spelled < first ? [] : [text.slice(Math.max(0, first - 60), first + 20)];
}

const ids = full
  ? ['OVN-01', 'OVN-02', 'OVN-03', 'OVN-04', 'OVN-07', 'OVN-11', 'FK-01', 'FK-03']
  : ['OVN-01', 'OVN-03'];

describe.each(ids)('in the documents of %s', (id) => {
  test.each(documentKinds.map(({ kind }) => kind))('%s', (kind) => {
    expect(early(wholeText(makeDocument(exampleCase(id), { kind, today: '2026-11-22' })))).toEqual([]);
  });
});

test('letters before the words are found', () => {
  expect(early('Val: IOP.')).toEqual(['Val: IOP.']);
  expect(early('Ett idéburet offentligt partnerskap (IOP).')).toEqual([]);
  expect(early('Från IOP-verkstaden')).toEqual([]);
});
