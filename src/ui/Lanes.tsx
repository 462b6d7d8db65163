/** Questions answered apart: alone, before the reveal, and side by side after it. */
import { useEffect, useRef, useState } from 'react';
import { isRevealed, lanesOf, pathOf } from '#steps/answers.ts';
import { type Voice, voicesOf } from '#steps/case-file.ts';
import { longDate, voiceName } from '#steps/format.ts';
import { questionsOnPage } from '#steps/index.ts';
import type { Question, QuestionWords } from '#steps/step.ts';
import { JointLane } from './JointLane.tsx';
import { Lane, LaneQuestion } from './Lane.tsx';
import { LaneText } from './LaneText.tsx';
import { isAssumed, isDeclined, laneHasAnswer, ownVoice, voicesFor, writtenAt } from './lane-state.ts';
import { entryOf, PageContext, usePage } from './page-context.ts';
import { LaneFields, QuestionFields } from './QuestionFields.tsx';
import { isUnknown } from './Unknown.tsx';

export interface QuestionProps {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly scopeId: string | undefined;
}

interface Props extends QuestionProps {
  readonly voices: readonly Voice[];
}

const holdsLists = (question: Question): boolean =>
  Object.values(question.fields).some((field) => field.kind === 'list' || field.kind === 'scale');

/** One party writes for itself; the other lane can hold what it believes the other would say. */
function AloneLanes(props: Props) {
  const { question, voices, scopeId } = props;
  const page = usePage();
  const own = ownVoice(page, voices) ?? 'public';
  return (
    <div className="lanes">
      <Lane voice={own} note="Preliminärt, tills den andra har svarat">
        <LaneFields {...props} voice={own} />
      </Lane>
      {voices
        .filter((voice) => voice !== own)
        .map((voice) => (
          <details className="assumption" key={voice} open={laneHasAnswer(page, question, voice, scopeId)}>
            <summary>
              {voiceName(page.c, voice)}: fyll i när ni ses, eller skriv vad ni tror. Det märks som antagande.
            </summary>
            <Lane voice={voice} assumed>
              <QuestionFields {...props} voice={voice} />
            </Lane>
          </details>
        ))}
      {question.who === 'apart-joint' ? (
        <details className="assumption" open={laneHasAnswer(page, question, 'joint', scopeId)}>
          <summary>Gemensamt: skriv när ni är överens</summary>
          <JointLane {...props} />
        </details>
      ) : null}
    </div>
  );
}

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
    <button type="button" className="button-outline button-small" data-reveal={question.ref} onClick={reveal}>
      Visa för varandra
    </button>
  );
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
      <button type="button" className="link" onClick={() => page.edit([{ op: 'note', path, voice, entry }])}>
        {declined ? 'Svara ändå' : 'Vi svarar inte på den här'}
      </button>
    </p>
  );
}

const nextActs = ['[data-reveal]', '[data-answered="false"]', '[data-lane]'];

/** The button that was pressed is gone: the focus goes to the opened lane, or to what is left to do. */
function useFocusAfter(chosen: Voice | undefined) {
  const box = useRef<HTMLDivElement>(null);
  const was = useRef(chosen);
  useEffect(() => {
    if (was.current === chosen) return;
    was.current = chosen;
    const targets = chosen ? [`[data-voice="${chosen}"] :is(input, textarea, select, button)`] : nextActs;
    const find = (target: string) => box.current?.querySelector<HTMLElement>(target);
    targets
      .map(find)
      .find((found) => found)
      ?.focus();
  }, [chosen]);
  return box;
}

/** Before the reveal: the own lane is open, the other lies face down. Together, one lane at a time is open. */
function HiddenLanes(props: Props) {
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
    isUnknown(page, question, voice, scopeId);
  const ready = voices.every(has);
  return (
    <div className="lanes" ref={box}>
      {voices.map((voice) =>
        voice === open ? (
          <Lane key={voice} voice={voice} note="Ni skriver här" assumed={isAssumed(page, question, voice, scopeId)}>
            <LaneFields {...props} voice={voice} />
            <Decline {...props} voice={voice} />
            {together ? (
              <button type="button" className="button-outline button-small" onClick={() => setChosen(undefined)}>
                Täck över och lämna över till den andra
              </button>
            ) : null}
          </Lane>
        ) : (
          <div key={voice}>
            <DownLane {...props} voice={voice} answered={has(voice)} ready={ready} />
            {together && !page.readOnly && open === undefined ? (
              <button
                type="button"
                className="button-outline button-small lane-open"
                data-lane={voice}
                data-answered={has(voice)}
                onClick={() => setChosen(voice)}
              >
                {has(voice) ? 'Ändra' : 'Skriv'} svaret för {voiceName(page.c, voice)}
              </button>
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
  const written = laneHasAnswer(page, props.question, 'joint', props.scopeId);
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

function OpenLane(props: Props & { readonly voice: Voice }) {
  const { question, voice, scopeId, voices } = props;
  const page = usePage();
  const [editing, setEditing] = useState(false);
  const assumed = isAssumed(page, question, voice, scopeId);
  const mine = page.perspective === 'tillsammans' || ownVoice(page, voices) === voice;
  const day = writtenAt(page, question, voice, scopeId);
  if (mine && !page.readOnly && (editing || holdsLists(question) || !laneHasAnswer(page, question, voice, scopeId))) {
    return (
      <Lane voice={voice} assumed={assumed}>
        <LaneFields {...props} voice={voice} />
      </Lane>
    );
  }
  const change = (
    <button
      type="button"
      className="link"
      aria-label={`Ändra: ${voiceName(page.c, voice)}`}
      onClick={() => setEditing(true)}
    >
      Ändra
    </button>
  );
  const note = mine && !page.readOnly ? change : day ? `Skrivet ${longDate(day).replace(/ \d{4}$/, '')}` : null;
  return (
    <Lane voice={voice} assumed={assumed} note={note}>
      {holdsLists(question) ? (
        <PageContext value={{ ...page, readOnly: true }}>
          <QuestionFields {...props} voice={voice} />
        </PageContext>
      ) : (
        <LaneText {...props} voice={voice} />
      )}
    </Lane>
  );
}

const prompts = ['Vad står i båda svaren?', 'Vad förvånar er hos den andra?', 'Vad saknas, och vem vet det?'];

/** After the reveal: the answers side by side with equal weight, prompts to talk about, then what is shared. */
function OpenLanes(props: Props) {
  const { question, voices, scopeId } = props;
  const page = usePage();
  const [note] = Object.values(lanesOf(page.c.notes, pathOf(`revealed:${question.ref}`, scopeId)));
  return (
    <>
      {note ? <p className="hint">Svaren visades för alla {longDate(note.at)}.</p> : null}
      <div className={holdsLists(question) ? 'lanes' : 'lanes lanes-side'}>
        {voices.map((voice) => (
          <OpenLane key={voice} {...props} voice={voice} />
        ))}
      </div>
      {page.readOnly ? null : (
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
    </>
  );
}

/** True when the answers of a question answered apart lie open beside each other. */
export function lanesAreOpen(page: Parameters<typeof isAssumed>[0], question: Question, scopeId: string | undefined) {
  return page.readOnly || (voicesOf(page.c) === 'both' && isRevealed(page.c, question.ref, scopeId));
}

/** True when the page asks more than one question apart. */
function hasNeighbours(question: Question): boolean {
  return questionsOnPage(question.page).filter(({ who }) => who === 'apart' || who === 'apart-joint').length > 1;
}

/** A question answered apart. When the answers are shown, the focus goes to the question, since its button is gone. */
export function ApartQuestion(props: QuestionProps) {
  const { question, scopeId } = props;
  const page = usePage();
  const voices = voicesFor(page, question, scopeId);
  const shown = lanesAreOpen(page, question, scopeId);
  const was = useRef(shown);
  useEffect(() => {
    if (shown && !was.current) document.getElementById(`fraga-${question.ref}`)?.focus();
    was.current = shown;
  }, [shown, question.ref]);
  const Lanes = shown ? OpenLanes : voicesOf(page.c) === 'alone' ? AloneLanes : HiddenLanes;
  return (
    <LaneQuestion value={hasNeighbours(question) ? question.ref : undefined}>
      <Lanes {...props} voices={voices} />
    </LaneQuestion>
  );
}
