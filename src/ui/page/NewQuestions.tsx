import { useEffect, useRef, useState } from 'react';
import type { Question, StageContent } from '#steps/catalogue/step.ts';

interface Props {
  readonly questions: readonly Question[];
  readonly content: StageContent;
  readonly pageId: string;
}

/** Reads out the questions that an answer has opened on the same page. */
export function NewQuestions({ questions, content, pageId }: Props) {
  const [text, setText] = useState('');
  const seen = useRef({ pageId, refs: questions.map((question) => question.ref) });
  const refs = questions.map((question) => question.ref).join(' ');
  useEffect(() => {
    const now = refs.split(' ');
    const before = seen.current;
    seen.current = { pageId, refs: now };
    if (before.pageId !== pageId) return;
    const opened = now.filter((ref) => !before.refs.includes(ref));
    if (opened.length === 0) return;
    setText(opened.map((ref) => `Ny fråga: ${content.questions[ref]?.question ?? ref}`).join(' '));
  }, [refs, pageId, content]);
  return (
    <p className="visually-hidden" role="status">
      {text}
    </p>
  );
}
