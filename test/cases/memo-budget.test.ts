/** What the memo may take: three pages, one for a no, 120 words of summary; and what a nämnd never has to read. */
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { layout } from '#src/documents/pdf/layout.ts';
import { metricsOf } from '#src/documents/pdf/metrics.ts';
import type { CaseFile } from '#steps/case/case-file.ts';
import { openCase } from '#steps/import/gate.ts';
import { gapsOf } from '#templates/agreement/gaps.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import { summaryWords } from '#templates/memo/summary.ts';
import type { Document } from '#templates/tree/document.ts';
import { plainText, runsOf } from '#templates/tree/runs.ts';
import { answer, withEdits } from '../support/cases.ts';
import { wholeText } from '../support/document-text.ts';
import { full } from '../support/full.ts';

const today = '2026-11-30';
const metrics = metricsOf(readFonts());

function casesIn(folder: string): readonly (readonly [string, CaseFile])[] {
  const path = new URL(folder, import.meta.url);
  return readdirSync(path)
    .filter((file) => file.endsWith('.iop.json'))
    .flatMap((file) => {
      const opened = openCase(new Uint8Array(readFileSync(new URL(file, path))));
      return opened.ok ? [[file.replace('.iop.json', ''), opened.case] as const] : [];
    });
}

const examples = casesIn('../../src/examples/cases/').filter(([id]) => id.startsWith('OVN-'));
const reviewed = casesIn('../fixtures/cases/review/');
const telling = ['OVN-01', 'OVN-02', 'OVN-05', 'OVN-11', 'lawyer-says-no', 'own-words-sentences', 'near-empty'];
const tried = [...examples, ...reviewed].filter(([id]) => full || telling.includes(id));
const memoOf = (c: CaseFile): Document => makeDocument(c, { kind: 'memo', today });

/** Pages as they are laid out, and how far down the text of each reaches, 0 to 1 of the page. */
function pagesOf(document: Document): readonly number[] {
  return layout(document, metrics).pages.map(({ fragments }) => {
    const ends = fragments.flatMap(({ ops }) => ops.map((op) => ('y' in op ? op.y : 0)));
    return Math.max(0, ...ends.filter((y) => y < 770)) / 842;
  });
}

/** A memo that proposes nothing and only says no opens with the decision not to enter. */
const saysNo = (document: Document): boolean => wholeText(document).includes('ingår inte något idéburet');

describe.each(tried)('the memo of %s', (_, c) => {
  const document = memoOf(c);

  it('is three pages at most, one for a no, and no page but the last is nearly empty', () => {
    const pages = pagesOf(document);
    expect(pages.length).toBeLessThanOrEqual(saysNo(document) ? 1 : 3);
    expect(pages.slice(0, -1).filter((filled) => filled < 0.25)).toEqual([]);
  });

  it('has a summary of 120 words at most', () => {
    const at = document.blocks.findIndex((one) => one.kind === 'heading' && plainText(one.runs) === 'Sammanfattning');
    const summary = at < 0 ? undefined : document.blocks[at + 1];
    const count = summary ? plainText(runsOf(summary)).split(/\s+/u).length : 0;
    expect(count).toBeLessThanOrEqual(summaryWords);
  });

  it('has no code of a rule, of a part of the chain or of a reason, and no word of the tool to its users', () => {
    const text = wholeText(document).replaceAll(/\[Saknas: [^\]]+\]/gu, '');
    const ours = text.replaceAll(/”[^”]*”/gu, '');
    expect(/\b(?:L-\d|ORF-|CC-|J-\d|E[1-7]\b(?!\d)|[RABFOU]\d{1,2}\b)/u.exec(ours)?.[0]).toBeUndefined();
    expect(/(?:har frågats|ställts|varningssignal, |Talar för|ben(?:et|en)\b)/u.exec(ours)?.[0]).toBeUndefined();
  });

  it('proposes to sign only when nothing stands in the way', () => {
    const proposes = wholeText(document).includes('ingår avtal');
    const levels = wholeText(document).includes('Ärendet är inte klart att beslutas.');
    expect(proposes && levels).toBe(false);
  });
});

it.each(examples)('the memo of %s has the own words of the förvaltning, as a finished one has', (_, c) => {
  const asked = new Set(['A60', 'A61', 'A62', 'A63', 'A64']);
  expect(
    gapsOf(memoOf(c))
      .map(({ ref }) => ref)
      .filter((ref) => asked.has(ref)),
  ).toEqual([]);
});

describe('long words of their own', () => {
  const long = 'Det här är en lång mening som någon har skrivit om sitt partnerskap. '.repeat(58).trim();
  const keys = [
    'need.joint',
    'initiativeBackground.how',
    'initiativeBackground.dialogue',
    'targetGroup.text',
    'selectionReason',
    'fundingChange',
    'childSafetyRoutines',
    'memo.childRights',
    'memo.genderEquality',
    'memo.accessibility',
  ];

  it('are shortened openly, and the memo stays at three pages', () => {
    const [, lyktan] = examples.find(([id]) => id === 'OVN-01') ?? [];
    if (!lyktan) throw new Error('OVN-01 is missing');
    const c = withEdits(lyktan, ...keys.map((key) => answer(key, long)));
    const document = memoOf(c);
    expect(wholeText(document)).toContain('[…]');
    expect(pagesOf(document).length).toBeLessThanOrEqual(3);
  });
});
