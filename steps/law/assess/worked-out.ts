/** Law keys that are worked out from other answers and never asked. */
import {
  answerOf,
  choicesOf,
  fieldOf,
  isEmptyValue,
  orgIds,
  orgsInPart,
  partIds,
  pathOf,
  publicIds,
} from '#steps/case/answers.ts';
import { type CaseFile, innerRows, type Row, rowsOf, type Value } from '#steps/case/case-file.ts';
import type { Key } from '#steps/catalogue/key.ts';
import type { LawKey, LawValue } from '../keys.ts';

/** Months that "tills vidare" counts as (LOU 5 kap. 13 §). */
export const openEndedMonths = 48;

function afterLastDay(iso: string): readonly [number, number, number] {
  const [year = 0, month = 1, date = 1] = iso.split('-').map(Number);
  const next = new Date(Date.UTC(year, month - 1, date + 1));
  return [next.getUTCFullYear(), next.getUTCMonth() + 1, next.getUTCDate()];
}

/** Months from the first to the last day, begun months counted as whole. */
export function monthsOf(start: string, end: string): number {
  const [y1 = 0, m1 = 0, d1 = 0] = start.split('-').map(Number);
  const [y2, m2, d2] = afterLastDay(end);
  return Math.max(0, (y2 - y1) * 12 + (m2 - m1) + (d2 > d1 ? 1 : 0));
}

/** "12 månader" → 12, "ett år" is not read; a text without a number counts as the longest allowed, 24. */
function extensionMonths(text: Value | undefined): number {
  const found = typeof text === 'string' ? /(\d+)\s*(år)?/i.exec(text) : null;
  if (!found) return 24;
  return Number(found[1]) * (found[2] ? 12 : 1);
}

function termMonths(c: CaseFile): LawValue {
  if (answerOf(c, 'term.openEnded') === 'ja') return openEndedMonths;
  const start = answerOf(c, 'term.start');
  const end = answerOf(c, 'term.end');
  if (typeof start !== 'string' || typeof end !== 'string') return 'obesvarad';
  const extension = answerOf(c, 'extension.possible');
  const more = extension === 'ja' || extension === 'automatisk';
  return monthsOf(start, end) + (more ? extensionMonths(answerOf(c, 'extension.maxLength')) : 0);
}

/** The decision as it is made, else as it is planned; the latest when several parties decide. */
function decisionDay(c: CaseFile): string | undefined {
  const days = publicIds(c).map(
    (id) => answerOf(c, 'decision.publicDate', id) ?? answerOf(c, 'decision.plannedDate', id),
  );
  return days
    .filter((day) => typeof day === 'string')
    .toSorted()
    .at(-1);
}

/** Days from the start to the decision; 0 when the decision comes first. Unknown while either day is. */
function daysBack(c: CaseFile): LawValue {
  const start = answerOf(c, 'term.start');
  const decided = decisionDay(c);
  if (typeof start !== 'string' || decided === undefined) return 'obesvarad';
  return Math.max(0, Math.round((Date.parse(decided) - Date.parse(start)) / 86_400_000));
}

/** The organisations have written down a contribution of their own to the part. */
function ownContribution(c: CaseFile, partId: string): LawValue {
  const rows = rowsOf(c, 'contributions').filter((row) => belongsTo(c, row, partId));
  const own = rows.filter((row) => row.voice !== 'public' && !isEmptyValue(fieldOf(row, 'text')));
  if (own.length > 0) return 'ja';
  return rows.length > 0 ? 'nej' : 'obesvarad';
}

const inKind: readonly (Value | undefined)[] = ['lokaler', 'personal', 'utrustning'];

function belongsTo(c: CaseFile, row: Row<'part'>, partId: string): boolean {
  const part = fieldOf(row, 'part');
  return part === undefined || part === partId || partIds(c).length === 1;
}

function inKindFromPublic(c: CaseFile, partId: string): LawValue {
  const rows = rowsOf(c, 'contributions').filter((row) => row.voice === 'public' && belongsTo(c, row, partId));
  if (rows.some((row) => inKind.includes(fieldOf(row, 'type')))) return 'ja';
  return rows.length > 0 ? 'nej' : 'obesvarad';
}

const filled = (c: CaseFile, key: Key, scopeId?: string): boolean => !isEmptyValue(answerOf(c, key, scopeId));

/** Ja when U1, U2, U3, A11, A12 and a surplus rule are answered; nej when none of U1–U3 is; else delvis. */
function followUpPlan(c: CaseFile, partId: string): LawValue {
  const goals = rowsOf(c, 'goals');
  const signs = goals.some(
    (goal) => innerRows(c, 'goals', goal.id, 'signs').length > 0 || !isEmptyValue(fieldOf(goal, 'measuredBy')),
  );
  const basics = [filled(c, 'followUp.schedule'), signs, rowsOf(c, 'reports').length > 0];
  if (!basics.includes(true)) return 'nej';
  const rest = [filled(c, 'termination.noticeMonths'), filled(c, 'exitPlan', partId), filled(c, 'surplusRule', partId)];
  return [...basics, ...rest].includes(false) ? 'delvis' : 'ja';
}

const safetyPoints = ['forsakring', 'arbetsgivaransvar', 'volontarvillkor'] as const;

/** Insurance, employer's duties and volunteers' terms: all done = ja, some = delvis, none = nej. */
function insuranceRegulated(c: CaseFile, partId: string): LawValue {
  const list = answerOf(c, 'safety.checklist', partId);
  if (typeof list !== 'object' || Array.isArray(list)) return 'obesvarad';
  const record: Readonly<Record<string, unknown>> = { ...list };
  const states = safetyPoints.map((point) => record[point]).filter((state) => state !== 'ej_aktuellt');
  const done = states.filter((state) => state === 'klart').length;
  if (done === states.length) return 'ja';
  return done > 0 ? 'delvis' : 'nej';
}

const checks = ['orgnr', 'firmatecknare', 'stadgar', 'arsredovisning', 'skatteskuld', 'demokrativillkor'];

function recipientChecked(c: CaseFile, orgId: string): LawValue {
  const ticked = choicesOf(c, 'recipientChecks', orgId);
  if (ticked.length === 0) return 'obesvarad';
  if (checks.every((check) => ticked.includes(check))) return 'ja';
  return ticked.some((choice) => checks.includes(choice)) ? 'delvis' : 'nej';
}

function counterpartyPublic(c: CaseFile, partId: string): LawValue {
  return orgIds(c).length === 0 || orgsInPart(c, partId).length === 0 ? 'ja' : 'nej';
}

/** A value written straight into the file (examples and tests) goes before what can be worked out. */
function written(c: CaseFile, key: LawKey, scopeId: string): LawValue | undefined {
  const path = pathOf(key, scopeId);
  const lanes = Object.hasOwn(c.answers, path) ? Object.values(c.answers[path] ?? {}) : [];
  const value = lanes[0]?.value;
  return typeof value === 'string' || typeof value === 'number' ? value : undefined;
}

const workers: Readonly<Partial<Record<LawKey, (c: CaseFile, scopeId: string) => LawValue>>> = {
  termMonths,
  daysBack,
  ownContribution,
  inKindFromPublic,
  followUpPlan,
  insuranceRegulated,
  recipientChecked,
  counterpartyPublic,
};

/** The worked-out value of a key, or undefined when the key is asked. */
export function workedOut(c: CaseFile, key: LawKey, scopeId: string): LawValue | undefined {
  const worker = workers[key];
  return worker && (written(c, key, scopeId) ?? worker(c, scopeId));
}
