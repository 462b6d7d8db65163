import { clockTimes, goToMoment, meetingOf } from '#src/workshop/sitting.ts';
import type { Sitting } from '#src/workshop/types.ts';

interface Props {
  readonly sitting: Sitting;
  /** Minutes after midnight when the meeting begins. */
  readonly startMinutes: number;
  readonly change: (step: (sitting: Sitting) => Sitting) => void;
}

function status(sitting: Sitting, at: number): string {
  if (at < sitting.moment) return 'Klart';
  if (at > sitting.moment) return '';
  return sitting.timer.kind === 'idle' ? 'Här är ni' : 'Pågår';
}

/** The moments with clock times; each can be opened at once. */
export function Agenda({ sitting, startMinutes, change }: Props) {
  const { moments, homework } = meetingOf(sitting);
  const times = clockTimes(moments, startMinutes);
  const last = moments.at(-1);
  const end = clockTimes([...moments, ...(last ? [last] : [])], startMinutes).at(-1);
  const { meetings, besides } = sitting.course.programme;
  return (
    <nav aria-label="Program" className="agenda">
      {meetings.length > 1 ? (
        <p className="field">
          <label htmlFor="agenda-meeting">Träff</label>
          <select
            id="agenda-meeting"
            className="input"
            value={sitting.meeting}
            onChange={(event) => change((before) => goToMoment(before, Number(event.target.value), 0))}
          >
            {meetings.map((meeting, index) => (
              <option key={meeting.title} value={index}>
                {meeting.title}
              </option>
            ))}
          </select>
        </p>
      ) : null}
      <ol className="plain agenda-list">
        {moments.map((moment, index) => (
          <li key={moment.id} data-now={index === sitting.moment}>
            <button
              type="button"
              className="agenda-row"
              aria-current={index === sitting.moment ? 'step' : undefined}
              onClick={() => change((before) => goToMoment(before, before.meeting, index))}
            >
              <span className="agenda-time">{times[index]}</span>
              <span>
                <span className="agenda-title">{moment.title}</span>
                <span className="muted block">
                  {[status(sitting, index), `${moment.minutes} min`].filter(Boolean).join(' · ')}
                </span>
              </span>
            </button>
          </li>
        ))}
      </ol>
      <p className="muted">Klart {end}</p>
      {besides ? <p className="muted">{besides}</p> : null}
      {homework ? (
        <p>
          <strong>Till nästa träff:</strong> {homework}
        </p>
      ) : null}
    </nav>
  );
}
