/** Warning signals of stage 5. What the agreement text itself shows is checked elsewhere (A16). */

import { emptyContributions, noCheckIns, type Side, saysNothing, sideName } from '#steps/signals/lanes.ts';
import { asText, marked, own, type Signal, type SignalView, scoped } from '#steps/signals/view.ts';
import { cap, funding, invoices, surplus } from './signals-money.ts';
import { partLabel, wentPast } from './signals-passed.ts';

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
      text: 'Avtalet har inget slutdatum. Sätt ett, så att ni prövar på nytt om förutsättningarna ändras. Tre år är vanligast i de exempel som har publicerats.',
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
      text: 'Avtalet saknar gemensam uppföljning. Utan avstämningar vet ni inte om det blir bättre. Skriv när ni träffas och följer upp.',
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
    ...cap(view),
    ...termination(view),
    ...exitPlan(view),
    ...safety(view),
    ...commitments(view),
    ...decisionsMissing(view),
    ...followUp(view),
  ];
}
