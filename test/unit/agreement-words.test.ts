/** The two ways between an answer and the sentences it has shaped. */
import { describe, expect, it } from 'vitest';
import { type HtmlNode, htmlTree } from '#src/documents/html-tree.ts';
import { agreement } from '#templates/agreement/agreement.ts';
import { labelled } from '#templates/tree/labels.ts';
import { pieceAt, piecesOf, sentencesUsing } from '#templates/tree/provenance.ts';
import { plainText } from '#templates/tree/runs.ts';
import { fullSample, inputFrom } from '../support/agreement-sample.ts';

describe('the pieces of a draft', () => {
  const document = agreement(inputFrom(fullSample));
  const pieces = piecesOf(document);

  it('have the keys that the screen gives them', () => {
    const keys: string[] = [];
    const collect = (node: HtmlNode): void => {
      if (typeof node === 'string') return;
      if (node.traced) keys.push(node.traced.key);
      for (const child of node.children) collect(child);
    };
    collect(htmlTree(document, { titleLevel: 2, traceable: true }));
    expect(pieces.filter((piece) => piece.table === undefined).map((piece) => piece.key)).toEqual(keys);
  });

  it('are every paragraph and list item of the clauses', () => {
    const untraced = document.blocks.filter((block) => block.kind === 'paragraph' && block.numbered && !block.trace);
    expect(untraced).toEqual([]);
  });

  it('hold the cells of the annexes that print an answer, and none of our own words', () => {
    const cells = pieces.filter((piece) => piece.table === 'Egeninsatser');
    expect(cells.map((piece) => piece.text)).toEqual(expect.arrayContaining(['låna ut träffpunkten', '48 söndagar']));
    expect(cells.every((piece) => piece.trace.answers.length >= 1)).toBe(true);
    expect(pieces.filter((piece) => piece.text === 'Tillsammans')).toEqual([]);
  });

  it('lead from a question to paragraphs and cells alike', () => {
    const used = sentencesUsing(document, 'O1').map((piece) => piece.table ?? piece.clause);
    expect(used).toContain('Egeninsatser');
  });

  it('are found again by their place when sections have come and gone', () => {
    const place = pieces.find((piece) => piece.clause === 'K53');
    if (!place) throw new Error('K53 is not there');
    const fewer = piecesOf(agreement(inputFrom(fullSample, { off: { K16: 'nej', K34: 'nej', K40: 'nej' } })));
    const again = pieceAt(fewer, place);
    expect(again?.text).toBe(place.text);
    expect(again?.key).not.toBe(place.key);
    expect(pieceAt(fewer, { section: 'K53', nth: 99 })?.clause).toBe('K53');
    expect(pieceAt(fewer, { section: 'nowhere', nth: 0 })).toBeUndefined();
  });
});

describe('the appendix Spårbarhet', () => {
  const rowsIn = (more = {}) => {
    const document = agreement(inputFrom(fullSample, { traceability: true, ...more }));
    const table = labelled(document).blocks.find(
      (block) => block.kind === 'table' && block.caption === 'Från avsnitt till svar, regel och källa',
    );
    return table?.kind === 'table' ? table.rows.map((row) => row.map((cell) => plainText(cell))) : [];
  };

  it('is printed only when asked for', () => {
    const plain = agreement(inputFrom(fullSample));
    expect(plain.blocks.some((block) => block.kind === 'heading' && block.id === 'sparbarhet')).toBe(false);
    expect(rowsIn().length).toBeGreaterThan(40);
  });

  it('leads from each clause to its answers with pages, its rules and its sources', () => {
    const notice = rowsIn().find((row) => row[1]?.includes('(K53)'));
    expect(notice?.[0]).toMatch(/^\d+\.\d+$/u);
    expect(notice?.[2]).toContain('A11');
    expect(notice?.[4]).toContain('[K]');
    expect(rowsIn().every((row) => row.every((cell) => cell !== ''))).toBe(true);
  });

  it('says where the parties have written their own text', () => {
    const rows = rowsIn({ ownWording: { K45: { text: 'Ingen får överlåta.', path: 'clauseOwnWording:K45' } } });
    expect(rows.find((row) => row[1]?.includes('K45'))?.[1]).toContain('egen formulering');
  });
});
