/** The documents that can be made from a case: what they are called, what they hold and who they are for. */
import type { Document } from '#templates/tree/document.ts';

/**
 * Everything that can be asked for. `example` is the edition of a published partnership and `receipt` comes with a
 * hand-over: neither is asked for by kind.
 */
export type DocumentKind = Exclude<Document['kind'], 'example' | 'receipt'>;

export const documentFormats = ['pdf', 'docx', 'html', 'txt'] as const;
export type DocumentFormat = (typeof documentFormats)[number];

export interface DocumentKindInfo {
  readonly kind: DocumentKind;
  /** Swedish name, for example "Beslutsunderlag". */
  readonly name: string;
  /** First part of a file name: lower case, no å, ä or ö. */
  readonly fileName: string;
  /** Who the document is for. */
  readonly audience: string;
  /** What it holds, in one sentence. */
  readonly holds: string;
  readonly formats: readonly DocumentFormat[];
}

const formats = documentFormats;

/** In the order they are offered. */
export const documentKinds: readonly DocumentKindInfo[] = [
  {
    kind: 'agreement',
    name: 'Utkast till avtal',
    fileName: 'utkast-till-avtal',
    audience: 'Båda parterna, juristen och de som beslutar',
    holds: 'Avtalet med bilagor. Har ni valt en annan form blir det ett vägval i stället.',
    formats,
  },
  {
    kind: 'promises',
    name: 'Det här lovar ni',
    fileName: 'det-har-lovar-ni',
    audience: 'De som skriver under',
    holds: 'En sida: vad varje part lovar, med dagar och belopp, och var i avtalet det står.',
    formats,
  },
  {
    kind: 'memo',
    name: 'Beslutsunderlag',
    fileName: 'beslutsunderlag',
    audience: 'Den som skriver ärendet, och den nämnd eller styrelse som beslutar',
    holds: 'Högst tre sidor: förslag till beslut, ärendet, vad förvaltningen anser, pengarna och hur ni följer upp.',
    formats,
  },
  {
    kind: 'initiative',
    name: 'Initiativ från organisationen',
    fileName: 'initiativ',
    audience: 'Organisationen som vill öppna samtalet med kommunen eller regionen',
    holds: 'Högst två sidor: behovet, idén, det ni bidrar med och det ni vill prata om.',
    formats,
  },
  {
    kind: 'assessment',
    name: 'Bedömning för jurist',
    fileName: 'bedomning-for-jurist',
    audience: 'Kommunens, regionens eller organisationens jurist',
    holds: 'Fakta, kedjan fram till avtal, skälen, signalerna med svar och källor, och frågor att svara på.',
    formats,
  },
  {
    kind: 'route',
    name: 'Vägval',
    fileName: 'vagval',
    audience: 'Parterna och den som tar nästa steg, när en annan form kan passa bättre',
    holds: 'Formen ni har valt eller kan välja, varför, och nästa steg för just den formen.',
    formats,
  },
  {
    kind: 'questions',
    name: 'Arbetslistan',
    fileName: 'arbetslistan',
    audience: 'De som gör klart ärendet',
    holds: 'Det som är kvar att göra, det ni inte vet än och luckorna i varje dokument. Vem gör vad, och när?',
    formats,
  },
  {
    kind: 'everything',
    name: 'Underlaget',
    fileName: 'underlaget',
    audience: 'Akten, granskaren och den som tar över',
    holds: 'Varje fråga med allas svar, bilderna, hur svaren bedömdes, och varför vissa frågor inte har ställts.',
    formats,
  },
  {
    kind: 'minutes',
    name: 'Protokoll för styrgruppen',
    fileName: 'protokoll',
    audience: 'Styrgruppen och de som följer upp',
    holds: 'Dagordning, läget sedan sist, beslut att fylla i och nästa datum.',
    formats,
  },
];

export function kindInfo(kind: DocumentKind): DocumentKindInfo | undefined {
  return documentKinds.find((info) => info.kind === kind);
}

/** The same, for a kind that came as text, for example from the command line. */
export function kindNamed(text: string): DocumentKindInfo | undefined {
  return documentKinds.find((info) => info.kind === text);
}
