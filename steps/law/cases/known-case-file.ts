/** Plain answers as case files, so that known cases pass through the same reading as the users' own. */

import type { CaseFile, Entry, Item, Value } from '#steps/case/case-file.ts';
import { applyEdits, type Edit } from '#steps/case/edit.ts';
import { newCase } from '#steps/case/new-case.ts';
import { withRev } from '#steps/case/revision.ts';
import type { PlainAnswers } from '../assess/answers.ts';
import { readText } from '../findings/read-text.ts';
import { settleEdits } from '../findings/settlement.ts';
import { allLawKeys, keyInfo, type LawKey, type LawValue } from '../keys.ts';
import { ruleSetVersion } from '../rules/index.ts';
import { monthsLater } from '../values/dated-values.ts';
import { baseAnswers, type KnownCase } from './known-cases.ts';

const at = '2026-01-15T09:00:00.000Z';
const termStart = '2027-01-01';
const entry = (value: Value, by: string): Entry => ({ value, by, at });

function answer(path: string, value: Value, voice: string): Edit {
  return { op: 'answer', path, voice, entry: entry(value, voice) };
}

function row(list: string, id: string, voice: string, fields: Readonly<Record<string, Value>>): Edit {
  const entries = Object.entries(fields).map(([name, value]) => [name, entry(value, voice)] as const);
  const item: Item = { id, voice, by: voice, at, fields: Object.fromEntries(entries) };
  return { op: 'add', list, index: 0, item };
}

const lane = { K: 'public', O: 'o1', G: 'joint', 'K, O': 'joint' } as const;

/** A day so many days later. */
function daysAfter(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
}

/** The day before the same day `months` later. */
function lastDay(months: number): string {
  const after = Date.parse(`${monthsLater(termStart, months)}T00:00:00Z`);
  return new Date(after - 86_400_000).toISOString().slice(0, 10);
}

const done = (value: LawValue, yes: string, no: string): string => (value === 'ja' ? yes : no);

const partlyDone = ['forsakring', 'arbetsgivaransvar', 'volontarvillkor'];

function safety(value: LawValue, part: string): readonly Edit[] {
  const points = partlyDone.map((point) => [point, done(value, 'klart', 'inte_klart')] as const);
  return [answer(`safety.checklist@${part}`, Object.fromEntries(points), 'joint')];
}

function followUp(value: LawValue, part: string): readonly Edit[] {
  if (value !== 'ja') return [];
  return [
    answer('followUp.schedule', ['2027-04-01', '2027-12-31'], 'joint'),
    row('goals', 'g1', 'joint', { text: 'Fler känner sig mindre ensamma.', measuredBy: 'verksamhetsledare' }),
    row('reports', 'r1', 'o1', { what: 'Årsberättelse', when: 'i februari' }),
    answer('termination.noticeMonths', 6, 'joint'),
    answer(`exitPlan@${part}`, 'Deltagarna får besked i god tid.', 'joint'),
    answer(`surplusRule@${part}`, 'tillbaka', 'joint'),
  ];
}

const checks = ['orgnr', 'firmatecknare', 'stadgar', 'arsredovisning', 'skatteskuld', 'demokrativillkor'];

const unsure = (about: string): Edit => ({
  op: 'note',
  path: `unknown:${about}`,
  voice: 'public',
  entry: entry('vet_inte', 'public'),
});

/** What the public side gives, of the kind that makes the answers true: something of value, something else, or not known. */
function given(inKind: LawValue, part: string, { valueTransferred }: PlainAnswers): readonly Edit[] {
  const plain = valueTransferred === 'nej' ? 'kunskap' : 'pengar';
  const type = inKind === 'ja' ? 'lokaler' : plain;
  if (type === 'pengar' && valueTransferred !== 'ja' && valueTransferred !== 'delvis') return [];
  return [row('contributions', `c-${part}`, 'public', { type, text: 'bidra', part })];
}

type Behind = (value: LawValue, part: string, answers: PlainAnswers) => readonly Edit[];

/** Answers behind the values that are worked out and never asked. */
const behind: Readonly<Partial<Record<LawKey, Behind>>> = {
  termMonths: (value) =>
    typeof value === 'number'
      ? [answer('term.start', termStart, 'joint'), answer('term.end', lastDay(value), 'joint')]
      : [],
  inKindFromPublic: given,
  ownContribution: (value, part) =>
    value === 'ja'
      ? [row('contributions', `e-${part}`, 'o1', { type: 'ideell_tid', text: 'ge ideell tid', part })]
      : [],
  daysBack: (value) =>
    typeof value === 'number' ? [answer('decision.plannedDate@k1', daysAfter(termStart, value), 'public')] : [],
  enforceablePerformance: (value, part) =>
    value === 'ja' || value === 'nej'
      ? [answer(`ifNotDone@${part}`, [value === 'ja' ? 'krava' : 'pengar'], 'joint')]
      : [],
  repaymentOnly: () => [],
  payAfterLegalForce: (value) =>
    value === 'ja' || value === 'nej' ? [answer('waitForLegalForce', value, 'public')] : [],
  selectionBasis: (value) => {
    if (value === 'vet_inte') return [unsure('R11')];
    if (value === 'oppen_inbjudan') return [answer('othersInformed', value, 'public')];
    if (value !== 'motiverat_val' && value !== 'ingen_motivering') return [];
    const written = value === 'motiverat_val' ? 'ja' : 'nej';
    return [answer('othersInformed', 'pa_annat_satt', 'public'), answer('reasonsWritten', written, 'public')];
  },
  legalPersonPublicBenefit: (value) => {
    if (value === 'vet_inte') return [unsure('F2@o1')];
    if (value !== 'ja' && value !== 'delvis' && value !== 'nej') return [];
    const person = value === 'nej' ? 'nej' : 'ja';
    return [answer('ownLegalPerson@o1', person, 'o1'), answer('publicBenefitPurpose@o1', value, 'o1')];
  },
  // The public side's rows say it; a value that nothing can be written for stays as it is.
  valueTransferred: (value, part) => (value === 'vet_inte' ? [unsure(`O1@${part}`)] : []),
  openEndedOrAutoRenew: (value) => [
    ...(value === 'nej' ? [answer('extension.possible', 'nej', 'joint')] : []),
    ...(value === 'ja' || value === 'delvis' ? [answer('extension.possible', 'automatisk', 'joint')] : []),
  ],
  valueSplit: (value, part) => {
    const dealings = { nej: 'nej', ja: 'inte_raknade' }[String(value)] ?? 'oklart';
    return [answer(`otherDealings@${part}`, dealings, 'public')];
  },
  invoices: (value, part) => [answer(`vatAdded@${part}`, value, 'o1')],
  insuranceRegulated: safety,
  followUpPlan: followUp,
  recipientChecked: (value) => [answer('recipientChecks@o1', value === 'ja' ? checks : ['inget'], 'public')],
  counterpartyPublic: () => [],
};

function pathFor(key: LawKey, part: string): string {
  const { scope } = keyInfo(key);
  if (scope === 'case') return key;
  return scope === 'org' ? `${key}@o1` : `${key}@${part}`;
}

function editsFor(key: LawKey, value: LawValue, part: string, answers: PlainAnswers): readonly Edit[] {
  const special = behind[key];
  if (special) return special(value, part, answers);
  const voice = lane[keyInfo(key).who];
  const path = pathFor(key, part);
  if (value === 'obesvarad') return [];
  if (value === 'vet_inte') {
    const scope = path.slice(key.length);
    return [{ op: 'note', path: `unknown:${keyInfo(key).ref}${scope}`, voice, entry: entry('vet_inte', voice) }];
  }
  return [answer(path, value, voice)];
}

function rights(parts: readonly PlainAnswers[]): Edit {
  const data = parts.some((part) => part.sharedPersonalData !== 'nej' || String(part.sensitiveData) !== 'nej');
  return answer('rightsAffected', data ? ['personuppgifter'] : ['inget'], 'joint');
}

export interface PlainCase {
  readonly id: string;
  readonly name: string;
  /** Names of the public party and the organisation. */
  readonly parties?: readonly [string, string];
  /** What has happened, kept as the parties' own reason for whose activity it is. */
  readonly facts?: string;
  readonly parts: readonly { readonly name: string; readonly answers: PlainAnswers }[];
}

function named(plain: PlainCase): readonly Edit[] {
  const [kommun, organisation] = plain.parties ?? [];
  const field = (list: string, id: string, name: string, value: string): Edit => ({
    op: 'field',
    list,
    id,
    field: name,
    entry: entry(value, 'joint'),
  });
  return [
    ...(kommun === undefined ? [] : [field('publicParties', 'k1', 'name', kommun)]),
    ...(kommun === undefined ? [] : [field('publicParties', 'k1', 'kind', 'kommun')]),
    ...(organisation === undefined ? [] : [field('organisations', 'o1', 'name', organisation)]),
    ...(plain.facts === undefined
      ? []
      : [{ op: 'note', path: 'motivation:R17@p1', voice: 'joint', entry: entry(plain.facts, 'joint') } as const]),
  ];
}

/** A case file with the given answers; keys that are left out stay unanswered. Both parties have answered. */
export function caseFileFrom(plain: PlainCase): CaseFile {
  const empty = newCase({
    id: plain.id,
    at,
    by: 'joint',
    voices: 'both',
    app: 'iop-verkstaden',
    ruleSet: ruleSetVersion,
    kind: 'practice',
  });
  const ids = plain.parts.map((_, index) => `p${index + 1}`);
  const parts = plain.parts.map((part, index) => row('parts', ids[index] ?? 'p1', 'joint', { name: part.name }));
  const answers = plain.parts.flatMap((part, index) =>
    allLawKeys.flatMap((key) => {
      const value = part.answers[key];
      return value === undefined ? [] : editsFor(key, value, ids[index] ?? 'p1', part.answers);
    }),
  );
  const setup = [answer('partnership.name', plain.name, 'joint'), rights(plain.parts.map((part) => part.answers))];
  return withRev(applyEdits(empty, [...parts.toReversed(), ...named(plain), ...setup, ...answers]));
}

/** Only the case of the Supreme Administrative Court is real; every other name and event is invented. */
export const titleOf = (known: KnownCase): string =>
  known.real ? `HFD 2020 ref. 15: ${known.name}` : `Påhittat exempel: ${known.name}`;

/** A known case as a case file: base answers with the differences of each part. */
export function knownCaseFile(known: KnownCase): CaseFile {
  const parts = known.parts.map(({ name, changes }) => ({ name, answers: { ...baseAnswers, ...changes } }));
  const file = caseFileFrom({ id: known.id, name: titleOf(known), parties: known.parties, facts: known.facts, parts });
  const { need, settled } = known;
  if (need === undefined) return file;
  const written = applyEdits(file, [answer('need.joint', need, 'joint')]);
  const edits =
    settled === undefined
      ? []
      : readText(need).flatMap((said) => settleEdits(written, said, settled, { voice: 'joint', at }));
  return withRev(applyEdits(written, edits));
}
