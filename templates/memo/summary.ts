/** "Sammanfattning": at most 120 words, each sentence only when its question is answered. */
import { groupDigits, inWords, nbsp } from '#steps/swedish/format.ts';
import { cashOf, inKindRows } from '#templates/agreement/money.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { type FieldLookup, type Party, partiesOf, textOf } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { h2 } from '#templates/tree/prose.ts';
import { plainText } from '#templates/tree/runs.ts';
import { clean, lowerFirst, sentences } from '#templates/tree/swedish.ts';
import { nameOf, periodRuns } from './names.ts';
import { outcomeOf } from './outcome.ts';
import { isItem, ownLines } from './own.ts';

/** Most words of the whole summary, and of the need in it. */
export const summaryWords = 120;
const needWords = 30;

const count = (text: string): number => text.split(/\s+/u).filter((word) => word !== '').length;

/** The lines of a text that are no items of a list. */
const running = (text: string): string =>
  ownLines(text, 2000)
    .filter((line) => !isItem(line))
    .map(sentences)
    .join(' ');

/** As many whole sentences as there is room for; at least the beginning of the first. */
function firstWords(text: string, room: number): string {
  const parts = clean(text).match(/[^.!?]+[.!?]*/gu) ?? [];
  const kept: string[] = [];
  for (const part of parts.map((one) => one.trim())) {
    if (count([...kept, part].join(' ')) > room) break;
    kept.push(part);
  }
  if (kept.length > 0) return sentences(kept.join(' '));
  const words = clean(text)
    .split(' ')
    .slice(0, Math.max(room - 1, 0));
  return words.length === 0 ? '' : `${words.join(' ')} […]`;
}

/** "Ekådala kommun bidrar med 510 000 kronor, lokaler och personal." */
function bringsOf(lookup: FieldLookup, party: Party): string {
  const cash = cashOf(lookup, party);
  const kinds = inKindRows(lookup)
    .filter((row) => row.party === party.id)
    .flatMap((row) => textOf(row.fields['type']) || []);
  const things = [
    ...(cash > 0 ? [`${groupDigits(cash)}${nbsp}kronor`] : []),
    ...[...new Set(kinds)].map((kind) => lowerFirst(choiceWords('type', kind))),
  ];
  return things.length === 0 ? '' : `${nameOf(lookup, party)} bidrar med ${inWords(things)}.`;
}

const whose: Readonly<Record<string, string>> = {
  foreningens: 'Verksamheten är organisationens egen.',
  ny_gemensam: 'Verksamheten är ny och gemensam.',
  kommunens: 'Verksamheten är kommunens uppgift.',
};

/** The answer of all parts when they agree; empty otherwise. */
function sameInParts(lookup: FieldLookup, key: 'whoseActivity' | 'enforceablePerformance' | 'repaymentOnly'): string {
  const values = [
    ...new Set(lookup.parts.filter(({ stands }) => stands).map(({ id }) => textOf(lookup.value(key, { part: id })))),
  ];
  return values.length === 1 ? (values[0] ?? '') : '';
}

const conclusions: Readonly<Record<string, string>> = {
  kan_ga_vidare: 'Den rättsliga bedömningen är att ärendet kan gå vidare.',
  ga_inte_vidare: 'Den rättsliga bedömningen är att ärendet inte bör gå vidare.',
  pagar: 'Den rättsliga bedömningen pågår.',
};

export function summaryOf(all: DocumentInput): readonly Block[] {
  const { fields } = all.input;
  const proposes = outcomeOf(all) === 'propose';
  const owner = sameInParts(fields, 'whoseActivity');
  const grant =
    sameInParts(fields, 'enforceablePerformance') === 'nej' && sameInParts(fields, 'repaymentOnly') === 'ja';
  const concluded = partiesOf(fields, 'public').map((party) =>
    textOf(fields.value('legalAssessment.conclusion', { party: party.id })),
  );
  const opening: readonly Run[] = [
    {
      text: proposes
        ? 'Förvaltningen föreslår ett partnerskap för tiden '
        : 'Parterna vill ingå ett partnerskap för tiden ',
    },
    ...periodRuns(fields),
    { text: '. ' },
  ];
  const rest = [
    ...fields.parties.map((party) => bringsOf(fields, party)),
    ours(fields, (Object.hasOwn(whose, owner) ? whose[owner] : '') ?? ''),
    grant
      ? ours(
          fields,
          'Kommunen kan inte kräva att en insats genomförs, men kan hålla inne pengar eller kräva tillbaka dem.',
        )
      : '',
    ...new Set(concluded.map((one) => (Object.hasOwn(conclusions, one) ? (conclusions[one] ?? '') : ''))),
  ].filter((sentence) => sentence !== '');
  const taken = count(plainText(opening)) + count(rest.join(' '));
  const need = firstWords(running(textOf(fields.value('need.joint'))), Math.min(needWords, summaryWords - taken));
  return [
    h2('Sammanfattning'),
    {
      kind: 'paragraph',
      runs: [...(need === '' ? [] : [{ text: `${need} ` }]), ...opening, { text: rest.join(' ') }],
    },
  ];
}
