/** What the documents about the law share: names of the parts, and the parties' own choice with reasons (R14). */

import type { PartAssessment } from '#steps/law/result.ts';
import { at } from '#templates/fields/ask.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { textOf } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { answerOf, gap, plain } from '#templates/tree/runs.ts';
import { clean, sentences } from '#templates/tree/swedish.ts';

export const partName = ({ every }: DocumentInput, part: PartAssessment): string =>
  every.parts.find((one) => one.id === part.partId)?.name ?? part.partId;

/** Parts that need another form. */
export const partsOutside = ({ assessment }: DocumentInput): readonly PartAssessment[] =>
  assessment.parts.filter((part) => part.level === 4);

/** What the parties themselves have chosen, and their reasons, one paragraph for each line they wrote. */
export function ownChoice({ every: fields }: DocumentInput): readonly Block[] {
  const choice = fields.value('formChoice');
  const reasons = fields.value('formReasons');
  const wanted = at('formChoice');
  const chosen = choice
    ? plain(ours(fields, choiceWords('formChoice', textOf(choice))))
    : [gap({ ...wanted, label: 'ert val' })];
  const answers = [choice, reasons].flatMap((field) => (field ? [answerOf(field)] : []));
  const trace = { answers, rules: [], sources: [] };
  const lines = textOf(reasons)
    .split(/\n+/u)
    .map(clean)
    .filter((line) => line !== '');
  const reasonsGap: readonly Run[] = [
    { text: ' ' },
    { text: 'Skäl:', mark: 'strong' },
    { text: ' ' },
    gap({ ...wanted, label: 'era skäl' }),
    { text: '.' },
  ];
  const choiceRuns = [{ text: 'Val: ', mark: 'strong' } as const, ...chosen, { text: '.' }];
  return [
    { kind: 'paragraph', runs: lines.length > 0 ? choiceRuns : [...choiceRuns, ...reasonsGap], trace },
    ...lines.map((line): Block => ({ kind: 'paragraph', runs: plain(sentences(line)), trace })),
  ];
}
