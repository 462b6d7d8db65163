/** The order of a list from two sides: a field of its own, so that moving a row never touches what is in it. */

export interface OrderInput {
  /** Order at the last exchange; null when it is not known. */
  readonly base: readonly string[] | null;
  readonly mine: readonly string[];
  readonly theirs: readonly string[];
  /** Ids that stand in the result. */
  readonly kept: ReadonlySet<string>;
  /** Something both sides know about a row that sorts rows added at the same spot: time and id. */
  readonly rankOf: (id: string) => string;
}

export interface Ordered {
  readonly ids: readonly string[];
  /** The rows that both have, as each side has them, when both have moved them differently. */
  readonly conflict: {
    readonly base: readonly string[] | null;
    readonly mine: readonly string[];
    readonly theirs: readonly string[];
  } | null;
}

const same = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((id, i) => id === b[i]);
const within = (ids: readonly string[], set: ReadonlySet<string>): readonly string[] => ids.filter((id) => set.has(id));

/** Relative order of the rows that both sides have. */
function chooseCommon({ base, mine, theirs }: OrderInput, common: ReadonlySet<string>) {
  const m = within(mine, common);
  const t = within(theirs, common);
  if (same(m, t)) return { chosen: m, conflict: null };
  if (!base) return { chosen: m, conflict: { base: null, mine: m, theirs: t } };
  const old = new Set(base);
  const b = within(base, common);
  const moved = (ids: readonly string[]): boolean => !same(within(ids, old), b);
  const [mineMoved, theirsMoved] = [moved(m), moved(t)];
  if (mineMoved && theirsMoved) return { chosen: m, conflict: { base: b, mine: m, theirs: t } };
  if (mineMoved) return { chosen: m, conflict: null };
  if (theirsMoved) return { chosen: t, conflict: null };
  // Rows that both have added under the same id: any order will do, as long as both sides get the same.
  return { chosen: m.join(' ') < t.join(' ') ? m : t, conflict: null };
}

const start = '';

/** Rows that only one side has, after the row that they follow there. */
function looseAfter(ids: readonly string[], common: ReadonlySet<string>, kept: ReadonlySet<string>) {
  const groups = new Map<string, string[]>();
  let anchor = start;
  for (const id of ids) {
    if (common.has(id)) anchor = id;
    else if (kept.has(id)) groups.set(anchor, [...(groups.get(anchor) ?? []), id]);
  }
  return groups;
}

export function mergeOrder(input: OrderInput): Ordered {
  const { mine, theirs, kept, rankOf } = input;
  if (same(mine, theirs) && mine.every((id) => kept.has(id))) return { ids: mine, conflict: null };
  const there = new Set(theirs);
  const common = new Set(mine.filter((id) => there.has(id) && kept.has(id)));
  const { chosen, conflict } = chooseCommon(input, common);
  const [own, other] = [looseAfter(mine, common, kept), looseAfter(theirs, common, kept)];
  const after = (anchor: string): readonly string[] => {
    const blocks = [own.get(anchor) ?? [], other.get(anchor) ?? []];
    return blocks.sort((a, b) => (rankOf(a[0] ?? '') < rankOf(b[0] ?? '') ? -1 : 1)).flat();
  };
  return { ids: [...after(start), ...chosen.flatMap((id) => [id, ...after(id)])], conflict };
}
