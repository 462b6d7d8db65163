/** Who owns what: the fifteen cards of O4 as three columns, with the piles that belong to no one below. */
import { lanesOf } from '#steps/case/answers.ts';
import type { CaseFile, Value, Voice } from '#steps/case/case-file.ts';
import { fieldOfKey } from '#steps/catalogue/index.ts';
import { inWords, voiceName } from '#steps/swedish/format.ts';
import { choiceWords } from '#templates/fields/choice-words.ts';
import type { FigureMark, Side } from '#templates/tree/document.ts';
import { plain } from '#templates/tree/runs.ts';
import {
  gapCell,
  gridWidth,
  heightOf,
  type Layout,
  line,
  type Picture,
  rect,
  shapeMarks,
  shapeWidth,
  textMarks,
  wrap,
} from './marks.ts';

const columns = [
  { pile: 'kommunen', side: 'public', name: 'Kommunen' },
  { pile: 'gemensamt', side: 'joint', name: 'Gemensamt' },
  { pile: 'organisationen', side: 'org', name: 'Organisationen' },
] as const satisfies readonly { pile: string; side: Side; name: string }[];

const others = [
  { pile: 'vet_inte', name: 'Vi vet inte än' },
  { pile: 'ej_aktuellt', name: 'Inte aktuellt' },
] as const;

const nameOfPile = (pile: string | undefined): string =>
  [...columns, ...others].find((one) => one.pile === pile)?.name ?? 'Inte lagt';

interface Sort {
  readonly voice: Voice;
  readonly piles: Readonly<Record<string, string | number>>;
}

const isPiles = (value: Value): value is Readonly<Record<string, string | number>> =>
  typeof value === 'object' && !Array.isArray(value);

/** The sorts that have been made: the joint one first. */
function sortsOf(c: CaseFile): readonly Sort[] {
  return Object.entries(lanesOf(c.answers, 'ownership.cards'))
    .flatMap(([voice, { value }]): readonly Sort[] => (isPiles(value) ? [{ voice, piles: value }] : []))
    .toSorted((a, b) => Number(b.voice === 'joint') - Number(a.voice === 'joint'));
}

function cardIds(): readonly string[] {
  const field = fieldOfKey('ownership.cards');
  return field?.kind === 'cards' ? field.cards : [];
}

const titleOf = (card: string): string => choiceWords('ownership', card);
const cardsIn = (sort: Sort, pile: string): readonly string[] => cardIds().filter((card) => sort.piles[card] === pile);

type Drawing = { readonly height: number; readonly marks: readonly FigureMark[] };

/** One pile: the shape and name of its owner, a rule, and a line with the shape for every card. */
function columnMarks(sort: Sort, column: (typeof columns)[number], x: number, y: number, width: number): Drawing {
  const indent = shapeWidth(column.side) + 8;
  const cards = cardsIn(sort, column.pile);
  const count = cards.length === 1 ? '1 kort' : `${cards.length} kort`;
  const marks: FigureMark[] = [
    ...shapeMarks(column.side, x, y + 4),
    ...textMarks([column.name], x + indent, y + 17, { strong: true }),
    ...textMarks([count], x + width, y + 17, { anchor: 'end' }),
    rect(x, y + 28, width, 2, 'ink'),
  ];
  let next = y + 30;
  for (const card of cards) {
    const lines = wrap(titleOf(card), width - indent);
    marks.push(...shapeMarks(column.side, x, next + 10), ...textMarks(lines, x + indent, next + 22));
    next += heightOf(lines) + 14;
    marks.push(line(x, next, x + width, next));
  }
  return { marks, height: next - y + 12 };
}

function otherMarks(sort: Sort, y: number, width: number): Drawing {
  const marks: FigureMark[] = [];
  let next = y;
  for (const { pile, name } of others) {
    const cards = cardsIn(sort, pile);
    if (cards.length === 0) continue;
    const lines = wrap(`${name}: ${inWords(cards.map((card) => titleOf(card).toLocaleLowerCase('sv')))}`, width);
    marks.push(...textMarks(lines, 0, next + 18));
    next += heightOf(lines) + 8;
  }
  return { marks, height: next - y };
}

function draw(sort: Sort, layout: Layout): Drawing {
  const width = gridWidth[layout];
  const gap = 24;
  const marks: FigureMark[] = [];
  let bottom = 0;
  columns.forEach((column, index) => {
    const wide = (width - 2 * gap) / 3;
    const drawn =
      layout === 'wide'
        ? columnMarks(sort, column, index * (wide + gap), 0, wide)
        : columnMarks(sort, column, 0, bottom, width);
    marks.push(...drawn.marks);
    bottom = layout === 'wide' ? Math.max(bottom, drawn.height) : bottom + drawn.height;
  });
  const rest = otherMarks(sort, bottom, width);
  return { marks: [...marks, ...rest.marks], height: bottom + rest.height + 4 };
}

function altOf(sort: Sort): string {
  const said = [...columns, ...others].map(({ pile, name }) => {
    const cards = cardsIn(sort, pile).map((card) => titleOf(card).toLocaleLowerCase('sv'));
    return `${name}: ${cards.length === 0 ? 'inga kort' : inWords(cards)}.`;
  });
  return said.join(' ');
}

/** Cards that lie in different piles when more than one has sorted. */
export function ownershipDifferences(c: CaseFile): readonly string[] {
  const sorts = sortsOf(c);
  return cardIds().filter((card) => new Set(sorts.map((sort) => sort.piles[card] ?? '')).size > 1);
}

function tableOf(c: CaseFile, sorts: readonly Sort[]): Picture['table'] {
  const differ = ownershipDifferences(c);
  const several = sorts.length > 1;
  return {
    kind: 'table',
    caption: 'Vem som äger och bestämmer vad',
    rowHeaders: true,
    columns: [
      { header: 'Kort', width: 1.4 },
      ...(sorts.length === 0 ? [{ header: 'Hos vem' }] : []),
      ...sorts.map((sort) => ({ header: several || sort.voice !== 'joint' ? voiceName(c, sort.voice) : 'Hos vem' })),
      ...(several ? [{ header: 'Skillnad' }] : []),
    ],
    rows: cardIds().map((card) => [
      plain(titleOf(card)),
      ...(sorts.length === 0 ? [gapCell('ownership.cards')] : []),
      ...sorts.map((sort) => plain(nameOfPile(sort.piles[card] === undefined ? undefined : String(sort.piles[card])))),
      ...(several ? [plain(differ.includes(card) ? 'Olika' : 'Lika')] : []),
    ]),
  };
}

/** The card sort (O4). The joint sort is drawn; before it exists, the only one there is, with its author named. */
export function ownershipPicture(c: CaseFile): Picture {
  const sorts = sortsOf(c);
  const [first] = sorts;
  const base = { id: 'agande', title: 'Vem äger vad?' } as const;
  const table = tableOf(c, sorts);
  if (!first) return { ...base, intro: ['Ni har inte sorterat korten än.'], table, after: [] };
  const whose =
    first.voice === 'joint'
      ? []
      : [`Så har ${voiceName(c, first.voice)} sorterat. Ni har inte sorterat tillsammans än.`];
  const differ = ownershipDifferences(c).map((card) => titleOf(card).toLocaleLowerCase('sv'));
  const open = cardIds().filter((card) => first.piles[card] === undefined || first.piles[card] === 'vet_inte').length;
  const left = open === 0 ? [] : [open === 1 ? 'Ett kort är inte avgjort än.' : `${open} kort är inte avgjorda än.`];
  const apart = differ.length > 0 ? [`Här ser ni olika: ${inWords(differ)}.`] : [];
  const figure = (layout: Layout) =>
    ({
      kind: 'figure',
      id: `agande-${layout}`,
      caption: 'Varje kort ligger hos den som bestämmer om det.',
      alt: altOf(first),
      width: gridWidth[layout],
      ...draw(first, layout),
    }) as const;
  return {
    ...base,
    intro: [...whose, ...left, ...apart],
    wide: figure('wide'),
    narrow: figure('narrow'),
    table,
    after: [],
  };
}
