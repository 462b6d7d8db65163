/** How the screens reach the session, the open case and what is derived from it. */
import { useSelector } from '@xstate/react';
import { createContext, use, useEffect, useMemo, useRef, useState } from 'react';
import type { WizardContext } from '#src/wizard/machine.ts';
import { type Place, placeFromState } from '#src/wizard/places.ts';
import type { QueueContext } from '#src/wizard/save-queue.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { loadContent } from '#steps/catalogue/index.ts';
import type { StageContent, StageId } from '#steps/catalogue/step.ts';
import type { WalkOptions } from '#steps/walk/walk.ts';
import type { Device } from './device.ts';
import type { Perspective, Session } from './session.ts';

export interface AppContext {
  readonly session: Session;
  readonly perspective: Perspective;
  readonly setPerspective: (perspective: Perspective) => void;
  /** Grows when the rules have loaded, so that what hangs on levels is worked out again. */
  readonly rulesLoaded: boolean;
  /** What was said when a file was opened, shown until the next place. */
  readonly notices: readonly string[];
  readonly setNotices: (notices: readonly string[]) => void;
}

export const App = createContext<AppContext | null>(null);

export function useApp(): AppContext {
  const app = use(App);
  if (!app) throw new Error('The app context is missing');
  return app;
}

/** The clock, ids, files and everything else that the browser gives. */
export const useDevice = (): Device => useApp().session.device;

export function useWizard<T>(select: (context: WizardContext) => T): T {
  return useSelector(useApp().session.actor, (snapshot) => select(snapshot.context));
}

/** Something of what waits to be stored, and of the last save. */
export function useQueue<T>(select: (context: QueueContext) => T): T {
  return useSelector(useApp().session.queue, (snapshot) => select(snapshot.context));
}

export function usePlace(): Place {
  const walk = useSelector(useApp().session.actor, (snapshot) => snapshot.value);
  const scope = useWizard((context) => context.scope);
  return useMemo(() => placeFromState(walk, scope), [walk, scope]);
}

/** The open case. Screens that need one are only shown when there is one. */
export function useCase(): CaseFile {
  const caseFile = useWizard((context) => context.caseFile);
  if (!caseFile) throw new Error('No case is open');
  return caseFile;
}

export function useWalkOptions(): WalkOptions {
  const { session, rulesLoaded } = useApp();
  const caseFile = useCase();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the levels change when the rules have loaded
  return useMemo(() => session.optionsOf(caseFile), [session, caseFile, rulesLoaded]);
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
