/** "Ekonomi": one table with years as columns, how it is paid for, and what happens if the money changes. */
import { dayMonth, groupDigits, nbsp } from '#steps/swedish/format.ts';
import { type Ask, settled } from '#templates/agreement/annexes/parts.ts';
import { inKindRows } from '#templates/agreement/money.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, numberOf, type Party, partiesOf, textOf } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { h2, led, text } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { nameOf, organisationsTerm } from './names.ts';
import { inOne, own, ownSentence, traceOf } from './own.ts';
import { partsOfYears, termYears } from './years.ts';

interface Line {
  readonly name: string;
  /** Whole kronor for each year of the term. */
  readonly sums: readonly number[];
  readonly strong?: true;
}

const total = (sums: readonly number[]): number => sums.reduce((sum, one) => sum + one, 0);

function cashLine(lookup: FieldLookup, party: Party, years: readonly number[]): Line {
  const list = party.side === 'public' ? 'funding.public' : 'funding.org';
  const rows = lookup.rows(list).filter((row) => row.party === party.id);
  const sums = years.map((year) =>
    total(rows.filter((row) => numberOf(row.fields['year']) === year).map((row) => numberOf(row.fields['amount']))),
  );
  return { name: `${nameOf(lookup, party)}: pengar`, sums };
}

/** Contributions that are not money, when every one of them has a value; undefined when one has not. */
function inKindLine(lookup: FieldLookup, party: Party, years: readonly number[]): Line | undefined {
  const rows = inKindRows(lookup).filter((row) => row.party === party.id);
  if (rows.some((row) => numberOf(row.fields['sekPerYear']) <= 0)) return undefined;
  const value = total(rows.map((row) => numberOf(row.fields['sekPerYear'])));
  const share = partsOfYears(lookup, years);
  return {
    name: `${nameOf(lookup, party)}: annat, uppskattat värde`,
    sums: share.map((part) => Math.round(value * part)),
  };
}

function linesOf(lookup: FieldLookup, years: readonly number[]): readonly Line[] {
  return lookup.parties.flatMap((party): readonly Line[] => {
    const cash = cashLine(lookup, party, years);
    const other = inKindLine(lookup, party, years);
    return [cash, ...(other ? [other] : [])].filter(({ sums }) => total(sums) > 0);
  });
}

const kronor = (sum: number): readonly Run[] => (sum === 0 ? [] : plain(groupDigits(sum)));

function table(lines: readonly Line[], years: readonly number[]): Block {
  return {
    kind: 'table',
    caption: 'Parternas insatser, i kronor',
    rowHeaders: true,
    columns: [
      { header: 'Part och insats', width: 2.6 },
      ...years.map((year) => ({ header: String(year), align: 'right' }) as const),
      { header: 'Summa', align: 'right', width: 1.2 },
    ],
    rows: lines.map(({ name, sums }) => [plain(name), ...sums.map(kronor), kronor(total(sums))]),
    foot: [
      plain('Tillsammans'),
      ...years.map((_, index) => kronor(total(lines.map(({ sums }) => sums[index] ?? 0)))),
      kronor(total(lines.map(({ sums }) => total(sums)))),
    ],
  };
}

/** What the organisations' share is, when everything has a value; otherwise that nobody knows. */
function share(lookup: FieldLookup, lines: readonly Line[]): readonly Block[] {
  const unvalued = inKindRows(lookup).some((row) => numberOf(row.fields['sekPerYear']) <= 0);
  if (unvalued) return [text('Alla insatser har inte fått ett värde. Därför räknas ingen andel ut.')];
  const names = partiesOf(lookup, 'org').map((party) => `${nameOf(lookup, party)}: `);
  const all = total(lines.map(({ sums }) => total(sums)));
  const theirs = total(
    lines.filter(({ name }) => names.some((start) => name.startsWith(start))).map(({ sums }) => total(sums)),
  );
  if (all === 0 || theirs === 0) return [];
  const percent = Math.round((100 * theirs) / all);
  return [text(`Räknat i pengar och uppskattat värde står ${organisationsTerm(lookup)} för ${percent}${nbsp}procent.`)];
}

const choice = (label: string, key: Parameters<typeof ask>[1]): Ask => ({ ...ask(label, key), form: 'choice' });

function fits(lookup: FieldLookup, party: Party): readonly Run[] {
  const answer = textOf(lookup.value('memo.fitsBudget', { party: party.id }));
  if (answer === 'ja') return plain('Det första årets belopp ryms i nämndens budget.');
  if (answer === 'nej') return plain('Det första årets belopp ryms inte i nämndens budget.');
  return [gap(ask('om det första årets belopp ryms i budgeten', 'memo.fitsBudget'))];
}

/** Where the kommun's money comes from, and whether it is there. */
function financing(lookup: FieldLookup): readonly Block[] {
  const publics = partiesOf(lookup, 'public');
  return publics.flatMap((party): readonly Block[] => {
    const rows = lookup
      .rows('contributions')
      .filter((row) => row.party === party.id && textOf(row.fields['type']) === 'pengar');
    const sources = [...new Set(rows.map((row) => ownSentence(textOf(row.fields['source']), 120)))].filter(
      (one) => one !== '',
    );
    if (rows.length === 0 && publics.length > 1) return [];
    const from: readonly Run[] =
      sources.length > 0 ? plain(sources.join(' ')) : [gap(ask('varifrån pengarna kommer', 'contributions'))];
    const lead = publics.length > 1 ? `Finansiering, ${nameOf(lookup, party)}.` : 'Finansiering.';
    return [led(lead, [...from, { text: ' ' }, ...fits(lookup, party)])];
  });
}

const sentencesOf = (...blocks: readonly Block[]): readonly Run[] =>
  blocks.flatMap((block, index) =>
    block.kind === 'paragraph' ? [...(index > 0 ? [{ text: ' ' }] : []), ...block.runs] : [],
  );

function other(lookup: FieldLookup): readonly Block[] {
  const support = settled(lookup, 'otherSupport', choice('annat stöd från kommunen för samma sak', 'otherSupport'), {
    nej: 'Inget annat stöd lämnas från kommunen för samma sak.',
    ja_annan_kostnad: 'Kommunen lämnar också annat stöd, för en annan kostnad.',
    ja_samma_kostnad: 'Kommunen lämnar också annat stöd, för samma kostnad.',
  });
  const said: Block = {
    kind: 'paragraph',
    runs: [{ text: 'Annat stöd. ', mark: 'strong' }, ...sentencesOf(support)],
    trace: traceOf(lookup.value('otherSupport')),
  };
  return inOne(
    [said],
    own('Tidigare bidrag som nu ingår.', lookup.value('funding.absorbedGrant'), {
      ...ask('tidigare bidrag', 'funding.absorbedGrant'),
      max: 160,
      optional: true,
    }),
  );
}

/** When money is paid, as the decision and the agreement have it. */
function waits(lookup: FieldLookup): string {
  if (textOf(lookup.value('waitForLegalForce')) === 'ja')
    return 'Avtalet gäller först när beslutet har fått laga kraft, och inget betalas ut innan dess.';
  const waiting = textOf(lookup.value('payAfterLegalForce'));
  if (waiting === 'ja') return 'Stora belopp betalas ut först när beslutet har fått laga kraft.';
  return waiting === 'nej' ? 'Stora belopp kan betalas ut innan beslutet har fått laga kraft.' : '';
}

function risk(lookup: FieldLookup): readonly Block[] {
  const decided = settled(lookup, 'fundingDecided', choice('om pengarna är beslutade', 'fundingDecided'), {
    ja: 'Pengarna är beslutade för hela tiden.',
    delvis: 'Beslutet om pengar täcker bara den första tiden.',
    nej: 'Pengarna är inte beslutade för hela tiden.',
  });
  const notice = textOf(lookup.value('funding.noticeDate'));
  const later = [
    notice === '' ? '' : `Kommunen ger besked senast den ${dayMonth(notice)} varje år om pengarna kan minska.`,
    waits(lookup),
  ].filter((one) => one !== '');
  const runs = [
    { text: 'Risk. ', mark: 'strong' } as const,
    ...sentencesOf(decided),
    ...(later.length > 0 ? plain(` ${ours(lookup, later.join(' '))}`) : []),
  ];
  const changed = ask('vad som händer om pengarna ändras', 'fundingChange');
  return inOne(
    [{ kind: 'paragraph', runs, trace: traceOf(lookup.value('fundingDecided')) }],
    own('Om pengarna ändras.', lookup.value('fundingChange'), { ...changed, max: 200 }),
  );
}

export function economy({ input: { fields } }: DocumentInput): readonly Block[] {
  const years = termYears(fields);
  const lines = years.length > 0 ? linesOf(fields, years) : [];
  const pays = fields.fact('publicPartyPays');
  const paid: readonly Block[] =
    pays === 'no'
      ? [text(ours(fields, 'Kommunen bidrar inte med pengar.'))]
      : [...inOne(financing(fields), other(fields)), ...risk(fields)];
  return [
    h2('Ekonomi', 'ekonomi'),
    ...(lines.length > 0
      ? [table(lines, years), ...share(fields, lines)]
      : [text([gap(ask('den gemensamma budgeten', 'budget.items'))])]),
    ...paid,
  ];
}
