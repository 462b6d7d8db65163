/** The head block of the agreement: title, period, sums, case number and status. */

import { draftStamp } from '#steps/catalogue/about.ts';
import { groupDigits, inWords, nbsp } from '#steps/swedish/format.ts';
import { readField } from '#templates/clause/read-field.ts';
import { ask } from '#templates/fields/ask.ts';
import { type ClauseFieldName, clauseFields } from '#templates/fields/field-names.ts';
import {
  type FieldLookup,
  type Filled,
  type Party,
  partiesOf,
  standingParts,
  textOf,
} from '#templates/fields/fields.ts';
import { inSentence, ours } from '#templates/fields/form.ts';
import type { Document, Run } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { capital, clean, numberWord } from '#templates/tree/swedish.ts';
import type { AgreementInput } from './input.ts';
import { cashOf, yearCount } from './money.ts';

const exampleStamp = 'EXEMPEL – publicerade uppgifter';

/** Name of the partnership, or words for one without a name. */
export const titleOf = (lookup: FieldLookup): string =>
  clean(textOf(lookup.value('partnership.name'))) || 'Partnerskap utan namn';

/** The title of a document: a published partnership without a name goes by its organisations, as it does in the app. */
export function documentTitle({ fields, edition }: Pick<AgreementInput, 'fields' | 'edition'>): string {
  const named = textOf(fields.value('partnership.name')) !== '';
  const names = partiesOf(fields, 'org').flatMap(({ name }) => name ?? []);
  return edition === 'example' && !named && names.length > 0 ? inWords(names) : titleOf(fields);
}

export const stampOf = (edition: AgreementInput['edition']): string =>
  edition === 'example' ? exampleStamp : draftStamp;

/** Short words framed at the top of the first page. */
export function marksOf(edition: AgreementInput['edition']): readonly string[] {
  if (edition === 'example') return [exampleStamp];
  return edition === 'exercise' ? ['UTKAST', 'ÖVNING'] : ['UTKAST'];
}

interface Words {
  readonly runs: readonly Run[];
  readonly used: readonly Filled[];
}

/** One field as it stands in a sentence, or its gap. */
function words(lookup: FieldLookup, name: ClauseFieldName, party?: string): Words {
  const read = readField(name, { lookup, scope: party === undefined ? {} : { party } });
  if (read.state === 'missing') return { runs: [gap(read)], used: [] };
  return { runs: plain(inSentence(read.value, clauseFields[name].type, lookup)), used: [read] };
}

const totalOf = (lookup: FieldLookup, side: Party['side']): number =>
  partiesOf(lookup, side).reduce((sum, party) => sum + cashOf(lookup, party), 0);

function sumWords(lookup: FieldLookup, side: Party['side']): string {
  const total = totalOf(lookup, side);
  return `${groupDigits(total)}${nbsp}kronor på ${termWords(yearCount(lookup))}`;
}

/** "tre år", "ett år", "18 månader". */
function termWords(years: number): string {
  if (years === 1) return 'ett år';
  return Number.isInteger(years) ? `${numberWord(years)} år` : `${numberWord(Math.round(years * 12))} månader`;
}

function money(lookup: FieldLookup, side: Party['side']): readonly Run[] {
  const truth = lookup.fact(side === 'public' ? 'publicPartyPays' : 'organisationPays');
  // Money that nobody has put a sum on is a gap, never nought.
  if (truth === 'yes' && totalOf(lookup, side) > 0) return plain(sumWords(lookup, side));
  if (truth === 'no') return plain('Inga pengar');
  return [
    gap(side === 'public' ? ask('kommunens pengar', 'funding.public') : ask('organisationens pengar', 'funding.org')),
  ];
}

function statusOf({ edition, differences }: AgreementInput, gaps: number): string {
  if (edition === 'example') return 'Exempel med publicerade uppgifter';
  const open = differences?.length ?? 0;
  if (open === 0)
    return gaps === 0
      ? 'Utkast'
      : `Utkast. ${capital(numberWord(gaps))} ${gaps === 1 ? 'uppgift saknas och är markerad' : 'uppgifter saknas och är markerade'} i texten.`;
  return `Utkast, inte klart: parterna har olika svar på ${open === 1 ? 'en fråga' : `${numberWord(open)} frågor`}`;
}

/** Facts of the head block. */
export function headFacts(input: AgreementInput, gaps: number): Document['facts'] {
  const { fields } = input;
  const caseNumbers = partiesOf(fields, 'public').flatMap(
    (party) => fields.value('decision.caseNumber', { party: party.id }) ?? [],
  );
  return [
    ...(fields.value('partnership.name') ? [] : [{ label: 'Namn', runs: words(fields, 'partnerskap.namn').runs }]),
    { label: 'Gäller', runs: [...words(fields, 'start').runs, { text: '–' }, ...words(fields, 'slut').runs] },
    { label: ours(fields, 'Pengar från kommunen'), runs: money(fields, 'public') },
    {
      label: partiesOf(fields, 'org').length > 1 ? 'Pengar från organisationerna' : 'Pengar från organisationen',
      runs: money(fields, 'org'),
    },
    ...(caseNumbers.length > 0 ? [{ label: 'Diarienummer', runs: plain(inWords(caseNumbers.map(textOf))) }] : []),
    { label: 'Läge', runs: plain(statusOf(input, gaps)) },
    ...outsideParts(fields),
  ];
}

/** Parts of the partnership that need another form are named, never printed as agreed. */
function outsideParts(lookup: FieldLookup): Document['facts'] {
  const outside = lookup.parts.filter((part) => !part.stands).length;
  if (outside === 0 || standingParts(lookup).length === 0) return [];
  const words = outside === 1 ? 'En del av underlaget behöver' : 'Några delar av underlaget behöver';
  return [{ label: 'Omfattning', runs: plain(`${words} en annan form och är inte med här.`) }];
}
