import { type FormEvent, useId, useState } from 'react';
import { useCase, usePerspective, useSession } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { pageHash } from '#src/wizard/places.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { questionOfKey } from '#steps/catalogue/index.ts';
import { readingAt, readingEdits } from '#steps/law/assess/readers.ts';
import type { Conclusion, Reader } from '#steps/law/result.ts';
import { limitSentence, readerTexts, readingTexts } from '#steps/law/texts/reader-texts.ts';
import { longDate } from '#steps/swedish/format.ts';
import { readDate } from '#steps/swedish/read-dates.ts';
import { useAnswerText } from '../../parts/law/answer-text.ts';
import { useResult } from './view.ts';

const fields = ['by', 'date', 'caseNumber', 'conclusion'] as const;
const empty: Conclusion = { by: '', date: '', caseNumber: '', conclusion: '' };

interface FormProps {
  readonly start: Conclusion;
  readonly onSave: (conclusion: Conclusion) => void;
  readonly onCancel: () => void;
}

/** Who has read, when, the case number and what was concluded. */
function ConclusionForm({ start, onSave, onCancel }: FormProps) {
  const [typed, setTyped] = useState(start);
  const [fault, setFault] = useState(false);
  const id = useId();
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    const date = readDate(typed.date.trim());
    if (date === undefined || typed.by.trim() === '' || typed.conclusion.trim() === '') setFault(true);
    else onSave({ ...typed, date });
  };
  return (
    <form className="reader-form" onSubmit={submit}>
      {fault ? <p className="field-error">{readingTexts.needed}</p> : null}
      {fields.map((field) => (
        <div className="input" key={field}>
          <label className="input-label" htmlFor={`${id}-${field}`}>
            {readingTexts[field]}
            {field === 'caseNumber' ? <span className="optional"> (frivilligt)</span> : null}
          </label>
          <input
            id={`${id}-${field}`}
            className={field === 'date' ? 'text-input w-date' : 'text-input'}
            type="text"
            maxLength={300}
            autoComplete="off"
            value={typed[field]}
            onChange={(event) => setTyped({ ...typed, [field]: event.target.value })}
          />
        </div>
      ))}
      <p className="button-row">
        <button type="submit" className="button-outline button-small">
          {readingTexts.save}
        </button>
        <button type="button" className="link" onClick={onCancel}>
          {readingTexts.cancel}
        </button>
      </p>
    </form>
  );
}

function Conclusions({ reader }: { readonly reader: Reader }) {
  const answerText = useAnswerText();
  if (reader.conclusions.length === 0) return null;
  return reader.conclusions.map(({ by, date, caseNumber, conclusion }) => (
    <p key={`${by} ${date}`}>
      <span aria-hidden="true">{reader.read ? '✓ ' : '! '}</span>
      {by}
      {date === '' ? '' : `, ${longDate(date)}`}
      {caseNumber === '' ? '' : `, dnr ${caseNumber}`}:{' '}
      {reader.who === 'jurist' ? answerText('legalAssessment.conclusion', conclusion) : conclusion}
    </p>
  ));
}

/** The lawyer's conclusion is an answer of its own; the others are written here. */
function Record({ reader }: { readonly reader: Reader }) {
  const c = useCase();
  const session = useSession();
  const perspective = usePerspective();
  const { mayEdit } = useResult();
  const [open, setOpen] = useState(false);
  if (!mayEdit) return null;
  const { record } = readerTexts[reader.who];
  if (reader.who === 'jurist') {
    const question = questionOfKey('legalAssessment.by');
    return question ? (
      <p className="no-print">
        <a href={pageHash(question.page, { ref: question.ref })}>{record}</a>
      </p>
    ) : null;
  }
  const store = (conclusion: Conclusion | null): void => {
    const author = { voice: authorOf(perspective), at: session.device.now() };
    const edits = readingEdits(c, reader.who, conclusion, author);
    sendEdits(session, edits, conclusion ? readingTexts.saved : readingTexts.removed);
    setOpen(false);
  };
  const now = readingAt(c, reader.who);
  if (open) return <ConclusionForm start={now ?? empty} onSave={store} onCancel={() => setOpen(false)} />;
  return (
    <p className="button-row no-print">
      <button type="button" className="button-outline button-small" onClick={() => setOpen(true)}>
        {record}
      </button>
      {now ? (
        <button type="button" className="link" onClick={() => store(null)}>
          {readingTexts.remove}
        </button>
      ) : null}
    </p>
  );
}

/** Who needs to read, beside the level: reasons, recorded conclusions, and a way to record one. */
export function Readers() {
  const { assessment, texts, published } = useResult();
  if (published) return null;
  const { readers, lawyerLimit } = assessment;
  const sum = readers.some(({ reasons }) => reasons.some(({ values }) => values.includes('policy.juristgrans')));
  return (
    <section id="vem-behover-lasa">
      <h2 className="group-heading">{readingTexts.heading}</h2>
      <p className="muted">{readers.length === 0 ? readingTexts.nobody : readingTexts.intro}</p>
      {readers.map((reader) => (
        <article key={reader.who} className="finding">
          <h3 className="reader-name">
            {readerTexts[reader.who].name}
            {reader.read ? null : <span className="left-mark">Har inte läst</span>}
          </h3>
          <p className="muted">
            {[...new Set(reader.reasons.map(({ textId }) => texts.reason(textId)?.finding))].join(' ')}
          </p>
          {reader.who === 'jurist' && sum ? <p className="muted">{limitSentence(lawyerLimit)}</p> : null}
          <Conclusions reader={reader} />
          <Record reader={reader} />
        </article>
      ))}
    </section>
  );
}
