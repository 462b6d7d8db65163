import { lanesOf, pathOf } from '#steps/case/answers.ts';
import type { Voice } from '#steps/case/case-file.ts';
import type { Question, QuestionWords } from '#steps/catalogue/step.ts';
import { type PageState, usePage } from '../page-context.ts';
import { TextInput } from './TextInput.tsx';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly voice: Voice;
  readonly scopeId: string | undefined;
}

/** Answers whose reasons annex 7 must print: clearly local support, and activity said not to be economic. */
const needed: Readonly<Record<string, string>> = { R32: 'uppenbart_lokalt', R31: 'nej' };

const choiceKeys = (question: Question): readonly string[] =>
  Object.entries(question.fields).flatMap(([key, field]) =>
    (field.kind === 'choice' || field.kind === 'choices') && !key.includes('[].') ? [key] : [],
  );

function chosen(page: PageState, { question, voice, scopeId }: Props): readonly unknown[] {
  return choiceKeys(question).flatMap((key) => lanesOf(page.c.answers, pathOf(key, scopeId))[voice]?.value ?? []);
}

/** Why a choice was made. Offered when there is a choice; asked for where the assessment needs it in writing. */
export function Motivation(props: Props) {
  const { question, words, voice, scopeId } = props;
  const page = usePage();
  const path = pathOf(`motivation:${question.ref}`, scopeId);
  const written = lanesOf(page.c.notes, path)[voice] !== undefined;
  const choices = chosen(page, props);
  if (choices.length === 0 && !written) return null;
  if (page.readOnly && !written) return null;
  const asked = choices.some((value) => value === needed[question.ref]);
  return (
    <details className="motivation" open={asked || written}>
      <summary>{asked ? 'Skriv varför. Det behövs för bedömningen.' : 'Skriv varför (frivilligt)'}</summary>
      <TextInput
        target={{ kind: 'note', path, voice }}
        field={{ kind: 'text', max: 1200, long: true }}
        label="Varför svarade ni så?"
        quiet
        words={words}
      />
    </details>
  );
}
