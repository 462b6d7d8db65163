import { useState } from 'react';
import { useQuestionWords } from '#src/app/parts/sitting/use-sitting.ts';
import { exampleList } from '#src/examples/index.ts';
import { addMoment, chooseCase, hideQuestion, momentLibrary, questionsIn } from '#src/workshop/edit-course.ts';
import { minutesOf } from '#src/workshop/programmes.ts';
import type { Course } from '#src/workshop/types.ts';
import { MomentEditor } from './MomentEditor.tsx';
import { OwnQuestions } from './OwnQuestions.tsx';

interface Props {
  readonly course: Course;
  readonly setCourse: (course: Course) => void;
}

function AddMoment({ course, setCourse, meeting }: Props & { readonly meeting: number }) {
  const [title, setTitle] = useState(momentLibrary[0]?.title ?? '');
  const chosen = momentLibrary.find((moment) => moment.title === title);
  return (
    <div className="course-add">
      <div className="input">
        <label className="input-label" htmlFor={`add-moment-${meeting}`}>
          Moment att lägga till
        </label>
        <select
          id={`add-moment-${meeting}`}
          className="text-input"
          value={title}
          onChange={(event) => setTitle(event.target.value)}
        >
          {momentLibrary.map((moment) => (
            <option key={moment.title} value={moment.title}>
              {moment.title}, {moment.minutes} min
            </option>
          ))}
        </select>
      </div>
      <button
        type="button"
        className="button-outline"
        onClick={() => chosen && setCourse(addMoment(course, meeting, chosen))}
      >
        Lägg till sist
      </button>
    </div>
  );
}

function Meetings({ course, setCourse, say }: Props & { readonly say: (text: string) => void }) {
  return course.programme.meetings.map((meeting, at) => (
    <section key={meeting.title}>
      <h3>
        {meeting.title}, {minutesOf(meeting.moments)} minuter
      </h3>
      <ol className="plain">
        {meeting.moments.map((moment, place) => (
          <MomentEditor
            key={moment.id}
            course={course}
            meeting={at}
            moment={moment}
            place={place}
            count={meeting.moments.length}
            setCourse={setCourse}
            say={say}
          />
        ))}
      </ol>
      <AddMoment course={course} setCourse={setCourse} meeting={at} />
    </section>
  ));
}

function Hidden({ course, setCourse }: Props) {
  const words = useQuestionWords();
  return (
    <fieldset className="course-list">
      <legend>
        <h3>Frågor som ni använder</h3>
      </legend>
      <p className="muted">
        Ta bort krysset för en fråga som ni vill hoppa över. Den försvinner ur ledarvyn, duken och utskrifterna.
      </p>
      {questionsIn(course).map((ref) => (
        <label key={ref} className="check-line">
          <input
            type="checkbox"
            checked={!course.hidden.includes(ref)}
            onChange={(event) => setCourse(hideQuestion(course, ref, !event.target.checked))}
          />
          <span>
            <span className="muted">{ref}</span> {words[ref]?.question}
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Cases({ course, setCourse }: Props) {
  return (
    <fieldset className="course-list">
      <legend>
        <h3>Fall i kursen</h3>
      </legend>
      <p className="muted">Välj ett eller flera. Det första ni väljer visas överst i ledarvyn.</p>
      {exampleList.map((example) => (
        <label key={example.id} className="check-line">
          <input
            type="checkbox"
            checked={course.cases.includes(example.id)}
            onChange={(event) => setCourse(chooseCase(course, example.id, event.target.checked))}
          />
          <span>
            {example.title} <span className="muted">{example.id}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

/** A trainer's own version of the programme: everything by fields and buttons, nothing by dragging. */
export function CourseEditor({ course, setCourse }: Props) {
  const [said, say] = useState('');
  return (
    <section className="course-editor" aria-labelledby="course-title">
      <h2 id="course-title" className="group-heading">
        Ändra programmet
      </h2>
      <div className="input">
        <label className="input-label" htmlFor="course-name">
          Kursens namn
        </label>
        <input
          id="course-name"
          className="text-input"
          maxLength={120}
          value={course.title}
          onChange={(event) => setCourse({ ...course, title: event.target.value })}
        />
      </div>
      <p role="status">{said}</p>
      <Meetings course={course} setCourse={setCourse} say={say} />
      <Hidden course={course} setCourse={setCourse} />
      <OwnQuestions course={course} setCourse={setCourse} />
      <Cases course={course} setCourse={setCourse} />
      <p>Spara ändringarna som en egen fil under ”Kursfil”. Då kan ni använda dem igen.</p>
    </section>
  );
}
