import { useAnswerText } from '#src/app/parts/law/answer-text.ts';
import { useCase } from '#src/app/shell/context.ts';
import { isFollowing } from '#steps/case/answers.ts';
import { saidAt } from '#steps/law/assess/said.ts';
import { isUnknown, keyInfo } from '#steps/law/keys.ts';
import type { UsedAnswer } from '#steps/law/types.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { useResult } from './view.ts';

interface Props {
  readonly answers: readonly UsedAnswer[];
  /** Start of the ids of the links. */
  readonly row: string;
}

/** Each answer once, at its place in the case. */
export const answersOnce = (answers: readonly UsedAnswer[]): readonly UsedAnswer[] => [
  ...new Map(answers.filter((used) => used.path !== '').map((used) => [used.path, used])).values(),
];

/** Who has said what, when the sides differ; otherwise nothing. */
export function BothLanes({ path }: { readonly path: string }) {
  const c = useCase();
  const answerText = useAnswerText();
  const said = saidAt(c, path);
  if (said.length < 2) return null;
  return (
    <span className="block">
      {said
        .map(({ voice, value, assumption }) => {
          const text = answerText(path.split('@')[0] ?? '', value);
          return `${voiceName(c, voice)}: ”${text}”${assumption ? ' (antagande)' : ''}`;
        })
        .join(' · ')}
    </span>
  );
}

/** What was answered, as a whole sentence; with what it counts as when that is another answer. */
function useSaid(): (used: UsedAnswer) => string {
  const { texts, published } = useResult();
  const answerText = useAnswerText();
  const c = useCase();
  return ({ key, path, value, given }) => {
    const shown = given?.value ?? value;
    const frame = isUnknown(shown)
      ? (texts.unknownSaid(shown) ?? texts.said.vet_inte)
      : keyInfo(key).ref === '' || isFollowing(c, path)
        ? texts.said.workedOut
        : published
          ? texts.said.published
          : texts.said.answered;
    const sentence = frame.replace('{svar}', answerText(key, shown)).replace('{fråga}', texts.asked(key));
    return given ? `${sentence} ${texts.counts[given.counts]}` : sentence;
  };
}

/** One sentence for each answer behind a finding, with the way to change it. */
export function Because({ answers, row }: Props) {
  const { texts } = useResult();
  const said = useSaid();
  const used = answersOnce(answers);
  if (used.length === 0) return null;
  return (
    <ul className="plain finding-because">
      {used.map((one) => (
        <li key={one.path} className="muted">
          {said(one)} <ChangeLink path={one.path} row={`${row}-${one.path}`} about={texts.keyInText(one.key)} />
          <BothLanes path={one.path} />
        </li>
      ))}
    </ul>
  );
}
