/** Which party sits at this device: chosen once per case, else taken from the perspective. */
import { useCallback, useEffect, useState } from 'react';
import { usePerspective, useSession } from '#src/app/shell/context.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { authorOf } from '#steps/case/perspective.ts';

/** Lanes of the parties, the public one first. */
export const partyVoices = (c: CaseFile): readonly Voice[] => [
  'public',
  ...(c.items['organisations'] ?? []).map((row) => row.id),
];

export function useOwnVoice(c: CaseFile): readonly [Voice, (voice: Voice) => void] {
  const session = useSession();
  const perspective = usePerspective();
  const [stored, setStored] = useState<Voice>();
  useEffect(() => {
    let active = true;
    void session.store.getSetting(`voice:${c.id}`).then((value) => {
      if (active && typeof value === 'string') setStored(value);
    });
    return () => {
      active = false;
    };
  }, [session, c.id]);
  const choose = useCallback(
    (voice: Voice) => {
      setStored(voice);
      void session.store.setSetting(`voice:${c.id}`, voice).catch(() => undefined);
    },
    [session, c.id],
  );
  const author = authorOf(perspective);
  const guess = author === 'joint' ? 'public' : author;
  const fits = (voice: Voice): boolean =>
    partyVoices(c).includes(voice) &&
    (perspective === 'tillsammans' || (voice === 'public') === (perspective === 'kommun'));
  const own = stored !== undefined && fits(stored) ? stored : guess;
  return [partyVoices(c).includes(own) ? own : (partyVoices(c)[own === 'public' ? 0 : 1] ?? 'public'), choose];
}
