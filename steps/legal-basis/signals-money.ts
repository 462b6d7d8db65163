/** Warning signals of stage 2 about the money: how it is paid, other support, own sales and earlier aid (R5–R9). */

import { asText, hasAnyPhrase, type Signal, type SignalRow, type SignalView, scoped } from '#steps/signals/view.ts';
import { perPart } from './signals-per-part.ts';

/** R5: paid per unit or hour (R), or per inhabitant (G). */
export const payment = perPart((view, part) => {
  const found = view.answer('paymentBasis', part);
  const source = 'Metodfråga R5 (S23, S53)';
  if (found?.value === 'per_enhet' || found?.value === 'per_timme') {
    const text =
      'Pengarna räknas per styck eller timme. Det liknar ett pris. Gör en gemensam budget som visar vad båda lägger in, eller fråga en jurist om detta är ett köp.';
    return [{ id: scoped('R5-R', part), level: 'R', ref: 'R5', because: [found.path], text, source }];
  }
  if (found?.value !== 'per_invanare') return [];
  const text =
    'Pengarna räknas per invånare. Visa vad summan ska räcka till, gärna i en gemensam budget, så att den inte liknar ett pris.';
  return [{ id: scoped('R5-G', part), level: 'G', ref: 'R5', because: [found.path], text, source }];
});

/** R6: the public party carries all of the cost (R), or more than 90 percent (G). The share is 0–100, not rounded up. */
export const fullCost = perPart((view, part) => {
  const found = view.answer('publicShare', part);
  if (!found || typeof found.value !== 'number' || found.value <= 90) return [];
  const source = 'Metodfråga R6 (S16, S22, S23)';
  const because = [found.path];
  if (found.value >= 100) {
    const text =
      'Kommunen betalar hela kostnaden. I ett partnerskap bidrar båda. Räkna med tid, lokaler, nätverk och kunskap. Finns inget sådant bör en jurist titta på det.';
    return [{ id: scoped('R6-R', part), level: 'R', ref: 'R6', because, text, source }];
  }
  const text =
    'Kommunen betalar nästan hela kostnaden. Har ni räknat med allt som organisationen lägger in? Tid, lokaler, nätverk och kunskap räknas.';
  return [{ id: scoped('R6-G', part), level: 'G', ref: 'R6', because, text, source }];
});

/** R7: other support for the same cost (R), or for another cost (G). */
export function otherSupport(view: SignalView): readonly Signal[] {
  const found = view.answer('otherSupport');
  const source = 'Metodfråga R7 (S23)';
  if (found?.value === 'ja_samma_kostnad') {
    const text =
      'Organisationen får redan stöd från kommunen för samma kostnad. Samma kostnad får inte få stöd två gånger. Reda ut det med en jurist eller ekonom innan ni går vidare.';
    return [{ id: 'R7-R', level: 'R', ref: 'R7', because: [found.path], text, source }];
  }
  if (found?.value !== 'ja_annan_kostnad') return [];
  const text =
    'Organisationen får annat stöd från kommunen. Skriv vad varje stöd ska räcka till, så att ingen kostnad betalas två gånger.';
  return [{ id: 'R7-G', level: 'G', ref: 'R7', because: [found.path], text, source }];
}

const notApart = [
  'samma kassa',
  'samma bokföring',
  'samma redovisning',
  'samma konto',
  'inte isär',
  'ingen särskild redovisning',
  'blandas',
];

/** R8: sells in the same field, kept apart (G) or not (R). */
export function sales(view: SignalView): readonly Signal[] {
  return view.orgIds.flatMap((org): readonly Signal[] => {
    const sells = view.answer('sellsInSameField', org);
    if (sells?.value !== 'ja') return [];
    const kept = view.answer('separation', org);
    const text = asText(kept?.value);
    const source = 'Metodfråga R8 (S23, S25, S26)';
    const because = [sells.path, scoped('separation', org)];
    if (text === undefined || hasAnyPhrase(text, notApart)) {
      const advice =
        'Organisationen säljer inom samma område, och försäljningen hålls inte isär. Ordna egen redovisning för försäljningen och fråga en jurist om reglerna för statsstöd.';
      return [{ id: scoped('R8-R', org), level: 'R', ref: 'R8', because, text: advice, source }];
    }
    const advice =
      'Organisationen säljer inom samma område. Se till att det går att följa i redovisningen att stödet inte betalar försäljningen.';
    return [{ id: scoped('R8-G', org), level: 'G', ref: 'R8', because, text: advice, source }];
  });
}

const closeShare = 0.8;

const aidYears = 3;

/** "2024-03-01" three years before "2027-03-01". Only compared, so 29 February needs no care. */
const yearsBefore = (day: string): string => `${String(Number(day.slice(0, 4)) - aidYears)}${day.slice(4)}`;

/** Euro received in the three years that end with the latest row. */
function recentAid(rows: readonly SignalRow<'date' | 'amountEur'>[]): number {
  const dated = rows.map((row) => ({ date: asText(row.fields['date']) ?? '', eur: row.fields['amountEur'] }));
  const last = dated.reduce((latest, row) => (row.date > latest ? row.date : latest), '');
  const from = last === '' ? '' : yearsBefore(last);
  return dated
    .filter((row) => row.date === '' || row.date > from)
    .reduce((sum, row) => sum + (typeof row.eur === 'number' ? row.eur : 0), 0);
}

/** R9: earlier de minimis aid comes close to the ceiling. Silent when the ceiling of the day is not known. */
export function closeToCeiling(view: SignalView): readonly Signal[] {
  const cap = view.deMinimisCapEur;
  if (cap === undefined) return [];
  return view.orgIds.flatMap((org) => {
    const list = scoped('stateAid.previous', org);
    const rows = view.rows('stateAid.previous', org);
    if (recentAid(rows) < cap * closeShare) return [];
    return [
      {
        id: scoped('R9-G', org),
        level: 'G',
        ref: 'R9',
        because: rows.map((row) => `${list}/${row.id}`),
        text: 'Organisationens tidigare stöd ligger nära eller över gränsen för försumbart stöd. Be om ett intyg och räkna ihop allt, även lokaler och annat av värde.',
        source: 'Metodfråga R9',
      } satisfies Signal,
    ];
  });
}
