import { lanesOf, pathOf } from '#steps/answers.ts';
import type { Voice } from '#steps/case-file.ts';
import { voiceName } from '#steps/format.ts';
import { questionOfRef } from '#steps/index.ts';
import type { Question, QuestionWords } from '#steps/step.ts';
import { Lane } from './Lane.tsx';
import { entryOf, usePage } from './page-context.ts';
import { LaneFields } from './QuestionFields.tsx';
import { Radios } from './Radios.tsx';

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

/** Buttons that put one party's text in the joint field. It is never copied by itself. */
function StartFrom({ question, from = question, scopeId, sources = [] }: Props) {
  const page = usePage();
  const source = textKey(from);
  const goal = textKey(question);
  if (source === undefined || goal === undefined || page.readOnly) return null;
  const texts = lanesOf(page.c.answers, pathOf(source, scopeId));
  return (
    <p className="link-line">
      {sources.map((voice) => {
        const text = texts[voice]?.value;
        if (typeof text !== 'string' || text === '') return null;
        const name = voiceName(page.c, voice);
        const entry = entryOf(page, 'joint', text);
        return (
          <button
            type="button"
            className="link"
            key={voice}
            onClick={() =>
              page.edit(
                [{ op: 'answer', path: pathOf(goal, scopeId), voice: 'joint', entry }],
                `Det gemensamma utgår nu från texten från ${name}.`,
              )
            }
          >
            Utgå från texten från {name}
          </button>
        );
      })}
    </p>
  );
}

/** The only heavy frame: what is written here can reach the agreement. */
export function JointLane(props: Props) {
  return (
    <Lane voice="joint" note="Kan gå in i avtalet">
      <div className="joint-columns">
        <div>
          <LaneFields {...props} voice="joint" />
          <StartFrom {...props} />
        </div>
        {props.sources ? <Agreement {...props} /> : null}
      </div>
    </Lane>
  );
}

/** Joint questions that wait for the reveal of another question on the same page: B3 for B2. */
export const opensAfter: Readonly<Record<string, string>> = { B3: 'B2' };

export const questionBefore = (question: Question): Question | undefined =>
  questionOfRef(opensAfter[question.ref] ?? '');
