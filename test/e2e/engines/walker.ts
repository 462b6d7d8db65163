/** What a robot needs of a browser to walk the guide. Playwright's page has it; so have Firefox and WebKit, see beside. */

/** One page of a browser. Functions run in the page and may use nothing from outside but their argument. */
export interface Walker {
  /** Address of the page, as it was when something was last read from it. */
  readonly url: () => string;
  readonly goto: (address: string) => Promise<unknown>;
  readonly evaluate: <R, A>(run: (arg: A) => R | Promise<R>, arg: A) => Promise<R>;
  readonly keyboard: {
    /** A key by its name, with `Shift+` or `Control+` before it when that is held. */
    readonly press: (key: string) => Promise<unknown>;
    readonly type: (text: string) => Promise<unknown>;
    /** Puts a whole text where the caret is, as a paste does. */
    readonly insertText: (text: string) => Promise<unknown>;
  };
}

/** A browser other than Chromium, with one page. */
export interface Engine extends Walker {
  /** As the browser tells it, for what is printed. */
  readonly version: string;
  /** Gives a file to the first input for files. */
  readonly choose: (path: string) => Promise<unknown>;
  /** Folder that downloads are put in. */
  readonly downloads: string;
  readonly resize: (width: number, height: number) => Promise<unknown>;
  readonly close: () => Promise<unknown>;
}

/** Code points that WebDriver gives to keys without a character of their own. */
const named: Readonly<Record<string, string>> = {
  Shift: '\uE008',
  Control: '\uE009',
  Tab: '\uE004',
  Enter: '\uE006',
  Escape: '\uE00C',
  Space: ' ',
  ArrowDown: '\uE015',
  ArrowUp: '\uE013',
  PageDown: '\uE00F',
};

interface KeyAct {
  readonly type: 'keyDown' | 'keyUp';
  readonly value: string;
}

const keyOf = (name: string): string => named[name] ?? (name.length === 1 ? name.toLowerCase() : name);

/** The acts of WebDriver for a press: held keys down, the key, and up again in turn. */
export function pressActs(key: string): readonly KeyAct[] {
  const keys = key.split('+').map(keyOf);
  const down = keys.map((value): KeyAct => ({ type: 'keyDown', value }));
  const up = keys.toReversed().map((value): KeyAct => ({ type: 'keyUp', value }));
  return [...down, ...up];
}

/** The acts of WebDriver for a text, character by character. */
export const typeActs = (text: string): readonly KeyAct[] =>
  [...text].flatMap((value): readonly KeyAct[] => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]);

/** A keyboard as WebDriver performs it. */
export const actionsOf = (acts: readonly KeyAct[]) => [{ type: 'key', id: 'keyboard', actions: acts }];

/** Puts a text where the caret is. Runs in the page. */
export const insertText = (text: string): void => {
  document.execCommand('insertText', false, text);
};
