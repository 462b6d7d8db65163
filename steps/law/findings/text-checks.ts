/**
 * Text checks T-01…T-10 (README 10) on plain text, with positions. A symptom check: findings lead back to the
 * question behind the word and never offer another word. Word checks are for what users have written; the checks of
 * what is missing are for the whole agreement.
 */
import type { LawKey } from '../keys.ts';
import type { TextCheckId, TextFinding } from '../types.ts';

interface WordCheck {
  readonly id: TextCheckId;
  readonly pattern: RegExp;
  readonly points: readonly LawKey[];
  /** "ingen ensamrätt" and "anvisar inte" are no findings. */
  readonly negatable?: true;
}

/** Words begin at a letter border; `\b` does not know å, ä and ö. */
const word = (body: string): RegExp => new RegExp(`(?<!\\p{L})(?:${body})(?!\\p{L})`, 'giu');

const unit = 'plats|dygn|natt|deltagare|brukare|person|tillfälle|ärende|besök|behandling';
const sum = String.raw`\d[\d \u00a0\u202f]*(?:kr|kronor)`;
/** The parties value volunteer time per hour (O2, K17); that is no price. */
const valuation = String.raw`(?<!\p{L})(?:ideell|volontär|frivillig|värder|värdet|schablon)`;

const wordChecks: readonly WordCheck[] = [
  {
    id: 'T-01',
    pattern: word('beställar\\p{L}*|beställning\\p{L}*|uppdragsgivar\\p{L}*|kund(?:en|er|erna|ens)?'),
    points: ['whoseActivity', 'detailedControl'],
  },
  {
    id: 'T-01',
    pattern: word('utförar\\p{L}*|leverantör\\p{L}*|entreprenör\\p{L}*|uppdragstagar\\p{L}*'),
    points: ['whoseActivity', 'detailedControl'],
  },
  {
    id: 'T-01',
    pattern: word(
      'uppdrag(?:et|en|ets)?|avrop\\p{L}*|leverans\\p{L}*|leverer\\p{L}*|kravspecifikation\\p{L}*|anbud\\p{L}*',
    ),
    points: ['whoseActivity', 'detailedControl'],
  },
  {
    id: 'T-01',
    pattern: word('köp(?:a|er|te|t|s|et|en|en?s)?|inköp\\p{L}*|sälj(?:a|er|s)?|option(?:en|er|erna)?'),
    points: ['whoseActivity', 'acquiresForOwnNeed'],
  },
  {
    id: 'T-01',
    pattern: word(
      `pris(?:et|er|erna)?(?: per \\p{L}+)?|à-pris(?:et|er)?|styckpris\\p{L}*|prisavdrag\\p{L}*|bonus(?:en|ar|arna|ens|system\\p{L}*|betalning\\p{L}*|ersättning\\p{L}*|modell\\p{L}*|utbetalning\\p{L}*)?`,
    ),
    points: ['paymentBasis'],
  },
  {
    id: 'T-01',
    pattern: new RegExp(`\\d[\\d \\u00a0\\u202f]*(?:kr|kronor)(?: per |/)(?:${unit})(?!\\p{L})`, 'giu'),
    points: ['paymentBasis'],
  },
  {
    id: 'T-01',
    pattern: new RegExp(
      `(?<!${valuation}[^.!?\\n]{0,120})${sum}(?: per |/)(?:timme|timma)(?!\\p{L})(?![^.!?\\n]{0,120}${valuation})`,
      'giu',
    ),
    points: ['paymentBasis'],
  },
  {
    id: 'T-01',
    pattern: word(`ersättning(?:en|ar)? (?:för (?:utförd\\p{L}*|tjänst\\p{L}*)|per \\p{L}+)(?: tjänst\\p{L}*)?`),
    points: ['whoseActivity', 'paymentBasis'],
  },
  { id: 'T-01', pattern: word('faktur\\p{L}*'), points: ['invoices'], negatable: true },
  {
    id: 'T-01',
    pattern: word('vite(?:t|n|sbelopp\\p{L}*)?|viten'),
    points: ['enforceablePerformance'],
    negatable: true,
  },
  { id: 'T-01', pattern: word('vårdplats\\p{L}*|placering\\p{L}*|belagd(?:a)? plats\\p{L}*'), points: ['placements'] },
  {
    id: 'T-02',
    pattern: word(
      'ensamrätt\\p{L}*|exklusiv\\p{L}*|företrädesrätt\\p{L}*|förtur|första rätt\\p{L}*|förköpsrätt\\p{L}*',
    ),
    points: [],
    negatable: true,
  },
  {
    id: 'T-03',
    pattern: word('skadestånd\\p{L}*|vite(?:t|n|sbelopp\\p{L}*)?|häv(?:a|er|s|as|de|ning|ningen|ningsrätt\\p{L}*)'),
    points: ['enforceablePerformance'],
    negatable: true,
  },
  {
    id: 'T-04',
    pattern: word(
      '(?<!gäller inte )tills vidare|förläng\\p{L}* automatiskt|automatisk(?:t)? förläng\\p{L}*|(?:automatiskt )förläng\\p{L}*|förlängs av sig själv\\p{L}*',
    ),
    points: ['openEndedOrAutoRenew'],
    negatable: true,
  },
  {
    id: 'T-09',
    pattern: /(?:2012\/21\/E[UG]|(?<!\d)2012\/21(?!\d)|(?<!\d)360\/2012(?!\d)|(?<!\d)1407\/2013(?!\d))/giu,
    points: [],
  },
  {
    id: 'T-10',
    pattern:
      /(?<!\p{L})(?:kommunen|regionen|socialtjänsten|nämnden|socialnämnden|handläggare\p{L}*|förvaltningen)(?!\p{L})[^.!?\n]{0,80}?(?<!\p{L})(?:anvis|placer)(?:a|ar|as|at|ade)(?!\p{L})/giu,
    points: ['placements'],
    negatable: true,
  },
  {
    id: 'T-10',
    pattern:
      /(?<!\p{L})(?:anvis|placer)(?:as|ats|ade|ad|at)(?!\p{L})[^.!?\n]{0,60}?(?<!\p{L})av (?:kommunen|regionen|socialtjänsten|nämnden|socialnämnden|handläggare\p{L}*|förvaltningen)/giu,
    points: ['placements'],
    negatable: true,
  },
];

const negatedBefore =
  /(?:(?<!\p{L})(?:ingen|inget|inga|aldrig|varken)\s+(?:\S+\s+){0,2}|(?<!\p{L})inte\s+(?:(?:någon|något|några)\s+)?)$/iu;
const negatedAfter =
  /^\s+(?:(?:utgår|betalas|tas|ska|kan|får|skickas|används|förekommer|lämnas|ges)\s+)?(?:inte|aldrig)(?!\p{L})/iu;
const negatedInside = /(?<!\p{L})(?:inte|aldrig|ingen)(?!\p{L})/iu;

function isNegated(text: string, start: number, end: number): boolean {
  return (
    negatedBefore.test(text.slice(Math.max(0, start - 60), start)) ||
    negatedAfter.test(text.slice(end, end + 40)) ||
    negatedInside.test(text.slice(start, end))
  );
}

const idOf = (check: TextCheckId, quote: string): string =>
  `${check}:${quote
    .toLocaleLowerCase('sv')
    .replaceAll(/[\d\s]+/g, ' ')
    .trim()}`;

function findingsOf(check: WordCheck, text: string): readonly TextFinding[] {
  return [...text.matchAll(check.pattern)].flatMap((match): readonly TextFinding[] => {
    const quote = match[0];
    const start = match.index;
    const end = start + quote.length;
    if (check.negatable && isNegated(text, start, end)) return [];
    return [{ id: check.id, findingId: idOf(check.id, quote), start, end, quote, points: check.points }];
  });
}

/** Findings in what users have written, in the order of the text. Positions are UTF-16 offsets into `text`. */
export function checkWords(text: string): readonly TextFinding[] {
  return wordChecks
    .flatMap((check) => findingsOf(check, text))
    .toSorted((a, b) => (a.start ?? 0) - (b.start ?? 0) || a.id.localeCompare(b.id));
}

interface AbsenceCheck {
  readonly id: TextCheckId;
  /** All must be found somewhere in the agreement. */
  readonly wanted: readonly RegExp[];
  readonly points: readonly LawKey[];
}

const amount = String.raw`\d[\d \u00a0\u202f]*\s?(?:kr|kronor|timmar)(?!\p{L})`;
const near = (party: string): RegExp =>
  new RegExp(
    `(?<!\\p{L})(?:${party})\\p{L}*[^.\\n]{0,200}?${amount}|${amount}[^.\\n]{0,120}?(?<!\\p{L})(?:${party})`,
    'iu',
  );

const absenceChecks: readonly AbsenceCheck[] = [
  {
    id: 'T-04',
    wanted: [/(?:till och med|t\.?\s?o\.?\s?m\.?|slutdatum|upphör|(?:gäller|löper)[^.\n]{0,80}?till)[^.\n]{0,60}?\d/iu],
    points: ['openEndedOrAutoRenew'],
  },
  {
    id: 'T-05',
    wanted: [near('kommun|region'), near('organisation|förening|stiftels|församling|kooperativ')],
    points: ['ownResources'],
  },
  {
    id: 'T-06',
    wanted: [/återbetal|betalas? tillbaka|återkrav|återkräv|krävas? tillbaka/iu],
    points: ['repaymentOnly'],
  },
  { id: 'T-07', wanted: [/insyn/iu, /kontroll|granska|följa upp|följer upp/iu], points: ['handsOverMunicipalAffair'] },
  {
    id: 'T-08',
    wanted: [
      /(?:(?<!\p{L})lag(?:en|ar|stiftning\p{L}*)?(?!\p{L})|dom(?:stol\p{L}*)?(?!\p{L})|myndighet\p{L}*)[^.\n]{0,160}?(?:ändr|avsluta|avveckl|upphör|säga upp|sägas upp|omförhandl)/iu,
    ],
    points: [],
  },
];

/** What the agreement as a whole lacks. T-07 only counts when a municipal affair is handed over. */
export function checkAgreement(text: string): readonly TextFinding[] {
  return absenceChecks
    .filter((check) => !check.wanted.every((pattern) => pattern.test(text)))
    .map((check) => ({ id: check.id, findingId: `${check.id}:saknas`, points: check.points }));
}

/** Both kinds of check on one text. */
export function checkText(text: string): readonly TextFinding[] {
  return [...checkWords(text), ...checkAgreement(text)];
}
