/** A file from the other party on its way in: read beside the page, and compared with the open case. */
import { useCallback, useEffect, useState } from 'react';
import { useLongWork } from '#src/app/parts/work.tsx';
import { useSession } from '#src/app/shell/context.ts';
import type { Session } from '#src/app/shell/session.ts';
import type { Voice } from '#steps/case/case-file.ts';
import { fromPayload, isSealed, type Joined } from '#steps/exchange/payload.ts';
import { nothingChanged, stops } from '#steps/import/messages.ts';
import { inWords } from '#steps/swedish/format.ts';
import { collectPart, compare, type Taken } from './acts.ts';

/** Reading a file beside the page, and comparing it. What went wrong is told; what is given up says so. */
export function useReading(as: Voice, tell: (text: string) => void) {
  const session = useSession();
  const { run, working } = useLongWork();
  const read = useCallback(
    async (bytes: Uint8Array, use: (taken: Taken) => void): Promise<void> => {
      try {
        const ended = await run('Filen läses …', (watch) => compare(session, bytes, as, watch));
        if (ended.end === 'made') use(ended.made);
        else if (ended.end === 'cancelled') tell(`Ni avbröt. ${nothingChanged}`);
      } catch {
        tell(`Filen gick inte att öppna på den här enheten. Försök igen. ${nothingChanged}`);
      }
    },
    [session, as, tell, run],
  );
  return { read, working };
}

/** What a link carries: a whole file, or one of several QR codes that are put together with those read before. */
function payloadOf(session: Session, carried: string): Promise<Joined> {
  if (carried.startsWith('del.')) return collectPart(session, carried);
  return Promise.resolve({ ok: true, payload: carried });
}

function partsText({ missing, count }: Extract<Joined, { ok: false }>): string {
  if (count === 0) return stops.cut().text;
  const here = count - missing.length;
  const left = missing.length === 1 ? `Kod ${missing[0]} är kvar` : `Koderna ${inWords(missing.map(String))} är kvar`;
  return `${here} av ${count} koder är lästa. ${left}. Läs nästa kod med telefonens kamera.`;
}

type Carried = { readonly bytes: Uint8Array } | { readonly locked: string } | { readonly trouble: string };

/** What the last link brought: a file, one that waits for its code, or why there is none. An empty trouble: no link. */
async function carriedBy(session: Session): Promise<Carried> {
  const carried = session.device.takePayload();
  if (carried === undefined) return { trouble: '' };
  const joined = await payloadOf(session, carried);
  if (!joined.ok) return { trouble: partsText(joined) };
  if (isSealed(joined.payload)) return { locked: joined.payload };
  const unpacked = fromPayload(joined.payload);
  return unpacked.ok ? { bytes: unpacked.bytes } : { trouble: unpacked.text };
}

/** A file that came with a link, or that was dropped elsewhere in the app, is taken at once. What is locked waits for its code. */
export function useArrivals(
  take: (bytes: Uint8Array) => void,
  tell: (text: string) => void,
): readonly [locked: string | undefined, (payload: string | undefined) => void] {
  const [locked, setLocked] = useState<string>();
  const session = useSession();
  useEffect(() => {
    const receive = async (): Promise<void> => {
      const letter = session.held.letter.get();
      session.held.letter.set(undefined);
      if (letter) take(letter);
      const carried = await carriedBy(session);
      if ('bytes' in carried) take(carried.bytes);
      else if ('locked' in carried) setLocked(carried.locked);
      else if (carried.trouble !== '') tell(carried.trouble);
    };
    const listen = (): void => void receive();
    listen();
    window.addEventListener('hashchange', listen);
    const stop = session.held.letter.subscribe(listen);
    return () => {
      stop();
      window.removeEventListener('hashchange', listen);
    };
  }, [session, take, tell]);
  return [locked, setLocked];
}
