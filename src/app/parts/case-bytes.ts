/** A case file, or a PDF that carries one: how every place that opens files reads them. */
import type { CaseInPdf } from '#src/documents/reopen.ts';

/** The bytes of the case file; a PDF is opened, and what it carries is judged as if it had come by itself. */
export async function caseBytes(bytes: Uint8Array): Promise<CaseInPdf> {
  const { kindOf } = await import('#steps/import/bytes.ts');
  if (kindOf(bytes) !== 'PDF') return { ok: true, bytes };
  const { caseInPdf } = await import('#src/documents/reopen.ts');
  return caseInPdf(bytes);
}
