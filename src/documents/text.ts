import type { Document, Signatures, Table } from '#templates/tree/document.ts';
import { type LabelledBlock, type LabelledList, type LabelledRun, labelled } from '#templates/tree/labels.ts';
import { runsText } from './plain.ts';
import { words } from './words.ts';

const width = 76;

/** Wraps at spaces; following lines are indented. Text is kept whole, no word is cut. */
function wrap(text: string, indent = ''): string {
  const lines = text.split('\n').flatMap((paragraph) => {
    const out: string[] = [];
    let line = '';
    for (const word of paragraph.split(/ +/)) {
      if (line !== '' && line.length + 1 + word.length > width - indent.length) {
        out.push(line);
        line = word;
      } else line = line === '' ? word : `${line} ${word}`;
    }
    return [...out, line];
  });
  return lines.join(`\n${indent}`);
}

/** Text with a label hanging to its left; `margin` is the number of spaces before the label. */
function hung(label: string, text: string, margin = 0): string {
  const lead = ' '.repeat(margin) + label.padEnd(Math.max(margin === 0 ? 6 : 4, label.length + 1));
  return lead + wrap(text, ' '.repeat(lead.length));
}

function labelledFact(lead: string, text: string): string {
  return `${lead}${wrap(text, ' '.repeat(lead.length))}`.trimEnd();
}

function tableText(block: Table<LabelledRun>): string {
  const headers = block.columns.map((column) => column.header);
  const rows = [...block.rows, ...(block.foot === undefined ? [] : [block.foot])].map((row) =>
    block.columns.map((_, index) => runsText(row[index] ?? [])),
  );
  const widths = headers.map((header, index) => Math.max(header.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const total = widths.reduce((sum, one) => sum + one + 2, -2);
  const broken = rows.some((row) => row.some((cell) => cell.includes('\n')));
  if (broken || total > width + 20) return [block.caption, recordText(headers), ...rows.map(recordText)].join('\n\n');
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, index) =>
        block.columns[index]?.align === 'right' ? cell.padStart(widths[index] ?? 0) : cell.padEnd(widths[index] ?? 0),
      )
      .join('  ')
      .trimEnd();
  const rule = '-'.repeat(total);
  const body = rows.map(line);
  const foot = block.foot === undefined ? [] : [rule, ...body.splice(-1)];
  return [block.caption, '', line(headers), rule, ...body, ...foot].join('\n');
}

/** A row of a table too wide for a line: one line per cell, the first at the margin. */
function recordText(row: readonly string[]): string {
  return row.map((cell, index) => (index === 0 ? wrap(cell) : `    ${wrap(cell, '    ')}`.trimEnd())).join('\n');
}

function signatureText(block: Signatures): string {
  const line = (label: string) => `${'_'.repeat(40)}\n${label}`;
  return block.parties
    .map((party) => {
      const people = party.signatories.length === 0 ? [{ name: '', title: '' }] : party.signatories;
      const signed = people.flatMap((person) => [
        line(words.signature),
        [person.name === '' ? line(words.printedName) : person.name, person.title].filter(Boolean).join('\n'),
      ]);
      return [party.name, line(words.placeAndDate), ...signed].join('\n\n');
    })
    .join('\n\n\n');
}

/** Set in from the margin, as a box on the side would be. */
function indented(text: string): string {
  return text.replace(/^(?=.)/gm, '    ');
}

/** Items one under another; a list inside an item is set in under it. */
function listText(list: LabelledList, margin = 6): string {
  return list.items
    .map((item) => {
      const text = hung(item.label, runsText(item.runs), margin);
      return item.list === undefined ? text : `${text}\n${listText(item.list, margin + 4)}`;
    })
    .join('\n');
}

function blockText(block: LabelledBlock): string {
  switch (block.kind) {
    case 'heading': {
      const title = [block.label, runsText(block.runs)].filter(Boolean).join(' ');
      const rule = (block.level === 2 ? '=' : '-').repeat(Math.max(3, Math.min([...title].length, width)));
      return `\n${wrap(title)}\n${rule}`;
    }
    case 'paragraph':
      return block.label === undefined ? wrap(runsText(block.runs)) : hung(block.label, runsText(block.runs));
    case 'list':
      return listText(block);
    case 'contents':
      return [block.title, ...block.entries.map((entry) => hung(entry.label ?? '', entry.title))].join('\n');
    case 'table':
      return tableText(block);
    case 'signatures':
      return signatureText(block);
    case 'callout':
      return indented([wrap(block.title), ...block.blocks.map(blockText)].join('\n\n'));
    case 'figure':
      return [wrap(block.caption), `    ${wrap(block.alt, '    ')}`].join('\n');
    case 'pageBreak':
      return '';
  }
}

/** The blocks in order. Text that goes on under a numbered paragraph is set in under it. */
function blockTexts(blocks: readonly LabelledBlock[]): readonly string[] {
  let numbered = false;
  return blocks.map((block) => {
    if (block.kind === 'heading') numbered = false;
    if (block.kind !== 'paragraph') return blockText(block);
    if (block.label !== undefined) numbered = true;
    return numbered && block.label === undefined ? hung('', runsText(block.runs)) : blockText(block);
  });
}

/**
 * The document as plain text, UTF-8, wrapped at 76 characters, ending with a line break. It adds white space and rules only:
 * its words are those of the other outputs, in the same order.
 */
export function toText(given: Document): string {
  const document = labelled(given);
  const widest = Math.max(0, ...document.facts.map((fact) => fact.label.length));
  const facts = document.facts.map((fact) => labelledFact(fact.label.padEnd(widest + 3), runsText(fact.runs)));
  const front = [
    `${wrap(document.title)}\n${wrap(document.subtitle)}`,
    document.marks.join('\n'),
    document.parties.map((party) => party.name).join('\n'),
    facts.join('\n'),
    wrap(document.footer),
    wrap(document.stamp),
  ];
  const parts = [...front, ...blockTexts(document.blocks)].filter((part) => part !== '');
  return `${parts.join('\n\n').trim()}\n`;
}
