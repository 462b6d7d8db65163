/** Session mode: an address with `?spara=inte` keeps nothing on the device. Reloading or closing the tab clears it all. */

const parameter = 'spara';

export function keepsNothing(): boolean {
  return new URLSearchParams(window.location.search).get(parameter) === 'inte';
}

/** Address of the start page in session mode, and back. */
export function addressOf(mode: 'session' | 'device'): string {
  return mode === 'session' ? `?${parameter}=inte#/` : '?#/';
}

/**
 * Asks before the tab closes while something is not stored, and in session mode when something has been written at all:
 * it is kept nowhere.
 */
export function warnBeforeLeaving(unsaved: () => boolean, hasContent: () => boolean): void {
  window.addEventListener('beforeunload', (event) => {
    if (unsaved() || (keepsNothing() && hasContent())) event.preventDefault();
  });
}
