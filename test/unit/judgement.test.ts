/** The förvaltning's assessment as the tool proposes it: a sentence for each answer, and none where nobody has answered. */
import { describe, expect, it } from 'vitest';
import { judgementOf } from '#steps/proposals/judgement.ts';
import * as tables from '#steps/proposals/judgement-words.ts';
import { proposals } from '#steps/proposals/proposals.ts';
import { answer, emptyCase, entry, nothingGiven, withEdits } from '#test/support/cases.ts';
import { exampleCase } from '#test/support/examples.ts';

const textOf = (c: ReturnType<typeof emptyCase>): string =>
  judgementOf(c, ['p1'])
    .map(({ lead, text }) => `${lead}. ${text}`)
    .join('\n');

describe('the förvaltning’s assessment', () => {
  it('says nothing of what nobody has answered', () => {
    expect(judgementOf(emptyCase(), ['p1']).map(({ text }) => text)).toEqual(['', '', '', '', '']);
    expect(proposals(emptyCase(), '2026-11-30')).not.toHaveProperty('memo.judgement');
  });

  it('has a whole sentence for every answer, and never ”ni”', () => {
    const all = Object.values(tables).flatMap((sentences) => Object.values(sentences));
    expect(all.length).toBeGreaterThan(30);
    for (const one of all) expect(one).toMatch(/^\p{Lu}[^.]+\.$/u);
    expect(all.filter((one) => /\b(?:ni|er|era)\b/u.test(one))).toEqual([]);
  });

  it('names the answers as reasons for a grant only when every one of them says so, and never concludes', () => {
    const conclusion = 'Det är skälen att lämna pengarna som ett bidrag, och de vägs samlat.';
    const lyktan = exampleCase('OVN-01');
    expect(textOf(lyktan)).toContain(conclusion);
    for (const key of ['acquiresForOwnNeed@p1', 'placements@p1'])
      expect(textOf(withEdits(lyktan, answer(key, 'ja', 'public')))).not.toContain(conclusion);
    const unsure = withEdits(lyktan, { op: 'answer', path: 'placements@p1', voice: 'public', entry: null });
    expect(textOf(unsure)).not.toContain(conclusion);
    expect(textOf(unsure)).not.toContain('anvisar');
  });

  it('says nothing of money where nothing of value is given', () => {
    const none = withEdits(exampleCase('OVN-01'), ...nothingGiven(exampleCase('OVN-01')));
    expect(textOf(none)).not.toMatch(/pengar|bidraget/u);
    expect(textOf(none)).toContain('Inget av värde lämnas över');
  });

  it('speaks of the region to a region, and leaves the own words as they stand', () => {
    const region = withEdits(exampleCase('OVN-01'), {
      op: 'field',
      list: 'publicParties',
      id: 'k1',
      field: 'kind',
      entry: entry('region'),
    });
    expect(textOf(region)).toContain('Regionen styr inte arbetet i detalj.');
    expect(textOf(region)).not.toContain('Kommunen');
  });

  it('is proposed as the official’s text, one paragraph for each point, and has room in the field', () => {
    const proposed = proposals(exampleCase('OVN-11'), '2026-11-30')['memo.judgement'];
    const text = String(proposed?.value);
    expect(proposed?.kind).toBe('prefill');
    expect(text.split('\n').map((line) => line.split('. ')[0])).toContain('Marknaden');
    expect(text.length).toBeLessThanOrEqual(2500);
  });
});
