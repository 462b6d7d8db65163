/** Before the reveal: what each party writes is covered for the others. */
import { useState } from 'react';
import { lanesOf, pathOf, revealAskedPath } from '#steps/case/answers.ts';
import type { Voice } from '#steps/case/case-file.ts';
import type { Question } from '#steps/catalogue/step.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { isUnknown } from '../fields/Unknown.tsx';
import { entryOf, headingOf, usePage } from '../page-context.ts';
import { Covered } from './Covered.tsx';
import { JointLane } from './JointLane.tsx';
import { Lane } from './Lane.tsx';
import { Fields, type LanesProps as Props, type QuestionProps } from './LaneParts.tsx';
import { isAssumed, isDeclined, isPromised, laneHasAnswer, ownVoice } from './lane-state.ts';
import { useAtFirst } from './use-at-first.ts';
import { useFocusAfter } from './use-focus-after.ts';

function DownLane({
  voice,
  answered,
  ready,
  question,
  scopeId,
}: Props & {
  readonly voice: Voice;
  readonly answered: boolean;
  readonly ready: boolean;
}) {
  const page = usePage();
  return (
    <Lane voice={voice} state="down">
      <div className="lane-plate">
        <p className="plate-title">{answered ? 'Har svarat.' : 'Har inte svarat än.'}</p>
        <p className="hint">
          {ready
            ? 'Svaren visas för båda på en gång. Det går inte att göra osett.'
            : 'Svaret visas när alla är klara. Det är täckt, inte låst.'}
        </p>
        {ready && !page.readOnly && page.perspective !== 'tillsammans' ? (
          <Reveal question={question} scopeId={scopeId} />
        ) : null}
      </div>
    </Lane>
  );
}

function Reveal({ question, scopeId }: { readonly question: Question; readonly scopeId: string | undefined }) {
  const page = usePage();
  const reveal = (): void => {
    const path = pathOf(`revealed:${question.ref}`, scopeId);
    page.edit([{ op: 'note', path, voice: 'joint', entry: entryOf(page, 'joint', 'ja') }]);
  };
  return (
    <button
      type="button"
      className="button-outline button-small"
      data-reveal={question.ref}
      aria-describedby={headingOf(question.ref)}
      onClick={reveal}
    >
      Visa för varandra
    </button>
  );
}

/** The other side has pressed ”Visa för varandra” in a file that came: it shows nothing of the own side by itself. */
function Asked({ question, scopeId }: QuestionProps) {
  const { c } = usePage();
  const voices = Object.keys(lanesOf(c.notes, revealAskedPath(pathOf(question.ref, scopeId))));
  return voices.map((voice) => (
    <p className="hint" key={voice}>
      {`${voiceName(c, voice)} vill visa svaren. Ert svar är täckt tills ni trycker på Visa för varandra.`}
    </p>
  ));
}

function Decline({ question, voice, scopeId }: QuestionProps & { readonly voice: Voice }) {
  const page = usePage();
  const path = pathOf(`declined:${question.ref}`, scopeId);
  const declined = isDeclined(page, question, voice, scopeId);
  if (page.readOnly || (!declined && laneHasAnswer(page, question, voice, scopeId))) return null;
  const entry = declined ? null : entryOf(page, voice, 'ja');
  return (
    <p className="decline">
      {declined ? 'Ni har valt att inte svara på den här frågan. ' : null}
      <button
        type="button"
        className="link"
        aria-describedby={headingOf(question.ref)}
        onClick={() => page.edit([{ op: 'note', path, voice, entry }])}
      >
        {declined ? 'Svara ändå' : 'Vi svarar inte på den här'}
      </button>
    </p>
  );
}

interface OwnLaneProps extends Props {
  readonly voice: Voice;
  /** Covers the lane and hands the screen over; undefined for somebody who sits alone at it. */
  readonly onCover: (() => void) | undefined;
}

function OwnLane({ onCover, ...props }: OwnLaneProps) {
  const { voice, question, scopeId } = props;
  const page = usePage();
  return (
    <Lane voice={voice} note="Ni skriver här" assumed={isAssumed(page, question, voice, scopeId)}>
      <Fields {...props} voice={voice} />
      <Decline {...props} voice={voice} />
      {onCover ? (
        <button type="button" className="button-outline button-small" onClick={onCover}>
          Täck över och lämna över till den andra
        </button>
      ) : null}
    </Lane>
  );
}

interface OpenButtonProps {
  readonly voice: Voice;
  readonly answered: boolean;
  /** Id of what says which question it is. */
  readonly about: string;
  readonly onOpen: () => void;
}

function OpenButton({ voice, answered, about, onOpen }: OpenButtonProps) {
  const { c } = usePage();
  return (
    <button
      type="button"
      className="button-outline button-small lane-open"
      data-lane={voice}
      data-answered={answered}
      aria-describedby={about}
      onClick={onOpen}
    >
      {answered ? 'Ändra' : 'Skriv'} svaret för {voiceName(c, voice)}
    </button>
  );
}

/** Before the reveal: the own lane is open, the other lies face down. Together, one lane at a time is open. */
export function HiddenLanes(props: Props) {
  const { question, voices, scopeId } = props;
  const page = usePage();
  const [chosen, setChosen] = useState<Voice>();
  const box = useFocusAfter(chosen);
  const together = page.perspective === 'tillsammans';
  const open = together ? chosen : ownVoice(page, voices);
  // What the other side believes is no answer.
  const has = (voice: Voice): boolean =>
    (laneHasAnswer(page, question, voice, scopeId) && !isAssumed(page, question, voice, scopeId)) ||
    isDeclined(page, question, voice, scopeId) ||
    isPromised(page, question, voice, scopeId) ||
    isUnknown(page, question, voice, scopeId);
  const ready = voices.every(has);
  return (
    <div className="lanes" ref={box}>
      <Covered {...props} />
      <Asked {...props} />
      {voices.map((voice) =>
        voice === open ? (
          <OwnLane key={voice} {...props} voice={voice} onCover={together ? () => setChosen(undefined) : undefined} />
        ) : (
          <div key={voice}>
            <DownLane {...props} voice={voice} answered={has(voice)} ready={ready} />
            {together && !page.readOnly && open === undefined ? (
              <OpenButton
                voice={voice}
                answered={has(voice)}
                about={headingOf(question.ref)}
                onOpen={() => setChosen(voice)}
              />
            ) : null}
          </div>
        ),
      )}
      {together && ready && open === undefined ? (
        <p className="button-row">
          <Reveal question={question} scopeId={scopeId} />
          <span className="muted">Det går inte att göra osett.</span>
        </p>
      ) : null}
      {question.who === 'apart-joint' ? <Waiting {...props} together={together} ready={ready} /> : null}
    </div>
  );
}

/** The joint lane before it opens. Parties that sit together may write the joint answer at once. */
function Waiting(props: Props & { readonly together: boolean; readonly ready: boolean }) {
  const page = usePage();
  const written = useAtFirst(laneHasAnswer(page, props.question, 'joint', props.scopeId));
  if (written) return <JointLane {...props} />;
  return (
    <>
      <Lane voice="joint" state="dashed">
        <p>Det gemensamma skriver ni när ni har sett varandras svar. Bara det kan gå in i avtalet.</p>
      </Lane>
      {props.together && !props.ready ? (
        <details className="assumption">
          <summary>Vi sitter tillsammans och svarar gemensamt direkt</summary>
          <JointLane {...props} />
        </details>
      ) : null}
    </>
  );
}
