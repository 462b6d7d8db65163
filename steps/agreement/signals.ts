/** Warning signals of stage 5. What the agreement text itself shows is checked elsewhere (A16). */

import { emptyContributions, noCheckIns, type Side, saysNothing, sideName } from '#steps/signals/lanes.ts';
import { asText, hasAnyPhrase, marked, type Signal, type SignalView, scoped } from '#steps/signals/view.ts';

const own = 'Metodstödets egen kontroll';
const confirmations = ['confirmed.background', 'confirmed.goals', 'confirmed.governance'] as const;

/** The parties have confirmed the page after these questions, so what is empty was passed by. */
const wentPast = (view: SignalView): boolean => confirmations.some((key) => view.answer(key) !== undefined);

const partLabel = (view: SignalView, id: string, partId: string): string =>
  scoped(id, view.partIds.length > 1 ? partId : undefined);

/** A4: one of the two lists of commitments would be empty. Before the lists exist, O1 decides. */
function commitments(view: SignalView): readonly Signal[] {
  const count = { public: view.rows('commitments.public').length, org: view.rows('commitments.org').length };
  const text = (side: Side): string =>
    `Listan med åtaganden är tom för ${sideName[side]}. Båda listorna ska vara lika konkreta. Lägg till vad ${sideName[side]} gör, eller välj en annan form.`;
  const base = {
    level: 'R',
    ref: 'A4',
    source: 'Uddevalla kommuns, Borås Stads och Västra Götalandsregionens avtalsrubriker',
  } as const;
  if (count.public + count.org > 0) {
    const side = count.public === 0 ? 'public' : count.org === 0 ? 'org' : undefined;
    if (side === undefined || marked(view, 'A4')) return [];
    return [{ ...base, id: 'A4-empty', because: [`commitments.${side}`], text: text(side) }];
  }
  return emptyContributions(view).map(({ partId, side }) => ({
    ...base,
    id: partLabel(view, 'A4-empty', partId),
    because: ['contributions'],
    text: text(side),
  }));
}

const invoiceWords = [
  'faktura',
  'fakturan',
  'fakturor',
  'fakturera',
  'faktureras',
  'à pris',
  'a pris',
  'styckpris',
  'timpris',
];

/** A6: money against an invoice or a unit price. */
function invoices(view: SignalView): readonly Signal[] {
  const base = {
    ref: 'A6',
    text: 'Pengarna betalas mot faktura eller räknas per styck. Det liknar ett köp. Gå tillbaka till frågan om hur summan är framräknad, och pröva en gemensam budget.',
    source:
      'Västra Götalandsregionens villkor (inte offentligt kontrakt) och exemplet Västra Östergötland, 5 kr per invånare',
  } as const;
  const perPart = view.partIds.flatMap((partId): readonly Signal[] => {
    const answer = view.answer('invoices', partId);
    const basis = view.answer('paymentBasis', partId);
    const unit = basis?.value === 'per_enhet' || basis?.value === 'per_timme';
    const because = [...(answer?.value === 'ja' ? [answer.path] : []), ...(unit ? [basis.path] : [])];
    const id = partLabel(view, 'A6-invoice', partId);
    if (because.length > 0) return [{ ...base, id, level: 'R', because }];
    return answer?.value === 'delvis' ? [{ ...base, id, level: 'G', because: [answer.path] }] : [];
  });
  if (perPart.some((signal) => signal.level === 'R')) return perPart;
  const plan = (['payment.plan', 'payment.due'] as const).flatMap((key) => view.answer(key) ?? []);
  const named = plan.filter((answer) => hasAnyPhrase(asText(answer.value) ?? '', invoiceWords));
  if (named.length === 0) return perPart;
  return [...perPart, { ...base, id: 'A6-invoice-words', level: 'R', because: named.map((answer) => answer.path) }];
}

/** A6: no rule for money left over. Looked for once a later question is answered. */
function surplus(view: SignalView): readonly Signal[] {
  const keys = ['payment.plan', 'fundingDecided', ...confirmations] as const;
  const later = keys.some((key) => view.answer(key) !== undefined);
  if (!later) return [];
  return view.partIds.flatMap((partId): readonly Signal[] => {
    if (view.answer('surplusRule', partId) !== undefined || marked(view, 'A6', partId)) return [];
    return [
      {
        id: partLabel(view, 'A6-surplus', partId),
        level: 'G',
        ref: 'A6',
        because: [scoped('surplusRule', partId)],
        text: 'Det finns ingen regel för pengar som blir över. Bestäm det nu: styrgruppen får föra över dem, eller de betalas tillbaka.',
        source: 'Uddevalla kommuns och Borås Stads avtalsrubriker',
      },
    ];
  });
}

/** A7: the money is not decided for the whole term. */
function funding(view: SignalView): readonly Signal[] {
  const answer = view.answer('fundingDecided');
  if (answer?.value !== 'nej' && answer?.value !== 'delvis') return [];
  return [
    {
      id: 'A7-undecided',
      level: 'G',
      ref: 'A7',
      because: [answer.path],
      text: 'Pengarna är inte beslutade för hela tiden. Skriv när kommunen senast lämnar besked, och vad ni gör om beloppet minskar.',
      source: 'Exemplet Värmdö (lägre belopp efter ett uppehåll) och debatten i mvt.se om ett muntligt löfte',
    },
  ];
}

/** True when the last day comes before the day twelve months after the first. Both are ISO dates. */
function underTwelveMonths(start: string, end: string): boolean {
  const [first, last] = [start, end].map((date) => {
    const [year, month, day] = date.split('-').map(Number);
    return [year, month, day].every((each) => Number.isInteger(each)) ? { year, month, day } : undefined;
  });
  if (!first || !last) return false;
  const after = Date.UTC(last.year ?? 0, (last.month ?? 1) - 1, (last.day ?? 1) + 1);
  return after < Date.UTC((first.year ?? 0) + 1, (first.month ?? 1) - 1, first.day ?? 1);
}

/** A8: under twelve months, no end date, or a renewal that comes by itself. */
function term(view: SignalView): readonly Signal[] {
  const [start, end] = [view.answer('term.start'), view.answer('term.end')];
  const [open, extension] = [view.answer('term.openEnded'), view.answer('extension.possible')];
  const base = { level: 'G', ref: 'A8' } as const;
  const found: Signal[] = [];
  if (open?.value === 'ja') {
    found.push({
      ...base,
      id: 'A8-open-ended',
      because: [open.path],
      text: 'Avtalet har inget slutdatum. Sätt ett, så att ni prövar på nytt om förutsättningarna ändras. Tre år är vanligast i de exempel vi har sett.',
      source: 'Forums och SKR:s kriterier (långsiktigt) och avtalstiderna i de publicerade exemplen',
    });
  } else if (start && end && underTwelveMonths(asText(start.value) ?? '', asText(end.value) ?? '')) {
    found.push({
      ...base,
      id: 'A8-short',
      because: [start.path, end.path],
      text: 'Tiden är kortare än tolv månader. Ett partnerskap ska vara långsiktigt. Pröva en längre tid, eller om ett bidrag passar bättre.',
      source: 'Forums och SKR:s kriterier (långsiktigt)',
    });
  }
  if (extension?.value === 'automatisk') {
    found.push({
      ...base,
      id: 'A8-automatic',
      because: [extension.path],
      text: 'Avtalet förlängs av sig självt. Då prövar ingen om det fortfarande är rätt form. Välj förlängning efter ny prövning.',
      source: own,
    });
  }
  return found;
}

/** A9: the agreement would have no follow-up. */
function followUp(view: SignalView): readonly Signal[] {
  if (!noCheckIns(view)) return [];
  return [
    {
      id: 'A9-missing',
      level: 'R',
      ref: 'A9',
      because: ['followUp.schedule'],
      text: 'Avtalet saknar gemensam uppföljning. Utan avstämningar vet ni inte om det blir bättre. Skriv när ni träffas och följer upp, på sida E.1.',
      source: 'SKR:s kriterier (gemensam uppföljning), Uddevalla kommun och Borås Stad',
    },
  ];
}

/** A11: the right to give notice is not equal. */
function termination(view: SignalView): readonly Signal[] {
  const equal = view.answer('termination.equal');
  if (equal?.value !== 'nej') return [];
  return [
    {
      id: 'A11-unequal',
      level: 'G',
      ref: 'A11',
      because: [equal.path],
      text: 'Parterna har inte samma rätt att säga upp avtalet. Lika villkor är en del av jämbördigheten. Ge alla samma uppsägningstid.',
      source: 'Göteborgs Stads och Malmö stads sidor om IOP, Uddevalla kommun och Borås Stad',
    },
  ];
}

/** The question about notice and the follow-up are answered, and the plan between them is not. */
function passedExit(view: SignalView): boolean {
  const followed = view.answer('followUp.schedule') !== undefined || view.rows('reports').length > 0;
  return wentPast(view) || (followed && view.answer('termination.equal') !== undefined);
}

/** A12: no plan for the people when it ends. */
function exitPlan(view: SignalView): readonly Signal[] {
  return view.partIds.flatMap((partId): readonly Signal[] => {
    const written = asText(view.answer('exitPlan', partId)?.value);
    const lane = view.voice('exitPlan', 'joint', partId);
    const nothing = written === undefined ? lane !== undefined || passedExit(view) : saysNothing(written);
    if (!nothing || marked(view, 'A12', partId)) return [];
    return [
      {
        id: partLabel(view, 'A12-empty', partId),
        level: 'G',
        ref: 'A12',
        because: [scoped('exitPlan', partId)],
        text: 'Det finns ingen plan för människorna om samarbetet tar slut. Skriv vem som berättar, hur lång tid i förväg och vart deltagarna kan vända sig.',
        source: 'Forskning om IOP i Göteborg (Vinnova) och en studie av en avveckling',
      },
    ];
  });
}

/** A13: a point marked as not ready, or left without a mark after the parties have gone on. */
function safety(view: SignalView): readonly Signal[] {
  return view.partIds.flatMap((partId): readonly Signal[] => {
    const list = view.answer('safety.checklist', partId);
    if (!list || typeof list.value !== 'object' || Array.isArray(list.value)) return [];
    const marks = Object.values(list.value);
    const open = marks.includes('inte_klart') || (marks.length < 6 && wentPast(view));
    if (!open) return [];
    return [
      {
        id: partLabel(view, 'A13-open', partId),
        level: 'G',
        ref: 'A13',
        because: [list.path],
        text: 'Någon punkt om personuppgifter, sekretess, registerutdrag, försäkring, arbetsgivaransvar eller volontärvillkor är inte klar. Skriv vem som ordnar den och när.',
        source: own,
      },
    ];
  });
}

/** A17: a name is written for the signature while a decision is missing. */
function decisionsMissing(view: SignalView): readonly Signal[] {
  const dates = [
    ...view.publicIds.map((id) => ['decision.publicDate', id] as const),
    ...view.orgIds.map((id) => ['decision.orgDate', id] as const),
  ];
  const missing = dates.filter(([key, id]) => view.answer(key, id) === undefined);
  const begun = view.rows('signatures').some((row) => asText(row.fields['name']) !== undefined);
  if (!begun || missing.length === 0 || marked(view, 'A17')) return [];
  return [
    {
      id: 'A17-decision',
      level: 'R',
      ref: 'A17',
      because: missing.map(([key, id]) => scoped(key, id)),
      text: 'Alla parter har inte beslutat än. Ett muntligt löfte är inget beslut. Vänta med att skriva under tills varje part har ett beslut med datum.',
      source: 'Debatten i mvt.se om ett muntligt löfte',
    },
  ];
}

/** Every warning signal of the stage, in the order of the questions. */
export function signals(view: SignalView): Signal[] {
  return [
    ...term(view),
    ...invoices(view),
    ...surplus(view),
    ...funding(view),
    ...termination(view),
    ...exitPlan(view),
    ...safety(view),
    ...commitments(view),
    ...decisionsMissing(view),
    ...followUp(view),
  ];
}
