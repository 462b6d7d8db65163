/** What Fortsätt does with proposals: shown defaults and prefilled values become answers; values to confirm do not. */
import { isEmptyValue, pathOf } from '#steps/case/answers.ts';
import type { Edit } from '#steps/case/edit.ts';
import type { Field, Question } from '#steps/catalogue/step.ts';
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

function valueEdits(page: PageState, { question, scopeId }: Asked, place: Place, typed: Typed): readonly Edit[] {
  const { path, field } = place;
  const proposal = page.proposals[path];
  if (!proposal || proposal.kind === 'confirm' || proposal.value === undefined) return [];
  const lanes = page.c.answers[path] ?? {};
  const voice = askedVoice(page, question, scopeId);
  // An empty entry in the own lane says that the proposal was taken away; other text goes its own way into the case.
  if (lanes[voice] || Object.values(lanes).some((entry) => !isEmptyValue(entry.value))) return [];
  const raw = typed({ kind: 'answer', path, voice });
  if (raw !== undefined && raw !== rawOf(field, proposal.value)) return [];
  return [{ op: 'answer', path, voice, entry: entryOf(page, voice, proposal.value) }];
}

function rowEdits(page: PageState, { question, scopeId }: Asked, list: string): readonly Edit[] {
  const proposal = page.proposals[list];
  if (!proposal?.rows || (page.c.items[list]?.length ?? 0) > 0) return [];
  const voice = askedVoice(page, question, scopeId);
  const by = authorFor(page, voice);
  const at = page.now();
  return proposal.rows.map((row, index) => ({
    op: 'add',
    list,
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

/** Edits that turn every default and prefilled value shown on the page into an answer, and mark optional pages seen. */
export function acceptProposals(page: PageState, questions: readonly Asked[], typed: Typed): readonly Edit[] {
  return questions.flatMap((asked) => {
    const { question, scopeId } = asked;
    const fields = Object.entries(question.fields).filter(([, field]) => page.asked(field));
    const edits = fields.flatMap(([key, field]) => {
      if (key.includes('[].'))
        return field.kind === 'list' ? nestedPaths(page, key).flatMap((p) => rowEdits(page, asked, p)) : [];
      const paths = pathsOf(page, key, field, scopeId);
      return field.kind === 'list'
        ? paths.flatMap((path) => rowEdits(page, asked, path))
        : paths.flatMap((path) => valueEdits(page, asked, { path, field }, typed));
    });
    return [...edits, ...seenEdit(page, asked)];
  });
}

/** Questions where every field may be empty count as answered once their page has been left with Fortsätt. */
function seenEdit(page: PageState, { question, scopeId }: Asked): readonly Edit[] {
  const optional = Object.values(question.fields).every(
    (field) => field.canWait || field.emptyMeansNone || field.derived,
  );
  const path = pathOf(`seen:${question.ref}`, scopeId);
  if (!optional || page.c.notes[path] !== undefined) return [];
  const voice = askedVoice(page, question, scopeId);
  return [{ op: 'note', path, voice, entry: entryOf(page, voice, 'ja') }];
}
