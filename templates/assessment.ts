/** Beslutsunderlag: the legal assessment with reasons and sources, part by part, and the answers behind it. */
import { legalAssessment } from './annexes/legal.ts';
import { partBlocks } from './assessment-blocks.ts';
import type { Document } from './document.ts';
import { type LegalInput, legalDocument, ownChoice, partName } from './legal-document.ts';
import { plain } from './runs.ts';

export function assessmentDocument(input: LegalInput): Document {
  const { parts } = input.assessment;
  return legalDocument(input, 'assessment', 'Rättslig bedömning: svar, signaler och källor', [
    ...parts.flatMap((part) => partBlocks(part, partName(input, part), parts.length > 1)),
    ...ownChoice(input),
    { kind: 'pageBreak' },
    { kind: 'heading', level: 2, runs: plain('Svaren bakom bedömningen') },
    ...legalAssessment({ fields: input.fields }).filter((block) => block.kind === 'table'),
  ]);
}
