/** Questions that a trainer adds to the programme, each in its moment. */
import { useState } from 'react';
import { useDevice } from '#src/app/shell/context.ts';
import { addOwn, removeOwn } from '#src/workshop/edit-course.ts';
import type { Course } from '#src/workshop/types.ts';

interface Props {
  readonly course: Course;
  readonly setCourse: (course: Course) => void;
}

const momentsOf = (course: Course) => course.programme.meetings.flatMap((meeting) => meeting.moments);

function AddOwn({ course, setCourse }: Props) {
  const { newId } = useDevice();
  const moments = momentsOf(course);
  const [text, setText] = useState('');
  const [moment, setMoment] = useState('');
  const chosen = moments.some((one) => one.id === moment) ? moment : (moments[0]?.id ?? '');
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        setCourse(addOwn(course, { id: newId(), text, moment: chosen }));
        setText('');
      }}
    >
      <div className="input">
        <label className="input-label" htmlFor="own-text">
          Er fråga
        </label>
        <input
          id="own-text"
          className="text-input"
          maxLength={500}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
      </div>
      <div className="input">
        <label className="input-label" htmlFor="own-moment">
          Moment
        </label>
        <select
          id="own-moment"
          className="text-input"
          value={chosen}
          onChange={(event) => setMoment(event.target.value)}
        >
          {moments.map((one) => (
            <option key={one.id} value={one.id}>
              {one.title}
            </option>
          ))}
        </select>
      </div>
      <p className="button-row">
        <button type="submit" className="button-outline">
          Lägg till frågan
        </button>
      </p>
    </form>
  );
}

export function OwnQuestions({ course, setCourse }: Props) {
  const moments = momentsOf(course);
  return (
    <section>
      <h3>Egna frågor</h3>
      <ul className="plain rows">
        {course.own.map((question) => (
          <li key={question.id}>
            {question.text}
            <span className="muted block">{moments.find((one) => one.id === question.moment)?.title}</span>
            <button
              type="button"
              className="link"
              aria-label={`Ta bort frågan ${question.text}`}
              onClick={() => setCourse(removeOwn(course, question.id))}
            >
              Ta bort
            </button>
          </li>
        ))}
      </ul>
      <AddOwn course={course} setCourse={setCourse} />
    </section>
  );
}
