/**
 * The words of every option, for whoever shows an answer outside its own page. It holds the words of all stages: fetch it
 * with a document or a result, never with the first page.
 */
import { content as agreement } from '#steps/agreement/content.ts';
import { content as competence } from '#steps/competence/content.ts';
import { content as followUp } from '#steps/follow-up/content.ts';
import { content as legalBasis } from '#steps/legal-basis/content.ts';
import { content as mutuality } from '#steps/mutuality/content.ts';
import { content as need } from '#steps/need/content.ts';
import { content as parties } from '#steps/parties/content.ts';
import type { StageContent } from './step.ts';

const stages: readonly StageContent[] = [parties, need, legalBasis, mutuality, competence, agreement, followUp];

/** `null` where two fields of the same name call an option differently. */
const found = new Map<string, string | null>();

function note(name: string, option: string, label: string): void {
  const key = `${name} ${option}`;
  const known = found.get(key);
  found.set(key, known === undefined || known === label ? label : null);
}

for (const { questions } of stages)
  for (const { options = {} } of Object.values(questions))
    for (const [key, labels] of Object.entries(options))
      for (const [option, label] of Object.entries(labels)) {
        note(key, option, label);
        const field = key.split('.').at(-1) ?? key;
        if (field !== key) note(field, option, label);
      }

/**
 * The words of an option as the question shows them.
 * @param name a key ('whoseActivity'), or the name of a field in its row ('legalForm').
 */
export const optionWords = (name: string, option: string): string | undefined =>
  found.get(`${name} ${option}`) ?? undefined;
