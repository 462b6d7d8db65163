/** One PDF in the making: the numbers its objects have been given, and how an object, a stream and a reference are written. */
import type { Engine } from './engine.ts';
import { num } from './paint.ts';
import { page } from './style.ts';
import type { Destination, LaidOut, Tag } from './types.ts';
import type { Metadata } from './xmp.ts';

/** A file put into the PDF. */
export interface Attachment {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Object numbers, given out once per output so that references can be written before the objects. */
interface Ids {
  readonly tree: number;
  readonly parentTree: number;
  readonly outline: number;
  readonly icc: number;
  readonly xmp: number;
  readonly file: number;
  readonly fileSpec: number;
  readonly tags: ReadonlyMap<Tag, number>;
  readonly annotations: readonly number[];
  readonly bookmarks: readonly number[];
}

function tagsOf(root: Tag): Tag[] {
  return [root, ...root.kids.flatMap((kid) => ('role' in kid ? tagsOf(kid) : []))];
}

/** Gives every object of the output its number. */
export function allocate(engine: Engine, laidOut: LaidOut, attached: boolean): Ids {
  const next = () => engine.newObjectDeferred();
  return {
    tree: next(),
    parentTree: next(),
    outline: next(),
    icc: next(),
    xmp: next(),
    // A number given out and never used would damage the cross-reference table.
    file: attached ? next() : 0,
    fileSpec: attached ? next() : 0,
    tags: new Map(tagsOf(laidOut.root).map((tag) => [tag, next()])),
    annotations: laidOut.annotations.map(next),
    bookmarks: laidOut.bookmarks.map(next),
  };
}

/** One file in the making: what the listeners below share. */
export interface Job {
  readonly engine: Engine;
  readonly laidOut: LaidOut;
  readonly metadata: Metadata;
  readonly attachment: Attachment | undefined;
  readonly ids: Ids;
}

/** Writes one object, a line at a time. */
export function object(engine: Engine, id: number, ...lines: string[]): void {
  engine.newObjectDeferredBegin(id, true);
  for (const line of lines) engine.write(line);
  engine.write('endobj');
}

/** Writes one stream; `keys` go into its dictionary, and `packed` compresses it. */
export function stream(engine: Engine, id: number, data: string, keys: Record<string, string>, packed: boolean): void {
  engine.newObjectDeferredBegin(id, true);
  engine.putStream({
    data,
    objectId: id,
    additionalKeyValues: Object.entries(keys).map(([key, value]) => ({ key, value })),
    ...(packed ? {} : { filters: [] }),
  });
  engine.write('endobj');
}

/** A reference to an object. */
export const ref = (id: number | undefined) => `${id ?? 0} 0 R`;

/** A reference to a page, counted from 0. */
export function pageRef(job: Job, index: number): string {
  return ref(job.engine.getPageInfo(index + 1).objId);
}

/** A place on a page, as a link or a bookmark names it. */
export function destination(job: Job, { page: number, y }: Destination): string {
  return `[${pageRef(job, number)} /XYZ null ${num(page.height - y)} null]`;
}
