/**
 * Up to twelve groups' files side by side: what each has answered, what is alike, what is left, and the spread of
 * numbers. Groups are numbered, never named. An answer that the parties have not shown to each other is never read.
 */
import { isEmptyValue, lanesOf, pathOf, readAt } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf, type Value } from '#steps/case/case-file.ts';
import {
  type Field,
  type Level,
  type Question,
  type StageContent,
  type StageId,
  stageIds,
} from '#steps/catalogue/step.ts';
import { levelsOf } from '#steps/law/assess/assessment-of.ts';
import { signalsOf } from '#steps/signals/signals.ts';
import type { Signal } from '#steps/signals/view.ts';
import type { QuestionState } from '#steps/walk/question-state.ts';
import { isOpen, type QuestionSummary, summariseStage } from '#steps/walk/summary.ts';
import { groupNumberOf } from './hand-out.ts';
import { median } from './learning.ts';
import { mostGroups, type Way } from './types.ts';

export interface NamedGroup {
  /** "Grupp 1". */
  readonly name: string;
  readonly c: CaseFile;
}

type Side = 'public' | 'org' | 'joint';

export interface CellLine {
  readonly side: Side;
  readonly label: string;
  readonly text: string;
}

export interface Cell {
  readonly state: QuestionState | 'not-asked';
  readonly lines: readonly CellLine[];
}

export interface NumberSpread {
  readonly label: string;
  readonly side: Side;
  readonly field: Field;
  readonly given: number;
  readonly median: number;
  readonly low: number;
  readonly high: number;
}

export interface CompareRow {
  readonly key: string;
  readonly ref: string;
  readonly stage: StageId;
  readonly page: string;
  readonly scopeName?: string;
  /** One per group, in the order of the groups. */
  readonly cells: readonly Cell[];
  readonly differs: boolean;
  /** Different answers among choices, cards and numbers; free text is not counted. */
  readonly variants: number;
  readonly numbers: readonly NumberSpread[];
  /** Cards or points that lie differently, in words. */
  readonly cards: readonly string[];
}

export interface GapRow {
  readonly key: string;
  readonly ref: string;
  readonly scopeName?: string;
  /** How many groups have left it open, do not know yet, or disagree. */
  readonly open: number;
  readonly unknown: number;
  readonly disagree: number;
}

export interface SignalRow {
  readonly ref: string;
  readonly level: Signal['level'];
  /** Per group: has the signal. */
  readonly has: readonly boolean[];
}

export interface LevelRow {
  readonly partId: string;
  /** Per group; undefined where the group has no such part. */
  readonly levels: readonly (Level | undefined)[];
}

export interface Comparison {
  readonly names: readonly string[];
  readonly rows: readonly CompareRow[];
  readonly gaps: readonly GapRow[];
  readonly signals: readonly SignalRow[];
  readonly levels: readonly LevelRow[];
  /** How many groups chose each form in R14. */
  readonly forms: Readonly<Record<Way, number>>;
}

/** Numbers groups: a handed-out file keeps its own number when no other has it, the rest take the free ones in order. */
export function nameGroups(cases: readonly CaseFile[]): readonly NamedGroup[] {
  const own = cases.map(groupNumberOf);
  const kept = own.map((number, at) => (number !== undefined && own.indexOf(number) === at ? number : undefined));
  const free = Array.from({ length: mostGroups * 2 }, (_, i) => i + 1).filter((number) => !kept.includes(number));
  return cases
    .map((c, at) => ({ number: kept[at] ?? free.shift() ?? at + 1, c }))
    .toSorted((a, b) => a.number - b.number)
    .map(({ number, c }) => ({ name: `Grupp ${number}`, c }));
}

const sideOf = (voice: string): Side => (voice === 'public' || voice === 'joint' ? voice : 'org');

/** Whether the lanes of a question may be seen by others: a file from one side alone has shown nothing to anybody. */
function isShown(c: CaseFile, question: Question, scopeId: string | undefined): boolean {
  if (question.who !== 'apart' && question.who !== 'apart-joint') return true;
  return Object.keys(lanesOf(c.notes, pathOf(`revealed:${question.ref}`, scopeId))).length > 0;
}

function cellOf(c: CaseFile, summary: QuestionSummary | undefined): Cell {
  if (!summary) return { state: 'not-asked', lines: [] };
  const shown = isShown(c, summary.question, summary.scopeId);
  const lines = summary.lines
    .filter((line) => line.voice === 'joint' || shown)
    .map(({ voice, label, text }) => ({ side: sideOf(voice), label, text }));
  return { state: summary.state, lines };
}

const distinct = (signatures: readonly string[]): number => new Set(signatures.filter((one) => one !== '')).size;

function signature({ lines }: Cell): string {
  return lines.length === 0 ? '' : JSON.stringify(lines.map((line) => [line.side, line.label, line.text]).sort());
}

interface Leaf {
  readonly key: string;
  readonly field: Field;
}

/** Fields that hold a value, inside groups too; lists and rows of lists are left out. */
function leaves(fields: Readonly<Record<string, Field>>, prefix = ''): readonly Leaf[] {
  return Object.entries(fields).flatMap(([name, field]): readonly Leaf[] => {
    const key = `${prefix}${name}`;
    if (key.includes('[]') || field.kind === 'list' || field.per !== undefined) return [];
    return field.kind === 'group' ? leaves(field.fields, `${key}.`) : [{ key, field }];
  });
}

const textKinds: ReadonlySet<Field['kind']> = new Set(['text', 'role', 'link']);

interface Given {
  readonly side: Side;
  readonly value: Value;
}

/** Values that others may see: the one that counts, or the lanes once they have been shown. */
function given(c: CaseFile, question: Question, key: string, scopeId: string | undefined): readonly Given[] {
  const read = readAt(c, key, scopeId);
  const apart = question.who === 'apart' || question.who === 'apart-joint';
  if (!apart) return read.state === 'answered' ? [{ side: 'joint', value: read.value }] : [];
  const lanes = Object.entries(lanesOf(c.answers, pathOf(key, scopeId))).filter(
    ([, { value }]) => !isEmptyValue(value),
  );
  const joint = lanes.filter(([voice]) => voice === 'joint');
  const open = joint.length > 0 ? joint : isShown(c, question, scopeId) ? lanes : [];
  return open.map(([voice, { value }]) => ({ side: sideOf(voice), value }));
}

interface Asked {
  readonly question: Question;
  readonly scopeId: string | undefined;
  readonly groups: readonly NamedGroup[];
  readonly content: StageContent;
}

function closedVariants({ question, scopeId, groups }: Asked): number {
  const closed = leaves(question.fields).filter(({ field }) => !textKinds.has(field.kind));
  if (closed.length === 0) return 0;
  const signatures = groups.map(({ c }) => {
    const values = closed.map(({ key }) =>
      given(c, question, key, scopeId).map(({ side, value }) => [
        side,
        Array.isArray(value) ? value.toSorted() : value,
      ]),
    );
    return values.every((one) => one.length === 0) ? '' : JSON.stringify(values);
  });
  return distinct(signatures);
}

const numberKinds: ReadonlySet<Field['kind']> = new Set(['integer', 'decimal', 'percent', 'money', 'scale', 'year']);

function spreads({ question, scopeId, groups, content }: Asked): readonly NumberSpread[] {
  const labels = content.questions[question.ref]?.labels ?? {};
  return leaves(question.fields)
    .filter(({ field }) => numberKinds.has(field.kind))
    .flatMap(({ key, field }) =>
      (['joint', 'public', 'org'] as const).flatMap((side): readonly NumberSpread[] => {
        const numbers = groups
          .flatMap(({ c }) => given(c, question, key, scopeId))
          .flatMap((one) => (one.side === side && typeof one.value === 'number' ? [one.value] : []));
        const middle = median(numbers);
        if (middle === undefined || numbers.length < 2) return [];
        const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
        return [{ label: labels[key] ?? '', side, field, given: numbers.length, median: middle, low, high }];
      }),
    );
}

function recordOf(value: Value | undefined): Readonly<Record<string, string | number>> {
  return typeof value === 'object' && !Array.isArray(value) ? (value as Readonly<Record<string, string | number>>) : {};
}

/** Cards and points that two groups have put in different places. */
function differentCards({ question, scopeId, groups, content }: Asked): readonly string[] {
  return leaves(question.fields).flatMap(({ key, field }) => {
    const ids = field.kind === 'cards' ? field.cards : field.kind === 'checklist' ? field.points : [];
    const sorted = groups.map(({ c }) => recordOf(given(c, question, key, scopeId)[0]?.value));
    const words = content.questions[question.ref]?.options?.[key] ?? {};
    return ids.filter((id) => new Set(sorted.flatMap((one) => one[id] ?? [])).size > 1).map((id) => words[id] ?? id);
  });
}

type Found = ReadonlyMap<string, QuestionSummary>;

const keyOf = (summary: QuestionSummary): string => `${summary.ref}${summary.scopeId ?? ''}`;

function rowOf(key: string, groups: readonly NamedGroup[], found: readonly Found[], content: StageContent): CompareRow {
  const summary = found.flatMap((one) => one.get(key) ?? [])[0];
  if (!summary) throw new Error(`No group has the question ${key}`);
  const { question, scopeId } = summary;
  const cells = groups.map(({ c }, at) => cellOf(c, found[at]?.get(key)));
  const signatures = cells.map(signature);
  const asked: Asked = { question, scopeId, groups, content };
  const answered = signatures.filter((one) => one !== '').length;
  return {
    key,
    ref: summary.ref,
    stage: summary.stage,
    page: summary.page,
    ...(summary.scopeName === undefined ? {} : { scopeName: summary.scopeName }),
    cells,
    differs: distinct(signatures) > 1 || (answered > 0 && answered < cells.length),
    variants: closedVariants(asked),
    numbers: spreads(asked),
    cards: differentCards(asked),
  };
}

function gapOf(key: string, found: readonly Found[]): GapRow | undefined {
  const open = found.flatMap((one) => one.get(key) ?? []).filter(isOpen);
  const [first] = open;
  if (!first) return undefined;
  const count = (states: readonly string[]): number => open.filter((one) => states.includes(one.state)).length;
  return {
    key,
    ref: first.ref,
    ...(first.scopeName === undefined ? {} : { scopeName: first.scopeName }),
    open: count(['open', 'waiting']),
    unknown: count(['unknown']),
    disagree: count(['disagree']),
  };
}

function signalRows(groups: readonly NamedGroup[]): readonly SignalRow[] {
  const raised = groups.map(({ c }) => signalsOf(c));
  const all = new Map(raised.flat().map((signal) => [`${signal.level}${signal.ref}`, signal]));
  const order = { R: 0, G: 1, B: 2 } as const;
  return [...all.values()]
    .map(({ ref, level }) => ({
      ref,
      level,
      has: raised.map((signals) => signals.some((one) => one.ref === ref && one.level === level)),
    }))
    .toSorted((a, b) => order[a.level] - order[b.level]);
}

function levelRows(groups: readonly NamedGroup[], today: string): readonly LevelRow[] {
  const levels = groups.map(({ c }) => levelsOf(c, today));
  const parts = [...new Set(groups.flatMap(({ c }) => rowsOf(c, 'parts').map((row) => row.id)))];
  return parts.map((partId) => ({ partId, levels: levels.map((one) => one[partId]) }));
}

const wayOfForm: Readonly<Record<string, Way>> = {
  iop: 'iop',
  foreningsbidrag: 'bidrag',
  upphandling: 'upphandling',
  annat: 'annat',
};

function formCounts(groups: readonly NamedGroup[]): Comparison['forms'] {
  const chosen = groups.flatMap(({ c }) => {
    const read = readAt(c, 'formChoice');
    return read.state === 'answered' ? (wayOfForm[String(read.value)] ?? []) : [];
  });
  const count = (way: Way): number => chosen.filter((one) => one === way).length;
  return { bidrag: count('bidrag'), upphandling: count('upphandling'), iop: count('iop'), annat: count('annat') };
}

export type Contents = Readonly<Partial<Record<StageId, StageContent>>>;

/** Puts the groups side by side. `contents` holds the words of the stages; `today` is an ISO day. */
export function compareGroups(groups: readonly NamedGroup[], contents: Contents, today: string): Comparison {
  const perStage = stageIds.flatMap((stage) => {
    const content = contents[stage];
    if (!content) return [];
    const found = groups.map(({ c }): Found => {
      const options = { levels: levelsOf(c, today), checkInOpen: false };
      return new Map(summariseStage(c, stage, content, options).map((one) => [keyOf(one), one]));
    });
    const keys = [...new Set(found.flatMap((one) => [...one.keys()]))];
    return [{ content, found, keys }];
  });
  return {
    names: groups.map((group) => group.name),
    rows: perStage
      .flatMap(({ content, found, keys }) => keys.map((key) => rowOf(key, groups, found, content)))
      .filter((row) => row.cells.some((cell) => cell.lines.length > 0)),
    gaps: perStage.flatMap(({ found, keys }) => keys.flatMap((key) => gapOf(key, found) ?? [])),
    signals: signalRows(groups),
    levels: levelRows(groups, today),
    forms: formCounts(groups),
  };
}

/** Rows where choices, cards or numbers differ the most, most different first. */
export function mostDifferent(rows: readonly CompareRow[], most = 10): readonly CompareRow[] {
  return rows
    .filter((row) => row.variants > 1)
    .toSorted((a, b) => b.variants - a.variants)
    .slice(0, most);
}
