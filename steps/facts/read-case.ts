/**
 * Reads a case for the facts. The two ways of reading differ on purpose: who asks looks at every part and every row, also
 * those not shown to the other side yet; a document looks only at the parts that stand and at what both sides may see.
 */
import { answerOf, isEmptyValue, orgIds, partIds, pathOf, publicIds } from '#steps/case/answers.ts';
import { type CaseFile, type Item, rowsAt, type Value } from '#steps/case/case-file.ts';
import { isRowShown } from '#steps/case/shown.ts';
import type { AskedKey, ListKey } from '#steps/catalogue/key.ts';
import { questionOf } from '#steps/catalogue/lookup.ts';
import type { FactRow, Reader } from './fact.ts';

export interface Reading {
  readonly c: CaseFile;
  /** `all` every part · `standing` those that are not at level 4. */
  readonly among: 'all' | 'standing';
  /** Rows written apart count before they are shown to the other side. */
  readonly hidden: 'counts' | 'waits';
  /** Level by part id, when the assessment is known. */
  readonly levels?: Readonly<Record<string, number>> | undefined;
  readonly checkInOpen?: boolean | undefined;
  /** Whether a question is done, for one scope; without it nothing is. */
  readonly answered?: ((key: AskedKey, scopeId: string | undefined) => boolean) | undefined;
}

const valueIn = (item: Item, field: string): Value | undefined =>
  Object.hasOwn(item.fields, field) ? item.fields[field]?.value : undefined;

const rowOf = (item: Item): FactRow<string> => ({
  id: item.id,
  voice: item.voice,
  value: (field) => {
    const value = valueIn(item, field);
    return isEmptyValue(value) ? undefined : value;
  },
});

const isOut = ({ among, levels }: Reading, part: string): boolean => among === 'standing' && levels?.[part] === 4;

const counts = ({ c, hidden }: Reading, list: ListKey, path: string, item: Item): boolean =>
  hidden === 'counts' || isRowShown(c, questionOf(list), path, item);

/** Rows of a list under all its scopes, without those of parts that are out. */
function rowsThatCount(reading: Reading, list: ListKey): readonly FactRow<string>[] {
  const { c } = reading;
  const paths = Object.keys(c.items).filter((path) => path === list || path.startsWith(`${list}@`));
  return paths
    .toSorted()
    .filter(
      (path) =>
        !path
          .split('@')
          .slice(1)
          .some((id) => isOut(reading, id)),
    )
    .flatMap((path) => rowsAt(c, path).filter((item) => counts(reading, list, path, item)))
    .filter((item) => !isOut(reading, String(valueIn(item, 'part'))))
    .map(rowOf);
}

function scopesOf(reading: Reading, key: AskedKey): readonly (string | undefined)[] {
  const { scope } = questionOf(key);
  if (scope === 'part') return partIds(reading.c).filter((part) => !isOut(reading, part));
  return scope === 'org' ? orgIds(reading.c) : [undefined];
}

/** A reader of the case. Pure; makes nothing of its own up. */
export function readCase(reading: Reading): Reader {
  const { c, answered } = reading;
  return {
    parts: partIds(c).filter((part) => !isOut(reading, part)),
    hasParts: partIds(c).length > 0,
    organisations: orgIds(c),
    publicParties: publicIds(c),
    value: (key, scopeId) => answerOf(c, key, scopeId),
    rows: (list) => rowsThatCount(reading, list),
    answered: (key) => answered !== undefined && scopesOf(reading, key).every((id) => answered(key, id)),
    notKnown: (key) =>
      scopesOf(reading, key).some((id) => Object.hasOwn(c.notes, pathOf(`unknown:${questionOf(key).ref}`, id))),
    level: (part) => reading.levels?.[part],
    checkInOpen: reading.checkInOpen,
  };
}
