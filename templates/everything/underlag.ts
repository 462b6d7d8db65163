/**
 * What lies behind the agreement and is no part of it: what is missing, the legal answers, the pictures, the
 * risks and the organisation's own papers. It belongs to the file.
 */
import { longDate } from '#steps/swedish/format.ts';
import { agreement, agreementIsPossible } from '#templates/agreement/agreement.ts';
import { type Ask, answered, type Cell, none, rowCell, table } from '#templates/agreement/annexes/parts.ts';
import { gapsOf } from '#templates/agreement/gaps.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import { legalAssessment } from '#templates/assessment/legal-answers.ts';
import { selectClauses } from '#templates/clause/select.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, textOf } from '#templates/fields/fields.ts';
import { underlagPictures } from '#templates/figures/underlag-pictures.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { h2, under } from '#templates/tree/prose.ts';
import { plain } from '#templates/tree/runs.ts';
import { differencesAnnex, missingPage, openQuestionsAnnex, switchedOffNote } from './open-questions.ts';
import { organisationPapers } from './organisation-papers.ts';

/** What the agreement lacks, and what has been left out of it; nothing when no agreement can be made. */
function aboutTheAgreement(input: AgreementInput): readonly Block[] {
  if (!agreementIsPossible(input)) return [];
  const selection = selectClauses(input);
  return [
    ...missingPage(gapsOf(agreement(input)), selection, input),
    ...differencesAnnex(input),
    ...openQuestionsAnnex(input),
    ...under(h2('Avsnitt som ni har valt bort ur avtalet'), switchedOffNote(selection, input)),
    ...changeLog(input),
  ];
}

/** From the second version: what has changed. */
function changeLog({ changes }: AgreementInput): readonly Block[] {
  if (changes.length === 0) return [];
  const rows = changes.map((change) => [plain(change.version), plain(longDate(change.date)), plain(change.text)]);
  const columns = ['Version', 'Datum', 'Ändring'].map((header) => ({ header }));
  return [h2('Ändringslogg'), { kind: 'table', caption: 'Versioner', columns, rowHeaders: true, rows }];
}

function risks(lookup: FieldLookup): readonly Block[] {
  const of = (label: string): Ask => ({ ...ask(label, 'risks'), optional: true });
  const rows = lookup
    .rows('risks')
    .map((row): readonly Cell[] => [
      row.fields['risk'] ? answered(row.fields['risk'], textOf(row.fields['risk'])) : none,
      rowCell(lookup, row, 'likelihood', of('sannolikhet')),
      rowCell(lookup, row, 'consequence', of('följd')),
      rowCell(lookup, row, 'action', of('åtgärd')),
      rowCell(lookup, row, 'responsible', of('ansvarig')),
      rowCell(lookup, row, 'reviewed', of('ses över')),
    ]);
  if (rows.length === 0) return [];
  const columns = ['Risk', 'Sannolikhet', 'Följd', 'Åtgärd', 'Ansvarig', 'Ses över'].map((header) => ({ header }));
  return [h2('Risköversikt'), table('Risker', columns, rows, of('risker'))];
}

/** The papers behind the agreement, last in the underlag. */
export function underlag({ c, input }: DocumentInput): readonly Block[] {
  const { fields } = input;
  return [
    ...aboutTheAgreement(input),
    h2('Rättslig bedömning: svaren bakom'),
    ...legalAssessment(input),
    ...under(h2('Bilder'), underlagPictures(c)),
    ...risks(fields),
    h2('Underlag från organisationen'),
    ...organisationPapers(input),
  ];
}
