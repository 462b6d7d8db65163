/** What an example case answers, asked by where the page keeps each value. Rows that a page adds get ids of its own. */
import { lanesOf, orgIds } from '#steps/case/answers.ts';
import type { CaseFile, Item, Value } from '#steps/case/case-file.ts';
import { fieldOfKey, questionOfKey, questionOfRef } from '#steps/catalogue/index.ts';

export interface Wanted {
  /** The value for a place on the page: `key@scope`, `key@scope#point` or `list/row/field`. */
  readonly value: (path: string, voice: string) => Value | undefined;
  /** How many rows are still to be added to a list in a lane. */
  readonly rowsLeft: (list: string, voice: string | undefined) => number;
  /** True when the case has an answer to the question in the lane. */
  readonly hasLane: (ref: string, voice: string) => boolean;
  /** True when the case answers the question together and in no other lane. */
  readonly onlyJoint: (ref: string) => boolean;
  /** The id of a row of the case, as the page knows it. */
  readonly rowOnPage: (list: string, id: string) => string | undefined;
}

const bare = (path: string): string => path.replace(/@.*$/, '');

function pointOf(value: Value | undefined, point: string | undefined): Value | undefined {
  if (point === undefined || value === undefined) return value;
  if (Array.isArray(value)) return value[Number(point)];
  return typeof value === 'object' ? (value as Readonly<Record<string, Value>>)[point] : undefined;
}

function rowsIn(c: CaseFile, list: string, voice: string | undefined): readonly Item[] {
  const all = c.items[list] ?? [];
  const own = all.filter((row) => row.voice === voice);
  return own.length > 0 ? own : all.filter(() => voice === undefined || voice === 'joint' || list.includes('@'));
}

function voicesOf(c: CaseFile, ref: string): ReadonlySet<string> {
  const answered = Object.entries(c.answers)
    .filter(([path]) => questionOfKey(bare(path))?.ref === ref)
    .flatMap(([, lanes]) => Object.keys(lanes));
  const rows = Object.keys(questionOfRef(ref)?.fields ?? {})
    .filter((key) => key.endsWith('[]'))
    .flatMap((key) => c.items[key.slice(0, -2)] ?? [])
    .map((row) => row.voice);
  return new Set([...answered, ...rows]);
}

/** Questions that any side answers in the open: sitting together, the parties answer them as one. */
const isOpenToEither = (path: string): boolean => questionOfKey(bare(path))?.who === 'either';

export function wantedOf(c: CaseFile): Wanted {
  /** Ids of rows on the page → ids of rows in the case. The start has one of each party and one part. */
  const known = new Map([...orgIds(c), 'k1', 'p1'].map((id) => [id, id] as const));
  const taken = new Set(['organisations/o1', 'publicParties/k1', 'parts/p1']);
  const inCase = (list: string): string =>
    list
      .split('/')
      .map((part) => known.get(part) ?? part)
      .join('/');

  function rowFor(list: string, id: string, voice: string): Item | undefined {
    const place = inCase(list);
    const rows = rowsIn(c, place, voice);
    if (!known.has(id)) {
      const next = rows.find((row) => !taken.has(`${place}/${row.id}`));
      if (!next) return undefined;
      taken.add(`${place}/${next.id}`);
      known.set(id, next.id);
    }
    return c.items[place]?.find((row) => row.id === known.get(id));
  }

  function value(path: string, voice: string): Value | undefined {
    if (path.startsWith('motivation:')) return lanesOf(c.notes, path)[voice]?.value;
    const parts = path.split('/');
    const field = parts.pop();
    const id = parts.pop();
    if (field !== undefined && id !== undefined) return rowFor(parts.join('/'), id, voice)?.fields[field]?.value;
    const [place = '', point] = path.split('#');
    const lanes = lanesOf(c.answers, place);
    const entry = lanes[voice] ?? (isOpenToEither(place) && voice === 'joint' ? Object.values(lanes)[0] : undefined);
    return pointOf(entry?.value, point);
  }

  return {
    value,
    rowsLeft: (list, voice) => {
      const place = inCase(list);
      return rowsIn(c, place, voice).filter((row) => !taken.has(`${place}/${row.id}`)).length;
    },
    hasLane: (ref, voice) => voicesOf(c, ref).has(voice),
    onlyJoint: (ref) => [...voicesOf(c, ref)].every((voice) => voice === 'joint') && voicesOf(c, ref).size > 0,
    rowOnPage: (list, id) => [...known].find(([, own]) => own === id && taken.has(`${list}/${id}`))?.[0],
  };
}

export const isDates = (path: string): boolean => fieldOfKey(bare(path))?.kind === 'dates';
