/** A Word file that is opened anywhere in the app: the agreement as somebody has changed it, held against the case it was made of. */
import { openStored } from '#src/app/shell/cases.ts';
import { goTo } from '#src/app/shell/navigation.ts';
import type { Session } from '#src/app/shell/session.ts';
import { readWord } from '#src/documents/word-back/read.ts';
import { kindOf } from '#steps/import/bytes.ts';
import { nothingChanged } from '#steps/import/messages.ts';

const kinds: Readonly<Record<string, string | undefined>> = {
  'Word-fil': '',
  'Word- eller Excelfil':
    'Filen är gjord i en äldre version av Word eller låst med lösenord. Spara avtalet som .docx utan lösenord och försök igen.',
  'OpenDocument-fil': 'Det här är en OpenDocument-fil. Spara avtalet som .docx och försök igen.',
};

/** True for the kinds of file that a word processor makes. */
export const isWordKind = (kind: string | undefined): boolean => kinds[kind ?? ''] !== undefined;

/** True for a file that a word processor has made. */
export const isWordFile = (bytes: Uint8Array): boolean => isWordKind(kindOf(bytes));

/**
 * Opens the case that the file was made of, when it is on this device. Otherwise the file is held against the open case, and
 * the page says so. A sentence when no case can be shown.
 */
async function openItsCase(session: Session, id: string | undefined): Promise<string | undefined> {
  const open = session.actor.getSnapshot().context.caseFile;
  if (id === undefined)
    return open === null
      ? 'Det här är en Word-fil. Öppna först fallet som avtalet hör till, och släpp sedan filen igen.'
      : undefined;
  if (open?.id === id) return undefined;
  const isHere = (await session.store.listCases(1000)).some((meta) => meta.id === id);
  if (isHere && (await openStored(session, id, false))) return undefined;
  if (open !== null) return undefined;
  return 'Word-filen är gjord av ett fall som inte finns på den här enheten. Öppna först fallets arbetsfil, och släpp sedan Word-filen igen.';
}

/**
 * Goes to the page that shows what is changed in the file. Nothing is taken in.
 * @returns A Swedish sentence on why the file is not shown; undefined when it is.
 */
export async function openWordFile(session: Session, bytes: Uint8Array): Promise<string | undefined> {
  const told = kinds[kindOf(bytes) ?? ''] ?? '';
  if (told !== '') return `${told} ${nothingChanged}`;
  const read = readWord(bytes);
  if (!read.ok) return read.text;
  const { caseId, kind } = read.word.origin;
  if (kind !== undefined && kind !== 'agreement')
    return `Word-filen är ett annat dokument än avtalet. Bara avtalet går att läsa tillbaka. ${nothingChanged}`;
  const trouble = await openItsCase(session, caseId);
  if (trouble !== undefined) return `${trouble} ${nothingChanged}`;
  session.held.wordFile.set(bytes);
  goTo(session, { kind: 'place', id: 'word-filen' });
  return undefined;
}
