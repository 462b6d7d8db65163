/** Whether what was read back from this device has the build of what was once written to it. */
import { type CaseFile, caseFormat } from '#steps/case/case-file.ts';
import type { Edit } from '#steps/case/edit.ts';

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

const isEntry = (value: unknown): boolean =>
  isRecord(value) && isValue(value['value']) && typeof value['by'] === 'string' && typeof value['at'] === 'string';

const areLanes = (value: unknown): boolean => isRecord(value) && Object.values(value).every(isEntry);

const isRow = (value: unknown): boolean =>
  isRecord(value) &&
  ['id', 'voice', 'by', 'at'].every((key) => typeof value[key] === 'string') &&
  isRecord(value['fields']) &&
  Object.values(value['fields']).every(isEntry);

const areRows = (value: unknown): boolean => Array.isArray(value) && value.every(isRow);

const everyOf = (map: unknown, test: (value: unknown) => boolean): boolean =>
  isRecord(map) && Object.values(map).every(test);

const choices: Readonly<Record<string, readonly unknown[]>> = {
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
    Object.entries(choices).every(([key, known]) => known.includes(value[key])) &&
    Array.isArray(value['parents']) &&
    value['parents'].every((rev) => typeof rev === 'string') &&
    (value['base'] === null || typeof value['base'] === 'string') &&
    everyOf(value['answers'], areLanes) &&
    everyOf(value['items'], areRows) &&
    everyOf(value['notes'], areLanes)
  );
}

const orNull = (test: (value: unknown) => boolean) => (value: unknown) => value === null || test(value);
const isText = (value: unknown): boolean => typeof value === 'string';
const isIndex = (value: unknown): boolean => typeof value === 'number';
const isSetting = (value: unknown): boolean =>
  value === null || isText(value) || (Array.isArray(value) && value.every(isText));

/** What each kind of edit holds. */
const builds: Readonly<Record<string, Readonly<Record<string, (value: unknown) => boolean>>>> = {
  answer: { path: isText, voice: isText, entry: orNull(isEntry) },
  note: { path: isText, voice: isText, entry: orNull(isEntry) },
  field: { list: isText, id: isText, field: isText, entry: orNull(isEntry) },
  add: { list: isText, index: isIndex, item: isRow },
  remove: { list: isText, id: isText },
  move: { list: isText, id: isText, index: isIndex },
  setting: {
    key: (key) => isText(key) && [...Object.keys(choices), 'parents', 'base'].includes(`${key}`),
    value: isSetting,
  },
};

/** True for an edit that can be done on a case without harming it. */
export function isEdit(value: unknown): value is Edit {
  if (!isRecord(value) || typeof value['op'] !== 'string' || !Object.hasOwn(builds, value['op'])) return false;
  return Object.entries(builds[value['op']] ?? {}).every(([key, test]) => test(value[key]));
}
