/** Works out what to tell about a trail of edits. Loaded when something has been changed, never with the start page. */

import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { type Consequences, consequencesOf, replacesAnswer } from '#steps/walk/consequences.ts';
import { reviewBaselines, reviewNeeds } from '#steps/walk/review.ts';
import { type DocumentChange, documentChange } from '#templates/agreement/changes.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { answerPage } from './pages.ts';
import { lineOf, summaryOf, type Told } from './words.ts';

export interface Evaluated {
  /** Null when nothing but the answers changed. */
  readonly told: Told | null;
  /** Notes of what finished stages hung on before; to be stored with the edits. */
  readonly notes: readonly Edit[];
}

const noChange: DocumentChange = { became: null, sentences: [] };

/** Lets what the users are doing go first: one long piece of work becomes several short ones. */
const breath = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

async function documentsCompared(before: CaseFile, after: CaseFile, today: string): Promise<DocumentChange> {
  const was = makeDocument(before, { kind: 'agreement', today });
  await breath();
  const is = makeDocument(after, { kind: 'agreement', today });
  await breath();
  return documentChange(was, is);
}

/** Questions on the page where the edit was made come and go in plain sight and need no telling. */
function elsewhere(consequences: Consequences, pages: ReadonlySet<string>): Consequences {
  const stages = consequences.stages.map((change) => ({
    ...change,
    asked: change.asked.filter((one) => !pages.has(one.page)),
    notAsked: change.notAsked.filter((one) => !pages.has(one.page)),
  }));
  const something = stages.filter(
    ({ asked, notAsked, signals, signalsGone }) =>
      asked.length + notAsked.length + signals.length + signalsGone.length > 0,
  );
  return { ...consequences, stages: something };
}

interface Changed {
  readonly before: CaseFile;
  readonly edits: readonly Edit[];
  readonly today: string;
  readonly by: Voice;
  /** When it is worked out: ISO time, UTC. */
  readonly at: string;
}

/**
 * A first answer is told of only when it moves a level or touches a finished stage: filling in an empty case is what it is
 * for. A changed or removed answer is told of whenever something else changed with it.
 */
export async function evaluate({ before, edits, today, by, at }: Changed): Promise<Evaluated> {
  const after = applyEdits(before, edits);
  const pages = new Set(edits.flatMap((edit) => answerPage(edit) ?? []));
  const consequences = elsewhere(consequencesOf(before, after, today), pages);
  await breath();
  const notes = reviewBaselines(before, after, today, { by, at });
  const marked = new Set(reviewNeeds(before, today).map((need) => need.stage));
  const review = reviewNeeds(applyEdits(after, notes), today).flatMap((need) =>
    marked.has(need.stage) ? [] : [need.stage],
  );
  await breath();
  const replaced = replacesAnswer(before, edits);
  const heavy = consequences.levels.length + review.length > 0;
  const document = replaced || heavy ? await documentsCompared(before, after, today) : noChange;
  const light = consequences.stages.length > 0 || document.became !== null || document.sentences.length > 0;
  if (!heavy && !(replaced && light)) return { told: null, notes };
  const found = { consequences, document, review };
  return { told: { ...found, summary: summaryOf(found), line: lineOf(found) }, notes };
}
