import { useState } from 'react';
import { useSitting } from '#src/app/parts/sitting/use-sitting.ts';
import { exampleList } from '#src/examples/index.ts';
import { minutesOf, programmes } from '#src/workshop/programmes.ts';
import { courseFrom } from '#src/workshop/sitting.ts';
import type { Course, Programme } from '#src/workshop/types.ts';
import { CourseEditor } from '../workshop/CourseEditor.tsx';
import { CourseFiles } from '../workshop/CourseFiles.tsx';
import '../workshop/workshop.css';

function hours(minutes: number): string {
  const whole = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (whole === 0) return `${rest} minuter`;
  return rest === 0 ? `${whole} timmar` : `${whole} h ${rest} min`;
}

function length(programme: Programme): string {
  const [first, ...others] = programme.meetings;
  if (!first) return '';
  return others.length === 0
    ? hours(minutesOf(first.moments))
    : `${programme.meetings.length} × ${hours(minutesOf(first.moments))}`;
}

function Programmes({ chosen, choose }: { readonly chosen: string; readonly choose: (programme: Programme) => void }) {
  return (
    <fieldset className="programmes">
      <legend>
        <h2 className="group-heading">1. Välj program</h2>
      </legend>
      {programmes.map((programme) => (
        <label key={programme.id} className="choice programme">
          <input type="radio" name="programme" checked={programme.id === chosen} onChange={() => choose(programme)} />
          <span>
            <strong>{programme.title}</strong>, {length(programme)}
            <span className="muted block">
              {programme.summary} {programme.besides ?? ''} Tiderna:{' '}
              {programme.timesFrom === 'förslag' ? 'verktygets förslag' : programme.timesFrom}.
            </span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function Cases({ chosen, choose }: { readonly chosen: string; readonly choose: (id: string) => void }) {
  return (
    <section>
      <h2 className="group-heading">2. Välj fall</h2>
      <p className="field">
        <label htmlFor="workshop-case">Fall att arbeta med</label>
        <select id="workshop-case" className="input" value={chosen} onChange={(event) => choose(event.target.value)}>
          <optgroup label="Påhittade övningsfall">
            {exampleList
              .filter((example) => example.kind === 'practice')
              .map((example) => (
                <option key={example.id} value={example.id}>
                  {example.title} ({example.id})
                </option>
              ))}
          </optgroup>
          <optgroup label="Verkliga partnerskap, publicerade uppgifter">
            {exampleList
              .filter((example) => example.kind === 'published')
              .map((example) => (
                <option key={example.id} value={example.id}>
                  {example.title}, {example.place}
                </option>
              ))}
          </optgroup>
        </select>
      </p>
      <p className="muted">
        Facit för varje övningsfall finns i ledarvyn. Visa det först när grupperna är klara.{' '}
        <a href="#/exempel">Läs fallen</a>
      </p>
    </section>
  );
}

/** Where a trainer begins: programme, case, changes of one's own, and everything else a workshop needs. */
export function WorkshopPage() {
  const { sitting, start, change } = useSitting();
  const [editing, setEditing] = useState(false);
  if (!sitting) return <p className="loading">Sidan laddas …</p>;
  const { course } = sitting;
  const begun = sitting.startedAt !== null || sitting.moment > 0 || sitting.meeting > 0;
  const setCourse = (next: Course): void => change((before) => ({ ...before, course: next }));
  return (
    <>
      <p className="caption">
        <a href="#/">Till startsidan</a>
      </p>
      <h1>Håll en workshop</h1>
      <p className="lead">
        Program med manus, tider, projektorbild och utskrifter. Allt fungerar utan nät, utan konto och utan namn på
        deltagare.
      </p>
      <Programmes chosen={course.programme.id} choose={(programme) => start(courseFrom(programme, course.cases))} />
      <Cases chosen={course.cases[0] ?? ''} choose={(id) => setCourse({ ...course, cases: [id] })} />
      <p className="button-row">
        <a className="button" href="#/ledarvy">
          {begun ? 'Fortsätt i ledarvyn' : 'Öppna ledarvyn'}
        </a>
        <button type="button" className="button-outline" aria-expanded={editing} onClick={() => setEditing(!editing)}>
          Ändra programmet
        </button>
        {begun ? (
          <button type="button" className="link" onClick={() => start(course)}>
            Nollställ och börja om
          </button>
        ) : null}
      </p>
      {editing ? <CourseEditor course={course} setCourse={setCourse} /> : null}
      <CourseFiles course={course} open={start} />
      <section>
        <h2 className="group-heading">Mer till workshopen</h2>
        <ul className="plain rows">
          <li>
            <a href="#/utskrifter">Utskrifter</a>
            <span className="muted block">
              Frågeblad, rollkort, sorteringskort, väggkarta och ledarguide på papper.
            </span>
          </li>
          <li>
            <a href="#/jamfor-grupper">Jämför grupper</a>
            <span className="muted block">Lägg in upp till tolv gruppers filer och se svaren sida vid sida.</span>
          </li>
          <li>
            <a href="#/larande">Lärande</a>
            <span className="muted block">Självskattning före och efter, och det märkta fallet med sex frågor.</span>
          </li>
        </ul>
      </section>
    </>
  );
}
