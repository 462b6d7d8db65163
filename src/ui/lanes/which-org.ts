/** Which organisation sits at the screen, where the partnership has several. Kept while the app is open. */
import type { Voice } from '#steps/case/case-file.ts';
import { type Store, useStore } from '../store.ts';

export interface Chosen {
  readonly caseId: string;
  readonly orgId: Voice;
}

/** The chosen organisation of a case, or undefined before anyone has said. */
export function useWhichOrg(
  store: Store<Chosen | undefined>,
  caseId: string,
): readonly [Voice | undefined, (orgId: Voice | undefined) => void] {
  const now = useStore(store);
  const choose = (orgId: Voice | undefined): void => store.set(orgId === undefined ? undefined : { caseId, orgId });
  return [now?.caseId === caseId ? now.orgId : undefined, choose];
}
