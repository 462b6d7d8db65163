import { exampleList } from '#src/examples/index.ts';
import type { Course } from '#src/workshop/types.ts';
import type { KitData } from './kit.ts';

interface ContentsChoice {
  readonly course: Course;
  readonly which: KitData['which'];
  readonly setWhich: (which: KitData['which']) => void;
  readonly caseId: string;
  readonly setCaseId: (id: string) => void;
}

/** Which questions and which case the sheets are about. */
export function KitSubject({ course, which, setWhich, caseId, setCaseId }: ContentsChoice) {
  const titleOf = (id: string): string => exampleList.find((example) => example.id === id)?.title ?? id;
  return (
    <>
      <p>
        Program: <strong>{course.title}</strong>. Fall: <strong>{titleOf(caseId)}</strong>.{' '}
        <a href="#/verkstad">Byt program eller fall</a>
      </p>
      {course.cases.length > 1 ? (
        <p className="field">
          <label htmlFor="kit-fall">Fall att skriva ut</label>
          <select
            id="kit-fall"
            className="text-input"
            value={caseId}
            onChange={(event) => setCaseId(event.target.value)}
          >
            {course.cases.map((id) => (
              <option key={id} value={id}>
                {titleOf(id)}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <fieldset className="kit-group">
        <legend>Frågor på bladen</legend>
        <label className="choice">
          <input
            type="radio"
            name="kit-fragor"
            checked={which === 'programme'}
            onChange={() => setWhich('programme')}
          />
          <span>Programmets frågor</span>
        </label>
        <label className="choice">
          <input type="radio" name="kit-fragor" checked={which === 'short'} onChange={() => setWhich('short')} />
          <span>Hela korta spåret, 24 frågor</span>
        </label>
        {course.hidden.length > 0 ? <p className="hint">Frågor som kursen döljer kommer inte med.</p> : null}
      </fieldset>
    </>
  );
}
