import { type Pieces, partOf, whole } from '#steps/import/pieces.ts';
import type { Document } from '#templates/tree/document.ts';
import { labelled } from '#templates/tree/labels.ts';
import { isNumbered, words } from '../words.ts';
import { flowInPieces } from './blocks.ts';
import { breakLines, spanWidth } from './break-lines.ts';
import { pageNumbers } from './contents.ts';
import { frontSlices } from './cover.ts';
import { lineItems, plainSpan } from './inline.ts';
import type { Metrics } from './metrics.ts';
import { paginateInPieces, type Sheet } from './paginate.ts';
import { type Place, placeFor } from './place.ts';
import { page, soft, type TextStyle, type } from './style.ts';
import { type Item, type LaidOut, makeTag, type Tag } from './types.ts';

/** Text set between two edges, cut with an ellipsis when it does not fit on one line. */
function oneLine(text: string, room: number, metrics: Metrics): string {
  const width = (shown: string) => spanWidth({ text: shown, face: 'sans', size: type.label.size }, metrics);
  if (width(text) <= room) return text;
  let kept = text;
  while (kept.length > 1 && width(`${kept.trimEnd()}…`) > room) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}

/** Draws text in the small size of head and foot. */
function labelItems(text: string, at: { x?: number; right?: number; top: number }, tag: Tag, metrics: Metrics): Item[] {
  const spans = plainSpan(text, 'sans', type.label.size, tag, metrics, soft);
  return breakLines(spans, 9999, metrics).flatMap((line) => {
    const x = at.x ?? (at.right ?? 0) - line.width;
    return lineItems(line, x, at.top, type.label, metrics);
  });
}

function headItems(document: Document, metrics: Metrics): Item[] {
  const none = makeTag('Artifact', undefined);
  const marks = document.marks.join(' · ');
  const marksWidth = spanWidth({ text: marks, face: 'sans', size: type.label.size }, metrics);
  const title = oneLine(document.title, page.right - page.left - marksWidth - 24, metrics);
  const top = page.head - type.label.leading;
  return [
    ...labelItems(title, { x: page.left, top }, none, metrics),
    ...labelItems(marks, { right: page.right, top }, none, metrics),
  ];
}

/** The stamp in the foot, on as many lines as it needs, and below it where the document comes from. */
function footItems(document: Document, number: number, total: number, stampTag: Tag, metrics: Metrics) {
  const pageText = words.page(number, total);
  const room = page.right - page.left - 70;
  const stamp = breakLines(plainSpan(document.stamp, 'sans', type.label.size, stampTag, metrics, soft), room, metrics);
  const style: TextStyle = type.label;
  const top = page.footRule + 5;
  const stampItems = stamp.flatMap((line, index) =>
    lineItems(line, page.left, top + index * style.leading, style, metrics),
  );
  const none = makeTag('Artifact', undefined);
  const below = top + Math.max(1, stamp.length) * style.leading;
  const rule: Item = {
    op: { kind: 'line', from: [page.left, page.footRule], to: [page.right, page.footRule], width: 0.5, grey: 0.4 },
  };
  const footer = number === 1 ? '' : oneLine(document.footer, page.right - page.left, metrics);
  const others = [
    rule,
    ...labelItems(pageText, { right: page.right, top }, none, metrics),
    ...labelItems(footer, { x: page.left, top: below }, none, metrics),
  ];
  return { stampItems, others };
}

/** Running head and foot. On the first page the stamp is real content, read once; on the others it is decoration. */
function frame(document: Document, sheet: Sheet, stampTag: Tag, metrics: Metrics): void {
  const total = sheet.pages.length;
  sheet.pages.forEach((one, index) => {
    const foot = footItems(document, index + 1, total, stampTag, metrics);
    const footer = index === 0 ? foot.others : [...foot.others, ...foot.stampItems];
    for (const { op } of footer) one.artifacts.push({ type: 'Footer', op });
    if (index > 0) for (const { op } of headItems(document, metrics)) one.artifacts.push({ type: 'Header', op });
    if (index === 0) sheet.place(0, foot.stampItems, 0);
  });
}

/** Puts the front matter first and in reading order, whatever order it was drawn in. */
function orderFront(root: Tag, front: readonly Tag[]): void {
  const rest = root.kids.filter((kid) => !('role' in kid) || !front.includes(kid));
  const first = front.filter((tag) => root.kids.includes(tag));
  root.kids.splice(0, root.kids.length, ...first, ...rest);
}

/** A document as positioned drawing operations and a tag tree. Pure: needs font measures only. */
export function* layoutInPieces(given: Document, metrics: Metrics): Pieces<LaidOut> {
  const document = labelled(given);
  const root = makeTag('Document', undefined);
  const place: Place = placeFor(isNumbered(document), metrics, document.kind === 'promises');
  const front = frontSlices(document, place, root);
  const body = yield* partOf(flowInPieces(document.blocks, place, root), 0, 0.7);
  const sheet = yield* partOf(paginateInPieces([...front.slices, ...body]), 0.7, 1);
  pageNumbers(sheet, place);
  frame(document, sheet, front.tags.stamp, metrics);
  orderFront(root, Object.values(front.tags));
  return {
    pages: sheet.pages,
    root,
    annotations: sheet.annotations,
    bookmarks: sheet.bookmarks,
    destinations: sheet.destinations,
  };
}

/** `layoutInPieces`, at once. */
export const layout = (given: Document, metrics: Metrics): LaidOut => whole(layoutInPieces(given, metrics));
