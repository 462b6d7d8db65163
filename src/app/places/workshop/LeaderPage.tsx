import { useCallback, useState } from 'react';
import {
  useQuestionWords,
  useSitting,
  useStatements,
  useTurning,
  useWall,
} from '#src/app/parts/sitting/use-sitting.ts';
import { useDevice } from '#src/app/shell/context.ts';
import { exampleList } from '#src/examples/index.ts';
import { turnMoment } from '#src/workshop/sitting.ts';
import { Agenda } from '../workshop/Agenda.tsx';
import { MomentTools } from '../workshop/MomentTools.tsx';
import { MomentView } from '../workshop/MomentView.tsx';
import { NextMoment } from '../workshop/NextMoment.tsx';
import { RoomPanels } from '../workshop/RoomPanels.tsx';
import { TimerPanel } from '../workshop/TimerPanel.tsx';
import { WallPanel } from '../workshop/WallPanel.tsx';
import '../workshop/workshop.css';

/** "13", "13.15" or "13:15" → minutes after midnight; anything else counts as 13.00 until it is a time. */
function toMinutes(clock: string): number {
  const found = /^\s*(\d{1,2})(?:[.:](\d{2}))?\s*$/.exec(clock);
  const [hours, minutes] = [Number(found?.[1] ?? 13), Number(found?.[2] ?? 0)];
  return hours < 24 && minutes < 60 ? hours * 60 + minutes : 13 * 60;
}

/** The leader's view: programme, words to say, time, the wall and the groups. */
export function LeaderPage() {
  const { worksOffline } = useDevice();
  const { sitting, change } = useSitting();
  const words = useQuestionWords();
  const statements = useStatements();
  const wall = useWall(sitting, words, change);
  useTurning(useCallback((step) => change((before) => turnMoment(before, step)), [change]));
  const [start, setStart] = useState('13.00');
  if (!sitting || !wall) return <p className="loading">Sidan laddas …</p>;
  const { course } = sitting;
  const cases = course.cases.map((id) => exampleList.find((example) => example.id === id)?.title ?? id);
  return (
    <>
      <p className="caption">
        <a href="#/verkstad">Workshop</a> · Ledarvy · {course.title}
        {worksOffline() ? ' · Fungerar utan nät' : ''}
      </p>
      <h1 className="leader-title">{cases[0] ?? course.title}</h1>
      <div className="leader-columns">
        <div className="leader-now">
          <TimerPanel sitting={sitting} change={change} />
          <NextMoment sitting={sitting} change={change} />
          <WallPanel sitting={sitting} wall={wall} words={words} statements={statements} change={change} />
        </div>
        <div className="leader-moment">
          <MomentView sitting={sitting} words={words} />
          <MomentTools sitting={sitting} change={change} />
        </div>
        <div className="leader-agenda">
          <p className="field">
            <label htmlFor="leader-start">Vi börjar klockan</label>
            <input
              id="leader-start"
              inputMode="decimal"
              autoComplete="off"
              className="input w-short"
              value={start}
              onChange={(event) => setStart(event.target.value)}
            />
          </p>
          <Agenda sitting={sitting} startMinutes={toMinutes(start)} change={change} />
          <p className="button-row">
            <a href="#/utskrifter">Skriv ut material</a>
            <a href="#/verkstad">Byt fall eller program</a>
          </p>
        </div>
        <aside className="leader-aside">
          <RoomPanels sitting={sitting} change={change} />
        </aside>
      </div>
    </>
  );
}
