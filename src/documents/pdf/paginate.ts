import type { Pieces } from '#steps/import/pieces.ts';
import { page as measures } from './style.ts';
import { shift } from './table.ts';
import type { Annotation, Bookmark, Destination, Fragment, Item, Page, Slice, Tag, Target } from './types.ts';

/** Pages while they are being filled. */
export interface Sheet {
  readonly pages: Page[];
  readonly annotations: Annotation[];
  readonly bookmarks: Bookmark[];
  readonly destinations: Map<string, Destination>;
  /** Lines that wait for the page of another block. */
  readonly waiting: (Destination & NonNullable<Slice['pageOf']>[number])[];
  /** Draws items on a page, `y` points further down. */
  readonly place: (page: number, items: readonly Item[], y: number) => void;
}

/** Gives the tag its place among its parent's kids the first time that it is drawn. */
function attach(tag: Tag): void {
  const parent = tag.parent;
  if (parent === undefined || parent.kids.includes(tag)) return;
  attach(parent);
  parent.kids.push(tag);
}

function fragmentFor(tag: Tag, number: number, page: Page): Fragment {
  attach(tag);
  const last = tag.kids.at(-1);
  if (last !== undefined && 'mcid' in last && last.page === number) return last;
  const fragment: Fragment = { page: number, mcid: page.fragments.length, tag, ops: [] };
  tag.kids.push(fragment);
  page.fragments.push(fragment);
  return fragment;
}

function makeSheet(): Sheet {
  const pages: Page[] = [];
  const annotations: Annotation[] = [];
  const place = (number: number, items: readonly Item[], dy: number) => {
    while (pages.length <= number) pages.push({ fragments: [], artifacts: [] });
    const page = pages[number];
    if (page === undefined) return;
    for (const { op, owner } of items) {
      const moved = shift(op, dy);
      if (owner === undefined) {
        page.artifacts.push({ type: 'Layout', op: moved });
      } else if (moved.kind === 'text' && moved.text === '') {
        attach(owner);
      } else {
        fragmentFor(owner, number, page).ops.push(moved);
      }
    }
  };
  return { pages, annotations, bookmarks: [], destinations: new Map(), waiting: [], place };
}

/** First slice that goes on the next page, when filling starts with slice `start` at height `top`. */
function endOfPage(slices: readonly Slice[], start: number, top: number): number {
  let y = top + (slices[start]?.repeat?.height ?? 0);
  for (let index = start; index < slices.length; index++) {
    const slice = slices[index];
    if (slice === undefined) break;
    if (slice.pageBreak === true) return index + 1;
    y += (index === start ? 0 : slice.before) + slice.height;
    if (y <= measures.bottom + 0.01 || index === start) continue;
    const cut = slices.findLastIndex((one, at) => at > start && at <= index && one.breakable === true);
    return cut < 0 ? index : cut;
  }
  return slices.length;
}

/** The head of a table again, without tags: it has been read already. */
function repeatHead(sheet: Sheet, slice: Slice | undefined, number: number, y: number): number {
  if (slice === undefined) return 0;
  sheet.place(
    number,
    slice.items.map(({ op }) => ({ op })),
    y,
  );
  return slice.height;
}

interface OpenEdge {
  readonly edge: Slice['edge'];
  readonly from: number;
  to: number;
}

function closeEdge(sheet: Sheet, open: OpenEdge | undefined, number: number): void {
  if (open?.edge === undefined) return;
  const { x, width } = open.edge;
  const op = { kind: 'rect', x, y: open.from, width, height: open.to - open.from } as const;
  sheet.place(number, [{ op }], 0);
}

function drawPage(sheet: Sheet, slices: readonly Slice[], number: number, top: number): void {
  const [first] = slices;
  let y = top + repeatHead(sheet, first?.repeat, number, top);
  let open: OpenEdge | undefined;
  slices.forEach((slice, index) => {
    const above = index === 0 ? 0 : slice.before;
    if (open?.edge !== slice.edge) {
      closeEdge(sheet, open, number);
      open = slice.edge === undefined ? undefined : { edge: slice.edge, from: y + above, to: y };
    }
    y += above;
    if (slice.bookmark !== undefined) sheet.bookmarks.push({ ...slice.bookmark, page: number, y: y - 6 });
    if (slice.anchor !== undefined) sheet.destinations.set(slice.anchor, { page: number, y: y - 6 });
    sheet.waiting.push(...(slice.pageOf ?? []).map((one) => ({ ...one, page: number, y })));
    sheet.place(number, slice.items, y);
    collectLinks(sheet, slice.items, number, y);
    y += slice.height;
    if (open !== undefined) open.to = y;
  });
  closeEdge(sheet, open, number);
}

/** The link that a text stands in; a cut word stands in a Span inside it. */
function linkAround(tag: Tag | undefined): Tag | undefined {
  return tag?.role === 'Span' ? tag.parent : tag;
}

function targetOf(link: Tag | undefined): Target | undefined {
  if (link?.to !== undefined) return { to: link.to };
  return link?.href === undefined ? undefined : { href: link.href };
}

/** Every line of a link gets a box to click. */
function collectLinks(sheet: Sheet, items: readonly Item[], number: number, dy: number): void {
  for (const { op, owner, width = 0 } of items) {
    const link = linkAround(owner);
    const target = targetOf(link);
    if (link === undefined || target === undefined || op.kind !== 'text' || op.text.trim() === '') continue;
    const box = [op.x, op.y + dy - op.size * 0.8, op.x + width, op.y + dy + op.size * 0.28] as const;
    sheet.annotations.push({ page: number, box, tag: link, target });
  }
}

/** Fills pages with slices: breaks only where allowed, drops space at the top of a page, repeats table heads. */
export function* paginateInPieces(slices: readonly Slice[]): Pieces<Sheet> {
  const sheet = makeSheet();
  let start = 0;
  let number = 0;
  while (start < slices.length || number === 0) {
    const top = number === 0 ? measures.firstTop : measures.top;
    const end = endOfPage(slices, start, top);
    const onPage = slices.slice(start, end).filter((slice) => slice.pageBreak !== true);
    sheet.place(number, [], 0);
    // A page break right at the top of a page would leave a blank page.
    if (onPage.length > 0 || number === 0) {
      drawPage(sheet, onPage, number, top);
      number++;
    }
    start = Math.max(end, start + 1);
    yield Math.min(1, start / slices.length);
  }
  const used = sheet.pages.slice(0, number);
  sheet.pages.splice(0, sheet.pages.length, ...used);
  return sheet;
}
