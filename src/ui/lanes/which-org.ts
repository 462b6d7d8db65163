/** Which organisation sits at the screen, where the partnership has several. Kept while the app is open. */
import { useSyncExternalStore } from 'react';
import type { Voice } from '#steps/case/case-file.ts';

interface Chosen {
  readonly caseId: string;
  readonly orgId: Voice;
}

let chosen: Chosen | undefined;
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

const read = (): Chosen | undefined => chosen;

/** The chosen organisation of a case, or undefined before anyone has said. */
export function useWhichOrg(caseId: string): readonly [Voice | undefined, (orgId: Voice | undefined) => void] {
  const now = useSyncExternalStore(subscribe, read);
  const choose = (orgId: Voice | undefined): void => {
    chosen = orgId === undefined ? undefined : { caseId, orgId };
    for (const listener of listeners) listener();
  };
  return [now?.caseId === caseId ? now.orgId : undefined, choose];
}
