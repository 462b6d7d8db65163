import type { Document, Signatures } from '#templates/tree/document.ts';
import {
  type LabelledBlock,
  type LabelledDocument,
  type LabelledList,
  type LabelledRun,
  labelled,
} from '#templates/tree/labels.ts';
import { tidy } from './pdf/sanitise.ts';
import { runText, words } from './words.ts';

/** Runs as one string. */
export function runsText(runs: readonly LabelledRun[]): string {
  return runs.map(runText).join('');
}

/** The parts of a document that stand before its first block, in reading order. */
export function frontTexts(document: LabelledDocument): string[] {
  return [
    document.title,
    document.subtitle,
    ...document.marks,
    ...document.parties.map((party) => party.name),
    ...document.facts.flatMap((fact) => [fact.label, runsText(fact.runs)]),
    document.footer,
    document.stamp,
  ];
}

/** What a signature block says, party by party. A signatory without a name gets a line to print it on. */
export function signatureTexts(block: Signatures): string[] {
  return block.parties.flatMap((party) => [
    party.name,
    words.placeAndDate,
    ...(party.signatories.length === 0 ? [{ name: '', title: '' }] : party.signatories).flatMap((person) => [
      words.signature,
      person.name || words.printedName,
      person.title,
    ]),
  ]);
}

function listTexts(list: LabelledList): string[] {
  return list.items.flatMap((item) => [item.label, runsText(item.runs), ...(item.list ? listTexts(item.list) : [])]);
}

function blockTexts(block: LabelledBlock): string[] {
  switch (block.kind) {
    case 'heading':
    case 'paragraph':
      return [block.label ?? '', runsText(block.runs)];
    case 'list':
      return listTexts(block);
    case 'contents':
      return [block.title, ...block.entries.flatMap((entry) => [entry.label ?? '', entry.title])];
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.header),
        ...[...block.rows, ...(block.foot === undefined ? [] : [block.foot])].flatMap((row) =>
          block.columns.map((_, index) => runsText(row[index] ?? [])),
        ),
      ];
    case 'signatures':
      return signatureTexts(block);
    case 'callout':
      return [block.title, ...block.blocks.flatMap(blockTexts)];
    case 'figure':
      return [block.caption, block.alt];
    case 'pageBreak':
      return [];
  }
}

/** Every stretch of text in the document, in reading order. */
export function plainTexts(given: Document): string[] {
  const document = labelled(given);
  return [...frontTexts(document), ...document.blocks.flatMap(blockTexts)].filter((text) => text !== '');
}

/**
 * The one normalisation under which all outputs of a document are compared: NFC, no invisible characters, no-break forms as
 * plain ones, no rules drawn with characters, every run of white space as one space. A figure is its caption and its
 * alternative text; what is written inside the drawing is presentation.
 */
export function plain(text: string): string {
  return tidy(text)
    .replaceAll('\u2011', '-')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/(?<![^ ])[_=-]{3,}(?![^ ])/g, '')
    .replace(/ +/g, ' ')
    .trim();
}

/** All words of the document in reading order, normalised by `plain`. PDF, Word, HTML and text must all give this back. */
export function plainWords(document: Document): string {
  return plain(plainTexts(document).join(' '));
}
