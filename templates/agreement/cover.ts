/** The cover and the one-page summary: parties, period, sums, board and status. */

import { draftStamp } from '#steps/catalogue/about.ts';
import { groupDigits, inWords, longDate, nbsp } from '#steps/swedish/format.ts';
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
import { inSentence, ours, sideTerm } from '#templates/fields/form.ts';
import type { Block, Document, Run, Trace } from '#templates/tree/document.ts';
import { answerOf, gap, plain } from '#templates/tree/runs.ts';
import { clean, numberWord, sentences, withoutStop } from '#templates/tree/swedish.ts';
import { ownAssessment } from './annexes/legal.ts';
import { cashOf, inKindOf, yearCount } from './annexes/resources.ts';
import type { AgreementInput } from './input.ts';

const exampleStamp = 'EXEMPEL – publicerade uppgifter';

/** Name of the partnership, or words for one without a name. */
export const titleOf = (lookup: FieldLookup): string =>
  clean(textOf(lookup.value('partnership.name'))) || 'Partnerskap utan namn';

export const stampOf = (edition: AgreementInput['edition']): string =>
  edition === 'example' ? exampleStamp : draftStamp;

/** Short words framed on the cover. */
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

function statusOf({ edition, differences }: AgreementInput): string {
  if (edition === 'example') return 'Exempel med publicerade uppgifter';
  const open = differences?.length ?? 0;
  if (open === 0) return 'Utkast';
  return `Utkast, inte klart: parterna har olika svar på ${open === 1 ? 'en fråga' : `${numberWord(open)} frågor`}`;
}

/** Facts of the cover. */
export function coverFacts(input: AgreementInput): Document['facts'] {
  const { fields } = input;
  const boards = fields.rows('publicParties').flatMap((row) => row.fields['boards'] ?? []);
  const board: readonly Run[] =
    boards.length > 0
      ? plain(inWords(boards.map((field) => inSentence(field.value, 'phrases', fields))))
      : [gap(ask('nämnd som företräder kommunen', 'publicParties[].boards'))];
  const own = ownAssessment(fields);
  return [
    ...(fields.value('partnership.name') ? [] : [{ label: 'Namn', runs: words(fields, 'partnerskap.namn').runs }]),
    { label: 'Gäller', runs: [...words(fields, 'start').runs, { text: '–' }, ...words(fields, 'slut').runs] },
    { label: ours(fields, 'Pengar från kommunen'), runs: money(fields, 'public') },
    { label: 'Pengar från organisationen', runs: money(fields, 'org') },
    { label: 'Ansvarig nämnd', runs: board },
    ...partiesOf(fields, 'public').flatMap((party) => decisionFacts(fields, party)),
    { label: 'Status', runs: plain(statusOf(input)) },
    ...(own === undefined ? [] : [{ label: 'Parternas egen bedömning', runs: plain(own) }]),
    { label: 'Regler och källor', runs: plain(`Per ${longDate(input.rulesDate)}, inte granskade av jurist`) },
  ];
}

function decisionFacts(lookup: FieldLookup, party: Party): Document['facts'] {
  const several = partiesOf(lookup, 'public').length > 1;
  const suffix = several ? `, ${party.name ?? sideTerm(lookup, 'public')}` : '';
  const of = (name: ClauseFieldName): readonly Run[] => words(lookup, name, party.id).runs;
  return [
    {
      label: `Beslut${suffix}`,
      runs: [
        ...of('beslut.instans'),
        { text: ', ' },
        ...of('beslut.datum'),
        { text: ', § ' },
        ...of('beslut.paragraf'),
      ],
    },
    { label: `Diarienummer${suffix}`, runs: of('dnr') },
  ];
}

const paragraph = (runs: readonly Run[], used: readonly Filled[]): Block => {
  const trace: Trace = { answers: used.map(answerOf), rules: [], sources: [] };
  return { kind: 'paragraph', runs, trace };
};

/** "Kort om Partnerskapet": one page in plain words, without legal effect. */
export function summary(input: AgreementInput): readonly Block[] {
  const { fields } = input;
  const sum = (before: string, name: ClauseFieldName, after = '.'): Block => {
    const { runs, used } = words(fields, name);
    return paragraph([{ text: ours(fields, before) }, ...runs, { text: after }], used);
  };
  const goals = fields.rows('goals').flatMap((row) => row.fields['text'] ?? []);
  const start = words(fields, 'start');
  const end = words(fields, 'slut');
  return [
    { kind: 'heading', level: 2, runs: plain('Kort om Partnerskapet'), id: 'kort' },
    {
      kind: 'paragraph',
      runs: plain(
        'Den här sidan är en sammanfattning. Den har ingen rättslig verkan. Det är överenskommelsen som gäller.',
      ),
    },
    partiesParagraph(fields),
    sum('Syftet är ', 'syfte.text'),
    sum('Verksamheten är till för ', 'malgrupp.text'),
    ...(goals.length > 0 ? goalBlocks(goals) : []),
    ...contributions(fields),
    paragraph(
      [{ text: 'Överenskommelsen gäller ' }, ...start.runs, { text: '–' }, ...end.runs, { text: '.' }],
      [...start.used, ...end.used],
    ),
    ...(fields.fact('placesNamedPersons') === 'no'
      ? [{ kind: 'paragraph', runs: plain('Det är frivilligt att delta.') } as const]
      : []),
    ...outsideParts(fields),
  ];
}

function partiesParagraph(lookup: FieldLookup): Block {
  const names = lookup.parties.map((party) => party.name ?? sideTerm(lookup, party.side));
  const rows = [...lookup.rows('publicParties'), ...lookup.rows('organisations')];
  const used = rows.flatMap((row) => row.fields['name'] ?? []);
  if (names.length === 0) return paragraph([gap(ask('vilka parter som är med', 'publicParties'))], []);
  const title = words(lookup, 'partnerskap.namn');
  const runs = [{ text: `${inWords(names)} samarbetar i partnerskapet ` }, ...title.runs, { text: '.' }];
  return paragraph(runs, [...used, ...title.used]);
}

function goalBlocks(goals: readonly Filled[]): readonly Block[] {
  const items = goals.map((goal) => ({
    runs: plain(sentences(textOf(goal))),
    trace: { answers: [answerOf(goal)], rules: [], sources: [] },
  }));
  return [
    { kind: 'paragraph', runs: plain('Det här vill Parterna nå:'), keepWithNext: true },
    { kind: 'list', style: 'bullets', items },
  ];
}

function contributions(lookup: FieldLookup): readonly Block[] {
  return lookup.parties.flatMap((party): readonly Block[] => {
    const cash = cashOf(lookup, party);
    const inKind = inKindOf(lookup, party);
    if (cash + inKind === 0) return [];
    const name = party.name ?? sideTerm(lookup, party.side);
    const parts = [
      ...(cash > 0 ? [`${groupDigits(cash)}${nbsp}kronor för hela tiden`] : []),
      ...(inKind > 0 ? [`egna insatser till ett värde av ${groupDigits(inKind)}${nbsp}kronor per år`] : []),
    ];
    return [{ kind: 'paragraph', runs: plain(`${withoutStop(name)} bidrar med ${inWords(parts)}.`) }];
  });
}

/** Parts of the partnership that need another form are named, never printed as agreed. */
function outsideParts(lookup: FieldLookup): readonly Block[] {
  const outside = lookup.parts.filter((part) => !part.stands);
  if (outside.length === 0 || standingParts(lookup).length === 0) return [];
  const names = inWords(outside.map((part) => `”${part.name}”`));
  return [
    {
      kind: 'callout',
      tone: 'warning',
      title: outside.length === 1 ? 'En del är inte med' : 'Några delar är inte med',
      blocks: [
        { kind: 'paragraph', runs: plain(`Överenskommelsen omfattar inte ${names}, som behöver en annan form.`) },
      ],
    },
  ];
}
