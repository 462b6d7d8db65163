/** What each side brings, side by side: every row in its own unit, and nothing ever added across rows. */
import { fieldNumber, fieldOf, fieldText, isOwn, numberOf, textOf } from '#steps/case/answers.ts';
import { type CaseFile, type Item, rowsOf, type Voice } from '#steps/case/case-file.ts';
import { contributionTypes } from '#steps/catalogue/step.ts';
import { groupDigits, inWords, nbsp, voiceName } from '#steps/swedish/format.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import { plain } from '#templates/tree/runs.ts';
import { type BalanceCell, type BalanceRow, balanceMarks } from './balance-marks.ts';
import {
  type Cell,
  gapCell,
  gridWidth,
  isShown,
  isSilent,
  type Layout,
  nameOfSide,
  type Picture,
  sideOf,
  strong,
  type TableBlock,
  voicesIn,
} from './marks.ts';

const labels: Readonly<Record<string, string>> = { personal: 'Arbetstid', utrustning: 'Material' };
const labelOf = (type: string): string => labels[type] ?? choiceWords('type', type);

type Measure = (row: Item) => number | undefined;

/** How a kind is measured: money in kronor, the rest in hours when every row has them, else not at all. */
function measureOf(type: string, rows: readonly Item[]): { readonly unit: 'kr' | 'timmar'; of: Measure } | undefined {
  const kronor: Measure = (row) => fieldNumber(row, 'sekPerYear');
  const hours: Measure = (row) => fieldNumber(row, 'hoursPerYear');
  const all = (of: Measure): boolean => rows.every((row) => of(row) !== undefined);
  if (type === 'pengar') return all(kronor) ? { unit: 'kr', of: kronor } : undefined;
  return all(hours) ? { unit: 'timmar', of: hours } : undefined;
}

const counts = ['inget angivet bidrag', 'en insats', 'två insatser', 'tre insatser'];
const most = 3;

/** Things without a number: the party's own words for one, how many they are for several. */
function inOwnWords(rows: readonly Item[]): string {
  const [only, ...others] = rows;
  const extent = only ? fieldText(only, 'extent')?.replace(/ (per|varje) år$/u, '') : undefined;
  if (others.length === 0 && extent !== undefined && extent.length <= 28 && extent !== 'varje år') return extent;
  return counts[rows.length] ?? `${rows.length} insatser`;
}

function rowOfType(c: CaseFile, type: string, all: readonly Item[]): BalanceRow | undefined {
  const ofType = all.filter((row) => fieldOf(row, 'type') === type);
  if (ofType.length === 0) return undefined;
  const measure = measureOf(type, ofType);
  const sum = (rows: readonly Item[]): number => rows.reduce((total, row) => total + (measure?.of(row) ?? 0), 0);
  const cells = voicesIn(c).map((voice) => {
    const rows = ofType.filter((row) => row.voice === voice);
    const amount = measure ? sum(rows) : Math.min(rows.length, most);
    const value = measure && rows.length > 0 ? `${groupDigits(amount)}${nbsp}${measure.unit}` : inOwnWords(rows);
    return { voice, rows, amount, value };
  });
  const top = measure ? Math.max(1, ...cells.map((cell) => cell.amount)) : most;
  return {
    type,
    label: labelOf(type),
    measured: measure !== undefined,
    cells: cells.map(({ voice, rows, amount, value }) => {
      const words = rows.length === 0 && isSilent(c, sideOf(voice) === 'public' ? 'public' : 'org');
      return { voice, rows, share: amount / top, value: words ? 'inget svar än' : `${value}${mark(rows)}` };
    }),
  };
}

const isGuess = (row: Item): boolean => !isOwn(row.voice, row.by);
const mark = (rows: readonly Item[]): string => (rows.some(isGuess) ? ' (antagande)' : '');

/** The rows of the picture, in the order of the question. Empty before the contributions have been shown. */
export function balanceRows(c: CaseFile): readonly BalanceRow[] {
  if (!isShown(c, 'O1')) return [];
  const all = rowsOf(c, 'contributions').filter((row) => voicesIn(c).includes(row.voice));
  return contributionTypes.flatMap((type) => rowOfType(c, type, all) ?? []);
}

/** Kinds that a side alone brings, or measurably more of than the other. */
function leadsIn(rows: readonly BalanceRow[], side: 'public' | 'org'): readonly string[] {
  const total = (row: BalanceRow, of: 'public' | 'org'): number =>
    row.cells.filter(({ voice }) => sideOf(voice) === of).reduce((sum, cell) => sum + cell.share, 0);
  const other = side === 'public' ? 'org' : 'public';
  return rows
    .filter((row) => total(row, side) > 0 && (total(row, other) === 0 || row.measured))
    .filter((row) => total(row, side) > total(row, other))
    .map((row) => row.label.toLocaleLowerCase('sv'));
}

function summary(c: CaseFile, rows: readonly BalanceRow[]): string {
  const sentences = (['public', 'org'] as const).flatMap((side) => {
    const kinds = leadsIn(rows, side);
    return kinds.length > 0 ? [`${nameOfSide(c, side)} bidrar mest med ${inWords(kinds)}.`] : [];
  });
  return [...sentences, 'Balans betyder inte lika belopp.'].join(' ');
}

const readingRule =
  'Varje rad har sin egen skala och enhet. Rader läggs aldrig ihop. Finns varken timmar eller kronor visar stapeln hur många insatser ni har skrivit.';

function inTheTable({ value, rows }: BalanceCell): Cell {
  if (rows.length === 0) return plain(value);
  const details = rows.map((row) => {
    const kronor = fieldOf(row, 'type') === 'pengar' ? undefined : fieldNumber(row, 'sekPerYear');
    const worth = kronor === undefined ? undefined : `värt ${groupDigits(kronor)}${nbsp}kr per år`;
    const how = fieldText(row, 'method');
    const parts = [fieldText(row, 'text'), fieldText(row, 'extent'), worth];
    const said = parts.filter((part) => part !== undefined && part !== value).join(', ');
    return how === undefined ? said : `${said} (räknat så: ${how})`;
  });
  return [strong(value), { text: ` – ${details.join('; ')}` }];
}

function balanceTable(c: CaseFile, rows: readonly BalanceRow[]): TableBlock {
  return {
    kind: 'table',
    caption: 'Det ni bidrar med per år',
    rowHeaders: true,
    columns: [
      { header: 'Bidrag', width: 0.7 },
      ...voicesIn(c).map((voice) => ({ header: voiceName(c, voice), width: 1.5 })),
    ],
    rows: rows.map((row) => [plain(row.label), ...row.cells.map(inTheTable)]),
  };
}

/** Before the reveal a party sees of the other only that it has answered. */
function coveredTable(c: CaseFile): TableBlock {
  const answered = (voice: Voice): boolean =>
    rowsOf(c, 'contributions').some((row) => row.voice === voice && !isGuess(row));
  return {
    kind: 'table',
    caption: 'Har parterna skrivit vad de bidrar med?',
    rowHeaders: true,
    columns: [{ header: 'Part' }, { header: 'Svar' }],
    rows: voicesIn(c).map((voice) => [
      plain(voiceName(c, voice)),
      answered(voice) ? plain('Har svarat') : gapCell('contributions'),
    ]),
  };
}

/** Volunteer time: hours, the rate that the organisation has chosen, and why. */
function volunteerTime(c: CaseFile, rows: readonly BalanceRow[]): readonly string[] {
  const cells = rows.find((row) => row.type === 'ideell_tid')?.cells ?? [];
  const hours = cells
    .flatMap((cell) => cell.rows)
    .reduce((sum, row) => sum + (fieldNumber(row, 'hoursPerYear') ?? 0), 0);
  if (cells.length === 0) return [];
  const rate = numberOf(c, 'volunteering.sekPerHour');
  const reason = textOf(c, 'volunteering.rateReason');
  if (rate === undefined) return ['Ni har inte valt något värde per ideell timme. Timmarna räknas ändå.'];
  const worth = hours > 0 ? ` Det gör ${groupDigits(hours * rate)}${nbsp}kr för ${groupDigits(hours)} timmar.` : '';
  const why = reason === undefined ? ' Skriv varför ni valde värdet.' : ` Skäl: ${reason.replace(/\.$/u, '')}.`;
  return [`Ni värderar en ideell timme till ${groupDigits(rate)}${nbsp}kr.${worth}${why}`];
}

function altOf(c: CaseFile, rows: readonly BalanceRow[]): string {
  const said = rows.map((row) => {
    const each = row.cells.map((cell) => `${voiceName(c, cell.voice)} ${cell.value}`);
    return `${row.label}: ${each.join(', ')}.`;
  });
  return `Staplar åt vänster för ${nameOfSide(c, 'public')} och åt höger för ${nameOfSide(c, 'org')}. ${said.join(' ')}`;
}

/** The balance picture (O1, O2). Shape: a `Picture` without drawings while the contributions are covered or missing. */
export function balancePicture(c: CaseFile): Picture {
  const base = { id: 'balans', title: 'Det ni bidrar med' } as const;
  if (!isShown(c, 'O1')) {
    const intro = ['Bilden ritas när ni har visat bidragen för varandra.'];
    return { ...base, intro, table: coveredTable(c), after: [] };
  }
  const rows = balanceRows(c);
  const table = rows.length > 0 ? balanceTable(c, rows) : coveredTable(c);
  if (rows.length === 0) return { ...base, intro: ['Ni har inte skrivit några bidrag än.'], table, after: [] };
  const alone = (['public', 'org'] as const).filter((side) => isSilent(c, side));
  const oneVoice = alone.map((side) => `${nameOfSide(c, side)} har inte svarat än. Bilden bygger på en part.`);
  const draw = (layout: Layout) =>
    ({
      kind: 'figure',
      id: `balans-${layout}`,
      caption: readingRule,
      alt: altOf(c, rows),
      width: gridWidth[layout],
      ...balanceMarks(c, rows, layout),
    }) as const;
  return {
    ...base,
    intro: [...oneVoice, summary(c, rows)],
    wide: draw('wide'),
    narrow: draw('narrow'),
    table,
    after: volunteerTime(c, rows),
  };
}
