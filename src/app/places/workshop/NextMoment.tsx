import { goToMoment, nextMoment } from '#src/workshop/sitting.ts';
import type { ToolProps } from './tool-props.ts';

/** What comes, as a button; words when nothing comes. */
export function NextMoment({ sitting, change }: ToolProps) {
  const next = nextMoment(sitting);
  const found = next ? sitting.course.programme.meetings[next.meeting]?.moments[next.moment] : undefined;
  if (!next || !found) return <p>Det här är sista momentet. Tack för i dag.</p>;
  const meeting = next.meeting === sitting.meeting ? '' : `${sitting.course.programme.meetings[next.meeting]?.title}: `;
  return (
    <p className="button-row">
      <button
        type="button"
        className="button"
        onClick={() => change((before) => goToMoment(before, next.meeting, next.moment))}
      >
        Nästa moment: {meeting}
        {found.title}
      </button>
    </p>
  );
}
