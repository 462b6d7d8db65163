/** Whether what was read back from this device has the build of what was once written to it. */
import { type CaseFile, caseFormat } from '#steps/case/case-file.ts';

type Raw = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const isWord = (value: unknown): boolean => typeof value === 'string' || typeof value === 'number';

/** A text, a number, a choice, a list of them, or cards and parts by name. */
const isValue = (value: unknown): boolean => {
  if (isWord(value) || typeof value === 'boolean') return true;
  if (Array.isArray(value)) return value.every(isWord);
  return isRecord(value) && Object.values(value).every(isWord);
};

export const isEntry = (value: unknown): boolean =>
  isRecord(value) && isValue(value['value']) && typeof value['by'] === 'string' && typeof value['at'] === 'string';

const areLanes = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isEntry);

export const isRow = (value: unknown): boolean =>
  isRecord(value) &&
  ['id', 'voice', 'by', 'at'].every((key) => typeof value[key] === 'string') &&
  isRecord(value['fields']) &&
  Object.values(value['fields']).every(isEntry);

const areRows = (value: unknown): boolean => Array.isArray(value) && value.every(isRow);

const everyOf = (map: unknown, test: (value: unknown) => boolean): boolean =>
  isRecord(map) && Object.values(map).every(test);

export const settingChoices: Readonly<Record<string, readonly unknown[]>> = {
  kind: ['own', 'practice', 'published'],
  voices: ['alone', 'both'],
  track: ['full', 'short'],
};

/**
 * True when a stored record has the build of a case. Looser than the import gate on purpose: what this device wrote
 * itself must open even if a question has changed since. Every value has a build that the screens can draw.
 */
export function isCase(value: unknown): value is CaseFile {
  return (
    isRecord(value) &&
    value['format'] === caseFormat &&
    typeof value['version'] === 'number' &&
    typeof value['id'] === 'string' &&
    Object.entries(settingChoices).every(([key, known]) => known.includes(value[key])) &&
    Array.isArray(value['parents']) &&
    value['parents'].every((rev) => typeof rev === 'string') &&
    (value['base'] === null || typeof value['base'] === 'string') &&
    everyOf(value['answers'], areLanes) &&
    everyOf(value['items'], areRows) &&
    everyOf(value['notes'], areLanes)
  );
}
