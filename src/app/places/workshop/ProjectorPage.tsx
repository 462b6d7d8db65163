import { useCallback, useEffect, useRef, useState } from 'react';
import { useStatements, useTick, useTurning } from '#src/app/parts/sitting/use-sitting.ts';
import { useDevice } from '#src/app/shell/context.ts';
import { Mark } from '#src/ui/Mark.tsx';
import { secondsLeft, timeInWords } from '#src/workshop/sitting.ts';
import type { WallState } from '#src/workshop/wall.ts';
import { Slide } from '../workshop/Slide.tsx';
import '../workshop/workshop.css';

function isWall(value: unknown): value is WallState {
  return typeof value === 'object' && value !== null && 'heading' in value && 'timer' in value && 'parking' in value;
}

/** Minutes left, in words that change once a minute. */
function TimeLeft({ wall }: { readonly wall: WallState }) {
  const at = useTick(wall.timer.kind === 'running', 5000);
  if (wall.timer.kind === 'idle') return null;
  return <p className="wall-time">{timeInWords(secondsLeft(wall.timer, at), false)}</p>;
}

/** The wall has no text to move in and no button: the arrows and the space bar turn its page too. */
const wallKeys = { ArrowRight: 1, ArrowLeft: -1, ' ': 1 } as const;

/** The second window, for the projector: one thing at a time, in large type, led from the leader's view. */
export function ProjectorPage() {
  const { followRoom } = useDevice();
  const [wall, setWall] = useState<WallState>();
  const statements = useStatements();
  const followed = useRef<ReturnType<typeof followRoom>>(undefined);
  useEffect(() => {
    const following = followRoom((state) => (isWall(state) ? setWall(state) : undefined));
    followed.current = following;
    return following.stop;
  }, [followRoom]);
  useTurning(
    useCallback((step) => followed.current?.turn(step), []),
    wallKeys,
  );
  useEffect(() => {
    document.documentElement.dataset['view'] = 'wall';
    return () => {
      delete document.documentElement.dataset['view'];
    };
  }, []);
  if (!wall) {
    return (
      <div className="wall">
        <h1 className="wall-heading">Projektorvyn väntar på ledarvyn</h1>
        <p className="wall-help">
          Öppna ledarvyn i ett annat fönster på samma dator. Dra sedan det här fönstret till duken.{' '}
          <a href="#/verkstad">Till verkstaden</a>
        </p>
      </div>
    );
  }
  return (
    <div className="wall">
      <div className="wall-top">
        <p className="wall-mark">
          <Mark /> IOP-verkstaden
        </p>
        <p>{[wall.place, ...(wall.practice ? ['Övning'] : [])].join(' · ')}</p>
      </div>
      <div className="wall-middle" data-kind={wall.kind}>
        <Slide wall={wall} statements={statements} heading="h1" />
      </div>
      <div className="wall-foot">
        <p>{wall.kind === 'slide' ? wall.note : ''}</p>
        <TimeLeft wall={wall} />
      </div>
    </div>
  );
}
