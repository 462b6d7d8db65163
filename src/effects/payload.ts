/** A file that came in the address: taken out of it at once, so that it does not stay in the address bar or history. */
const carried = /^#\/ta-emot\/(.+)$/;
let waiting: string | undefined;

/** Most times that a link is written over on its way: once by each guard that it passes. */
const mostRewritten = 3;

/**
 * The hash that a link had before a guard of the mail wrote `%23` for `#`. Undefined where nothing is to mend. What a link
 * of ours carries stands after `?#`, so that the page is found however it is written.
 */
export function hashBefore(search: string): string | undefined {
  let text = search;
  for (let times = 0; times < mostRewritten; times += 1) {
    const found = /^\?=?#\/?(ta-emot\/[\w.-]+)/.exec(text);
    if (found) return `#/${found[1]}`;
    try {
      text = decodeURIComponent(text);
    } catch {
      return undefined;
    }
  }
  return undefined;
}

/** Puts right an address that was written over on its way, before anything reads it. */
export function mendAddress(): void {
  const hash = hashBefore(window.location.search);
  if (hash !== undefined) window.history.replaceState(null, '', `${window.location.pathname}${hash}`);
}

/** The hash as the app is to read it; what a link carries is put aside first. */
export function withoutPayload(hash: string): string {
  const found = carried.exec(hash);
  if (!found) return hash;
  waiting = found[1];
  window.history.replaceState(null, '', '#/ta-emot');
  return '#/ta-emot';
}

/** What the last link carried; a second call gives nothing. */
export function takePayload(): string | undefined {
  const payload = waiting;
  waiting = undefined;
  return payload;
}

/** Where the tool is opened, without a place or anything that a link carries. */
export const siteAddress = (): string => window.location.href.replace(/[?#].*$/, '');

/** The address of this page, with a payload for whoever opens it. */
export function linkWith(payload: string): string {
  return `${siteAddress()}?#/ta-emot/${payload}`;
}

/** False for a page opened from a file: nobody else can open its address. */
export const canLink = (): boolean => window.location.protocol.startsWith('http');

/** Puts a text where the user can paste it from. False when the browser does not allow it. */
export async function copyText(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
