/** The short form of the agreement: what it leaves out, what it never leaves out, and that it is shorter. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFonts } from '#src/cli/fonts.ts';
import { layout } from '#src/documents/pdf/layout.ts';
import { metricsOf } from '#src/documents/pdf/metrics.ts';
import { openCase } from '#steps/import/gate.ts';
import { agreement } from '#templates/agreement/agreement.ts';
import type { AgreementInput } from '#templates/agreement/input.ts';
import { clauses } from '#templates/clause/library.ts';
import { selectClauses } from '#templates/clause/select.ts';
import { shortFormFits } from '#templates/clause/short.ts';
import { makeDocument } from '#templates/kinds/make.ts';
import type { Document } from '#templates/tree/document.ts';
import { labelled } from '#templates/tree/labels.ts';
import { plainText, runsOf } from '#templates/tree/runs.ts';
import { fullSample, inputFrom, lookupFrom, sampleWith } from '../support/agreement-sample.ts';

const short = (more: Partial<AgreementInput> = {}, sample = fullSample) =>
  inputFrom(sample, { form: 'short', ...more });
const textOf = (document: Document): string => document.blocks.map((block) => plainText(runsOf(block))).join('\n');
const headingsOf = (document: Document) =>
  document.blocks.flatMap((block) => (block.kind === 'heading' && block.level === 2 ? [plainText(block.runs)] : []));

describe('the short form', () => {
  const document = agreement(short());

  it('keeps every core clause and every clause on condition', () => {
    const { included, switchedOff } = selectClauses(short());
    const ids = included.map((clause) => clause.id);
    const full = selectClauses(inputFrom(fullSample)).included;
    expect(full.filter((clause) => clause.level !== 'recommended' && !ids.includes(clause.id))).toEqual([]);
    expect(switchedOff.map(({ clause }) => clause.id)).toEqual(['K34', 'K51']);
  });

  it('never leaves out the clauses that carry the partnership', () => {
    const ids = selectClauses(short()).included.map((clause) => clause.id);
    const carrying = 'K05 K06 K09 K10 K11 K17 K23 K30 K33 K47 K52 K53'.split(' ');
    expect(carrying.filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('leaves out recommended clauses, but not the voice of children and not a permit', () => {
    const plain = sampleWith({ facts: { children: 'no', permitNeeded: 'no' } });
    const left = (sample: typeof fullSample) =>
      selectClauses(short({}, sample)).switchedOff.map(({ clause }) => clause.id);
    expect(left(plain)).toEqual(['K16', 'K20', 'K34', 'K51']);
    expect(left(fullSample)).not.toContain('K16');
    expect(left(fullSample)).not.toContain('K20');
  });

  it('joins volunteers, equal treatment, serious events and conflicts of interest under one heading', () => {
    expect(headingsOf(document)).toContain('Trygghet och likabehandling');
    const at = document.blocks.findIndex((block) => block.kind === 'heading' && block.id === 'K19');
    const section = document.blocks.slice(at + 1);
    const under = section.slice(
      0,
      section.findIndex((block) => block.kind === 'heading'),
    );
    const clausesUnder = under.flatMap((block) => (block.kind === 'paragraph' ? [block.trace?.clause] : []));
    expect([...new Set(clausesUnder)]).toEqual(['K18', 'K19', 'K40', 'K43']);
  });

  it('numbers sections and paragraphs without gaps, each number once', () => {
    const { blocks } = labelled(document);
    const sections = blocks.flatMap((block) =>
      block.kind === 'heading' && block.numbered === 'section' ? [Number(block.label)] : [],
    );
    expect(sections).toEqual(sections.map((_, index) => index + 1));
    const numbers = blocks.flatMap((block) => (block.kind === 'paragraph' ? (block.label ?? []) : []));
    expect(new Set(numbers).size).toBe(numbers.length);
    for (const section of sections) {
      const own = numbers
        .filter((number) => number.startsWith(`${section}.`))
        .map((number) => Number(number.split('.')[1]));
      expect(own, `section ${section}`).toEqual(own.map((_, index) => index + 1));
    }
  });

  it('refers to sections that are there, and prints every annex that it cites', () => {
    const text = textOf(document);
    const count = selectClauses(short()).sections.length;
    for (const [, number] of text.matchAll(/avsnitt (\d+)/giu)) expect(Number(number)).toBeLessThanOrEqual(count);
    const annexes = labelled(document).blocks.flatMap((block) => (block.kind === 'heading' ? (block.label ?? []) : []));
    for (const [, number] of text.matchAll(/bilaga (\d+)/giu)) expect(annexes).toContain(`Bilaga ${number}`);
  });

  it('lets styrgruppen do what samverkansgruppen would have done', () => {
    expect(textOf(document)).toContain('samordna det löpande arbetet och lösa vardagsfrågor');
    expect(textOf(document)).toContain('Styrgruppen ska gå igenom vad som hände');
    expect(textOf(agreement(inputFrom(fullSample)))).not.toContain('samordna det löpande arbetet och lösa');
  });

  it('keeps the assessment, the budget, the declaration of aid and the routines for children', () => {
    const text = textOf(document);
    for (const words of [
      'Kan kommunen kräva att verksamheten utförs?',
      'Vi pratar med verksamhetsledaren.',
      '1\u00a0290\u00a0000\u00a0kr',
    ])
      expect(text).toContain(words);
    expect(headingsOf(document)).toContain('Försäkran om stöd av mindre betydelse');
  });

  it('says on the cover what it is', () => {
    expect(document.facts.find((fact) => fact.label === 'Form')).toBeDefined();
    expect(agreement(inputFrom(fullSample)).facts.find((fact) => fact.label === 'Form')).toBeUndefined();
  });

  it('is at least a quarter shorter on paper', () => {
    const bytes = readFileSync(new URL('../../src/examples/cases/OVN-01.iop.json', import.meta.url));
    const opened = openCase(new Uint8Array(bytes));
    if (!opened.ok) throw new Error(opened.text);
    const metrics = metricsOf(readFonts());
    const pages = (form: 'full' | 'short') =>
      layout(makeDocument(opened.case, { kind: 'agreement', today: '2026-11-22', form }), metrics).pages.length;
    expect(pages('short')).toBeLessThanOrEqual(pages('full') * 0.75);
  });

  it('has every clause of the library to choose from', () => {
    expect(clauses.filter((clause) => clause.level === 'recommended').map((clause) => clause.id)).toEqual([
      'K16',
      'K20',
      'K34',
      'K40',
      'K51',
    ]);
  });
});

describe('the short form fits', () => {
  const small = {
    facts: { publicPartyPays: 'yes', dataNotShared: 'yes' },
    rows: { 'funding.public': [{ party: 'k1', year: 2027, amount: 599_999 }] },
  } as const;

  it('one kommun and one organisation under 200 000 kronor a year without shared personal data', () => {
    expect(shortFormFits(lookupFrom(sampleWith(small)))).toBe(true);
  });

  it.each([
    [
      'the sum is 200 000 kronor a year',
      { ...small, rows: { 'funding.public': [{ party: 'k1', year: 2027, amount: 600_000 }] } },
    ],
    ['nobody has said how personal data is handled', { ...small, facts: { dataNotShared: 'unknown' } }],
    ['nobody has put a sum on the money', { ...small, rows: { 'funding.public': [] } }],
    [
      'there are two organisations',
      { ...small, parties: [...fullSample.parties, { id: 'o2', side: 'org', name: 'B' }] },
    ],
  ] as const)('never when %s', (_what, over) => {
    expect(shortFormFits(lookupFrom(sampleWith(over)))).toBe(false);
  });
});
