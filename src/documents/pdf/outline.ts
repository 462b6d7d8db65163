/** The bookmarks of a PDF, written as its outline. */
import { destination, type Job, object, ref } from './job.ts';
import { textString } from './strings.ts';
import type { Bookmark } from './types.ts';

/** Bookmarks as a two-level tree: sections, and their subsections. */
export function writeOutline(job: Job): void {
  const { bookmarks } = job.laidOut;
  const parentOf = (index: number) => {
    if ((bookmarks[index]?.level ?? 2) <= 2) return -1;
    for (let before = index - 1; before >= 0; before--) if ((bookmarks[before]?.level ?? 2) <= 2) return before;
    return -1;
  };
  const kidsOf = (parent: number) => bookmarks.map((_, index) => index).filter((index) => parentOf(index) === parent);
  const id = (index: number | undefined) => (index === undefined ? undefined : job.ids.bookmarks[index]);
  const range = (kids: readonly number[], count: number) =>
    kids.length === 0 ? '' : ` /First ${ref(id(kids[0]))} /Last ${ref(id(kids.at(-1)))} /Count ${count}`;
  const top = kidsOf(-1);
  object(job.engine, job.ids.outline, `<</Type /Outlines${range(top, top.length)}>>`);
  bookmarks.forEach((bookmark, index) => {
    const parent = parentOf(index);
    const siblings = parent === -1 ? top : kidsOf(parent);
    const at = siblings.indexOf(index);
    const kids = parent === -1 ? kidsOf(index) : [];
    const previous = at > 0 ? ` /Prev ${ref(id(siblings[at - 1]))}` : '';
    const next = at < siblings.length - 1 ? ` /Next ${ref(id(siblings[at + 1]))}` : '';
    object(
      job.engine,
      id(index) ?? 0,
      bookmarkHead(job, bookmark, parent, id(parent)),
      `${previous}${next}${range(kids, -kids.length)}>>`,
    );
  });
}

function bookmarkHead(job: Job, bookmark: Bookmark, parent: number, parentId: number | undefined): string {
  const up = ref(parent === -1 ? job.ids.outline : parentId);
  return `<</Title ${textString(bookmark.title)} /Parent ${up} /Dest ${destination(job, bookmark)}`;
}
