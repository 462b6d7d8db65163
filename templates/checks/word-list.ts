/**
 * The agreement's word list: words that read as a purchase, which the text of our clauses is without (tested). What users
 * write is read by the law instead (steps/law/findings/).
 */

interface PurchaseWord {
  readonly id: string;
  /** Why the word is a sign, in Swedish. */
  readonly why: string;
  /** For those who write templates: what the word would be called, only if it is true. Never shown as a replacement. */
  readonly onlyIfTrue: string;
  readonly severity: 'warn' | 'stop';
  /** The question behind the word, in the words of the method. */
  readonly behind: string;
  /** Page and ref where that question is answered. */
  readonly page: string;
  readonly ref: string;
  readonly pattern: RegExp;
}

export interface WordFinding {
  readonly id: string;
  readonly word: string;
  /** Offsets in the text, end not included. */
  readonly start: number;
  readonly end: number;
  readonly why: string;
  /** The question behind the word. */
  readonly behind: string;
  readonly severity: 'warn' | 'stop';
  readonly page: string;
  readonly ref: string;
}

/** Whole words with their endings; a compound counts only where it is spelt out. */
const word = (...stems: readonly string[]): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${stems.join('|')})(?![\\p{L}\\p{N}])`, 'giu');

const head = 'plats|dygn|natt|deltagare|person|besökare|besök|tillfälle|ärende';
const each = '\\s+(?:per|för\\s+varje)\\s+';
/** Kronor per hour are left out: volunteer time is valued per hour (K18). Payment per hour is not. */
const perUnit = [
  `(?:ersättning(?:en|ar)?|betalning(?:en|ar)?|bidrag(?:et|en)?|pris(?:et)?)${each}(?:${head}|timme)`,
  `(?:kronor|kr)${each}(?:${head})`,
];

const wordList: readonly PurchaseWord[] = [
  {
    id: 'W-01',
    why: 'Ordet beskriver en part som säljer.',
    onlyIfTrue: 'Organisationen, Part',
    severity: 'warn',
    behind: 'Vem bestämmer hur det görs?',
    page: '2.2',
    ref: 'R17',
    pattern: word(
      'leverantör(?:en|er|erna|s|ens|ernas)?',
      'utförare(?:n|ns|s)?',
      'entreprenör(?:en|er|erna|s|ens)?',
      'uppdragstagare(?:n|ns|s)?',
    ),
  },
  {
    id: 'W-02',
    why: 'Ordet beskriver en part som köper.',
    onlyIfTrue: 'Kommunen, Part',
    severity: 'warn',
    behind: 'Vem bestämmer hur det görs?',
    page: '2.2',
    ref: 'R17',
    pattern: word('beställare(?:n|ns|s)?', 'uppdragsgivare(?:n|ns|s)?', 'kund(?:en|er|erna|ens|ernas)?'),
  },
  {
    id: 'W-03',
    why: 'Ordet beskriver att någon gör något åt någon annan.',
    onlyIfTrue: 'åtagande, insats, Verksamheten',
    severity: 'warn',
    behind: 'Vad lägger var och en in?',
    page: '2.2',
    ref: 'R17',
    pattern: word(
      'uppdrag(?:et|en|ets)?',
      'beställ(?:a|er|t|de|ning|ningen|ningar|ningarna)',
      'avrop(?:a|ar|as|at|et|en)?',
    ),
  },
  {
    id: 'W-05b',
    why: 'Ersättning per plats, dygn, deltagare eller timme är betalning för en tjänst.',
    onlyIfTrue: 'bidrag till budgeterade kostnader',
    severity: 'stop',
    behind: 'Hur är summan framräknad?',
    page: '2.7',
    ref: 'R5',
    pattern: word(...perUnit),
  },
  {
    id: 'W-04',
    why: 'Ordet beskriver ett köp.',
    onlyIfTrue: 'medverka, bidra, skaffa',
    severity: 'warn',
    behind: 'Hur är summan framräknad?',
    page: '2.7',
    ref: 'R5',
    pattern: word(
      'köp(?:a|er|te|t|et|en|s|as)?',
      'sälj(?:a|er|s|as)?',
      'såld(?:e|a|es)?',
      'pris(?:et|er|erna)?',
      'à-pris(?:et|er)?',
      'styckpris(?:et|er)?',
    ),
  },
  {
    id: 'W-04b',
    why: 'Ordet beskriver ett köp. Då gäller upphandlingsreglerna.',
    onlyIfTrue: '',
    severity: 'warn',
    behind: 'Är det ett köp?',
    page: '2.2',
    ref: 'R1',
    pattern: word('upphandlingsform(?:en|er)?', 'handla\\s+av', 'köp(?:a|er|te|t)\\s+in', 'inköp(?:et|en|s)?'),
  },
  {
    id: 'W-11',
    why: 'Ett partnerskap växer fram i samtal. Det söks inte och utlyses inte.',
    onlyIfTrue: 'bjuda in till dialog, föreslå partnerskap',
    severity: 'warn',
    behind: 'Inleder ni ett samtal, eller annonserar ni ett stöd?',
    page: 'F.5',
    ref: 'F6',
    pattern: word('(?:sök(?:a|er|te|t)|utlys(?:a|er|te|t))\\s+(?:ett\\s+)?(?:IOP|partnerskap(?:et)?)'),
  },
  {
    id: 'W-05',
    why: 'Ersättning läses som betalning för en tjänst.',
    onlyIfTrue: 'Medfinansiering, bidrag till budgeterade kostnader',
    severity: 'warn',
    behind: 'Hur är summan framräknad?',
    page: '2.7',
    ref: 'R5',
    pattern: word('ersättning(?:en|ar|arna|ens)?'),
  },
  {
    id: 'W-06',
    why: 'En faktura tyder på ett köp.',
    onlyIfTrue: 'begäran om utbetalning',
    severity: 'warn',
    behind: 'Hur är summan framräknad?',
    page: '5.3',
    ref: 'A25',
    pattern: word('faktur(?:a|an|or|orna|era|erar|eras|erat|ering|eringen)'),
  },
  {
    id: 'W-07',
    why: 'Ordet hör till upphandling.',
    onlyIfTrue: 'genomföra, Verksamhetsplan',
    severity: 'warn',
    behind: 'Är det ett gemensamt mål eller ett krav från en part?',
    page: '2.2',
    ref: 'R17',
    pattern: word('kravspecifikation(?:en|er|erna)?', 'ska-?krav(?:et|en)?', 'anbud(?:et|en|s)?'),
  },
  {
    id: 'W-07b',
    why: 'Ordet beskriver att någon gör något åt någon annan.',
    onlyIfTrue: 'bidra med, genomföra',
    severity: 'warn',
    behind: 'Vad lägger var och en in?',
    page: '2.2',
    ref: 'R17',
    pattern: word('lever(?:era|erar|eras|erat|erade|ans|ansen|anser|anserna)'),
  },
  {
    id: 'W-08',
    why: 'Ordet hör hemma i ett affärsavtal. Det säger vad den som bryter avtalet får betala.',
    onlyIfTrue: 'innehållande, återbetalning, åtgärdsplan',
    severity: 'warn',
    behind: 'Vad gör ni när något inte fungerar?',
    page: '2.7',
    ref: 'R27',
    pattern: word('vite(?:t|n|s)?', 'prisavdrag(?:et|en)?', 'bonus(?:en|ar)?', 'skadestånd(?:et|en)?'),
  },
  {
    id: 'W-09',
    why: 'Ordet hör till upphandling.',
    onlyIfTrue: 'förlängning efter utvärdering',
    severity: 'warn',
    behind: 'Vem bestämmer om samarbetet fortsätter?',
    page: '5.1',
    ref: 'A8',
    pattern: word('option(?:en|er|erna)?'),
  },
  {
    id: 'W-10',
    why: 'Att kommunen placerar enskilda är ett köp av en plats. Gå tillbaka till den rättsliga delen.',
    onlyIfTrue: '',
    severity: 'stop',
    behind: 'Vem avgör vilka som får delta?',
    page: '2.6',
    ref: 'R26',
    pattern: word(
      'vårdplats(?:en|er|erna)?',
      'placering(?:en|ar|arna)?',
      'belag(?:d|da|t)\\s+plats(?:en|er)?',
      'belagda\\s+platser',
    ),
  },
];

/** The words as the språkvakt lists them, and why the text of the agreement is without them. */
export const agreementWords: readonly { readonly words: string; readonly why: string }[] = [
  { words: 'Leverantör, utförare, entreprenör', why: 'Orden beskriver en part som säljer.' },
  { words: 'Beställare, uppdragsgivare, kund', why: 'Orden beskriver en part som köper.' },
  { words: 'Uppdrag, beställning, avrop, leverans', why: 'Orden beskriver att någon gör något åt någon annan.' },
  { words: 'Köpa, sälja, pris', why: 'Orden beskriver ett köp.' },
  { words: 'Ersättning, faktura', why: 'Orden läses som betalning för en tjänst.' },
  { words: 'Kravspecifikation, ska-krav, anbud, option', why: 'Orden hör till upphandling.' },
  { words: 'Vite, prisavdrag, bonus, skadestånd', why: 'Orden säger vad den som bryter ett affärsavtal får betala.' },
  { words: 'Vårdplats, placering, belagd plats', why: 'Orden beskriver att kommunen köper en plats.' },
];

/** Words in our own text of the agreement, in order. Where two overlap the longer one is kept. */
export function findPurchaseWords(text: string): readonly WordFinding[] {
  const found = wordList.flatMap(({ id, why, behind, severity, page, ref, pattern }) =>
    [...text.matchAll(pattern)].map(
      (match): WordFinding => ({
        id: id.slice(0, 4),
        word: match[0],
        start: match.index,
        end: match.index + match[0].length,
        why,
        behind,
        severity,
        page,
        ref,
      }),
    ),
  );
  const longestFirst = found.toSorted((a, b) => b.end - b.start - (a.end - a.start));
  const kept: WordFinding[] = [];
  for (const finding of longestFirst)
    if (!kept.some((other) => finding.start < other.end && other.start < finding.end)) kept.push(finding);
  return kept.toSorted((a, b) => a.start - b.start);
}
