/**
 * Proposals on a page. They are no answers, here or anywhere, until somebody accepts them with a button that says so;
 * going on leaves them as proposals. A value to confirm has a button of its own.
 */
import { isEmptyValue, pathOf } from '#steps/case/answers.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Field, Question } from '#steps/catalogue/step.ts';
import { type Proposal, rowsFor } from '#steps/proposals/proposal.ts';
import { rawOf } from '../fields/form-schema.ts';
import { askedVoice } from '../lanes/lane-state.ts';
import { authorFor, entryOf, type PageState, type Target } from '../page-context.ts';

interface Asked {
  readonly question: Question;
  readonly scopeId: string | undefined;
}

function pathsOf(page: PageState, key: string, field: Field, scopeId: string | undefined): readonly string[] {
  const bare = key.replace('[]', '');
  const ids = (list: string) => (page.c.items[list] ?? []).map((row) => pathOf(bare, row.id));
  if (field.per === 'public') return ids('publicParties');
  if (field.per === 'org') return ids('organisations');
  return [...new Set([pathOf(bare, scopeId), ...(field.kind === 'list' ? [bare] : [])])];
}

function nestedPaths(page: PageState, key: string): readonly string[] {
  const [list = '', field = ''] = key.split('[].');
  return (page.c.items[list] ?? []).map((row) => `${list}/${row.id}/${field.replace('[]', '')}`);
}

/** What stands typed in a field right now; undefined when the value is not typed. */
export type Typed = (target: Target) => string | undefined;

interface Place {
  readonly path: string;
  readonly field: Field;
}

/** A proposal that stands on the page and that nobody has accepted, changed or taken away. It is no answer. */
interface Offer extends Asked {
  readonly path: string;
  readonly field: Field;
  readonly proposal: Proposal;
}

function valueOffer(page: PageState, { question, scopeId }: Asked, { path, field }: Place): readonly Offer[] {
  const proposal = page.proposals[path];
  if (!proposal || proposal.kind === 'confirm' || proposal.value === undefined) return [];
  const lanes = page.c.answers[path] ?? {};
  // An empty entry in the own lane says that the proposal was taken away.
  const taken = lanes[askedVoice(page, question, scopeId)] !== undefined;
  if (taken || Object.values(lanes).some((entry) => !isEmptyValue(entry.value))) return [];
  return [{ question, scopeId, path, field, proposal }];
}

function rowsOffer(page: PageState, asked: Asked, { path, field }: Place): readonly Offer[] {
  const proposal = page.proposals[path];
  const rows = proposal && rowsFor(proposal, askedVoice(page, asked.question, asked.scopeId));
  if (!rows || (page.c.items[path]?.length ?? 0) > 0) return [];
  return [{ ...asked, path, field, proposal }];
}

/** The proposals of a page that wait for somebody to accept them. */
export function offersOn(page: PageState, questions: readonly Asked[]): readonly Offer[] {
  if (page.readOnly) return [];
  return questions.flatMap((asked) =>
    Object.entries(asked.question.fields)
      .filter(([, field]) => page.asked(field))
      .flatMap(([key, field]) => {
        const nested = key.includes('[].');
        if (nested && field.kind !== 'list') return [];
        const paths = nested ? nestedPaths(page, key) : pathsOf(page, key, field, asked.scopeId);
        const offer = field.kind === 'list' ? rowsOffer : valueOffer;
        return paths.flatMap((path) => offer(page, asked, { path, field }));
      }),
  );
}

function rowEdits(page: PageState, { question, scopeId, path, proposal }: Offer): readonly Edit[] {
  const voice = askedVoice(page, question, scopeId);
  const by = authorFor(page, voice);
  const at = page.now();
  return (rowsFor(proposal, voice) ?? []).map((row, index) => ({
    op: 'add',
    list: path,
    index,
    item: {
      id: page.newId(),
      voice,
      by,
      at,
      fields: Object.fromEntries(
        Object.entries(row)
          .filter(([, value]) => value !== '')
          .map(([name, value]) => [name, { value, by, at }]),
      ),
    },
  }));
}

/** Edits that turn proposals into answers. Text that was typed over one goes its own way into the case. */
export function acceptEdits(page: PageState, offers: readonly Offer[], typed: Typed): readonly Edit[] {
  return offers.flatMap((offer): readonly Edit[] => {
    const { question, scopeId, path, field, proposal } = offer;
    if (proposal.value === undefined || field.kind === 'list') return rowEdits(page, offer);
    const voice = askedVoice(page, question, scopeId);
    const raw = typed({ kind: 'answer', path, voice });
    if (raw !== undefined && raw !== rawOf(field, proposal.value)) return [];
    return [{ op: 'answer', path, voice, entry: entryOf(page, voice, proposal.value) }];
  });
}

/**
 * Questions where every field may be empty count as answered once their page has been left; not while a proposal of theirs
 * waits, since nobody has said anything about it.
 */
export function seenEdits(page: PageState, questions: readonly Asked[], waiting: readonly Offer[]): readonly Edit[] {
  return questions.flatMap(({ question, scopeId }): readonly Edit[] => {
    const optional = Object.values(question.fields).every(
      (field) => field.canWait || field.emptyMeansNone || field.derived,
    );
    const path = pathOf(`seen:${question.ref}`, scopeId);
    const waits = waiting.some((offer) => offer.question.ref === question.ref && offer.scopeId === scopeId);
    if (!optional || waits || page.c.notes[path] !== undefined) return [];
    const voice = askedVoice(page, question, scopeId);
    return [{ op: 'note', path, voice, entry: entryOf(page, voice, 'ja') }];
  });
}
