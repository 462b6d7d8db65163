/** What every document about a case is made from. */
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Assessment } from '#steps/law/result.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import type { FieldLookup } from '#templates/fields/fields.ts';
import type { DocumentWords } from './words.ts';

export interface DocumentInput {
  readonly c: CaseFile;
  readonly assessment: Assessment;
  readonly input: AgreementInput;
  /** As `input.fields`, with the parts that need another form among them. */
  readonly every: FieldLookup;
  readonly words: DocumentWords;
  /** ISO day the document is made for. */
  readonly today: string;
}
