/**
 * The annexes of the short form (kortversion). What the clauses cite stays; what only makes an annex more thorough is left
 * out, and so are the questions that nobody needed to answer.
 */
import type { Block, Table } from '#templates/tree/document.ts';
import { plainText } from '#templates/tree/runs.ts';
import type { AnnexId } from './ids.ts';

/** Annexes that the short form has no room for: recommended, and cited by no clause. */
export const onlyInFull: ReadonlySet<AnnexId> = new Set(['bilaga-risker'] as const);

/** By annex: tables (their captions), sections (their headings, to the next one) and notes (how they begin). */
const leftOut: Partial<Readonly<Record<AnnexId, readonly string[]>>> = {
  'bilaga-uppfoljning': ['Vad Parterna redovisar för varandra', 'Hur partnerskapet mår'],
  'bilaga-roller': ['Vem ansvarar för vad', 'A betyder ansvarar', 'Villkor som den andra behöver känna till'],
  'bilaga-larande': ['Kunskap som Parterna delar med sig av', 'Så förs kunskapen vidare'],
  'bilaga-bedomning': ['Beslut'],
  'bilaga-underlag': ['Om '],
};

/** A row that says nothing but a dash beside its label. */
const isBlank = (row: Table['rows'][number]): boolean =>
  row.slice(1).every((cell) => ['', '–'].includes(plainText(cell).trim()));

function withoutBlankRows(table: Table): Table {
  const rows = table.rows.filter((row) => !isBlank(row));
  return rows.length === 0 ? table : { ...table, rows };
}

/** The blocks of an annex as the short form prints them: nothing on a page of its own. */
export function shortAnnex(id: AnnexId, blocks: readonly Block[]): readonly Block[] {
  const titles = leftOut[id] ?? [];
  const out = (text: string): boolean => titles.some((title) => text.startsWith(title));
  let skipping = false;
  return blocks.flatMap((block): readonly Block[] => {
    if (block.kind === 'pageBreak') return [];
    if (block.kind === 'heading') skipping = out(plainText(block.runs));
    if (skipping) return [];
    if (block.kind === 'table') return out(block.caption) ? [] : [withoutBlankRows(block)];
    if (block.kind === 'paragraph' && out(plainText(block.runs))) return [];
    return [block];
  });
}
