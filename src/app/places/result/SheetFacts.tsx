import { useAnswerText } from '#src/app/parts/law/answer-text.ts';
import { useCase } from '#src/app/shell/context.ts';
import { isFollowing } from '#steps/case/answers.ts';
import { isUnknown, keyInfo } from '#steps/law/keys.ts';
import type { UsedAnswer } from '#steps/law/types.ts';
import { BothLanes } from './Because.tsx';
import { ChangeLink } from './ChangeLink.tsx';
import { useResult } from './view.ts';

interface Props {
  readonly caption: string;
  readonly facts: readonly UsedAnswer[];
  /** Start of the ids of the links. */
  readonly row: string;
}

/** Facts as the parties have told them, one row each. */
export function SheetFacts({ caption, facts, row }: Props) {
  const { texts } = useResult();
  const answerText = useAnswerText();
  const c = useCase();
  if (facts.length === 0) return null;
  return (
    <table className="sheet-table">
      <caption>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">Uppgift</th>
          <th scope="col">Svar</th>
        </tr>
      </thead>
      <tbody>
        {facts.map(({ key, path, value, given }) => (
          <tr key={path}>
            <th scope="row">
              {texts.keyName(key)}
              {keyInfo(key).ref === '' || isFollowing(c, path) ? ' (uträknat)' : ` (${keyInfo(key).ref})`}
            </th>
            <td>
              {answerText(key, given?.value ?? value)}
              {given ? `. ${texts.counts[given.counts]}` : ''}
              {isUnknown(given?.value ?? value) ? ` (kan svara: ${texts.who(key)})` : ''}{' '}
              <ChangeLink path={path} row={`${row}-${path}`} about={texts.keyInText(key)} />
              <BothLanes path={path} />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
