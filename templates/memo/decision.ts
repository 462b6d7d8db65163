/** The proposal to decide on, what must be in place first, and the report back. */

import { answerOf } from '#steps/case/answers.ts';
import type { Key } from '#steps/catalogue/key.ts';
import { dayMonth, groupDigits, inWords, longDate, nbsp } from '#steps/swedish/format.ts';
import { agreementIsPossible } from '#templates/agreement/agreement.ts';
import { titleOf } from '#templates/agreement/head.ts';
import { cashOf } from '#templates/agreement/money.ts';
import { signatoriesOf } from '#templates/agreement/signatures.ts';
import { partName, partsOutside } from '#templates/assessment/legal-document.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, type Party, partiesOf, textOf } from '#templates/fields/fields.ts';
import { ours, sideTerm } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { bullets, callout, h2, numbered, runsIn, type Words } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { capital, clean } from '#templates/tree/swedish.ts';
import { before, hindrances } from './before.ts';

const otherForms: Readonly<Record<string, string>> = {
  foreningsbidrag: 'föreningsbidrag enligt kommunens egna regler',
  upphandling: 'upphandling',
};

/** The parties have not chosen another form, and some part can be an agreement. */
export function recommendsPartnership({ c, input }: DocumentInput): boolean {
  const choice = answerOf(c, 'formChoice');
  return (choice === undefined || choice === 'iop') && agreementIsPossible(input);
}

/** A value in running text, or its gap. */
export function valueOrGap(
  lookup: FieldLookup,
  key: Key,
  wanted: { readonly label: string; readonly ref: string; readonly page: string },
  form: (value: string) => string = clean,
  party?: string,
): readonly Run[] {
  const found = lookup.value(key, party === undefined ? {} : { party });
  return found ? plain(form(textOf(found))) : [gap(wanted)];
}

const start = ask('startdatum', 'term.start');
const end = ask('slutdatum', 'term.end');

/** "1 juli 2027–30 juni 2030", with gaps; "tills vidare" when it has no end. */
export function periodRuns(lookup: FieldLookup): readonly Run[] {
  const from = valueOrGap(lookup, 'term.start', start, longDate);
  if (textOf(lookup.value('term.openEnded')) === 'ja') return [...from, { text: ' och tills vidare' }];
  return [...from, { text: '–' }, ...valueOrGap(lookup, 'term.end', end, longDate)];
}

export const organisationNames = (lookup: FieldLookup): readonly Run[] => {
  const names = partiesOf(lookup, 'org').map((party) => party.name ?? 'organisationen');
  return names.length > 0 ? plain(inWords(names)) : [gap(ask('organisationens namn', 'organisations[].name'))];
};

function bodyRuns({ every }: DocumentInput, party: Party): readonly Run[] {
  return valueOrGap(
    every,
    'decision.publicBody',
    ask('vem som beslutar', 'decisionMaker'),
    (name) => capital(clean(name)),
    party.id,
  );
}

function moneyItem({ every, input }: DocumentInput, party: Party): readonly Words[] {
  if (every.fact('publicPartyPays') === 'no') return [];
  const sum = cashOf(input.fields, party);
  const amount: readonly Run[] =
    sum > 0 ? plain(`${groupDigits(sum)}${nbsp}kronor`) : [gap(ask('belopp per år', 'budget.items'))];
  return [
    [{ text: 'bidra med högst ' }, ...amount, { text: ' under hela tiden, fördelat på år enligt avsnittet Ekonomi' }],
  ];
}

function signItem({ every }: DocumentInput, party: Party): Words {
  const titles = signatoriesOf(every, party).flatMap((one) => (one.title === '' ? [] : [one.title]));
  const who: readonly Run[] =
    titles.length > 0 ? plain(inWords(titles)) : [gap(ask('vem som undertecknar', 'signatures'))];
  return [
    { text: 'ge ' },
    ...who,
    { text: ' i uppdrag att skriva under överenskommelsen, tidigast när båda parter har beslutat' },
  ];
}

function reportItem({ every }: DocumentInput): Words {
  const wanted = ask('dag för rapport till nämnden', 'followUp.publicReportDate');
  return [
    { text: 'ta emot en rapport om partnerskapet senast den ' },
    ...valueOrGap(every, 'followUp.publicReportDate', wanted, dayMonth),
    { text: ' varje år' },
  ];
}

function partnershipItems(all: DocumentInput, party: Party): readonly Words[] {
  const { every } = all;
  const outside = partsOutside(all).map((part) => `”${partName(all, part)}”`);
  const pays = every.fact('publicPartyPays') !== 'no';
  const waits = pays && ['ja', 'delvis'].includes(textOf(every.value('payAfterLegalForce')));
  return [
    [
      { text: `ingå överenskommelsen om idéburet offentligt partnerskap ”${titleOf(every)}” med ` },
      ...organisationNames(every),
      { text: ' för tiden ' },
      ...periodRuns(every),
      { text: ', enligt det bifogade förslaget till överenskommelse' },
    ],
    ...moneyItem(all, party),
    ...(waits ? ['vänta med större utbetalningar tills beslutet har fått laga kraft'] : []),
    signItem(all, party),
    reportItem(all),
    ...(outside.length > 0 ? [`inte ta med ${inWords(outside)}, som prövas i en annan form`] : []),
  ];
}

function otherItems({ every, c }: DocumentInput): readonly Words[] {
  const choice = answerOf(c, 'formChoice');
  const known = typeof choice === 'string' ? otherForms[choice] : undefined;
  const form: readonly Run[] =
    known === undefined ? [gap(ask('vilken form ni väljer', 'formChoice'))] : plain(ours(every, known));
  return [
    `inte ingå något idéburet offentligt partnerskap om ”${titleOf(every)}”`,
    [{ text: 'gå vidare med en annan form: ' }, ...form],
    [{ text: 'lämna besked med skäl till ' }, ...organisationNames(every)],
  ];
}

function waitItems({ every }: DocumentInput): readonly Words[] {
  return [
    [
      { text: `inte ingå någon överenskommelse om ”${titleOf(every)}” med ` },
      ...organisationNames(every),
      { text: ' nu' },
    ],
    'låta ärendet komma tillbaka när det som står nedan är klart',
    [{ text: 'lämna besked med skäl till ' }, ...organisationNames(every)],
  ];
}

/** Each item of the proposal ends with a comma, the last with a full stop. */
function punctuated(items: readonly Words[]): readonly Words[] {
  return items.map((item, index) => [...runsIn(item), { text: index === items.length - 1 ? '.' : ',' }]);
}

/** "Förslag till beslut", one list for each public party. */
export function proposal(all: DocumentInput): readonly Block[] {
  const { every } = all;
  const partnership = recommendsPartnership(all);
  const stops = partnership ? hindrances(all) : [];
  const undecided = answerOf(all.c, 'formChoice') === undefined && partnership && stops.length === 0;
  const items = (party: Party): readonly Words[] => {
    if (stops.length > 0) return waitItems(all);
    return partnership ? partnershipItems(all, party) : otherItems(all);
  };
  const lists = partiesOf(every, 'public').flatMap((party): readonly Block[] => [
    {
      kind: 'paragraph',
      runs: [
        ...bodyRuns(all, party),
        {
          text:
            partiesOf(every, 'public').length > 1
              ? ` (${party.name ?? sideTerm(every, 'public')}) föreslås besluta att`
              : ' föreslås besluta att',
        },
      ],
      keepWithNext: true,
    },
    ...numbered(punctuated(items(party))),
  ]);
  const note: readonly Block[] = undecided
    ? [
        {
          kind: 'paragraph',
          runs: [
            { text: 'Förslaget gäller om parterna väljer ett partnerskap. ' },
            gap(ask('parternas val av form', 'formChoice')),
          ],
        },
      ]
    : [];
  const first = stops.length > 0 ? [callout('warning', 'Det här behöver hända först', bullets(stops))] : [];
  return [h2('Förslag till beslut', 'forslag'), ...lists, ...first, ...note, ...(partnership ? before(all) : [])];
}

/** "Uppföljning och återrapport". */
export function nextDecision(all: DocumentInput): readonly Block[] {
  const { every } = all;
  if (!recommendsPartnership(all)) return [];
  const schedule = every.value('followUp.schedule');
  const days = Array.isArray(schedule?.value) ? schedule.value.map((day) => longDate(String(day))) : [];
  const meet: readonly Run[] =
    days.length > 0 ? plain(inWords(days)) : [gap(ask('dagar för avstämning', 'followUp.schedule'))];
  return [
    h2('Uppföljning och återrapport'),
    { kind: 'paragraph', runs: [{ text: 'Parterna stämmer av ' }, ...meet, { text: '.' }] },
    {
      kind: 'paragraph',
      runs: [
        ...valueOrGap(every, 'followUp.publicBody', ask('nämnd som får rapporten', 'followUp.publicBody'), (name) =>
          capital(clean(name)),
        ),
        { text: ' får en rapport senast den ' },
        ...valueOrGap(
          every,
          'followUp.publicReportDate',
          ask('dag för rapport till nämnden', 'followUp.publicReportDate'),
          dayMonth,
        ),
        { text: ' varje år.' },
      ],
    },
  ];
}
