/** A page of the app with an open case, as the app shows it: real session, real statechart, a store in memory. */
import { act, render, screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { Suspense } from 'react';
import { expect } from 'vitest';
import { adoptCase } from '#src/app/shell/cases.ts';
import { App } from '#src/app/shell/context.ts';
import { browser } from '#src/app/shell/device.ts';
import { createHeld } from '#src/app/shell/held.ts';
import { createSession } from '#src/app/shell/session.ts';
import { createMemoryStore } from '#src/effects/store.ts';
import type { CaseFile } from '#steps/case/case-file.ts';

export async function openCasePage(
  Page: () => React.ReactNode,
  start: CaseFile,
  readOnly = false,
  held = createHeld(),
) {
  const session = createSession(createMemoryStore(), browser, held);
  session.actor.start();
  await adoptCase(session, start, readOnly);
  const view = render(
    <App value={session}>
      <Suspense fallback={<p>Sidan laddas …</p>}>
        <Page />
      </Suspense>
    </App>,
  );
  await waitFor(() => expect(screen.queryByText('Sidan laddas …')).toBeNull());
  const now = (): CaseFile => {
    const { caseFile } = session.actor.getSnapshot().context;
    if (!caseFile) throw new Error('No case is open');
    return caseFile;
  };
  return {
    ...view,
    user: userEvent.setup(),
    now,
    held,
    session,
    undo: () => act(() => session.actor.send({ type: 'case.undone' })),
    note: (path: string) => now().notes[path]?.['joint']?.value,
  };
}
