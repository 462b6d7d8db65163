import { useSyncExternalStore } from 'react';

const query = '(max-width: 59.99rem)';

function follow(changed: () => void): () => void {
  const media = window.matchMedia?.(query);
  media?.addEventListener('change', changed);
  return () => media?.removeEventListener('change', changed);
}

/** True when two columns do not fit side by side. */
export function useNarrow(): boolean {
  return useSyncExternalStore(follow, () => window.matchMedia?.(query).matches ?? false);
}
