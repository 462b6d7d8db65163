/**
 * How far a decision has come: preparation, decision, legal force, in force. Days are read from the answers. The one day
 * that is worked out, when the time to appeal ends, says that it is, and never says that a decision has legal force.
 */
import { answerOf, fieldText, publicIds, textOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { valueOn } from '#steps/law/values/dated-values.ts';
import { longDate } from '#steps/swedish/format.ts';
import { numberWord } from '#templates/tree/swedish.ts';

export type StepId = 'beredning' | 'beslut' | 'laga-kraft' | 'galler';

export const stepNames: Readonly<Record<StepId, string>> = {
  beredning: 'Beredning',
  beslut: 'Beslut',
  'laga-kraft': 'Laga kraft',
  galler: 'Gäller',
};

/** done: somebody has written so · ahead: not yet · unknown: nobody has written enough to tell. */
export interface DecisionStep {
  readonly id: StepId;
  readonly state: 'done' | 'ahead' | 'unknown';
  /** What is known, in whole sentences. */
  readonly text: string;
}

export interface Decision {
  readonly partyId: string;
  /** Name of the public party; '' while nobody has written it. */
  readonly name: string;
  readonly officer: string;
  readonly department: string;
  readonly caseNumber: string;
  readonly body: string;
  /** ISO days, '' while unknown. */
  readonly planned: string;
  readonly decided: string;
  /** Last day of the three weeks; '' when it is not worked out. */
  readonly appealEnds: string;
  readonly steps: readonly DecisionStep[];
}

const dayMs = 86_400_000;

/** ISO day so many days later. */
const daysLater = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * dayMs).toISOString().slice(0, 10);

/** The law that gives the three weeks is that of municipalities and regions. */
const underMunicipalLaw: ReadonlySet<string> = new Set(['kommun', 'region']);

interface Facts {
  readonly c: CaseFile;
  readonly id: string;
  readonly kind: string;
  readonly today: string;
}

const dayAt = ({ c, id }: Facts, key: 'announced' | 'decided' | 'force' | 'planned'): string => {
  const keys = {
    announced: 'decision.announcedDate',
    decided: 'decision.publicDate',
    force: 'decision.legalForceDate',
    planned: 'decision.plannedDate',
  } as const;
  return textOf(c, keys[key], id) ?? '';
};

const weeksOn = (day: string): number | undefined => valueOn('kl.overklagan', day).entry?.weeks;

/** Last day to appeal by the day of the announcement; '' when it cannot be worked out here. */
function appealEndsOf(facts: Facts): string {
  const announced = dayAt(facts, 'announced');
  const maker = textOf(facts.c, 'decisionMaker');
  if (announced === '' || !underMunicipalLaw.has(facts.kind)) return '';
  if (maker !== 'namnd' && maker !== 'fullmaktige') return '';
  const weeks = weeksOn(announced);
  return weeks === undefined ? '' : daysLater(announced, 7 * weeks);
}

function prepared(facts: Facts): DecisionStep {
  const id = 'beredning';
  const planned = dayAt(facts, 'planned');
  if (isDecided(facts)) return { id, state: 'done', text: 'Klar.' };
  if (planned === '') return { id, state: 'ahead', text: 'Pågår. Ingen dag för beslut är inskriven.' };
  return planned < facts.today
    ? { id, state: 'ahead', text: `Beslutet var planerat till ${longDate(planned)}. Den dagen har passerat.` }
    : { id, state: 'ahead', text: `Pågår. Beslutet är planerat till ${longDate(planned)}.` };
}

const isDecided = (facts: Facts): boolean => {
  const day = dayAt(facts, 'decided');
  return day !== '' && day <= facts.today;
};

function decided(facts: Facts): DecisionStep {
  const id = 'beslut';
  const day = dayAt(facts, 'decided');
  if (day === '') return { id, state: 'ahead', text: 'Inget beslut är inskrivet.' };
  if (day > facts.today)
    return { id, state: 'ahead', text: `Dagen är inskriven som ${longDate(day)}, som inte har kommit än.` };
  const paragraph = textOf(facts.c, 'decision.publicParagraph', facts.id);
  return {
    id,
    state: 'done',
    text: `Fattat ${longDate(day)}${paragraph === undefined ? '' : `, ${paragraph}`}.`,
  };
}

/** How the day was worked out, and what it does not say. */
const counted = (facts: Facts): string =>
  `Dagen är uträknad som ${numberWord(weeksOn(dayAt(facts, 'announced')) ?? 0)} veckor från dagen på anslagstavlan (kommunallagen 13 kap. 5 §). Den tar inte hänsyn till helger, och säger inte om någon har överklagat.`;

/** Why the time to appeal is not worked out. */
function notCounted(facts: Facts): string {
  if (facts.kind === '') return 'Okänt. Skriv först vilken sorts part som beslutar.';
  if (!underMunicipalLaw.has(facts.kind))
    return 'Okänt. Verktyget räknar bara för beslut i kommuner och regioner. Skriv in dagen när ni vet den.';
  const maker = textOf(facts.c, 'decisionMaker');
  if (maker === 'tjansteperson' || maker === 'annan_delegat')
    return 'Okänt. Verktyget räknar inte för beslut på delegation. Skriv in dagen när ni vet den.';
  if (maker === undefined) return 'Okänt. Skriv först vem som beslutar.';
  return 'Okänt. Skriv in vilken dag justeringen tillkännagavs på anslagstavlan.';
}

function legalForce(facts: Facts): DecisionStep {
  const id = 'laga-kraft';
  const force = dayAt(facts, 'force');
  if (force !== '' && force <= facts.today) return { id, state: 'done', text: `Inskrivet som ${longDate(force)}.` };
  if (force !== '')
    return { id, state: 'ahead', text: `Dagen är inskriven som ${longDate(force)}, som inte har kommit än.` };
  if (!isDecided(facts)) return { id, state: 'ahead', text: 'Kommer efter beslutet.' };
  const ends = appealEndsOf(facts);
  if (ends === '') return { id, state: 'unknown', text: notCounted(facts) };
  if (ends >= facts.today)
    return { id, state: 'ahead', text: `Tiden att överklaga går ut tidigast ${longDate(ends)}. ${counted(facts)}` };
  return {
    id,
    state: 'unknown',
    text: `Tiden att överklaga gick ut tidigast ${longDate(ends)}. ${counted(facts)} Kontrollera det, och skriv in dagen.`,
  };
}

/** In force: everybody has signed, the term has begun and not ended, and legal force has come where it is waited for. */
function inForce(facts: Facts): DecisionStep {
  const { c, today } = facts;
  const id = 'galler';
  const [start, end] = [textOf(c, 'term.start'), textOf(c, 'term.end')];
  const signed = textOf(c, 'agreement.signedDate');
  const waits = answerOf(c, 'waitForLegalForce') === 'ja';
  if (signed === undefined || signed > today) {
    const text = isDecided(facts) ? 'Okänt. Skriv in vilken dag alla hade skrivit under.' : 'Kommer efter beslutet.';
    return { id, state: isDecided(facts) ? 'unknown' : 'ahead', text };
  }
  if (waits && legalForce(facts).state !== 'done')
    return { id, state: 'unknown', text: 'Okänt. Avtalet väntar på att beslutet får laga kraft.' };
  if (start === undefined) return { id, state: 'unknown', text: 'Okänt. Ingen startdag är inskriven.' };
  if (start > today) return { id, state: 'ahead', text: `Från ${longDate(start)}.` };
  if (end === undefined) return { id, state: 'done', text: `Sedan ${longDate(start)}. Ingen slutdag är inskriven.` };
  return end < today
    ? { id, state: 'ahead', text: `Slutade gälla ${longDate(end)}.` }
    : { id, state: 'done', text: `${longDate(start)}–${longDate(end)}.` };
}

/** One for each public party, in their order. */
export function decisionsOf(c: CaseFile, today: string): readonly Decision[] {
  return publicIds(c).map((id): Decision => {
    const row = rowsOf(c, 'publicParties').find((one) => one.id === id);
    const facts: Facts = { c, id, kind: (row && fieldText(row, 'kind')) ?? '', today };
    return {
      partyId: id,
      name: (row && fieldText(row, 'name')) ?? '',
      officer: textOf(c, 'memo.officer', id) ?? '',
      department: textOf(c, 'memo.department', id) ?? '',
      caseNumber: textOf(c, 'decision.caseNumber', id) ?? '',
      body: textOf(c, 'decision.publicBody', id) ?? '',
      planned: dayAt(facts, 'planned'),
      decided: isDecided(facts) ? dayAt(facts, 'decided') : '',
      appealEnds: isDecided(facts) ? appealEndsOf(facts) : '',
      steps: [prepared(facts), decided(facts), legalForce(facts), inForce(facts)],
    };
  });
}

/** The last step that is reached, in words for a list: of several public parties the one that has come least far. */
export function standingOf(decisions: readonly Decision[], c: CaseFile, today: string): StepId | 'slut' {
  const end = textOf(c, 'term.end');
  const reached = decisions.map(({ steps }) => steps.findLastIndex(({ state }) => state === 'done'));
  const least = Math.min(...(reached.length > 0 ? reached : [-1]));
  const signed = textOf(c, 'agreement.signedDate') !== undefined;
  if (signed && least >= 1 && end !== undefined && end < today) return 'slut';
  if (least >= 3) return 'galler';
  return least === 2 ? 'laga-kraft' : least === 1 ? 'beslut' : 'beredning';
}
