import { useState } from 'react';
import { useSession } from '#src/app/shell/context.ts';
import { openCourse, serialiseCourse } from '#src/workshop/course.ts';
import type { Course } from '#src/workshop/types.ts';

interface Props {
  readonly course: Course;
  readonly open: (course: Course) => void;
}

/** The course as a file that the trainer owns: save it, or open one that somebody has sent. */
export function CourseFiles({ course, open }: Props) {
  const session = useSession();
  const [message, setMessage] = useState('');
  const save = (): void => {
    const name = session.device.fileNameFor(course.title, session.today, 'iop-kurs.json');
    session.device.saveFile(name, new TextEncoder().encode(serialiseCourse(course)), 'application/json');
    setMessage(`Kursen är sparad som ${name}.`);
  };
  const read = async (files: readonly File[]): Promise<void> => {
    if (files.length === 0) return;
    const file = await session.device.readFiles(files);
    const result = file.ok ? openCourse(file.bytes) : file;
    if (!result.ok) {
      setMessage(result.text);
      return;
    }
    open(result.course);
    setMessage(`Kursen ”${result.course.title}” är öppnad.`);
  };
  return (
    <section>
      <h2 className="group-heading">Kursfil</h2>
      <p className="muted">Filen har ert program, era frågor och era fall. Den har inga svar och inga namn.</p>
      <p className="button-row">
        <button type="button" className="button-outline" onClick={save}>
          Spara kursen som fil
        </button>
        <label className="button-outline file-choice">
          Öppna en kursfil
          <input
            type="file"
            className="visually-hidden"
            accept=".json,application/json"
            onChange={(event) => void read(Array.from(event.target.files ?? []))}
          />
        </label>
      </p>
      <p role="status">{message}</p>
    </section>
  );
}
