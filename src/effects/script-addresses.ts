/**
 * The only addresses that this page may run as scripts of their own: the service worker and the worker. The content
 * policy lets one policy of this name be made, so both are here.
 */
import workerFile from './worker.ts?worker&url';

/** Absolute; undefined for the worker in the one-file edition, which has nothing to fetch it from. */
const addresses = () => ({
  offline: new URL('sw.js', document.baseURI).href,
  worker: workerFile === '' ? undefined : new URL(workerFile, document.baseURI).href,
});

let policy: Pick<TrustedTypePolicy, 'createScriptURL'> | undefined;

function trusted(address: string): TrustedScriptURL | string {
  const { trustedTypes } = window;
  if (!trustedTypes) return address;
  policy ??= trustedTypes.createPolicy('iop', {
    createScriptURL: (wanted: string) => {
      if (!Object.values(addresses()).includes(wanted)) throw new Error('Unknown script');
      return wanted;
    },
  });
  return policy.createScriptURL(address);
}

/** The address in the form that the browser takes; undefined when there is none. */
export function scriptAddress(which: 'offline' | 'worker'): TrustedScriptURL | string | undefined {
  const address = addresses()[which];
  return address === undefined ? undefined : trusted(address);
}
