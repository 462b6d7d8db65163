import { lanesOf, pathOf } from '#steps/case/answers.ts';
import type { Voice } from '#steps/case/case-file.ts';
import type { Question, QuestionWords } from '#steps/catalogue/step.ts';
import { longDate } from '#steps/swedish/format.ts';
import { isUnknown, unknownPath } from '../fields/Unknown.tsx';
import { recordOf, usePage } from '../page-context.ts';
import { laneLines } from './lane-state.ts';

interface Props {
  readonly question: Question;
  readonly words: QuestionWords;
  readonly voice: Voice;
  readonly scopeId: string | undefined;
}

function UnknownText({ question, voice, scopeId }: Props) {
  const page = usePage();
  const { who = '', when = '' } = recordOf(lanesOf(page.c.notes, unknownPath(question, scopeId))[voice]?.value);
  return (
    <p>
      Vi vet inte än.{who === '' ? '' : ` ${who} tar reda på det.`}
      {when === '' ? '' : ` Senast ${longDate(when)}.`}
    </p>
  );
}

/** What a lane says, to be read and not changed. */
export function LaneText(props: Props) {
  const { question, words, voice, scopeId } = props;
  const page = usePage();
  const lines = laneLines(page, question, words, voice, scopeId);
  const reason = lanesOf(page.c.notes, pathOf(`motivation:${question.ref}`, scopeId))[voice]?.value;
  const unknown = isUnknown(page, question, voice, scopeId);
  return (
    <div className="lane-text">
      {lines.map((line) => (
        <p key={line.key}>
          {lines.length > 1 && line.label !== words.question ? <span className="hint">{line.label}: </span> : null}
          {line.text}
        </p>
      ))}
      {typeof reason === 'string' ? (
        <p>
          <span className="hint">Varför: </span>
          {reason}
        </p>
      ) : null}
      {unknown ? <UnknownText {...props} /> : null}
      {lines.length === 0 && !unknown ? <p className="muted">Inget svar.</p> : null}
    </div>
  );
}
