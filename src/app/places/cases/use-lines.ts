/** The cases on this device, read one after the other, each as a line. */
import { useEffect, useState } from 'react';
import { useSession } from '#src/app/shell/context.ts';
import { type CaseLine, caseLine } from '#templates/desk/case-line.ts';
import { documentWords } from '#templates/kinds/words.ts';

export interface Lines {
  readonly lines: readonly CaseLine[];
  /** Titles of cases that cannot be read. */
  readonly broken: readonly string[];
  /** How many there are; undefined until the list has been read. */
  readonly all: number | undefined;
}

/** Most cases that are listed: as many as the start page shows. */
const most = 50;

export function useLines(): Lines {
  const { store, today } = useSession();
  const [found, setFound] = useState<Lines>({ lines: [], broken: [], all: undefined });
  useEffect(() => {
    let active = true;
    const read = async (): Promise<void> => {
      const [metas, words] = await Promise.all([store.listCases(most), documentWords()]);
      if (active) setFound({ lines: [], broken: [], all: metas.length });
      for (const { id, title } of metas) {
        const c = await store.openCase(id).catch(() => undefined);
        if (!active) return;
        setFound(({ lines, broken, all }) =>
          c
            ? { lines: [...lines, caseLine(c, today, words)], broken, all }
            : { lines, broken: [...broken, title], all },
        );
      }
    };
    read().catch(() => active && setFound({ lines: [], broken: [], all: 0 }));
    return () => {
      active = false;
    };
  }, [store, today]);
  return found;
}
