import { lanesOf, pathOf } from '#steps/case/answers.ts';
import type { Voice } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Question, QuestionWords } from '#steps/catalogue/step.ts';
import { entryOf, headingOf, type PageState, usePage } from '../page-context.ts';
import { TextInput } from './TextInput.tsx';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly voice: Voice;
  readonly scopeId: string | undefined;
}

export const unknownPath = (question: Question, scopeId: string | undefined): string =>
  pathOf(`unknown:${question.ref}`, scopeId);

export function isUnknown(page: PageState, question: Question, voice: Voice, scopeId: string | undefined): boolean {
  return Object.hasOwn(lanesOf(page.c.notes, unknownPath(question, scopeId)), voice);
}

export function markUnknown(page: PageState, { question, voice, scopeId }: Omit<Props, 'words'>): Edit {
  const entry = entryOf(page, voice, { who: '', when: '' });
  return { op: 'note', path: unknownPath(question, scopeId), voice, entry };
}

export function clearUnknown({ question, voice, scopeId }: Omit<Props, 'words'>): Edit {
  return { op: 'note', path: unknownPath(question, scopeId), voice, entry: null };
}

/** Who finds out, and by when. */
export function UnknownBox({ question, words, voice, scopeId }: Props) {
  const target = { kind: 'note', path: unknownPath(question, scopeId), voice } as const;
  return (
    <>
      <p role="status">Det går bra. Frågan läggs bland era öppna frågor och räknas inte som ett nej.</p>
      <div className="input-pair">
        <TextInput
          target={{ ...target, part: 'who' }}
          field={{ kind: 'role' }}
          label="Vem kan ta reda på det?"
          words={words}
        />
        <TextInput target={{ ...target, part: 'when' }} field={{ kind: 'date' }} label="Senast" words={words} />
      </div>
    </>
  );
}

/** "Vi vet inte än" for questions that are not a single choice: a real answer, and never a no. */
export function Unknown(props: Props) {
  const { question, voice, scopeId } = props;
  const page = usePage();
  const marked = isUnknown(page, question, voice, scopeId);
  if (!marked) {
    return page.readOnly ? null : (
      <p className="unknown-line">
        <button
          type="button"
          className="button-outline button-small"
          data-unknown={question.ref}
          aria-describedby={headingOf(question.ref)}
          onClick={() => page.edit([markUnknown(page, props)])}
        >
          Vi vet inte än
        </button>
      </p>
    );
  }
  return (
    <fieldset className="follow-up">
      <legend>Vi vet inte än</legend>
      <UnknownBox {...props} />
      {page.readOnly ? null : (
        <button
          type="button"
          className="link"
          aria-describedby={headingOf(question.ref)}
          onClick={() => page.edit([clearUnknown(props)])}
        >
          Nu vet vi. Ta bort frågan från de öppna frågorna.
        </button>
      )}
    </fieldset>
  );
}
