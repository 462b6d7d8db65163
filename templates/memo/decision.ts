/** "Förslag till beslut": sentences that can be read in the minutes without any annex. */
import { answerOf } from '#steps/case/answers.ts';
import { dayMonth, groupDigits, inWords, nbsp, orgNumber } from '#steps/swedish/format.ts';
import { titleOf } from '#templates/agreement/head.ts';
import { signatoriesOf } from '#templates/agreement/signatures.ts';
import { partName, partsOutside } from '#templates/assessment/legal-document.ts';
import { ask } from '#templates/fields/ask.ts';
import { numberOf, type Party, partiesOf, textOf } from '#templates/fields/fields.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { followUpDates } from '#templates/minutes/follow-up-dates.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { bullets, h2, led, numbered, text } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { capital, numberWord } from '#templates/tree/swedish.ts';
import { allHaveDecided, bodyRuns, nameOf, organisationNames, periodRuns, valueOrGap } from './names.ts';
import { hindrances, outcomeOf } from './outcome.ts';
import { asPhrase } from './own.ts';

type Sentence = readonly Run[];

/** The organisations by name, each with its number. */
function counterparts({ input: { fields } }: DocumentInput): readonly Run[] {
  const rows = fields.rows('organisations');
  if (rows.length === 0) return organisationNames(fields);
  return rows.flatMap((row, index): readonly Run[] => {
    const name = textOf(row.fields['name']) || 'organisationen';
    const number = row.fields['orgNumber'];
    const wanted = ask(`organisationsnummer för ${name}`, 'organisations[].orgNumber');
    const between = index === 0 ? '' : index === rows.length - 1 ? ' och ' : ', ';
    return [
      { text: `${between}${name} (org.nr${nbsp}` },
      ...(number ? plain(orgNumber(textOf(number))) : [gap(wanted)]),
      { text: ')' },
    ];
  });
}

function enterItem(all: DocumentInput, party: Party): Sentence {
  const { fields } = all.input;
  return [
    ...bodyRuns(fields, party),
    { text: ' ingår avtal om idéburet offentligt partnerskap med ' },
    ...counterparts(all),
    { text: ` om ”${titleOf(fields)}” för tiden ` },
    ...periodRuns(fields),
    { text: '.' },
  ];
}

/** "85 000 kronor 2027 och 170 000 kronor 2028", of what one public party pays. */
export function sumsByYear({ input: { fields } }: DocumentInput, party: Party): string {
  const byYear = new Map<number, number>();
  for (const row of fields.rows('funding.public').filter((one) => one.party === party.id)) {
    const [year, amount] = [numberOf(row.fields['year']), numberOf(row.fields['amount'])];
    if (year > 0 && amount > 0) byYear.set(year, (byYear.get(year) ?? 0) + amount);
  }
  const years = [...byYear].toSorted(([a], [b]) => a - b);
  return inWords(years.map(([year, amount]) => `${groupDigits(amount)}${nbsp}kronor ${year}`));
}

/** What the money hangs on, by whether it is decided. Unknown is as a no: the reservation is true either way. */
const reservations: Readonly<Record<string, string>> = {
  ja: '',
  delvis: ' Belopp som beslutas senare lämnas under förutsättning att kommunfullmäktige anslår medel.',
  nej: ' Varje års bidrag lämnas under förutsättning att kommunfullmäktige anslår medel för året.',
};

function moneyItem(all: DocumentInput, party: Party): readonly Sentence[] {
  const { fields } = all.input;
  if (fields.fact('publicPartyPays') === 'no') return [];
  const sums = sumsByYear(all, party);
  // One public party among several may bring no money of its own.
  if (sums === '' && partiesOf(fields, 'public').length > 1) return [];
  const decided = textOf(fields.value('fundingDecided'));
  const reservation = (Object.hasOwn(reservations, decided) ? reservations[decided] : reservations['nej']) ?? '';
  const fits = textOf(fields.value('memo.fitsBudget', { party: party.id })) === 'ja';
  return [
    [
      ...bodyRuns(fields, party),
      { text: ' bidrar med ' },
      ...(sums === '' ? [gap(ask('belopp per år', 'budget.items'))] : plain(sums)),
      { text: `.${ours(fields, reservation)}` },
      ...(fits ? [{ text: ' Bidraget för det första året ryms i nämndens budget.' }] : []),
    ],
  ];
}

function signItem({ input: { fields } }: DocumentInput, party: Party): Sentence {
  const titles = signatoriesOf(fields, party).flatMap(({ title }) => (title === '' ? [] : [asPhrase(title) || title]));
  const who: readonly Run[] =
    titles.length > 0
      ? plain(capital(inWords(titles)))
      : [gap(ask(`vem som undertecknar för ${nameOf(fields, party)}`, 'signatures'))];
  return [...who, { text: ` undertecknar avtalet ${allHaveDecided(fields)}.` }];
}

/** The report back, with its only day when the term has one, and from which year when it comes back. */
export function reportRuns({ input: { fields } }: DocumentInput): readonly Run[] {
  const days = followUpDates(fields)
    .filter(({ kind }) => kind === 'rapport')
    .map(({ day }) => day);
  const wanted = ask('dag för rapport till nämnden', 'followUp.publicReportDate');
  const day = valueOrGap(fields, 'followUp.publicReportDate', wanted, dayMonth);
  const [first] = days;
  if (days.length > 1) return [...day, { text: ` varje år, första gången ${first?.slice(0, 4) ?? ''}` }];
  const end = textOf(fields.value('term.end'));
  const set = textOf(fields.value('followUp.publicReportDate'));
  const after = end.slice(5) < set ? Number(end.slice(0, 4)) : Number(end.slice(0, 4)) + 1;
  if (first !== undefined) return [...day, { text: ` ${first.slice(0, 4)}` }];
  return end === '' || set === '' ? day : [...day, { text: ` ${after}` }];
}

function reportItem(all: DocumentInput): Sentence {
  const { fields } = all.input;
  const body = asPhrase(textOf(fields.value('followUp.publicBody')));
  const to = body === '' || body.includes(',') ? 'den som har beslutat' : body;
  return [{ text: `Förvaltningen redovisar partnerskapet för ${to} senast den ` }, ...reportRuns(all), { text: '.' }];
}

function proposed(all: DocumentInput, party: Party): readonly Sentence[] {
  const outside = partsOutside(all).map((part) => `”${partName(all, part)}”`);
  const left =
    outside.length === 0
      ? []
      : [plain(`Avtalet omfattar inte ${inWords(outside)}. Förvaltningen prövar en annan form för det.`)];
  return [enterItem(all, party), ...moneyItem(all, party), signItem(all, party), reportItem(all), ...left];
}

/** Several boards of one party each decide for themselves. */
function separately({ input: { fields } }: DocumentInput, party: Party): readonly Block[] {
  const row = fields.rows('publicParties').find((one) => one.id === party.id);
  const boards = row?.fields['boards']?.value;
  if (!Array.isArray(boards) || boards.length < 2) return [];
  return [text(`Beslutet fattas var för sig av ${inWords(boards.map(asPhrase).filter((name) => name !== ''))}.`)];
}

/** "Förslag till beslut", one list for each public party, or what has to happen before there can be one. */
export function proposal(all: DocumentInput): readonly Block[] {
  const { fields } = all.input;
  const head = h2('Förslag till beslut', 'forslag');
  if (outcomeOf(all) === 'wait')
    return [
      head,
      text('Ärendet är inte klart att beslutas. Förvaltningen lämnar inget förslag om avtalet än.'),
      led('Det här behöver hända först:', ''),
      ...bullets(hindrances(all)),
    ];
  const publics = partiesOf(fields, 'public');
  const lists = publics.flatMap((party): readonly Block[] => [
    ...(publics.length > 1 ? [led(`${nameOf(fields, party)}:`, '')] : []),
    ...numbered(proposed(all, party)),
    ...separately(all, party),
  ]);
  const undecided = answerOf(all.c, 'formChoice') === undefined;
  return [
    head,
    ...(lists.length > 0
      ? lists
      : [text([gap(ask('vilken kommun eller region som beslutar', 'publicParties[].name'))])]),
    ...(undecided
      ? [
          text([
            { text: 'Förslaget gäller om parterna väljer ett partnerskap. ' },
            gap(ask('parternas val av form', 'formChoice')),
          ]),
        ]
      : []),
    ...left(all),
  ];
}

/** How much is still to be done before the decision; what it is stands in Arbetslistan. */
function left({ assessment }: DocumentInput): readonly Block[] {
  const { ready, reasons } = assessment.readyForDecision;
  if (ready) return [];
  const count = reasons.length;
  return [
    text(
      count === 1
        ? 'En sak behöver vara klar före beslutet. Den står i arbetslistan.'
        : `${capital(numberWord(count))} saker behöver vara klara före beslutet. De står i arbetslistan.`,
    ),
  ];
}
