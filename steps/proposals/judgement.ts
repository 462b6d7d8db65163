/**
 * What a förvaltning may say in its own assessment, one point at a time, in sentences written by hand for each answer. A
 * sentence stands only when its question is answered; the official changes the words and makes them the förvaltning's own.
 */
import { answerOf, fieldText, partIds, textOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import type { AskedKey, Key } from '#steps/catalogue/key.ts';
import { longDate } from '#steps/swedish/format.ts';
import {
  acquires,
  cap,
  detail,
  duty,
  economic,
  enforce,
  interest,
  payment,
  places,
  repay,
  rule,
  type Sentences,
  sellers,
  sgei,
  trade,
  whose,
  without,
} from './judgement-words.ts';
import { prefilled, type Source } from './proposal.ts';

export interface JudgementPoint {
  /** Name of the point, for example "Marknaden". */
  readonly lead: string;
  /** Whole sentences; empty while no question behind the point is answered. */
  readonly text: string;
  /** The question that the point cannot do without. */
  readonly key: AskedKey;
  /** Words of the gap while nothing is said. */
  readonly wanted: string;
}

/** A reader of the parts that the agreement covers: an answer counts when all of them give the same. */
function readerOf(c: CaseFile, parts: readonly string[]) {
  const same = (key: Key): string | undefined => {
    const values = [...new Set(parts.map((id) => answerOf(c, key, id)))];
    return values.length === 1 && typeof values[0] === 'string' ? values[0] : undefined;
  };
  const once = (key: Key): string | undefined => {
    const value = answerOf(c, key);
    return typeof value === 'string' ? value : undefined;
  };
  const kinds = rowsOf(c, 'publicParties').map((row) => fieldText(row, 'kind'));
  const region = kinds.length > 0 && kinds.every((kind) => kind === 'region');
  /** Our own sentence for an answer, of the region where the parties are regions; empty without one. */
  const said = (sentences: Sentences, value: string | undefined): string => {
    const words = value !== undefined && Object.hasOwn(sentences, value) ? (sentences[value] ?? '') : '';
    return region ? words.replaceAll('Kommunen', 'Regionen').replaceAll('kommunen', 'regionen') : words;
  };
  return { same, once, said, publicName: region ? 'Regionen' : 'Kommunen', gives: same('valueTransferred') !== 'nej' };
}

/** The parties' own words as sentences: a capital first, a full stop last, lines made one. */
function ownSentences(text: string | undefined): string {
  const line = (text ?? '').replace(/\s+/gu, ' ').trim();
  if (line === '') return '';
  const ended = /[.!?…][”"')]?$/u.test(line) ? line : `${line}.`;
  return ended.charAt(0).toLocaleUpperCase('sv-SE') + ended.slice(1);
}

const joined = (...sentences: readonly string[]): string => sentences.filter((one) => one !== '').join(' ');

/** A reason that was written beside an answer, in the words of those who wrote it. */
function motivation(c: CaseFile, ref: string, part: string | undefined, says: string): string {
  const lanes = part === undefined ? {} : (c.notes[`motivation:${ref}@${part}`] ?? {});
  const texts = Object.values(lanes).flatMap(({ value }) => (typeof value === 'string' ? [ownSentences(value)] : []));
  const once = [...new Set(texts)];
  return once.length === 0 ? '' : `${says} skriver: ”${joined(...once)}”`;
}

type Reading = ReturnType<typeof readerOf>;

function whoseText(read: Reading): string {
  const [owner, wants, controls, assigns, paid, forced] = [
    read.same('whoseActivity'),
    read.same('acquiresForOwnNeed'),
    read.same('detailedControl'),
    read.same('placements'),
    read.same('paymentBasis'),
    read.same('enforceablePerformance'),
  ];
  const grant =
    (owner === 'foreningens' || owner === 'ny_gemensam') &&
    [wants, controls, assigns, forced].every((value) => value === 'nej') &&
    (paid === 'gemensam_budget' || paid === 'klumpsumma');
  const { said, gives } = read;
  return joined(
    said(whose, owner),
    gives ? said(without, read.same('existsWithoutMoney')) : '',
    said(acquires, wants),
    said(detail, controls),
    said(places, assigns),
    gives ? said(payment, paid) : '',
    said(enforce, forced),
    gives ? said(repay, read.same('repaymentOnly')) : '',
    gives && grant ? 'Det är skälen att lämna pengarna som ett bidrag, och de vägs samlat.' : '',
  );
}

function marketText(c: CaseFile, parts: readonly string[], read: Reading): string {
  const looked = parts.flatMap((part) => {
    const how = ownSentences(textOf(c, 'marketCheck.how', part));
    const when = textOf(c, 'marketCheck.when', part);
    return how === '' ? [] : [when === undefined ? how : `Marknaden undersöktes den ${longDate(when)}. ${how}`];
  });
  return joined(...new Set(looked), looked.length > 0 ? '' : read.said(sellers, read.same('otherSellers')));
}

function aidText(c: CaseFile, parts: readonly string[], read: Reading): string {
  const answer = read.same('economicActivity');
  if (!read.gives) return 'Inget av värde lämnas över, och det förutsätter reglerna om statligt stöd.';
  if (answer === undefined) return '';
  const { said } = read;
  const [first] = parts;
  const chosen = read.same('sgeiChosen');
  return joined(
    motivation(c, 'R31', first, rowsOf(c, 'organisations').length > 1 ? 'Organisationerna' : 'Organisationen'),
    said(economic, answer),
    ...(answer === 'nej'
      ? []
      : [
          said(trade, read.same('localEffect')),
          motivation(c, 'R32', first, read.publicName),
          said(sgei, chosen),
          chosen === 'ja' ? '' : said(cap, read.same('deMinimisWithinCap')),
        ]),
  );
}

function mutualText(c: CaseFile, read: Reading): string {
  const gives = (list: 'contributions' | 'reports'): boolean => {
    const voices = rowsOf(c, list).map((row) => row.voice);
    return voices.includes('public') && voices.some((voice) => voice !== 'public' && voice !== 'joint');
  };
  return joined(
    gives('contributions') ? 'Båda sidor bidrar.' : '',
    gives('reports') ? 'Båda sidor redovisar för varandra.' : '',
    read.said(rule, read.once('decisionRule')),
  );
}

/**
 * The points in the order of the memo.
 * @param parts Ids of the parts that the agreement covers.
 */
export function judgementOf(c: CaseFile, parts: readonly string[]): readonly JudgementPoint[] {
  const read = readerOf(c, parts);
  const reasons = new Set(parts.map((part) => ownSentences(textOf(c, 'publicInterestReason', part))));
  const uncertain =
    read.same('enforceablePerformance') === 'nej' && read.gives
      ? 'Vägledande praxis om partnerskap är begränsad, se HFD 2020 ref. 15.'
      : '';
  return [
    {
      lead: 'Vems verksamhet',
      text: whoseText(read),
      key: 'whoseActivity',
      wanted: 'vems verksamhet det är',
    },
    { lead: 'Marknaden', text: marketText(c, parts, read), key: 'otherSellers', wanted: 'hur marknaden ser ut' },
    {
      lead: 'Befogenhet',
      text: joined(
        read.said(interest, read.same('publicInterest')),
        ...reasons,
        read.said(duty, read.same('statutoryDuty')),
      ),
      key: 'publicInterest',
      wanted: 'varför frågan är av allmänt intresse',
    },
    {
      lead: 'Statligt stöd',
      text: aidText(c, parts, read),
      key: 'economicActivity',
      wanted: 'om verksamheten är ekonomisk',
    },
    { lead: 'Ömsesidighet', text: mutualText(c, read), key: 'contributions', wanted: 'vad ni bidrar med' },
    ...(uncertain === ''
      ? []
      : [
          {
            lead: 'Rättsligt osäkert',
            text: uncertain,
            key: 'enforceablePerformance',
            wanted: 'om kommunen kan kräva att verksamheten genomförs',
          } as const,
        ]),
  ];
}

/** Longest that the answer may be; points that do not fit are left to the official. */
const room = 2500;

export const judgement: Source = (c) => {
  const lines = judgementOf(c, partIds(c)).flatMap(({ lead, text }) => (text === '' ? [] : [`${lead}. ${text}`]));
  let text = '';
  for (const line of lines) {
    const longer = text === '' ? line : `${text}\n${line}`;
    if (longer.length <= room) text = longer;
  }
  return text === ''
    ? {}
    : { 'memo.judgement': prefilled(text, 'Meningar ur era svar. Ändra dem till förvaltningens egna.') };
};
