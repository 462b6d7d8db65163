/**
 * The språkvakt (steps/law/README.md 10): words and promises in what users have written, each in its sentence
 * with the question behind it. It never offers another word, since changing words does not change the law.
 */
import { questionOfKey } from '#steps/catalogue/index.ts';
import { checkAgreement, checkWords } from '#steps/law/findings/text-checks.ts';
import type { TextFinding } from '#steps/law/types.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import type { Block, Document } from '#templates/tree/document.ts';
import { plainText, runsOf } from '#templates/tree/runs.ts';
import { type OwnText, userTexts } from './text.ts';
import { findPurchaseWords, type WordFinding } from './word-list.ts';

export interface BehindQuestion {
  readonly ref: string;
  readonly page: string;
}

export interface LanguageFinding {
  /** Stable for one place in one text. */
  readonly key: string;
  /** W-01 … for a word, T-02 … for what a text promises. */
  readonly id: string;
  /** Key of the note that settles it; only for words (T-01). */
  readonly findingId?: string;
  readonly word: string;
  /** The sentence that the word stands in, split around it. */
  readonly before: string;
  readonly after: string;
  readonly severity: 'warn' | 'stop';
  /** Why the word is a sign; absent for T-02 and on, whose words are in the legal texts. */
  readonly why?: string;
  /** The question behind the word, as the method puts it. */
  readonly behind?: string;
  readonly questions: readonly BehindQuestion[];
  /** Where it is written. */
  readonly place: Pick<OwnText, 'label' | 'ref' | 'page' | 'path'>;
}

/** The sentence around a stretch of a text. */
function sentenceAt(text: string, start: number, end: number): { readonly before: string; readonly after: string } {
  const head =
    text
      .slice(0, start)
      .split(/(?<=[.!?…])\s+|\n+/u)
      .at(-1) ?? '';
  const tail = text.slice(end).split(/(?<=[.!?…])(?=\s)|\n+/u)[0] ?? '';
  return { before: head, after: tail };
}

const questionsOf = (found: TextFinding): readonly BehindQuestion[] =>
  found.points.flatMap((key) => {
    const question = questionOfKey(key);
    return question ? [{ ref: question.ref, page: question.page }] : [];
  });

const once = (questions: readonly BehindQuestion[]): readonly BehindQuestion[] => [
  ...new Map(questions.map((one) => [one.ref, one])).values(),
];

const overlaps = (a: { start: number; end: number }, b: { start: number; end: number }): boolean =>
  a.start < b.end && b.start < a.end;

type Spot = { readonly start: number; readonly end: number };
type Placed = TextFinding & Spot;

const hasPlace = (found: TextFinding): found is Placed => found.start !== undefined && found.end !== undefined;

function wordIn(own: OwnText, found: WordFinding, checks: readonly Placed[]): LanguageFinding {
  const check = checks.find((one) => one.id === 'T-01' && overlaps(one, found));
  return {
    key: `${own.path} ${found.start}`,
    id: found.id,
    findingId: check?.findingId ?? `T-01:${found.word.toLocaleLowerCase('sv-SE')}`,
    word: found.word,
    ...sentenceAt(own.text, found.start, found.end),
    severity: found.severity,
    why: found.why,
    behind: found.behind,
    questions: once([{ ref: found.ref, page: found.page }, ...(check ? questionsOf(check) : [])]),
    place: own,
  };
}

function checkIn(own: OwnText, found: Placed): LanguageFinding {
  return {
    key: `${own.path} ${found.id} ${found.start}`,
    id: found.id,
    ...(found.id === 'T-01' ? { findingId: found.findingId } : {}),
    word: own.text.slice(found.start, found.end),
    ...sentenceAt(own.text, found.start, found.end),
    severity: found.id === 'T-09' ? 'stop' : 'warn',
    questions: once(questionsOf(found)),
    place: own,
  };
}

/** Findings in one text, in the order of the text. A word that both lists know is told once. */
export function languageOf(own: OwnText): readonly LanguageFinding[] {
  // How an own contribution is valued may well be kronor per hour; that is no payment.
  const checks = own.path.endsWith('/method') ? [] : checkWords(own.text).filter(hasPlace);
  const words = findPurchaseWords(own.text);
  const rest = checks.filter((check) => check.id !== 'T-01' || !words.some((word) => overlaps(word, check)));
  const all = [
    ...words.map((found) => ({ start: found.start, finding: wordIn(own, found, checks) })),
    ...rest.map((found) => ({ start: found.start, finding: checkIn(own, found) })),
  ];
  return all.toSorted((a, b) => a.start - b.start).map(({ finding }) => finding);
}

/** Everything found in the parties' own texts and own clause wording. Our own text is never looked at. */
export function languageFindings(input: AgreementInput): readonly LanguageFinding[] {
  return userTexts(input).flatMap(languageOf);
}

/** Pages that speak about the agreement: their questions and gaps would hide what the agreement itself lacks. */
const aboutIt: ReadonlySet<string> = new Set([
  'bilaga-bedomning',
  'sa-har-bedomdes-det',
  'det-som-saknas',
  'oppna-fragor',
  'sparbarhet',
]);

function textToSearch(document: Document): string {
  let searched = true;
  return document.blocks
    .flatMap((block) => {
      if (block.kind === 'heading' && block.level === 2) searched = !aboutIt.has(block.id ?? '');
      return searched ? [lineOf(block)] : [];
    })
    .join('\n');
}

/** Rows stay whole, so that a party and its sum stand together. A heading promises nothing. */
function lineOf(block: Block): string {
  if (block.kind === 'heading') return '';
  if (block.kind !== 'table') return plainText(runsOf(block));
  return block.rows.map((row) => row.map(plainText).join(' ')).join('\n');
}

/** What the agreement as a whole lacks: T-04 … T-08. T-07 counts only when a municipal affair is handed over. */
export function lackingIn(document: Document, input: AgreementInput): readonly TextFinding[] {
  const text = textToSearch(document);
  const handsOver = ['ja', 'delvis'].includes(String(input.fields.value('handsOverMunicipalAffair')?.value ?? ''));
  return checkAgreement(text).filter((found) => found.id !== 'T-07' || handsOver);
}
