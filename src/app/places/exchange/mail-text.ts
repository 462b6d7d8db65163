/** The message that a file is sent with: ready to paste, so that whoever gets it knows what it is before opening it. */
import type { CaseFile } from '#steps/case/case-file.ts';
import { envelopeOf } from '#steps/exchange/envelope.ts';
import { voiceName } from '#steps/swedish/format.ts';
import type { HandOverFacts } from '#templates/hand-over/receipt.ts';

export interface MailText {
  readonly subject: string;
  readonly body: string;
}

/** Number of the letter; every hand-over of the case counts. */
const numberOf = (file: CaseFile): number => envelopeOf(file)?.number ?? 1;

/** `brev 3 från Föreningen Lyktan till Tallmo kommun`: two letters of one day, or to two receivers, are never alike. */
export function letterName({ file, from, to }: Pick<HandOverFacts, 'file' | 'from' | 'to'>): string {
  const receiver = from === to ? 'en kollega' : voiceName(file, to);
  return `brev ${numberOf(file)} från ${voiceName(file, from)} till ${receiver}`;
}

function hiddenLine(sender: string, hidden: number): readonly string[] {
  if (hidden === 0) return [];
  const questions = hidden === 1 ? 'en fråga' : `${hidden} frågor`;
  return [`${sender} har svarat på ${questions} som ni inte ser svaret på än. Svaren visas när ni också har svarat.`];
}

/** Subject and text. `address` is where the tool is opened. */
export function mailText(facts: HandOverFacts, title: string, address: string): MailText {
  const { file, from, to, hidden, fileName } = facts;
  const own = from === to;
  return {
    subject: `${title}: brev ${numberOf(file)} från ${voiceName(file, from)}`,
    body: [
      own ? 'Hej!' : `Hej ${voiceName(file, to)}!`,
      '',
      `Här kommer arbetet med ”${title}”. Det ligger i den bifogade filen ${fileName}.`,
      ...(own ? [] : hiddenLine(voiceName(file, from), hidden)),
      '',
      'Så här gör ni:',
      `1. Spara den bifogade filen på datorn.`,
      `2. Öppna ${address} och välj filen där. Inget skickas till någon annan.`,
      own
        ? '3. Fortsätt därifrån.'
        : '3. Svara på det som är ert. Tryck sedan på Lämna över och skicka tillbaka filen som ni får.',
    ].join('\n'),
  };
}
