/** Addresses of the walk: the hash of the page on one side, ids of routable states on the other. Pure. */
import { orgIds, partIds } from '#steps/case/answers.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { type DoorId, doorAt, doorWords } from '#steps/catalogue/door-words.ts';
import { pageOf } from '#steps/catalogue/index.ts';
import { type StageId, stageIds } from '#steps/catalogue/step.ts';
import { positionsOfPage, type WalkOptions } from '#steps/walk/walk.ts';
import { type PlaceId, placeIds, placeTable } from './place-table.ts';
import type { Scope } from './scope.ts';

export type Place =
  | { readonly kind: 'page'; readonly page: string; readonly scope: Scope }
  | { readonly kind: 'check'; readonly stage: StageId }
  /** `door` only where a new case begins. */
  | { readonly kind: 'place'; readonly id: PlaceId; readonly door?: DoorId };

/** A page can be opened when it holds a question that is asked. Deepening pages can always be opened. */
export function isRoutable(c: CaseFile, pageId: string, options: WalkOptions): boolean {
  const page = pageOf(pageId);
  return page !== undefined && positionsOfPage(c, page, { ...options, deepening: true }).length > 0;
}

/** Hash of a place, for links: `#/sida/2.4`, `#/sida/F.2/o2`, `#/sida/2.4/R10`. */
export function hashOf(place: Place): string {
  if (place.kind === 'check') return `#/kontroll/${place.stage}`;
  if (place.kind === 'place') {
    const behind = place.door === undefined ? '' : `/${doorWords[place.door].address}`;
    return place.id === 'start' ? '#/' : `#/${place.id}${behind}`;
  }
  const tail = [place.scope.orgId, place.scope.partId, place.scope.ref].filter((part) => part !== undefined);
  return ['#/sida', place.page, ...tail].join('/');
}

export function pageHash(page: string, scope: Scope = {}): string {
  return hashOf({ kind: 'page', page, scope });
}

/** Reads a hash; undefined when it names no place. Unknown scope ids are dropped by the reader. */
export function placeOf(hash: string): Place | undefined {
  const [head = '', ...rest] = hash
    .replace(/^#?\/?/, '')
    .split('/')
    .map(decode);
  if (head === '') return { kind: 'place', id: 'start' };
  if (head === 'sida') return pagePlace(rest);
  if (head === 'kontroll') {
    const stage = stageIds.find((id) => id === rest[0]);
    return stage ? { kind: 'check', stage } : undefined;
  }
  const id = placeIds.find((candidate) => candidate === head);
  if (id === undefined) return undefined;
  const door = id === 'nytt' ? doorAt(rest[0] ?? '') : undefined;
  return { kind: 'place', id, ...(door === undefined ? {} : { door }) };
}

function decode(part: string): string {
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function pagePlace([page, ...tail]: readonly string[]): Place | undefined {
  if (page === undefined || !pageOf(page)) return undefined;
  const orgId = tail.find((part) => /^o\w+$/.test(part));
  const ref = tail.find((part) => /^[A-Z]\d+$/.test(part));
  const partId = tail.find((part) => part !== orgId && part !== ref);
  return {
    kind: 'page',
    page,
    scope: {
      ...(orgId === undefined ? {} : { orgId }),
      ...(partId === undefined ? {} : { partId }),
      ...(ref === undefined ? {} : { ref }),
    },
  };
}

/** Id of the routable state behind a place. */
export function stateIdOf(place: Place): string {
  if (place.kind === 'page') return `sida-${place.page.replace('.', '-')}`;
  return place.kind === 'check' ? `kontroll-${place.stage}` : place.id;
}

/** The place that a state value of the statechart stands for. */
export function placeFromState(value: unknown, scope: Scope): Place {
  if (typeof value === 'string') {
    const id = placeByState.get(value) ?? 'start';
    return { kind: 'place', id, ...(id === 'nytt' && scope.door !== undefined ? { door: scope.door } : {}) };
  }
  const [stage, inner] = Object.entries(value ?? {})[0] ?? [];
  const stageId = stageIds.find((id) => id === stage);
  if (!stageId || typeof inner !== 'string') return { kind: 'place', id: 'start' };
  if (inner === 'check') return { kind: 'check', stage: stageId };
  return { kind: 'page', page: inner.replace('-', '.'), scope };
}

const placeByState: ReadonlyMap<string, PlaceId> = new Map(placeTable.map((row) => [row.state, row.id]));

/** Scope ids that exist in the case; others are ignored rather than shown as empty pages. */
export function knownScope(c: CaseFile, scope: Scope): Scope {
  const orgId = scope.orgId !== undefined && orgIds(c).includes(scope.orgId) ? scope.orgId : undefined;
  const partId = scope.partId !== undefined && partIds(c).includes(scope.partId) ? scope.partId : undefined;
  return {
    ...(orgId === undefined ? {} : { orgId }),
    ...(partId === undefined ? {} : { partId }),
    ...(scope.ref === undefined ? {} : { ref: scope.ref }),
  };
}
