import { useEffect, useRef, useState } from 'react';
import type { Question, QuestionWords } from '#steps/catalogue/step.ts';
import { formatValue } from '#steps/swedish/format.ts';
import { type Equal, equalIn, joinEdits, settledIn } from '#steps/walk/equal-answers.ts';
import { entryOf, headingOf, usePage } from '../page-context.ts';

/** What all have answered alike to a question, until it is joint or somebody wants to answer otherwise. */
export function useSameAnswer(shown: boolean, question: Question, scopeId: string | undefined) {
  const page = usePage();
  const box = useRef<HTMLDivElement>(null);
  const [other, setOther] = useState(false);
  const equal = shown && !other && !page.readOnly ? equalIn(page.c, question, scopeId) : undefined;
  const found = shown && !other ? settledIn(page.c, question, scopeId) : undefined;
  // Fields that somebody is using stay: only what was settled from the start, or by the one press, is read.
  const reads = useRef(found !== undefined);
  if (equal) reads.current = true;
  const settled = reads.current ? found : undefined;
  const wasEqual = useRef(equal !== undefined);
  // The pressed button is gone: the focus goes to the joint answer that came in its place.
  useEffect(() => {
    const lost = document.activeElement === document.body || document.activeElement === null;
    if (wasEqual.current && !equal && lost)
      box.current?.querySelector<HTMLElement>('input:checked, textarea, input, button')?.focus();
    wasEqual.current = equal !== undefined;
  }, [equal]);
  // The pressed link is gone: the focus goes to the fields that it opened.
  useEffect(() => {
    if (other) box.current?.querySelector<HTMLElement>('input:checked, textarea, input')?.focus();
  }, [other]);
  return { box, equal, settled, onOther: () => setOther(true) };
}

interface Props {
  readonly words: QuestionWords;
  readonly equal: Equal;
  readonly onOther: () => void;
}

/** The values that all have answered. */
function Values({ equal, words }: Pick<Props, 'equal' | 'words'>) {
  const page = usePage();
  return equal.values.map(({ key, field, value }) => (
    <p key={key}>
      <strong>{formatValue(field, value, words.options?.[key], page.c)}</strong>
    </p>
  ));
}

/** What all have answered alike and made joint: read, with a way to change it. */
export function SettledAnswer({ equal, onOther, words }: Props) {
  const page = usePage();
  return (
    <div className="same-answer">
      <p>Ni har svarat lika och är överens:</p>
      <Values equal={equal} words={words} />
      {page.readOnly ? null : (
        <p>
          <button
            type="button"
            className="link"
            aria-describedby={headingOf(equal.ref)}
            data-change={equal.ref}
            onClick={onOther}
          >
            Ändra det gemensamma svaret
          </button>
        </p>
      )}
    </div>
  );
}

/** What all have answered alike, with one press to make it joint, and another to write something else. */
export function SameAnswer({ equal, onOther, words }: Props) {
  const page = usePage();
  const join = (): void =>
    page.edit(
      joinEdits([equal], (value) => entryOf(page, 'joint', value)),
      'Svaret är nu gemensamt.',
    );
  return (
    <div className="same-answer">
      <p>Ni har svarat lika:</p>
      <Values equal={equal} words={words} />
      <p className="button-row">
        <button type="button" className="button-outline button-small" data-join={equal.ref} onClick={join}>
          Gör svaret gemensamt
        </button>
        <button type="button" className="link" onClick={onOther}>
          Svara något annat
        </button>
      </p>
    </div>
  );
}
