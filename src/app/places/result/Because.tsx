import { useCase } from '#src/app/shell/context.ts';
import { saidAt } from '#steps/law/assess/said.ts';
import { isUnknown } from '#steps/law/keys.ts';
import type { UsedAnswer } from '#steps/law/types.ts';
import { voiceName } from '#steps/swedish/format.ts';
import { useAnswerText } from './answer-text.ts';
import { ChangeLink } from './ChangeLink.tsx';
import { useResult } from './view.ts';

interface Props {
  readonly answers: readonly UsedAnswer[];
  /** Start of the ids of the links. */
  readonly row: string;
}

const unknownLead: Readonly<Record<string, string>> = {
  vet_inte: 'För att ni inte vet än',
  obesvarad: 'För att ni inte har svarat',
  oenig: 'För att ni har svarat olika',
};

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

/** "För att ni svarade …", one line for each answer behind a finding, with the way to change it. */
export function Because({ answers, row }: Props) {
  const { texts, published } = useResult();
  const answerText = useAnswerText();
  const used = answersOnce(answers);
  if (used.length === 0) return null;
  return (
    <ul className="plain finding-because">
      {used.map(({ key, path, value }) => {
        const about = texts.keyInText(key);
        const lead = isUnknown(value) ? (unknownLead[String(value)] ?? 'För att ni inte vet än') : undefined;
        const said = `${published ? 'Publicerat:' : 'För att ni svarade'} ”${answerText(key, value)}”`;
        return (
          <li key={path} className="muted">
            {lead ?? said} om {about}. <ChangeLink path={path} row={`${row}-${path}`} about={about} />
            <BothLanes path={path} />
          </li>
        );
      })}
    </ul>
  );
}
