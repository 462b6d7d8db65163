/**
 * Warning signals of stage 2 (the method's column "Varningssignal"). They are tips for the talk between the parties;
 * the level of the case comes from the legal rules, never from here.
 */

import type { Signal, SignalRow, SignalValue, SignalView } from '#steps/signals/view.ts';
import { asChoices, asText, hasAnyPhrase, marked, scoped, wordsOf } from '#steps/signals/view.ts';

const perPart = (rule: (view: SignalView, part: string) => readonly Signal[]) => (view: SignalView) =>
  view.partIds.flatMap((part) => rule(view, part));

/** R1: the public party acquires something for its own need. */
const purchase = perPart((view, part) => {
  const found = view.answer('acquiresForOwnNeed', part);
  if (found?.value !== 'ja') return [];
  return [
    {
      id: scoped('R1-R', part),
      level: 'R',
      ref: 'R1',
      because: [found.path],
      text: 'Kommunen skaffar något för egen del mot betalning. Det är kärnan i ett köp. Stanna upp och fråga en jurist eller inköp innan ni går vidare.',
      source: 'Metodfråga R1 (S23, S28)',
    },
  ];
});

function marketCheckPaths(view: SignalView, part: string): readonly string[] {
  return (['how', 'when', 'source'] as const).flatMap((field) => {
    const found = view.answer(`marketCheck.${field}`, part);
    return asText(found?.value) === undefined || !found ? [] : [found.path];
  });
}

/** R2: others sell it. An empty market check means that none was made. */
const market = perPart((view, part) => {
  const sellers = view.answer('otherSellers', part);
  if (sellers?.value !== 'ja' && sellers?.value !== 'delvis') return [];
  const checked = marketCheckPaths(view, part);
  const source = 'Metodfråga R2 (S9, S13–S15, S20)';
  if (checked.length === 0) {
    const text =
      'Andra erbjuder samma sak, och ni har inte undersökt hur det ser ut. Be inköp att göra en enkel undersökning och fråga en jurist innan ni väljer form.';
    const because = [sellers.path, scoped('marketCheck', part)];
    return [{ id: scoped('R2-R', part), level: 'R', ref: 'R2', because, text, source }];
  }
  const text =
    'Andra erbjuder samma eller liknande. Skriv tydligt vad som skiljer er verksamhet från deras, och varför det inte är ett köp.';
  return [{ id: scoped('R2-G', part), level: 'G', ref: 'R2', because: [sellers.path, ...checked], text, source }];
});

/** R3: the public party has bought the same thing before. */
const boughtBefore = perPart((view, part) => {
  const found = view.answer('previouslyProcured', part);
  if (found?.value !== 'ja') return [];
  return [
    {
      id: scoped('R3-R', part),
      level: 'R',
      ref: 'R3',
      because: [found.path],
      text: 'Kommunen har köpt samma insats tidigare. Ett nytt namn ändrar ingenting. Fråga en jurist om något verkligen har ändrats i sak.',
      source: 'Metodfråga R3 (S28)',
    },
  ];
});

function cardsWithPublic(value: SignalValue | undefined): number {
  if (typeof value !== 'object' || Array.isArray(value)) return 0;
  return Object.values(value).filter((pile) => pile === 'kommunen').length;
}

/** R4: three or more cards lie with the public party. */
const detailedControl = perPart((view, part) => {
  const found = view.answer('control.cards', part);
  if (!found || cardsWithPublic(found.value) < 3) return [];
  return [
    {
      id: scoped('R4-R', part),
      level: 'R',
      ref: 'R4',
      because: [found.path],
      text: 'Kommunen bestämmer det mesta av hur verksamheten görs. Det liknar ett köp. Prata om vad organisationen själv ska bestämma, och fråga en jurist om det inte går att ändra.',
      source: 'Metodfråga R4 (jämförelsen av kriterier)',
    },
  ];
});

/** R5: paid per unit or hour (R), or per inhabitant (G). */
const payment = perPart((view, part) => {
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
const fullCost = perPart((view, part) => {
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
function otherSupport(view: SignalView): readonly Signal[] {
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
function sales(view: SignalView): readonly Signal[] {
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
function closeToCeiling(view: SignalView): readonly Signal[] {
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

/** R10, second half (asked in R23): a single business is favoured. */
const favoured = perPart((view, part) => {
  const found = view.answer('businessOperatorFavoured', part);
  if (found?.value !== 'ja') return [];
  return [
    {
      id: scoped('R10-R', part),
      level: 'R',
      ref: 'R23',
      because: [found.path],
      text: 'En enskild näringsidkare gynnas. Huvudregeln är att kommunen inte får ge sådant stöd. Stanna upp och fråga en jurist.',
      source: 'Metodfråga R10 (S23, S26)',
    },
  ];
});

const toldNobody = ['inte alls', 'inget', 'ingen', 'inga'];

function saysToldNobody(value: SignalValue | undefined): boolean {
  const words = wordsOf(asText(value) ?? '').join(' ');
  return toldNobody.includes(words) || words.startsWith('inte alls');
}

/** R11: others have not been told, and nothing is written about why this party was chosen. */
function othersNotTold(view: SignalView): readonly Signal[] {
  const basis = view.answer('selectionBasis');
  const reason = view.answer('selectionReason');
  const because = [
    ...(basis?.value === 'ingen_motivering' ? [basis.path] : []),
    ...(reason && saysToldNobody(reason.value) ? [reason.path] : []),
  ];
  if (because.length === 0) return [];
  return [
    {
      id: 'R11-G',
      level: 'G',
      ref: 'R11',
      because,
      text: 'Andra organisationer har inte fått veta, eller så saknas skrivna skäl för valet. Bjud in till ett öppet samtal, eller skriv varför just den här organisationen är part.',
      source: 'Metodfråga R11',
    },
  ];
}

/** Answers near the end of the stage: they show that the assessment is due, not just not reached. */
function nearTheEnd(view: SignalView): boolean {
  const concluded = view.publicIds.some((id) => view.answer('legalAssessment.conclusion', id) !== undefined);
  return concluded || view.answer('rightsAffected') !== undefined || view.answer('formChoice') !== undefined;
}

/** R12: nobody has made the legal assessment. The method counts an empty field as nobody. */
function nobodyAssessed(view: SignalView): readonly Signal[] {
  const by = view.publicIds.map((id) => view.answer('legalAssessment.by', id)?.value);
  if (by.some((each) => asText(each) !== undefined) || !nearTheEnd(view) || marked(view, 'R12')) return [];
  return [
    {
      id: 'R12-R',
      level: 'R',
      ref: 'R12',
      because: view.publicIds.map((id) => scoped('legalAssessment.by', id)),
      text: 'Ingen har gjort den rättsliga bedömningen än. Skriv inte under innan den finns. Bestäm vem som gör den och när.',
      source: 'Metodfråga R12 (S8, S26, S33)',
    },
  ];
}

/** R13: somebody's rights are concerned. */
function rights(view: SignalView): readonly Signal[] {
  const found = view.answer('rightsAffected');
  if (!found || !asChoices(found.value).some((choice) => choice !== 'inget')) return [];
  return [
    {
      id: 'R13-G',
      level: 'G',
      ref: 'R13',
      because: [found.path],
      text: 'Människors rättigheter påverkas. Ta hjälp av ett dataskyddsombud eller en jurist. Skriv rutinerna innan ni börjar.',
      source: 'Metodfråga R13',
    },
  ];
}

const rules = [
  purchase,
  market,
  boughtBefore,
  detailedControl,
  payment,
  fullCost,
  otherSupport,
  sales,
  closeToCeiling,
  favoured,
  othersNotTold,
  nobodyAssessed,
  rights,
];

/** Warning signals R1–R13. Pure; order follows the questions. */
export function signals(view: SignalView): Signal[] {
  return rules.flatMap((rule) => rule(view));
}
