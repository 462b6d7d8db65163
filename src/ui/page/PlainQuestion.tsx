import { lanesOf } from '#steps/case/answers.ts';
import { type Voice, voicesOf } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { questionBefore } from '#steps/walk/equal-answers.ts';
import { LaneFields } from '../fields/QuestionFields.tsx';
import { JointLane } from '../lanes/JointLane.tsx';
import { Lane } from '../lanes/Lane.tsx';
import type { QuestionProps } from '../lanes/LaneParts.tsx';
import { lanesAreOpen } from '../lanes/Lanes.tsx';
import { LaneText } from '../lanes/LaneText.tsx';
import { askedVoice, isAssumed, laneHasAnswer, ownVoice, voicesFor } from '../lanes/lane-state.ts';
import { SameAnswer, useSameAnswer } from '../lanes/SameAnswer.tsx';
import { useAtFirst } from '../lanes/use-at-first.ts';
import { authorFor, type PageState, usePage } from '../page-context.ts';
import { Shape, sideOfVoice } from '../Shape.tsx';

/** Whose question it is, in words and shape. */
export function Asker({ voice, guess }: { readonly voice: Voice; readonly guess: boolean }) {
  const page = usePage();
  const name = voiceName(page.c, voice);
  return (
    <p className="asker">
      <Shape side={sideOfVoice(voice)} />
      <span>{guess ? `Frågan är till ${name}.` : `${name} svarar`}</span>
      {guess ? <span>{`Det ni skriver här är vad ni tror att ${name} svarar.`}</span> : null}
    </p>
  );
}

/** The other side's guesses become the own answer by one act. */
function confirmEdits(page: PageState, { question, scopeId }: QuestionProps, voice: Voice): readonly Edit[] {
  const by = authorFor(page, voice);
  return Object.keys(question.fields).flatMap((key): readonly Edit[] => {
    const path = scopeId === undefined ? key : `${key}@${scopeId}`;
    const entry = lanesOf(page.c.answers, path)[voice];
    return entry ? [{ op: 'answer', path, voice, entry: { ...entry, by, at: page.now() } }] : [];
  });
}

function Assumption(props: QuestionProps & { readonly voice: Voice; readonly mine: boolean }) {
  const { voice, mine } = props;
  const page = usePage();
  return (
    <p className="confirm-line">
      <span>
        <span className="tag">Antagande</span>{' '}
        {mine
          ? 'Den andra parten har skrivit vad den tror att ni svarar.'
          : `Det här är vad ni tror att ${voiceName(page.c, voice)} svarar.`}
      </span>
      {mine && !page.readOnly ? (
        <button
          type="button"
          className="button-outline button-small"
          onClick={() => page.edit(confirmEdits(page, props, voice))}
        >
          Det stämmer
        </button>
      ) : null}
    </p>
  );
}

/** What lanes that were not asked have said; the asked side's answer counts. */
function OtherVoices(props: QuestionProps & { readonly voice: Voice }) {
  const { question, scopeId, voice } = props;
  const page = usePage();
  const others = [...voicesFor(page, question, scopeId), 'joint'].filter(
    (other) => other !== voice && laneHasAnswer(page, question, other, scopeId),
  );
  const list = Object.values(question.fields).some((field) => field.kind === 'list');
  if (list || others.length === 0) return null;
  return (
    <div className="lanes lanes-side">
      {others.map((other) => (
        <Lane key={other} voice={other} assumed={isAssumed(page, question, other, scopeId)}>
          <LaneText {...props} voice={other} />
        </Lane>
      ))}
    </div>
  );
}

/** A joint text that waits for two answers given apart: it opens with the reveal. */
function AfterReveal(props: QuestionProps) {
  const { question, scopeId } = props;
  const page = usePage();
  const written = useAtFirst(laneHasAnswer(page, question, 'joint', scopeId));
  const before = questionBefore(question);
  if (!before) return null;
  const open = lanesAreOpen(page, before, scopeId);
  if (open || written || voicesOf(page.c) === 'alone') {
    return <JointLane {...props} {...(open ? { sources: voicesFor(page, before, scopeId), from: before } : {})} />;
  }
  return (
    <>
      <Lane voice="joint" state="dashed">
        <p>Det gemensamma skriver ni när ni har sett varandras svar. Bara den texten hamnar i avtalet.</p>
      </Lane>
      {page.perspective === 'tillsammans' && !page.readOnly ? (
        <details className="assumption">
          <summary>Vi sitter tillsammans och skriver gemensamt direkt</summary>
          <JointLane {...props} />
        </details>
      ) : null}
    </>
  );
}

/** Answered by all at once. Where each has answered alike before, one press makes it joint. */
function Together(props: QuestionProps) {
  const { question, scopeId, words } = props;
  const { box, equal, onOther } = useSameAnswer(question.who === 'either', question, scopeId);
  return (
    <div ref={box}>
      {equal ? <SameAnswer words={words} equal={equal} onOther={onOther} /> : <LaneFields {...props} voice="joint" />}
      <OtherVoices {...props} voice="joint" />
    </div>
  );
}

/** A question with one lane. Written by the other side it is an assumption, and says so. */
export function PlainQuestion(props: QuestionProps & { readonly showAsker: boolean }) {
  const { question, scopeId, showAsker } = props;
  const page = usePage();
  if (questionBefore(question)) return <AfterReveal {...props} />;
  const voice = askedVoice(page, question, scopeId);
  if (voice === 'joint') return <Together {...props} />;
  const mine = page.perspective === 'tillsammans' || ownVoice(page, [voice]) === voice;
  const assumed = isAssumed(page, question, voice, scopeId);
  return (
    <>
      {showAsker ? <Asker voice={voice} guess={!mine} /> : null}
      {assumed ? <Assumption {...props} voice={voice} mine={mine} /> : null}
      <LaneFields {...props} voice={voice} />
      <OtherVoices {...props} voice={voice} />
    </>
  );
}
