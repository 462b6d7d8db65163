/** What a field is called when a message names it. */
import { loadContent, questionOfRef } from '#steps/catalogue/index.ts';
import { type StageContent, stageIds } from '#steps/catalogue/step.ts';

/** The question and key of a field, and the row number in its list (from 1). */
export interface FieldPlace {
  readonly ref: string;
  readonly key: string;
  readonly row?: number;
}

/** Swedish name of a field, or undefined when there is none. */
export type LabelOf = (place: FieldPlace) => string | undefined;

/** The field's name with its question: `Fråga B11, rad 2 (målet)`. Never a code key. */
export function nameOf(place: FieldPlace, labelOf: LabelOf | undefined): string {
  const row = place.row === undefined ? '' : `, rad ${place.row}`;
  const label = labelOf?.(place);
  return label === undefined ? `Svaret på fråga ${place.ref}${row}` : `${label} (fråga ${place.ref}${row})`;
}

function labelIn(content: readonly StageContent[], place: FieldPlace): string | undefined {
  for (const { questions } of content) {
    const words = Object.hasOwn(questions, place.ref) ? questions[place.ref] : undefined;
    if (!words) continue;
    const last = place.key.split('.').at(-1) ?? '';
    const labels = words.labels ?? {};
    const key = [place.key, last].find((name) => Object.hasOwn(labels, name));
    return key === undefined ? `”${words.question}”` : labels[key];
  }
  return undefined;
}

/** The words of every stage: plain data, which can be sent to where a file is read. */
export const loadWords = (): Promise<readonly StageContent[]> => Promise.all(stageIds.map(loadContent));

/** Names of fields as the screens show them. */
export const labelsIn =
  (content: readonly StageContent[]): LabelOf =>
  (place) =>
    questionOfRef(place.ref) ? labelIn(content, place) : undefined;
