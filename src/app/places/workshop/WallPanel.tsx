import { momentOf } from '#src/workshop/sitting.ts';
import type { Sitting, Wall } from '#src/workshop/types.ts';
import type { QuestionWords, WallState } from '#src/workshop/wall.ts';
import { questionOfRef } from '#steps/catalogue/index.ts';
import { Slide } from './Slide.tsx';

interface Props {
  readonly sitting: Sitting;
  readonly wall: WallState;
  readonly words: QuestionWords;
  readonly statements: readonly string[];
  readonly change: (step: (sitting: Sitting) => Sitting) => void;
}

interface Choice {
  readonly key: string;
  readonly label: string;
  readonly wall: Wall;
}

function choicesFor(sitting: Sitting, words: QuestionWords): readonly Choice[] {
  const moment = momentOf(sitting);
  const asked = (moment?.questions ?? []).filter((ref) => !sitting.course.hidden.includes(ref) && questionOfRef(ref));
  const own = sitting.course.own.filter((question) => question.moment === moment?.id);
  return [
    { key: 'moment', label: 'Momentets bild', wall: { kind: 'moment' } },
    ...asked.map(
      (ref): Choice => ({
        key: ref,
        label: `${ref}: ${words[ref]?.question ?? ''}`,
        wall: { kind: 'question', ref },
      }),
    ),
    ...own.map(
      (question): Choice => ({
        key: question.id,
        label: question.text,
        wall: { kind: 'own-question', id: question.id },
      }),
    ),
    { key: 'statements', label: 'Självskattningens fem påståenden', wall: { kind: 'statements' } },
    { key: 'votes', label: 'Rösterna', wall: { kind: 'votes' } },
    { key: 'parking', label: 'Parkeringen', wall: { kind: 'parking' } },
    { key: 'learning', label: 'Mittvärdet före och efter', wall: { kind: 'learning' } },
    { key: 'blank', label: 'Dölj', wall: { kind: 'blank' } },
  ];
}

const keyOf = (wall: Wall): string => {
  if (wall.kind === 'question') return wall.ref;
  return wall.kind === 'own-question' ? wall.id : wall.kind;
};

/** A miniature of what the room sees, and the choice of what to show. */
export function WallPanel({ sitting, wall, words, statements, change }: Props) {
  const choices = choicesFor(sitting, words);
  return (
    <section aria-labelledby="wall-title">
      <h2 id="wall-title" className="aside-title">
        På duken nu
      </h2>
      <div className="wall-mini">
        <Slide wall={wall} statements={statements} heading="p" />
      </div>
      <p className="field">
        <label htmlFor="wall-choice">Visa på duken</label>
        <select
          id="wall-choice"
          className="input"
          value={keyOf(sitting.wall)}
          onChange={(event) => {
            const chosen = choices.find((choice) => choice.key === event.target.value);
            if (chosen) change((before) => ({ ...before, wall: chosen.wall }));
          }}
        >
          {choices.map((choice) => (
            <option key={choice.key} value={choice.key}>
              {choice.label}
            </option>
          ))}
        </select>
      </p>
      <p>
        <a href="#/projektor" target="_blank" rel="noreferrer">
          Öppna projektorvyn i ett nytt fönster
        </a>
      </p>
    </section>
  );
}
