import { useTick } from '#src/app/parts/sitting/use-sitting.ts';
import { useDevice } from '#src/app/shell/context.ts';
import { addMinutes, momentOf, pauseTimer, secondsLeft, startTimer, timeInWords } from '#src/workshop/sitting.ts';
import type { Sitting } from '#src/workshop/types.ts';

interface Props {
  readonly sitting: Sitting;
  readonly change: (step: (sitting: Sitting) => Sitting) => void;
}

/** Time left as text. It counts and never closes anything. */
export function TimerPanel({ sitting, change }: Props) {
  const { now } = useDevice();
  const running = sitting.timer.kind === 'running';
  const at = useTick(running);
  const left = secondsLeft(sitting.timer, at);
  return (
    <section className="panel panel-plain timer-panel" aria-labelledby="timer-title">
      <h2 id="timer-title" className="muted timer-label">
        Kvar av {momentOf(sitting)?.minutes ?? 0} minuter
      </h2>
      <p className="timer-value">{timeInWords(left, true)}</p>
      <p className="muted">Inget låses när tiden är slut.</p>
      <p className="button-row">
        {running ? (
          <button
            type="button"
            className="button-outline"
            onClick={() => change((before) => pauseTimer(before, now()))}
          >
            Pausa
          </button>
        ) : (
          <button
            type="button"
            className="button-outline"
            onClick={() => change((before) => startTimer(before, now()))}
          >
            {sitting.timer.kind === 'paused' ? 'Fortsätt' : 'Starta tiden'}
          </button>
        )}
        <button
          type="button"
          className="button-outline"
          onClick={() => change((before) => addMinutes(before, 5, now()))}
        >
          5 min till
        </button>
      </p>
    </section>
  );
}
