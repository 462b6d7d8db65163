/**
 * A kommun's package that comes with the installation: a file beside the page, named in it by the build. Without that
 * name nothing is asked for.
 */
const address = (): string | undefined =>
  document.querySelector<HTMLMetaElement>('meta[name="iop-kommunpaket"]')?.content;

export const shipsPackage = (): boolean => address() !== undefined;

/** Bytes of the file, or nothing when it does not come: the package kept from before then stays in use. */
export async function shippedPackage(): Promise<Uint8Array | undefined> {
  const at = address();
  const answer = at === undefined ? undefined : await fetch(at).catch(() => undefined);
  return answer?.ok ? new Uint8Array(await answer.arrayBuffer()) : undefined;
}
