/** Own remarks to a question, to a clause or to the whole: written, changed and taken away here. */
import { type FormEvent, useId, useMemo, useState } from 'react';
import { useCase, usePerspective, useSession } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { pageHash } from '#src/wizard/places.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { longestRemark, type OwnRemark, remarkEdit, remarksOf, withoutRemark } from '#steps/case/remarks.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import { allQuestions, pageOf, questionOfRef } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import { clauses } from '#templates/clause/library.ts';
import { type DocumentWords, questionText } from '#templates/kinds/words.ts';

const clauseOf = (id: string) => clauses.find((clause) => clause.id === id);

function nameOf(words: DocumentWords, about: string): string {
  const clause = clauseOf(about);
  if (clause) return `Avtalet: ${clause.heading}`;
  return questionOfRef(about) ? questionText(words, about) : 'Hela ärendet';
}

function hrefOf(about: string): string | undefined {
  const question = questionOfRef(about);
  if (question) return pageHash(question.page, { ref: about });
  return clauseOf(about) ? '#/klausuler' : undefined;
}

interface FormProps {
  readonly words: DocumentWords;
  readonly start: Pick<OwnRemark, 'about' | 'text'>;
  readonly onSave: (about: string, text: string) => void;
  readonly onCancel?: () => void;
}

/** Everything that a remark can be about: the whole, each question by stage, each clause. */
function AboutChoice({
  words,
  id,
  value,
  onChoose,
}: {
  readonly words: DocumentWords;
  readonly id: string;
  readonly value: string;
  readonly onChoose: (about: string) => void;
}) {
  const questions = useMemo(() => allQuestions.filter(({ noPage }) => noPage !== true), []);
  return (
    <select id={id} className="text-input" value={value} onChange={(event) => onChoose(event.target.value)}>
      <option value="">Hela ärendet</option>
      {stageIds.map((stage) => (
        <optgroup key={stage} label={stageTitles[stage].title}>
          {questions
            .filter(({ page }) => pageOf(page)?.stage === stage)
            .map(({ ref }) => (
              <option key={ref} value={ref}>
                {questionText(words, ref)}
              </option>
            ))}
        </optgroup>
      ))}
      <optgroup label="Avtalet">
        {clauses.map((clause) => (
          <option key={clause.id} value={clause.id}>
            {clause.heading}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

function RemarkForm({ words, start, onSave, onCancel }: FormProps) {
  const id = useId();
  const [about, setAbout] = useState(start.about);
  const [text, setText] = useState(start.text);
  const [empty, setEmpty] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setEmpty(text.trim() === '');
    if (text.trim() === '') return;
    onSave(about, text);
    setText('');
  };
  return (
    <form className="desk-form no-print" onSubmit={submit}>
      <div className="input">
        <label className="input-label" htmlFor={`${id}-om`}>
          Vad gäller anmärkningen?
        </label>
        <AboutChoice words={words} id={`${id}-om`} value={about} onChoose={setAbout} />
      </div>
      <div className="input">
        <label className="input-label" htmlFor={`${id}-text`}>
          Anmärkning
        </label>
        {empty ? (
          <p className="field-error" id={`${id}-fel`} role="alert">
            Skriv en anmärkning.
          </p>
        ) : null}
        <textarea
          id={`${id}-text`}
          className="text-input"
          rows={3}
          maxLength={longestRemark}
          value={text}
          {...(empty ? { 'aria-invalid': true, 'aria-describedby': `${id}-fel` } : {})}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <p className="button-row">
        <button type="submit" className="button-outline">
          Spara anmärkningen
        </button>
        {onCancel ? (
          <button type="button" className="link" onClick={onCancel}>
            Avbryt
          </button>
        ) : null}
      </p>
    </form>
  );
}

interface RowProps {
  readonly words: DocumentWords;
  readonly remark: OwnRemark;
  readonly may: boolean;
}

function RemarkRow({ words, remark, may }: RowProps) {
  const session = useSession();
  const c = useCase();
  const perspective = usePerspective();
  const [open, setOpen] = useState(false);
  const name = nameOf(words, remark.about);
  const href = hrefOf(remark.about);
  const save = (about: string, text: string): void => {
    const by = authorOf(perspective);
    const edit = remarkEdit({ id: remark.id, about, text, by, at: session.device.now() });
    const others = remark.by === by ? [] : withoutRemark(c, remark.id);
    sendEdits(session, [...others, edit], 'Anmärkningen är ändrad.');
    setOpen(false);
  };
  if (open)
    return (
      <li>
        <RemarkForm words={words} start={remark} onSave={save} onCancel={() => setOpen(false)} />
      </li>
    );
  return (
    <li>
      <p className="muted">
        {href === undefined ? name : <a href={href}>{name}</a>}
        <span className="block">{`${voiceName(c, remark.by)}, ${longDate(remark.at)}`}</span>
      </p>
      <p className="desk-remark">{remark.text}</p>
      {may ? (
        <p className="button-row no-print">
          <button
            type="button"
            className="link"
            aria-label={`Ändra anmärkningen: ${name}`}
            onClick={() => setOpen(true)}
          >
            Ändra anmärkningen
          </button>
          <button
            type="button"
            className="link"
            aria-label={`Ta bort anmärkningen: ${name}`}
            onClick={() => sendEdits(session, withoutRemark(c, remark.id), 'Anmärkningen är borttagen.')}
          >
            Ta bort anmärkningen
          </button>
        </p>
      ) : null}
    </li>
  );
}

/** The remarks of this side. They stand here and nowhere else. */
export function RemarksView({ words, may }: Omit<RowProps, 'remark'>) {
  const session = useSession();
  const c = useCase();
  const perspective = usePerspective();
  const remarks = remarksOf(c);
  const add = (about: string, text: string): void => {
    const [by, at] = [authorOf(perspective), session.device.now()];
    sendEdits(session, [remarkEdit({ id: session.device.newId(), about, text, by, at })], 'Anmärkningen är sparad.');
  };
  return (
    <section>
      <h2 className="group-heading">
        Egna anmärkningar {remarks.length === 0 ? null : <span className="count">{remarks.length}</span>}
      </h2>
      <p className="muted">
        Bara ni ser dem. De följer med när ni sparar fallet som en fil, så att en kollega kan läsa dem. De kommer aldrig
        med i avtalet eller i något annat dokument. De följer inte heller med när ni lämnar över.
      </p>
      <ul className="plain rows">
        {remarks.map((remark) => (
          <RemarkRow key={remark.id} words={words} remark={remark} may={may} />
        ))}
      </ul>
      {may ? <RemarkForm words={words} start={{ about: '', text: '' }} onSave={add} /> : null}
    </section>
  );
}
