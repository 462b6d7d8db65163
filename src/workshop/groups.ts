/**
 * Up to twelve groups' files side by side: what each has answered, what is alike, what is left, and the spread of
 * numbers. Groups are numbered, never named. An answer that the parties have not shown to each other is never read.
 */
import { readAt } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf } from '#steps/case/case-file.ts';
import { type StageContent, type StageId, stageIds } from '#steps/catalogue/step.ts';
import { levelsOf } from '#steps/law/assess/assessment-of.ts';
import { signalsOf } from '#steps/signals/signals.ts';
import { isOpen, type QuestionSummary, summariseStage } from '#steps/walk/summary.ts';
import type { Cell, CompareRow, Comparison, GapRow, LevelRow, NamedGroup, SignalRow } from './comparison.ts';
import { groupNumberOf } from './hand-out.ts';
import { type Asked, closedVariants, differentCards, distinct, isShown, sideOf, spreads } from './spread.ts';
import { mostGroups, type Way } from './types.ts';

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

function cellOf(c: CaseFile, summary: QuestionSummary | undefined): Cell {
  if (!summary) return { state: 'not-asked', lines: [] };
  const shown = isShown(c, summary.question, summary.scopeId);
  const lines = summary.lines
    .filter((line) => line.voice === 'joint' || shown)
    .map(({ voice, label, text }) => ({ side: sideOf(voice), label, text }));
  return { state: summary.state, lines };
}

function signature({ lines }: Cell): string {
  return lines.length === 0 ? '' : JSON.stringify(lines.map((line) => [line.side, line.label, line.text]).sort());
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
