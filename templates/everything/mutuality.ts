/** "Ömsesidighet": what each side brings and gets, worded for a reader outside the partnership. Nothing while nothing is written. */

import { balancePicture } from '#templates/figures/balance.ts';
import { type FiveByTwoRow, type FiveByTwoSquare, fiveByTwoRows } from '#templates/figures/five-by-two.ts';
import { isShown, nameOfSide, type Picture } from '#templates/figures/marks.ts';
import { ownershipPicture } from '#templates/figures/ownership.ts';
import type { DocumentInput } from '#templates/kinds/input.ts';
import type { Block, Run } from '#templates/tree/document.ts';
import { h2, h3, rowsTable, text } from '#templates/tree/prose.ts';
import { gap, plain } from '#templates/tree/runs.ts';
import { clean, sentences } from '#templates/tree/swedish.ts';

const rowNames: Readonly<Record<FiveByTwoRow['id'], string>> = {
  goal: 'Vill få ut',
  contribution: 'Bidrar med',
  risk: 'Kan förlora',
  concession: 'Kan ändra hos sig',
  report: 'Redovisar',
};

const missing: Readonly<Record<FiveByTwoRow['id'], string>> = {
  goal: 'vad parten vill få ut',
  contribution: 'vad parten bidrar med',
  risk: 'partens egen risk',
  concession: 'vad parten kan ändra',
  report: 'vad parten redovisar',
};

function square(row: FiveByTwoRow, { state, text: said }: FiveByTwoSquare): readonly Run[] {
  if (state === 'gap') return [gap({ label: missing[row.id], ref: row.ref, page: row.page })];
  if (state === 'hidden') return plain('Har svarat. Svaret är inte visat för den andra parten.');
  return plain(state === 'silent' ? said : sentences(clean(said)));
}

function fiveByTwo({ c }: DocumentInput): readonly Block[] {
  const rows = fiveByTwoRows(c);
  const filled = rows.some((row) => row.squares.some((one) => one.state === 'filled'));
  if (!filled) return [];
  return rowsTable(
    'Båda ger, får och tar risk',
    [
      { header: 'Sak', width: 0.7 },
      { header: nameOfSide(c, 'public'), width: 1.6 },
      { header: nameOfSide(c, 'org'), width: 1.6 },
    ],
    rows.map((row) => [rowNames[row.id], square(row, row.squares[0]), square(row, row.squares[1])]),
  );
}

function drawn({ wide, table }: Picture, title: string, caption: string, tableName: string): readonly Block[] {
  return wide ? [h3(title), { ...wide, caption }, { ...table, caption: tableName }] : [];
}

/** Section for the memo and for the whole material. Hidden answers stay hidden. */
export function mutuality(all: DocumentInput): readonly Block[] {
  const { c } = all;
  const blocks = [
    ...fiveByTwo(all),
    ...(isShown(c, 'O1')
      ? drawn(
          balancePicture(c),
          'Parternas insatser i bild',
          'Varje rad har sin egen skala och enhet. Rader läggs aldrig ihop. Balans betyder inte lika belopp.',
          'Insatserna i bilden, per år',
        )
      : []),
    ...drawn(
      ownershipPicture(c),
      'Vem som äger och bestämmer vad',
      'Varje kort ligger hos den som bestämmer om det.',
      'Korten i bilden',
    ),
  ];
  if (blocks.length === 0) return [];
  return [
    h2('Ömsesidighet', 'omsesidighet'),
    text('Så fördelar parterna insatser, nytta, risk och makt mellan sig.'),
    ...blocks,
  ];
}
