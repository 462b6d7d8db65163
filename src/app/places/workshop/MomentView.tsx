import { sheetTitles } from '#src/workshop/sheets.ts';
import { meetingOf, momentOf } from '#src/workshop/sitting.ts';
import type { Sitting } from '#src/workshop/types.ts';
import type { QuestionWords } from '#src/workshop/wall.ts';
import { Dashes } from './Dashes.tsx';

interface Props {
  readonly sitting: Sitting;
  readonly words: QuestionWords;
}

function Questions({ sitting, words }: Props) {
  const moment = momentOf(sitting);
  const refs = (moment?.questions ?? []).filter((ref) => !sitting.course.hidden.includes(ref));
  const own = sitting.course.own.filter((question) => question.moment === moment?.id);
  if (refs.length + own.length === 0) return null;
  return (
    <>
      <h3>Frågor i momentet</h3>
      <ul className="plain rows">
        {refs.map((ref) => (
          <li key={ref}>
            <span className="muted">{ref}</span> {words[ref]?.question}
          </li>
        ))}
        {own.map((question) => (
          <li key={question.id}>
            <span className="muted">Egen</span> {question.text}
          </li>
        ))}
      </ul>
    </>
  );
}

/** The moment as the leader needs it: the words to say first, then what to do and what usually happens. */
export function MomentView({ sitting, words }: Props) {
  const moment = momentOf(sitting);
  if (!moment) return null;
  return (
    <section aria-labelledby="moment-title">
      <p className="caption">
        Moment {sitting.moment + 1} av {meetingOf(sitting).moments.length}
      </p>
      <h2 id="moment-title" className="moment-title">
        {moment.title}
      </h2>
      <blockquote className="moment-script">”{moment.script}”</blockquote>
      <Dashes title="Gör så här" rows={moment.steps} />
      <Dashes title="Det här brukar hända" rows={moment.happens} />
      <Dashes title="Blad att ha framme" rows={moment.sheets.map((id) => sheetTitles[id])} />
      <Questions sitting={sitting} words={words} />
    </section>
  );
}
