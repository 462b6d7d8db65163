import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Truth } from '#steps/catalogue/step.ts';
import { agreement } from '#templates/agreement/agreement.ts';
import { crossChecks } from '#templates/checks/checks.ts';
import { factNames } from '#templates/fields/facts.ts';
import { clauseFields } from '#templates/fields/field-names.ts';
import { labelled } from '#templates/tree/labels.ts';
import { emptySample, inputFrom, sampleWith } from '#test/support/agreement-sample.ts';
import { wholeText } from '#test/support/document-text.ts';
import { full } from '#test/support/full.ts';

const truth = fc.constantFrom<Truth>('yes', 'no', 'unknown');
const anyFacts = fc
  .tuple(...factNames.map(() => truth))
  .map((truths) => Object.fromEntries(factNames.map((name, index) => [name, truths[index] ?? 'unknown'])));
const anyText = fc.dictionary(
  fc.constantFrom(...Object.values(clauseFields).map(({ key }) => key)),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
);
const off = fc.subarray(['K16', 'K34', 'K40']).map((ids) => Object.fromEntries(ids.map((id) => [id, 'skäl'])));

describe('whatever has been answered', () => {
  it('the agreement is made, its references lead somewhere, and its sections are numbered from 1', () => {
    fc.assert(
      fc.property(anyFacts, off, (facts, switchedOff) => {
        const input = inputFrom(sampleWith({ facts }), { off: switchedOff });
        const document = agreement(input);
        const text = wholeText(document);
        expect(text).not.toMatch(/undefined|\[object|\{\{|\[om |\[\[|(?:enligt|gäller) (?:avsnitt|punkt) [^\d]| {2}/u);
        const sections = document.blocks.filter((block) => block.kind === 'heading' && block.numbered === 'section');
        for (const match of text.matchAll(/[Aa]vsnitt (\d+)/gu))
          expect(Number(match[1])).toBeLessThanOrEqual(sections.length);
        crossChecks(input);
      }),
      { numRuns: full ? 40 : 15 },
    );
  });

  it('every annex that the text cites is there', () => {
    fc.assert(
      fc.property(anyFacts, (facts) => {
        const document = agreement(inputFrom({ ...emptySample, facts }));
        const printed = new Set(
          labelled(document).blocks.flatMap((block) => (block.kind === 'heading' ? [block.label ?? ''] : [])),
        );
        for (const match of wholeText(document).matchAll(/bilaga ([A-Z])(?![\p{L}])/gu))
          expect(printed).toContain(`Bilaga ${match[1]}`);
      }),
      { numRuns: full ? 40 : 15 },
    );
  });

  it('strange text in an answer is printed as it stands and breaks nothing', () => {
    fc.assert(
      fc.property(anyText, (values) => {
        const document = agreement(inputFrom(sampleWith({ values })));
        expect(document.blocks.length).toBeGreaterThan(100);
        crossChecks(inputFrom(sampleWith({ values })));
      }),
      { numRuns: full ? 40 : 15 },
    );
  });
});
