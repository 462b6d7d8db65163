import { useState } from 'react';
import { lanesOf, pathOf } from '#steps/answers.ts';
import type { Voice } from '#steps/case-file.ts';
import { longDate } from '#steps/format.ts';
import type { Question } from '#steps/step.ts';
import { readDate } from './form-schema.ts';
import { entryOf, usePage } from './page-context.ts';

interface Props {
  readonly question: Question;
  readonly voice: Voice;
  readonly scopeId: string | undefined;
}

function noteOf(value: unknown): { readonly who: string; readonly when: string } | undefined {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return undefined;
  const record = value as Readonly<Record<string, unknown>>;
  return { who: String(record['who'] ?? ''), when: String(record['when'] ?? '') };
}

/** "Vi vet inte än": a real answer, with who finds out and by when. It never counts as no. */
export function Unknown({ question, voice, scopeId }: Props) {
  const page = usePage();
  const path = pathOf(`unknown:${question.ref}`, scopeId);
  const note = noteOf(lanesOf(page.c.notes, path)[voice]?.value);
  const [when, setWhen] = useState(note?.when ? longDate(note.when) : '');
  const [message, setMessage] = useState<string>();
  const id = `vet-inte-${question.ref}-${voice}`;
  const write = (next: { who: string; when: string } | null): void =>
    page.edit([{ op: 'note', path, voice, entry: next === null ? null : entryOf(page, voice, next) }]);
  if (page.readOnly && !note) return null;
  if (!note) {
    return (
      <button
        type="button"
        className="unknown-button"
        data-unknown={question.ref}
        onClick={() => write({ who: '', when: '' })}
      >
        Vi vet inte än
      </button>
    );
  }
  const commitDate = (): void => {
    const text = when.trim();
    const day = text === '' ? '' : readDate(text);
    setMessage(day === undefined ? 'Skriv en dag som finns, till exempel 12 mars 2027.' : undefined);
    if (day !== undefined && day !== note.when) write({ ...note, when: day });
  };
  return (
    <fieldset className="unknown-box">
      <legend>Vi vet inte än</legend>
      <p className="hint">Frågan hamnar i listan Öppna frågor. Det räknas inte som ett nej.</p>
      <div className="input-pair">
        <div className="input">
          <label className="input-label" htmlFor={`${id}-vem`}>
            Vem tar reda på det?
          </label>
          <input
            id={`${id}-vem`}
            className="text-input"
            autoComplete="off"
            placeholder=""
            maxLength={120}
            defaultValue={note.who}
            onBlur={(event) => write({ ...note, who: event.target.value.trim() })}
          />
        </div>
        <div className={message ? 'input input-wrong' : 'input'}>
          <label className="input-label" htmlFor={`${id}-nar`}>
            Senast när?
          </label>
          {message ? (
            <p className="field-error" id={`${id}-fel`}>
              {message}
            </p>
          ) : null}
          <input
            id={`${id}-nar`}
            className="text-input w-date"
            autoComplete="off"
            value={when}
            {...(message ? { 'aria-describedby': `${id}-fel`, 'aria-invalid': true } : {})}
            onChange={(event) => setWhen(event.target.value)}
            onBlur={commitDate}
          />
        </div>
      </div>
      <button type="button" className="link" onClick={() => write(null)}>
        Ta bort ”vi vet inte än”
      </button>
    </fieldset>
  );
}

/** An optional reason for a choice; required where the assessment needs it in writing. */
export function Motivation({ question, voice, scopeId }: Props) {
  const page = usePage();
  const path = pathOf(`motivation:${question.ref}`, scopeId);
  const stored = lanesOf(page.c.notes, path)[voice]?.value;
  const needed = needsReason(page.c.answers, question, scopeId);
  const hasChoice = Object.values(question.fields).some((field) => field.kind === 'choice' || field.kind === 'choices');
  if (!hasChoice || question.derived === 'confirm') return null;
  const id = `motivering-${question.ref}-${voice}`;
  return (
    <details className="motivation" open={needed || typeof stored === 'string'}>
      <summary>{needed ? 'Skriv varför. Det behövs för bedömningen.' : 'Skriv en motivering (frivilligt)'}</summary>
      <label className="visually-hidden" htmlFor={id}>
        Motivering
      </label>
      <textarea
        id={id}
        className="text-input"
        rows={3}
        maxLength={1200}
        readOnly={page.readOnly}
        defaultValue={typeof stored === 'string' ? stored : ''}
        onBlur={(event) => {
          const text = event.target.value.trim();
          if (text !== (stored ?? '')) {
            page.edit([{ op: 'note', path, voice, entry: text === '' ? null : entryOf(page, voice, text) }]);
          }
        }}
      />
    </details>
  );
}

/** Reasons that annex 7 must print: clearly local support, and activity said not to be economic. */
function needsReason(
  answers: Readonly<Record<string, Readonly<Record<string, { readonly value: unknown }>>>>,
  question: Question,
  scopeId: string | undefined,
): boolean {
  const wanted = question.ref === 'R32' ? 'uppenbart_lokalt' : question.ref === 'R31' ? 'nej' : undefined;
  if (wanted === undefined) return false;
  const key = Object.keys(question.fields)[0] ?? '';
  return Object.values(answers[pathOf(key, scopeId)] ?? {}).some((entry) => entry.value === wanted);
}
