/** Warning signals of stage Före (the method's column "Varningssignal"). Missing answers give no signal. */

import type { Signal, SignalView } from '#steps/signals/view.ts';
import { scoped } from '#steps/signals/view.ts';

/** F1: someone outside the partnership is to do a task, so a party may be missing. */
function outsideDoer(view: SignalView): readonly Signal[] {
  const rows = view.rows('responsibilities').filter((row) => row.fields['doer'] === 'outside');
  if (rows.length === 0) return [];
  return [
    {
      id: 'F1-B',
      level: 'B',
      ref: 'F1',
      because: rows.map((row) => `responsibilities/${row.id}`),
      text: 'Ni har skrivit att en utomstående gör en uppgift. Fråga er om den borde vara part, eller åtminstone vara med i samtalet.',
      source: 'Metodfråga F1 (S26, S41)',
    },
  ];
}

function purposeUnclear(view: SignalView, org: string): readonly Signal[] {
  const found = view.answer('legalPersonPublicBenefit', org);
  if (found?.value !== 'nej' && found?.value !== 'delvis') return [];
  return [
    {
      id: scoped('F2-G-purpose', org),
      level: 'G',
      ref: 'F2',
      because: [found.path],
      text: 'Det är inte klart att stadgarna har ett allmännyttigt syfte. Läs stadgarna tillsammans och se om partnerskapet ryms i dem. Behöver stadgarna ändras tar det tid.',
      source: 'Metodfråga F2 (S27, S32)',
    },
  ];
}

function surplusPaidOut(view: SignalView, org: string): readonly Signal[] {
  const row = view.rows('organisations').find((each) => each.id === org);
  if (row?.fields['distributesSurplus'] !== 'ja') return [];
  return [
    {
      id: scoped('F2-G-surplus', org),
      level: 'G',
      ref: 'F2',
      because: [`organisations/${org}`],
      text: 'Organisationen får dela ut överskott. Då är det osäkert om den räknas som idéburen. Titta närmare på stadgarna innan ni går vidare.',
      source: 'Metodfråga F2 (S27, S32)',
    },
  ];
}

/** F2: the purpose is not in the statutes, or surplus may be paid out. */
const organisationKind = (view: SignalView): readonly Signal[] =>
  view.orgIds.flatMap((org) => [...purposeUnclear(view, org), ...surplusPaidOut(view, org)]);

/** F3: more units are concerned than take part. */
function unitOutside(view: SignalView): readonly Signal[] {
  const rows = view.rows('affectedUnits').filter((row) => row.fields['isParty'] === 'nej');
  if (rows.length === 0) return [];
  return [
    {
      id: 'F3-G',
      level: 'G',
      ref: 'F3',
      because: rows.map((row) => `affectedUnits/${row.id}`),
      text: 'En nämnd eller förvaltning berörs men är inte part. Bjud in den nu, eller skriv ner hur den hålls informerad. Partnerskap har fallit på att någon med ansvar stod utanför.',
      source: 'Metodfråga F3 (S37, S40, S11)',
    },
  ];
}

interface Start {
  readonly date: string;
  readonly path: string;
}

function plannedStarts(view: SignalView): readonly Start[] {
  const term = view.answer('term.start');
  const activities = view
    .rows('plan.activities')
    .map((row) => ({ value: row.fields['start'], path: `plan.activities/${row.id}` }));
  return [term, ...activities].flatMap((each) =>
    typeof each?.value === 'string' && each.value !== '' ? [{ date: each.value, path: each.path }] : [],
  );
}

/** F4: work is planned to start before the decision of a public party. */
function startBeforeDecision(view: SignalView): readonly Signal[] {
  return view.publicIds.flatMap((id) => {
    const decision = view.answer('decision.publicDate', id) ?? view.answer('decision.plannedDate', id);
    const date = decision?.value;
    if (decision === undefined || typeof date !== 'string') return [];
    const early = plannedStarts(view).filter((start) => start.date < date);
    if (early.length === 0) return [];
    return [
      {
        id: scoped('F4-R', id),
        level: 'R',
        ref: 'F4',
        because: [decision.path, ...early.map((start) => start.path)],
        text: 'Arbetet är tänkt att börja före beslutet. Ett muntligt löfte är inget beslut. Flytta starten, eller be om ett tidigare beslut, och fråga en jurist om något redan har satt igång.',
        source: 'Metodfråga F4 (S53)',
      } satisfies Signal,
    ];
  });
}

/** F5: the board has not yet said yes to negotiate. */
function noMandate(view: SignalView): readonly Signal[] {
  return view
    .rows('organisations')
    .filter((row) => row.fields['negotiationMandate'] === 'nej')
    .map((row) => ({
      id: scoped('F5-G', row.id),
      level: 'G',
      ref: 'F5',
      because: [`organisations/${row.id}`],
      text: 'Styrelsen har inte sagt ja till att förhandla än. Ta upp frågan på nästa styrelsemöte och anteckna beslutet.',
      source: 'Metodfråga F5 (S2)',
    }));
}

/** F6: only the public party took the initiative, or had settled the content beforehand. */
function initiative(view: SignalView): readonly Signal[] {
  const by = view.answer('initiative');
  if (by?.value !== 'kommunen') return [];
  const alone: Signal = {
    id: 'F6-G',
    level: 'G',
    ref: 'F6',
    because: [by.path],
    text: 'Initiativet kom bara från kommunen eller regionen. Prata om vad organisationen själv vill och vad ni har format tillsammans. Skriv ner det.',
    source: 'Metodfråga F6 (S9–S12, S16–S18)',
  };
  const settled = view.answer('initiativeBackground.specifiedInAdvance');
  if (settled?.value !== 'ja') return [alone];
  const ordered: Signal = {
    id: 'F6-R',
    level: 'R',
    ref: 'F6',
    because: [by.path, settled.path],
    text: 'Innehållet var bestämt eller annonserat i förväg. Det liknar en beställning. Stanna upp, fråga en jurist och börja om samtalet från behovet om ni vill ha ett partnerskap.',
    source: 'Metodfråga F6 (S9–S12, S16–S18)',
  };
  return [alone, ordered];
}

/** F7: the parties can give very different amounts of time. Compared only after the reveal. */
function timeGap(view: SignalView): readonly Signal[] {
  if (!view.revealed('F7')) return [];
  const scales = ['public', ...view.orgIds]
    .map((voice) => view.voice('processTime.scale', voice))
    .filter((value) => typeof value === 'number');
  if (scales.length < 2 || Math.max(...scales) - Math.min(...scales) < 2) return [];
  return [
    {
      id: 'F7-G',
      level: 'G',
      ref: 'F7',
      because: ['processTime.scale'],
      text: 'Ni kan lägga olika mycket tid. Prata om vad som är rimligt, och lägg mötestakten efter den som har minst tid.',
      source: 'Metodfråga F7 (S20)',
    },
  ];
}

/** F8: everyone who leads the process comes from one side. */
function oneSideLeads(view: SignalView): readonly Signal[] {
  const rows = view.rows('processLeaders').filter((row) => typeof row.fields['party'] === 'string');
  const parties = rows.map((row) => String(row.fields['party']));
  const oneSide = [view.publicIds, view.orgIds].some((side) => parties.every((party) => side.includes(party)));
  if (rows.length === 0 || !oneSide) return [];
  return [
    {
      id: 'F8-B',
      level: 'B',
      ref: 'F8',
      because: rows.map((row) => `processLeaders/${row.id}`),
      text: 'Bara den ena sidan leder processen. Låt en person från varje sida leda, eller ta hjälp av någon utomstående.',
      source: 'Metodfråga F8 (S9, S10, S48)',
    },
  ];
}

const rules = [
  outsideDoer,
  organisationKind,
  unitOutside,
  startBeforeDecision,
  noMandate,
  initiative,
  timeGap,
  oneSideLeads,
];

/** Warning signals F1–F8. Pure; order follows the questions. */
export function signals(view: SignalView): Signal[] {
  return rules.flatMap((rule) => rule(view));
}
