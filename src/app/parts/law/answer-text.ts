/** Answers of the rules in the words that the users chose them by. */

import { useCase, useContents } from '#src/app/shell/context.ts';
import { fieldOfKey, pageOf, questionOfKey } from '#steps/catalogue/index.ts';
import type { LawValue } from '#steps/law/keys.ts';
import { formatValue } from '#steps/swedish/format.ts';

const odd: Readonly<Record<string, string>> = {
  vet_inte: 'vet inte än',
  obesvarad: 'inte besvarat',
  oenig: 'olika svar',
  ej_aktuell: 'ej aktuellt',
  ja: 'Ja',
  nej: 'Nej',
  delvis: 'Delvis',
};

const stages = ['parties', 'need', 'legal-basis', 'mutuality', 'agreement', 'follow-up'] as const;

/** Turns a value of a law key into text: option labels where there are any. */
export function useAnswerText(): (key: string, value: LawValue) => string {
  const c = useCase();
  const contents = useContents(stages);
  return (key, value) => {
    const plain = typeof value === 'object' ? value.map(String) : typeof value === 'number' ? value : String(value);
    const field = fieldOfKey(key);
    const question = questionOfKey(key);
    const stage = question ? pageOf(question.page)?.stage : undefined;
    const words = stage !== undefined && question ? contents?.[stage]?.questions[question.ref] : undefined;
    const labels = words?.options?.[key];
    if (typeof plain === 'string' && labels?.[plain] === undefined && odd[plain] !== undefined) return odd[plain];
    return field ? formatValue(field, plain, labels, c) : String(plain);
  };
}
