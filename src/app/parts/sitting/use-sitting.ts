/** The sitting of this device: read from the store, changed by pure steps, kept and shown on the wall at once. */

import { useCallback, useEffect, useRef, useState } from 'react';
import { useContent, useContents, useDevice, useSession } from '#src/app/shell/context.ts';
import type { Room, Step } from '#src/app/shell/device.ts';
import { namingCourse } from '#src/workshop/needs.ts';
import { programmes } from '#src/workshop/programmes.ts';
import { courseFrom, newSitting, turnMoment } from '#src/workshop/sitting.ts';
import type { Course, Sitting } from '#src/workshop/types.ts';
import { type QuestionWords, type WallState, wallOf } from '#src/workshop/wall.ts';
import { allQuestions, pageOf } from '#steps/catalogue/index.ts';
import { stageIds } from '#steps/catalogue/stage-ids.ts';

const settingKey = 'workshop';

/** A sitting that an older version of the tool stored in another shape is not opened; the programme starts anew. */
function isSitting(value: unknown): value is Sitting {
  if (typeof value !== 'object' || value === null) return false;
  const keys = [
    'course',
    'meeting',
    'moment',
    'timer',
    'groups',
    'votes',
    'before',
    'after',
    'marked',
    'parking',
    'wall',
  ];
  return keys.every((key) => key in value);
}

/** Words of all questions by ref, when the stages have loaded. */
export function useQuestionWords(): QuestionWords {
  const contents = useContents(stageIds);
  const words: Record<string, { question: string; help?: string }> = {};
  for (const question of allQuestions) {
    const stage = pageOf(question.page)?.stage;
    const found = stage === undefined ? undefined : contents?.[stage]?.questions[question.ref];
    if (found) words[question.ref] = { question: found.question, ...(found.help ? { help: found.help } : {}) };
  }
  return words;
}

/** True while every case of the course is invented. */
export const isPractice = (course: Course): boolean => course.cases.every((id) => id.startsWith('OVN'));

export interface SittingState {
  /** Undefined until it has been read. */
  readonly sitting: Sitting | undefined;
  readonly change: (step: (sitting: Sitting) => Sitting) => void;
  /** Starts a course from its beginning; what stood before is gone. */
  readonly start: (course: Course) => void;
}

const firstCourse = (): Course => {
  const [programme] = programmes;
  return courseFrom(programme ?? { id: 'smakprov', title: '', summary: '', meetings: [], timesFrom: '' }, ['OVN-01']);
};

export function useSitting(): SittingState {
  const { store, held } = useSession();
  const [sitting, setSitting] = useState<Sitting>();
  useEffect(() => {
    let active = true;
    void store
      .getSetting(settingKey)
      .catch(() => undefined)
      .then(
        (value) =>
          active &&
          setSitting(isSitting(value) ? { ...value, course: namingCourse(value.course) } : newSitting(firstCourse())),
      );
    return () => {
      active = false;
    };
  }, [store]);
  const keep = useCallback(
    (next: Sitting): Sitting => {
      void store.setSetting(settingKey, next).catch(() => undefined);
      return next;
    },
    [store],
  );
  const change = useCallback(
    (step: (before: Sitting) => Sitting) => setSitting((before) => (before ? keep(step(before)) : before)),
    [keep],
  );
  const start = useCallback(
    (course: Course) => {
      held.groupFiles.set([]);
      setSitting(keep(newSitting(course)));
    },
    [keep, held],
  );
  return { sitting, change, start };
}

/** Shows the sitting on the wall in the second window for as long as the leader's view is open. */
export function useWall(
  sitting: Sitting | undefined,
  words: QuestionWords,
  change: SittingState['change'],
): WallState | undefined {
  const device = useDevice();
  const room = useRef<Room<WallState>>(undefined);
  useEffect(() => {
    const opened = device.openRoom<WallState>((step) => change((before) => turnMoment(before, step)));
    room.current = opened;
    return () => opened.close();
  }, [device, change]);
  const wall = sitting ? wallOf(sitting, words, isPractice(sitting.course)) : undefined;
  const key = JSON.stringify(wall);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the key stands for the content of the wall
  useEffect(() => {
    if (wall) room.current?.show(wall);
  }, [key]);
  return wall;
}

/** Page Up and Page Down, as a presenter's remote sends them, and what else `also` says. Never while somebody writes. */
export function useTurning(turn: (step: Step) => void, also: Readonly<Record<string, Step>> = {}): void {
  useEffect(() => {
    const keys: Readonly<Record<string, Step>> = { PageDown: 1, PageUp: -1, ...also };
    const press = (event: KeyboardEvent): void => {
      const step = keys[event.key];
      const writing = event.target instanceof Element && event.target.closest('input, textarea, select') !== null;
      if (step === undefined || writing || event.altKey || event.ctrlKey || event.metaKey) return;
      event.preventDefault();
      turn(step);
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [turn, also]);
}

/** The statements of L1 in order, as the catalogue words them. */
export function useStatements(): readonly string[] {
  const labels = useContent('competence')?.questions['L1']?.labels ?? {};
  return ['1', '2', '3', '4', '5'].map((id) => labels[`selfRating.${id}`] ?? '');
}

/** The time, read every `every` milliseconds while `running`. */
export function useTick(running: boolean, every = 1000): string {
  const { now } = useDevice();
  const [at, setAt] = useState(now);
  useEffect(() => {
    setAt(now());
    if (!running) return;
    const timer = setInterval(() => setAt(now()), every);
    return () => clearInterval(timer);
  }, [running, every, now]);
  return at;
}
