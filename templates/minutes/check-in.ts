/** The latest check-in in the minutes: how the partnership fares, what has changed, lessons and the way forward. */
import type { Item } from '#steps/case/case-file.ts';
import { checkInsOf, checkInVoices, isCheckInShown, ratingOf, temperatureItems } from '#steps/case/check-ins.ts';
import { longDate, voiceName } from '#steps/swedish/format.ts';
import { ours } from '#templates/fields/form.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block } from '#templates/tree/document.ts';
import { h2, led, muted, rowsTable, text, toWriteIn, type Words, writingLines } from '#templates/tree/prose.ts';
import { sentences } from '#templates/tree/swedish.ts';

/** The legal questions asked again, in short (questions R1–R8). */
const points: Readonly<Record<string, string>> = {
  R1: 'Skaffar kommunen något för egen del?',
  R2: 'Har andra börjat erbjuda samma sak?',
  R3: 'Har samma insats upphandlats, här eller hos grannar?',
  R4: 'Bestämmer kommunen mer om hur verksamheten görs?',
  R5: 'Räknas pengarna fram på ett nytt sätt?',
  R6: 'Betalar kommunen en större del?',
  R7: 'Får organisationen annat stöd för samma sak?',
  R8: 'Säljer organisationen något i området?',
};

const ways: Readonly<Record<string, string>> = {
  forlanga: 'Förlänga, efter ny prövning',
  andra: 'Ändra avtalet',
  annan_form: 'Växla till en annan form',
  avsluta: 'Avsluta enligt planen',
};

interface Latest {
  readonly date: string;
  readonly joint: Item | undefined;
  readonly rated: readonly { readonly name: string; readonly steps: readonly string[] }[];
}

/** The latest check-in that has something to show; ratings only when those of its own day are shown. */
function latestOf({ c }: DocumentInput): Latest | undefined {
  const shown = checkInsOf(c).flatMap((checkIn): readonly Latest[] => {
    const { date, rows } = checkIn;
    const joint = rows['joint'];
    const rated = isCheckInShown(c, date)
      ? checkInVoices(c).flatMap((voice) => {
          const rating = ratingOf(rows[voice]);
          return rating ? [{ name: voiceName(c, voice), steps: rating.map(String) }] : [];
        })
      : [];
    return joint || rated.length > 0 ? [{ date, joint, rated }] : [];
  });
  return shown.at(-1);
}

const write = (...wanted: Parameters<typeof rowsTable>): readonly Block[] => toWriteIn(rowsTable(...wanted));

function ratings(all: DocumentInput, given: Latest['rated']): readonly Block[] {
  const columns =
    given.length > 0
      ? given
      : [
          { name: ours(all.every, 'Kommunen'), steps: [] },
          { name: 'Organisationen', steps: [] },
        ];
  return [
    ...write(
      'Partnerskapstempen, 1 till 5',
      [
        { header: 'Vad', width: 1.2 },
        ...columns.map((one) => ({ header: one.name })),
        { header: 'Vi gör', width: 1.4 },
      ],
      temperatureItems.map((name, index): readonly Words[] => [
        name,
        ...columns.map((one) => one.steps[index] ?? ''),
        '',
      ]),
    ),
    ...(given.length === 0 ? [muted('Svara var för sig först. Visa sedan svaren samtidigt.')] : []),
  ];
}

function changes(all: DocumentInput, joint: Item | undefined): readonly Block[] {
  const value = joint?.fields['legalChange']?.value;
  const given = new Map<string, unknown>(
    typeof value === 'object' && !Array.isArray(value) ? Object.entries(value) : [],
  );
  const words = { ja: 'Ja', nej: 'Nej' } as const;
  const rows = Object.entries(points).map(([point, question]): readonly Words[] => {
    const answer = given.get(point);
    return [ours(all.every, question), answer === 'ja' || answer === 'nej' ? words[answer] : '', ''];
  });
  return [
    ...write(
      'Har läget ändrats?',
      [
        { header: 'Fråga', width: 2.2 },
        { header: 'Ja eller nej', width: 0.8 },
        { header: 'Vad, i så fall', width: 1.4 },
      ],
      rows,
    ),
    text('Är något svar ja: öppna arbetsfilen, ändra svaret och läs bedömningen på nytt före beslut.'),
  ];
}

function lessons(joint: Item | undefined): readonly Block[] {
  const value = joint?.fields['lessons']?.value;
  return typeof value === 'string' && value.trim() !== ''
    ? [text(sentences(value))]
    : [
        muted('Vad har ni lärt er som kan ändra det ordinarie arbetet?'),
        writingLines('lardomar', 3, 'Att föra vidare'),
      ];
}

function wayForward(joint: Item | undefined): readonly Block[] {
  const value = joint?.fields['wayForward']?.value;
  const reason = joint?.fields['wayForwardReason']?.value;
  const known = typeof value === 'string' && Object.hasOwn(ways, value) ? ways[value] : undefined;
  if (known === undefined) return [];
  return [
    h2('Vägen framåt'),
    led('Förslag:', `${known}.`),
    ...(typeof reason === 'string' && reason.trim() !== '' ? [text(sentences(reason))] : []),
  ];
}

export function latestCheckIn(all: DocumentInput): readonly Block[] {
  const latest = latestOf(all);
  const joint = latest?.joint;
  return [
    h2('Hur partnerskapet mår'),
    ...(latest ? [text(`Svaren är från avstämningen den ${longDate(latest.date)}.`)] : []),
    ...ratings(all, latest?.rated ?? []),
    h2('Rättslig koll'),
    ...changes(all, joint),
    h2('Lärdomar'),
    ...lessons(joint),
    ...wayForward(joint),
  ];
}
