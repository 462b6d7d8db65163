/** After the reveal: the answers side by side. */
import { type ReactNode, useState } from 'react';
import { lanesOf, pathOf } from '#steps/case/answers.ts';
import type { Voice } from '#steps/case/case-file.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import { sameIn } from '#steps/walk/equal-answers.ts';
import { QuestionFields } from '../fields/QuestionFields.tsx';
import { headingOf, PageContext, usePage } from '../page-context.ts';
import { CheckInNumbers } from './CheckInRating.tsx';
import { CoverAgain, Covered } from './Covered.tsx';
import { JointLane } from './JointLane.tsx';
import { Lane } from './Lane.tsx';
import { Fields, holdsLists, type LanesProps as Props, readsAsText } from './LaneParts.tsx';
import { LaneText } from './LaneText.tsx';
import { isAssumed, isPromised, laneHasAnswer, ownVoice, writtenAt } from './lane-state.ts';

interface OpenLaneProps extends Props {
  readonly voice: Voice;
  readonly shownAt: string | undefined;
}

/** When it was written, whether it has changed since it was shown, and a way to change it for the one whose it is. */
function Note(props: OpenLaneProps & { readonly onChange: (() => void) | undefined }) {
  const { question, voice, scopeId, shownAt, onChange } = props;
  const page = usePage();
  const day = writtenAt(page, question, voice, scopeId);
  const later = shownAt !== undefined && day !== undefined && day > shownAt;
  const written = day && !later ? `Skrivet ${longDate(day).replace(/ \d{4}$/, '')}` : null;
  return (
    <>
      {later ? 'Ändrat sedan ni visade svaren. ' : null}
      {onChange ? (
        <button
          type="button"
          className="link"
          aria-label={`Ändra: ${voiceName(page.c, voice)}`}
          aria-describedby={headingOf(question.ref)}
          onClick={onChange}
        >
          Ändra
        </button>
      ) : (
        written
      )}
    </>
  );
}

/** The answer as it is read. */
function Read(props: OpenLaneProps) {
  const page = usePage();
  if (props.question.checkIn === 'rating') return <CheckInNumbers {...props} />;
  if (!holdsLists(props.question)) return <LaneText {...props} />;
  return (
    <PageContext value={{ ...page, readOnly: true }}>
      <QuestionFields {...props} />
    </PageContext>
  );
}

function OpenLane(props: OpenLaneProps) {
  const { question, voice, scopeId, voices } = props;
  const page = usePage();
  const [editing, setEditing] = useState(!laneHasAnswer(page, question, voice, scopeId));
  const assumed = isAssumed(page, question, voice, scopeId);
  const mine = page.perspective === 'tillsammans' || ownVoice(page, voices) === voice;
  if (!laneHasAnswer(page, question, voice, scopeId) && isPromised(page, question, voice, scopeId)) {
    return (
      <Lane voice={voice}>
        <p>Svaret finns, och kommer med nästa fil från {voiceName(page.c, voice)}.</p>
      </Lane>
    );
  }
  if (mine && !page.readOnly && (editing || !readsAsText(question))) {
    return (
      <Lane voice={voice} assumed={assumed}>
        <Fields {...props} voice={voice} />
      </Lane>
    );
  }
  return (
    <Lane
      voice={voice}
      assumed={assumed}
      note={<Note {...props} onChange={mine && !page.readOnly ? () => setEditing(true) : undefined} />}
    >
      <Read {...props} />
    </Lane>
  );
}

const prompts = ['Vad står i båda svaren?', 'Vad förvånar er hos den andra?', 'Vad saknas, och vem vet det?'];

interface AlikeProps {
  readonly question: Props['question'];
  readonly same: boolean;
  readonly children: ReactNode;
}

/**
 * Answers that are alike take one row until somebody wants to see who wrote what. Only those that were alike when they
 * came on the screen: nothing folds under the cursor.
 */
function Alike({ question, same, children }: AlikeProps) {
  const [folds] = useState(same);
  const [open, setOpen] = useState(false);
  if (!folds) return children;
  return (
    <details className="fold" open={open || !same} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary aria-describedby={headingOf(question.ref)}>
        <span className="fold-title">Svaren var för sig</span>
      </summary>
      {children}
    </details>
  );
}

/** After the reveal: the answers side by side with equal weight, prompts to talk about, then what is shared. */
export function OpenLanes(props: Props) {
  const { question, voices, scopeId } = props;
  const page = usePage();
  const [note] = Object.values(lanesOf(page.c.notes, pathOf(`revealed:${question.ref}`, scopeId)));
  const same = sameIn(page.c, question, scopeId) !== undefined;
  return (
    <>
      {note ? <p className="hint">Svaren visades för alla {longDate(note.at)}.</p> : null}
      <Covered {...props} />
      <Alike question={question} same={same}>
        <div className={readsAsText(question) ? 'lanes lanes-side' : 'lanes'}>
          {voices.map((voice) => (
            <OpenLane key={voice} {...props} voice={voice} shownAt={note?.at} />
          ))}
        </div>
      </Alike>
      {page.readOnly || same ? null : (
        <div className="prompts">
          <strong>Prata om</strong>
          <ul className="plain">
            {prompts.map((prompt) => (
              <li key={prompt}>{prompt}</li>
            ))}
          </ul>
        </div>
      )}
      {question.who === 'apart-joint' ? <JointLane {...props} sources={voices} /> : null}
      {note ? <CoverAgain {...props} shownAt={note.at} /> : null}
    </>
  );
}
