/**
 * What the agreement as a whole lacks, as the språkvakt shows it (steps/law/README.md 10). What the parties' own texts say
 * is read by the law (`steps/law/findings/`).
 */
import { checkAgreement } from '#steps/law/findings/text-checks.ts';
import type { TextFinding } from '#steps/law/types.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { plainText, runsOf } from '#templates/tree/runs.ts';

/** Pages that speak about the agreement: their questions and gaps would hide what the agreement itself lacks. */
const aboutIt: ReadonlySet<string> = new Set(['sparbarhet']);

function textToSearch(document: Document): string {
  let searched = true;
  return document.blocks
    .flatMap((block) => {
      if (block.kind === 'heading' && block.level === 2) searched = !aboutIt.has(block.id ?? '');
      return searched ? [lineOf(block)] : [];
    })
    .join('\n');
}

/** Rows stay whole, so that a party and its sum stand together. A heading promises nothing. */
function lineOf(block: Block): string {
  if (block.kind === 'heading') return '';
  if (block.kind !== 'table') return plainText(runsOf(block));
  return block.rows.map((row) => row.map(plainText).join(' ')).join('\n');
}

/** What the agreement as a whole lacks: T-04 … T-08. T-07 counts only when a municipal affair is handed over. */
export function lackingIn(document: Document, input: AgreementInput): readonly TextFinding[] {
  const text = textToSearch(document);
  const handsOver = ['ja', 'delvis'].includes(String(input.fields.value('handsOverMunicipalAffair')?.value ?? ''));
  return checkAgreement(text).filter((found) => found.id !== 'T-07' || handsOver);
}
