/** Loads a library that puts its own `JSON.stringify` and the like in the place of Node's, and puts Node's back. */

const kept: readonly object[] = [JSON, Array.prototype, Function.prototype, String.prototype, Object, Array];

/**
 * pdf.js for older engines does so, and every test that shared its process then ran on the slow ones instead of those
 * that users have. What it adds stays, since it needs that itself.
 */
export async function withOwnBuiltins<T>(load: () => Promise<T>): Promise<T> {
  const before = kept.map((one) => Object.getOwnPropertyDescriptors(one));
  try {
    return await load();
  } finally {
    for (const [at, one] of kept.entries()) Object.defineProperties(one, before[at] ?? {});
  }
}
