/** Opens a case from the bytes of a file, be it the case file itself or a PDF that carries one. */
import type { StageContent } from '#steps/catalogue/step.ts';
import { kindOf } from '#steps/import/bytes.ts';
import { type ImportOptions, type ImportResult, openCaseInPieces } from '#steps/import/gate.ts';
import { labelsIn } from '#steps/import/labels.ts';
import { type Pieces, partOf, whole } from '#steps/import/pieces.ts';
import { type NewCaseOf, type Salvaged, salvageInPieces } from '#steps/import/salvage.ts';
import { caseInPdfInPieces } from './reopen.ts';

const pdfSignature = [0x25, 0x50, 0x44, 0x46, 0x2d];

export const isPdf = (bytes: Uint8Array): boolean => pdfSignature.every((byte, index) => bytes[index] === byte);

interface OpenedBytes {
  readonly result: ImportResult;
  /** The case file that a PDF carried. */
  readonly carried?: Uint8Array;
}

/** What a PDF carries is judged as if it had come by itself. Never throws. */
export function* openBytesInPieces(bytes: Uint8Array, options: ImportOptions = {}): Pieces<OpenedBytes> {
  if (!isPdf(bytes)) return { result: yield* openCaseInPieces(bytes, options) };
  const inside = yield* partOf(caseInPdfInPieces(bytes), 0, 0.4);
  if (!inside.ok) return { result: inside };
  return { result: yield* partOf(openCaseInPieces(inside.bytes, options), 0.4, 1), carried: inside.bytes };
}

/** `openBytesInPieces`, at once, without what was carried. */
export const openBytes = (bytes: Uint8Array, options: ImportOptions = {}): ImportResult =>
  whole(openBytesInPieces(bytes, options)).result;

/** A file that somebody has chosen. Plain data, so that it can be read elsewhere than on the page. */
export interface FileToRead {
  readonly bytes: Uint8Array;
  /** The words of every stage, for messages that name fields as the screens do. */
  readonly words: readonly StageContent[];
  /** What a case begins with, when what can be read of a file that is stopped shall become one. */
  readonly fresh?: NewCaseOf;
}

export interface ReadCaseFile extends OpenedBytes {
  /** What could be read of a file that was stopped. */
  readonly salvaged?: Salvaged;
  /** What kind of file it is by its first bytes, when it is another than a case or a PDF. */
  readonly kind?: string;
}

/** The whole reading of a chosen file: out of the PDF, through the gate, and what can be saved of one that is stopped. */
export function* readFileInPieces({ bytes, words, fresh }: FileToRead): Pieces<ReadCaseFile> {
  const opened = yield* partOf(openBytesInPieces(bytes, { labelOf: labelsIn(words) }), 0, 0.7);
  const kind = isPdf(bytes) ? undefined : kindOf(bytes);
  const told = kind === undefined ? opened : { ...opened, kind };
  const stopped = isPdf(bytes) ? opened.carried : bytes;
  if (opened.result.ok || fresh === undefined || stopped === undefined) return told;
  const salvaged = yield* partOf(salvageInPieces(stopped, fresh), 0.7, 1);
  return salvaged ? { ...told, salvaged } : told;
}
