/**
 * The one numbering: from the structure of a document to what a reader sees in front of each heading, paragraph and item,
 * and in each reference. Every renderer prints these; Word makes the same ones itself from its own numbering.
 */
import type {
  Block,
  Callout,
  Contents,
  Document,
  Figure,
  Heading,
  List,
  ListItem,
  PageBreak,
  Paragraph,
  Run,
  Signatures,
  Table,
} from './document.ts';

/** A run that a renderer can print: a reference knows the number of its target. */
export type LabelledRun = Run &
  ({ readonly to?: undefined; readonly label?: undefined } | { readonly to: string; readonly label: string });

/** "3" in front of a section, "Bilaga B" in front of an annex; none in front of other headings. */
export type LabelledHeading = Heading<LabelledRun> & { readonly id: string; readonly label?: string };
/** "3.1". */
export type LabelledParagraph = Paragraph<LabelledRun> & { readonly label?: string };
/** "a)", "1." or "•". */
export interface LabelledItem extends ListItem<LabelledRun> {
  readonly label: string;
  readonly list?: LabelledList;
}
export interface LabelledList extends List<LabelledRun> {
  readonly items: readonly LabelledItem[];
}
export interface LabelledCallout extends Callout {
  readonly blocks: readonly LabelledBlock[];
}
export interface ContentsEntry {
  readonly id: string;
  readonly label?: string;
  readonly title: string;
}
export interface LabelledContents extends Contents {
  readonly entries: readonly ContentsEntry[];
}
export type LabelledBlock =
  | LabelledHeading
  | LabelledParagraph
  | LabelledList
  | LabelledCallout
  | LabelledContents
  | Table<LabelledRun>
  | Signatures
  | Figure
  | PageBreak;

export interface LabelledDocument extends Document {
  readonly facts: readonly { readonly label: string; readonly runs: readonly LabelledRun[] }[];
  readonly blocks: readonly LabelledBlock[];
}

/** The word in front of an annex's letter. */
export const annexWord = 'Bilaga';

/** A, B … Z, AA: the letter of the how-manieth annex. */
export function annexLetter(count: number): string {
  const letter = String.fromCharCode(64 + (((count - 1) % 26) + 1));
  return letter.repeat(Math.floor((count - 1) / 26) + 1);
}

/** Numbers by id: "3" a section, "3.1" its first paragraph, "B" an annex. */
type Numbers = ReadonlyMap<string, string>;

/** Counts on: the number that a block is given, if any. */
function counter(): (block: Heading | Paragraph) => string | undefined {
  const count = { section: 0, annex: 0, paragraph: 0 };
  let inSection = false;
  const heading = (block: Heading): string | undefined => {
    if (block.level === 2) {
      inSection = block.numbered === 'section';
      count.paragraph = 0;
    }
    if (block.numbered === undefined) return undefined;
    count[block.numbered] += 1;
    return block.numbered === 'annex' ? annexLetter(count.annex) : String(count.section);
  };
  return (block) => {
    if (block.kind === 'heading') return heading(block);
    if (block.numbered !== true) return undefined;
    if (!inSection) throw new Error(`Stycket ${block.id} är numrerat men står inte i något avsnitt.`);
    count.paragraph += 1;
    return `${count.section}.${count.paragraph}`;
  };
}

/**
 * Sections and annexes are counted where they stand, paragraphs within their section.
 * @throws Error when a numbered paragraph stands outside every section, or when two numbered blocks share an id.
 */
function numbersOf(blocks: readonly Block[]): Numbers {
  const numbers = new Map<string, string>();
  const next = counter();
  for (const block of blocks) {
    if (block.kind !== 'heading' && block.kind !== 'paragraph') continue;
    const number = next(block);
    if (number === undefined || block.id === undefined) continue;
    if (numbers.has(block.id)) throw new Error(`Två numrerade block har samma id: ${block.id}.`);
    numbers.set(block.id, number);
  }
  return numbers;
}

/** The mark of an item: a), b) … or 1., 2. … or a bullet. In a list inside a list the bullet is a dash. */
export function listLabel(style: List['style'], index: number, depth = 0): string {
  if (style === 'bullets') return depth === 0 ? '•' : '–';
  if (style === 'numbers') return `${index + 1}.`;
  const letter = String.fromCharCode(97 + (index % 26));
  return `${letter.repeat(Math.floor(index / 26) + 1)})`;
}

function labelledRuns(runs: readonly Run[], numbers: Numbers): readonly LabelledRun[] {
  return runs.map((run): LabelledRun => {
    const { to, ...rest } = run;
    if (to === undefined) return rest;
    const label = numbers.get(to);
    if (label === undefined) throw new Error(`Hänvisningen till ${to} leder ingenstans.`);
    return { ...rest, to, label };
  });
}

function labelledList(list: List, numbers: Numbers, depth = 0): LabelledList {
  return {
    kind: 'list',
    style: list.style,
    items: list.items.map(({ list: inner, ...item }, index) => ({
      ...item,
      runs: labelledRuns(item.runs, numbers),
      label: listLabel(list.style, index, depth),
      ...(inner === undefined ? {} : { list: labelledList(inner, numbers, depth + 1) }),
    })),
  };
}

function labelledTable(table: Table, numbers: Numbers): Table<LabelledRun> {
  const cells = (row: Table['rows'][number]) => row.map((cell) => labelledRuns(cell, numbers));
  const { foot, ...rest } = table;
  return { ...rest, rows: table.rows.map(cells), ...(foot === undefined ? {} : { foot: cells(foot) }) };
}

function labelledHeading(block: Heading, key: string, numbers: Numbers): LabelledHeading {
  const runs = labelledRuns(block.runs, numbers);
  if (block.numbered === undefined) return { ...block, runs, id: block.id ?? `rubrik-${key}` };
  const number = numbers.get(block.id) ?? '';
  return { ...block, runs, label: block.numbered === 'annex' ? `${annexWord} ${number}` : number };
}

function labelledBlock(block: Block, key: string, numbers: Numbers): LabelledBlock {
  switch (block.kind) {
    case 'heading':
      return labelledHeading(block, key, numbers);
    case 'paragraph': {
      const label = block.numbered === true ? numbers.get(block.id) : undefined;
      return { ...block, runs: labelledRuns(block.runs, numbers), ...(label === undefined ? {} : { label }) };
    }
    case 'list':
      return labelledList(block, numbers);
    case 'table':
      return labelledTable(block, numbers);
    case 'callout':
      return { ...block, blocks: block.blocks.map((inner, at) => labelledBlock(inner, `${key}-${at + 1}`, numbers)) };
    case 'contents':
      return { ...block, entries: [] };
    default:
      return block;
  }
}

/** The headings of level 2 after a list of contents. */
function entriesAfter(blocks: readonly LabelledBlock[], at: number): readonly ContentsEntry[] {
  return blocks.slice(at + 1).flatMap((block) => {
    if (block.kind !== 'heading' || block.level !== 2) return [];
    const { id, label } = block;
    return [
      {
        id,
        title: block.runs.map((run) => run.text + (run.label ?? '')).join(''),
        ...(label === undefined ? {} : { label }),
      },
    ];
  });
}

/**
 * The document with its numbers on it. Pure: the same tree, the same numbers.
 * @throws Error in Swedish when a reference leads nowhere.
 */
export function labelled(document: Document): LabelledDocument {
  const numbers = numbersOf(document.blocks);
  const blocks = document.blocks.map((block, index) => labelledBlock(block, String(index + 1), numbers));
  return {
    ...document,
    facts: document.facts.map((fact) => ({ ...fact, runs: labelledRuns(fact.runs, numbers) })),
    blocks: blocks.map((block, at) =>
      block.kind === 'contents' ? { ...block, entries: entriesAfter(blocks, at) } : block,
    ),
  };
}
