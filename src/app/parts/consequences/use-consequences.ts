/** Follows what is changed and tells what it led to; everything heavy is loaded after the first change. */
import { useCallback, useEffect, useState } from 'react';
import { usePerspective, useSession, useWizard } from '#src/app/shell/context.ts';
import type { Session } from '#src/app/shell/session.ts';
import { takingBack } from '#src/wizard/setup.ts';
import type { Trail } from '#src/wizard/trail.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';
import { authorOf } from '#steps/case/perspective.ts';
import type { Told } from './words.ts';

/** Milliseconds without a change before consequences are worked out: longer than the pause that stores what is typed. */
const pause = 450;

export interface Notice extends Told {
  readonly caseId: string;
  readonly before: CaseFile;
  readonly after: CaseFile;
  readonly edits: readonly Edit[];
  /** What the users did, when the edit had a label of its own. */
  readonly label?: string;
}

type Perspective = Parameters<typeof authorOf>[0];

/** Works out one trail: what to show in place of what is shown, or undefined to let it stand. */
async function look(session: Session, trail: Trail, perspective: Perspective): Promise<Notice | null | undefined> {
  const { evaluate } = await import('./evaluate.ts');
  const by = authorOf(perspective);
  const { told, notes } = await evaluate({
    before: trail.before,
    edits: trail.edits,
    today: session.today,
    by,
    at: session.device.now(),
  });
  if (session.actor.getSnapshot().context.trail?.round !== trail.round) return undefined;
  if (notes.length > 0) session.actor.send({ type: 'case.edited', edits: notes, quiet: true });
  session.actor.send({ type: 'trail.told', round: trail.round });
  const after = session.actor.getSnapshot().context.caseFile;
  if (!told || !after) return null;
  const { before, edits, label } = trail;
  const all = [...edits, ...notes];
  return { ...told, caseId: after.id, before, after, edits: all, ...(label === undefined ? {} : { label }) };
}

export interface ConsequenceState {
  readonly notice: Notice | null;
  /** Said once, when something has been taken back. */
  readonly said: string;
  readonly undo: () => void;
  readonly close: () => void;
}

/** The consequences of the latest change that had any. They stay until they are closed, taken back or followed by others. */
export function useConsequences(): ConsequenceState {
  const session = useSession();
  const perspective = usePerspective();
  const trail = useWizard((context) => context.trail);
  const caseId = useWizard((context) => context.caseFile?.id);
  const [notice, setNotice] = useState<Notice | null>(null);
  const [said, setSaid] = useState('');
  useEffect(() => {
    if (!trail || trail.told) return;
    setSaid('');
    const timer = setTimeout(() => {
      void look(session, trail, perspective).then((found) => {
        if (found) setNotice(found);
        // The same change has been changed back: what was told of it no longer holds.
        if (found === null) setNotice((shown) => (shown?.before === trail.before ? null : shown));
      });
    }, pause);
    return () => clearTimeout(timer);
  }, [session, trail, perspective]);
  const close = useCallback(() => {
    setNotice(null);
    const { undo } = session.actor.getSnapshot().context;
    if (undo && undo.label === notice?.label) session.actor.send({ type: 'undo.dismissed' });
  }, [session, notice]);
  const undo = useCallback(() => {
    if (!notice) return;
    session.actor.send({ type: 'case.edited', edits: takingBack(notice.before, notice.edits), quiet: true });
    session.actor.send({ type: 'trail.closed' });
    close();
    setSaid('Ångrat. Svaren är som före ändringen.');
  }, [session, notice, close]);
  // What is taken back is always the latest change: the notice of an older one is left to the history.
  const isLatest = notice?.caseId === caseId && (!trail || trail.before === notice?.before);
  return { notice: isLatest ? notice : null, said, undo, close };
}
