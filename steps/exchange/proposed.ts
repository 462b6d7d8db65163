/**
 * What each side proposes for a place that they do not agree on, kept beside what stands there. A proposal is never
 * written over: a new one says which it replaces, so that putting two files together is a union of what was written.
 */
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { type CaseFile, type Entry, rowsAt, type Voice } from '#steps/case/case-file.ts';
import { applyEdit, type Edit } from '#steps/case/edit.ts';
import { canonical } from '#steps/case/revision.ts';
import { noteParts } from './note-rules.ts';
import { equalValues, type Place, placeFromId, placeId } from './place.ts';

export interface Proposal {
  readonly id: string;
  /** Whose it is; `joint` is what both last said, which stands while the matter is open. */
  readonly voice: Voice;
  /** An empty text proposes that nothing should stand there. */
  readonly entry: Entry;
  /** Its own side has put another in its stead. */
  readonly replaced: boolean;
}

/** Everything that has been proposed for one place, in a stable order. */
export interface Proposals {
  readonly id: string;
  readonly place: Place;
  readonly all: readonly Proposal[];
}

const hashed = /^([0-9a-f]{12})\//;

/** The place that a note about an open matter speaks of, by what stands after its kind. */
export const placeOfOpen = (rest: string): Place | undefined => placeFromId(rest.replace(hashed, ''));

const byId = (a: Proposal, b: Proposal): number => (a.id < b.id ? -1 : 1);

/** All proposals of a case, by the id of their place. */
export function proposalsIn(c: CaseFile): ReadonlyMap<string, Proposals> {
  const found = new Map<string, { readonly place: Place; readonly all: Proposal[] }>();
  for (const [path, lanes] of Object.entries(c.notes)) {
    const { kind, rest } = noteParts(path);
    const id = hashed.exec(rest)?.[1];
    const place = kind === 'proposal' && id !== undefined ? placeOfOpen(rest) : undefined;
    if (!place || id === undefined) continue;
    const key = placeId(place);
    const group = found.get(key) ?? { place, all: [] };
    const marks = c.notes[`replaced:${rest}`] ?? {};
    for (const [voice, entry] of Object.entries(lanes))
      group.all.push({ id, voice, entry, replaced: Object.hasOwn(marks, voice) });
    found.set(key, group);
  }
  return new Map([...found].map(([id, { place, all }]) => [id, { id, place, all: all.sort(byId) }]));
}

/** What each side says now: two from one side when two of its writers have written apart. */
export const headsOf = ({ all }: Proposals): readonly Proposal[] =>
  all.filter(({ voice, replaced }) => voice !== 'joint' && !replaced);

const lastCommon = ({ all }: Proposals): readonly Proposal[] =>
  all.filter(({ voice, replaced }) => voice === 'joint' && !replaced);

/** True while the matter has not been closed in this case. */
export const isPending = (one: Proposals | undefined): boolean => one !== undefined && lastCommon(one).length > 0;

/** True when the sides say different things. */
export function differ(one: Proposals): boolean {
  const [first, ...others] = headsOf(one);
  return others.some(({ entry }) => !equalValues(first?.entry.value, entry.value));
}

/** Each has put the other's text in the stead of its own, on their own sides. */
export function bothYielded(one: Proposals): boolean {
  const heads = headsOf(one);
  const gaveUp = (voice: Voice, value: Entry['value']): boolean =>
    one.all.some((p) => p.voice === voice && p.replaced && equalValues(p.entry.value, value));
  return heads.some((a) =>
    heads.some(
      (b) =>
        a.voice < b.voice &&
        !equalValues(a.entry.value, b.entry.value) &&
        gaveUp(a.voice, b.entry.value) &&
        gaveUp(b.voice, a.entry.value),
    ),
  );
}

/** The entry at a place that holds one. */
export function entryAt(c: CaseFile, place: Place): Entry | undefined {
  if (place.kind === 'answer') return c.answers[place.path]?.[place.voice];
  if (place.kind === 'note') return c.notes[place.path]?.[place.voice];
  if (place.kind !== 'field') return undefined;
  return rowsAt(c, place.list).find((row) => row.id === place.id)?.fields[place.field];
}

/** The edit that puts an entry at a place, or empties it. Undefined for a place that holds none. */
export function putAt(place: Place, entry: Entry | null): Edit | undefined {
  if (place.kind === 'answer' || place.kind === 'note')
    return { op: place.kind, path: place.path, voice: place.voice, entry };
  return place.kind === 'field'
    ? { op: 'field', list: place.list, id: place.id, field: place.field, entry }
    : undefined;
}

/** The case with an entry at a place, unchanged when it stands there already. */
export function withAt(c: CaseFile, place: Place, entry: Entry | null): CaseFile {
  const here = entryAt(c, place) ?? null;
  const edit = canonical(here) === canonical(entry) ? undefined : putAt(place, entry);
  return edit ? applyEdit(c, edit) : c;
}

const pathOf = (kind: 'proposal' | 'replaced', id: string, place: Place): string =>
  kind === 'proposal' ? `proposal:${id}/${placeId(place)}` : `replaced:${id}/${placeId(place)}`;

/** The case with proposals marked as replaced. The same mark made on two devices is one. */
export function replacing(c: CaseFile, place: Place, old: readonly Proposal[]): CaseFile {
  return old.reduce(
    (now, { id, voice, entry: { at } }) =>
      applyEdit(now, {
        op: 'note',
        path: pathOf('replaced', id, place),
        voice,
        entry: { value: 'ja', by: voice, at },
      }),
    c,
  );
}

/** The case with one proposal more, in the stead of others. The same proposal made on two devices is one. */
export function withProposal(
  c: CaseFile,
  place: Place,
  proposal: Pick<Proposal, 'voice' | 'entry'>,
  instead: readonly Proposal[] = [],
  about = '',
): CaseFile {
  const { voice, entry } = proposal;
  const text = canonical([placeId(place), voice, entry, about]);
  const id = bytesToHex(sha256(utf8ToBytes(text))).slice(0, 12);
  const put: Edit = { op: 'note', path: pathOf('proposal', id, place), voice, entry };
  return replacing(
    applyEdit(c, put),
    place,
    instead.filter((old) => old.id !== id),
  );
}

/** Opens a matter: what both last said stands until the sides say the same. */
export function withCommon(c: CaseFile, place: Place, base: Entry | null): CaseFile {
  const heads = headsOf(proposalsIn(c).get(placeId(place)) ?? { id: '', place, all: [] });
  const at = heads.map(({ entry }) => entry.at).sort()[0] ?? '';
  const about = heads.map(({ id }) => id).join(' ');
  return withProposal(c, place, { voice: 'joint', entry: base ?? { value: '', by: 'joint', at } }, [], about);
}

const filled = (entry: Entry): Entry | null => (entry.value === '' ? null : entry);

/** Whose a place is: an answer in somebody's lane is theirs whatever others believe. */
const ownerOf = (c: CaseFile, place: Place): Voice =>
  'voice' in place
    ? place.voice
    : place.kind === 'field'
      ? (rowsAt(c, place.list).find(({ id }) => id === place.id)?.voice ?? 'joint')
      : 'joint';

/** What stands while a matter is open: the owner's own word in the owner's lane, else what both last said. */
export function standingOf(c: CaseFile, one: Proposals): Entry | null {
  const owner = ownerOf(c, one.place);
  const own = headsOf(one).filter(({ voice }) => voice === owner && owner !== 'joint');
  const last = (own.length > 0 ? own : lastCommon(one)).at(-1);
  return last ? filled(last.entry) : null;
}

/** The case with what follows from its proposals: the agreed text where all say the same, else what both last said. */
export function standing(c: CaseFile): CaseFile {
  let out = c;
  for (const one of proposalsIn(c).values()) {
    if (!isPending(one)) continue;
    if (differ(one)) out = withAt(out, one.place, standingOf(out, one));
    else {
      const [agreed] = [...headsOf(one)].sort((a, b) => (a.entry.at < b.entry.at ? -1 : 1));
      if (!agreed) continue;
      out = replacing(withAt(out, one.place, filled(agreed.entry)), one.place, lastCommon(one));
    }
  }
  return out;
}
