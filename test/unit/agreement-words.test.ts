/** Sums in words, and the two ways between an answer and the sentences it has shaped. */
import { describe, expect, it } from 'vitest';
import { type HtmlNode, htmlTree } from '#src/documents/html-tree.ts';
import { agreement } from '#templates/agreement/agreement.ts';
import { labelled } from '#templates/tree/labels.ts';
import { pieceAt, piecesOf, sentencesUsing } from '#templates/tree/provenance.ts';
import { plainText, runsOf } from '#templates/tree/runs.ts';
import { amountInWords } from '#templates/tree/swedish.ts';
import { fullSample, inputFrom, sampleWith } from '../support/agreement-sample.ts';

describe('a sum in words', () => {
  it.each([
    [0, 'noll'],
    [1, 'en'],
    [2, 'två'],
    [12, 'tolv'],
    [13, 'tretton'],
    [19, 'nitton'],
    [20, 'tjugo'],
    [21, 'tjugoett'],
    [48, 'fyrtioåtta'],
    [99, 'nittionio'],
    [100, 'etthundra'],
    [101, 'etthundraett'],
    [217, 'tvåhundrasjutton'],
    [999, 'niohundranittionio'],
    [1_000, 'ettusen'],
    [1_100, 'ettusenetthundra'],
    [21_000, 'tjugoettusen'],
    [85_000, 'åttiofemtusen'],
    [100_000, 'etthundratusen'],
    [101_000, 'etthundraettusen'],
    [300_000, 'trehundratusen'],
    [1_000_000, 'en miljon'],
    [1_250_000, 'en miljon tvåhundrafemtiotusen'],
    [2_000_001, 'två miljoner ett'],
    [21_000_000, 'tjugoett miljoner'],
    [1_000_000_000, 'en miljard'],
    [3_200_000_017, 'tre miljarder tvåhundra miljoner sjutton'],
  ])('%i is %s', (amount, words) => {
    expect(amountInWords(amount)).toBe(words);
  });

  it('is only for whole kronor that are not negative', () => {
    expect([amountInWords(-1), amountInWords(0.5), amountInWords(Number.NaN), amountInWords(1e12)]).toEqual([
      '',
      '',
      '',
      '',
    ]);
  });

  it('never has three of the same letter in a row, and differs for every number', () => {
    const all = Array.from({ length: 3000 }, (_, index) => amountInWords(index * 37));
    expect(all.filter((words) => /(.)\1\1/u.test(words))).toEqual([]);
    expect(new Set(all).size).toBe(all.length);
  });

  it('follows the sums that the parties bind themselves to, and no others', () => {
    const text = agreement(inputFrom(fullSample))
      .blocks.map((block) => plainText(runsOf(block)))
      .join('\n');
    expect(text).toContain('2027: 250\u00a0000 kronor (tvåhundrafemtiotusen).');
    expect(text).toContain('2027: 40\u00a0000 kronor (fyrtiotusen) från medlemsavgifter.');
    expect(text).toContain('kronor (en miljon tvåhundrafemtiotusen), vilket motsvarar');
    expect(text).toContain('200 kronor per timme');
  });

  it('is not printed when the sum is missing', () => {
    const sample = sampleWith({ rows: { 'funding.public': [{ party: 'k1', year: 2027 }] } });
    const text = agreement(inputFrom(sample))
      .blocks.map((block) => plainText(runsOf(block)))
      .join('\n');
    expect(text).toContain('2027: [Saknas: belopp – fråga A6 i guiden] kronor.');
  });
});

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
    expect(cells.map((piece) => piece.text)).toEqual(
      expect.arrayContaining(['låna ut träffpunkten', '48 söndagar', 'taxa']),
    );
    expect(cells.every((piece) => piece.trace.answers.length === 1)).toBe(true);
    expect(pieces.filter((piece) => piece.text === 'Tillsammans')).toEqual([]);
  });

  it('lead from a question to paragraphs and cells alike', () => {
    const used = sentencesUsing(document, 'O1').map((piece) => piece.table ?? piece.clause);
    expect(used).toContain('Egeninsatser');
  });

  it('are found again by their place when sections have come and gone', () => {
    const place = pieces.find((piece) => piece.clause === 'K53');
    if (!place) throw new Error('K53 is not there');
    const fewer = piecesOf(agreement(inputFrom(fullSample, { off: { K16: 'nej', K20: 'nej', K34: 'nej' } })));
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
    expect(notice?.[0]).toMatch(/^\d+\.1–\d+\.3$/u);
    expect(notice?.[2]).toContain('A11 (sida 5.5)');
    expect(notice?.[4]).toContain('[K]');
    expect(rowsIn().every((row) => row.every((cell) => cell !== ''))).toBe(true);
  });

  it('says where the parties have written their own text', () => {
    const rows = rowsIn({ ownWording: { K45: { text: 'Ingen får överlåta.', path: 'clauseOwnWording:K45' } } });
    expect(rows.find((row) => row[1]?.includes('K45'))?.[1]).toContain('egen formulering');
  });
});
