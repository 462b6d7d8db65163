/** One page of questions, alive: its edits go into a case, and the page is drawn again from it. */
import { act, render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect } from 'vitest';
import type { Chosen } from '#src/ui/lanes/which-org.ts';
import { PageForm } from '#src/ui/page/PageForm.tsx';
import { createStore, type Store } from '#src/ui/store.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { withBases } from '#steps/case/edit-base.ts';
import { keptEdits } from '#steps/case/kept-edits.ts';
import type { Perspective } from '#steps/case/perspective.ts';
import { serialiseCase } from '#steps/case/revision.ts';
import { loadContent, pageOf, questionOfRef, stageOf } from '#steps/catalogue/index.ts';
import type { Page, StageContent } from '#steps/catalogue/step.ts';
import { isAsked, isFieldAsked } from '#steps/facts/asked.ts';
import { openCase } from '#steps/import/gate.ts';
import type { Proposal } from '#steps/proposals/proposal.ts';
import { proposals } from '#steps/proposals/proposals.ts';
import type { Signal } from '#steps/signals/view.ts';
import { type Position, positionsOfPage, settingOf, type WalkOptions } from '#steps/walk/walk.ts';
import { at, emptyCase } from '../support/cases.ts';

export interface PageOptions {
  readonly start?: CaseFile;
  readonly perspective?: Perspective;
  readonly scope?: { readonly orgId?: string; readonly partId?: string };
  readonly walk?: WalkOptions;
  readonly offered?: Readonly<Record<string, Proposal>>;
  readonly signals?: readonly Signal[];
  readonly readOnly?: boolean;
}

interface Journal {
  current: CaseFile;
  readonly edits: Edit[];
  readonly made: Edit[];
  continued: number;
  readonly typing: Set<string>;
  ids: number;
  readonly whichOrg: Store<Chosen | undefined>;
  /** Draws the page again from the case, as when another tab has written in it. */
  redraw: () => void;
}

interface Props extends PageOptions {
  readonly page: Page;
  readonly position: Position;
  readonly content: StageContent;
  readonly journal: Journal;
}

function PageUnderTest({ page, position, content, journal, perspective, walk, offered, signals, readOnly }: Props) {
  const [c, setCase] = useState(journal.current);
  journal.redraw = () => setCase(journal.current);
  const setting = settingOf(c, position, walk ?? {});
  return (
    <PageForm
      c={c}
      page={page}
      content={content}
      scope={{
        ...(position.orgId === undefined ? {} : { orgId: position.orgId }),
        ...(position.partId === undefined ? {} : { partId: position.partId }),
      }}
      stageTitle={content.title}
      perspective={perspective ?? 'tillsammans'}
      readOnly={readOnly ?? false}
      isAsked={(ref) => {
        const question = questionOfRef(ref);
        return question !== undefined && position.refs.includes(ref) && isAsked(question, setting);
      }}
      asked={(field) => isFieldAsked(field, setting)}
      proposals={offered ?? proposals(c, '2026-11-22')}
      signals={signals ?? []}
      now={() => at}
      newId={() => {
        journal.ids += 1;
        return `n${journal.ids}`;
      }}
      onEdits={(edits) => {
        // As the session does it: in the form that is kept, each with what it was made on.
        const made = withBases(journal.current, keptEdits(journal.current, edits));
        journal.edits.push(...edits);
        journal.made.push(...made);
        journal.current = applyEdits(journal.current, made);
        setCase(journal.current);
      }}
      onTyping={(field, unsaved) => {
        if (unsaved) journal.typing.add(field);
        else journal.typing.delete(field);
      }}
      whichOrg={journal.whichOrg}
      onContinue={() => {
        journal.continued += 1;
      }}
      onCheck={() => undefined}
      backHref="#/oversikt"
      backLabel="Till översikten"
    />
  );
}

/** Lets what an act has started come to an end: the form checks its fields in its own time. */
function settle(): Promise<void> {
  return act(async () => {
    await new Promise<void>((resolve) => {
      setTimeout(resolve, 0);
    });
  });
}

/** Somebody who waits for the page after each act. */
function patient() {
  const user = userEvent.setup();
  return {
    ...user,
    click: async (element: Element): Promise<void> => {
      await user.click(element);
      await settle();
    },
    type: async (element: Element, text: string): Promise<void> => {
      await user.type(element, text);
      await settle();
    },
  };
}

/** Draws a page of the catalogue for its first position, or for the organisation or part asked for. */
export async function openPage(id: string, options: PageOptions = {}) {
  const page = pageOf(id);
  if (!page) throw new Error(`No such page: ${id}`);
  const start = options.start ?? emptyCase();
  const walk = { ...options.walk, deepening: true };
  const { orgId, partId } = options.scope ?? {};
  const position = positionsOfPage(start, page, walk).find(
    (found) => (orgId ?? found.orgId) === found.orgId && (partId ?? found.partId) === found.partId,
  );
  if (!position) throw new Error(`Nothing is asked on page ${id}`);
  const content = await loadContent(stageOf(page.stage).id);
  const journal: Journal = {
    current: start,
    edits: [],
    made: [],
    continued: 0,
    typing: new Set(),
    ids: 0,
    whichOrg: createStore<Chosen | undefined>(undefined),
    redraw: () => undefined,
  };
  const view = render(<PageUnderTest {...options} {...{ page, position, content, journal, walk }} />);
  return {
    ...view,
    user: patient(),
    position,
    content,
    /** What another tab has stored is shown here. */
    hear: (...edits: readonly Edit[]): void =>
      act(() => {
        journal.current = applyEdits(journal.current, edits);
        journal.redraw();
      }),
    /** Every edit so far. */
    edits: journal.edits,
    /** The same as the session makes them: as they are kept, and with what they were made on. */
    made: journal.made,
    /** The case as it stands. */
    now: () => journal.current,
    continued: () => journal.continued,
    /** Fields with text that the case does not have yet. */
    typing: (): ReadonlySet<string> => journal.typing,
    value: (path: string, voice = 'joint') => journal.current.answers[path]?.[voice]?.value,
    entry: (path: string, voice = 'joint') => journal.current.answers[path]?.[voice],
    note: (path: string, voice = 'joint') => journal.current.notes[path]?.[voice]?.value,
    rows: (list: string) =>
      (journal.current.items[list] ?? []).map((row) =>
        Object.fromEntries(Object.entries(row.fields).map(([name, entry]) => [name, entry.value])),
      ),
  };
}

export const group = (name: string | RegExp) => within(screen.getByRole('group', { name }));
export const lane = (name: string) => within(screen.getByRole('region', { name }));
export const field = (name: string | RegExp) => screen.getByRole('textbox', { name });
export const button = (name: string | RegExp) => screen.getByRole('button', { name });
export const goOn = () => button('Fortsätt');
export const acceptAll = () => button(/^Godta .* och fortsätt$/);

/** What the screen has written must be readable as a file: the gate lets it in without a remark. */
export function expectReadable(c: CaseFile): void {
  const result = openCase(new TextEncoder().encode(serialiseCase(c)));
  expect(result.ok ? result.notices : result.text).toEqual([]);
}

/** A name that starts with these words; the rest may be a remark such as ”(frivilligt)”. */
export const starting = (words: string): RegExp => new RegExp(`^${words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);
