/** The test "5 × 2": five things that each side should have. What is missing is named, and never counted as a score. */

import { fieldText, isOwn, lanesOf } from '#steps/case/answers.ts';
import { type CaseFile, rowsOf, type Voice, voicesOf } from '#steps/case/case-file.ts';
import type { AskedKey, RowField } from '#steps/catalogue/key.ts';
import { type FiveByTwoCell, fiveByTwo } from '#steps/signals/lanes.ts';
import { signalView } from '#steps/signals/signals.ts';
import { inWords, voiceName } from '#steps/swedish/format.ts';
import { at, type Home } from '#templates/fields/ask.ts';
import { plain } from '#templates/tree/runs.ts';
import { balanceRows } from './balance.ts';
import { type Cell, gapCell, isShown, isSilent, nameOfSide, type Picture, sideOf, voicesIn } from './marks.ts';

type RowId = FiveByTwoCell['row'];

const words = {
  goal: { name: 'Mål', short: 'mål', what: 'vad ni själva vill få ut', key: 'ownGoals' },
  contribution: { name: 'Bidrag', short: 'bidrag', what: 'vad ni lägger in', key: 'contributions' },
  risk: { name: 'Risk', short: 'risk', what: 'vad ni själva kan förlora', key: 'risks' },
  concession: {
    name: 'Släpper på',
    short: 'något att släppa på',
    what: 'vad ni är beredda att ändra',
    key: 'concessions',
  },
  report: {
    name: 'Redovisar',
    short: 'något att redovisa',
    what: 'vad ni berättar för den andra',
    key: 'reports',
  },
} as const satisfies Record<RowId, object>;

export interface FiveByTwoSquare {
  readonly side: 'public' | 'org';
  readonly state: 'filled' | 'gap' | 'hidden' | 'silent';
  readonly text: string;
}

export interface FiveByTwoRow extends Home {
  readonly id: RowId;
  readonly name: string;
  /** Inside a sentence. */
  readonly short: string;
  readonly what: string;
  /** What the row is asked for under. */
  readonly key: AskedKey;
  readonly squares: readonly [FiveByTwoSquare, FiveByTwoSquare];
}

const guess = (voice: Voice, by: Voice): string => (isOwn(voice, by) ? '' : ' (antagande)');

function inRows<L extends 'risks' | 'reports'>(
  c: CaseFile,
  list: L,
  column: RowField<L>,
  voice: Voice,
): readonly string[] {
  return rowsOf(c, list)
    .filter((item) => item.voice === voice)
    .flatMap((item) => {
      const text = fieldText(item, column);
      return text === undefined ? [] : [`${text}${guess(voice, item.by)}`];
    });
}

function said(c: CaseFile, row: RowId, voice: Voice): readonly string[] {
  if (row === 'contribution')
    return balanceRows(c).flatMap((kind) =>
      kind.cells
        .filter((cell) => cell.voice === voice && cell.rows.length > 0)
        .map((cell) => `${kind.label}: ${cell.value}`),
    );
  if (row === 'goal' || row === 'concession') {
    const entry = lanesOf(c.answers, keys[row])[voice];
    return typeof entry?.value === 'string' ? [`${entry.value}${guess(voice, entry.by)}`] : [];
  }
  return row === 'risk' ? inRows(c, 'risks', 'risk', voice) : inRows(c, 'reports', 'what', voice);
}

const keys = { goal: 'ownGoals', concession: 'concessions' } as const;
const lists = { contribution: 'contributions', risk: 'risks', report: 'reports' } as const;

/** True when a side has written anything of its own in a row of the test. */
function hasSaid(c: CaseFile, row: RowId, side: 'public' | 'org'): boolean {
  const ofSide = (voice: Voice, by: Voice): boolean => sideOf(voice) === side && isOwn(voice, by);
  if (row === 'goal' || row === 'concession')
    return Object.entries(lanesOf(c.answers, keys[row])).some(([voice, entry]) => ofSide(voice, entry.by));
  return rowsOf(c, lists[row]).some((item) => ofSide(item.voice, item.by));
}

function textOfSide(c: CaseFile, row: RowId, side: 'public' | 'org'): string {
  const voices = voicesIn(c).filter((voice) => sideOf(voice) === side);
  return voices
    .flatMap((voice) => {
      const texts = said(c, row, voice).join('; ');
      return texts === '' ? [] : [voices.length > 1 ? `${voiceName(c, voice)}: ${texts}` : texts];
    })
    .join('. ');
}

/** The ten squares, with what stands in them. While one party works alone its own answers count as shown. */
export function fiveByTwoRows(c: CaseFile): readonly FiveByTwoRow[] {
  const view = signalView(c);
  const open = voicesOf(c) === 'alone' || c.kind === 'published' ? { ...view, revealed: () => true } : view;
  const cells = fiveByTwo(open);
  const squareOf = (id: RowId, side: 'public' | 'org'): FiveByTwoSquare => {
    const cell = cells.find((one) => one.row === id && one.side === side);
    const state = cell?.state ?? 'gap';
    if (state === 'filled') return { side, state, text: textOfSide(c, id, side) };
    // That a side has not answered is no secret; what it has answered is.
    if (state === 'hidden' && hasSaid(c, id, side))
      return { side, state, text: 'Har svarat. Visas när ni har visat svaren för varandra.' };
    if (isSilent(c, side)) return { side, state: 'silent', text: 'Inget svar än' };
    return { side, state: 'gap', text: '' };
  };
  return (Object.keys(words) as RowId[]).map((id) => ({
    id,
    ...words[id],
    ...at(words[id].key),
    squares: [squareOf(id, 'public'), squareOf(id, 'org')],
  }));
}

function sentence(c: CaseFile, rows: readonly FiveByTwoRow[]): string {
  const missing = rows.flatMap((row) => {
    const sides = row.squares.filter((square) => square.state === 'gap').map((square) => nameOfSide(c, square.side));
    if (sides.length === 0) return [];
    return [`${row.short} hos ${sides.length > 1 ? 'båda sidor' : sides.join('')}`];
  });
  const covered = rows.some((row) => row.squares.some((square) => square.state === 'hidden'));
  if (missing.length > 0) return `Det här saknas: ${inWords(missing)}.`;
  if (covered) return 'Inget saknas i det som ni har visat för varandra.';
  return rows.some((row) => row.squares.some((square) => square.state === 'silent'))
    ? 'Den ena parten har inte svarat än.'
    : 'Inget saknas.';
}

/** The test as a table of named gaps. It has no drawing: the table is the picture. */
export function fiveByTwoPicture(c: CaseFile): Picture {
  const rows = fiveByTwoRows(c);
  const cellOf = (row: FiveByTwoRow, square: FiveByTwoSquare): Cell =>
    square.state === 'gap' ? gapCell(row.key) : plain(square.text);
  return {
    id: 'fem-ganger-tva',
    title: 'Är det ömsesidigt?',
    intro: [
      'Båda ska ha minst ett mål, ett bidrag, en risk, något ni släpper på och något ni redovisar.',
      sentence(c, rows),
    ],
    table: {
      kind: 'table',
      caption: 'Fem saker hos båda (5 × 2)',
      rowHeaders: true,
      columns: [
        { header: 'Sak', width: 0.8 },
        { header: nameOfSide(c, 'public'), width: 1.5 },
        { header: nameOfSide(c, 'org'), width: 1.5 },
      ],
      rows: rows.map((row) => [
        plain(`${row.name}: ${row.what}`),
        cellOf(row, row.squares[0]),
        cellOf(row, row.squares[1]),
      ]),
    },
    after: [],
  };
}

/** "Vad får ni tillbaka?": own goals (O3) and what each side wants to learn (L2, L3). */
export function returnsTable(c: CaseFile): Picture['table'] {
  const goals = (voice: Voice): Cell => {
    if (!isShown(c, 'O3')) return plain('Visas när ni har visat svaren för varandra');
    const texts = said(c, 'goal', voice);
    if (texts.length > 0) return plain(texts.join('; '));
    return isSilent(c, sideOf(voice) === 'public' ? 'public' : 'org') ? plain('Inget svar än') : gapCell('ownGoals');
  };
  const learns = (voice: Voice): Cell => {
    const key = voice === 'public' ? 'learnFromOrg' : 'learnFromPublic';
    const lanes = lanesOf(c.answers, key);
    // L3 has one answer for the whole side; it stands with the organisation that wrote it.
    const entry = lanes[voice] ?? (voice === 'public' ? undefined : lanes['joint']);
    if (typeof entry?.value === 'string') return plain(`${entry.value}${guess(voice, entry.by)}`);
    const elsewhere = voice !== 'public' && Object.keys(lanes).length > 0;
    return elsewhere ? plain('Se den andra organisationens svar') : gapCell(key);
  };
  return {
    kind: 'table',
    caption: 'Vad får ni tillbaka?',
    rowHeaders: true,
    columns: [
      { header: 'Part', width: 0.8 },
      { header: 'Vill få ut', width: 1.5 },
      { header: 'Vill lära sig', width: 1.5 },
    ],
    rows: voicesIn(c).map((voice) => [plain(voiceName(c, voice)), goals(voice), learns(voice)]),
  };
}
