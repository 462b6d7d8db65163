import { useId, useState } from 'react';
import { useCase, useHeld, usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { hashOf } from '#src/wizard/places.ts';
import { authorOf } from '#steps/case/perspective.ts';
import type { Finding } from '#steps/law/findings/findings-of-case.ts';
import { settleEdits } from '#steps/law/findings/settlement.ts';
import { isUnknown } from '#steps/law/keys.ts';
import { familyTexts, findingQuestion, settleTexts } from '#steps/law/texts/finding-texts.ts';
import { useAnswerText } from '../law/answer-text.ts';
import { clauseOfPath, hashOfAnswer, hashOfText } from './where.ts';
import './findings.css';

const clausesHash = hashOf({ kind: 'place', id: 'klausuler' });

/** Each link and button says which words it is about: several findings stand on one page. */
function TextLink({ path, about }: { readonly path: string; readonly about: string }) {
  const { spot } = useHeld();
  const clause = clauseOfPath(path);
  if (clause !== undefined)
    return (
      <a
        href={clausesHash}
        aria-describedby={about}
        onClick={() => spot.set({ screen: 'klausuler', section: clause, nth: 0 })}
      >
        {settleTexts.text}
      </a>
    );
  const href = hashOfText(path);
  return href === undefined ? null : (
    <a href={href} aria-describedby={about}>
      {settleTexts.text}
    </a>
  );
}

/** A word why the words are about something else. */
function WhyForm({ onSave, onCancel }: { readonly onSave: (why: string) => void; readonly onCancel: () => void }) {
  const [why, setWhy] = useState('');
  const id = useId();
  return (
    <form
      className="finding-why"
      onSubmit={(event) => {
        event.preventDefault();
        if (why.trim() !== '') onSave(why);
      }}
    >
      <label htmlFor={id}>{settleTexts.why}</label>
      <textarea id={id} rows={2} maxLength={600} value={why} onChange={(event) => setWhy(event.target.value)} />
      <p className="button-row">
        <button type="submit" className="button-outline button-small" disabled={why.trim() === ''}>
          {settleTexts.save}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {settleTexts.cancel}
        </button>
      </p>
    </form>
  );
}

function Sentence({ finding, id }: { readonly finding: Finding; readonly id: string }) {
  const { sentence, start, end } = finding;
  return (
    <blockquote id={id}>
      {sentence.slice(0, start)}
      <mark>{sentence.slice(start, end)}</mark>
      {sentence.slice(end)}
    </blockquote>
  );
}

interface WaysProps {
  readonly finding: Finding;
  readonly answered: boolean;
  /** Id of the sentence that it is about. */
  readonly about: string;
  readonly onOther: () => void;
  readonly onReopen: () => void;
}

/** The three ways out, or the way back from a settlement. */
function Ways({ finding, answered, about, onOther, onReopen }: WaysProps) {
  if (finding.settled)
    return (
      <p className="button-row no-print">
        <button type="button" className="link" aria-describedby={about} onClick={onReopen}>
          {settleTexts.reopen}
        </button>
      </p>
    );
  const href = hashOfAnswer(finding.answerPath);
  return (
    <p className="button-row no-print">
      {href === undefined ? null : (
        <a href={href} aria-describedby={about}>
          {answered ? settleTexts.answer : settleTexts.giveAnswer}
        </a>
      )}
      <TextLink path={finding.path} about={about} />
      <button type="button" className="link" aria-describedby={about} onClick={onOther}>
        {settleTexts.other}
      </button>
    </p>
  );
}

/** What a text says against an answer, with the three ways out. Nothing here changes an answer or a text by itself. */
export function FindingCard({ finding }: { readonly finding: Finding }) {
  const c = useCase();
  const session = useSession();
  const perspective = usePerspective();
  const readOnly = useWizard((context) => context.readOnly);
  const answerText = useAnswerText();
  const [asking, setAsking] = useState(false);
  const about = useId();
  const { family, key, answered, words, settled } = finding;
  const answer = isUnknown(answered) ? undefined : answerText(key, answered);
  const settle = (why: string | null): void => {
    const author = { voice: authorOf(perspective), at: session.device.now() };
    sendEdits(session, settleEdits(c, finding, why, author), why === null ? settleTexts.opened : settleTexts.saved);
    setAsking(false);
  };
  return (
    <article className="text-finding" data-settled={settled !== undefined}>
      <h3>{familyTexts[family].name}</h3>
      <Sentence finding={finding} id={about} />
      {settled ? (
        <p>
          <strong>{settleTexts.settled}:</strong> {settled.why}
        </p>
      ) : (
        <>
          <p className="text-finding-question">{findingQuestion(words, answer, family)}</p>
          <p className="muted">{familyTexts[family].why}</p>
        </>
      )}
      {readOnly || asking ? null : (
        <Ways
          finding={finding}
          answered={answer !== undefined}
          about={about}
          onOther={() => setAsking(true)}
          onReopen={() => settle(null)}
        />
      )}
      {asking && !readOnly ? <WhyForm onSave={settle} onCancel={() => setAsking(false)} /> : null}
    </article>
  );
}
