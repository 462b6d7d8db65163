/** The consequences of an edit in words. */

import { fieldText } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { stageTitles } from '#steps/catalogue/about.ts';
import type { StageId } from '#steps/catalogue/step.ts';
import { inWords } from '#steps/swedish/format.ts';
import type { Consequences } from '#steps/walk/consequences.ts';
import type { DocumentChange } from '#templates/agreement/changes.ts';

export interface Told {
  readonly consequences: Consequences;
  readonly document: DocumentChange;
  /** Finished stages that now need to be looked over. */
  readonly review: readonly StageId[];
  /** One sentence that names what changed. */
  readonly summary: string;
  /** The heaviest of it in a few words, for one line on a phone. */
  readonly line: string;
}

type Found = Omit<Told, 'summary' | 'line'>;

export const counted = (count: number, one: string, several: string): string =>
  `${count} ${count === 1 ? one : several}`;

/** The stages that something changed in, those to look over among them, in the order of the method. */
export function stagesIn({ consequences, review }: Found): readonly StageId[] {
  const changed = consequences.stages.map((change) => change.stage);
  return [...changed, ...review.filter((stage) => !changed.includes(stage))];
}

/** What a part is called when there are several; undefined when there is only one. */
export function partName(c: CaseFile, partId: string): string | undefined {
  const rows = rowsOf(c, 'parts');
  const index = rows.findIndex((row) => row.id === partId);
  const row = rows[index];
  return rows.length < 2 || !row ? undefined : (fieldText(row, 'name') ?? `Del ${index + 1}`);
}

function stagePhrase(stages: readonly StageId[]): string {
  const names = stages.map((stage) => `”${stageTitles[stage].title}”`);
  return `${names.length === 1 ? 'steget' : 'stegen'} ${inWords(names)}`;
}

/** The heaviest of what changed: the level, what the document is, its sentences, what is asked, or what to look over. */
export function lineOf({ consequences, document }: Found): string {
  if (consequences.levels.length > 0) return 'Rättslig nivå ändrad.';
  if (document.became === 'route') return 'Utkastet är nu ett vägval.';
  if (document.became === 'agreement') return 'Nu blir det ett avtal.';
  const sentences = document.sentences.length;
  if (sentences > 0) return `${counted(sentences, 'mening ändrad', 'meningar ändrade')}.`;
  return consequences.stages.some(({ asked }) => asked.length > 0) ? 'Nya frågor.' : 'Något att se över.';
}

/** One sentence: "Det här ändrades: den rättsliga nivån, stegen … och 3 meningar i utkastet." */
export function summaryOf(told: Found): string {
  const { consequences, document } = told;
  const stages = stagesIn(told);
  const sentences = document.sentences.length;
  const route =
    document.became === 'route'
      ? 'utkastet till avtal, som blir ett vägval'
      : 'vägvalet, som blir ett utkast till avtal';
  const parts = [
    ...(consequences.levels.length > 0 ? ['den rättsliga nivån'] : []),
    ...(stages.length > 0 ? [stagePhrase(stages)] : []),
    ...(document.became === null ? [] : [route]),
    ...(sentences > 0 ? [`${counted(sentences, 'mening', 'meningar')} i utkastet`] : []),
  ];
  // Names of stages are joined by ”och”, so the parts of the sentence are not.
  const last = parts.at(-1) ?? '';
  const list = parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} samt ${last}`;
  return `Det här ändrades: ${list}.`;
}
