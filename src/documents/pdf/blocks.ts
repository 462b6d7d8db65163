import { type Pieces, whole } from '#steps/import/pieces.ts';
import type {
  LabelledBlock,
  LabelledCallout,
  LabelledHeading,
  LabelledItem,
  LabelledList,
  LabelledParagraph,
  LabelledRun,
} from '#templates/tree/labels.ts';
import { runText } from '../words.ts';
import { balanceLines, breakLines, spanWidth } from './break-lines.ts';
import { contentsSlices } from './contents.ts';
import { figureSlices } from './figure.ts';
import { lineItems, paragraphSlices, plainSpan, textSlices, toSpans } from './inline.ts';
import type { Metrics } from './metrics.ts';
import type { Place } from './place.ts';
import { printed } from './sanitise.ts';
import { signatureSlices } from './signatures.ts';
import { ink, soft, type TextStyle, type } from './style.ts';
import { tableSlices } from './table.ts';
import { makeTag, type Slice, type Tag } from './types.ts';

function headingSlices(block: LabelledHeading, place: Place, parent: Tag): Slice[] {
  const { metrics, numberX } = place;
  const small = place.dense ? { ...type.heading3, before: 6 } : type.heading2;
  const style: TextStyle = block.level === 2 ? small : type.heading3;
  const tag = makeTag(`H${block.level}`, parent);
  const number = block.label === undefined ? [] : plainSpan(`${block.label} `, 'serifBold', style.size, tag, metrics);
  const hangs =
    block.runs.length > 0 &&
    numberX !== undefined &&
    number.reduce((sum, span) => sum + spanWidth(span, metrics), 0) < place.x - numberX;
  const x = hangs || numberX === undefined ? place.x : numberX;
  const text = toSpans(block.runs, 'serifBold', style.size, tag, metrics);
  const lines = balanceLines(hangs ? text : [...number, ...text], place.x + place.measure - x, metrics);
  const slices = textSlices(lines, x, style, metrics);
  // As it is printed, so that bookmark and heading are the same also where a character has no glyph.
  const title = [block.label, printed(text.map((span) => span.text).join(''))].filter(Boolean).join(' ');
  return slices.map((slice, index) => {
    if (index > 0) return { ...slice, breakable: false };
    const numbers = hangs
      ? breakLines(number, 9999, metrics).flatMap((line) => lineItems(line, numberX ?? x, 0, style, metrics))
      : [];
    return { ...slice, items: [...numbers, ...slice.items], bookmark: { level: block.level, title }, anchor: block.id };
  });
}

/** A number, letter or bullet hanging to the left of text that has already been set. */
function withLabel(slices: Slice[], label: string, x: number, tag: Tag, metrics: Metrics, grey: number): Slice[] {
  const [first, ...rest] = slices;
  if (first === undefined) return slices;
  const line = breakLines(plainSpan(`${label} `, 'serif', type.body.size, tag, metrics, grey), 9999, metrics);
  const items = line.flatMap((one) => lineItems(one, x, 0, type.body, metrics));
  return [{ ...first, items: [...items, ...first.items] }, ...rest];
}

/** A list under its tag; an item's own list stands in the body of the item. */
function listSlices(block: LabelledList, place: Place, parent: Tag): Slice[] {
  const numbering = { letters: 'LowerAlpha', bullets: 'Disc', numbers: 'Decimal' }[block.style];
  const list = makeTag('L', parent, { attributes: `<</O /List /ListNumbering /${numbering}>>` });
  const indent = block.style === 'bullets' ? 14 : 20;
  const inner = { ...place, x: place.x + indent, measure: place.measure - indent };
  return block.items.flatMap((item) => itemSlices(item, place, inner, list));
}

function itemSlices(item: LabelledItem, place: Place, inner: Place, list: Tag): Slice[] {
  const entry = makeTag('LI', list);
  const label = makeTag('Lbl', entry);
  const body = makeTag('LBody', entry);
  const owner = item.list === undefined ? body : makeTag('P', body);
  const style = place.dense ? type.dense : type.item;
  const slices = paragraphSlices(item.runs, { x: inner.x, measure: inner.measure, owner }, style, place.metrics);
  return [
    ...withLabel(slices, item.label, place.x, label, place.metrics, ink),
    ...(item.list === undefined ? [] : glue(listSlices(item.list, inner, body))),
  ];
}

function calloutSlices(block: LabelledCallout, place: Place, parent: Tag): Slice[] {
  const inner = { ...place, x: place.x + 14, measure: place.measure - 14, wide: place.wide - 14, numberX: undefined };
  const tag = makeTag('Sect', parent);
  const edge = { x: place.x, width: block.tone === 'warning' ? 4 : 2 };
  const title = paragraphSlices(
    [{ text: block.title }],
    { x: inner.x, measure: inner.measure, owner: makeTag('P', tag), face: 'sansBold' },
    type.body,
    place.metrics,
    { before: 14 },
  );
  const body = glue(flowSlices(block.blocks, inner, tag)).map((slice, index) =>
    index === 0 ? { ...slice, before: 2 } : slice,
  );
  const air: Slice = { height: 0, before: 0, breakable: false, items: [] };
  return [
    ...title.map((slice) => ({ ...slice, edge })),
    ...body.map((slice) => ({ ...slice, edge })),
    { ...air, height: 8 },
  ];
}

/** The same slices, the first of which stays on the page of what comes before. */
export function glue(slices: readonly Slice[]): Slice[] {
  return slices.map((slice, index) => (index === 0 ? { ...slice, breakable: false } : slice));
}

function endsWithColon(runs: readonly LabelledRun[]): boolean {
  return runs.map(runText).join('').trimEnd().endsWith(':');
}

/** Numbered paragraphs become one list per section: Lbl for the number, LBody for the text and what belongs to it. */
interface Clauses {
  list: Tag | undefined;
  body: Tag | undefined;
}

function numberedSlices(block: LabelledParagraph, number: string, place: Place, parent: Tag, open: Clauses): Slice[] {
  open.list ??= makeTag('L', parent, { attributes: '<</O /List /ListNumbering /Decimal>>' });
  const item = makeTag('LI', open.list);
  const label = makeTag('Lbl', item);
  open.body = makeTag('LBody', item);
  const owner = makeTag('P', open.body);
  const slices = paragraphSlices(block.runs, { x: place.x, measure: place.measure, owner }, type.body, place.metrics);
  const [first, ...rest] = withLabel(slices, number, place.numberX ?? place.x, label, place.metrics, soft);
  return first === undefined ? [] : [{ ...first, anchor: block.id ?? number }, ...rest];
}

function blockSlices(block: LabelledBlock, place: Place, parent: Tag, open: Clauses): Slice[] {
  if (
    block.kind === 'heading' ||
    block.kind === 'callout' ||
    block.kind === 'signatures' ||
    block.kind === 'contents'
  ) {
    open.list = undefined;
    open.body = undefined;
  }
  switch (block.kind) {
    case 'heading':
      return headingSlices(block, place, parent);
    case 'list':
      return listSlices(block, place, open.body ?? parent);
    case 'table':
      return tableSlices(block, place, open.body ?? parent);
    case 'signatures':
      return signatureSlices(block, place, parent);
    case 'figure':
      return figureSlices(block, place, open.body ?? parent);
    case 'callout':
      return calloutSlices(block, place, parent);
    case 'contents':
      return contentsSlices(block, place, parent);
    case 'pageBreak':
      return [{ height: 0, before: 0, breakable: true, items: [], pageBreak: true }];
    case 'paragraph': {
      if (block.label !== undefined && place.numberX !== undefined)
        return numberedSlices(block, block.label, place, parent, open);
      if (block.runs.every((run) => runText(run).trim() === '')) return [];
      const owner = makeTag('P', open.body ?? parent);
      const style = place.dense ? { ...type.dense, before: 4 } : type.body;
      return paragraphSlices(block.runs, { x: place.x, measure: place.measure, owner }, style, place.metrics);
    }
  }
}

function keepsNext(block: LabelledBlock): boolean {
  if (block.kind === 'heading') return true;
  return block.kind === 'paragraph' && (block.keepWithNext === true || endsWithColon(block.runs));
}

/** The last few paragraphs before the signatures: a page with signatures alone could be put under another text. */
function leadsToSignatures(blocks: readonly LabelledBlock[], index: number): boolean {
  if (blocks[index]?.kind !== 'paragraph') return false;
  const next = blocks
    .slice(index + 1, index + 4)
    .find((block) => block.kind !== 'paragraph' || block.label !== undefined);
  return next?.kind === 'signatures';
}

function fromEdge(place: Place): Place {
  const { numberX } = place;
  if (numberX === undefined) return place;
  const more = place.x - numberX;
  return { ...place, x: numberX, measure: place.measure + more, wide: place.wide + more, numberX: undefined };
}

/** Blocks in order as slices; headings and lead-ins hold on to what follows. */
export function* flowInPieces(blocks: readonly LabelledBlock[], place: Place, parent: Tag): Pieces<Slice[]> {
  const open: Clauses = { list: undefined, body: undefined };
  const flow: Slice[] = [];
  let held = false;
  let room = place;
  for (const [index, block] of blocks.entries()) {
    yield index / blocks.length;
    // Nothing is numbered in an annex, so its text begins at the edge where its heading does.
    if (block.kind === 'heading' && block.level === 2) room = block.numbered === 'annex' ? fromEdge(place) : place;
    const slices = blockSlices(block, room, parent, open);
    const kept = held && block.kind !== 'pageBreak' ? glue(slices) : slices;
    for (const slice of kept) flow.push(slice);
    held = keepsNext(block) || leadsToSignatures(blocks, index);
  }
  return flow;
}

/** `flowInPieces`, at once. */
function flowSlices(blocks: readonly LabelledBlock[], place: Place, parent: Tag): Slice[] {
  return whole(flowInPieces(blocks, place, parent));
}
