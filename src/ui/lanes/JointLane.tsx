import { lanesOf, pathOf } from '#steps/case/answers.ts';
import type { Voice } from '#steps/case/case-file.ts';
import type { Question, QuestionWords } from '#steps/catalogue/step.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { LaneFields } from '../fields/QuestionFields.tsx';
import { Radios } from '../fields/Radios.tsx';
import { entryOf, usePage } from '../page-context.ts';
import { Lane } from './Lane.tsx';
import { sameAsJoint } from './lane-state.ts';
import { SameAnswer, SettledAnswer, useSameAnswer } from './SameAnswer.tsx';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly scopeId: string | undefined;
  /** Lanes whose text may be taken as a start. */
  readonly sources?: readonly Voice[];
  /** The question that the texts stand in, when it is another one. */
  readonly from?: Question;
}

const agreements = [
  { id: 'overens', label: 'Överens' },
  { id: 'inte_overens', label: 'Inte överens än' },
  { id: 'inte_diskuterad', label: 'Inte diskuterad' },
] as const;

function Agreement({ question, scopeId }: Props) {
  const page = usePage();
  const path = pathOf(`laneStatus:${question.ref}`, scopeId);
  const status = lanesOf(page.c.notes, path)['joint']?.value;
  return (
    <fieldset className="input agreement">
      <legend className="input-label">Är ni överens?</legend>
      <Radios
        name={`overens-${question.ref}-${scopeId ?? ''}`}
        options={agreements}
        value={typeof status === 'string' ? status : undefined}
        path={path}
        voice="joint"
        readOnly={page.readOnly}
        onChoose={(id) => page.edit([{ op: 'note', path, voice: 'joint', entry: entryOf(page, 'joint', id) }])}
      />
    </fieldset>
  );
}

const textKey = (question: Question): string | undefined =>
  Object.entries(question.fields).find(([key, field]) => field.kind === 'text' && !key.includes('[]'))?.[0];

interface Start {
  readonly name: string;
  readonly text: string;
}

/** All the texts under each other, each with the name of its party, to be written together into one. */
const together = (starts: readonly Start[]): string => starts.map(({ name, text }) => `${name}: ${text}`).join('\n\n');

/** Buttons that put one party's text, or all of them, in the joint field. Nothing is copied by itself. */
function StartFrom({ question, from = question, scopeId, sources = [] }: Props) {
  const page = usePage();
  const source = textKey(from);
  const goal = textKey(question);
  if (source === undefined || goal === undefined || page.readOnly) return null;
  const texts = lanesOf(page.c.answers, pathOf(source, scopeId));
  const starts = sources.flatMap((voice): readonly Start[] => {
    const text = texts[voice]?.value;
    return typeof text === 'string' && text !== '' ? [{ name: voiceName(page.c, voice), text }] : [];
  });
  const begin = (text: string, what: string): void =>
    page.edit(
      [{ op: 'answer', path: pathOf(goal, scopeId), voice: 'joint', entry: entryOf(page, 'joint', text) }],
      `Det gemensamma utgår nu från ${what}.`,
    );
  const all = starts.length > 2 ? 'alla texterna' : 'båda texterna';
  return (
    <p className="link-line">
      {starts.map(({ name, text }) => (
        <button type="button" className="link" key={name} onClick={() => begin(text, `texten från ${name}`)}>
          Utgå från texten från {name}
        </button>
      ))}
      {starts.length > 1 ? (
        <button type="button" className="link" onClick={() => begin(together(starts), all)}>
          Utgå från {all}
        </button>
      ) : null}
    </p>
  );
}

/** A joint text that repeats one party's is pointed out: it may be right, but both should say so. */
function SameText({ question, from = question, scopeId, sources = [] }: Props) {
  const page = usePage();
  const source = textKey(from);
  const goal = textKey(question);
  if (source === undefined || goal === undefined) return null;
  const [voice] = sameAsJoint(page, goal, source, sources, scopeId);
  if (voice === undefined) return null;
  return (
    <p className="hint" role="status">
      Det gemensamma är ordagrant texten från {voiceName(page.c, voice)}. Står ni alla bakom varje ord?
    </p>
  );
}

/** The only heavy frame: what is written here can reach the agreement. */
export function JointLane(props: Props) {
  const { question, scopeId, sources } = props;
  const { box, equal, settled, onOther } = useSameAnswer(sources !== undefined, question, scopeId);
  return (
    <Lane voice="joint" note="Kan gå in i avtalet">
      <div className="joint-columns" ref={box}>
        {equal ? (
          <SameAnswer {...props} equal={equal} onOther={onOther} />
        ) : settled ? (
          <SettledAnswer {...props} equal={settled} onOther={onOther} />
        ) : (
          <div>
            <LaneFields {...props} voice="joint" />
            <StartFrom {...props} />
            <SameText {...props} />
          </div>
        )}
        {sources && !equal && !settled ? <Agreement {...props} /> : null}
      </div>
    </Lane>
  );
}
