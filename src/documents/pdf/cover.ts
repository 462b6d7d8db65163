import type { LabelledDocument } from '#templates/tree/labels.ts';
import { hasCover } from '../words.ts';
import { balanceLines, breakLines, spanWidth } from './break-lines.ts';
import { lineItems, paragraphSlices, plainSpan, textSlices } from './inline.ts';
import type { Place } from './place.ts';
import { shapeOps } from './signatures.ts';
import { page, soft, type TextStyle, type } from './style.ts';
import { shift } from './table.ts';
import { type Item, makeTag, type Slice, type Tag } from './types.ts';

const gutter = 24;
const labelColumn = 132;
const width = page.right - page.left;

/** Slices set side by side as one: the columns keep their reading order, left first. */
function beside(columns: readonly (readonly Slice[])[], before: number, least = 0): Slice {
  let height = least;
  const items = columns.flatMap((slices) => {
    let y = 0;
    const moved = slices.flatMap((slice) => {
      y += slice.before;
      const own = slice.items.map((item): Item => ({ ...item, op: shift(item.op, y) }));
      y += slice.height;
      return own;
    });
    height = Math.max(height, y);
    return moved;
  });
  return { height, before, breakable: true, items };
}

/** First line of the document: the footer text at the left, the marks framed at the right. */
function topSlice(document: LabelledDocument, place: Place, marksTag: Tag, footerTag: Tag): Slice {
  const { metrics } = place;
  const style: TextStyle = { size: 12, leading: 24, before: 0 };
  let right: number = page.right;
  const items: Item[] = [];
  for (const mark of [...document.marks].reverse()) {
    const owner = makeTag('P', marksTag);
    const [line] = balanceLines(plainSpan(mark, 'sansBold', style.size, owner, metrics), width - 24, metrics);
    if (line === undefined) continue;
    right -= line.width + 22;
    const box = { kind: 'rect', x: right, y: 0, width: line.width + 22, height: style.leading, stroke: 1.4 } as const;
    items.unshift({ op: box }, ...lineItems(line, right + 11, 0, style, metrics));
    right -= 8;
  }
  const label = { ...type.label, before: 5 };
  const room = {
    x: page.left,
    measure: Math.max(right - page.left - 12, 120),
    owner: footerTag,
    face: 'sans',
  } as const;
  const left = paragraphSlices([{ text: document.footer }], { ...room, grey: soft }, label, metrics);
  return beside([[{ height: style.leading, before: 0, breakable: true, items }], left], 0, style.leading);
}

function titleSlices(document: LabelledDocument, place: Place, title: Tag, subtitle: Tag, style: TextStyle): Slice[] {
  const { metrics } = place;
  const under = place.dense ? type.subtitleDense : type.subtitle;
  const first = balanceLines(plainSpan(document.title, 'serifBold', style.size, title, metrics), width, metrics);
  const second = balanceLines(plainSpan(document.subtitle, 'serif', under.size, subtitle, metrics), width, metrics);
  return [
    ...textSlices(first, page.left, style, metrics).map((slice, index) => ({ ...slice, breakable: index === 0 })),
    ...textSlices(second, page.left, under, metrics).map((slice) => ({ ...slice, breakable: false })),
  ];
}

/** The parties two by two, each with its shape. */
function partySlices(document: LabelledDocument, place: Place, owner: Tag): Slice[] {
  const half = (width - gutter) / 2;
  const rows: Slice[] = [];
  for (let index = 0; index < document.parties.length; index += 2) {
    const columns = document.parties.slice(index, index + 2).map((party, side) => {
      const x = page.left + side * (half + gutter);
      const set = { x: x + 17, measure: half - 17, owner: makeTag('P', owner), face: 'sansBold' } as const;
      const [first, ...rest] = paragraphSlices([{ text: party.name }], set, type.party, place.metrics);
      if (first === undefined) return [];
      const shape = shapeOps(party.side, x, 3.5, 10).map((op): Item => ({ op }));
      return [{ ...first, items: [...shape, ...first.items] }, ...rest];
    });
    rows.push(beside(columns, index === 0 ? (hasCover(document) ? 14 : 9) : 4));
  }
  return rows;
}

/** Label at the left, value at the right, as a list of pairs. */
function factSlices(document: LabelledDocument, place: Place, parent: Tag): Slice[] {
  const { metrics } = place;
  const list = makeTag('L', parent, { attributes: '<</O /List /ListNumbering /None>>' });
  const widest = Math.max(
    0,
    ...document.facts.map((fact) => spanWidth({ text: fact.label, face: 'sans', size: type.party.size }, metrics)),
  );
  const column = Math.min(Math.max(widest + 18, 90), labelColumn + 30);
  return document.facts.map((fact, index) => {
    const item = makeTag('LI', list);
    const style: TextStyle = { size: 10, leading: type.item.leading, before: 0 };
    const label = plainSpan(`${fact.label} `, 'sans', style.size, makeTag('Lbl', item), metrics, soft);
    const left = textSlices(breakLines(label, column - 8, metrics), page.left, style, metrics);
    const place = { x: page.left + column, measure: width - column, owner: makeTag('LBody', item) };
    const right = paragraphSlices(fact.runs, place, type.item, metrics, { before: 0 });
    return beside([left, right], index === 0 ? (hasCover(document) ? 20 : 9) : hasCover(document) ? 5 : 2);
  });
}

type FrontTags = Readonly<Record<'title' | 'subtitle' | 'marks' | 'parties' | 'facts' | 'footer' | 'stamp', Tag>>;

function ruleSlice(before: number): Slice {
  const op = { kind: 'line', from: [page.left, 0], to: [page.right, 0], width: 1.4 } as const;
  return { height: 2, before, breakable: true, items: [{ op }] };
}

function total(slices: readonly Slice[]): number {
  return slices.reduce((sum, slice) => sum + slice.before + slice.height, 0);
}

/**
 * The first page: marks, the drawing of square and circle, title, parties and facts. A document with a cover fills a page;
 * the others get the same parts in small above their first block. The tags are made in reading order, title first.
 */
export function frontSlices(document: LabelledDocument, place: Place, root: Tag): { slices: Slice[]; tags: FrontTags } {
  const tags = {
    title: makeTag('H1', root),
    subtitle: makeTag('P', root),
    marks: makeTag('Sect', root),
    parties: makeTag('Sect', root),
    facts: makeTag('Sect', root),
    footer: makeTag('P', root),
    stamp: makeTag('P', root),
  };
  const covered = hasCover(document);
  const top = topSlice(document, place, tags.marks, tags.footer);
  const parties = partySlices(document, place, tags.parties);
  const facts = factSlices(document, place, tags.facts);
  const empty = parties.length + facts.length === 0;
  if (!covered) {
    const titles = titleSlices(
      document,
      place,
      tags.title,
      tags.subtitle,
      place.dense ? type.titleDense : type.titleSmall,
    );
    const [first, ...rest] = titles;
    const start = first === undefined ? [] : [{ ...first, before: place.dense ? 8 : 16 }, ...rest];
    const rest2 = empty ? [] : [...parties, ...facts];
    return { slices: [top, ...start, ruleSlice(8), ...rest2, ...(empty ? [] : [ruleSlice(8)])], tags };
  }
  const titles = titleSlices(document, place, tags.title, tags.subtitle, type.title);
  const rest = [...titles, ruleSlice(26), ...parties, ...facts];
  const room = page.bottom - page.firstTop - top.height - total(rest) - 90;
  const size = Math.max(70, Math.min(252, room));
  const drawing: Slice = {
    height: size + 44,
    before: 32,
    breakable: false,
    items: [{ op: { kind: 'mark', x: page.left, y: 0, size } }],
  };
  const next: Slice = { height: 0, before: 0, breakable: true, items: [], pageBreak: true };
  return { slices: [top, drawing, ...rest, next], tags };
}
