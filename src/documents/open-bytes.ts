/** Opens a case from the bytes of a file, be it the case file itself or a PDF that carries one. */
import { type ImportOptions, type ImportResult, openCase } from '#steps/import/gate.ts';
import { caseInPdf } from './reopen.ts';

const pdfSignature = [0x25, 0x50, 0x44, 0x46, 0x2d];

export const isPdf = (bytes: Uint8Array): boolean => pdfSignature.every((byte, index) => bytes[index] === byte);

/** What a PDF carries is judged as if it had come by itself. Never throws. */
export function openBytes(bytes: Uint8Array, options: ImportOptions = {}): ImportResult {
  if (!isPdf(bytes)) return openCase(bytes, options);
  const inside = caseInPdf(bytes);
  return inside.ok ? openCase(inside.bytes, options) : inside;
}
