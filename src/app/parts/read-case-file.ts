/** How every place that opens files reads them: beside the page, a case file or a PDF that carries one. */
import type { Device, Watch } from '#src/app/shell/device.ts';
import type { ReadCaseFile } from '#src/documents/open-bytes.ts';
import { appVersion, ruleSetVersion } from '#steps/catalogue/about.ts';

interface FileRead extends Omit<ReadCaseFile, 'carried'> {
  /** Reads the case file itself: what the PDF carried, or the file as it was given. Rejects when it no longer can be read. */
  readonly bytes: () => Promise<Uint8Array>;
}

/**
 * Runs a file through the import gate. Nothing is changed. `salvage`: what can be read of a file that is stopped is
 * wanted, as a case of its own. Rejects when the watch gives it up or the code for it cannot be fetched.
 */
export async function readCaseFile(
  device: Device,
  file: Uint8Array | Blob,
  watch: Watch,
  salvage = true,
): Promise<FileRead> {
  const { loadWords } = await import('#steps/import/labels.ts');
  const fresh = {
    id: device.newId(),
    at: device.now(),
    by: 'joint',
    voices: 'alone',
    app: appVersion,
    ruleSet: ruleSetVersion,
  } as const;
  const given = { file, words: await loadWords(), ...(salvage ? { fresh } : {}) };
  const { carried, ...read } = await device.readCaseFile(given, watch);
  return { ...read, bytes: () => device.bytesOf(carried ?? file) };
}
