import { useCallback, useSyncExternalStore } from 'react';

/** True when two columns do not fit side by side, or when another media query holds. */
export function useNarrow(query = '(max-width: 59.99rem)'): boolean {
  const follow = useCallback(
    (changed: () => void): (() => void) => {
      const media = window.matchMedia?.(query);
      media?.addEventListener('change', changed);
      return () => media?.removeEventListener('change', changed);
    },
    [query],
  );
  return useSyncExternalStore(follow, () => window.matchMedia?.(query).matches ?? false);
}
