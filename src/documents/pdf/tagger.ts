import { words } from '../words.ts';
import type { Engine } from './engine.ts';
import { srgbProfile } from './icc.ts';
import { type Attachment, allocate, destination, type Job, object, pageRef, ref, stream } from './job.ts';
import { writeOutline } from './outline.ts';
import { num } from './paint.ts';
import { asciiAddress, asciiString, binary, textString, utf8 } from './strings.ts';
import { page } from './style.ts';
import type { Annotation, Fragment, LaidOut, Tag, Target } from './types.ts';
import { type Metadata, xmpPacket } from './xmp.ts';

/** The page's part: its key in the parent tree, tab order by structure, its links. */
function writePageKeys(job: Job, number: number): void {
  const own = job.ids.annotations.filter((_, index) => job.laidOut.annotations[index]?.page === number - 1);
  job.engine.write(`/StructParents ${number - 1} /Tabs /S`);
  if (own.length > 0) job.engine.write(`/Annots [${own.map(ref).join(' ')}]`);
}

function firstPage(tag: Tag): number | undefined {
  for (const kid of tag.kids) {
    const found = 'role' in kid ? firstPage(kid) : kid.page;
    if (found !== undefined) return found;
  }
  return undefined;
}

/** What a Figure must say about itself: its alternative text, and where on its page it stands. */
function figureKeys(tag: Tag): string {
  const fragments = tag.kids.flatMap((kid) => ('ops' in kid ? [kid] : []));
  const extent = fragments.flatMap((one) => one.ops).find((op) => op.kind === 'extent');
  if (extent?.kind !== 'extent') return '';
  const { x, y, width, height } = extent;
  const box = [x, page.height - y - height, x + width, page.height - y].map(num).join(' ');
  return ` /Alt ${textString(tag.alt ?? '')} /A <</O /Layout /Placement /Block /BBox [${box}]>>`;
}

function writeTag(job: Job, tag: Tag, id: number): void {
  const home = firstPage(tag);
  const content = (fragment: Fragment) =>
    fragment.page === home
      ? String(fragment.mcid)
      : `<</Type /MCR /Pg ${pageRef(job, fragment.page)} /MCID ${fragment.mcid}>>`;
  const kids = tag.kids.map((kid) => ('role' in kid ? ref(job.ids.tags.get(kid)) : content(kid)));
  const links = job.laidOut.annotations.flatMap((annotation, index) =>
    annotation.tag === tag
      ? [`<</Type /OBJR /Pg ${pageRef(job, annotation.page)} /Obj ${ref(job.ids.annotations[index])}>>`]
      : [],
  );
  const parent = tag.parent === undefined ? job.ids.tree : job.ids.tags.get(tag.parent);
  const where = home === undefined ? '' : ` /Pg ${pageRef(job, home)}`;
  const attributes = tag.attributes === undefined ? figureKeys(tag) : ` /A ${tag.attributes}`;
  const said = tag.actualText === undefined ? '' : ` /ActualText ${textString(tag.actualText)}`;
  const list = [...kids, ...links].join(' ');
  object(
    job.engine,
    id,
    `<</Type /StructElem /S /${tag.role} /P ${ref(parent)}${where}${attributes}${said} /K [${list}]>>`,
  );
}

/** Which tag owns each piece of content, page by page, and then each link. */
function writeParentTree(job: Job): void {
  const { pages, annotations } = job.laidOut;
  const owners = pages.map((one, index) => {
    const list = one.fragments.map((fragment) => ref(job.ids.tags.get(fragment.tag)));
    return `${index} [${list.join(' ')}]`;
  });
  const links = annotations.map(
    (annotation, index) => `${pages.length + index} ${ref(job.ids.tags.get(annotation.tag))}`,
  );
  object(job.engine, job.ids.parentTree, `<</Nums [${[...owners, ...links].join('\n')}]>>`);
}

function writeLink(job: Job, annotation: Annotation, index: number): void {
  const [left, top, right, bottom] = annotation.box;
  const box = [left, page.height - bottom, right, page.height - top].map(num).join(' ');
  const id = job.ids.annotations[index] ?? 0;
  object(
    job.engine,
    id,
    `<</Type /Annot /Subtype /Link /Rect [${box}] /Border [0 0 0] /F 4 /StructParent ${job.laidOut.pages.length + index}`,
    `/Contents ${textString(annotation.tag.alt ?? '')}`,
    `${leadsTo(job, annotation.target)}>>`,
  );
}

/** An address to open, or a place in the document. */
function leadsTo(job: Job, target: Target): string {
  if (target.href !== undefined) return `/A <</S /URI /URI ${asciiString(asciiAddress(target.href))}>>`;
  const place = job.laidOut.destinations.get(target.to);
  if (place === undefined) throw new Error(`Länken till ${target.to} leder ingenstans.`);
  return `/Dest ${destination(job, place)}`;
}

function writeAttachment(job: Job, attachment: Attachment): void {
  const day = `(D:${job.metadata.date.replaceAll('-', '')}000000+00'00')`;
  const parameters = `<</ModDate ${day} /Size ${attachment.bytes.length}>>`;
  const keys = { Type: '/EmbeddedFile', Subtype: '/application#2Fjson', Params: parameters };
  stream(job.engine, job.ids.file, binary(attachment.bytes), keys, true);
  const name = textString(attachment.name);
  const file = ref(job.ids.file);
  object(
    job.engine,
    job.ids.fileSpec,
    `<</Type /Filespec /F ${name} /UF ${name} /Desc ${textString(words.caseFile)}`,
    `/AFRelationship /Source /EF <</F ${file} /UF ${file}>>>>`,
  );
}

function writeObjects(job: Job): void {
  const { engine, ids, laidOut } = job;
  object(
    engine,
    ids.tree,
    `<</Type /StructTreeRoot /K ${ref(ids.tags.get(laidOut.root))} /ParentTree ${ref(ids.parentTree)}`,
    `/ParentTreeNextKey ${laidOut.pages.length + laidOut.annotations.length}>>`,
  );
  writeParentTree(job);
  for (const [tag, id] of ids.tags) writeTag(job, tag, id);
  laidOut.annotations.forEach((annotation, index) => {
    writeLink(job, annotation, index);
  });
  writeOutline(job);
  stream(engine, ids.icc, atob(srgbProfile), { N: '3' }, true);
  stream(engine, ids.xmp, utf8(xmpPacket(job.metadata)), { Type: '/Metadata', Subtype: '/XML' }, false);
  if (job.attachment !== undefined) writeAttachment(job, job.attachment);
}

function writeCatalogKeys(job: Job): void {
  const { engine, ids } = job;
  engine.write('/Version /1.7 /Lang (sv-SE) /MarkInfo <</Marked true>> /ViewerPreferences <</DisplayDocTitle true>>');
  engine.write(`/StructTreeRoot ${ref(ids.tree)} /Metadata ${ref(ids.xmp)}`);
  engine.write('/OutputIntents [<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier (sRGB IEC61966-2.1)');
  engine.write(`/Info (sRGB IEC61966-2.1) /DestOutputProfile ${ref(ids.icc)}>>]`);
  if (job.laidOut.bookmarks.length > 0) engine.write(`/Outlines ${ref(ids.outline)} /PageMode /UseOutlines`);
  if (job.attachment === undefined) return;
  const spec = ref(ids.fileSpec);
  engine.write(`/Names <</EmbeddedFiles <</Names [${textString(job.attachment.name)} ${spec}]>>>> /AF [${spec}]`);
}

/** Subscribes to jsPDF's output so that the file gets tags, bookmarks, links, metadata, colour profile and attachment. */
export function tagOutput(engine: Engine, laidOut: LaidOut, metadata: Metadata, attachment?: Attachment): void {
  let job: Job | undefined;
  engine.events.subscribe('buildDocument', () => {
    job = undefined;
  });
  engine.events.subscribe('putPage', ({ pageNumber }) => {
    // Not earlier: jsPDF has hard-coded that the first page is object 3.
    job ??= { engine, laidOut, metadata, attachment, ids: allocate(engine, laidOut, attachment !== undefined) };
    writePageKeys(job, pageNumber);
  });
  engine.events.subscribe('postPutResources', () => {
    if (job !== undefined) writeObjects(job);
  });
  engine.events.subscribe('putCatalog', () => {
    if (job !== undefined) writeCatalogKeys(job);
  });
}
