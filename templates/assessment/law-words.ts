/** Answers to the law's questions in words, for documents. */

import { fieldOfKey, questionOfKey } from '#steps/catalogue/index.ts';
import type { LawKey, LawValue } from '#steps/law/keys.ts';
import { keyNames } from '#steps/law/texts/result.ts';
import { countsTexts } from '#steps/law/texts/said.ts';
import type { UsedAnswer } from '#steps/law/types.ts';
import { groupDigits, inWords, nbsp } from '#steps/swedish/format.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import type { DocumentWords } from '#templates/kinds/words.ts';
import { withoutStop } from '#templates/tree/swedish.ts';

const states: Readonly<Record<string, string>> = {
  vet_inte: 'vet inte än',
  obesvarad: 'inte besvarat',
  oenig: 'olika svar',
  ej_aktuell: 'inte aktuellt',
};

/** Answers that are worked out have no options of their own. */
const workedOut: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  directAward: { under: 'under gränsen', over: 'över gränsen' },
};

function option(words: DocumentWords, key: string, id: string): string {
  const state = Object.hasOwn(states, id) ? states[id] : undefined;
  if (state !== undefined) return state;
  const question = questionOfKey(key);
  const labels = question ? words.questions[question.ref]?.options?.[key] : undefined;
  return labels?.[id] ?? workedOut[key]?.[id] ?? choiceWords(key, id);
}

/** "Ja", "1 200 000 kr", "36", "vet inte än". */
export function lawValueWords(words: DocumentWords, key: LawKey, value: LawValue): string {
  if (typeof value === 'number')
    return fieldOfKey(key)?.kind === 'money' ? `${groupDigits(value)}${nbsp}kr` : groupDigits(value);
  if (typeof value === 'string') return option(words, key, value);
  return value.length === 0 ? 'inte besvarat' : inWords(value.map((one) => option(words, key, one)));
}

/** "Vems verksamhet det är: Organisationens egen". The ref leads to the question; it is absent for what is worked out. */
export function usedAnswerWords(words: DocumentWords, used: UsedAnswer): string {
  const ref = used.path === '' ? undefined : questionOfKey(used.key)?.ref;
  const tail = ref === undefined ? '' : ` (${ref})`;
  const name = `${keyNames[used.key]}${tail}`;
  if (used.given === undefined) return `${name}: ${lawValueWords(words, used.key, used.value)}`;
  return `${name}: ${lawValueWords(words, used.key, used.given.value)}. ${withoutStop(countsTexts[used.given.counts])}`;
}
