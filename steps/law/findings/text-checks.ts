/**
 * What an agreement as a whole lacks, T-04…T-08 (README 10). It is shown by the språkvakt and moves no level: a draft that
 * is not finished lacks much.
 */
import type { LawKey } from '../keys.ts';
import type { TextCheckId, TextFinding } from '../types.ts';

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
