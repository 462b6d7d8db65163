/** The list of contents: each heading a link, and the page it stands on once all pages are made. */
import type { ContentsEntry, LabelledContents } from '#templates/tree/labels.ts';
import { words } from '../words.ts';
import { breakLines } from './break-lines.ts';
import { lineItems, paragraphSlices, plainSpan, textSlices } from './inline.ts';
import type { Sheet } from './paginate.ts';
import type { Place } from './place.ts';
import { page, type TextStyle, type } from './style.ts';
import { makeTag, type Slice, type Tag } from './types.ts';

const line: TextStyle = { size: 10.5, leading: 15, before: 1.5 };
/** Room at the right for the number of the page. */
const pageRoom = 34;

function entrySlices(entry: ContentsEntry, place: Place, list: Tag): Slice[] {
  const { metrics } = place;
  const row = makeTag('TOCI', list);
  const said = [entry.label, entry.title].filter(Boolean).join(' ');
  const owner = makeTag('Link', makeTag('Reference', row), { to: entry.id, alt: words.goTo(said) });
  const left = place.numberX ?? place.x;
  // The number of a section hangs in the column of numbers; the longer label of an annex runs into its title.
  const hangs = entry.label !== undefined && entry.label.length <= 4;
  const x = hangs ? left + page.numberColumn : left;
  const spans = plainSpan(hangs ? entry.title : said, 'serif', line.size, owner, metrics);
  const slices = textSlices(breakLines(spans, place.x + place.measure - pageRoom - x, metrics), x, line, metrics);
  const [first, ...rest] = slices;
  if (first === undefined) return [];
  const label = hangs ? plainSpan(`${entry.label} `, 'serif', line.size, owner, metrics) : [];
  const numbers = breakLines(label, 9999, metrics).flatMap((one) => lineItems(one, left, 0, line, metrics));
  const all = [{ ...first, items: [...numbers, ...first.items] }, ...rest];
  const pageOf = { id: entry.id, tag: makeTag('NonStruct', row) };
  return all.map((slice, index) => (index === all.length - 1 ? { ...slice, pageOf } : slice));
}

export function contentsSlices(block: LabelledContents, place: Place, parent: Tag): Slice[] {
  const left = place.numberX ?? place.x;
  const title = paragraphSlices(
    [{ text: block.title }],
    { x: left, measure: place.measure, owner: makeTag('P', parent), face: 'serifBold' },
    type.heading2,
    place.metrics,
  );
  const list = makeTag('TOC', parent);
  const [first, ...rest] = block.entries.flatMap((entry) => entrySlices(entry, place, list));
  return [...title, ...(first === undefined ? [] : [{ ...first, before: 6, breakable: false }, ...rest])];
}

/** Writes the page of each heading at the right of its line. */
export function pageNumbers(sheet: Sheet, place: Place): void {
  for (const { id, tag, page: at, y } of sheet.waiting) {
    const target = sheet.destinations.get(id);
    if (target === undefined) continue;
    const spans = plainSpan(String(target.page + 1), 'serif', line.size, tag, place.metrics);
    for (const one of breakLines(spans, 9999, place.metrics))
      sheet.place(at, lineItems(one, place.x + place.measure - one.width, 0, line, place.metrics), y);
  }
}
