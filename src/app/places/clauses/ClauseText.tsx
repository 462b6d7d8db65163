import { useId, useState } from 'react';
import { leftOutPath, longestWording, noteEdit, ownWordingPath } from '#src/app/parts/clause-edits.ts';
import { NoteInput } from '#src/app/parts/NoteInput.tsx';
import { usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import { sendEdits } from '#src/app/shell/session.ts';
import { authorOf } from '#steps/case/perspective.ts';
import { type ClauseState, lostWithout } from '#templates/clause/states.ts';

function useSay() {
  const session = useSession();
  const perspective = usePerspective();
  return (path: string, value: string | null, label: string): void =>
    sendEdits(session, [noteEdit(path, value, { by: authorOf(perspective), at: session.device.now() })], label);
}

const linesOf = (text: string): readonly string[] =>
  text
    .split(/\n+/u)
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** The lines of one text; those that the other text lacks are marked in words, not in colour alone. */
function Lines({
  lines,
  other,
  mark,
}: {
  readonly lines: readonly string[];
  readonly other: readonly string[] | undefined;
  readonly mark: string;
}) {
  return (
    <ol className="clause-lines">
      {lines.map((line, index) => {
        const differs = other !== undefined && !other.includes(line);
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines have no identity of their own
          <li key={index} data-differs={differs}>
            {differs ? <span className="tag">{mark}</span> : null} {line}
          </li>
        );
      })}
    </ol>
  );
}

function OwnWording({
  state,
  readOnly,
  onGivenBack,
}: {
  readonly state: ClauseState;
  readonly readOnly: boolean;
  readonly onGivenBack: () => void;
}) {
  const say = useSay();
  const { id } = state.clause;
  const own = linesOf(state.own?.text ?? '');
  return (
    <>
      <div className="clause-columns">
        <section aria-label={`Er ordalydelse av ${state.heading}`}>
          <h3>Er ordalydelse</h3>
          {readOnly ? null : (
            <NoteInput
              path={ownWordingPath(id)}
              label="Er text"
              quiet
              hint="Varje rad blir en numrerad punkt. Numren till andra avsnitt följer inte med när ni ändrar."
              max={longestWording}
            />
          )}
          <Lines lines={own} other={state.standard} mark="Er text" />
        </section>
        <section aria-label={`Standardtexten för ${state.heading}`}>
          <h3>Standardtexten</h3>
          <Lines lines={state.standard} other={own} mark="Finns inte hos er" />
        </section>
      </div>
      <p className="muted">
        Er text står kvar när svaren ändras. I avtalet står det att den är en egen formulering. Låt en jurist läsa den.
      </p>
      {readOnly ? null : (
        <p>
          <button
            type="button"
            className="button-outline"
            onClick={() => {
              onGivenBack();
              say(ownWordingPath(id), null, `${state.heading} har standardtexten igen.`);
            }}
          >
            Återgå till standardtexten
          </button>
        </p>
      )}
    </>
  );
}

function LeaveOut({ state }: { readonly state: ClauseState }) {
  const say = useSay();
  const [asking, setAsking] = useState(false);
  const [reason, setReason] = useState('');
  const [wrong, setWrong] = useState(false);
  const field = useId();
  const { id, level } = state.clause;
  const lost = lostWithout[id];
  if (level !== 'recommended' || lost === undefined) return null;
  if (!asking) {
    return (
      <button type="button" className="button-outline" onClick={() => setAsking(true)}>
        Välj bort klausulen
      </button>
    );
  }
  const leave = (): void => {
    setWrong(reason.trim() === '');
    if (reason.trim() !== '') say(leftOutPath(id), reason.trim(), `${state.heading} är bortvald.`);
  };
  return (
    <div className="panel clause-leave">
      <p>{lost} Avsnitten efter får nya nummer. Skälet står i avtalets sista del.</p>
      <div className={wrong ? 'input input-wrong' : 'input'}>
        <label className="input-label" htmlFor={field}>
          Varför väljer ni bort den?
        </label>
        {wrong ? (
          <p className="field-error" id={`${field}-fel`}>
            Skriv ett skäl, så att den som läser avtalet förstår.
          </p>
        ) : null}
        <textarea
          id={field}
          className="text-input"
          rows={2}
          value={reason}
          aria-invalid={wrong || undefined}
          aria-describedby={wrong ? `${field}-fel` : undefined}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      <p className="button-row">
        <button type="button" className="button" onClick={leave}>
          Välj bort
        </button>
        <button type="button" className="button-outline" onClick={() => setAsking(false)}>
          Behåll
        </button>
      </p>
    </div>
  );
}

/** What a clause says, and what the parties can do with it: own wording for any, leaving out for recommended ones. */
export function ClauseText({ state }: { readonly state: ClauseState }) {
  const say = useSay();
  const readOnly = useWizard((context) => context.readOnly);
  // A text that somebody has emptied to write it anew is still being written.
  const [writing, setWriting] = useState(state.own !== undefined);
  const { id } = state.clause;
  if (state.status === 'left-out' && !readOnly) {
    return (
      <p>
        <button
          type="button"
          className="button-outline"
          onClick={() => say(leftOutPath(id), null, `${state.heading} är med igen.`)}
        >
          Ta med klausulen igen
        </button>
      </p>
    );
  }
  if (state.own || writing)
    return <OwnWording state={state} readOnly={readOnly} onGivenBack={() => setWriting(false)} />;
  if (state.status !== 'included') return null;
  return (
    <>
      <h3>Så står det i avtalet</h3>
      <Lines lines={state.standard} other={undefined} mark="" />
      {readOnly ? null : (
        <div className="button-row">
          <button
            type="button"
            className="button-outline"
            onClick={() => {
              setWriting(true);
              say(ownWordingPath(id), state.standard.join('\n'), `${state.heading} har nu er ordalydelse.`);
            }}
          >
            Skriv egen ordalydelse
          </button>
          <LeaveOut state={state} />
        </div>
      )}
    </>
  );
}
