import { useId } from 'react';
import { changeMoment, moveMoment, removeMoment, setMinutes } from '#src/workshop/edit-course.ts';
import type { Course, Moment } from '#src/workshop/types.ts';

interface Props {
  readonly course: Course;
  readonly meeting: number;
  readonly moment: Moment;
  readonly place: number;
  readonly count: number;
  readonly setCourse: (course: Course) => void;
  readonly say: (text: string) => void;
}

function Fields({ course, meeting, moment, setCourse }: Omit<Props, 'place' | 'count' | 'say'>) {
  const id = useId();
  return (
    <>
      <div className="input">
        <label className="input-label" htmlFor={`${id}-title`}>
          Rubrik
        </label>
        <input
          id={`${id}-title`}
          className="text-input"
          maxLength={120}
          value={moment.title}
          onChange={(event) => setCourse(changeMoment(course, meeting, moment.id, { title: event.target.value }))}
        />
      </div>
      <div className="input">
        <label className="input-label" htmlFor={`${id}-minutes`}>
          Minuter
        </label>
        <input
          id={`${id}-minutes`}
          className="text-input w-short"
          type="number"
          min={0}
          max={600}
          value={moment.minutes}
          onChange={(event) => setCourse(setMinutes(course, meeting, moment.id, Number(event.target.value)))}
        />
      </div>
      <div className="input">
        <label className="input-label" htmlFor={`${id}-script`}>
          Manus, det ni säger
        </label>
        <textarea
          id={`${id}-script`}
          className="text-input"
          maxLength={2000}
          value={moment.script}
          onChange={(event) => setCourse(changeMoment(course, meeting, moment.id, { script: event.target.value }))}
        />
      </div>
    </>
  );
}

/** One moment of the programme: its words and minutes, its place, and taking it away. */
export function MomentEditor(props: Props) {
  const { course, meeting, moment, place, count, setCourse, say } = props;
  const move = (step: -1 | 1): void => {
    setCourse(moveMoment(course, meeting, moment.id, step));
    say(`${moment.title} ligger nu på plats ${place + 1 + step} av ${count}.`);
  };
  return (
    <li className="course-moment">
      <details>
        <summary>
          {place + 1}. {moment.title}, {moment.minutes} min
        </summary>
        <Fields course={course} meeting={meeting} moment={moment} setCourse={setCourse} />
      </details>
      <p className="button-row">
        <button
          type="button"
          className="button-outline button-small"
          aria-label={`Flytta upp ${moment.title}`}
          aria-disabled={place === 0}
          onClick={() => (place === 0 ? undefined : move(-1))}
        >
          Upp
        </button>
        <button
          type="button"
          className="button-outline button-small"
          aria-label={`Flytta ner ${moment.title}`}
          aria-disabled={place === count - 1}
          onClick={() => (place === count - 1 ? undefined : move(1))}
        >
          Ner
        </button>
        {count > 1 ? (
          <button
            type="button"
            className="link"
            aria-label={`Ta bort ${moment.title}`}
            onClick={() => {
              setCourse(removeMoment(course, meeting, moment.id));
              say(`${moment.title} är borttaget ur programmet.`);
            }}
          >
            Ta bort
          </button>
        ) : null}
      </p>
    </li>
  );
}
