/** Frame and common pieces of the documents about the law. */
import type { Assessment, PartAssessment } from '#steps/law/types.ts';
import type { AgreementInput } from './agreement-input.ts';
import { preliminaryNote, rulesNote } from './assessment-blocks.ts';
import { choiceWords } from './choice-words.ts';
import { marksOf, stampOf, titleOf } from './cover.ts';
import type { Block, Document } from './document.ts';
import { textOf } from './fields.ts';
import { ours, sideTerm } from './form.ts';
import { answerOf, gap, plain } from './runs.ts';
import { clean } from './swedish.ts';

export type LegalInput = Pick<AgreementInput, 'fields' | 'date' | 'edition' | 'footer' | 'rulesDate'> & {
  readonly assessment: Assessment;
};

/** A document about the law: the blocks between the note on one-sided answers and the note on the rules. */
export function legalDocument(
  input: LegalInput,
  kind: Document['kind'],
  subtitle: string,
  blocks: readonly Block[],
): Document {
  const { fields, edition } = input;
  return {
    kind,
    language: 'sv-SE',
    title: titleOf(fields),
    subtitle,
    parties: fields.parties.map((party) => ({ name: party.name ?? sideTerm(fields, party.side), side: party.side })),
    stamp: stampOf(edition),
    marks: marksOf(edition),
    facts: [],
    footer: input.footer,
    date: input.date,
    blocks: [...preliminaryNote(input.assessment), ...blocks, rulesNote(input.rulesDate)],
  };
}

export const partName = (input: LegalInput, part: PartAssessment): string =>
  input.fields.parts.find((one) => one.id === part.partId)?.name ?? part.partId;

/** What the parties themselves have chosen, and their reasons (R14). */
export function ownChoice({ fields }: LegalInput): readonly Block[] {
  const choice = fields.value('formChoice');
  const reasons = fields.value('formReasons');
  const wanted = { ref: 'R14', page: '2.16' };
  const chosen = choice
    ? plain(ours(fields, choiceWords('formChoice', textOf(choice))))
    : [gap({ ...wanted, label: 'ert val' })];
  const answers = [choice, reasons].flatMap((field) => (field ? [answerOf(field)] : []));
  const trace = { answers, rules: [], sources: [] };
  return [
    { kind: 'heading', level: 2, runs: plain('Parternas val och skäl') },
    { kind: 'paragraph', runs: [{ text: 'Val: ' }, ...chosen, { text: '.' }], trace },
    {
      kind: 'paragraph',
      runs: reasons ? plain(clean(textOf(reasons))) : [gap({ ...wanted, label: 'era skäl' })],
      trace,
    },
  ];
}
