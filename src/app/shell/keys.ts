/** The one key of the tool's own: ”?” opens the list of keys. Never while somebody types, and it can be turned off. */

/** Where the choice to turn the key off is kept among the settings of the device. */
export const keysOff = 'keys-off';

const typing = 'input:not([type=radio], [type=checkbox], [type=button]), textarea, select, [contenteditable]';

const isTyping = (target: EventTarget | null): boolean => target instanceof Element && target.closest(typing) !== null;

/** Follows the key on every page. `isOff` is asked when it is pressed. */
export function followKeys(isOff: () => Promise<unknown>): void {
  window.addEventListener('keydown', ({ key, target, ctrlKey, metaKey, altKey, defaultPrevented }) => {
    if (key !== '?' || ctrlKey || metaKey || altKey || defaultPrevented || isTyping(target)) return;
    void isOff().then((off) => {
      if (off !== true) window.location.hash = '#/tangenter';
    });
  });
}
