/** The end of the memo: follow-up, what the decision rests on, who gets it, and who signs. */
import { dayMonth, inWords, longDate } from '#steps/swedish/format.ts';
import { ask } from '#templates/fields/ask.ts';
import { partiesOf, textOf } from '#templates/fields/fields.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import { followUpDates } from '#templates/minutes/follow-up-dates.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { bullets, h2, text } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { capital, clean } from '#templates/tree/swedish.ts';
import { reportRuns } from './decision.ts';
import { nameOf } from './names.ts';
import { outcomeOf } from './outcome.ts';
import { asPhrase } from './own.ts';

export function followUp(all: DocumentInput): readonly Block[] {
  const { fields } = all.input;
  const schedule = fields.value('followUp.schedule')?.value;
  const days = Array.isArray(schedule) ? schedule.map(String).toSorted() : [];
  const report = textOf(fields.value('followUp.reportDate'));
  const evaluation = followUpDates(fields).find(({ kind }) => kind === 'utvardering');
  const meet: readonly Run[] =
    days.length > 0
      ? plain(`Parterna stämmer av den ${inWords(days.map((day) => longDate(day)))}.`)
      : [gap(ask('dagar för avstämning', 'followUp.schedule'))];
  const rest = [
    report === '' ? '' : `Parterna redovisar för varandra senast den ${dayMonth(report)} varje år.`,
    evaluation === undefined ? '' : `En gemensam utvärdering ska vara klar senast den ${longDate(evaluation.day)}.`,
  ].filter((sentence) => sentence !== '');
  return [
    h2('Uppföljning'),
    text([
      ...meet,
      ...plain(rest.length > 0 ? ` ${rest.join(' ')}` : ''),
      { text: ' Förvaltningen redovisar för den som har beslutat senast den ' },
      ...reportRuns(all),
      { text: '.' },
    ]),
  ];
}

/** What lies beside the memo, each with its day. */
export function restsOn(all: DocumentInput): readonly Block[] {
  const { every } = all;
  const own = partiesOf(every, 'public').map((party): readonly Run[] => {
    const day = textOf(every.value('memo.date', { party: party.id }));
    return [
      { text: 'Tjänsteskrivelse den ' },
      ...(day === '' ? [gap(ask('tjänsteskrivelsens datum', 'memo.date'))] : plain(longDate(day))),
    ];
  });
  const first = outcomeOf(all) === 'no' ? 'Vägval' : 'Avtal med bilagor, utkast';
  const assessed = partiesOf(every, 'public').flatMap((party) => {
    const day = textOf(every.value('legalAssessment.date', { party: party.id }));
    const by = asPhrase(textOf(every.value('legalAssessment.by', { party: party.id })));
    // One that is still being made lies beside nothing.
    const isMade = textOf(every.value('legalAssessment.conclusion', { party: party.id })) !== 'pagar';
    return day === '' || !isMade ? [] : [`Rättslig bedömning${by === '' ? '' : ` av ${by}`} den ${longDate(day)}`];
  });
  return [
    h2('Beslutsunderlag'),
    ...bullets([
      ...own,
      `${first} den ${longDate(all.today)}`,
      ...assessed,
      `Underlaget med parternas svar den ${longDate(all.today)}`,
    ]),
  ];
}

/** The organisations, other units and those who work with the matter. A board never sends its decision to its own kommun. */
export function sentTo({ every }: DocumentInput): readonly Block[] {
  const publics = new Set(partiesOf(every, 'public').map(({ id }) => id));
  const organisations = partiesOf(every, 'org').map((party) => nameOf(every, party));
  const units = every.rows('affectedUnits').map((row) => asPhrase(textOf(row.fields['unit'])));
  const contacts = every
    .rows('contactPersons')
    .filter((row) => publics.has(textOf(row.fields['party'])))
    .map((row) => asPhrase(textOf(row.fields['role'])));
  const names = [...new Set([...organisations, ...units, ...contacts].filter((name) => name !== '').map(capital))];
  return names.length === 0 ? [] : [h2('Beslutet skickas till'), text(`${names.join(' · ')}`)];
}

/** Lines for those who answer for the memo. */
export function signed({ every }: DocumentInput): readonly Block[] {
  if (partiesOf(every, 'public').length === 0) return [];
  const officers = partiesOf(every, 'public').map((party) =>
    clean(textOf(every.value('memo.officer', { party: party.id }))),
  );
  const [officer = ''] = officers.length === 1 ? officers : [];
  return [
    {
      kind: 'table',
      caption: 'Underskrift',
      writing: true,
      columns: [{ header: 'Förvaltningschef' }, { header: 'Handläggare' }],
      rows: [[[], plain(officer)]],
    },
  ];
}
