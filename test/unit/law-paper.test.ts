/** The paper for a lawyer: stored answers, quoted texts, how they were settled, codes, and each source in full. */
import { describe, expect, it } from 'vitest';
import { sourceOf } from '#steps/catalogue/sources.ts';
import { assessmentOf } from '#steps/law/assess/assessment-of.ts';
import { knownCaseFile } from '#steps/law/cases/known-case-file.ts';
import { allKnownCases } from '#steps/law/cases/known-cases.ts';
import { readText } from '#steps/law/explain/read-text.ts';
import { keyNames } from '#steps/law/texts/result.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { wholeText } from '#test/support/document-text.ts';

const today = '2026-11-30';

function paper(id: string) {
  const known = allKnownCases.find((one) => one.id === id);
  if (!known) throw new Error(`${id} saknas`);
  const c = knownCaseFile(known);
  const document = makeDocument(c, { kind: 'assessment', today });
  return { assessment: assessmentOf(c, today), text: wholeText(document).replaceAll('\u00a0', ' ') };
}

describe('bedömning för jurist', () => {
  it('citerar det som texterna säger bredvid svaret som det gavs, med vem, när och varför när det är utrett', () => {
    const { text } = paper('Y20');
    expect(text).toContain('”Driften har tidigare varit upphandlad');
    expect(text).toContain(`${keyNames.previouslyProcured}: Nej`);
    expect(text).toMatch(/Det handlar om en annan verksamhet, på andra sidan gatan\. \([^)]+, 15 januari 2026\)/u);
    expect(text).not.toContain('Inte utrett');
    expect(paper('Y19').text).toContain('Inte utrett');
  });

  it.each(['X01', 'X07', 'X14', 'Y21'])(
    '%s: varje regel som slagit till har sin kod, och varje källa adress och läsdag',
    (id) => {
      const { assessment, text } = paper(id);
      const fired = assessment.parts.flatMap((part) => part.fired).filter(({ effect }) => effect !== 'missing');
      expect(fired.length).toBeGreaterThan(5);
      for (const { ruleId, sources } of fired) {
        expect(text).toContain(ruleId);
        for (const source of sources.map(sourceOf)) {
          expect(text).toContain(source.title);
          if (source.url.startsWith('https://')) expect(text).toContain(source.url);
          expect(text.toLowerCase()).toContain(readText(source).replaceAll('\u00a0', ' ').toLowerCase());
        }
      }
    },
  );
});
