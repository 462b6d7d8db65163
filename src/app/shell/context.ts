/** How the screens reach the session, the open case and what is derived from it. */
import { useSelector } from '@xstate/react';
import { createContext, use, useEffect, useMemo, useRef, useState } from 'react';
import { transition } from 'xstate';
import { type Carried, carriedBy } from '#src/wizard/carried.ts';
import { type WizardContext, wizard } from '#src/wizard/machine.ts';
import { type Place, placeFromState } from '#src/wizard/places.ts';
import type { QueueContext } from '#src/wizard/save-queue.ts';
import { walkOptionsOf } from '#src/wizard/walking.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Perspective } from '#steps/case/perspective.ts';
import { loadContent } from '#steps/catalogue/index.ts';
import type { StageContent, StageId } from '#steps/catalogue/step.ts';
import type { WalkOptions } from '#steps/walk/walk.ts';
import type { Device } from './device.ts';
import type { Held } from './held.ts';
import type { Session } from './session.ts';

export const App = createContext<Session | null>(null);

export function useSession(): Session {
  const session = use(App);
  if (!session) throw new Error('The session is missing');
  return session;
}

/** The clock, ids, files and everything else that the browser gives. */
export const useDevice = (): Device => useSession().device;

/** What the tab holds while the app is open. */
export const useHeld = (): Held => useSession().held;

export function useWizard<T>(select: (context: WizardContext) => T): T {
  return useSelector(useSession().actor, (snapshot) => select(snapshot.context));
}

/** Something of what waits to be stored, and of the last save. */
export function useQueue<T>(select: (context: QueueContext) => T): T {
  return useSelector(useSession().queue, (snapshot) => select(snapshot.context));
}

export function usePlace(): Place {
  const walk = useSelector(useSession().actor, (snapshot) => snapshot.value);
  const scope = useWizard((context) => context.scope);
  return useMemo(() => placeFromState(walk, scope), [walk, scope]);
}

/** The open case. Screens that need one are only shown when there is one. */
export function useCase(): CaseFile {
  const caseFile = useWizard((context) => context.caseFile);
  if (!caseFile) throw new Error('No case is open');
  return caseFile;
}

/**
 * The whole method for those who sit at the screen: levels once the rules have loaded, whether a check-in may be open, and
 * what is left to the other side.
 */
export function useWalkOptions(): WalkOptions {
  const caseFile = useCase();
  const rules = useWizard((context) => context.rules);
  const perspective = usePerspective();
  return useMemo(
    () => walkOptionsOf(caseFile, { ...rules, walker: { door: null, perspective } }),
    [caseFile, rules, perspective],
  );
}

/** The same behind the door that the case is walked through; the whole method when there is none. */
export function useDoorOptions(): WalkOptions {
  const caseFile = useCase();
  const rules = useWizard((context) => context.rules);
  const door = useWizard((context) => context.door);
  const perspective = usePerspective();
  return useMemo(
    () => walkOptionsOf(caseFile, { ...rules, walker: { door, perspective } }),
    [caseFile, rules, door, perspective],
  );
}

/** What the other side has to answer, for what the case is walked for. */
export function useCarried(): readonly Carried[] {
  const caseFile = useCase();
  const rules = useWizard((context) => context.rules);
  const door = useWizard((context) => context.door);
  const perspective = usePerspective();
  return useMemo(() => carriedBy(caseFile, { door, perspective }, rules), [caseFile, rules, door, perspective]);
}

export const usePerspective = (): Perspective => useWizard((context) => context.perspective);

/** Where an event of the walk would lead from here. Asks the statechart, and changes nothing. */
export function useWayTo(type: 'walk.next' | 'walk.back'): Place {
  const snapshot = useSelector(useSession().actor, (state) => state);
  return useMemo(() => {
    const [next] = transition(wizard, snapshot, { type });
    return placeFromState(next.value, next.context.scope);
  }, [snapshot, type]);
}

const contents = new Map<StageId, StageContent>();

/** The words of a stage; undefined for the moment it takes to load them. */
export function useContent(stage: StageId): StageContent | undefined {
  return useContents([stage])?.[stage];
}

/** The words of several stages at once. */
export function useContents(stages: readonly StageId[]): Readonly<Partial<Record<StageId, StageContent>>> | undefined {
  const [, again] = useState(0);
  const missing = stages.filter((stage) => !contents.has(stage));
  const key = missing.join(' ');
  useEffect(() => {
    if (key === '') return;
    let active = true;
    const names = key.split(' ') as StageId[];
    void Promise.all(names.map((stage) => loadContent(stage).then((content) => contents.set(stage, content)))).then(
      () => active && again((count) => count + 1),
    );
    return () => {
      active = false;
    };
  }, [key]);
  if (missing.length > 0) return undefined;
  return Object.fromEntries(stages.map((stage) => [stage, contents.get(stage)]));
}

/** A module or value that is loaded when it is first needed, and again when `key` changes. */
export function useLoaded<T>(load: () => Promise<T>, key = ''): T | undefined {
  const [value, setValue] = useState<T>();
  const latest = useRef(load);
  latest.current = load;
  useEffect(() => {
    let active = true;
    if (key !== undefined) void latest.current().then((loaded) => active && setValue(() => loaded));
    return () => {
      active = false;
    };
  }, [key]);
  return value;
}
