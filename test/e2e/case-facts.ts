/** What a case says, as sentences that do not depend on the ids that rows happen to have. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { canonical } from '#steps/case/revision.ts';
import { pageOf, questionOfKey } from '#steps/catalogue/index.ts';

/** Place of each row: id → "goals#1". */
function placesOf(c: CaseFile): ReadonlyMap<string, string> {
  return new Map(
    Object.entries(c.items).flatMap(([list, rows]) => rows.map((row, at) => [row.id, `${list}#${at}`] as const)),
  );
}

/** Answers that the walk does not ask for: pages for those who want to go deeper, and what is only worked out. */
function isOnTheWalk(path: string): boolean {
  const question = questionOfKey(path.replace(/^motivation:|@.*$/g, ''));
  return question === undefined || (question.noPage !== true && pageOf(question.page)?.deepening !== true);
}

const voiceFor = (path: string, voice: string): string =>
  questionOfKey(path.replace(/@.*$/, ''))?.who === 'either' ? 'together' : voice;

/** One line for every answer, every field of every row and every reason given. */
export function factsOf(c: CaseFile): readonly string[] {
  const places = placesOf(c);
  const told = (value: unknown): string =>
    typeof value === 'string' ? (places.get(value) ?? value) : canonical(value);
  const lanes = Object.entries({ ...c.answers, ...c.notes })
    .filter(([path]) => isOnTheWalk(path) && !/^(revealed|seen|stepDone|laneStatus):/.test(path))
    .flatMap(([path, voices]) =>
      Object.entries(voices).map(([voice, entry]) => `${path} ${voiceFor(path, voice)}: ${told(entry.value)}`),
    );
  const lists = Object.entries(c.items).filter(([list]) => isOnTheWalk(`${list}[]`));
  const rows = lists.flatMap(([list, items]) => {
    const where = list.replace(/\/([^/]+)\//, (_all, id: string) => `/${places.get(id) ?? id}/`);
    return items.flatMap((item, at) =>
      Object.entries(item.fields).map(([field, entry]) => `${where} ${at} ${field}: ${told(entry.value)}`),
    );
  });
  return [...lanes, ...rows];
}
