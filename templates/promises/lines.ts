/** What each party promises, as lines. Every line names the points of the agreement that it is taken from. */
import { longDate } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import { type FieldLookup, type Party, textOf } from '#templates/fields/fields.ts';
import type { Run } from '#templates/tree/document.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { numberWord, sentences, withoutStop } from '#templates/tree/swedish.ts';
import type { Line } from './line.ts';
import { brief, contributionLines, paymentDays, reportWords, sumsByYear, yearly, yes } from './values.ts';

/** A number in words, or its gap. */
function count(
  lookup: FieldLookup,
  key: 'steeringGroup.seats.public' | 'steeringGroup.seats.org' | 'steeringGroup.meetingsPerYear',
): Run {
  const { value } = lookup.value(key) ?? {};
  const label = key === 'steeringGroup.meetingsPerYear' ? 'antal möten per år' : 'antal ledamöter';
  return typeof value === 'number' ? { text: numberWord(value) } : gap(ask(label, key));
}

function steering(lookup: FieldLookup, side: Party['side']): Line {
  const together = side === 'org' && yes(lookup, 'severalOrganisations') ? ' tillsammans' : '';
  const seats = side === 'public' ? 'steeringGroup.seats.public' : 'steeringGroup.seats.org';
  const one = lookup.value(seats)?.value === 1;
  return {
    lead: 'Styrgruppen',
    words: [
      { text: 'Utse ' },
      count(lookup, seats),
      { text: `${one ? ' ledamot' : ' ledamöter'}${together} och mötas minst ` },
      count(lookup, 'steeringGroup.meetingsPerYear'),
      { text: lookup.value('steeringGroup.meetingsPerYear')?.value === 1 ? ' gång per år.' : ' gånger per år.' },
    ],
    points: ['K33-1', 'K33-2'],
  };
}

/** What one public party promises for itself. */
export function publicLines(lookup: FieldLookup, party: Party): readonly Line[] {
  return [
    ...(yes(lookup, 'publicPartyPays')
      ? [
          {
            lead: 'Pengar',
            words: [
              { text: 'Bidra med ' },
              ...sumsByYear(lookup, party),
              { text: yes(lookup, 'fundingDecided') ? '.' : ', om kommunfullmäktige anslår medel.' },
            ],
            points: ['K21-1', 'K27-1'],
          },
        ]
      : []),
    ...contributionLines(lookup, party, 'K13-1'),
    {
      lead: yearly(lookup, 'followUp.reportDate', 'Redovisning'),
      words: `Redovisa era insatser för organisationen${reportWords(lookup, party)}.`,
      points: ['K30-1'],
    },
  ];
}

function payment(lookup: FieldLookup): Line {
  const days = paymentDays(lookup);
  const [plan, due] = [textOf(lookup.value('payment.plan')), textOf(lookup.value('payment.due'))];
  const when = [plan, due].filter((text) => text !== '').map((text) => sentences(brief(text, 80)));
  const asked = 'Betala ut bidraget i förskott, när organisationen har begärt det.';
  return {
    lead: days === '' ? 'Utbetalning' : days,
    words: days === '' && when.length > 0 ? `${asked} ${when.join(' ')}` : asked,
    points: ['K24-1'],
  };
}

/** What every public party promises alike. */
export function publicCommonLines(lookup: FieldLookup): readonly Line[] {
  const body = withoutStop(textOf(lookup.value('followUp.publicBody')));
  return [
    payment(lookup),
    {
      lead: yearly(lookup, 'followUp.publicReportDate', 'Rapport'),
      words: [
        { text: 'Rapportera till ' },
        ...(body === '' ? [gap(ask('nämnd som får rapporten', 'followUp.publicBody'))] : plain(body)),
        { text: '.' },
      ],
      points: ['K30-1'],
    },
    {
      lead: yearly(lookup, 'funding.noticeDate', 'Besked om pengarna'),
      words: 'Berätta skriftligt om det finns risk att bidraget minskar.',
      points: ['K27-2'],
    },
    steering(lookup, 'public'),
    {
      lead: 'Öppenhet',
      words: 'Publicera parter, syfte, tid, belopp och nämnd. Bevara handlingarna.',
      points: ['K35-1', 'K36-1'],
    },
  ];
}

/** @param promised The point where it stands what this organisation brings. */
export function organisationLines(lookup: FieldLookup, party: Party, promised: string): readonly Line[] {
  const led = lookup.rows('plan.activities').filter((row) => textOf(row.fields['lead']) === party.id);
  const activities = led.map((row) => withoutStop(textOf(row.fields['activity']))).filter((text) => text !== '');
  return [
    {
      lead: 'Det ni avser att göra',
      words: activities.length === 0 ? 'Insatserna i planen.' : sentences(brief(activities.join('. '), 180)),
      points: [promised],
    },
    ...(yes(lookup, 'organisationPays')
      ? [
          {
            lead: 'Pengar',
            words: [{ text: 'Bidra med ' }, ...sumsByYear(lookup, party), { text: '.' }],
            points: ['K21-1', 'K22-1'],
          },
        ]
      : []),
    ...contributionLines(lookup, party, promised),
    {
      lead: yearly(lookup, 'followUp.reportDate', 'Redovisning'),
      words: `Redovisa för kommunen${reportWords(lookup, party)}.`,
      points: ['K30-1'],
    },
  ];
}

/** Three months after a day, the last of the month where the day is not there. */
function threeMonthsAfter(day: string): string {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const at = year * 12 + month - 1 + 3;
  const last = new Date(Date.UTC(Math.floor(at / 12), (at % 12) + 1, 0)).getUTCDate();
  const parts = [Math.floor(at / 12), (at % 12) + 1, Math.min(date, last)];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

function moneyKept(lookup: FieldLookup): readonly Line[] {
  const days = paymentDays(lookup);
  const back = yes(lookup, 'surplusMayStay') ? ', om inte kommunen låter er använda det nästa år' : '';
  return [
    {
      lead: days === '' ? 'Utbetalning' : `före ${days}`,
      words: 'Begära utbetalningen skriftligt.',
      points: ['K24-1'],
    },
    {
      lead: 'Rätt sak',
      words: 'Använda bidraget bara till verksamheten, bokföra det för sig och spara underlagen sju år.',
      points: ['K25-1', 'K32-2'],
    },
    {
      lead: yearly(lookup, 'accounts.reportDate', 'Ekonomisk redovisning'),
      words: 'Redovisa hur pengarna har använts, jämfört med budgeten.',
      points: ['K32-1'],
    },
    ...(yes(lookup, 'surplusMayStay') || yes(lookup, 'surplusBack')
      ? [{ lead: 'Vid årets slut', words: `Betala tillbaka det som inte har använts${back}.`, points: ['K25-3'] }]
      : []),
  ];
}

/** What every organisation promises alike. */
export function commonLines(lookup: FieldLookup): readonly Line[] {
  const end = textOf(lookup.value('term.end'));
  const volunteers = yes(lookup, 'volunteers')
    ? ' och olycksfallsförsäkring för ideellt engagerade, och ge dem stöd'
    : '';
  return [
    ...moneyKept(lookup),
    steering(lookup, 'org'),
    { lead: 'Försäkring', words: `Ha ansvarsförsäkring${volunteers}.`, points: ['K41-1', 'K18-1'] },
    {
      lead: 'Barn',
      words: 'Se registerutdrag innan någon börjar, och följa rutinerna för barns trygghet.',
      points: ['K39-1', 'K39-2'],
    },
    {
      lead: 'Genast',
      words: 'Berätta om något allvarligt händer, om ni byter firmatecknare eller går i konkurs.',
      points: ['K44-1', 'K40-1'],
    },
    {
      lead: end === '' ? 'Inom tre månader efter slutet' : `senast ${longDate(threeMonthsAfter(end))}`,
      words: 'Lämna slutredovisning, om avtalet gäller tiden ut.',
      points: ['K55-3'],
    },
  ];
}
