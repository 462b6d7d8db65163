/** The agreement as it is now beside a Word file of it that somebody has worked in. */
import type { Comparison } from '#src/documents/word-back/changes.ts';
import { compareWord } from '#src/documents/word-back/compare.ts';
import { readWord } from '#src/documents/word-back/read.ts';
import { wordingOf } from '#src/documents/word-back/wording.ts';
import type { CaseFile } from '#steps/case/case-file.ts';

export interface Compared {
  readonly comparison: Comparison;
  /** The clause as it stands with us, a line for each paragraph; undefined when it holds a table. */
  readonly ourWording: (clause: string) => string | undefined;
}

export type ComparedNow =
  | { readonly ok: true; readonly compared: Compared }
  | { readonly ok: false; readonly text: string };

/**
 * Makes the Word file of today and reads both with the same reader, so that nothing differs but what somebody has changed.
 * @returns A Swedish sentence when the file cannot be read, or when the case has no agreement to hold it against.
 */
export async function compareNow(c: CaseFile, today: string, bytes: Uint8Array): Promise<ComparedNow> {
  const file = readWord(bytes);
  if (!file.ok) return file;
  const [{ makeDocument }, { documentWords }, { toDocx }] = await Promise.all([
    import('#templates/kinds/make.ts'),
    import('#templates/kinds/words.ts'),
    import('#src/documents/docx.ts'),
  ]);
  const traceability = file.word.origin.traceability === true;
  const document = makeDocument(c, { kind: 'agreement', today, traceability, words: await documentWords() });
  if (document.kind !== 'agreement')
    return {
      ok: false,
      text: 'Svaren i fallet leder just nu inte till något avtal. Därför finns inget att jämföra med.',
    };
  const ours = readWord(await toDocx(document, { origin: { caseId: c.id, traceability } }));
  if (!ours.ok) return ours;
  const { units } = ours.word;
  return {
    ok: true,
    compared: {
      comparison: compareWord(ours.word, file.word),
      ourWording: (clause) => wordingOf(units.filter((unit) => unit.clause === clause)),
    },
  };
}
