/** The list of contents: each heading a link, and the page it stands on once all pages are made. */
import type { ContentsEntry, LabelledContents } from '#templates/tree/labels.ts';
import { words } from '../words.ts';
import { breakLines } from './break-lines.ts';
import { lineItems, paragraphSlices, plainSpan, textSlices } from './inline.ts';
import type { Metrics } from './metrics.ts';
import type { Sheet } from './paginate.ts';
import type { Place } from './place.ts';
import { type TextStyle, type } from './style.ts';
import { makeTag, type Slice, type Tag } from './types.ts';

const line: TextStyle = { size: 10, leading: 12.5, before: 0 };
/** Room at the right for the number of the page. */
const pageRoom = 20;
/** Room at the left for the number of a section. */
const numberRoom = 22;
/** Entries in one column at most. */
const most = 12;
const gutter = 20;

/** Where one column of the list stands. */
interface Column {
  readonly left: number;
  readonly right: number;
}

function entrySlices(entry: ContentsEntry, nth: number, column: Column, metrics: Metrics, list: Tag): Slice[] {
  const row = makeTag('TOCI', list);
  const said = [entry.label, entry.title].filter(Boolean).join(' ');
  const owner = makeTag('Link', makeTag('Reference', row), { to: entry.id, alt: words.goTo(said) });
  const { left, right } = column;
  // The number of a section hangs in the column of numbers; the longer label of an annex runs into its title.
  const hangs = entry.label !== undefined && entry.label.length <= 4;
  const x = hangs ? left + numberRoom : left;
  const spans = plainSpan(hangs ? entry.title : said, 'serif', line.size, owner, metrics);
  const slices = textSlices(breakLines(spans, right - pageRoom - x, metrics), x, line, metrics);
  const [first, ...rest] = slices;
  if (first === undefined) return [];
  const label = hangs ? plainSpan(`${entry.label} `, 'serif', line.size, owner, metrics) : [];
  const numbers = breakLines(label, 9999, metrics).flatMap((one) => lineItems(one, left, 0, line, metrics));
  const all = [{ ...first, items: [...numbers, ...first.items] }, ...rest];
  const pageOf = [{ id: entry.id, tag: makeTag('NonStruct', row), right, nth }];
  return all.map((slice, index) => (index === all.length - 1 ? { ...slice, pageOf } : slice));
}

/** Two columns line by line. */
function besideEachOther(first: readonly Slice[], second: readonly Slice[]): Slice[] {
  return Array.from({ length: Math.max(first.length, second.length) }, (_, index): Slice => {
    const both = [first[index], second[index]].flatMap((slice) => slice ?? []);
    return {
      height: Math.max(...both.map(({ height }) => height)),
      before: Math.max(...both.map(({ before }) => before)),
      breakable: true,
      items: both.flatMap(({ items }) => items),
      pageOf: both.flatMap(({ pageOf }) => pageOf ?? []),
    };
  });
}

/** A list that would take much of a page stands in two columns. */
function linesOf(entries: readonly ContentsEntry[], place: Place, list: Tag): Slice[] {
  const [left, right] = [place.numberX ?? place.x, place.x + place.measure];
  const half = entries.length > most ? Math.ceil(entries.length / 2) : entries.length;
  const width = entries.length > most ? (right - left - gutter) / 2 : right - left;
  const slices = (from: number, to: number, x: number): Slice[] =>
    entries
      .slice(from, to)
      .flatMap((entry, at) => entrySlices(entry, from + at, { left: x, right: x + width }, place.metrics, list));
  return half === entries.length
    ? slices(0, half, left)
    : besideEachOther(slices(0, half, left), slices(half, entries.length, right - width));
}

export function contentsSlices(block: LabelledContents, place: Place, parent: Tag): Slice[] {
  const left = place.numberX ?? place.x;
  const title = paragraphSlices(
    [{ text: block.title }],
    { x: left, measure: place.measure, owner: makeTag('P', parent), face: 'serifBold' },
    type.heading2,
    place.metrics,
  );
  const [first, ...rest] = linesOf(block.entries, place, makeTag('TOC', parent));
  return [...title, ...(first === undefined ? [] : [{ ...first, before: 3, breakable: false }, ...rest])];
}

/** Writes the page of each heading at the right of its line, and puts the entries in the order they are read. */
export function pageNumbers(sheet: Sheet, place: Place): void {
  for (const { id, tag, page: at, y, right } of sheet.waiting) {
    const target = sheet.destinations.get(id);
    if (target === undefined) continue;
    const spans = plainSpan(String(target.page + 1), 'serif', line.size, tag, place.metrics);
    for (const one of breakLines(spans, 9999, place.metrics))
      sheet.place(at, lineItems(one, right - one.width, 0, line, place.metrics), y);
  }
  // Two columns are drawn line by line, but are read one after the other.
  const order = new Map(sheet.waiting.flatMap(({ tag, nth }) => (tag.parent ? [[tag.parent, nth] as const] : [])));
  const lists = new Set([...order.keys()].flatMap(({ parent }) => parent ?? []));
  const nthOf = (kid: Tag['kids'][number]): number => ('role' in kid ? (order.get(kid) ?? -1) : -1);
  for (const list of lists) list.kids.sort((a, b) => nthOf(a) - nthOf(b));
}
