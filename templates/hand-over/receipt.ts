/** Receipt of a hand-over: when, between whom, what went along, and the mark of the file. */
import { textOf } from '#steps/case/answers.ts';
import type { CaseFile, Voice } from '#steps/case/case-file.ts';
import { voiceName } from '#steps/swedish/format.ts';
import type { Document, Side } from '#templates/tree/document.ts';
import { bullets, h2, muted, text } from '#templates/tree/prose.ts';

export interface HandOverFacts {
  /** The file as it was handed over. */
  readonly file: CaseFile;
  readonly fileName: string;
  readonly from: Voice;
  readonly to: Voice;
  /** ISO time of the hand-over. */
  readonly at: string;
  /** Own answers that the file only says exist. */
  readonly hidden: number;
}

const clock = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'long',
  timeStyle: 'short',
  timeZone: 'Europe/Stockholm',
});
const day = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeZone: 'Europe/Stockholm' });

const sideOf = (voice: Voice): Side => (voice === 'public' ? 'public' : 'org');

function answersIn({ answers, items }: CaseFile): number {
  const single = Object.values(answers).reduce((sum, lanes) => sum + Object.keys(lanes).length, 0);
  return single + Object.values(items).reduce((sum, rows) => sum + rows.length, 0);
}

const hiddenText = (count: number): string =>
  count === 1
    ? 'Att en dold fråga är besvarad, men inte svaret'
    : `Att ${count} dolda frågor är besvarade, men inte svaren`;

const facing = (facts: HandOverFacts): boolean => facts.from === 'public' || facts.to === 'public';

/** The receipt as a document. Same facts, same document. */
export function handOverReceipt(facts: HandOverFacts): Document {
  const { file, from, to, at, hidden, fileName } = facts;
  const [sender, receiver] = [voiceName(file, from), voiceName(file, to)];
  const time = clock.format(new Date(at));
  const fact = (label: string, words: string) => ({ label, runs: [{ text: words }] });
  return {
    kind: 'receipt',
    language: 'sv-SE',
    title: textOf(file, 'partnership.name') ?? 'Partnerskap utan namn',
    subtitle: 'Kvitto på överlämning',
    parties: [
      { name: sender, side: sideOf(from) },
      { name: receiver, side: sideOf(to) },
    ],
    stamp: 'Kvitto från IOP-verkstaden',
    marks: file.kind === 'practice' ? ['ÖVNING'] : [],
    facts: [fact('Överlämnat', time), fact('Från', sender), fact('Till', receiver), fact('Fil', fileName)],
    footer: `Märke ${file.rev.slice(0, 12)}`,
    date: day.format(new Date(at)),
    blocks: [
      h2('Det här lämnades över'),
      ...bullets([
        `Gemensamma svar och ${sender}s egna svar som får visas, ${answersIn(file)} uppgifter`,
        'Motiveringar och det som inte är känt än, för samma frågor',
        ...(hidden > 0 ? [hiddenText(hidden)] : []),
      ]),
      h2('Det här lämnades inte över'),
      ...bullets([
        ...(hidden > 0 ? ['Svar som parterna inte har visat för varandra än'] : []),
        'Text som inte blev ett svar, och privata anteckningar',
        'Tidigare versioner och historiken över ändringar',
      ]),
      h2('Filens märke'),
      text(file.rev),
      muted('Märket räknas fram ur innehållet. Två filer med samma märke säger samma sak.'),
      ...(facing(facts)
        ? [
            h2('Råd om diarieföring'),
            ...bullets([
              'Det som lämnas till en kommun blir normalt en allmän handling när det har kommit in.',
              'Spara filen och det här kvittot tillsammans i ärendet, och diarieför dem enligt era rutiner.',
              'Att ta bort filen i verktyget är inte att gallra en allmän handling.',
            ]),
          ]
        : []),
    ],
  };
}
