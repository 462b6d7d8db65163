/**
 * No number is typed: in every document of every example, what looks like a label or a numbered reference comes from the
 * structure of the tree. Numbers that are part of what is said (a year, a sum, a paragraph of a law) are not labels.
 */
import { describe, expect, test } from 'vitest';
import { exampleList, loadExample } from '#src/examples/index.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { documentKinds } from '#templates/kinds/kinds.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { documentWords } from '#templates/kinds/words.ts';
import type { Block, Document, Run } from '#templates/tree/document.ts';
import { labelled } from '#templates/tree/labels.ts';
import { runsOf } from '#templates/tree/runs.ts';
import { full } from '#test/support/full.ts';

/** Few and many parties, another form, and one as published; every example under `npm run test:full`. */
const telling = ['OVN-01', 'OVN-02', 'OVN-03', 'OVN-11', 'FK-01'];
const today = '2026-11-22';
const words = await documentWords();

/** "3 ", "3.1 ", "3. ", "a) ", "• ", "Bilaga 2 ", "Punkt 3.1 ", "Avsnitt 4 " at the start of a text. */
const typedLabel = /^(?:\d{1,2}(?:\.\d{1,2})+\s|\d{1,2}[.)]\s|[a-zåäö]\)\s|[•*]\s|(?:bilaga|punkt|avsnitt)\s\d)/iu;
/** "bilaga 2", "bilagorna 2 och 3", "punkt 12.3", "avsnitt 4" anywhere. */
const typedReference = /(?<!\p{L})(?:bilag(?:a|an|orna)|punkt(?:en|erna)?|avsnitt(?:et|en)?)\s\d+/iu;
/** The annex of an act or a directive has the number that the act gives it. */
const annexOfAnAct =
  /bilaga \d+ (?:i|till) (?:upphandlingslagen|lou|direktiv)|tjänst(?:er)? i bilaga 2|om kod \(cpv\) och bilaga 2|särskilda tjänster(?:na)? \(bilaga 2\)/giu;

/** Every text that the parties have written themselves, anywhere in the case. */
function ownTexts(c: CaseFile): readonly string[] {
  const found: string[] = [];
  const collect = (value: unknown): void => {
    if (typeof value === 'string') found.push(value.replace(/\s+/gu, ' ').trim());
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null) Object.values(value).forEach(collect);
  };
  collect([c.answers, c.items, c.notes]);
  return found.filter((text) => typedReference.test(text) || typedLabel.test(text));
}

/** Text of our own that a reader sees as one piece: the runs between references. */
function textsIn(block: Block): readonly string[] {
  const whole = (runs: readonly Run[]): string =>
    runs.map((run) => (run.to === undefined ? run.text : `${run.text}\u2192`)).join('');
  switch (block.kind) {
    case 'list':
      return block.items.flatMap((item) => [whole(item.runs), ...(item.list ? textsIn(item.list) : [])]);
    case 'table':
      return [
        block.caption,
        ...block.columns.map((column) => column.header),
        ...[...block.rows, ...(block.foot ? [block.foot] : [])].flatMap((row) => row.map(whole)),
      ];
    case 'callout':
      return [block.title, ...block.blocks.flatMap(textsIn)];
    case 'figure':
      return [block.caption, block.alt];
    case 'heading':
    case 'paragraph':
      return [whole(block.runs)];
    default:
      return [];
  }
}

function typedIn(document: Document, own: readonly string[]): readonly string[] {
  return document.blocks.flatMap(textsIn).filter((text) => {
    let ours = text.replace(annexOfAnAct, '');
    for (const words of own) ours = ours.replaceAll(words, '').replaceAll(words.replace(/[.\s]+$/u, ''), '');
    return typedLabel.test(ours) || typedReference.test(ours);
  });
}

/** Ids of numbered blocks are one each, every reference leads to one, and annexes have no holes. */
function brokenIn(document: Document): readonly string[] {
  const { blocks } = labelled(document);
  const ids = blocks.flatMap((block) => ('id' in block && block.id !== undefined ? [block.id] : []));
  const twice = ids.filter((id, index) => ids.indexOf(id) !== index);
  const annexes = blocks.flatMap((block) =>
    block.kind === 'heading' && block.numbered === 'annex' ? [block.label] : [],
  );
  const holes = annexes.filter((label, index) => label !== `Bilaga ${String.fromCharCode(65 + index)}`);
  const lost = blocks.flatMap(runsOf).flatMap((run) => (run.to === undefined || ids.includes(run.to) ? [] : [run.to]));
  return [...twice.map((id) => `${id} två gånger`), ...holes.map((label) => `hål före ${label}`), ...lost];
}

describe('no document types a number', () => {
  test.each(exampleList.filter(({ id }) => full || telling.includes(id)))('$id', async ({ id }) => {
    const c = await loadExample(id);
    const own = ownTexts(c);
    const found = documentKinds.flatMap(({ kind }) => {
      const document = makeDocument(c, { kind, today, words, traceability: true });
      return [...typedIn(document, own), ...brokenIn(document)].map((fault) => `${kind}: ${fault}`);
    });
    expect(found).toEqual([]);
  });

  test('and the test sees one that does', () => {
    const of = (text: string): Block => ({ kind: 'paragraph', runs: [{ text }] });
    const document = (blocks: readonly Block[]): Document => ({
      kind: 'memo',
      language: 'sv-SE',
      title: 'Prov',
      subtitle: '',
      parties: [],
      stamp: '',
      marks: [],
      facts: [],
      footer: '',
      date: today,
      blocks,
    });
    const typed = ['3.1 Parterna', '2. Mål', 'a) pengar', 'Se bilaga 4.', 'enligt punkt 3.2', 'Avsnitt 9 gäller.'];
    expect(typedIn(document(typed.map(of)), [])).toEqual(typed);
    const said = ['2027: 40 000 kronor', 'Hör den till bilaga 2 i upphandlingslagen?', '14 april 2027', '25 procent'];
    expect(typedIn(document(said.map(of)), [])).toEqual([]);
  });
});
