/** The facts that the questions declare themselves, beside the answer that each rests on (`AnswerFact`). */
import { allQuestions } from '#steps/catalogue/index.ts';
import type { Key } from '#steps/catalogue/key.ts';
import { isKey } from '#steps/catalogue/lookup.ts';
import type { AnswerFact, Field, Question } from '#steps/catalogue/step.ts';
import type { Fact, Facts } from './fact.ts';
import { anyPart, anyRow, holds, isOneOf } from './truth.ts';

function truthOf(key: Key, { scope }: Question, { kind }: Field, yes: readonly string[]): Fact['truth'] {
  const says = kind === 'choices' ? holds : isOneOf;
  switch (scope) {
    case 'part':
      return anyPart((read, part) => says(read.value(key, part), yes));
    case 'org':
      return (read, { org }) =>
        anyRow((org === undefined ? read.organisations : [org]).map((id) => says(read.value(key, id), yes)));
    case 'case':
      return (read) => says(read.value(key), yes);
  }
}

function factOf(key: Key, question: Question, field: Field, { yes, ...words }: AnswerFact): Fact {
  return { ...words, keys: [key], truth: truthOf(key, question, field, yes) };
}

/** By name, in the order asked. */
export const declared: Facts = Object.fromEntries(
  allQuestions.flatMap((question) =>
    Object.entries(question.fields).flatMap(([key, field]) =>
      isKey(key)
        ? Object.entries(field.facts ?? {}).map(([name, one]) => [name, factOf(key, question, field, one)])
        : [],
    ),
  ),
);
